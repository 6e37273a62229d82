"use strict";

const { spawn } = require("node:child_process");
const { once } = require("node:events");
const timers = require("node:timers");
const { MockNotStarted } = require("./errors.js");

/** @import { ChildProcessByStdio } from "node:child_process" */
/** @import { Readable, Writable } from "node:stream" */
/** @import { Secret } from "./secret.js" */

// The program runs `exec` with this command, which tells where the mock is and then reads its standard input, whose
// other end this process holds. When this process ends, in whatever way, the input ends, so does the command, and so
// does the mock: nothing has to be cleaned up after a crash, and no file says where a mock is.
const COMMAND = `
const { TOKENWRIGHT_CONTROL_URL, CA_CERTIFICATE } = process.env;
console.log(JSON.stringify({ TOKENWRIGHT_CONTROL_URL, CA_CERTIFICATE }));
process.stdin.resume();
`;
// How much of what the program wrote is told.
const SHOWN_MAX = 4096;
const STOP_MS = 5_000;

/** A running program. */
class Process {
  /** @type {ChildProcessByStdio<Writable, Readable, Readable>} */
  #child;
  #messages = "";
  /** @type {Promise<unknown>} */
  #ended;

  /**
   * @param {string} program
   * @param {readonly string[]} args
   * @param {Secret | undefined} controlToken
   */
  constructor(program, args, controlToken) {
    this.#child = spawn(program, [...args, "exec", "--", process.execPath, "-e", COMMAND], {
      stdio: ["pipe", "pipe", "pipe"],
      env: environment(controlToken),
      // Ctrl-C is for the tests; the mock answers until they have ended.
      detached: process.platform !== "win32",
    });
    this.#ended = once(this.#child, "close").catch(() => undefined);
    this.#child.stdin.on("error", () => undefined);
    this.#child.stderr.setEncoding("utf8");
    this.#child.stderr.on("data", (text) => (this.#messages = (this.#messages + text).slice(-SHOWN_MAX)));
  }

  get pid() {
    return this.#child.pid;
  }

  /**
   * Returns what the command tells, once the mock listens.
   * @param {number} seconds
   * @returns {Promise<{ TOKENWRIGHT_CONTROL_URL?: string, CA_CERTIFICATE?: string }>}
   */
  async started(seconds) {
    let isLate = false;
    const timer = timers.setTimeout(() => {
      isLate = true;
      this.#signal("SIGKILL");
    }, seconds * 1000);
    try {
      const line = await this.#line();
      this.#unref();
      return JSON.parse(line);
    } catch (error) {
      if (error instanceof MockNotStarted) throw error;
      const what = isLate ? `did not listen within ${seconds} seconds` : `ended ${this.#status()}`;
      throw new MockNotStarted(`the mock ${what}${this.#shown()}`);
    } finally {
      timers.clearTimeout(timer);
    }
  }

  /** Says how the program ended, if it has, and what it wrote last. */
  explain() {
    const hasEnded = this.#child.exitCode !== null || this.#child.signalCode !== null;
    return hasEnded ? `; its program ended ${this.#status()}${this.#shown()}` : "";
  }

  /** Ends the program and waits for it. */
  async stop() {
    this.#child.ref();
    this.#child.stdin.end();
    this.#child.stdout.destroy();
    // A fork may hold the other end of the input as well, so that the command does not see it end.
    const first = timers.setTimeout(() => this.#signal("SIGTERM"), 1_000);
    const last = timers.setTimeout(() => this.#signal("SIGKILL"), 1_000 + STOP_MS);
    await this.#ended;
    timers.clearTimeout(first);
    timers.clearTimeout(last);
  }

  /** @returns {Promise<string>} */
  #line() {
    return new Promise((resolve, reject) => {
      let text = "";
      this.#child.stdout.setEncoding("utf8");
      this.#child.stdout.on("data", (piece) => {
        text += piece;
        if (text.endsWith("\n")) resolve(text);
      });
      this.#child.once("error", (error) => reject(new MockNotStarted(`cannot run the mock: ${error.message}`)));
      this.#child.once("close", () => reject(new Error("ended")));
    });
  }

  /** Lets this process end while the mock runs. */
  #unref() {
    this.#child.unref();
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) {
      // They are sockets, whatever their type says.
      /** @type {{ unref?: () => void }} */ (stream).unref?.();
    }
  }

  #status() {
    const { exitCode, signalCode } = this.#child;
    return signalCode ? `by ${signalCode}` : `with status ${exitCode}`;
  }

  #shown() {
    const text = this.#messages.trim();
    return text === "" ? "" : `:\n${text}`;
  }

  /** @param {"SIGTERM" | "SIGKILL"} signal */
  #signal(signal) {
    const pid = this.#child.pid;
    if (pid === undefined) return;
    try {
      if (signal === "SIGKILL" && process.platform !== "win32") process.kill(-pid, signal);
      else this.#child.kill(signal);
    } catch {
      // It has ended meanwhile.
    }
  }
}

/**
 * Returns the environment of the program: settings come from the test alone, not from whatever mock is around, and those
 * of Node.js (coverage, inspector, loaders) are for the tests.
 * @param {Secret | undefined} controlToken
 */
function environment(controlToken) {
  const isOthers = (/** @type {string} */ name) => /^(TOKENWRIGHT_|NODE_)/.test(name) || name === "RUST_LOG";
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOthers(name)));
  return controlToken ? { ...own, TOKENWRIGHT_CONTROL_TOKEN: controlToken.expose() } : own;
}

module.exports = { Process };
