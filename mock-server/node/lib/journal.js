"use strict";

const { AssertionError } = require("node:assert");

/** @import { Entry, JournalGetQuery, Query, Verification } from "./control-types.js" */
/** @import { ControlApi } from "./control.js" */

// How many refusals a failure tells, the newest ones.
const REFUSALS_SHOWN_MAX = 10;

/**
 * The exchanges of a world, oldest first and without secrets.
 *
 * Queries are objects: `{ operation: "api_token_create", status: 403 }`, with `caller`, `api`, `method`, `target` and
 * so on, as the control API has them.
 */
class Journal {
  #api;
  #world;

  /**
   * @param {ControlApi} api
   * @param {string} world
   */
  constructor(api, world) {
    this.#api = api;
    this.#world = world;
  }

  /**
   * Returns the exchanges that meet all conditions.
   * @param {JournalGetQuery} [query]
   * @returns {Promise<Entry[]>}
   */
  async entries(query) {
    return (await this.#api.journal_get(this.#world, query)).entries;
  }

  /**
   * Returns those that were refused, each with its `reason`.
   * @param {JournalGetQuery} [query]
   * @returns {Promise<Entry[]>}
   */
  async refusals(query) {
    return (await this.entries(query)).filter((entry) => entry.reason !== null);
  }

  /** Returns the last refusals with their reasons, a line each, as failures show them; empty without any. */
  async explain() {
    return (await this.refusals()).slice(-REFUSALS_SHOWN_MAX).map(line).join("\n");
  }

  /** Forgets what happened so far. */
  async clear() {
    await this.#api.journal_delete(this.#world);
  }

  /**
   * Returns the exchanges as an HTTP Archive (HAR), which the network tools of browsers open.
   * @param {JournalGetQuery} [query]
   */
  async archive(query) {
    return this.#api.journal_har(this.#world, query);
  }

  /**
   * Fails unless so many exchanges meet the query; at least one, if no number is given.
   * @param {Query} query
   * @param {{ exactly?: number, atLeast?: number, atMost?: number }} [counts]
   */
  async assertCalled(query, { exactly, atLeast, atMost } = {}) {
    /** @type {Verification[]} */
    const required = [];
    if (exactly !== undefined) required.push({ query, exactly });
    if (atLeast !== undefined) required.push({ query, at_least: atLeast });
    if (atMost !== undefined) required.push({ query, at_most: atMost });
    if (required.length === 0) required.push({ query, at_least: 1 });
    for (const verification of required) await this.#verify(verification, this.assertCalled);
  }

  /**
   * Fails if any exchange meets the query.
   * @param {Query} [query]
   */
  async assertNotCalled(query = {}) {
    await this.#verify({ query, exactly: 0 }, this.assertNotCalled);
  }

  /**
   * Fails unless exchanges meet these queries one after the other, with any others in between.
   * @param {Query[]} queries
   */
  async assertInOrder(...queries) {
    await this.#verify({ in_order: queries }, this.assertInOrder);
  }

  /**
   * Returns the exchanges that meet the query as soon as there are so many; fails after `seconds`, 60 at most.
   * @param {Query} query
   * @param {{ atLeast?: number, seconds?: number }} [options]
   * @returns {Promise<Entry[]>}
   */
  async wait(query, { atLeast = 1, seconds = 5 } = {}) {
    const patience = Math.round(seconds * 1000);
    const { met, entries, report } = await this.#api.journal_wait(this.#world, {
      query,
      at_least: atLeast,
      patience_ms: patience,
    });
    if (!met) await this.#fail(report, this.wait);
    return entries;
  }

  /**
   * @param {Verification} verification
   * @param {Function} caller
   */
  async #verify(verification, caller) {
    const { met, report } = await this.#api.journal_verify(this.#world, verification);
    if (!met) await this.#fail(report, caller);
  }

  /**
   * @param {string | undefined} report
   * @param {Function} caller
   */
  async #fail(report = "the journal is not as required", caller) {
    const refusals = await this.explain();
    const message = refusals === "" ? report : `${report}\nrefused in this world:\n${refusals}`;
    throw new AssertionError({ message, stackStartFn: caller });
  }
}

/**
 * Returns an exchange as a line of a failure.
 * @param {Entry} entry
 */
function line({ number, method, operation, target, caller, status, reason }) {
  return `${number}: ${method} ${operation ?? target} by ${caller ?? "nobody"}: ${status}: ${reason}`;
}

module.exports = { Journal };
