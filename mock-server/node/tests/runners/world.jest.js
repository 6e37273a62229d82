"use strict";

const { expect, jest: runner, test } = require("@jest/globals");
const { TokenMock, inWorld } = require("tokenwright-mock");
const { Astrom } = require("../client.js");

test.concurrent.each([1, 2, 3, 4])("world %i at the same time", async (n) => {
  await inWorld(async (world) => {
    await world.clock.advance({ days: n });
    expect(await new Astrom(world).list()).toBe(200);
    await world.journal.assertCalled({ operation: "api_token_list" }, { exactly: 1 });
  })();
});

test("fake timers do not stop the helper", inWorld(async (world) => {
  runner.useFakeTimers();
  expect(await world.journal.entries()).toEqual([]);
  runner.useRealTimers();
}));

test("workers use the mock of the global setup", async () => {
  expect((await TokenMock.shared()).pid).toBeUndefined();
});

// What its output has to say, the test that starts this runner checks.
(process.env.TOKENWRIGHT_FAIL ? test : test.skip)("refused", inWorld(async (world) => {
  expect(await new Astrom(world, "dt0c01.X").list()).toBe(200);
}));
