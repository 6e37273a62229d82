// A world whose names, paths, headers and bodies would be HTML and script if anything took them for that.

import assert from "node:assert/strict";
import { connect } from "node:net";
import { once } from "node:events";
import { check } from "../browser.mjs";

const IMAGE = '<img src=x onerror="globalThis.pwned=1">';
const NAMES = [IMAGE, "<script>globalThis.pwned=1</script>", "javascript:globalThis.pwned=1", "'\"></td><svg/onload=globalThis.pwned=1>", "\u202egnp.exe\u0007\u001b[31m"];
const VIEWS = ["worlds", "access", "tokens?list=astrom.api_token_list", "tokens?list=astra_control.token_list",
  "tokens?list=ops_manager.org_api_key_list", "journal", "faults", "clock", "reference"];

/** Sends bytes as they stand, and waits for the answer. */
async function sendRaw(mock, head, body = "") {
  const { hostname, port } = new URL(mock.origin);
  const socket = connect(Number(port), hostname);
  socket.end(`${head}\r\nHost: ${hostname}:${port}\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  socket.resume();
  await once(socket, "close");
}

async function assertOnlyText({ page }, what) {
  const found = await page.evaluate(() => ({
    pwned: "pwned" in globalThis,
    foreign: document.querySelectorAll("body :is(script, img, iframe, object, embed, link, style, base, meta), [style*=url], [onerror], [onload]").length,
    links: [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")).filter((href) => /^\s*(javascript|data|https?):/i.test(href)),
  }));
  assert.deepEqual(found, { pwned: false, foreign: 0, links: [] }, what);
}

check("a hostile world stays text", { failures: [400, 401, 404] }, async (session) => {
  const { page, mock } = session;
  const ops = mock.info.ops_manager;
  for (const name of NAMES) {
    for (const answer of [
      await mock.astrom("POST", "/apiTokens", { name, scopes: ["metrics.read"], expirationDate: "now+3d" }),
      await mock.astraControl("POST", { type: "application/astra-token", version: "1.0", name: "hostile", metadata: { labels: [{ name, value: name }] } }),
      await mock.opsManager("POST", `/orgs/${ops.org_id}/apiKeys`, { desc: name, roles: ["ORG_MEMBER"] }),
    ]) assert.ok(answer.ok, `${name}: ${answer.status} ${await answer.text()}`);
    await mock.astrom("POST", "/apiTokens/lookup", { token: name });
    await mock.astrom("POST", "/apiTokens", `{"name": "${name}`, { "Content-Type": "text/html" });
  }
  const base = new URL(mock.info.astrom.base_url).pathname;
  const headers = `\r\nUser-Agent: ${IMAGE}\r\nAuthorization: Api-Token ${IMAGE}\r\nContent-Type: ${IMAGE}\r\nX-Request-Id: ${IMAGE}`;
  const encoded = encodeURIComponent(IMAGE);
  for (const target of [`${base}/apiTokens?x='onerror=alert(1)//&nextPageKey=${encoded}`, `${base}/${encoded}`, `${base}/javascript:alert(1)`]) {
    await sendRaw(mock, `POST ${target} HTTP/1.1${headers}`, IMAGE);
  }
  await sendRaw(mock, `GET ${base}/apiTokens/${encoded} HTTP/1.1\r\nAuthorization: Api-Token ${mock.info.astrom.token}`);
  await mock.control("POST", "worlds/default/faults", { credential: IMAGE.slice(0, 20), operation: "api_token_delete", effect: { kind: "status", status: 503 } });
  for (const view of VIEWS) {
    await session.view(view);
    const rows = page.locator(".grid-body [role=row]");
    if (view.startsWith("tokens")) await page.getByText(IMAGE).first().waitFor();
    if (/^(tokens|journal|faults)/.test(view)) {
      await rows.first().waitFor();
      for (let index = 0; index < Math.min(await rows.count(), 14); index += 1) {
        await rows.nth(index).click();
        await page.locator(".side .panel").waitFor();
      }
    }
    await session.picture(`hostile-${view.replaceAll(/\W+/g, "-")}`);
    await assertOnlyText(session, view);
  }
  await session.view("journal?n=1");
  await page.locator(".side pre", { hasText: '"name": "<img src=x' }).first().waitFor();
});

check("a hostile address stays text", { failures: [400, 404] }, async (session) => {
  const { page, mock } = session;
  const text = encodeURIComponent(IMAGE);
  for (const link of [`worlds?world=${text}`, `journal?operation=${text}&status=${text}&caller=${text}`, `tokens?q=${text}&list=${text}&sort=${text}&token=${text}`,
    `faults?fault=${text}&operation=${text}&kind=${text}`, `access?as=${text}`, `reference?document=${text}`, `${text}?world=..%2F..%2Fhealthz`,
    `clock?world=default%2F..%2F..%2Fserver`, "__proto__", "constructor?world=__proto__"]) {
    await page.goto("about:blank");
    await page.goto(`${mock.url}#${link}`);
    await page.locator("h1").filter({ hasText: /^[A-Z]/ }).waitFor();
    await assertOnlyText(session, link);
  }
  await page.goto(`${mock.url}reference/?document=${text}&world=${text}`);
  await page.getByText("does not tell").waitFor();
  assert.equal(await page.evaluate(() => "pwned" in globalThis), false);
});
