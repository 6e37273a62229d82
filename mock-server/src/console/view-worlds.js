// Worlds: what there is, and what is made, copied, reset and deleted.

import { control } from "./control.js";
import { attempt, confirm, download, tell } from "./dialog.js";
import { CONTROL, documentOf } from "./documents.js";
import { Part, button, freshId, h, show } from "./dom.js";
import { Fields, form } from "./form.js";
import { Grid } from "./grid.js";
import { count, facts, labelled, panel } from "./parts.js";
import { change, link, worldId } from "./route.js";
import { store } from "./store.js";
import { WorldClock, instant } from "./time.js";
/** @import { WorldDescription } from "./control.js" */

export class WorldsView extends Part {
  /** @type {Map<string, WorldDescription>} */
  #known = new Map();
  #detail = h("div", { class: "side" });
  #grid = new Grid({
    label: "Worlds", empty: "There is no world.", key: (/** @type {string} */ id) => id, open: (id) => change({ world: id }),
  });

  connectedCallback() {
    const { signal } = this;
    this.append(this.#create(), h("div", { class: "split" }, this.#grid, this.#detail));
    const of = (/** @type {(world: WorldDescription) => import("./dom.js").Child} */ cell) => (/** @type {string} */ id) => {
      const world = this.#known.get(id);
      return world ? cell(world) : "…";
    };
    this.#grid.setColumns([
      { label: "World", width: "minmax(6rem, 1fr)", cell: (id) => id, kind: "mono" },
      { label: "Its time (UTC)", width: "11rem", cell: of(({ clock }) => instant(clock.now)) },
      { label: "Clock", width: "8rem", cell: of(({ clock }) => new WorldClock(clock).gait()), when: "wide" },
      { label: "Tenants", width: "5rem", cell: of(({ tenants }) => tenants.length), kind: "number", when: "wide" },
      { label: "Faults", width: "4.5rem", cell: of(({ n_faults }) => n_faults), kind: "number" },
      { label: "Exchanges", width: "6.5rem", cell: of(({ n_recorded }) => n_recorded), kind: "number", when: "wide" },
    ]);
    this.#grid.addEventListener("sight", () => this.#describe());
    store.addEventListener("worlds", () => {
      this.#known.clear();
      this.#grid.setRows([...store.worldIds]);
    }, { signal });
    store.addEventListener("change", (event) => {
      this.#known.delete(/** @type {CustomEvent} */ (event).detail.world_id);
      this.#describe();
    }, { signal });
    this.#grid.setRows([...store.worldIds]);
    this.update();
  }

  /** Reads of the worlds in sight what is not known yet. */
  async #describe() {
    const unknown = this.#grid.inSight().filter((id) => !this.#known.has(id) && store.worldIds.includes(id));
    const found = await Promise.allSettled(unknown.map((id) => store.describe(id)));
    for (const result of found) if (result.status === "fulfilled") this.#known.set(result.value.id, result.value);
    if (found.some(({ status }) => status === "fulfilled")) this.#grid.refresh();
  }

  update() {
    this.#grid.setOpened(worldId());
    show(this.#detail, new WorldPanel(worldId()));
  }

  #create() {
    const schema = documentOf(CONTROL).schema("WorldCreate");
    const fields = new Fields(documentOf(CONTROL), schema, { omit: ["state", "fork_of"] });
    const id = h("input", { id: freshId(), pattern: "[0-9a-f]{8}", placeholder: "drawn by chance", autocomplete: "off", spellcheck: "false" });
    const file = h("input", { id: freshId(), type: "file", accept: ".yaml,.yml,.json" });
    fields.element.prepend(
      labelled("id", id, "Eight lower-case hexadecimal digits, with which the ids of its tenants begin."),
      labelled("state", file, "A seed file in YAML or JSON, with a clock and a seed of its own. It needs an id."));
    const submit = async () => {
      const world_id = id.value || undefined;
      const seed = file.files?.[0];
      if (seed && !world_id) throw new Error("A world that begins with a file needs an id.");
      const world = seed && world_id ? await control("state_update", { path: { world_id }, body: await seed.text() })
        : world_id ? await control("world_create_with_id", { path: { world_id }, body: fields.value() })
          : await control("world_create", { body: fields.value() });
      store.keep(world);
      tell(`World ${world.id} made.`);
      change({ world: world.id });
    };
    return h("details", { class: "panel" }, h("summary", null, "Create a world"),
      form("Create a world", "Create", [fields.element], submit));
  }
}
customElements.define("console-worlds", WorldsView);

/** What a world is, what can be done with it, and its snapshots. */
class WorldPanel extends Part {
  #place = h("div");
  #facts = h("div");
  #snapshots = h("div");

  constructor(/** @type {string} */ id) {
    super();
    this.world = id;
  }

  connectedCallback() {
    const name = h("input", { id: freshId(), required: true, pattern: "[A-Za-z0-9][A-Za-z0-9._\\-]{0,63}", autocomplete: "off" });
    this.append(panel(`World ${this.world}`, null, this.#facts,
      h("div", { class: "actions" },
        button("Fork", () => this.#do(() => this.#fork())),
        button("Export", () => this.#do(() => this.#export())),
        button("Reset…", () => this.#do(() => this.#reset())),
        this.world !== "default" && button("Delete…", () => this.#do(() => this.#delete()), { class: "danger" })),
      this.#place,
      h("h3", null, "Snapshots"), this.#snapshots,
      form("Keep a snapshot", "Keep", [labelled("name of a new snapshot", name)], async () => {
        await control("snapshot_keep", { path: { world_id: this.world, snapshot: name.value } });
        tell(`Snapshot ${name.value} kept.`);
        name.value = "";
      })));
    store.on(this.world, ["state", "clock", "faults", "journal", "created"], () => this.#describe(), this.signal);
    store.on(this.world, ["snapshots", "created"], () => this.#list(), this.signal);
    this.#describe();
    this.#list();
  }

  #do(/** @type {() => Promise<unknown>} */ action) {
    return attempt(this.#place, action);
  }

  #describe() {
    return attempt(this.#facts, async () => {
      const world = await store.describe(this.world);
      show(this.#facts, facts([
        ["time", [h("a", { href: link("clock") }, instant(world.clock.now)), `, ${new WorldClock(world.clock).gait()}`]],
        ["faults", h("a", { href: link("faults") }, count(world.n_faults, "fault"))],
        ["journal", h("a", { href: link("journal") }, count(world.n_recorded, "exchange"))],
        ["tenants", h("ul", { class: "plain mono" }, world.tenants.map((tenant) => h("li", null, tenant)))],
      ]));
    });
  }

  #list() {
    return attempt(this.#snapshots, async () => {
      const { snapshots, n_snapshots_max } = await control("snapshot_list", { path: { world_id: this.world } });
      const act = (/** @type {"snapshot_restore" | "snapshot_delete"} */ operation, /** @type {string} */ snapshot, /** @type {string} */ done) =>
        () => this.#do(async () => {
          await control(operation, { path: { world_id: this.world, snapshot } });
          tell(`Snapshot ${snapshot} ${done}.`);
        });
      show(this.#snapshots, snapshots.length
        ? h("ul", { class: "plain rows" }, snapshots.map(({ name, kept_at }) => h("li", null,
          h("span", { class: "mono" }, name), h("span", { class: "hint" }, instant(kept_at)),
          button("Restore", act("snapshot_restore", name, "restored"), { "aria-label": `Restore ${name}` }),
          button("Forget", act("snapshot_delete", name, "forgotten"), { "aria-label": `Forget ${name}` }))))
        : h("p", { class: "hint" }, `None. There may be ${n_snapshots_max}.`));
    });
  }

  async #fork() {
    const world = await control("world_create", { body: { fork_of: this.world } });
    store.keep(world);
    tell(`World ${world.id} is a copy of ${this.world}.`);
    change({ world: world.id });
  }

  async #export() {
    const state = await control("state_get", { path: { world_id: this.world } });
    download(`world-${this.world}.json`, "application/json", JSON.stringify(state, null, 2));
  }

  async #reset() {
    const text = "Tenants, tokens and clock go back to how the world began. Faults are removed, and the journal is emptied.";
    if (!(await confirm(`Reset ${this.world}?`, text, "Reset"))) return;
    await control("world_reset", { path: { world_id: this.world } });
    tell(`World ${this.world} is as it began.`);
  }

  async #delete() {
    if (!(await confirm(`Delete ${this.world}?`, "All that is in the world goes with it.", "Delete"))) return;
    await control("world_delete", { path: { world_id: this.world } });
    tell(`World ${this.world} deleted.`);
    change({ world: "default" });
  }
}
customElements.define("console-world", WorldPanel);
