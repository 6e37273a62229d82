"use strict";

const { TokenMock } = require("./mock.js");

/** @import { WorldOptions } from "./mock.js" */
/** @import { World } from "./world.js" */

/**
 * Makes a test that has a world of its own, which goes afterwards: `test("…", inWorld(async (world) => { … }))`.
 *
 * It is for `node:test`, vitest and jest alike, also for tests that run at the same time. What a runner passes to its
 * tests comes behind the world. If the test fails, its failure tells what the mock refused in this world, and why.
 * @template {unknown[]} A
 * @overload
 * @param {(world: World, ...args: A) => unknown} run
 * @returns {(...args: A) => Promise<void>}
 */
/**
 * The same with a world that begins otherwise, or on a mock of one's own.
 * @template {unknown[]} A
 * @overload
 * @param {WorldOptions & { mock?: TokenMock }} options
 * @param {(world: World, ...args: A) => unknown} run
 * @returns {(...args: A) => Promise<void>}
 */
/**
 * @param {(WorldOptions & { mock?: TokenMock }) | ((world: World, ...args: unknown[]) => unknown)} first
 * @param {(world: World, ...args: unknown[]) => unknown} [second]
 * @returns {(...args: unknown[]) => Promise<void>}
 */
function inWorld(first, second) {
  const [{ mock: own, ...options }, run] = typeof first === "function" ? [{ mock: undefined }, first] : [first, second];
  if (run === undefined) throw new TypeError("inWorld takes the test as its last argument");
  // Without named parameters, of which runners count how many there are.
  return async (...args) => {
    const mock = own ?? (await TokenMock.shared());
    const world = await mock.world(options);
    try {
      await run(world, ...args);
    } catch (error) {
      throw await explained(error, world);
    } finally {
      await world.delete().catch(() => undefined);
    }
  };
}

/**
 * Returns a failure with the reasons of the refusals in its message.
 * @param {unknown} error
 * @param {World} world
 */
async function explained(error, world) {
  const refusals = await world.journal.explain().catch((failure) => String(failure.message));
  if (refusals === "" || !(error instanceof Error) || error.message.includes(refusals)) return error;
  const message = `${error.message}\n\nrefused in the world of this test:\n${refusals}`;
  // Some runners show the message, others the stack, which begins with the message as it was.
  const stack = error.stack?.replace(error.message, () => message);
  try {
    error.message = message;
    if (stack !== undefined) error.stack = stack;
    return error;
  } catch {
    return new Error(message, { cause: error });
  }
}

module.exports = { inWorld };
