// What all views share: the worlds, what is known of each, and the stream that tells of every change.

import { control } from "./control.js";
import { loadDocuments } from "./documents.js";
import { follow } from "./events.js";
import { Problem } from "./http.js";
import { worldId } from "./route.js";
/** @import { World, WorldDescription } from "./control.js" */
/** @typedef {{ world_id: string, kind: string, n_kept?: number, n_recorded?: number }} Change */
/** @typedef {"connecting" | "live" | "lost"} Connection */
/** How long a change waits for others: under load there is always one, and the views read much anew after `state`. */
const DELAY_MS = { state: 1000, other: 100 };
/** How long to wait before the next try to reach the server, in milliseconds. */
const RETRY_MS = { min: 500, max: 5000 };

class Store extends EventTarget {
  /** @type {string[]} */
  worldIds = [];
  /** @type {Connection} */
  connection = "connecting";
  /** @type {Problem | null} */
  problem = null;
  version = "";
  #server = "";
  /** @type {Map<string, Promise<WorldDescription>>} */
  #descriptions = new Map();
  /** What the answers to creates have told: secrets among it, which is why it is kept in memory alone.
   * @type {Map<string, World>} */
  #created = new Map();
  /** Tries to reach the server now. */
  retry = () => {};

  /** Keeps the connection to the server, for as long as the page is there. */
  async run() {
    let delay = RETRY_MS.min;
    for (;;) {
      let problem = new Problem(0, "Stopped", "the server has ended the connection");
      try {
        await this.#follow(() => (delay = RETRY_MS.min));
      } catch (error) {
        problem = error instanceof Problem ? error : new Problem(0, "Lost", "the connection broke off");
      }
      if (document.hidden) continue;
      this.#set("lost", problem);
      await new Promise((resolve) => {
        this.retry = () => resolve(undefined);
        setTimeout(this.retry, delay);
      });
      delay = Math.min(delay * 2, RETRY_MS.max);
    }
  }

  async #follow(/** @type {() => void} */ connected) {
    for await (const batch of follow("changes", new AbortController().signal)) {
      for (const { event, data } of batch) {
        if (event === "hello") {
          connected();
          await this.#begin(data);
        } else if (event === "change") {
          await this.#changed(data);
        } else if (event === "end") {
          return;
        }
      }
    }
  }

  /** Reads everything anew: after a pause nobody knows what has changed. Another start of the server may be another version
   * of it; otherwise the views stay, with what has been typed into them.
   * @param {{ server: string, version: string }} hello */
  async #begin(hello) {
    const isSame = this.#server === hello.server;
    if (!isSame) await loadDocuments();
    this.#server = hello.server;
    this.version = hello.version;
    this.#descriptions.clear();
    await this.#loadWorlds();
    this.#set("live", null);
    const world = isSame ? await this.describe(worldId()).catch(() => null) : null;
    if (!world) this.dispatchEvent(new Event("reload"));
    for (const kind of world ? ["state", "clock", "faults", "snapshots", "journal"] : []) {
      this.dispatchEvent(new CustomEvent("change", { detail: { ...world, world_id: worldId(), kind } }));
    }
  }

  async #changed(/** @type {Change} */ change) {
    this.#descriptions.delete(change.world_id);
    if (change.kind === "deleted") this.#created.delete(change.world_id);
    if (change.kind === "created" || change.kind === "deleted") await this.#loadWorlds();
    this.dispatchEvent(new CustomEvent("change", { detail: change }));
  }

  async #loadWorlds() {
    this.worldIds = (await control("world_list")).ids;
    this.dispatchEvent(new Event("worlds"));
  }

  #set(/** @type {Connection} */ connection, /** @type {Problem | null} */ problem) {
    this.connection = connection;
    this.problem = problem;
    this.dispatchEvent(new Event("connection"));
  }

  /** Returns what a world is now. @param {string} world_id */
  describe(world_id) {
    const known = this.#descriptions.get(world_id);
    if (known) return known;
    const description = control("world_get", { path: { world_id } });
    this.#descriptions.set(world_id, description);
    description.catch(() => this.#descriptions.delete(world_id));
    return description;
  }

  /** Keeps what the answer to a create has told, which no later answer may tell again. @param {World} world */
  keep(world) {
    this.#created.set(world.id, world);
  }

  /** Returns what a client needs to use a world: what the server says now, and secrets that this page has learnt.
   * @param {string} world_id @returns {Promise<World>} */
  async access(world_id) {
    const access = await control("access_get", { path: { world_id } });
    const known = /** @type {any} */ (this.#created.get(world_id) ?? {});
    for (const [name, value] of Object.entries(/** @type {Record<string, any>} */ (access))) {
      if (typeof value !== "object" || value === null || typeof known[name] !== "object") continue;
      // After a change of the world's state the ids are others, and what was learnt before is of no use.
      const ids = Object.entries(known[name]).filter(([member]) => member !== "base_url");
      const agrees = ids.every(([member, text]) => (value[member] ?? text) === text);
      if (agrees) Object.assign(value, { ...known[name], ...value });
    }
    return access;
  }

  /** Calls back when something of a world has changed, several changes at a time as one.
   * @param {string} world_id @param {string[]} kinds @param {(change: Change) => unknown} callback @param {AbortSignal} signal */
  on(world_id, kinds, callback, signal) {
    let isDue = false;
    this.addEventListener("change", (event) => {
      /** @type {Change} */
      const change = /** @type {CustomEvent} */ (event).detail;
      if (change.world_id !== world_id || !kinds.includes(change.kind) || isDue) return;
      isDue = true;
      setTimeout(() => {
        isDue = false;
        if (!signal.aborted) callback(change);
      }, change.kind === "state" ? DELAY_MS.state : DELAY_MS.other);
    }, { signal });
  }
}

export const store = new Store();
