// What a user of the types writes: it is compiled here, and once more against the package as it is installed.
import { test } from "node:test";
import { inWorld, TokenMock, type Secret } from "tokenwright-mock";
import type { Entry, Fault } from "tokenwright-mock/control";
import setup = require("tokenwright-mock/global-setup");

const fault: Fault = { operation: "api_token_list", effect: { kind: "status", status: 503 } };
// @ts-expect-error There is no such kind.
export const wrong: Fault = { effect: { kind: "nonesuch" } };

export const started: Promise<TokenMock> = TokenMock.shared();
export const stop: Promise<() => Promise<void>> = setup();

test("world", inWorld(async (world, t) => {
  const secret: Secret = world.astrom.token;
  t.diagnostic(`${secret}`);
  const n: number = await (await world.faults.add(fault)).nApplied();
  const entries: Entry[] = await world.journal.entries({ status: 503 });
  t.diagnostic(`${n} ${entries[0]?.reason}`);
  // @ts-expect-error There is no such condition.
  await world.journal.assertCalled({ statsu: 503 });
}));

test("options", inWorld({ seed: 7, now: "2030-01-01T00:00:00Z" }, async ({ clock }) => {
  const now: Date = await clock.advance({ days: 1 });
  return now;
}));
