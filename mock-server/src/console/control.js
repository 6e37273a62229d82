// A client of the control API. Method and path of an operation come from the document, types from what is generated of it.

import { CONTROL, documentOf } from "./documents.js";
import { Problem, send } from "./http.js";
/** @typedef {import("control-api").operations} Operations */
/** @typedef {import("control-api").components["schemas"]} Schemas */
/** @typedef {Schemas["Entry"]} Entry */
/** @typedef {Schemas["Clock"]} Clock */
/** @typedef {Schemas["World"]} World */
/** @typedef {Schemas["WorldDescription"]} WorldDescription */
/** @typedef {Schemas["FaultReport"]} FaultReport */

/** @template {keyof Operations} O
 * @typedef {Operations[O]["responses"] extends { 200: { content: { "application/json": infer T } } } ? T
 *   : Operations[O]["responses"] extends { 201: { content: { "application/json": infer T } } } ? T : void} Success
 */
/** What an operation takes; a body that is a text is sent as it stands.
 * @template {keyof Operations} O
 * @typedef {{ path?: Operations[O]["parameters"]["path"], query?: Operations[O]["parameters"]["query"], signal?: AbortSignal,
 *   body?: Operations[O] extends { requestBody?: { content: { "application/json": infer T } } } ? T | string : never }} Arguments */

/** Calls an operation of the control API.
 * @template {keyof Operations & string} O @param {O} operation @param {Arguments<O>} [args]
 * @returns {Promise<Success<O>>} */
export async function control(operation, args = {}) {
  const found = documentOf(CONTROL).operations.get(operation);
  if (!found) throw new Problem(0, "Unknown operation", `this server has no ${operation}`);
  const { body, signal } = args;
  const text = typeof body === "string" ? /** @type {string} */ (body) : JSON.stringify(body);
  const response = await send(target(found.path, args.path, args.query), { method: found.method, body: text, signal });
  return response.status === 204 ? /** @type {Success<O>} */ (undefined) : response.json();
}

/** Returns the URL of an operation, relative to the page: the path without `/_mock/`.
 * @param {string} path @param {object | undefined} values @param {object | undefined} query */
export function target(path, values, query) {
  let url = path.replace(/^\/_mock\//, "");
  for (const [name, value] of Object.entries(values ?? {})) url = url.replace(`{${name}}`, encodeURIComponent(value));
  const known = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== "");
  return known.length ? `${url}?${new URLSearchParams(known)}` : url;
}
