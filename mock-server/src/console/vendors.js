// A client of the vendors' APIs, made of their documents and of a world's access information.

import { CONTROL, apiNames, documentOf } from "./documents.js";
import { Digest } from "./digest.js";
import { Problem } from "./http.js";
/** @import { Operation, Schema } from "./documents.js" */
/** @import { World } from "./control.js" */
/** @typedef {Record<string, string | undefined>} Access What a client of one API needs, by member. */
/** @typedef {{ key: string, label: string, operation: Operation, members: Record<string, string> }} Listing A list in one
 *   tenant: `key` names it in URLs, `members` are those of the access information that the variables of its path have. */
/** @typedef {{ kind: "digest" | "header", header: string, prefix: string, secret: string, user: string }} Credentials Which
 *   members of the access information are the credential, and the header in which it is sent, with what stands before it. */

/** How long to wait for an answer, in milliseconds: a fault may let it hang. */
const PATIENCE_MS = 20_000;
/** How many items to ask for at a time, at most. */
const PAGE_ITEMS_MAX = 2000;
/** Returns what a client of an API needs, by member. @param {World} world @param {string} api */
export const accessOf = (world, api) => /** @type {Access} */ (/** @type {any} */ (world)[api] ?? {});

/** Returns the members that the access information of an API may have, with their schemas.
 * @param {string} api @returns {[string, Schema][]} */
export function membersOf(api) {
  const control = documentOf(CONTROL);
  const schema = control.schema("World").properties?.[api];
  const members = Object.entries(schema ? control.resolve(schema).properties ?? {} : {});
  return members.map(([name, member]) => [name, control.resolve(member)]);
}

/** Returns how an API is told who calls. @param {string} api @returns {Credentials} */
export function credentialsOf(api) {
  const scheme = documentOf(api).security();
  const secret = membersOf(api).find(([, schema]) => schema.format === "password")?.[0] ?? "";
  const kind = scheme?.scheme === "digest" ? "digest" : "header";
  const word = scheme?.scheme === "bearer" ? "Bearer" : scheme?.["x-scheme"];
  return {
    kind,
    header: scheme?.type === "apiKey" ? scheme.name ?? "" : "Authorization",
    prefix: word ? `${word} ` : "",
    secret,
    user: kind === "digest" ? secret.replace("private", "public") : "",
  };
}

/** Returns the lists of what can be created, tokens and keys, in the tenants of a world.
 * @param {World} world @returns {Listing[]} */
export function listings(world) {
  return apiNames().flatMap((api) => {
    const operations = [...documentOf(api).operations.values()];
    const isCreated = (/** @type {Operation} */ list) =>
      operations.some((operation) => operation.path === list.path && operation.method === "POST");
    const lists = operations.filter((operation) => operation["x-paging"] && isCreated(operation));
    return lists.flatMap((operation) => inTenants(operation, accessOf(world, api)));
  });
}

/** @param {Operation} operation @param {Access} access @returns {Listing[]} */
function inTenants(operation, access) {
  /** @type {Record<string, string>[]} */
  let found = [{}];
  for (const [, variable] of operation.path.matchAll(/\{(\w+)\}/g)) {
    const members = Object.keys(access).filter((name) => name === variable || name.endsWith(`_${variable}`));
    found = found.flatMap((before) => members.map((member) => ({ ...before, [variable ?? ""]: member })));
  }
  const what = operation.summary.replace(/^List (an? |the )?/, "");
  return access.base_url === undefined ? [] : found.map((members) => {
    const others = Object.entries(members).flatMap(([variable, member]) => (member === variable ? [] : [member]));
    const label = [what, ...others.map((member) => `(${member})`)].join(" ");
    return { key: [operation.api, operation.operationId, ...others].join("."), label, operation, members };
  });
}

/** Returns the path of a list in its tenant, below the base URL. @param {Listing} listing @param {Access} access */
export function pathOf(listing, access) {
  return listing.operation.path.replace(/\{(\w+)\}/g, (_, variable) =>
    encodeURIComponent(access[listing.members[variable] ?? ""] ?? ""));
}

/** @type {Map<string, Digest>} */
const digests = new Map();

/** Sends a GET to an API with a world's credential.
 * @param {string} api @param {Access} access @param {string} path Path and query, below the base URL.
 * @param {AbortSignal} signal @returns {Promise<any>} */
async function get(api, access, path, signal) {
  const { kind, header, prefix, secret, user } = credentialsOf(api);
  const value = access[secret];
  if (!value) throw new Problem(0, "No credential", `the server does not tell the ${secret} of ${api}; it does if it is started with --show-secrets`);
  // The page may have come under another name of the server, and through a proxy that adds a path before its own.
  const uri = new URL(access.base_url ?? "").pathname.replace(/\/$/, "") + path;
  const url = new URL(document.baseURI).pathname.replace(/_mock\/.*$/, "") + uri.slice(1);
  const pair = `${access[user]}:${value}`;
  const digest = digests.get(pair) ?? new Digest(access[user] ?? "", value);
  digests.set(pair, digest);
  for (let n_tries = 1; ; n_tries += 1) {
    const authorization = kind === "digest" ? digest.authorization("GET", uri) : `${prefix}${value}`;
    /** @type {Record<string, string>} */
    const headers = authorization ? { Accept: "application/json", [header]: authorization } : {};
    const until = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const response = await fetch(url, { headers, credentials: "omit", cache: "no-store", signal: until }).catch((error) => {
      if (signal.aborted) throw error;
      throw new Problem(0, "No answer", "the server has not answered; a fault of this world may be the reason");
    });
    if (response.ok) return response.json();
    const isChallenge = response.status === 401 && kind === "digest" && digest.take(response.headers.get("www-authenticate"));
    if (!isChallenge || n_tries > 2) throw await Problem.of(response);
  }
}

/** Reads a list, page by page.
 * @param {Listing} listing @param {Access} access @param {AbortSignal} signal
 * @returns {AsyncGenerator<{ items: any[], total: number | undefined }>} */
export async function* pages(listing, access, signal) {
  const { operation } = listing;
  const paging = operation["x-paging"];
  if (!paging) return;
  const parameter = operation.parameters.find(({ name }) => name === paging.size);
  const limit = parameter && documentOf(operation.api).resolve(parameter.schema).maximum;
  const size = { [paging.size]: `${Math.min(limit ?? paging.size_unless_set ?? PAGE_ITEMS_MAX, PAGE_ITEMS_MAX)}` };
  const members = Object.keys(itemSchema(operation)?.properties ?? {});
  /** @type {Record<string, string>} */
  let query = { ...size };
  if (operation.parameters.some(({ name }) => name === "fields")) query.fields = members.join(",");
  for (let n_page = 1; ; ) {
    const body = await get(operation.api, access, `${pathOf(listing, access)}?${new URLSearchParams(query)}`, signal);
    const items = at(body, paging.items) ?? [];
    yield { items, total: paging.total === undefined ? undefined : at(body, paging.total) };
    const next = at(body, paging.next);
    if (paging.by === "number") {
      if (!items.length || !next?.some((/** @type {any} */ link) => link.rel === "next")) return;
      n_page += 1;
      query = { ...size, [paging.page]: `${n_page}` };
    } else {
      if (!next) return;
      query = paging.excludes?.includes(paging.size) ? { [paging.page]: next } : { ...size, [paging.page]: next };
    }
  }
}

/** Returns a member of an object by its path: `metadata.count`. @param {any} value @param {string} path */
export const at = (value, path) => path.split(".").reduce((inner, name) => inner?.[name], value);

/** Returns the schema of what a list has. @param {Operation} operation @returns {Schema | undefined} */
export function itemSchema(operation) {
  const document = documentOf(operation.api);
  const answer = document.schemaOf(operation, "answer");
  const list = (operation["x-paging"]?.items ?? "").split(".").reduce(
    (/** @type {Schema | undefined} */ schema, name) => {
      const member = schema?.properties?.[name];
      return member && document.resolve(member);
    }, answer);
  const item = list?.items && document.resolve(list.items);
  return item?.oneOf?.[0] ? document.resolve(item.oneOf[0]) : item;
}
