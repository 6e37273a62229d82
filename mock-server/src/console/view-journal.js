// The journal, live: what was asked, what was answered, and why.

import { statusChart, statusClass } from "./charts.js";
import { control, target } from "./control.js";
import { attempt, confirm, copy, download, tell } from "./dialog.js";
import { CONTROL, apiNames, documentOf, operationOf } from "./documents.js";
import { Part, button, h, orElse, show } from "./dom.js";
import { follow } from "./events.js";
import { Fields } from "./form.js";
import { Grid } from "./grid.js";
import { closer, count, facts, panel, snippet } from "./parts.js";
import { change, link, route, worldId } from "./route.js";
import { exchangeAsCurl, exchangeAsRust } from "./snippets.js";
import { store } from "./store.js";
import { elapsed, instant } from "./time.js";
/** @import { Entry } from "./control.js" */

/** How many exchanges the page keeps, the newest ones. */
const N_ENTRIES_MAX = 2000;
/** How long to read nothing after something was read, and to draw nothing after something was drawn, in milliseconds. */
const PAUSE_MS = { read: 16, draw: 100 };
/** How long after the stream has ended to open it again, in milliseconds. */
const RETRY_MS = 1000;

/** The parameters of the journal's query, which stand in the URL by their names. */
const conditions = () => (documentOf(CONTROL).operations.get("journal_get")?.parameters ?? [])
  .filter((parameter) => parameter.in === "query" && parameter.name !== "since");

export class JournalView extends Part {
  /** @type {Entry[]} Newest first. */
  #entries = [];
  #n_missed = 0;
  #isPaused = false;
  #stream = new AbortController();
  #isDue = false;
  #n_new = 0;
  /** The conditions and the world that the stream is of. */
  #key = "";
  /** What was opened: under a load it leaves the list before it is shown. */ #chosen = /** @type {Entry | undefined} */ (undefined);
  #failure = h("div");
  #chart = h("div");
  #status = h("p", { class: "hint" });
  #detail = h("div", { class: "side" });
  #pause = button("Pause", () => this.#toggle(), { "aria-pressed": "false" });
  #grid = new Grid({
    label: "Journal", empty: "No exchange meets these conditions yet.", key: (/** @type {Entry} */ { number }) => `${number}`,
    open: (entry) => { this.#chosen = entry; change({ n: entry.number }); },
  });

  connectedCallback() {
    this.#grid.setColumns([
      { label: "#", width: "4rem", cell: ({ number }) => number, kind: "number" },
      { label: "At (UTC)", width: "11.5rem", cell: ({ at }) => instant(at, "milliseconds").slice(5), kind: "mono", when: "wide" },
      { label: "Status", width: "4rem", cell: ({ status }) => h("span", { class: `status text-${statusClass(status)}` }, status ?? "none") },
      { label: "Method", width: "4.5rem", cell: ({ method }) => method, when: "wide" },
      { label: "Operation", width: "minmax(7rem, 1fr)", cell: ({ operation, method, target }) => operation ?? `${method} ${target}` },
      { label: "Caller", width: "minmax(6rem, 1fr)", cell: ({ caller }) => caller, kind: "mono", when: "wide" },
      { label: "Decision", width: "minmax(5rem, 1.6fr)", cell: decision },
      { label: "Took", width: "5rem", cell: ({ elapsed_us }) => elapsed(elapsed_us), kind: "number", when: "wide" },
    ]);
    this.append(this.#filters(),
      h("div", { class: "toolbar" }, this.#pause, button("Download HAR", () => this.#har()), button("Empty…", () => this.#empty()), this.#status),
      this.#failure, this.#chart, h("div", { class: "split" }, this.#grid, this.#detail));
    this.signal.addEventListener("abort", () => this.#stream.abort());
    store.on(worldId(), ["created"], () => this.#restart(), this.signal);
    store.on(worldId(), ["journal"], ({ n_recorded = 0, n_kept = 0 }) => this.#forget(n_recorded - n_kept), this.signal);
    this.update();
  }

  update() {
    const key = JSON.stringify([worldId(), this.#query()]);
    if (key !== this.#key) {
      this.#key = key;
      this.#restart();
    }
    this.#renderDetail();
  }

  #query() {
    const { params } = route();
    return Object.fromEntries(conditions().flatMap(({ name }) => (params.get(name) ? [[name, params.get(name) ?? ""]] : [])));
  }

  #filters() {
    const document = documentOf(CONTROL);
    const schema = { properties: Object.fromEntries(conditions().map((parameter) =>
      [parameter.name, { ...document.resolve(parameter.schema), description: parameter.description }])) };
    const fields = new Fields(document, schema, {
      style: "terse",
      suggestions: {
        operation: () => operationNames(route().params.get("api")),
        caller: () => [...new Set(this.#entries.flatMap(({ caller }) => caller ?? []))].slice(0, 50),
        tenant: () => [...new Set(this.#entries.flatMap(({ tenant }) => tenant ?? []))].slice(0, 50),
      },
    });
    fields.fill(this.#query());
    const apply = () => {
      const empty = Object.fromEntries(conditions().map(({ name }) => [name, null]));
      change({ ...empty, .../** @type {any} */ (fields.value()) });
    };
    fields.element.append(button("Clear", () => {
      fields.fill({});
      apply();
    }));
    return h("details", { class: "filters", open: Object.keys(this.#query()).length > 0 || innerWidth > 900 },
      h("summary", null, "Filter"),
      h("form", { "aria-label": "Filter", onchange: apply, onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        apply();
      } }, fields.element));
  }

  /** Reads the journal anew, and follows it. */
  async #restart() {
    this.#stream.abort();
    const stop = (this.#stream = new AbortController());
    [this.#entries, this.#chosen, this.#n_missed] = [[], undefined, 0];
    this.#later();
    const world_id = worldId();
    const isFiltered = Object.keys(this.#query()).length > 0;
    let since = 0;
    while (!stop.signal.aborted) {
      const isDone = await attempt(this.#failure, async () => {
        const url = target("/_mock/worlds/{world_id}/journal/stream", { world_id }, { ...this.#query(), since: `${since}` });
        for await (const batch of follow(url, stop.signal)) {
          const entries = batch.flatMap(({ event, data }) => (event === "exchange" ? [/** @type {Entry} */ (data)] : []));
          for (const { number } of entries) {
            // The journal forgets its oldest exchanges; those that it kept before the page came are no loss of the page.
            if (since && !isFiltered) this.#n_missed += Math.max(0, number - since - 1);
            since = number;
          }
          await this.#take(entries, stop.signal);
        }
      });
      // A refusal stays until the conditions are others: the server would say the same again.
      if (!isDone && !document.hidden && store.connection === "live") return;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  /** @param {Entry[]} entries Oldest first. @param {AbortSignal} signal */
  async #take(entries, signal) {
    while (this.#isPaused && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS.draw));
    if (signal.aborted || !entries.length) return;
    this.#entries = [...entries.reverse(), ...this.#entries].slice(0, N_ENTRIES_MAX);
    this.#n_new += entries.length;
    this.#later();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS.read));
  }

  /** Lets go of what the journal has forgotten. @param {number} last */
  #forget(last) {
    const kept = this.#entries.filter(({ number }) => number > last);
    if (kept.length === this.#entries.length) return;
    this.#entries = kept;
    this.#later();
  }

  #later() {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      this.#grid.setRows(this.#entries, this.#n_new);
      this.#n_new = 0;
      show(this.#chart, statusChart([...this.#entries].reverse()));
      this.#status.textContent = `${count(this.#entries.length, "exchange")} shown, the newest first` +
        (this.#n_missed ? `; ${this.#n_missed} went by too fast to be shown` : "") + (this.#isPaused ? "; paused" : "");
      this.#renderDetail();
    }, PAUSE_MS.draw);
  }

  #toggle() {
    this.#isPaused = !this.#isPaused;
    this.#pause.textContent = this.#isPaused ? "Go on" : "Pause";
    this.#pause.setAttribute("aria-pressed", `${this.#isPaused}`);
    this.#later();
  }

  #har() {
    return attempt(this.#failure, async () => {
      const archive = await control("journal_har", { path: { world_id: worldId() }, query: /** @type {any} */ (this.#query()) });
      download(`journal-${worldId()}.har`, "application/json", JSON.stringify(archive, null, 2));
    });
  }

  async #empty() {
    if (!(await confirm("Empty the journal?", "All exchanges of this world are forgotten.", "Empty"))) return;
    await attempt(this.#failure, async () => {
      await control("journal_delete", { path: { world_id: worldId() } });
      tell("The journal is empty.");
      this.#restart();
    });
  }

  #renderDetail() {
    const number = Number(route().params.get("n"));
    const entry = [this.#chosen, ...this.#entries].find((entry) => entry?.number === number);
    this.#grid.setOpened(entry ? `${number}` : "");
    // One that is shown stays, although newer ones have taken its place in the list.
    if (this.#detail.dataset.number === `${number}` || (number && !entry)) return;
    this.#detail.dataset.number = `${number}`;
    const close = closer("n", this.#grid);
    show(this.#detail, entry && panel(`Exchange ${entry.number}`, close, exchange(entry)));
  }
}
customElements.define("console-journal", JournalView);

export function operationNames(/** @type {string | null} */ api) {
  const apis = apiNames().filter((name) => !api || name === api);
  return [...apis.flatMap((name) => [...documentOf(name).operations.keys()]), "method_not_allowed"];
}

/** Says in a line what was decided. @param {Entry} entry */
function decision({ fault, reason, findings }) {
  const text = [fault && `fault ${fault.kind}`, reason, ...findings].filter(Boolean).join("; ");
  return h("span", { title: text }, text || "carried out");
}

/** Shows both sides of an exchange. @param {Entry} entry */
function exchange(entry) {
  const operation = operationOf(entry.api, entry.operation);
  const place = h("div");
  return [
    facts([
      ["status", h("span", { class: `status text-${statusClass(entry.status)}` }, entry.status ?? "no answer")],
      ["decision", entry.reason ?? (entry.fault ? null : "carried out")],
      ["fault", entry.fault && h("a", { href: link("faults") }, `${entry.fault.kind}, #${entry.fault.id}`)],
      ["findings", entry.findings.length > 0 && h("ul", { class: "plain" }, entry.findings.map((finding) => h("li", null, finding)))],
      ["operation", `${entry.operation ?? "none"}${operation ? `: ${operation.summary}` : ""}`],
      ["api", entry.api],
      ["tenant", entry.tenant && h("span", { class: "mono" }, entry.tenant)],
      ["caller", h("span", { class: "mono" }, entry.caller ?? "no credential")],
      ["peer", entry.peer],
      ["at", instant(entry.at, "milliseconds")],
      ["took", elapsed(entry.elapsed_us)],
    ]),
    h("div", { class: "actions" },
      button("Copy as curl", () => copy(exchangeAsCurl(entry, location.origin), "The exchange as curl")),
      button("Copy as Rust test", () => attempt(place, async () =>
        copy(exchangeAsRust(entry, await store.access(worldId())), "The exchange as a Rust test"))),
      h("a", { class: "button", href: link("faults", { api: entry.api, operation: entry.operation, credential: entry.caller }) }, "Make a fault for it")),
    place,
    side("Request", `${entry.method} ${entry.target}`, entry.request_type, entry.request_bytes, entry.request_body),
    side("Answer", entry.status === null ? "none" : `${entry.status}`, entry.response_type, entry.response_bytes, entry.response_body),
  ];
}

/** @param {string} title @param {string} line @param {string | null} type @param {number} n_bytes
 * @param {string | null} body */
function side(title, line, type, n_bytes, body) {
  const note = body === null && n_bytes > 0 ? "Its body is not kept: it is no JSON, or too long." : "";
  return [
    h("h3", null, title),
    h("p", { class: "mono" }, line),
    h("p", { class: "hint" }, [type, count(n_bytes, "byte"), note].filter(Boolean).join(" · ")),
    body !== null && snippet(`the body of the ${title.toLowerCase()}`, body, pretty(body)),
  ];
}

const pretty = (/** @type {string} */ text) => orElse(text, () => JSON.stringify(JSON.parse(text), null, 2));
