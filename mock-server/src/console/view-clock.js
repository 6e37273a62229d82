// The clock of a world: what it shows, and what makes it show something else.

import { control } from "./control.js";
import { attempt, tell } from "./dialog.js";
import { CONTROL, documentOf } from "./documents.js";
import { Part, button, h, show } from "./dom.js";
import { Fields, form } from "./form.js";
import { panel } from "./parts.js";
import { worldId } from "./route.js";
import { store } from "./store.js";
import { WorldClock, instant } from "./time.js";

/** How far the buttons move a clock, as durations of ISO 8601. */
const STEPS = [["−1 h", "-PT1H"], ["+1 min", "PT1M"], ["+1 h", "PT1H"], ["+1 d", "P1D"], ["+7 d", "P7D"], ["+30 d", "P30D"]];

export class ClockView extends Part {
  #face = h("p", { class: "clock-face mono" });
  #gait = h("p", { class: "hint", role: "status" });
  #buttons = h("div", { class: "actions" });
  #failure = h("div");
  /** @type {WorldClock | undefined} */
  #clock;

  connectedCallback() {
    const document = documentOf(CONTROL);
    const fields = new Fields(document, document.schema("ClockUpdate"));
    const submit = async () => {
      await this.#change(/** @type {any} */ (fields.value()));
      fields.fill({});
    };
    this.append(h("div", { class: "columns" },
      panel(`The time of ${worldId()}`, null, this.#face, this.#gait, this.#buttons, this.#failure),
      panel("Change it", null, form("Change the clock", "Change", [fields.element], submit))));
    const timer = setInterval(() => this.#tick(), 250);
    this.signal.addEventListener("abort", () => clearInterval(timer));
    store.on(worldId(), ["clock", "state", "created"], () => this.update(), this.signal);
    this.update();
  }

  update() {
    return attempt(this.#failure, async () => {
      this.#take(new WorldClock(await control("clock_get", { path: { world_id: worldId() } })));
    });
  }

  #take(/** @type {WorldClock} */ clock) {
    this.#clock = clock;
    this.#gait.textContent = `UTC, ${clock.gait()}`;
    const { is_frozen } = clock.clock;
    const act = (/** @type {import("./control.js").Schemas["ClockUpdate"]} */ body) => () => attempt(this.#failure, () => this.#change(body));
    const focused = this.#buttons.contains(globalThis.document.activeElement) ? globalThis.document.activeElement?.getAttribute("data-key") : null;
    show(this.#buttons,
      button(is_frozen ? "Resume" : "Freeze", act({ is_frozen: !is_frozen }), { class: "primary", "data-key": "freeze" }),
      STEPS.map(([label = "", advance]) => button(label, act({ advance }), { "data-key": advance })));
    if (focused) /** @type {HTMLElement | null} */ (this.#buttons.querySelector(`[data-key="${focused}"]`))?.focus();
    this.#tick();
  }

  async #change(/** @type {import("./control.js").Schemas["ClockUpdate"]} */ body) {
    const clock = await control("clock_update", { path: { world_id: worldId() }, body });
    this.#take(new WorldClock(clock));
    tell(`The clock shows ${instant(clock.now)}.`);
  }

  #tick() {
    if (this.#clock) this.#face.textContent = instant(this.#clock.now());
  }
}
customElements.define("console-clock", ClockView);
