"use strict";

const assert = require("node:assert/strict");
const { spawnSync } = require("node:child_process");
const { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { test } = require("node:test");
const names = require("../lib/index.js");

const README = readFileSync(join(__dirname, "..", "README.md"), "utf8");
const BLOCKS = [...README.matchAll(/^```js\n(.*?)^```$/gms)].map(([, block]) => block ?? "");

test("the blocks of the README run as they stand", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(__dirname, ".."), join(folder, "node_modules", "tokenwright-mock"));
  assert.ok(BLOCKS.length > 0);
  BLOCKS.forEach((block, n) => writeFileSync(join(folder, `block${n}.test.js`), block));
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
  const command = ["--test", "--test-reporter=tap"];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: "utf8" });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^# pass 2$/m);
});

test("the README names what there is", () => {
  for (const method of ["advance", "freeze", "set", "resume", "rate"]) {
    assert.ok(method in names.Clock.prototype && README.includes(`\`${method}(`), method);
  }
  const classes = [names.Faults, names.Journal, names.World];
  const own = classes.flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
  for (const method of own.filter((name) => !["constructor", "explain"].includes(name))) {
    assert.ok(README.includes(`${method}(`), `the README does not speak of ${method}`);
  }
});
