"use strict";

const assert = require("node:assert/strict");
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");
const { test } = require("node:test");

const FOLDER = join(__dirname, "runners");
const JEST = require.resolve("jest/bin/jest");
const VITEST = join(require.resolve("vitest/package.json"), "..", "vitest.mjs");
const REFUSAL = /refused in the world of this test:\s+1: GET api_token_list by nobody: 401: Token Authentication failed/;

/**
 * Runs a runner and returns its status and output.
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 */
function run(command, env) {
  const { TOKENWRIGHT_CONTROL_URL: _, NODE_TEST_CONTEXT: __, ...own } = process.env;
  const options = { cwd: FOLDER, env: { ...own, ...env, NO_COLOR: "1", FORCE_COLOR: "0" }, timeout: 120_000 };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { ...options, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

/**
 * @param {string[]} command
 * @param {RegExp} summary
 */
function passesAndTellsRefusals(command, summary) {
  const passed = run(command);
  assert.equal(passed.status, 0, passed.output);
  assert.match(passed.output, summary);
  assert.doesNotMatch(passed.output, /did not exit|open handle/);
  const failed = run(command, { TOKENWRIGHT_FAIL: "1" });
  assert.equal(failed.status, 1, failed.output);
  assert.match(failed.output, REFUSAL);
}

test("vitest runs worlds at the same time, and tells refusals", () => {
  passesAndTellsRefusals([VITEST, "run"], /Tests +7 passed \| 1 skipped/);
});

test("jest runs worlds at the same time, and tells refusals", () => {
  passesAndTellsRefusals([JEST], /Tests: +1 skipped, 6 passed/);
});

test("jest without a global setup ends, and so does the mock", () => {
  const { status, output } = run([JEST, "--config", JSON.stringify({ testMatch: ["**/alone.jest.js"] })]);
  assert.equal(status, 0, output);
  assert.match(output, /Tests: +1 passed/);
  assert.doesNotMatch(output, /did not exit|open handle/);
});
