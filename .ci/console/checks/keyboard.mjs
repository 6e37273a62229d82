// Without a mouse: every part is reached, seen to be reached, and used.

import assert from "node:assert/strict";
import { check } from "../browser.mjs";

/** Presses Tab until what has the focus is named so. */
async function tabTo(page, name, n_max = 80) {
  for (let n = 0; n < n_max; n += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      const style = getComputedStyle(element);
      const label = element.labels?.[0]?.textContent ?? element.getAttribute("aria-label") ?? element.textContent;
      const box = element.getBoundingClientRect();
      return { label: label.trim(), isMarked: style.outlineStyle !== "none" || element === document.body, isSeen: box.right > 0 && box.bottom > 0 };
    });
    assert.ok(found.isMarked, `one sees that ${found.label} has the focus`);
    if (found.label === name) return assert.ok(found.isSeen, `${name} is in sight`);
  }
  throw new Error(`Tab does not lead to ${name}`);
}

check("everything works by keyboard", {}, async (session) => {
  const { page, mock } = session;
  for (let n = 0; n < 3; n += 1) await mock.astrom("GET", "/apiTokens");
  await session.view("worlds");
  await tabTo(page, "Skip to the content");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  await session.view("worlds");
  await tabTo(page, "Journal");
  await page.keyboard.press("Enter");
  await session.heading("journal");
  await session.row("api_token_list").waitFor();
  // The table: one stop, arrows within it, Enter opens, Escape closes and comes back.
  await tabTo(page, "Journal");
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp"]) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Exchange 3" }).waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Exchange 1" }).waitFor();
  await tabTo(page, "Copy as curl");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: /Exchange/ }).waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.localName), "console-grid");
  // A form and a question.
  await session.view("clock");
  await tabTo(page, "Freeze");
  await page.keyboard.press("Enter");
  await page.getByText("UTC, frozen").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Resume");
  await session.view("faults");
  await tabTo(page, "Remove all faults…");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Remove all faults…");
  await session.view("tokens");
  await page.getByText("read through the API").waitFor();
  await tabTo(page, "name");
  await page.keyboard.press("Enter");
  await page.locator("[aria-sort=ascending]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("data-sort")), "name");
});
