// Parts that several views have.

import { button, freshId, h } from "./dom.js";
import { copy } from "./dialog.js";
import { change } from "./route.js";
/** @import { Child } from "./dom.js" */

/** Makes a section with a heading, and a button that closes it if it can be closed.
 * @param {string} title @param {(() => void) | null} close @param {...Child} children */
export function panel(title, close, ...children) {
  const id = freshId();
  return h("section", {
    class: "panel",
    "aria-labelledby": id,
    onkeydown: (/** @type {KeyboardEvent} */ event) => event.key === "Escape" && close?.(),
  }, h("header", null, h("h2", { id }, title), close && button("Close", close, { class: "quiet" })), ...children);
}

/** Returns what closes the panel beside a table: the URL no longer names it, and the table has the focus again.
 * @param {string} parameter @param {HTMLElement} grid */
export function closer(parameter, grid) {
  return () => {
    change({ [parameter]: null });
    grid.focus();
  };
}

/** Makes a list of facts; those without a value are left out. @param {[string, Child][]} facts */
export function facts(facts) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== "");
  return h("dl", { class: "facts" }, known.map(([name, value]) => h("div", null, h("dt", null, name), h("dd", null, value))));
}

/** Makes a text that can be copied. What is shown may be less than what is copied.
 * @param {string} what @param {string} text @param {string} [shown] */
export function snippet(what, text, shown = text) {
  return h("div", { class: "snippet" },
    h("pre", { tabindex: 0, "aria-label": what, role: "region" }, shown),
    button("Copy", () => copy(text, what), { class: "quiet", "aria-label": `Copy ${what}` }));
}

/** Makes links of which one is the present place.
 * @param {string} label @param {[string, string, boolean][]} places Label, link, and whether one is there. */
export function places(label, places) {
  return h("nav", { class: "places", "aria-label": label },
    places.map(([text, href, isHere]) => h("a", { href, "aria-current": isHere ? "page" : undefined }, text)));
}

/** Makes a labelled input. @param {string} label @param {HTMLElement} control @param {string} [hint] */
export function labelled(label, control, hint) {
  return h("div", { class: "field" }, h("label", { for: control.id }, label), control, hint && h("p", { class: "hint" }, hint));
}

/** Writes a number with its unit: `1 exchange`, `2 exchanges`. @param {number} n @param {string} one */
export const count = (n, one) => `${n.toLocaleString("en")} ${one}${n === 1 ? "" : "s"}`;
