// Generated from `openapi/control.yaml` by `cargo xtask generate`; do not edit.
// Inputs: 2638751bbd6f9493; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.
// The control API of the mock: its operations as methods of `ControlApi`. The schemas are in `control-types.d.ts`.
"use strict";

const { Access, hidden } = require("./access.js");
const { path } = require("./transport.js");

/** @import { Secret } from "./secret.js" */
/** @import { Transport } from "./transport.js" */
/** @import * as types from "./control-types.js" */

/** The members of answers that are secrets. */
const SECRETS = new Set(["private_key", "token"]);

/** What a client needs to use a world: its id and, as in the info file of the program, base URLs, tenants and credentials of all APIs. A world with demo tenants has all members. Of another one those are left out that nothing is known of: tenants that it does not have, and credentials of which no secret was given in plain. */
class World extends Access {
  /** Id of the world, with which the ids of its tenants begin.
   * @returns {string}
   */
  get id() {
    return this.text("id");
  }

  /** The URL below which this API has the world: its clock is at `{control_url}/clock`.
   * @returns {string}
   */
  get control_url() {
    return this.text("control_url");
  }

  /** What a client of `astrom` needs.
   * @returns {AstromInfo}
   */
  get astrom() {
    return this.access("astrom", AstromInfo);
  }

  /** What a client of `astra_control` needs.
   * @returns {AstraControlInfo}
   */
  get astra_control() {
    return this.access("astra_control", AstraControlInfo);
  }

  /** What a client of `ops_manager` needs.
   * @returns {OpsManagerInfo}
   */
  get ops_manager() {
    return this.access("ops_manager", OpsManagerInfo);
  }

  /** The certificate, in PEM, of the authority that clients have to trust. Left out by a server that did not make one.
   * @returns {string}
   */
  get ca_certificate() {
    return this.text("ca_certificate");
  }
}

/** What a client of `astrom` needs. */
class AstromInfo extends Access {
  /** The server URL of the environment that is the default one of the world.
   * @returns {string}
   */
  get base_url() {
    return this.text("base_url");
  }

  /** The id of that environment.
   * @returns {string}
   */
  get environment_id() {
    return this.text("environment_id");
  }

  /** A secret, which is shown once. Not to be logged.
   * @returns {Secret}
   */
  get token() {
    return this.secret("token");
  }
}

/** What a client of `astra_control` needs. */
class AstraControlInfo extends Access {
  /** The server URL.
   * @returns {string}
   */
  get base_url() {
    return this.text("base_url");
  }

  /** The id of an account.
   * @returns {string}
   */
  get account_id() {
    return this.text("account_id");
  }

  /** The id of the user whom the token belongs to.
   * @returns {string}
   */
  get user_id() {
    return this.text("user_id");
  }

  /** A secret, which is shown once. Not to be logged.
   * @returns {Secret}
   */
  get token() {
    return this.secret("token");
  }
}

/** What a client of `ops_manager` needs. */
class OpsManagerInfo extends Access {
  /** The server URL.
   * @returns {string}
   */
  get base_url() {
    return this.text("base_url");
  }

  /** The id of an organization.
   * @returns {string}
   */
  get org_id() {
    return this.text("org_id");
  }

  /** The id of a project of the organization.
   * @returns {string}
   */
  get project_id() {
    return this.text("project_id");
  }

  /** The id of another project of the organization.
   * @returns {string}
   */
  get second_project_id() {
    return this.text("second_project_id");
  }

  /** The public key of an API key of the organization, of an organization owner before others.
   * @returns {string}
   */
  get public_key() {
    return this.text("public_key");
  }

  /** A secret, which is shown once. Not to be logged.
   * @returns {Secret}
   */
  get private_key() {
    return this.secret("private_key");
  }
}

/** The operations of the control API, a method each. */
class ControlApi {
  #transport;

  /** @param {Transport} transport */
  constructor(transport) {
    this.#transport = transport;
  }

  /**
   * Describe the server.
   * @returns {Promise<types.Server>}
   */
  async server_get() {
    return /** @type {types.Server} */ (await this.#transport.send("GET", "/_mock/server"));
  }

  /**
   * List the worlds.
   * @returns {Promise<types.WorldList>}
   */
  async world_list() {
    return /** @type {types.WorldList} */ (await this.#transport.send("GET", "/_mock/worlds"));
  }

  /**
   * Create a world.
   * @param {types.WorldCreate} [body]
   * @returns {Promise<World>}
   */
  async world_create(body) {
    return new World(hidden(await this.#transport.send("POST", "/_mock/worlds", { body }), SECRETS));
  }

  /**
   * Describe a world.
   * @param {string} world_id
   * @returns {Promise<types.WorldDescription>}
   */
  async world_get(world_id) {
    return /** @type {types.WorldDescription} */ (await this.#transport.send("GET", path("/_mock/worlds/{world_id}", { world_id })));
  }

  /**
   * Create a world with an id.
   * @param {string} world_id
   * @param {types.WorldCreate} [body]
   * @returns {Promise<World>}
   */
  async world_create_with_id(world_id, body) {
    return new World(hidden(await this.#transport.send("PUT", path("/_mock/worlds/{world_id}", { world_id }), { body }), SECRETS));
  }

  /**
   * Delete a world.
   * @param {string} world_id
   * @returns {Promise<void>}
   */
  async world_delete(world_id) {
    await this.#transport.send("DELETE", path("/_mock/worlds/{world_id}", { world_id }));
  }

  /**
   * Read how to use a world.
   * @param {string} world_id
   * @returns {Promise<World>}
   */
  async access_get(world_id) {
    return new World(hidden(await this.#transport.send("GET", path("/_mock/worlds/{world_id}/access", { world_id })), SECRETS));
  }

  /**
   * Export a world.
   * @param {string} world_id
   * @returns {Promise<types.State>}
   */
  async state_get(world_id) {
    return /** @type {types.State} */ (await this.#transport.send("GET", path("/_mock/worlds/{world_id}/state", { world_id })));
  }

  /**
   * Give a world a state.
   * @param {string} world_id
   * @param {types.State} [body]
   * @returns {Promise<World>}
   */
  async state_update(world_id, body) {
    return new World(hidden(await this.#transport.send("PUT", path("/_mock/worlds/{world_id}/state", { world_id }), { body }), SECRETS));
  }

  /**
   * Reset a world.
   * @param {string} world_id
   * @returns {Promise<void>}
   */
  async world_reset(world_id) {
    await this.#transport.send("POST", path("/_mock/worlds/{world_id}/reset", { world_id }));
  }

  /**
   * List the snapshots of a world.
   * @param {string} world_id
   * @returns {Promise<types.SnapshotList>}
   */
  async snapshot_list(world_id) {
    return /** @type {types.SnapshotList} */ (await this.#transport.send("GET", path("/_mock/worlds/{world_id}/snapshots", { world_id })));
  }

  /**
   * Keep the state of a world.
   * @param {string} world_id
   * @param {string} snapshot
   * @returns {Promise<types.Snapshot>}
   */
  async snapshot_keep(world_id, snapshot) {
    return /** @type {types.Snapshot} */ (await this.#transport.send("PUT", path("/_mock/worlds/{world_id}/snapshots/{snapshot}", { world_id, snapshot })));
  }

  /**
   * Forget a snapshot.
   * @param {string} world_id
   * @param {string} snapshot
   * @returns {Promise<void>}
   */
  async snapshot_delete(world_id, snapshot) {
    await this.#transport.send("DELETE", path("/_mock/worlds/{world_id}/snapshots/{snapshot}", { world_id, snapshot }));
  }

  /**
   * Go back to a snapshot.
   * @param {string} world_id
   * @param {string} snapshot
   * @returns {Promise<void>}
   */
  async snapshot_restore(world_id, snapshot) {
    await this.#transport.send("POST", path("/_mock/worlds/{world_id}/snapshots/{snapshot}/restore", { world_id, snapshot }));
  }

  /**
   * Read the clock of a world.
   * @param {string} world_id
   * @returns {Promise<types.Clock>}
   */
  async clock_get(world_id) {
    return /** @type {types.Clock} */ (await this.#transport.send("GET", path("/_mock/worlds/{world_id}/clock", { world_id })));
  }

  /**
   * Change the clock of a world.
   * @param {string} world_id
   * @param {types.ClockUpdate} body
   * @returns {Promise<types.Clock>}
   */
  async clock_update(world_id, body) {
    return /** @type {types.Clock} */ (await this.#transport.send("PATCH", path("/_mock/worlds/{world_id}/clock", { world_id }), { body }));
  }

  /**
   * List the faults of a world.
   * @param {string} world_id
   * @returns {Promise<types.FaultList>}
   */
  async fault_list(world_id) {
    return /** @type {types.FaultList} */ (await this.#transport.send("GET", path("/_mock/worlds/{world_id}/faults", { world_id })));
  }

  /**
   * Add a fault to a world.
   * @param {string} world_id
   * @param {types.Fault} body
   * @returns {Promise<types.FaultReport>}
   */
  async fault_create(world_id, body) {
    return /** @type {types.FaultReport} */ (await this.#transport.send("POST", path("/_mock/worlds/{world_id}/faults", { world_id }), { body }));
  }

  /**
   * Remove all faults of a world.
   * @param {string} world_id
   * @returns {Promise<void>}
   */
  async fault_clear(world_id) {
    await this.#transport.send("DELETE", path("/_mock/worlds/{world_id}/faults", { world_id }));
  }

  /**
   * Read a fault.
   * @param {string} world_id
   * @param {string} fault_id
   * @returns {Promise<types.FaultReport>}
   */
  async fault_get(world_id, fault_id) {
    return /** @type {types.FaultReport} */ (await this.#transport.send("GET", path("/_mock/worlds/{world_id}/faults/{fault_id}", { world_id, fault_id })));
  }

  /**
   * Remove a fault.
   * @param {string} world_id
   * @param {string} fault_id
   * @returns {Promise<void>}
   */
  async fault_delete(world_id, fault_id) {
    await this.#transport.send("DELETE", path("/_mock/worlds/{world_id}/faults/{fault_id}", { world_id, fault_id }));
  }

  /**
   * Read the journal of a world.
   * @param {string} world_id
   * @param {types.JournalGetQuery} [query]
   * @returns {Promise<types.Journal>}
   */
  async journal_get(world_id, query) {
    return /** @type {types.Journal} */ (await this.#transport.send("GET", path("/_mock/worlds/{world_id}/journal", { world_id }), { query }));
  }

  /**
   * Forget what happened in a world.
   * @param {string} world_id
   * @returns {Promise<void>}
   */
  async journal_delete(world_id) {
    await this.#transport.send("DELETE", path("/_mock/worlds/{world_id}/journal", { world_id }));
  }

  /**
   * Verify what happened in a world.
   * @param {string} world_id
   * @param {types.Verification} body
   * @returns {Promise<types.Verdict>}
   */
  async journal_verify(world_id, body) {
    return /** @type {types.Verdict} */ (await this.#transport.send("POST", path("/_mock/worlds/{world_id}/journal/verify", { world_id }), { body }));
  }

  /**
   * Wait for something to happen in a world.
   * @param {string} world_id
   * @param {types.Wait} body
   * @returns {Promise<types.WaitResult>}
   */
  async journal_wait(world_id, body) {
    return /** @type {types.WaitResult} */ (await this.#transport.send("POST", path("/_mock/worlds/{world_id}/journal/wait", { world_id }), { body }));
  }

  /**
   * Export the journal of a world.
   * @param {string} world_id
   * @param {types.JournalHarQuery} [query]
   * @returns {Promise<types.Archive>}
   */
  async journal_har(world_id, query) {
    return /** @type {types.Archive} */ (await this.#transport.send("GET", path("/_mock/worlds/{world_id}/journal/har", { world_id }), { query }));
  }
}

module.exports = { ControlApi, SECRETS, World, AstromInfo, AstraControlInfo, OpsManagerInfo };
