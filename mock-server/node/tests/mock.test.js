"use strict";

const assert = require("node:assert/strict");
const { execFile, spawn } = require("node:child_process");
const { once } = require("node:events");
const { chmodSync, mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const net = require("node:net");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { test } = require("node:test");
const { promisify } = require("node:util");
const { ControlError, MockEnded, MockNotStarted, ProgramNotFound, TokenMock } = require("../lib/index.js");
const { Astrom } = require("./client.js");

/** @import { TestContext } from "node:test" */
/** @import { MockOptions } from "../lib/mock.js" */

const INDEX = JSON.stringify(require.resolve("../lib/index.js"));

/**
 * Starts a mock that stops with the test.
 * @param {TestContext} t
 * @param {MockOptions} [options]
 */
async function started(t, options) {
  const mock = await new TokenMock(options).start();
  t.after(() => mock.stop());
  return mock;
}

/**
 * Returns whether nothing listens at the URL.
 * @param {string} url
 * @returns {Promise<boolean>}
 */
function refuses(url) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
    socket.on("connect", () => {
      socket.destroy();
      resolve(false);
    });
    socket.on("error", () => resolve(true));
  });
}

/**
 * Ends once nothing listens at the URL any more: when the program has no parent left, nothing else tells of its end.
 * @param {string} url
 */
async function ended(url) {
  const { hostname, port } = new URL(url);
  const socket = net.connect(Number(port), hostname);
  // Open, it is closed by the program at its end; refused, that has come already.
  socket.on("error", () => undefined);
  await new Promise((resolve) => socket.on("close", resolve));
  assert.ok(await refuses(url), "the mock still listens");
}

test("a mock listens until it is stopped and can be started again", async () => {
  const mock = new TokenMock();
  await assert.rejects(async () => mock.world(), MockEnded);
  for (const _ of [1, 2]) {
    await mock.start();
    const url = mock.controlUrl;
    const world = await mock.world();
    assert.equal(await new Astrom(world).list(), 200);
    assert.equal((await mock.start()).controlUrl, url, "a second start is none");
    await mock.stop();
    assert.ok(await refuses(url));
  }
  await mock.stop();
});

test("flags that are wrong are told as the program words it", async () => {
  const mock = new TokenMock({ args: ["--nope"] });
  await assert.rejects(mock.start(), (error) => {
    assert.ok(error instanceof MockNotStarted);
    assert.match(error.message, /ended with status 2:\nerror: unexpected argument '--nope'/);
    return true;
  });
});

test("a port that is taken is told", async (t) => {
  const taken = net.createServer().listen(0, "127.0.0.1");
  t.after(() => taken.close());
  await once(taken, "listening");
  const address = taken.address();
  assert.ok(typeof address === "object" && address);
  const mock = new TokenMock({ args: ["--bind", `127.0.0.1:${address.port}`] });
  await assert.rejects(mock.start(), new RegExp(`status 1:\n.*127.0.0.1:${address.port}`));
});

test("a program that never listens is given up", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mock-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const program = join(folder, "tokenwright-mock");
  writeFileSync(program, "#!/bin/sh\necho busy >&2\nexec cat\n");
  chmodSync(program, 0o755);
  await assert.rejects(new TokenMock({ program, startSeconds: 0.3 }).start(), /did not listen within 0.3 seconds:\nbusy/);
});

test("a program that is not there is told with what to do", async (t) => {
  await assert.rejects(new TokenMock({ program: "/none" }).start(), /cannot run the mock: spawn \/none ENOENT/);
  const { TOKENWRIGHT_MOCK_PROGRAM, PATH } = process.env;
  t.after(() => Object.assign(process.env, TOKENWRIGHT_MOCK_PROGRAM ? { TOKENWRIGHT_MOCK_PROGRAM, PATH } : { PATH }));
  process.env.TOKENWRIGHT_MOCK_PROGRAM = "/none";
  await assert.rejects(new TokenMock().start(), ProgramNotFound);
  delete process.env.TOKENWRIGHT_MOCK_PROGRAM;
  process.env.PATH = "/none";
  await assert.rejects(new TokenMock().start(), /tokenwright-mock-\w+-\w+ is not installed.*optional dependency/);
});

test("settings of another mock in the environment do not count", async (t) => {
  process.env.TOKENWRIGHT_BIND = "256.0.0.1:1";
  t.after(() => delete process.env.TOKENWRIGHT_BIND);
  await started(t);
});

test("a control token is asked for and does not print", async (t) => {
  const mock = await started(t, { controlToken: "of-this-test" });
  await mock.world();
  const other = TokenMock.attach(mock.controlUrl, { controlToken: "another" });
  await assert.rejects(other.world(), (error) => {
    assert.ok(error instanceof ControlError && error.status === 401);
    assert.doesNotMatch(error.message, /another/);
    return true;
  });
});

test("a mock without control API is refused", async () => {
  await assert.rejects(new TokenMock({ args: ["--no-control"] }).start(), /--no-control/);
});

test("a mock over TLS is trusted by what it tells", async (t) => {
  const mock = await started(t, { args: ["--tls", "self-issued"] });
  assert.match(mock.controlUrl, /^https:/);
  const world = await mock.world();
  assert.deepEqual(await world.journal.entries(), []);
  assert.match(world.ca_certificate, /BEGIN CERTIFICATE/);
});

test("a mock that is attached to outlives who attached to it", async (t) => {
  const mock = await started(t);
  const attached = TokenMock.attach(mock.controlUrl);
  await attached.world();
  await attached.stop();
  await assert.rejects(async () => attached.world(), MockEnded);
  await mock.world();
});

test("a mock that was killed is told by the next call", async (t) => {
  const mock = await started(t);
  const world = await mock.world();
  assert.ok(mock.pid);
  process.kill(-mock.pid, "SIGKILL");
  await ended(mock.controlUrl);
  // The news of the child's end may come after that of the connection.
  await assert.rejects(world.journal.entries(), /the mock does not answer/);
  await mock.stop();
});

const ENDS = {
  "return without stop": "",
  exit: "process.exit()",
  throw: "throw new Error('crash')",
  abort: "process.abort()",
  SIGKILL: "process.kill(process.pid, 'SIGKILL')",
  SIGTERM: "process.kill(process.pid, 'SIGTERM')",
};
for (const [name, end] of Object.entries(ENDS)) {
  test(`a mock ends with whoever started it: ${name}`, async () => {
    const script = `require(${INDEX}).TokenMock.shared().then((mock) => { console.log(mock.controlUrl); ${end} })`;
    const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "ignore"] });
    const told = once(child.stdout, "data");
    const exited = once(child, "exit");
    const url = String((await told)[0]).trim();
    await exited;
    await ended(url);
  });
}

test("the environment names the mock to use", async (t) => {
  const mock = await started(t, { controlToken: "of-this-test" });
  const script = `require(${INDEX}).TokenMock.shared().then(async (mock) => {
    await mock.world();
    console.log(mock.controlUrl, mock.pid);
  })`;
  const env = { ...process.env, TOKENWRIGHT_CONTROL_URL: mock.controlUrl, TOKENWRIGHT_CONTROL_TOKEN: "of-this-test" };
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], { env });
  assert.equal(stdout, `${mock.controlUrl} undefined\n`);
});

test("the launcher is the program, its status included", async () => {
  const launcher = require.resolve("../bin/tokenwright-mock.js");
  const { stdout } = await promisify(execFile)(process.execPath, [launcher, "--version"]);
  assert.match(stdout, /^tokenwright-mock /);
  const failure = promisify(execFile)(process.execPath, [launcher, "exec", "--", "sh", "-c", "exit 7"]);
  await assert.rejects(failure, { code: 7 });
});

test("the launcher passes signals on", async () => {
  const launcher = require.resolve("../bin/tokenwright-mock.js");
  const command = [launcher, "exec", "--", "sh", "-c", 'echo "$TOKENWRIGHT_CONTROL_URL"; exec cat'];
  const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
  const url = String((await once(child.stdout, "data"))[0]).trim();
  child.kill("SIGTERM");
  assert.deepEqual(await once(child, "exit"), [143, null]);
  assert.ok(await refuses(url));
});
