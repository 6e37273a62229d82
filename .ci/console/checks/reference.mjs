// The reference of the four documents, with try-it against the mock.

import assert from "node:assert/strict";
import { check } from "../browser.mjs";

/** A read of each document: the operation, and what its answer shows. */
const TRIES = [
  ["astrom", "api_token_list", "apiTokens"],
  ["astra_control", "token_list", "application/astra-tokens"],
  ["ops_manager", "org_api_key_list", "privateKey"],
  ["control", "world_list", "default"],
];

check("each document is tried against the mock", { failures: [401] }, async (session) => {
  const { page, mock } = session;
  for (const [document, operation, text] of TRIES) {
    await session.view(`reference?document=${document}`);
    const href = await page.getByRole("link", { name: operation, exact: true }).getAttribute("href");
    await page.goto(new URL(href, mock.url).href);
    const block = page.locator(`.opblock.is-open[id$="-${operation}"]`);
    await block.getByRole("button", { name: "Execute" }).click();
    const answer = block.locator(".live-responses-table");
    await answer.getByText("200", { exact: true }).first().waitFor();
    await answer.locator(".microlight, pre", { hasText: text }).first().waitFor();
    await session.picture(`try-it-${document}`);
  }
  const { entries } = await mock.control("GET", "worlds/default/journal?status=200");
  assert.deepEqual(entries.map(({ operation }) => operation).filter((name) => name !== null).sort(), TRIES.slice(0, 3).map(([, name]) => name).sort());
});

check("the reference has its documents, and no validator", { failures: [] }, async (session) => {
  const { page, mock } = session;
  await page.goto(`${mock.url}reference/`);
  await page.locator(".opblock").first().waitFor();
  // What Swagger UI draws below is its own.
  await session.assertAccessible("the head of the reference", "header");
  assert.equal(await page.locator("img[src*=validator], a[href*=validator]").count(), 0);
  assert.deepEqual(await page.locator("#documents a").allTextContents(), ["astrom", "astra_control", "ops_manager", "control"]);
});
