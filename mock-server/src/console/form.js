// Forms made of the schemas in a document: a field for each member, with its description, limits and values.

import { attempt } from "./dialog.js";
import { freshId, h, prose, show } from "./dom.js";
/** @import { Document, Schema } from "./documents.js" */
/** @typedef {{ omit?: string[], suggestions?: Record<string, () => string[]>, style?: "hints" | "terse" }} Settings Members that
 *   get no field, what may be typed into others, and whether descriptions are shown or are tips of the labels. */
/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

/** The fields of an object. */
export class Fields {
  /** @type {Map<string, { control: Control, schema: Schema, row: HTMLElement }>} */
  #controls = new Map();
  /** @type {Map<string, Fields>} */
  #objects = new Map();
  /** @type {HTMLElement} */
  element;

  /** @param {Document} document @param {Schema} schema @param {Settings} [settings] */
  constructor(document, schema, settings = {}) {
    this.settings = settings;
    const members = Object.entries(schema.properties ?? {}).filter(([name]) => !settings.omit?.includes(name));
    this.element = h("div", { class: "fields" }, members.map(([name, member]) => {
      const resolved = document.resolve(member);
      const isRequired = schema.required?.includes(name) ?? false;
      // Of an object that may be left out nothing has to be filled in.
      const required = isRequired ? resolved.required : [];
      return resolved.properties ? this.#object(name, document, { ...resolved, required }) : this.#field(name, resolved, isRequired);
    }));
    this.#adapt();
  }

  #object(/** @type {string} */ name, /** @type {Document} */ document, /** @type {Schema} */ schema) {
    const fields = new Fields(document, schema, this.settings);
    this.#objects.set(name, fields);
    return h("fieldset", null, h("legend", null, name), fields.element);
  }

  #field(/** @type {string} */ name, /** @type {Schema} */ schema, /** @type {boolean} */ isRequired) {
    const [id, hintId, listId] = [freshId(), freshId(), freshId()];
    const suggest = this.settings.suggestions?.[name];
    const isTerse = this.settings.style === "terse";
    const values = schema.enum ?? (schema.type === "boolean" ? ["true", "false"] : undefined);
    const common = { id, name, required: isRequired, "aria-describedby": isTerse ? undefined : hintId };
    const control = values ? this.#select(common, schema, values, isRequired) : h("input",
      { ...common, ...inputOf(schema), autocomplete: "off", spellcheck: "false", list: suggest && listId });
    const list = suggest && h("datalist", { id: listId });
    if (list) control.addEventListener("focus", () => show(list, suggest().map((value) => h("option", { value }))));
    const description = schema.description ?? "";
    const row = h("div", { class: "field" },
      h("label", { for: id, title: isTerse ? description : undefined }, name, isRequired && h("span", { class: "must" }, " required")),
      control, list,
      !isTerse && h("div", { id: hintId, class: "hint" }, prose(description)));
    this.#controls.set(name, { control, schema, row });
    control.addEventListener("change", () => this.#adapt());
    return row;
  }

  /** @param {import("./dom.js").Attributes} attributes @param {Schema} schema @param {string[]} values
   * @param {boolean} isRequired */
  #select(attributes, schema, values, isRequired) {
    const about = schema["x-enum-descriptions"] ?? {};
    const options = values.map((value) => h("option", { value, title: about[value] }, value));
    return h("select", attributes, !isRequired && h("option", { value: "" }, "–"), options);
  }

  /** Shows the members that go with the kind that is chosen. Which these are stands in the descriptions of the kinds,
   * which name them in backticks. */
  #adapt() {
    const kind = this.#controls.get("kind");
    const about = kind?.schema["x-enum-descriptions"];
    if (!kind || !about) return;
    const named = [...(about[kind.control.value] ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name);
    for (const [name, { row, control }] of this.#controls) {
      const isOn = name === "kind" || named.includes(name);
      row.hidden = !isOn;
      control.disabled = !isOn;
    }
    const hint = kind.row.querySelector(".hint");
    if (hint) show(hint, prose(about[kind.control.value]));
  }

  /** Returns what has been filled in. */
  value() {
    /** @type {Record<string, unknown>} */
    const value = {};
    for (const [name, { control, schema }] of this.#controls) {
      if (control.value === "" || control.disabled) continue;
      value[name] = read(control.value, schema);
    }
    for (const [name, fields] of this.#objects) {
      const inner = fields.value();
      if (Object.keys(inner).length) value[name] = inner;
    }
    return value;
  }

  /** Fills in what is given, and empties the rest. @param {Record<string, any>} value */
  fill(value) {
    for (const [name, { control }] of this.#controls) {
      const isFirst = control instanceof HTMLSelectElement && control.required;
      control.value = `${value[name] ?? (isFirst ? control.options[0]?.value : "") ?? ""}`;
    }
    for (const [name, fields] of this.#objects) fields.fill(value[name] ?? {});
    this.#adapt();
  }
}

/** @param {Schema} schema @returns {import("./dom.js").Attributes} */
function inputOf({ type, format, minimum, maximum, pattern, example }) {
  const placeholder = format === "date-time" ? "2030-01-01T00:00:00Z" : example;
  if (type === "integer" || type === "number") {
    return { type: "number", min: minimum, max: maximum, step: type === "integer" ? 1 : "any", inputmode: "decimal" };
  }
  if (format === "password") return { type: "password" };
  return { type: "text", pattern: pattern?.replace(/^\^|\$$/g, ""), placeholder };
}

/** @param {string} text @param {Schema} schema */
function read(text, { type }) {
  if (type === "boolean") return text === "true";
  return type === "integer" || type === "number" ? Number(text) : text;
}

/** Makes a form of fields. What it cannot do is said below it.
 * @param {string} label @param {string} action The label of its button. @param {import("./dom.js").Child[]} content
 * @param {() => Promise<unknown>} submit */
export function form(label, action, content, submit) {
  const place = h("div");
  const button = h("button", { type: "submit", class: "primary" }, action);
  return h("form", {
    "aria-label": label,
    onsubmit: async (/** @type {Event} */ event) => {
      event.preventDefault();
      button.disabled = true;
      await attempt(place, submit);
      button.disabled = false;
    },
  }, content, h("div", { class: "actions" }, button), place);
}
