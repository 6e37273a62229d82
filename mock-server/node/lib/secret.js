"use strict";

const { inspect } = require("node:util");

const HIDDEN = "[REDACTED]";

/** A secret of a test. It prints as `[REDACTED]`, in failures, JSON and `console.log` too; `expose()` returns it. */
class Secret {
  #value;

  /** @param {string} value */
  constructor(value) {
    this.#value = value;
  }

  /**
   * Returns the secret as text.
   * @returns {string}
   */
  expose() {
    return this.#value;
  }

  toString() {
    return HIDDEN;
  }

  toJSON() {
    return HIDDEN;
  }

  [inspect.custom]() {
    return HIDDEN;
  }
}

module.exports = { Secret };
