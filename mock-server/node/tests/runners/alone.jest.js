"use strict";

const { expect, test } = require("@jest/globals");
const { TokenMock, inWorld } = require("tokenwright-mock");
const { Astrom } = require("../client.js");

test("without a global setup the mock starts with the first world", inWorld(async (world) => {
  expect(await new Astrom(world).list()).toBe(200);
  expect((await TokenMock.shared()).pid).toBeGreaterThan(0);
}));
