"use strict";

const { readFileSync } = require("node:fs");
const control = require("./control.js");
const { ControlError } = require("./errors.js");
const { Journal } = require("./journal.js");

/** @import { ClockUpdate, Fault, FaultReport, State } from "./control-types.js" */
/** @import { ControlApi } from "./control.js" */
/** @import { Secret } from "./secret.js" */

/** A world: `astrom`, `astra_control` and `ops_manager` say where a client finds it and how it logs in. */
class World extends control.World {
  #api;

  /**
   * @param {ControlApi} api
   * @param {control.World} made
   */
  constructor(api, made) {
    super(made.toJSON());
    this.#api = api;
    this.clock = new Clock(api, this.id);
    this.faults = new Faults(api, this.id);
    this.journal = new Journal(api, this.id);
  }

  /** Deletes the world with all that is in it; one that is gone already stays so. */
  async delete() {
    try {
      await this.#api.world_delete(this.id);
    } catch (error) {
      if (!(error instanceof ControlError && error.status === 404)) throw error;
    }
  }

  /** Goes back to the state that the world began with, without faults and with an empty journal. */
  async reset() {
    await this.#api.world_reset(this.id);
  }

  /**
   * Keeps the present state under a name.
   * @param {string} name
   */
  async snapshot(name) {
    await this.#api.snapshot_keep(this.id, name);
  }

  /**
   * Goes back to a state that was kept.
   * @param {string} name
   */
  async restore(name) {
    await this.#api.snapshot_restore(this.id, name);
  }

  /** Returns a copy: the same credentials, in tenants with other ids. */
  async fork() {
    return new World(this.#api, await this.#api.world_create({ fork_of: this.id }));
  }

  /** Returns everything that the world stores, hashes instead of secrets, as an object of a seed file. */
  async state() {
    return this.#api.state_get(this.id);
  }

  /**
   * Gives the world the state of a seed file (JSON or YAML, as it stands), or of an object like one.
   * @param {string | URL | State} seed
   */
  async load(seed) {
    const isPath = typeof seed === "string" || seed instanceof URL;
    // The transport sends bytes as they are.
    const body = /** @type {State} */ (isPath ? readFileSync(seed) : seed);
    this.become(await this.#api.state_update(this.id, body));
  }

  /** Returns what `tokenwright-mock exec` tells a command: `ASTROM_BASE_URL`, `ASTROM_TOKEN` and so on. */
  environment() {
    const { id: _, ...members } = this.toJSON();
    return Object.fromEntries(variables("", members));
  }
}

/**
 * @param {string} prefix
 * @param {Record<string, unknown>} members
 * @returns {Generator<[string, string | Secret]>}
 */
function* variables(prefix, members) {
  for (const [name, value] of Object.entries(members)) {
    const isNested = typeof value === "object" && value !== null && !("expose" in value);
    if (isNested) yield* variables(`${prefix}${name}_`, /** @type {Record<string, unknown>} */ (value));
    else yield [`${prefix}${name}`.toUpperCase(), /** @type {string | Secret} */ (value)];
  }
}

/**
 * Returns an instant as text.
 * @param {Date | string} at
 */
function instant(at) {
  return typeof at === "string" ? at : at.toISOString();
}

const UNITS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1_000, milliseconds: 1 };

/** The clock of a world. Expiry, dates of use and nonces follow it at once. */
class Clock {
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

  /** Returns what the world takes for the present, to the millisecond. */
  async now() {
    return new Date((await this.#api.clock_get(this.#world)).now);
  }

  /**
   * Moves the clock, by a duration of ISO 8601 (`"P14D"`) or parts of one (`{ days: 14 }`).
   * @param {string | Partial<Record<keyof typeof UNITS, number>>} by
   */
  async advance(by) {
    if (typeof by === "string") return this.#update({ advance: by });
    const parts = Object.entries(by).map(([unit, n]) => n * (UNITS[/** @type {keyof typeof UNITS} */ (unit)] ?? NaN));
    const milliseconds = parts.reduce((sum, part) => sum + part, 0);
    if (parts.length === 0 || !Number.isSafeInteger(milliseconds)) {
      throw new RangeError(`a clock moves by whole milliseconds of ${Object.keys(UNITS).join(", ")}`);
    }
    return this.#update({ advance_ms: milliseconds });
  }

  /**
   * Stops the clock, at an instant or where it is.
   * @param {Date | string} [at]
   */
  async freeze(at) {
    return this.#update(at === undefined ? { is_frozen: true } : { is_frozen: true, set: instant(at) });
  }

  /**
   * Lets the clock show an instant, from where a running one runs on.
   * @param {Date | string} to
   */
  async set(to) {
    return this.#update({ set: instant(to) });
  }

  /** Lets a frozen clock run on. */
  async resume() {
    return this.#update({ is_frozen: false });
  }

  /**
   * Lets so many seconds pass in one of the machine.
   * @param {number} seconds
   */
  async rate(seconds) {
    return this.#update({ rate: seconds });
  }

  /** @param {ClockUpdate} update */
  async #update(update) {
    return new Date((await this.#api.clock_update(this.#world, update)).now);
  }
}

/** What goes wrong in a world on purpose. */
class Faults {
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
   * Adds a fault, as the control API has it:
   *
   * `{ operation: "api_token_list", times: 2, effect: { kind: "status", status: 503 } }`
   * @param {Fault} fault
   */
  async add(fault) {
    return new AddedFault(this.#api, this.#world, (await this.#api.fault_create(this.#world, fault)).id);
  }

  /**
   * Returns all faults, each with what it has done so far.
   * @returns {Promise<FaultReport[]>}
   */
  async list() {
    return (await this.#api.fault_list(this.#world)).faults;
  }

  /** Removes all faults. */
  async clear() {
    await this.#api.fault_clear(this.#world);
  }
}

/** A fault in force. */
class AddedFault {
  #api;
  #world;

  /**
   * @param {ControlApi} api
   * @param {string} world
   * @param {number} id
   */
  constructor(api, world, id) {
    this.#api = api;
    this.#world = world;
    this.id = id;
  }

  /** Returns the fault and what it has done so far. */
  async report() {
    return this.#api.fault_get(this.#world, String(this.id));
  }

  /** Returns how many requests it did something to. */
  async nApplied() {
    return (await this.report()).n_applied;
  }

  /** Removes the fault. */
  async remove() {
    await this.#api.fault_delete(this.#world, String(this.id));
  }
}

module.exports = { AddedFault, Clock, Faults, World, instant };
