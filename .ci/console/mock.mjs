// A mock of one check: the real program, on a free port.

import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const START_MS_MAX = 30_000;

export class Mock {
  /** Starts one. Without an address it takes a free port. @param {string[]} [flags] @param {{ bind?: string, token?: string }} [options] */
  static async start(flags = [], { bind = "127.0.0.1:0", token } = {}) {
    const file = join(tmpdir(), `console-${randomUUID()}.json`);
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(TOKENWRIGHT|RUST_LOG|.*_proxy)/i.test(name)));
    const child = spawn(process.env.MOCK, ["--bind", bind, "--info-file", file, ...flags],
      { stdio: ["ignore", "ignore", "inherit"], env: token ? { ...env, TOKENWRIGHT_CONTROL_TOKEN: token } : env });
    const until = Date.now() + START_MS_MAX;
    // The file appears whole, once the port accepts connections.
    while (!existsSync(file)) {
      if (child.exitCode !== null || Date.now() > until) throw new Error("the mock did not start");
      await pause(20);
    }
    const info = JSON.parse(readFileSync(file, "utf8"));
    rmSync(file);
    return new Mock(child, info, token);
  }

  constructor(child, info, token) {
    Object.assign(this, { child, info, token });
    this.origin = new URL(info.control_url).origin;
    this.url = `${this.origin}/_mock/`;
  }

  async stop(signal = "SIGTERM") {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill(signal);
    await once(this.child, "exit");
  }

  /** Calls the control API. @param {string} method @param {string} path Below `/_mock/`. @param {unknown} [body] */
  async control(method, path, body) {
    const headers = this.token ? { Authorization: `Bearer ${this.token}` } : {};
    const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    const response = await fetch(`${this.url}${path}`, { method, body: text, headers });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer}`);
    return answer && JSON.parse(answer);
  }

  /** Calls Astrom with a token, the world's own unless another is given.
   * @param {string} method @param {string} path @param {any} [body] @param {Record<string, string>} [headers] */
  astrom(method, path, body, headers = {}, access = this.info.astrom) {
    return fetch(`${access.base_url}${path}`, {
      method,
      body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
      headers: { Authorization: `Api-Token ${access.token}`, "Content-Type": "application/json", ...headers },
    });
  }

  /** Calls Astra Control in the tokens of its first user. @param {string} method @param {any} [body] */
  astraControl(method, body, access = this.info.astra_control) {
    return fetch(`${access.base_url}/accounts/${access.account_id}/core/v1/users/${access.user_id}/tokens`, {
      method, body: body && JSON.stringify(body),
      headers: { Authorization: `Bearer ${access.token}`, "Content-Type": "application/json", Accept: "application/json" },
    });
  }

  /** Calls Ops Manager by Digest. @param {string} method @param {string} path @param {any} [body] */
  async opsManager(method, path, body, access = this.info.ops_manager) {
    const url = `${access.base_url}${path}`;
    const { headers } = await fetch(url, { method });
    const [, nonce] = /nonce="([^"]*)"/.exec(headers.get("www-authenticate"));
    const [, realm] = /realm="([^"]*)"/.exec(headers.get("www-authenticate"));
    const md5 = (text) => createHash("md5").update(text).digest("hex");
    const uri = new URL(url).pathname + new URL(url).search;
    const response = md5(`${md5(`${access.public_key}:${realm}:${access.private_key}`)}:${nonce}:00000001:c:auth:${md5(`${method}:${uri}`)}`);
    const authorization = `Digest username="${access.public_key}", realm="${realm}", nonce="${nonce}", uri="${uri}", ` +
      `algorithm=MD5, qop=auth, nc=00000001, cnonce="c", response="${response}"`;
    return fetch(url, { method, body: body && JSON.stringify(body), headers: { Authorization: authorization, "Content-Type": "application/json" } });
  }
}
