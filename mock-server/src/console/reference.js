// The documents as Swagger UI shows them, with try-it against this mock: its own address in place of the vendor's, the ids
// of a world filled in, and its credentials as far as the server tells them.

import { Digest } from "./digest.js";
import { h } from "./dom.js";
/** @typedef {Record<string, any>} Json */
/** @typedef {{ url: string, method: string, headers: Record<string, string>, credentials?: RequestCredentials }} Sent */

const asked = new URLSearchParams(location.search);
const world = asked.get("world") ?? "default";
/** Where the server is, with what a proxy puts before its paths, without a slash at the end. */
const origin = new URL("../..", document.baseURI).href.replace(/\/$/, "");

/** Returns what a path of the server has as JSON; nothing if the server does not say.
 * @param {string} path @returns {Promise<any>} */
async function read(path) {
  const response = await fetch(`${origin}${path}`, { credentials: "omit" });
  return response.ok ? response.json() : undefined;
}

/** Puts this server in place of the vendor's, and the ids of the world where they are asked for.
 * @param {Json} spec @param {Json} known What is known of the world. */
function fit(spec, known) {
  for (const server of spec.servers) {
    server.url = origin + server.url.replace(/^[a-z]+:\/\/[^/]*/, "");
    server.description = "This mock.";
    const variables = Object.entries(server.variables ?? {}).filter(([variable]) => server.url.includes(`{${variable}}`));
    for (const [variable, described] of variables) described.default = known[variable] ?? described.default;
    server.variables = Object.fromEntries(variables);
  }
  const operations = Object.values(spec.paths).flatMap((/** @type {Json} */ path) => Object.values(path));
  const parameters = [...Object.values(spec.components.parameters ?? {}), ...operations.flatMap(({ parameters }) => parameters ?? [])];
  for (const parameter of parameters.filter((parameter) => !parameter.$ref)) {
    const id = parameter.name === "world_id" ? world : known[parameter.name];
    if (parameter.in === "path" && id) parameter.example = id;
    // Swagger UI would send the examples of all that may be left out, together.
    if (!parameter.required) [parameter.example, parameter.examples, parameter.schema] = [undefined, undefined, { ...parameter.schema, example: undefined }];
  }
  // Swagger UI asks for name and password of this one only.
  for (const scheme of Object.values(spec.components.securitySchemes ?? {})) {
    if (scheme.scheme === "digest") scheme.scheme = "basic";
  }
}

/** Shows what the server has told as if a person had typed it. @param {any} ui @param {Json} schemes @param {Json} known */
function authorize(ui, schemes, known) {
  for (const [id, scheme] of Object.entries(schemes)) {
    if (scheme.scheme === "basic" && known.private_key) ui.preauthorizeBasic(id, known.public_key, known.private_key);
    else if (known.token) ui.preauthorizeApiKey(id, [scheme["x-scheme"] ?? [], known.token].flat().join(" "));
  }
}

/** Answers the challenge of a server that takes Digest: with `basic`, Swagger UI has written name and password.
 * @param {Sent} request */
async function answerChallenge(request) {
  const [, pair] = /^Basic (.+)$/.exec(request.headers.Authorization ?? "") ?? [];
  if (!pair) return;
  const text = new TextDecoder().decode(Uint8Array.from(atob(pair), (char) => char.charCodeAt(0)));
  const digest = new Digest(text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1));
  // Without a credential nothing is carried out, whatever the method.
  const challenge = await fetch(request.url, { method: request.method, credentials: "omit", cache: "no-store" });
  const { pathname, search } = new URL(request.url);
  const uri = pathname.slice(new URL(origin).pathname.replace(/\/$/, "").length) + search;
  const isChallenged = digest.take(challenge.headers.get("www-authenticate"));
  const authorization = isChallenged && digest.authorization(request.method.toUpperCase(), uri);
  if (authorization) request.headers.Authorization = authorization;
  else delete request.headers.Authorization;
}

async function prepare(/** @type {Sent} */ request) {
  // Otherwise the browser would answer a challenge with a dialog of its own.
  request.credentials = "omit";
  await answerChallenge(request);
  return request;
}

/** @param {string[]} names @param {string} name */
function showPlaces(names, name) {
  document.querySelector("#documents")?.append(...names.map((other) =>
    h("a", { href: `?${new URLSearchParams({ document: other, world })}`, "aria-current": other === name && "page" }, other)));
}

function followColours() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
  dark.addEventListener("change", show);
  show();
}

const remark = (/** @type {string} */ text) => document.querySelector("#remark")?.replaceChildren(text);

async function main() {
  followColours();
  const [control, access] = await Promise.all(
    [read("/_mock/documents/control.json"), read(`/_mock/worlds/${encodeURIComponent(world)}/access`)]);
  const names = [...control?.components.schemas.Api.enum ?? [], "control"];
  const name = names.find((name) => name === asked.get("document")) ?? names[0];
  showPlaces(names, name);
  const spec = name === "control" ? control : await read(`/_mock/documents/${name}.json`);
  if (!spec) return remark("The server does not have this document.");
  /** @type {Json} */
  const known = access?.[name] ?? {};
  if (!access) remark("The server does not tell this page the ids of the world; type them, and your credentials.");
  else if (name !== "control" && !known.token && !known.private_key) {
    remark("The server tells no credential of this world: it was not started with --show-secrets. Type your own.");
  }
  fit(spec, known);
  const ui = /** @type {any} */ (window).SwaggerUIBundle({
    spec, dom_id: "#reference", deepLinking: true, validatorUrl: null, queryConfigEnabled: false, persistAuthorization: false,
    tryItOutEnabled: true, requestInterceptor: prepare,
    onComplete: () => authorize(ui, spec.components.securitySchemes ?? {}, known),
  });
}

addEventListener("DOMContentLoaded", main);
