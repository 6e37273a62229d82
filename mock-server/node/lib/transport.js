"use strict";

const http = require("node:http");
const https = require("node:https");
const { ControlError, MockEnded } = require("./errors.js");

/** @import { Secret } from "./secret.js" */

// A request may wait as long as the journal does (a minute), and a little longer.
const TIMEOUT_MS = 90_000;

/**
 * Fills the variables of a path in.
 * @param {string} template
 * @param {Record<string, string>} variables
 */
function path(template, variables) {
  return template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(variables[name] ?? ""));
}

/**
 * Sends requests to one mock, a connection each.
 *
 * It does without `fetch` and without timers of the global object, because tests replace these.
 */
class Transport {
  #origin;
  #token;
  #certificate;
  #explain;

  /**
   * @param {string} controlUrl
   * @param {Secret | undefined} controlToken
   * @param {string | undefined} caCertificate
   * @param {() => string} explain
   */
  constructor(controlUrl, controlToken, caCertificate, explain) {
    if (!/^https?:\/\/[^/]/.test(controlUrl)) {
      throw new TypeError("the URL of the control API begins with http:// or https:// and a host");
    }
    // The document's paths begin with `/_mock`, and so does the end of the URL.
    this.#origin = controlUrl.replace(/\/$/, "").replace(/\/_mock$/, "");
    this.#token = controlToken;
    this.#certificate = caCertificate;
    this.#explain = explain;
  }

  /**
   * Sends a request and returns the decoded answer; throws `ControlError` for a refusal.
   * @param {string} method
   * @param {string} target
   * @param {{ body?: unknown, query?: object }} [options]
   * @returns {Promise<unknown>}
   */
  async send(method, target, { body, query } = {}) {
    const url = new URL(this.#origin + target);
    for (const [name, value] of Object.entries(query ?? {})) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const content = body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body);
    const { status, text } = await this.#exchange(method, url, content);
    const answer = parsed(text);
    if (status < 400) return answer;
    const problem = /** @type {{ detail?: string, findings?: string[] }} */ (answer ?? {});
    const detail = problem.detail ?? "the answer is none of the control API";
    throw new ControlError(`${method} ${target}`, status, detail, problem.findings ?? []);
  }

  /**
   * @param {string} method
   * @param {URL} url
   * @param {string | Uint8Array | undefined} content
   * @returns {Promise<{ status: number, text: string }>}
   */
  #exchange(method, url, content) {
    /** @type {Record<string, string>} */
    const headers = { Accept: "application/json" };
    if (content !== undefined) headers["Content-Type"] = "application/json";
    if (this.#token) headers.Authorization = `Bearer ${this.#token.expose()}`;
    const options = { method, headers, agent: false, ca: this.#certificate, timeout: TIMEOUT_MS };
    return new Promise((resolve, reject) => {
      /** @param {Error} error */
      const failed = (error) => {
        reject(new MockEnded(`the mock does not answer: ${error.message}${this.#explain()}`, { cause: error }));
      };
      const request = (url.protocol === "https:" ? https : http).request(url, options, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (piece) => (text += piece));
        response.on("error", failed);
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      });
      request.on("timeout", () => request.destroy(new Error(`no answer within ${TIMEOUT_MS} ms`)));
      request.on("error", failed);
      request.end(content);
    });
  }
}

/** @param {string} text */
function parsed(text) {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

module.exports = { Transport, path };
