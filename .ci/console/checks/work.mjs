// What people do in the views, and what the mock makes of it.

import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { check } from "../browser.mjs";

const run = promisify(execFile);

/** Reads a text as a program does that compiles it, as far as that goes without what it calls.
 * @param {"rustfmt" | "python3"} program @param {string} text */
function parse(program, text) {
  const args = program === "rustfmt" ? ["--edition", "2024", "--emit", "stdout"] : ["-c", "import ast, sys; ast.parse(sys.stdin.read())"];
  const { status, stderr } = spawnSync(program, args, { input: text, encoding: "utf8" });
  assert.equal(status, 0, `${stderr}\n${text}`);
}

// What is asked about a world while it is deleted is answered with 404.
check("worlds are made, copied, kept, reset and deleted", { flags: ["--deterministic"], failures: [404] }, async (session) => {
  const { page, mock } = session;
  await session.view("worlds");
  await page.getByText("Create a world").click();
  await page.getByLabel("id", { exact: true }).fill("0badcafe");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await page.waitForURL(/world=0badcafe/);
  await page.getByLabel("name of a new snapshot").fill("first");
  await page.getByRole("button", { name: "Keep" }).click();
  await page.getByRole("button", { name: "Restore first" }).waitFor();
  await mock.control("PATCH", "worlds/0badcafe/clock", { advance: "P400D" });
  await page.getByRole("button", { name: "Restore first" }).click();
  await page.getByText("Snapshot first restored.").waitFor();
  assert.deepEqual((await mock.control("GET", "worlds/0badcafe/snapshots")).snapshots.map(({ name }) => name), ["first"]);
  await page.getByRole("button", { name: "Forget first" }).click();
  await page.getByText("None. There may be").waitFor();
  await page.getByRole("button", { name: "Fork" }).click();
  await page.waitForURL((url) => !url.href.includes("0badcafe"));
  const copy = new URLSearchParams(page.url().split("?")[1]).get("world");
  assert.deepEqual(new Set((await mock.control("GET", "worlds")).ids), new Set(["default", "0badcafe", copy]));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  const state = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  assert.ok(state.astrom.environments.length > 0);
  await page.getByRole("button", { name: "Reset…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
  await page.getByText(`World ${copy} is as it began.`).waitFor();
  await page.getByRole("button", { name: "Delete…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  assert.ok((await mock.control("GET", "worlds")).ids.includes(copy), "cancelled");
  await page.getByRole("button", { name: "Delete…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await page.waitForURL(/world=default/);
  assert.ok(!(await mock.control("GET", "worlds")).ids.includes(copy));
});

check("a clock is frozen, moved and set to a rate", {}, async (session) => {
  const { page, mock } = session;
  const clock = () => mock.control("GET", "worlds/default/clock");
  await session.view("clock");
  await page.getByRole("button", { name: "Freeze" }).click();
  await page.getByText("UTC, frozen").waitFor();
  const frozen = await clock();
  assert.equal(frozen.is_frozen, true);
  await page.getByRole("button", { name: "+7 d" }).click();
  const face = new Date(Date.parse(frozen.now) + 7 * 86_400_000).toISOString().slice(0, 19).replace("T", " ");
  await page.locator(".clock-face", { hasText: face }).waitFor();
  assert.equal(Date.parse((await clock()).now) - Date.parse(frozen.now), 7 * 86_400_000);
  await page.getByRole("button", { name: "Resume" }).click();
  await page.getByLabel("rate").fill("60");
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByText("UTC, running × 60").waitFor();
  assert.equal((await clock()).rate, 60);
  await page.getByLabel("advance", { exact: true }).fill("soon");
  await page.getByRole("button", { name: "Change" }).click();
  // What the form or the server refuses is said, and nothing has changed.
  assert.equal((await clock()).rate, 60);
});

check("a fault is made by the form, and its hits are counted", { failures: [] }, async (session) => {
  const { page, mock } = session;
  await session.view("faults");
  await page.getByText("Add a fault").click();
  await page.getByLabel("operation").fill("api_token_list");
  await page.getByLabel(/^kind/).selectOption("status");
  await page.getByLabel("status", { exact: true }).fill("503");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByText("Fault 1 is in force.").waitFor();
  assert.equal((await mock.astrom("GET", "/apiTokens")).status, 503);
  await page.getByText("It was for 1 requests, and did something to 1 of them.").waitFor();
  await page.getByRole("link", { name: "Its exchanges" }).click();
  await session.heading("journal");
  await session.row("fault status").waitFor();
  await page.goBack();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByText("Nothing goes wrong on purpose.").waitFor();
  assert.equal((await mock.astrom("GET", "/apiTokens")).status, 200);
});

check("the journal is live, and an exchange is told whole", {}, async (session) => {
  const { page, mock } = session;
  await session.view("journal");
  await page.getByText("0 exchanges shown").waitFor();
  await mock.astrom("POST", "/apiTokens", { name: "late", scopes: ["metrics.read"] });
  await session.row("api_token_create").click();
  await page.getByRole("heading", { name: "Exchange 1" }).waitFor();
  const panel = page.locator(".side .panel");
  for (const text of ["carried out", "201", "api_token_create", '"name": "late"']) await panel.getByText(text).first().waitFor();
  assert.ok(!(await panel.textContent()).includes("F7TCVKNNWRGHZT24LZ4ZF226"), "the caller's secret");
  // What is copied is what happens once more.
  await panel.getByRole("button", { name: "Copy as curl" }).click();
  await page.getByText("copied.").first().waitFor();
  const command = await session.copied();
  const { stdout } = await run("sh", ["-c", `${command.trim()} --noproxy "*" -s -o /dev/null -w "%{http_code}"`],
    { env: { ...process.env, ASTROM_TOKEN: mock.info.astrom.token } });
  assert.equal(stdout, "201", command);
  await session.row("2").waitFor();
  await panel.getByRole("button", { name: "Copy as Rust test" }).click();
  await page.getByText("The exchange as a Rust test copied.").waitFor();
  const copied = await session.copied();
  assert.match(copied, /client\.api_token_create\(\)\.body\(body\)\.send\(\)/);
  assert.match(copied, /Some\(201\)/);
  parse("rustfmt", copied);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download HAR" }).click();
  const archive = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  assert.equal(archive.log.entries.length, 2);
  await page.getByRole("button", { name: "Pause" }).click();
  await mock.astrom("GET", "/apiTokens");
  await page.getByText("paused").waitFor();
  await page.getByRole("button", { name: "Go on" }).click();
  await session.row("api_token_list").waitFor();
  await page.getByRole("button", { name: "Empty…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Empty" }).click();
  await page.getByText("0 exchanges shown").waitFor();
  // What was before a reset is gone, even if something comes at once.
  await mock.astrom("GET", "/apiTokens");
  await page.getByText("1 exchange shown").waitFor();
  await mock.control("POST", "worlds/default/reset");
  await mock.astrom("POST", "/apiTokens", { name: "afterwards", scopes: ["metrics.read"] });
  await session.row("api_token_create").waitFor();
  await page.getByText("1 exchange shown").waitFor();
});

check("the journal shows no more than the server keeps", { flags: ["--journal-entries-max", "3"] }, async (session) => {
  await session.view("journal");
  for (let n = 0; n < 5; n += 1) await session.mock.astrom("GET", "/apiTokens");
  await session.row("5").waitFor();
  await session.page.getByText("3 exchanges shown").waitFor();
});

check("access is copied in a form that works, secrets masked until they are shown", { flags: ["--show-secrets"] }, async (session) => {
  const { page, mock } = session;
  const world = await mock.control("PUT", "worlds/0badcafe", {});
  const { token } = world.astrom;
  const snippet = page.getByRole("region", { name: /, as (env|curl|node|python|rust)$/ }).first();
  for (const language of ["env", "curl", "node", "python", "rust"]) {
    await session.view(`access?world=0badcafe&as=${language}`);
    await snippet.waitFor();
    assert.ok(!(await page.content()).includes(token), `${language}: the secret is masked`);
    await page.getByRole("button", { name: /^Copy .*, as / }).first().click();
    await page.getByText("copied.").first().waitFor();
    const text = await session.copied();
    assert.ok(text.includes(token), `${language}: what is copied works`);
    if (language === "python") parse("python3", text);
    if (language === "rust") parse("rustfmt", `async fn call() -> Result<(), Box<dyn std::error::Error>> {\n${text}\nOk(())\n}\n`);
    if (["python", "rust"].includes(language)) continue;
    const check = '$(curl --noproxy "*" -s -o /dev/null -w "%{http_code}" -H "Authorization: Api-Token $ASTROM_TOKEN" "$ASTROM_BASE_URL/apiTokens")';
    const [program, args] = {
      env: ["sh", ["-c", `${text}\necho "totalCount ${check}"`]],
      curl: ["sh", ["-c", text.replace("curl ", 'curl --noproxy "*" -s ')]],
      node: [process.execPath, ["--input-type=module", "-e", text]],
    }[language];
    const { stdout } = await run(program, args);
    assert.match(stdout, language === "env" ? /totalCount 200/ : /totalCount/, `${language}: ${stdout}`);
  }
  await page.getByRole("button", { name: "Show token of astrom" }).click();
  await page.getByText(token).first().waitFor();
  await page.getByRole("button", { name: "Hide token of astrom" }).click();
  assert.ok(!(await page.content()).includes(token));
});

check("a secret that the server does not tell is named, with the flag that shows it", {}, async (session) => {
  await session.mock.control("PUT", "worlds/0badcafe", {});
  await session.view("access?world=0badcafe");
  await session.page.getByText("--show-secrets").first().waitFor();
  await session.view("tokens?world=0badcafe");
  await session.page.getByText("--show-secrets").first().waitFor();
});
