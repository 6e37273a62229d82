"use strict";

const http = require("node:http");

/** @import { World } from "../lib/index.js" */

/** A client of Ключ-АСТРОМ that knows nothing of the helper: the code under test. */
class Astrom {
  #base;
  #token;

  /**
   * @param {World} world
   * @param {string} [token]
   */
  constructor(world, token) {
    this.#base = world.astrom.base_url;
    this.#token = token ?? world.astrom.token.expose();
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<{ status: number, body: any }>}
   */
  async call(method, path, body) {
    const headers = { Authorization: `Api-Token ${this.#token}`, "Content-Type": "application/json" };
    const answer = await new Promise((resolve, reject) => {
      const request = http.request(`${this.#base}${path}`, { method, headers, agent: false }, (response) => {
        let text = "";
        response.on("data", (piece) => (text += piece));
        response.on("end", () => resolve({ status: response.statusCode, text }));
      });
      request.on("error", reject);
      request.end(body === undefined ? undefined : JSON.stringify(body));
    });
    return { status: answer.status, body: answer.text === "" ? undefined : JSON.parse(answer.text) };
  }

  async list() {
    return (await this.call("GET", "/apiTokens")).status;
  }

  /** @param {string[]} scopes */
  async create(...scopes) {
    return this.call("POST", "/apiTokens", { name: "ci", scopes, expirationDate: "now+14d" });
  }
}

module.exports = { Astrom };
