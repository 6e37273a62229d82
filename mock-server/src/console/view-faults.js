// Faults: what goes wrong on purpose, and how often it has.

import { control } from "./control.js";
import { attempt, confirm, tell } from "./dialog.js";
import { CONTROL, documentOf } from "./documents.js";
import { Part, button, freshId, h, show } from "./dom.js";
import { Fields, form } from "./form.js";
import { Grid } from "./grid.js";
import { closer, labelled, panel, snippet } from "./parts.js";
import { change, link, route, worldId } from "./route.js";
import { store } from "./store.js";
import { operationNames } from "./view-journal.js";
/** @import { FaultReport } from "./control.js" */

export class FaultsView extends Part {
  /** @type {FaultReport[]} */
  #faults = [];
  #failure = h("div");
  #detail = h("div", { class: "side" });
  #grid = new Grid({
    label: "Faults", empty: "Nothing goes wrong on purpose.", key: (/** @type {FaultReport} */ { id }) => `${id}`,
    open: ({ id }) => change({ fault: id }),
  });

  connectedCallback() {
    this.append(this.#create(), h("div", { class: "actions" }, button("Remove all faults…", () => this.#clear(), { class: "danger" })), this.#failure,
      h("div", { class: "split" }, this.#grid, this.#detail));
    this.#grid.setColumns([
      { label: "#", width: "3rem", cell: ({ id }) => id, kind: "number" },
      { label: "Effect", width: "minmax(7rem, 1fr)", cell: ({ fault }) => text(fault.effect, []) },
      { label: "Requests", width: "minmax(7rem, 2fr)", cell: ({ fault }) => text(fault, ["effect"]) || "all" },
      { label: "Matched", width: "5rem", cell: ({ n_matched }) => n_matched, kind: "number", when: "wide" },
      { label: "Hits", width: "4rem", cell: ({ n_applied }) => n_applied, kind: "number" },
    ]);
    store.on(worldId(), ["faults", "state", "created"], () => this.#load(), this.signal);
    this.#load();
  }

  update() {
    const opened = this.#faults.find(({ id }) => `${id}` === route().params.get("fault"));
    this.#grid.setOpened(opened ? `${opened.id}` : "");
    show(this.#detail, opened && this.#panel(opened));
  }

  #load() {
    return attempt(this.#failure, async () => {
      this.#faults = (await control("fault_list", { path: { world_id: worldId() } })).faults;
      this.#grid.setRows(this.#faults);
      this.update();
    });
  }

  #create() {
    const document = documentOf(CONTROL);
    const given = Object.fromEntries(route().params);
    const fields = new Fields(document, document.schema("Fault"), {
      suggestions: { operation: () => operationNames(null) },
    });
    fields.fill({ ...given, effect: { kind: given.kind } });
    const operation = document.operations.get("fault_create");
    const examples = Object.values(operation?.requestBody?.content ?? {}).flatMap(({ examples }) =>
      Object.entries(examples ?? {}).map(([name, example]) => ({ name, ...document.resolve(example) })));
    const choice = h("select", { id: freshId(), onchange: () => {
      const chosen = /** @type {any} */ (examples.find(({ name }) => name === choice.value)?.value);
      if (chosen) fields.fill(chosen);
    } }, h("option", { value: "" }, "–"), examples.map(({ name, summary }) => h("option", { value: name }, summary ?? name)));
    const submit = async () => {
      const body = /** @type {any} */ (fields.value());
      const { id } = await control("fault_create", { path: { world_id: worldId() }, body });
      tell(`Fault ${id} is in force.`);
      change({ fault: id });
    };
    return h("details", { class: "panel", open: given.operation !== undefined },
      h("summary", null, "Add a fault"),
      form("Add a fault", "Add", [labelled("begin with an example", choice), fields.element], submit));
  }

  async #clear() {
    if (!(await confirm("Remove all faults?", "From then on nothing goes wrong on purpose in this world.", "Remove"))) return;
    await attempt(this.#failure, () => control("fault_clear", { path: { world_id: worldId() } }));
  }

  /** @param {FaultReport} report */
  #panel({ id, fault, n_matched, n_applied }) {
    const close = closer("fault", this.#grid);
    return panel(`Fault ${id}`, close,
      h("p", null, `It was for ${n_matched} requests, and did something to ${n_applied} of them.`),
      snippet("the fault as JSON", JSON.stringify(fault, null, 2)),
      h("div", { class: "actions" },
        h("a", { class: "button", href: link("journal", { fault: fault.effect.kind }) }, "Its exchanges"),
        button("Remove", () => attempt(this.#failure, async () => {
          await control("fault_delete", { path: { world_id: worldId(), fault_id: `${id}` } });
          tell(`Fault ${id} removed.`);
          close();
        }), { class: "danger" })));
  }
}
customElements.define("console-faults", FaultsView);

/** Says in a line what the members of an object are. @param {Record<string, any>} object @param {string[]} omit */
function text(object, omit) {
  const known = Object.entries(object).filter(([name, value]) => !omit.includes(name) && value !== null && value !== undefined);
  return known.map(([name, value]) => (name === "kind" ? value : `${name} ${value}`)).join(", ");
}
