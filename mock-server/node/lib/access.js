"use strict";

const { inspect } = require("node:util");
const { Secret } = require("./secret.js");

/**
 * Returns an answer with the members of these names as `Secret`, so that nothing prints them from here on.
 * @param {unknown} answer
 * @param {Set<string>} secrets
 * @returns {Record<string, unknown>}
 */
function hidden(answer, secrets) {
  /** @type {Record<string, unknown>} */
  const members = {};
  for (const [name, value] of Object.entries(answer ?? {})) {
    if (typeof value === "string") members[name] = secrets.has(name) ? new Secret(value) : value;
    else if (typeof value === "object" && value !== null) members[name] = hidden(value, secrets);
    else members[name] = value;
  }
  return members;
}

/** What a client needs to reach something. A member that the answer does not have throws when it is read. */
class Access {
  /** @type {Record<string, unknown>} */
  #members;

  /** @param {Record<string, unknown>} members */
  constructor(members) {
    this.#members = members;
  }

  /**
   * Returns whether the world has this member: one that begins with a seed may lack tenants and secrets.
   * @param {string} name
   */
  has(name) {
    return Object.hasOwn(this.#members, name);
  }

  /** Returns the members as they are, secrets hidden. */
  toJSON() {
    return this.#members;
  }

  [inspect.custom]() {
    return this.#members;
  }

  /** @param {Access} other */
  become(other) {
    this.#members = other.#members;
  }

  /** @param {string} name */
  #member(name) {
    if (!this.has(name)) {
      throw new Error(
        `this world has no ${name} here: it begins with a state that has no such tenant, or no secret in plain`,
      );
    }
    return this.#members[name];
  }

  /**
   * @protected
   * @param {string} name
   */
  text(name) {
    return String(this.#member(name));
  }

  /**
   * @protected
   * @param {string} name
   */
  secret(name) {
    const value = this.#member(name);
    if (value instanceof Secret) return value;
    throw new TypeError(`${name} is no secret`);
  }

  /**
   * @protected
   * @template {Access} T
   * @param {string} name
   * @param {new (members: Record<string, unknown>) => T} kind
   */
  access(name, kind) {
    return new kind(/** @type {Record<string, unknown>} */ (this.#member(name)));
  }
}

module.exports = { Access, hidden };
