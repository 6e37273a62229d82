// What can be copied: access to a world for programs in several languages, and exchanges as curl and as a Rust test.

import { documentOf, operationOf } from "./documents.js";
import { orElse } from "./dom.js";
import { accessOf, credentialsOf, membersOf, pathOf } from "./vendors.js";
/** @import { Entry, World } from "./control.js" */
/** @import { Listing } from "./vendors.js" */
/** @typedef {"env" | "curl" | "rust" | "python" | "node"} Language */

/** The languages of the snippets, with their names. */
export const LANGUAGES = /** @type {[Language, string][]} */ (
  [["env", "Environment"], ["curl", "curl"], ["rust", "Rust"], ["python", "Python"], ["node", "Node.js"]]);

/** Returns the environment variable that `exec` gives a member. @param {string} api @param {string} member */
export const variable = (api, member) => `${api}_${member}`.toUpperCase();

/** Quotes a text for a shell. Signs that a terminal could obey are written as escapes. @param {string} text */
export function shell(text) {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  if (!/[\x00-\x1f\x7f-\x9f]/.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = text.replace(/[\\']/g, "\\$&").replace(/[\x00-\x1f\x7f-\x9f]/g, (sign) =>
    `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `$'${escaped}'`;
}

/** Writes a text as a literal of Rust. @param {string} text */
export function rust(text) {
  const escaped = text.replace(/[\\"]/g, "\\$&").replace(/[^\x20-\x7e\p{L}]/gu, (sign) =>
    sign === "\n" ? "\\n" : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  return `"${escaped}"`;
}

const quoted = JSON.stringify;

/** Writes how a program uses an API of a world: the first list of tokens. What is not known is left to the environment.
 * @param {Language} language @param {World} world @param {Listing} listing @returns {string} */
export function accessSnippet(language, world, listing) {
  const { api } = listing.operation;
  const access = accessOf(world, api);
  const { kind, header, prefix, secret, user } = credentialsOf(api);
  const url = `${access.base_url}${pathOf(listing, access)}`;
  const isKnown = access[secret] !== undefined;
  const ca = world.ca_certificate ? "ca.pem" : "";
  const isPair = kind === "digest";
  switch (language) {
    case "env": return membersOf(api).filter(([name]) => access[name] !== undefined)
        .map(([name]) => `export ${variable(api, name)}=${shell(access[name] ?? "")}\n`).join("");
    case "curl": {
      const value = (/** @type {string} */ name) => (isKnown ? access[name] : `$${variable(api, name)}`);
      const text = isPair ? `${value(user)}:${value(secret)}` : `${header}: ${prefix}${value(secret)}`;
      const quotedText = isKnown ? shell(text) : `"${text}"`;
      return `curl${ca && ` --cacert ${ca}`} ${isPair ? "--digest --user" : "-H"} ${quotedText} ${shell(url)}\n`;
    }
    case "rust": {
      const value = (/** @type {string} */ name) => (isKnown ? rust(access[name] ?? "") : `std::env::var(${rust(variable(api, name))})?`);
      const credential = isPair ? `tokenwright::${api}::KeyPair::new(${value(user)}, ${value(secret)})` : value(secret);
      const setters = Object.entries(listing.members).map(([name, member]) => `.${snake(name)}(${rust(access[member] ?? "")})`);
      return `use tokenwright::${api}::Client;\n\n` +
        `let client = Client::builder(${rust(access.base_url ?? "")})\n    .credential(${credential})\n    .build()?;\n` +
        `let page = client.${listing.operation.operationId}()${setters.join("")}.send().await?.into_inner();\n`;
    }
    case "python": {
      const value = (/** @type {string} */ name) => (isKnown ? quoted(access[name]) : `os.environ[${quoted(variable(api, name))}]`);
      const auth = isPair ? `auth=HTTPDigestAuth(${value(user)}, ${value(secret)})`
        : `headers={${quoted(header)}: ${quoted(prefix)} + ${value(secret)}}`;
      return `${isKnown ? "" : "import os\n"}import requests\n${isPair ? "from requests.auth import HTTPDigestAuth\n" : ""}\n` +
        `answer = requests.get(\n    ${quoted(url)},\n    ${auth},\n${ca && `    verify=${quoted(ca)},\n`}    timeout=10,\n)\n` +
        `answer.raise_for_status()\nprint(answer.json())\n`;
    }
    case "node": {
      const value = (/** @type {string} */ name) => (isKnown ? quoted(access[name]) : `process.env.${variable(api, name)}`);
      const note = ca && `// node --use-openssl-ca, or NODE_EXTRA_CA_CERTS=${ca}\n`;
      return note + (isPair
        ? `import DigestClient from "digest-fetch";\n\nconst client = new DigestClient(${value(user)}, ${value(secret)});\n` +
          `const answer = await client.fetch(${quoted(url)});\n`
        : `const answer = await fetch(${quoted(url)}, {\n  headers: { ${header}: ${quoted(prefix)} + ${value(secret)} },\n});\n`) +
        `console.log(await answer.json());\n`;
    }
  }
}

/** @param {string} name */
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/[^a-z0-9_]/g, "_");

/** Writes an exchange as a call of curl. The journal keeps no secret: the credential comes from the environment.
 * @param {Entry} entry @param {string} origin */
export function exchangeAsCurl(entry, origin) {
  const { kind, header, prefix, secret, user } = credentialsOf(entry.api);
  const auth = kind === "digest" ? `--digest --user "$${variable(entry.api, user)}:$${variable(entry.api, secret)}"`
    : `-H "${header}: ${prefix}$${variable(entry.api, secret)}"`;
  const parts = [
    `curl -i -X ${shell(entry.method)} ${shell(origin + entry.target)}`,
    entry.caller !== null && auth,
    entry.request_body !== null && entry.request_type !== null && `-H ${shell(`Content-Type: ${entry.request_type}`)}`,
    entry.request_body !== null && `--data-raw ${shell(entry.request_body)}`,
  ];
  return `${parts.filter(Boolean).join(" \\\n  ")}\n`;
}

/** Writes an exchange as a test in Rust, against a mock of its own. @param {Entry} entry @param {World} world */
export function exchangeAsRust(entry, world) {
  const { api, status } = entry;
  const operation = operationOf(api, entry.operation);
  const { kind, secret, user } = credentialsOf(api);
  const credential = kind === "digest" ? `tokenwright::${api}::KeyPair::new(&access.${user}, access.${secret}.expose())`
    : `access.${secret}.expose()`;
  const access = accessOf(world, api);
  const name = `${snake(entry.operation ?? entry.method.toLowerCase())}_is_answered_with_${status ?? "nothing"}`;
  const value = (/** @type {string} */ text) => {
    const member = Object.keys(access).find((member) => member !== secret && access[member] === text);
    return member ? `access.${member}.as_str()` : rust(text);
  };
  const call = operation ? sdkCall(entry, operation, value) : customCall(entry, access);
  const reason = entry.reason ? `: ${entry.reason.replace(/[^\x20-\x7e\p{L}]/gu, " ")}` : "";
  return [
    `/// ${entry.method} was answered with ${status ?? "nothing"}${reason}`,
    "#[tokio::test]",
    `async fn ${name}() -> Result<(), Box<dyn std::error::Error>> {`,
    "    let server = tokenwright_mock::MockServer::start().await;",
    `    let access = &server.info().${api};`,
    `    let client = tokenwright::${api}::Client::builder(&access.base_url).credential(${credential}).build()?;`,
    ...(entry.fault ? [`    // A fault of the kind ${entry.fault.kind} changed this exchange: add it with server.world().faults.add(…).`] : []),
    ...call.map((line) => `    ${line}`),
    "    let status = answer.map_or_else(|error| error.status(), |answer| Some(answer.status()));",
    `    assert_eq!(status.map(|status| status.as_u16()), ${status === null ? "None" : `Some(${status})`});`,
    "    Ok(())",
    "}",
    "",
  ].join("\n");
}

/** @param {Entry} entry @param {import("./documents.js").Operation} operation
 * @param {(text: string) => string} value */
function sdkCall(entry, operation, value) {
  const document = documentOf(operation.api);
  const [path = "", query] = entry.target.split("?", 2);
  const pattern = operation.path.split("/").map((part) =>
    /^\{\w+\}$/.test(part) ? "([^/]*)" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("/");
  const values = new RegExp(`${pattern}$`).exec(path)?.slice(1) ?? [];
  const variables = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  const setters = variables.map((name, index) => `.${snake(name)}(${value(decode(values[index] ?? ""))})`);
  for (const [name, text] of new URLSearchParams(query)) {
    const parameter = operation.parameters.find((parameter) => parameter.in === "query" && parameter.name === name);
    if (!parameter || "x-sdk-omit" in parameter) continue;
    const { type } = document.resolve(parameter.schema);
    setters.push(`.${snake(name)}(${type === "string" ? rust(text) : text})`);
  }
  const lines = [];
  const content = Object.values(operation.requestBody?.content ?? {})[0];
  if (content && entry.request_body !== null) {
    const type = content.schema.$ref?.split("/").pop() ?? "";
    lines.push(`let body: tokenwright::${operation.api}::types::${type} = serde_json::from_str(${rust(entry.request_body)})?;`);
    setters.push(".body(body)");
  }
  return [...lines, `let answer = client.${operation.operationId}()${setters.join("")}.send().await;`];
}

function customCall(/** @type {Entry} */ entry, /** @type {import("./vendors.js").Access} */ access) {
  const base = access.base_url ? new URL(access.base_url).pathname.replace(/\/$/, "") : "";
  const path = entry.target.startsWith(base) ? entry.target.slice(base.length) : entry.target;
  return [`let answer = client.request(tokenwright::reqwest::Method::from_bytes(b${rust(entry.method)})?, ${rust(path)}).send().await;`];
}

const decode = (/** @type {string} */ text) => orElse(text, () => decodeURIComponent(text));
