// Each view against a mock in which something has happened: what it shows, for whom, and that a link leads back to it.

import assert from "node:assert/strict";
import { DESKTOP, PHONE, check } from "../browser.mjs";

/** Views with what is open in them, and a text that has to be there. */
const VIEWS = [
  ["worlds", "worlds?world=default", "Snapshots"],
  ["access", "access?world=default&as=curl", "curl"],
  ["tokens", "tokens?world=default&list=astrom.api_token_list&token=ID", "As the API tells it"],
  ["tokens-astra", "tokens?world=default&list=astra_control.token_list", "Tokens of this API do not expire"],
  ["tokens-ops", "tokens?world=default&list=ops_manager.org_api_key_list", "Tokens of this API do not expire"],
  ["journal", "journal?world=default&n=4", "Copy as Rust test"],
  ["journal-filtered", "journal?world=default&status=403", "1 exchange shown"],
  ["faults", "faults?world=default&fault=1", "It was for"],
  ["clock", "clock?world=default", "Change it"],
  ["reference", "reference?world=default&document=ops_manager", "Reference, with try-it"],
];

/** Lets something happen in the default world. */
async function fill({ mock }) {
  const { token } = await (await mock.astrom("POST", "/apiTokens", { name: "pipeline", scopes: ["metrics.read"], expirationDate: "now+3d" })).json();
  await mock.astrom("POST", "/apiTokens", { name: "nightly", scopes: ["logs.read"], expirationDate: "now+20d" });
  await mock.astrom("GET", "/apiTokens");
  await mock.astrom("GET", "/apiTokens", undefined, { Authorization: `Api-Token ${token}` });
  await mock.control("POST", "worlds/default/faults", { operation: "api_token_create", times: 3, effect: { kind: "status", status: 503 } });
  await mock.control("PUT", "worlds/default/snapshots/before");
  await mock.control("PUT", "worlds/0badcafe", { seed: 7 });
  await mock.astrom("POST", "/apiTokens", { name: "hit", scopes: ["metrics.read"] });
  await mock.astraControl("GET");
  return token.split(".").slice(0, 2).join(".");
}

for (const [scheme, viewport, suffix] of [["light", DESKTOP, "light"], ["dark", DESKTOP, "dark"], ["light", PHONE, "phone"]]) {
  // The challenge of Digest is an answer 401.
  check(`views are there, ${suffix}`, { viewport, colorScheme: scheme, failures: [401] }, async (session) => {
    const id = await fill(session);
    for (const [name, link, text] of VIEWS) {
      await session.view(link.replace("ID", id));
      await session.page.getByText(text).first().waitFor();
      await session.assertAccessible(`${name}, ${suffix}`);
      await session.assertNoSidewaysScrolling(`${name}, ${suffix}`);
      await session.picture(`${name}-${suffix}`);
    }
  });
}

check("a link leads to what was seen", {}, async (session) => {
  const id = await fill(session);
  const { page } = session;
  await session.view("tokens");
  await page.getByLabel("contains").fill("pipe");
  await session.row("pipeline").click();
  await page.getByRole("heading", { name: "pipeline" }).waitFor();
  await page.getByRole("button", { name: /^name/ }).click();
  const url = page.url();
  for (const part of ["q=pipe", `token=${id}`, "sort=name", "world=default"]) assert.ok(url.includes(part), `${url} has ${part}`);
  const other = await session.tab();
  await other.goto(url);
  await other.getByRole("heading", { name: "pipeline" }).waitFor();
  assert.equal(await other.locator(".grid-body [role=row]").count(), 1);
  assert.equal(await other.getByLabel("contains").inputValue(), "pipe");
  await other.getByLabel("World").selectOption("0badcafe");
  await other.waitForURL(/world=0badcafe/);
  await other.goBack();
  await other.waitForURL(url);
});

check("an address of nothing says so", { failures: [404] }, async (session) => {
  for (const view of ["access", "tokens", "journal", "faults", "clock"]) {
    await session.page.goto("about:blank");
    await session.page.goto(`${session.mock.url}#${view}?world=ffffffff`);
    await session.page.getByRole("alert").filter({ hasText: "404" }).first().waitFor();
  }
  await session.view("worlds?world=ffffffff");
  await session.page.goto(`${session.mock.url}#nothing`);
  await session.heading("worlds");
});

check("the pictures of the README", { flags: ["--deterministic"], viewport: { width: 1000, height: 560 } }, async (session) => {
  const id = await fill(session);
  await session.view("journal?n=4");
  await session.page.getByText("Copy as Rust test").waitFor();
  await session.picture("console-journal");
  await session.view(`tokens?token=${id}`);
  await session.page.getByText("As the API tells it").waitFor();
  await session.picture("console-tokens");
});
