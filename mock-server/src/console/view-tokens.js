// Tokens and keys of each API, as the API itself lists them, and what of them expires when.

import { timeline, urgency } from "./charts.js";
import { control } from "./control.js";
import { attempt } from "./dialog.js";
import { documentOf } from "./documents.js";
import { Part, button, freshId, h, show } from "./dom.js";
import { Grid } from "./grid.js";
import { closer, count, facts, labelled, panel, places, snippet } from "./parts.js";
import { change, link, route, worldId } from "./route.js";
import { store } from "./store.js";
import { WorldClock, instant, relative } from "./time.js";
import { accessOf, at, itemSchema, listings, pages } from "./vendors.js";
/** @import { Schema } from "./documents.js" */
/** @import { Listing } from "./vendors.js" */
/** @typedef {{ path: string, kind: "name" | "instant" | "rights" | "plain" }} Member A member of a token. */
/** How many tokens are read at most. */
const N_TOKENS_MAX = 20_000;

const COLLATOR = new Intl.Collator("en", { numeric: true });
/** How the ends of tokens are told apart. */
const EXPIRY = /** @type {Record<string, string>} */ ({ past: "expired", soon: "within a week", later: "later", never: "never" });

/** Returns the members of a token that a table can show, in the document's order, the name first; no links, no secrets.
 * @param {Listing} listing @returns {Member[]} */
function membersOf(listing) {
  const document = documentOf(listing.operation.api);
  /** @type {(schema: Schema | undefined, before: string) => Member[]} */
  const walk = (schema, before) => Object.entries(schema?.properties ?? {}).flatMap(([name, inner]) => {
    const member = document.resolve(inner);
    const path = before + name;
    const item = member.items && document.resolve(member.items);
    if (member.format === "password" || item?.properties?.href) return [];
    if (member.properties) return walk(member, `${path}.`);
    /** @type {Member["kind"]} */
    const kind = /^(name|desc)$/.test(path) ? "name" : member.format === "date-time" || /timestamp$/i.test(path) ? "instant" : item ? "rights" : "plain";
    return [{ path, kind }];
  });
  const members = walk(itemSchema(listing.operation), "");
  return members.sort((a, b) => Number(b.kind === "name") - Number(a.kind === "name"));
}

/** Writes a value of a token as text. @param {unknown} value @returns {string} */
function text(value) {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(text).join(", ");
  // Of a role and its place, or a label and its value.
  if (typeof value === "object") return Object.values(value).reverse().map(text).join(" · ");
  return `${value}`;
}

export class TokensView extends Part {
  #top = h("div", { class: "stack" });
  #chart = h("div");
  #detail = h("div", { class: "side" });
  #status = h("p", { class: "hint", role: "status" });
  #filters = h("div", { class: "toolbar" });
  #grid = new Grid({
    label: "Tokens", empty: "", key: (/** @type {any} */ token) => `${token.id ?? text(token)}`,
    open: (token) => change({ token: token.id }), sortBy: (sort) => change({ sort }, "replace"),
  });
  /** @type {Listing | undefined} */
  #listing;
  /** @type {Member[]} */
  #members = [];
  /** @type {any[]} */
  #tokens = [];
  #first = "";
  #loading = new AbortController();
  /** @type {WorldClock | undefined} */
  #clock;

  connectedCallback() {
    const { signal } = this;
    this.append(this.#top, this.#filters, this.#chart, h("div", { class: "split" }, this.#grid, this.#detail));
    const search = h("input", { id: freshId(), type: "search", oninput: () => change({ q: search.value }, "replace") });
    const expires = h("select", { id: freshId(), onchange: () => change({ expires: expires.value }) },
      h("option", { value: "" }, "–"), Object.entries(EXPIRY).map(([value, label]) => h("option", { value }, label)));
    search.value = route().params.get("q") ?? "";
    expires.value = route().params.get("expires") ?? "";
    show(this.#filters, labelled("contains", search), labelled("expires", expires), button("Reload", () => this.#load()), this.#status);
    store.on(worldId(), ["state", "created"], () => this.#load(), signal);
    store.on(worldId(), ["clock"], () => this.#tick(), signal);
    // What is near its end changes with the time alone, too.
    const timer = setInterval(() => this.#render(), 30_000);
    signal.addEventListener("abort", () => {
      clearInterval(timer);
      this.#loading.abort();
    });
    this.#load();
  }

  update() {
    const list = route().params.get("list") ?? this.#first;
    if (list === this.#listing?.key) this.#render();
    else this.#load();
  }

  async #tick() {
    this.#clock = new WorldClock(await control("clock_get", { path: { world_id: worldId() } }));
    this.#render();
  }

  #load() {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    return attempt(this.#top, async () => {
      const world = await store.access(worldId());
      await this.#tick();
      const known = listings(world);
      const wanted = route().params.get("list");
      const listing = known.find(({ key }) => key === wanted) ?? known[0];
      this.#listing = listing;
      this.#first = known[0]?.key ?? "";
      if (signal.aborted) return;
      show(this.#top, places("Lists", known.map(({ key, label, operation }) =>
        [`${operation.api}: ${label}`, link("tokens", { list: key }), key === listing?.key])));
      this.#tokens = [];
      this.#members = listing ? membersOf(listing) : [];
      this.#grid.options.empty = listing ? "" : "This world has no tenants.";
      this.#render();
      if (!listing) return;
      for await (const { items, total } of pages(listing, accessOf(world, listing.operation.api), signal)) {
        this.#tokens = [...this.#tokens, ...items];
        this.#status.textContent = `${this.#tokens.length} of ${total ?? "?"} read…`;
        this.#grid.options.empty = "No token meets these conditions.";
        this.#render();
        if (this.#tokens.length >= N_TOKENS_MAX) break;
      }
      this.#status.textContent = `${count(this.#tokens.length, "token")}, read through the API: the journal shows these requests.`;
    });
  }

  #render() {
    const { params } = route();
    const now = this.#clock?.now() ?? Date.now();
    const end = this.#members.find(({ path, kind }) => kind === "instant" && /expir/i.test(path))?.path;
    const expiryOf = (/** @type {any} */ token) => (end && at(token, end) ? urgency(Date.parse(at(token, end)), now) : "never");
    const words = (params.get("q") ?? "").toLowerCase();
    const expires = params.get("expires");
    const rows = this.#tokens.filter((token) =>
      (!words || this.#members.some(({ path }) => text(at(token, path)).toLowerCase().includes(words))) &&
      (!expires || expiryOf(token) === expires));
    const sort = params.get("sort") ?? "";
    const key = sort.replace(/^-/, "");
    if (key) {
      const sign = sort === key ? 1 : -1;
      const texts = new Map(rows.map((token) => [token, text(at(token, key))]));
      const valueOf = (/** @type {any} */ token) => texts.get(token) ?? "";
      // What has no value stands last, whichever way it is sorted.
      rows.sort((a, b) => Number(!valueOf(a)) - Number(!valueOf(b)) || sign * COLLATOR.compare(valueOf(a), valueOf(b)));
    }
    this.#grid.setColumns(this.#columns(now, end), sort);
    this.#grid.setRows(rows);
    const spans = end ? rows.filter((token) => at(token, end)) : [];
    const start = this.#members.find(({ path, kind }) => kind === "instant" && /creat/i.test(path))?.path ?? "";
    show(this.#chart, spans.length ? timeline(spans.map((token) => ({
      label: text(token.name ?? token.desc ?? token.id),
      from: at(token, start) ? Date.parse(at(token, start)) : undefined,
      to: Date.parse(at(token, end ?? "")),
    })), now) : this.#tokens.length > 0 && h("p", { class: "hint" }, end ? "None of these tokens expires." : "Tokens of this API do not expire."));
    const opened = this.#tokens.find((token) => token.id === params.get("token"));
    this.#grid.setOpened(opened ? `${opened.id}` : "");
    show(this.#detail, opened && this.#panel(opened, now));
  }

  /** @param {number} now @param {string | undefined} end @returns {import("./grid.js").Column<any>[]} */
  #columns(now, end) {
    const sample = this.#tokens.slice(0, 500);
    const useful = this.#members.filter(({ path, kind }) => {
      const values = new Set(sample.map((token) => text(at(token, path))));
      const isNotable = kind === "name" || kind === "rights" || path === "id";
      return (isNotable && (values.size > 1 || !values.has(""))) || (values.size > 1 || (sample.length === 1 && !values.has("")));
    });
    return useful.map(({ path, kind }) => ({
      label: path.split(".").pop() ?? path,
      width: { name: "minmax(7rem, 1.2fr)", instant: "8rem", rights: "minmax(8rem, 2fr)", plain: path === "id" ? "minmax(8rem, 1.2fr)" : "minmax(4.5rem, 0.8fr)" }[kind],
      when: kind === "name" || path === end || kind === "rights" ? "always" : "wide",
      kind: path === "id" ? "mono" : "",
      sort: path,
      cell: (/** @type {any} */ token) => {
        const value = at(token, path);
        if (kind !== "instant" || !value) return h("span", { title: text(value) }, text(value));
        const name = path === end ? urgency(Date.parse(value), now) : "";
        return h("time", { datetime: value, title: instant(value), class: name && `ends-${name}` }, relative(Date.parse(value), now));
      },
    }));
  }

  #panel(/** @type {any} */ token, /** @type {number} */ now) {
    const close = closer("token", this.#grid);
    return panel(text(token.name ?? token.desc ?? token.id), close,
      facts(this.#members.map(({ path, kind }) => {
        const value = at(token, path);
        if (kind === "rights" && value) return [path, h("ul", { class: "plain mono" }, value.map((/** @type {unknown} */ item) => h("li", null, text(item))))];
        return [path, kind === "instant" && value ? `${instant(value)}, ${relative(Date.parse(value), now)}` : text(value)];
      })),
      h("details", null, h("summary", null, "As the API tells it"), snippet("the token as JSON", JSON.stringify(token, null, 2))));
  }
}
customElements.define("console-tokens", TokensView);
