// A browser that is told to trust nothing, and tells of all that goes wrong in it.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";
import { Mock } from "./mock.mjs";

const require = createRequire(join(process.env.WORK, "package.json"));
const { chromium } = require("playwright-core");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PROGRAMS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
/** What Swagger UI says of every link to an operation whose id has one. */
const UNDERSCORES = /^Warning: escaping deep link whitespace with `_`/;
/** How long to wait for something to show, in milliseconds: machines of CI are slow at times. */
const PATIENCE_MS = 20_000;
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** @type {Promise<import("playwright-core").Browser> | undefined} */
let browser;
after(async () => (await browser)?.close());

async function launched() {
  const executablePath = process.env.CHROMIUM ?? PROGRAMS.find(existsSync);
  if (!executablePath) throw new Error("there is no Chromium; CHROMIUM names its program");
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Serves the files of the console as they stand in a folder now, in place of those that were built into the mock. */
const serveFiles = (context, mock) => context.route(`${mock.url}console/*`, async (route) => {
  const path = join(process.env.CONSOLE_FILES, new URL(route.request().url()).pathname.split("/").pop());
  // A page that is being closed wants nothing any more.
  await route.fetch().then((response) => route.fulfill({ response, status: 200, body: readFileSync(path, "utf8") })).catch(() => {});
});

/** What one check does in a browser, with a mock of its own. */
export class Session {
  /** What the console has done that it must not. */
  problems = [];
  /** The answers that the browser itself reports as failures, by status; 0 for none. */
  failures = new Set();

  static async open(mock, { viewport = DESKTOP, colorScheme = "light" } = {}) {
    browser ??= launched();
    const context = await (await browser).newContext({
      viewport, colorScheme, ignoreHTTPSErrors: mock.url.startsWith("https:"), reducedMotion: "reduce",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    if (process.env.CONSOLE_FILES) await serveFiles(context, mock);
    const session = new Session(mock, context);
    await session.tab();
    return session;
  }

  constructor(mock, context) {
    Object.assign(this, { mock, context });
    context.setDefaultTimeout(PATIENCE_MS);
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (!["data:", "blob:"].includes(url.protocol) && url.origin !== mock.origin) this.problems.push(`a request to ${url}`);
      if (mock.token && url.href.includes(mock.token)) this.problems.push(`the control token in ${url}`);
    });
    context.on("weberror", (error) => this.problems.push(`an error in a page: ${error.error().stack}`));
    context.on("console", (message) => {
      if (!["error", "warning"].includes(message.type())) return;
      // The browser's own report of a request that failed; those that belong to the check it names itself.
      const failed = /^Failed to load resource: (?:.*status of (\d+)|net::)/.exec(message.text());
      if (failed) this.failures.add(Number(failed[1] ?? 0));
      else if (!UNDERSCORES.test(message.text())) this.problems.push(`${message.type()} in the console: ${message.text()}`);
    });
  }

  /** Opens another tab, which becomes the one that is used. */
  async tab() {
    this.page = await this.context.newPage();
    return this.page;
  }

  /** Opens a view and waits until it is there. @param {string} view With its parameters: `journal?world=default`. */
  async view(view) {
    await this.page.goto("about:blank");
    await this.page.goto(`${this.mock.url}#${view}`);
    await this.heading(view.split("?")[0]);
  }

  async heading(view) {
    await this.page.locator("h1", { hasText: new RegExp(`^${view}$`, "i") }).waitFor();
  }

  /** Waits until something holds in the page. @param {string} what @param {() => unknown} condition */
  async until(what, condition, timeout = PATIENCE_MS) {
    await this.page.waitForFunction(condition, undefined, { polling: 100, timeout }).catch((error) => {
      throw new Error(`not seen: ${what}`, { cause: error });
    });
  }

  row(text) {
    return this.page.locator(".grid-body [role=row]", { hasText: text }).first();
  }

  /** Returns what was copied last. */
  copied() {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Looks for what people cannot use. @param {string} what @param {string} [part] A selector; the whole page otherwise. */
  async assertAccessible(what, part = "html") {
    const { page } = this;
    // Not as a script of the page: its policy takes none of others.
    const found = await page.evaluate(`${AXE}; axe.run(${JSON.stringify(part)}, { resultTypes: ["violations"] })`);
    const lines = found.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}\n${node.failureSummary}`));
    assert.deepEqual(lines, [], `${what}: axe`);
  }

  async assertNoSidewaysScrolling(what) {
    const { page } = this;
    const wide = await page.evaluate(() => {
      const found = document.querySelector("main");
      return [document.documentElement.scrollWidth - innerWidth, found ? found.scrollWidth - found.clientWidth : 0];
    });
    assert.ok(wide.every((px) => px <= 0), `${what} is wider than its window: ${wide}`);
  }

  picture(name) {
    return this.page.screenshot({ path: join(process.env.PICTURES, `${name}.png`) });
  }

  /** Measures what a page does while something happens: how long frames were apart, and how long its main thread worked
   * for one, in milliseconds. The second says how smooth it is whatever else the machine does. */
  async frames(happening) {
    const { page } = this;
    const client = await this.context.newCDPSession(page);
    await client.send("Performance.enable", { timeDomain: "threadTicks" });
    const work = async () => (await client.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    await page.evaluate(() => {
      const times = (globalThis.frameTimes = []);
      const next = (time) => times.push(time) && requestAnimationFrame(next);
      requestAnimationFrame(next);
    });
    const before = await work();
    await happening();
    const worked = (await work()) - before;
    const times = await page.evaluate(() => globalThis.frameTimes.slice());
    await client.detach();
    const gaps = times.slice(1).map((time, index) => time - times[index]).sort((a, b) => a - b);
    const at = (share) => Math.round(gaps[Math.floor((gaps.length - 1) * share)]);
    return { n: gaps.length, median: at(0.5), p95: at(0.95), longest: at(1), work: worked / gaps.length };
  }
}

/** A check: a mock of its own, a browser, and what every check demands: nothing in the browser's console, no error, no
 * request to another origin.
 * @param {string} name @param {{ flags?: string[], token?: string, failures?: number[], viewport?: any, colorScheme?: any }} options
 * @param {(session: Session) => Promise<void>} body */
export function check(name, { flags, token, failures = [], ...options }, body) {
  test(name, async () => {
    const mock = await Mock.start(flags, { token });
    const session = await Session.open(mock, options);
    try {
      await body(session);
      assert.deepEqual(session.problems, []);
      assert.deepEqual([...session.failures].filter((status) => !failures.includes(status)), [], "requests that failed");
    } catch (error) {
      await session.picture(`failed ${name}`.replaceAll(/[^\w]+/g, "-")).catch(() => {});
      if (session.problems.length) error.message += `\nseen before: ${session.problems.join("\n")}`;
      throw error;
    } finally {
      await session.context.close();
      await session.mock.stop();
    }
  });
}
