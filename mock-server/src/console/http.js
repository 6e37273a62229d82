// Requests to the server's own paths, with the bearer if it demands one.

import { askForToken } from "./dialog.js";
import { orElse } from "./dom.js";

/** The bearer of this page, if the server demands one. It is kept nowhere else. */
let token = "";

/** Why something did not work, in the server's words where it has said something. */
export class Problem extends Error {
  /** @param {number} status The status of the answer; 0 without one. @param {string} title @param {string} detail
   * @param {string[]} [findings] */
  constructor(status, title, detail, findings) {
    super(`${title}: ${detail}`);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.findings = findings ?? [];
  }

  /** Reads what the server says is wrong. @param {Response} response */
  static async of(response) {
    const text = await response.text().catch(() => "");
    // A text that is no JSON is shown as it is.
    const body = orElse(null, () => JSON.parse(text));
    const title = typeof body?.title === "string" ? body.title : response.statusText || "Refused";
    const detail = typeof body?.detail === "string" ? body.detail : text.slice(0, 2000);
    return new Problem(response.status, `${response.status} ${title}`, detail, body?.findings);
  }
}

/** Sends a request to the server's own paths, with the bearer. If there has to be another one, the person is asked.
 * @param {string} url @param {RequestInit} [init] @returns {Promise<Response>} */
export async function send(url, init) {
  for (;;) {
    /** @type {Record<string, string>} */
    const headers = token ? { Authorization: `Bearer ${token}` } : {};
    const response = await fetch(url, { ...init, headers, credentials: "omit", cache: "no-store" }).catch((error) => {
      if (init?.signal?.aborted) throw error;
      throw new Problem(0, "No answer", "the server cannot be reached; is it running?");
    });
    if (response.ok) return response;
    const problem = await Problem.of(response);
    if (response.status !== 401) throw problem;
    const answer = await askForToken(problem.detail, token);
    if (!answer) throw problem;
    token = answer;
  }
}
