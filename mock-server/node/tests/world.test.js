"use strict";

const assert = require("node:assert/strict");
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { after, before, test } = require("node:test");
const { inspect } = require("node:util");
const { ControlError, TokenMock, inWorld } = require("../lib/index.js");
const { Astrom } = require("./client.js");

const START = "2030-01-01T00:00:00.000Z";
const DAY = 86_400_000;

const mock = new TokenMock({ args: ["--connection-faults"] });
before(() => mock.start());
after(() => mock.stop());

test("worlds do not notice each other", async () => {
  const lives = async (/** @type {number} */ seed) => {
    const world = await mock.world({ seed, now: START, isFrozen: true });
    if (seed % 2) await world.faults.add({ effect: { kind: "status", status: 503 } });
    await world.clock.advance({ days: seed });
    assert.equal(await new Astrom(world).list(), seed % 2 ? 503 : 200);
    assert.equal((await world.clock.now()).getTime(), Date.parse(START) + seed * DAY);
    assert.equal((await world.journal.entries()).length, 1);
    await world.delete();
  };
  await Promise.all(Array.from({ length: 64 }, (_, n) => lives(n)));
});

test("a deleted world answers no more and can be deleted again", async () => {
  const world = await mock.world();
  await world.delete();
  assert.notEqual(await new Astrom(world).list(), 200);
  await assert.rejects(world.clock.now(), new RegExp(`404: there is no world ${world.id}`));
  await world.delete();
});

test("a world has the id and the seed that are asked for", async () => {
  const tokens = [];
  for (const _ of [1, 2]) {
    const world = await mock.world({ id: "0badcafe", seed: 7, now: new Date(START) });
    assert.match(world.ops_manager.org_id, /^0badcafe/);
    tokens.push(world.astra_control.token.expose());
    await world.delete();
  }
  assert.equal(tokens[0], tokens[1]);
});

test("secrets do not print", inWorld({ mock }, async (world) => {
  const secrets = [world.astrom.token, world.astra_control.token, world.ops_manager.private_key];
  const shown = [inspect(world, { depth: 9 }), JSON.stringify(world), `${secrets}`, inspect(secrets, { showHidden: true })];
  shown.push(inspect(world.environment()), inspect(Object.entries(world), { depth: 9 }));
  assert.match(shown[0] ?? "", /\[REDACTED\]/);
  for (const secret of secrets) assert.ok(!shown.some((text) => text.includes(secret.expose())));
}));

test("the environment is that of exec", inWorld({ mock }, async (world) => {
  const { ASTROM_BASE_URL, OPS_MANAGER_PUBLIC_KEY, CONTROL_URL, ID } = world.environment();
  const { base_url } = world.astrom;
  assert.deepEqual([ASTROM_BASE_URL, CONTROL_URL, ID], [base_url, world.control_url, undefined]);
  assert.equal(OPS_MANAGER_PUBLIC_KEY, world.ops_manager.public_key);
}));

test("a world of a state has what the state tells", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "seed-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const world = await mock.world({ state: { clock: { frozen_at: START } } });
  assert.equal((await world.clock.now()).toISOString(), START);
  assert.ok(world.ops_manager.has("base_url") && !world.astrom.has("token"));
  assert.throws(() => world.astrom.token, /no token here/);
  const seed = join(folder, "seed.yaml");
  writeFileSync(seed, "clock: {frozen_at: '2031-01-01T00:00:00Z'}\n");
  await world.load(seed);
  assert.equal((await world.clock.now()).getUTCFullYear(), 2031);
  await world.load(await world.state());
  writeFileSync(seed, "clock: {frozen: yes}\n");
  await assert.rejects(world.load(seed), ControlError);
  await world.delete();
});

test("a token expires by the clock of its world", inWorld({ mock }, async (world) => {
  await world.clock.freeze();
  const created = await new Astrom(world).create("apiTokens.read");
  const token = new Astrom(world, created.body.token);
  await world.clock.advance({ days: 14, milliseconds: -1 });
  assert.equal(await token.list(), 200);
  await world.clock.advance("PT0.001S");
  assert.equal(await token.list(), 401);
  await world.journal.assertCalled({ operation: "api_token_list", status: 401 }, { exactly: 1 });
  assert.match(await world.journal.explain(), /expired/);
}));

test("a clock is frozen, set, moved, scaled and resumed", inWorld({ mock }, async ({ clock }) => {
  assert.equal((await clock.freeze(START)).toISOString(), START);
  assert.equal((await clock.advance({ seconds: 1.5 })).getTime(), Date.parse(START) + 1_500);
  assert.equal((await clock.set("2031-01-01T00:00:00+01:00")).toISOString(), "2030-12-31T23:00:00.000Z");
  await clock.rate(1_000_000);
  const before = await clock.resume();
  assert.ok((await clock.now()) > before);
  for (const by of [{}, { milliseconds: 0.5 }, /** @type {any} */ ({ fortnights: 1 })]) {
    await assert.rejects(clock.advance(by), RangeError);
  }
  await assert.rejects(mock.world({ isFrozen: true }), /give now/);
}));

test("a fault fires as often as it is to", inWorld({ mock }, async (world) => {
  const astrom = new Astrom(world);
  const fault = await world.faults.add({
    operation: "api_token_list",
    times: 2,
    effect: { kind: "status", status: 429, retry_after: "1" },
  });
  assert.deepEqual([await astrom.list(), await astrom.list(), await astrom.list()], [429, 429, 200]);
  assert.equal(await fault.nApplied(), 2);
  assert.deepEqual((await world.faults.list()).map(({ id }) => id), [fault.id]);
  await fault.remove();
  await world.faults.add({ effect: { kind: "reset", after: "request" } });
  await assert.rejects(astrom.list(), { code: "ECONNRESET" });
  await world.faults.clear();
  assert.equal(await astrom.list(), 200);
  const misspelt = world.faults.add({ operation: "api_token_lst", effect: { kind: "hang" } });
  await assert.rejects(misspelt, /did you mean api_token_list/);
}));

test("a failed assertion tells why requests were refused", inWorld({ mock }, async (world) => {
  const { body: created } = await new Astrom(world).create("metrics.read");
  assert.equal((await new Astrom(world, created.token).create("metrics.read")).status, 403);
  const failure = world.journal.assertCalled({ operation: "api_token_create", status: 201 }, { exactly: 2 });
  await assert.rejects(failure, (/** @type {Error} */ error) => {
    assert.ok(error instanceof assert.AssertionError);
    assert.match(error.message, /^expected exactly 2 exchanges with operation api_token_create, status 201; found 1 of 2/);
    assert.ok(error.message.includes(`2: POST api_token_create by ${created.id}: 403: `), error.message);
    assert.match(error.message, /missing required scope.*apiTokens.write/);
    assert.ok(!error.message.includes(created.token));
    return true;
  });
}));

test("assertions count, tell the order and wait", inWorld({ mock }, async (world) => {
  const { journal } = world;
  const astrom = new Astrom(world);
  await astrom.create("metrics.read");
  await astrom.list();
  const [create, list] = [{ operation: "api_token_create" }, { operation: "api_token_list" }];
  await journal.assertCalled(list);
  await journal.assertCalled({ api: "astrom" }, { atLeast: 2, atMost: 2 });
  await journal.assertNotCalled({ status: 401 });
  await journal.assertInOrder(create, list);
  await assert.rejects(journal.assertInOrder(list, create), assert.AssertionError);
  await assert.rejects(journal.assertNotCalled(), assert.AssertionError);
  await assert.rejects(journal.assertCalled({ api: "astrom" }, { atMost: 1 }), assert.AssertionError);
  await assert.rejects(journal.assertNotCalled({ operation: "api_token_lst" }), /did you mean/);
  assert.deepEqual((await journal.entries(list)).map(({ status }) => status), [200]);
  const waiting = journal.wait(list, { atLeast: 2, seconds: 30 });
  await astrom.list();
  assert.equal((await waiting).length, 2);
  await assert.rejects(journal.wait(list, { atLeast: 3, seconds: 0 }), /expected at least 3/);
  const archive = /** @type {any} */ (await journal.archive({ status: 200 }));
  assert.equal(archive.log.entries.length, 2);
  await journal.clear();
  assert.deepEqual(await journal.entries(), []);
}));

test("a world goes back and is copied", inWorld({ mock }, async (world) => {
  const astrom = new Astrom(world);
  const total = async () => (await astrom.call("GET", "/apiTokens")).body.totalCount;
  const began = await total();
  await astrom.create("metrics.read");
  await world.snapshot("one-more");
  await astrom.create("metrics.read");
  await world.restore("one-more");
  assert.equal(await total(), began + 1);
  const copy = await world.fork();
  assert.notEqual(copy.id, world.id);
  assert.equal(await new Astrom(copy, world.astrom.token.expose()).list(), 200);
  await copy.delete();
  await world.reset();
  assert.equal(await total(), began);
}));

test("a failed test tells what was refused, and its world goes", async () => {
  let id = "";
  const failing = inWorld({ mock }, async (world) => {
    id = world.id;
    await new Astrom(world, "dt0c01.X").list();
    assert.equal("what the test says: $&", "");
  });
  await assert.rejects(failing(), (/** @type {Error} */ error) => {
    for (const text of [error.message, error.stack ?? ""]) {
      assert.match(text, /what the test says: \$&/);
      assert.match(text, /refused in the world of this test:\n1: GET api_token_list by nobody: 401: Token Authentication failed: /);
    }
    assert.match(error.stack ?? "", /world\.test\.js/);
    return true;
  });
  assert.deepEqual((await mock.control.world_list()).ids.filter((other) => other === id), []);
});

test("what a runner passes on comes behind the world", async () => {
  const run = inWorld({ mock }, async (_world, /** @type {number} */ a, /** @type {string} */ b) => {
    assert.deepEqual([a, b], [1, "two"]);
  });
  assert.equal(run.length, 0);
  await run(1, "two");
});
