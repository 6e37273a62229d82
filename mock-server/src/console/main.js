// The page around the views: which world, which view, what its clock shows, and whether the server is there.

import { control } from "./control.js";
import { messagePlace } from "./dialog.js";
import { Part, button, h, show } from "./dom.js";
import { change, link, route, worldId } from "./route.js";
import { store } from "./store.js";
import { WorldClock, instant } from "./time.js";
import { AccessView } from "./view-access.js";
import { ClockView } from "./view-clock.js";
import { FaultsView } from "./view-faults.js";
import { JournalView } from "./view-journal.js";
import { ReferenceView } from "./view-reference.js";
import { TokensView } from "./view-tokens.js";
import { WorldsView } from "./view-worlds.js";

/** The views by their names in the URL, which are also their titles. */
const VIEWS = {
  worlds: WorldsView, access: AccessView, tokens: TokensView, journal: JournalView, faults: FaultsView, clock: ClockView,
  reference: ReferenceView,
};
const titleOf = (/** @type {string} */ name) => name.charAt(0).toUpperCase() + name.slice(1);
const THEMES = ["auto", "light", "dark"];
/** How many worlds the choice in the head has; the view of worlds has all. */
const N_CHOICES_MAX = 200;

/** The head of the page: the world, its time, the theme. */
class Head extends Part {
  #worlds = h("select", { id: "world", onchange: () => change({ world: this.#worlds.value }) });
  #time = h("a", { class: "mono", href: "#clock", hidden: true });
  /** @type {WorldClock | undefined} */
  #clock;
  #world = "";
  #life = new AbortController();

  connectedCallback() {
    const themes = h("select", { id: "theme", onchange: () => theme(themes.value) }, THEMES.map((value) => h("option", { value }, value)));
    themes.value = theme();
    this.append(
      h("a", { class: "skip", href: "#main", onclick: (/** @type {Event} */ event) => {
        event.preventDefault();
        document.getElementById("main")?.focus();
      } }, "Skip to the content"),
      h("strong", { class: "brand" }, "Tokenwright mock"),
      h("label", { for: "world" }, "World"), this.#worlds,
      this.#time,
      h("span", { class: "space" }),
      h("label", { for: "theme" }, "Theme"), themes);
    store.addEventListener("worlds", () => this.update());
    store.addEventListener("reload", () => this.#read());
    setInterval(() => this.#tick(), 500);
  }

  update() {
    const id = worldId();
    const ids = store.worldIds.slice(0, N_CHOICES_MAX);
    show(this.#worlds, [...new Set([...ids, id])].map((value) => h("option", { value, selected: value === id }, value)));
    this.#time.setAttribute("href", link("clock"));
    if (this.#world === id) return;
    this.#world = id;
    this.#life.abort();
    this.#life = new AbortController();
    store.on(id, ["clock", "state", "created"], () => this.#read(), this.#life.signal);
    if (store.connection === "live") this.#read();
  }

  async #read() {
    // What is wrong with the world is said by the view.
    const clock = await control("clock_get", { path: { world_id: worldId() } }).catch(() => undefined);
    this.#clock = clock && new WorldClock(clock);
    this.#tick();
  }

  #tick() {
    this.#time.hidden = !this.#clock;
    this.#time.textContent = this.#clock ? `${instant(this.#clock.now())} ${this.#clock.gait()}` : "";
  }
}
customElements.define("console-head", Head);

/** Reads or sets the theme. It is the one thing that the browser keeps. @param {string} [wanted] */
function theme(wanted) {
  let chosen = wanted ?? "auto";
  try {
    if (wanted) localStorage.setItem("theme", wanted);
    else chosen = localStorage.getItem("theme") ?? "auto";
  } catch {
    // A browser that keeps nothing follows the system.
  }
  document.documentElement.dataset.theme = THEMES.includes(chosen) ? chosen : "auto";
  return document.documentElement.dataset.theme;
}

const head = new Head();
const links = Object.keys(VIEWS).map((name) => ({ name, element: h("a", null, titleOf(name)) }));
const navigation = h("nav", { class: "views", "aria-label": "Views" }, links.map(({ element }) => element));
const banner = h("div", { class: "banner", role: "alert", hidden: true });
const main = h("main", { id: "main", tabindex: -1 }, h("h1", null, "…"));
let shown = "";

/** Shows the view that the URL names; the same one only takes over its parameters. */
function render() {
  const view = /** @type {keyof typeof VIEWS} */ (Object.hasOwn(VIEWS, route().view) ? route().view : "worlds");
  head.update();
  for (const { name, element } of links) {
    element.href = link(name);
    element.ariaCurrent = name === view ? "page" : null;
  }
  document.title = `${titleOf(view)} · ${worldId()} · Tokenwright mock`;
  if (store.version === "") return;
  // The list of worlds stays when another world is chosen in it.
  const next = view === "worlds" ? view : `${view} ${worldId()}`;
  if (next === shown) return /** @type {any} */ (main.lastElementChild).update();
  shown = next;
  show(main, h("h1", null, titleOf(view)), new VIEWS[view]());
}

/** Says whether the server is there. */
function connection() {
  const isLost = store.connection === "lost";
  banner.hidden = !isLost;
  if (isLost) show(banner, `The server is away (${store.problem?.detail}). What is shown is of before; the page goes on by itself. `,
    button("Try now", () => store.retry()));
}

theme();
document.body.append(h("header", { class: "top" }, head), banner, h("div", { class: "frame" }, navigation, main), messagePlace());
addEventListener("hashchange", render);
store.addEventListener("connection", connection);
store.addEventListener("reload", () => {
  shown = "";
  render();
});
render();
store.run();
