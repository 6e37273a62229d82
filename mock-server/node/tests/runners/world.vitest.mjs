import { createRequire } from "node:module";
import { describe, expect, test, vi } from "vitest";
import { TokenMock, inWorld } from "tokenwright-mock";

const { Astrom } = createRequire(import.meta.url)("../client.js");

describe.concurrent("worlds at the same time", () => {
  test.each([1, 2, 3, 4])("world %i", async (n) => {
    await inWorld(async (world) => {
      await world.clock.advance({ days: n });
      expect(await new Astrom(world).list()).toBe(200);
      await world.journal.assertCalled({ operation: "api_token_list" }, { exactly: 1 });
    })();
  });
});

test("the context of the test comes behind the world", inWorld(async (world, { expect, task }) => {
  expect(task.name).toMatch(/context/);
  expect(world.astrom.base_url).toContain(world.id);
}));

test("fake timers do not stop the helper", inWorld(async (world) => {
  vi.useFakeTimers();
  expect(await world.journal.entries()).toEqual([]);
  vi.useRealTimers();
}));

test("workers use the mock of the global setup", async () => {
  expect((await TokenMock.shared()).pid).toBeUndefined();
});

// What its output has to say, the test that starts this runner checks.
test.runIf(process.env.TOKENWRIGHT_FAIL)("refused", inWorld(async (world) => {
  expect(await new Astrom(world, "dt0c01.X").list()).toBe(200);
}));
