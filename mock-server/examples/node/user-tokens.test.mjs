// A test suite in JavaScript against the mock, with nothing but Node.js (20 or newer).
//
//     tokenwright-mock exec -- node --test mock-server/examples/node/
//
// `exec` starts the mock on a free port, says in the environment where it is, and stops it afterwards. Each test
// makes a world of its own, so tests may run in any order and at the same time.

import assert from "node:assert/strict";
import { test } from "node:test";

const control = process.env.TOKENWRIGHT_CONTROL_URL;

async function call(method, url, { body, headers } = {}) {
  const answer = await fetch(url, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : undefined };
}

/** The code under test: what an integration does with user tokens of Astra Control. */
class UserTokens {
  constructor({ base_url, account_id, user_id, token }) {
    this.url = `${base_url}/accounts/${account_id}/core/v1/users/${user_id}/tokens`;
    this.headers = { Authorization: `Bearer ${token}` };
  }

  async create(name) {
    const body = { type: "application/astra-token", version: "1.0", name };
    const { status, body: answer } = await call("POST", this.url, { body, headers: this.headers });
    if (status !== 201) throw new Error(`${answer.title}: ${answer.detail}`);
    return answer;
  }

  /** Lists all tokens, page by page. */
  async *all(limit) {
    let cursor = "";
    do {
      const { body } = await call("GET", `${this.url}?limit=${limit}${cursor}`, { headers: this.headers });
      yield* body.items;
      const next = body.metadata.continue;
      cursor = next ? `&continue=${encodeURIComponent(next)}` : "";
    } while (cursor);
  }

  async revoke(id) {
    return (await call("DELETE", `${this.url}/${id}`, { headers: this.headers })).status === 204;
  }
}

/** Runs a test in a world of its own. */
function inWorld(name, run) {
  test(name, async () => {
    const created = await call("POST", `${control}/worlds`, { body: {} });
    assert.equal(created.status, 201);
    const world = created.body;
    world.url = `${control}/worlds/${world.id}`;
    try {
      await run(world);
    } finally {
      await call("DELETE", world.url);
    }
  });
}

inWorld("a created token logs in until it is revoked", async ({ astra_control: astra }) => {
  const owner = new UserTokens(astra);
  const { id, token } = await owner.create("deploy");
  const deploy = new UserTokens({ ...astra, token });
  await deploy.create("by the new one");
  assert.ok(await owner.revoke(id));
  await assert.rejects(deploy.create("too late"), /Invalid bearer token/);
});

inWorld("every token is listed once, however small the pages are", async ({ astra_control: astra }) => {
  const owner = new UserTokens(astra);
  const made = [];
  for (let n = 0; n < 5; n += 1) made.push((await owner.create(`token ${n}`)).id);
  const listed = [];
  for await (const { id } of owner.all(2)) listed.push(id);
  assert.equal(new Set(listed).size, listed.length);
  for (const id of made) assert.ok(listed.includes(id));
});

inWorld("an outage reaches the caller as the vendor words it", async (world) => {
  const fault = { operation: "token_create", times: 1, effect: { kind: "status", status: 503 } };
  assert.equal((await call("POST", `${world.url}/faults`, { body: fault })).status, 201);
  const owner = new UserTokens(world.astra_control);
  await assert.rejects(owner.create("unlucky"), /unavailable/i);
  await owner.create("lucky");
});
