// A server that stops and starts, one that demands a token, one with TLS, and several tabs.

import assert from "node:assert/strict";
import { check } from "../browser.mjs";
import { Mock } from "../mock.mjs";

check("the page goes on when the server was away", { failures: [0] }, async (session) => {
  const { page, mock } = session;
  await mock.control("PUT", "worlds/0badcafe", {});
  await session.view("journal");
  await mock.astrom("GET", "/apiTokens");
  await session.row("api_token_list").waitFor();
  await mock.stop("SIGKILL");
  await page.locator(".banner", { hasText: "The server is away" }).waitFor();
  await session.row("api_token_list").waitFor();
  session.mock = await Mock.start([], { bind: new URL(mock.origin).host });
  await page.getByRole("button", { name: "Try now" }).click().catch(() => {});
  await page.locator(".banner").waitFor({ state: "hidden" });
  await page.getByText("0 exchanges shown").waitFor();
  // Worlds and journal are those of the new server.
  assert.equal(await page.getByLabel("World").locator("option").count(), 1);
  await session.mock.astrom("POST", "/apiTokens", { name: "after", scopes: ["metrics.read"] });
  await session.row("api_token_create").waitFor();
  await session.mock.stop();
  await page.locator(".banner").waitFor();
});

check("the control token is asked for, and stays in the memory of the page", { token: "s3cret-of-the-check", failures: [401] }, async (session) => {
  const { page, mock, context } = session;
  await page.goto(`${mock.url}#journal`);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Token").waitFor();
  await session.assertAccessible("the dialog");
  await session.picture("control-token");
  await dialog.getByLabel("Token").fill("wrong");
  await page.keyboard.press("Enter");
  await dialog.getByText("not the right one").waitFor();
  await dialog.getByLabel("Token").fill(mock.token);
  await page.keyboard.press("Enter");
  await page.getByText("0 exchanges shown").waitFor();
  await mock.astrom("GET", "/apiTokens");
  await session.row("api_token_list").waitFor();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, document.documentElement.outerHTML]));
  assert.ok(!kept.includes(mock.token));
  assert.deepEqual((await context.storageState()).cookies, []);
  await page.reload();
  await dialog.getByLabel("Token").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".banner", { hasText: "401" }).or(page.locator(".banner", { hasText: "token" })).first().waitFor();
});

check("all works over TLS", { flags: ["--tls", "self-issued"] }, async (session) => {
  const { page, mock } = session;
  await session.view("journal");
  await page.getByText("0 exchanges shown").waitFor();
  await session.view("tokens");
  await page.getByText("read through the API").waitFor();
  await session.view("journal");
  await session.row("api_token_list").waitFor();
  await session.view("access?as=curl");
  await page.getByText("--cacert ca.pem").first().waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download ca.pem" }).click();
  assert.equal((await download).suggestedFilename(), "ca.pem");
  assert.ok(mock.url.startsWith("https:"));
});

check("what one tab does the other shows", {}, async (session) => {
  const { mock, page: first } = session;
  const second = await session.tab();
  await session.view("faults");
  session.page = first;
  await session.view("worlds");
  await first.getByText("Create a world").click();
  await first.getByLabel("id", { exact: true }).fill("0badcafe");
  await first.getByRole("button", { name: "Create", exact: true }).click();
  await first.waitForURL(/world=0badcafe/);
  await second.locator("#world option[value='0badcafe']").waitFor({ state: "attached" });
  await session.view("clock");
  await first.getByRole("button", { name: "Freeze" }).click();
  await second.getByText(/ frozen$/).waitFor();
  await second.getByText("Nothing goes wrong on purpose.").waitFor();
  await mock.control("POST", "worlds/default/faults", { operation: "api_token_create", times: 1, effect: { kind: "status", status: 503 } });
  await session.view("tokens");
  await mock.astrom("POST", "/apiTokens", { name: "refused", scopes: ["metrics.read"] });
  await second.locator(".grid-body [role=row]", { hasText: "status 503" }).getByRole("gridcell").last().filter({ hasText: "1" }).waitFor();
  await mock.astrom("POST", "/apiTokens", { name: "seen by both", scopes: ["metrics.read"] });
  await first.getByText("seen by both").first().waitFor();
});

/** Says to a page that people look at it, or no longer do: a browser without windows shows all of its tabs at the same time. */
const cover = (page, isCovered) => page.evaluate((isCovered) => {
  Object.defineProperty(document, "hidden", { configurable: true, get: () => isCovered });
  document.dispatchEvent(new Event("visibilitychange"));
}, isCovered);

check("many tabs leave room for each other, and catch up when they are looked at", {}, async (session) => {
  const { mock } = session;
  const tabs = [];
  for (const view of ["journal", "tokens", "faults", "journal", "clock", "journal", "worlds", "journal", "worlds"]) {
    if (tabs.length) await cover(tabs.at(-1), true);
    tabs.push(await session.tab());
    await session.view(view);
  }
  const [journal, tokens, faults] = tabs;
  await mock.control("POST", "worlds/default/faults", { operation: "api_token_get", effect: { kind: "status", status: 503 } });
  await mock.astrom("POST", "/apiTokens", { name: "made meanwhile", scopes: ["metrics.read"] });
  // What was typed into a tab is still there.
  await cover(tabs.at(-1), true);
  await cover(faults, false);
  await faults.getByText("api_token_get").first().waitFor();
  await faults.getByText("Add a fault").click();
  await faults.getByLabel("operation").fill("api_token_list");
  await cover(faults, true);
  await cover(journal, false);
  await journal.locator(".grid-body [role=row]", { hasText: "api_token_create" }).waitFor();
  assert.equal(await journal.locator(".banner").isVisible(), false);
  await cover(journal, true);
  await cover(tokens, false);
  await tokens.getByText("made meanwhile").first().waitFor();
  await cover(tokens, true);
  await mock.control("DELETE", "worlds/default/journal");
  await mock.control("DELETE", "worlds/default/faults");
  await cover(faults, false);
  await faults.getByText("Nothing goes wrong on purpose.").waitFor();
  assert.equal(await faults.getByLabel("operation").inputValue(), "api_token_list");
  await cover(faults, true);
  await cover(journal, false);
  await journal.getByText("0 exchanges shown").waitFor();
});
