"use strict";

const { TokenMock } = require("./mock.js");

/**
 * Starts one mock for all workers of vitest or jest, which find it in their environment: `globalSetup:
 * "tokenwright-mock/global-setup"`. One that the environment names already is used as it is.
 * @returns {Promise<() => Promise<void>>} what stops it; where nothing calls that, it ends with the runner
 */
module.exports = async function setup() {
  if (process.env.TOKENWRIGHT_CONTROL_URL) return async () => undefined;
  const mock = await new TokenMock().start();
  process.env.TOKENWRIGHT_CONTROL_URL = mock.controlUrl;
  return async () => {
    delete process.env.TOKENWRIGHT_CONTROL_URL;
    await mock.stop();
  };
};
