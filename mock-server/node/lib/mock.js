"use strict";

const { ControlApi } = require("./control.js");
const { MockEnded, MockNotStarted } = require("./errors.js");
const { Process } = require("./process.js");
const { Secret } = require("./secret.js");
const { Transport } = require("./transport.js");
const { World, instant } = require("./world.js");
const program = require("./program.js");

/** @import { State, WorldCreate } from "./control-types.js" */

const START_SECONDS = 20;

/**
 * @typedef {object} MockOptions
 * @property {readonly string[]} [args] Flags of the program, such as `--connection-faults`.
 * @property {string} [program] The program, if not the one that the package carries.
 * @property {string} [controlToken] What every request to the control API has to show.
 * @property {number} [startSeconds] How long the program may take until it listens; 20 if left out.
 */

/**
 * @typedef {object} WorldOptions
 * @property {string} [id] Eight lower-case hexadecimal digits; drawn by chance, if left out.
 * @property {number} [seed] Decides ids and secrets.
 * @property {Date | string} [now] The first instant of the world; the machine's time, if left out.
 * @property {boolean} [isFrozen] Whether the clock stands there.
 * @property {number} [rate] How many seconds of the world pass in one of the machine.
 * @property {State} [state] A seed file as an object, in the place of the demo tenants.
 */

/**
 * A mock that serves the three APIs.
 *
 * `new TokenMock()` is a program of one's own: `start()` and `stop()`. `TokenMock.attach(url)` is one that runs already,
 * and `TokenMock.shared()` the one that the environment names, else one for all tests of this process.
 */
class TokenMock {
  #options;
  /** @type {Secret | undefined} */
  #controlToken;
  /** @type {Process | undefined} */
  #process;
  /** @type {{ control: ControlApi, url: string } | undefined} */
  #connected;

  /** @param {MockOptions} [options] */
  constructor({ controlToken, ...options } = {}) {
    this.#options = options;
    if (controlToken !== undefined) this.#controlToken = new Secret(controlToken);
  }

  /**
   * Uses a mock that runs already, by the URL of its control API, `http://127.0.0.1:8080/_mock` for example.
   * @param {string} controlUrl
   * @param {{ controlToken?: string, caCertificate?: string }} [options]
   */
  static attach(controlUrl, { controlToken, caCertificate } = {}) {
    const mock = new TokenMock({ controlToken });
    mock.#connect(controlUrl, caCertificate);
    return mock;
  }

  /**
   * Returns the mock that `TOKENWRIGHT_CONTROL_URL` names, as within `tokenwright-mock exec`, else one that starts with
   * the first call and ends with this process.
   * @returns {Promise<TokenMock>}
   */
  static shared() {
    const { TOKENWRIGHT_CONTROL_URL: url, TOKENWRIGHT_CONTROL_TOKEN, CA_CERTIFICATE } = process.env;
    const attached = () =>
      TokenMock.attach(url ?? "", { controlToken: TOKENWRIGHT_CONTROL_TOKEN, caCertificate: CA_CERTIFICATE });
    shared ??= url ? Promise.resolve(attached()) : new TokenMock().start();
    return shared;
  }

  /**
   * Starts the program and returns once it listens, on a free port. Of a mock that runs, it does nothing.
   * @returns {Promise<this>}
   */
  async start() {
    if (this.#connected || this.#process) return this;
    const { args = [], startSeconds = START_SECONDS } = this.#options;
    const started = new Process(this.#options.program ?? program.find(), args, this.#controlToken);
    this.#process = started;
    try {
      const told = await started.started(startSeconds);
      if (told.TOKENWRIGHT_CONTROL_URL === undefined) {
        throw new MockNotStarted("the mock serves no control API; leave out --no-control");
      }
      this.#connect(told.TOKENWRIGHT_CONTROL_URL, told.CA_CERTIFICATE);
    } catch (error) {
      await this.stop();
      throw error;
    }
    return this;
  }

  /** Stops a program of one's own and waits for its end; leaves one that was attached to. */
  async stop() {
    const stopped = this.#process;
    this.#process = undefined;
    this.#connected = undefined;
    await stopped?.stop();
  }

  /** The id of the process, of a program of one's own. */
  get pid() {
    return this.#process?.pid;
  }

  /** The operations of the control API as they are. */
  get control() {
    return this.#running().control;
  }

  /** The URL below which the control API is. */
  get controlUrl() {
    return this.#running().url;
  }

  /**
   * Makes a world: tenants, credentials, clock, faults and journal that no other test notices.
   * @param {WorldOptions} [options]
   * @returns {Promise<World>}
   */
  async world({ id, seed, now, isFrozen = false, rate, state } = {}) {
    if (now === undefined && (isFrozen || rate !== undefined)) {
      throw new TypeError("a world whose clock is frozen or scaled begins at an instant: give now");
    }
    const clock = now === undefined ? undefined : { now: instant(now), is_frozen: isFrozen, rate };
    /** @type {WorldCreate} */
    const body = { seed, clock, state };
    const { control } = this;
    return new World(control, await (id === undefined ? control.world_create(body) : control.world_create_with_id(id, body)));
  }

  /**
   * @param {string} url
   * @param {string | undefined} caCertificate
   */
  #connect(url, caCertificate) {
    const explain = () => this.#process?.explain() ?? "";
    const control = new ControlApi(new Transport(url, this.#controlToken, caCertificate, explain));
    this.#connected = { control, url: url.replace(/\/$/, "") };
  }

  #running() {
    if (this.#connected) return this.#connected;
    throw new MockEnded("the mock does not run: await start() first");
  }
}

/** @type {Promise<TokenMock> | undefined} */
let shared;

module.exports = { TokenMock };
