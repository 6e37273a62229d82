// Much at a time: ten thousand tokens, and a journal that is written faster than anybody reads.

import assert from "node:assert/strict";
import { Agent, request } from "node:http";
import { check } from "../browser.mjs";

const N_TOKENS = 10_000;
/** Rows that are nodes at most: those in sight and a few beside them. */
const N_ROWS_MAX = 60;
/** How long the page may work for a frame on average, in milliseconds of its own thread: half of what a screen leaves it. */
const WORK_MS_MAX = 8;
/** What the page may hold, in bytes. */
const HEAP_BYTES_MAX = 96 << 20;

const tell = (what, { n, median, p95, longest, work }) =>
  console.log(`${what}: ${n} frames, median ${median} ms, 95 % ${p95} ms, longest ${longest} ms apart; work ${work.toFixed(1)} ms a frame`);

async function scroll(page, n_steps) {
  const box = await page.locator("console-grid").boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let step = 0; step < n_steps; step += 1) await page.mouse.wheel(0, 400);
}

async function heapBytes(session) {
  const client = await session.context.newCDPSession(session.page);
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  await client.detach();
  return usedSize;
}

const rows = (page) => page.locator(".grid-body [role=row]").count();

check("ten thousand tokens", { flags: ["--show-secrets"] }, async (session) => {
  const { page, mock } = session;
  const scopes = ["metrics.read", "logs.read", "apiTokens.read"];
  const tokens = Array.from({ length: N_TOKENS }, (_, index) => ({
    name: `token ${index}`, owner: "john.smith", scopes: scopes.slice(0, 1 + (index % 3)),
    ...(index % 4 && { expiration_date: new Date(Date.parse("2030-01-01T00:00:00Z") + (index - 2000) * 3_600_000).toISOString() }),
    creation_date: "2029-01-01T00:00:00Z",
  }));
  tokens.push({ name: "reader", owner: "john.smith", scopes: ["apiTokens.read"], creation_date: "2029-01-01T00:00:00Z", token: `dt0c01.${"A".repeat(24)}.${"B".repeat(64)}` });
  await mock.control("PUT", "worlds/0badcafe/state", {
    clock: { frozen_at: "2030-01-01T00:00:00Z" }, random_seed: 7,
    astrom: { environments: [{ id: "0badcafe-4a5b-4c6d-8e7f-901234567890", tokens }] },
  });
  await session.view("tokens?world=0badcafe");
  await page.getByText("10,001 tokens, read through the API").waitFor({ timeout: 60_000 });
  await session.picture("tokens-ten-thousand");
  const frames = await session.frames(() => scroll(page, 120));
  tell("ten thousand tokens", frames);
  assert.ok((await rows(page)) <= N_ROWS_MAX, `${await rows(page)} rows are nodes`);
  assert.ok(await page.locator("console-grid").evaluate((grid) => grid.scrollTop > 20_000), "it was scrolled");
  assert.ok(frames.work <= WORK_MS_MAX, `the page works ${frames.work} ms for a frame`);
  await page.locator("console-grid").focus();
  await page.keyboard.press("End");
  await page.locator(`[aria-rowindex="${N_TOKENS + 2}"]`).waitFor();
  await page.getByLabel("contains").fill("token 9999");
  await session.until("one row", () => document.querySelectorAll(".grid-body [role=row]").length === 1);
  await page.getByLabel("contains").fill("");
  await page.getByRole("combobox", { name: "expires" }).selectOption("past");
  await session.until("the expired ones", () => document.querySelector("console-grid").getAttribute("aria-rowcount") === "1501");
  assert.ok((await heapBytes(session)) < HEAP_BYTES_MAX);
});

check("a journal under load", { flags: ["--journal-entries-max", "5000"] }, async (session) => {
  const { page, mock } = session;
  await session.view("journal");
  await page.getByText("0 exchanges shown").waitFor();
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const url = `${mock.info.astrom.base_url}/apiTokens`;
  const headers = { Authorization: `Api-Token ${mock.info.astrom.token}` };
  let n_sent = 0;
  let isOn = true;
  const send = async () => {
    while (isOn) {
      await new Promise((resolve, reject) => request(url, { agent, headers }, (answer) => answer.resume().on("end", resolve)).on("error", reject).end());
      n_sent += 1;
    }
  };
  const senders = Promise.all([send(), send(), send(), send()]);
  try {
    await session.until("more than the page keeps", () => /^2,000 exchanges shown/.test(document.querySelector("main .toolbar .hint").textContent), 120_000);
    const before = n_sent;
    const frames = await session.frames(async () => {
      await scroll(page, 60);
      await page.waitForTimeout(2000);
    });
    tell(`a journal with ${n_sent - before} exchanges meanwhile`, frames);
    assert.ok(n_sent > before, "there was a load");
    assert.ok((await rows(page)) <= N_ROWS_MAX, `${await rows(page)} rows are nodes`);
    assert.ok(frames.work <= 2 * WORK_MS_MAX, `the page works ${frames.work} ms for a frame`);
    // What a person does is done at once all the same.
    await page.locator(".grid-body [role=row]").first().click();
    await page.locator(".side .panel").waitFor();
    await session.picture("journal-under-load");
  } finally {
    isOn = false;
    await senders;
    agent.destroy();
  }
  const heap = await heapBytes(session);
  console.log(`${n_sent} exchanges, ${Math.round(heap / 1024)} KiB of JavaScript's heap`);
  assert.ok(heap < HEAP_BYTES_MAX);
  assert.ok((await page.locator("*").count()) < 1500, "nodes");
});
