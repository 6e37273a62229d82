// Makes DOM nodes. Text goes through text nodes alone: nothing that is shown is ever read as HTML.

/** @typedef {Node | string | number | null | undefined | false | Children} Child */
/** @typedef {Child[]} Children */
/** @typedef {Record<string, unknown>} Attributes */

/** Makes an HTML element. An attribute that is `false`, `null` or `undefined` is left out, `true` is empty, and a
 * function listens to the event that its name gives behind `on`.
 * @template {keyof HTMLElementTagNameMap} K @param {K} tag @param {Attributes | null} [attributes]
 * @param {...Child} children @returns {HTMLElementTagNameMap[K]} */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** Makes an SVG element.
 * @param {string} tag @param {Attributes | null} [attributes] @param {...Child} children @returns {SVGElement} */
export const svg = (tag, attributes, ...children) => fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

/** @template {Element} E @param {E} element @param {Attributes | null | undefined} attributes
 * @param {Child[]} children @returns {E} */
function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else if (value !== false && value !== null && value !== undefined) {
      const isCode = /^(on|style$|srcdoc$)/i.test(name) || (/^(href|src|action)$/i.test(name) && /^\s*\w*script:/i.test(`${value}`));
      if (isCode) throw new TypeError(`the attribute ${name} is not to be set from text`);
      element.setAttribute(name, value === true ? "" : `${value}`);
    }
  }
  element.append(...nodes(children));
  return element;
}

/** @param {Child[]} children @returns {(Node | string)[]} */
function nodes(children) {
  return children.flatMap((child) => {
    if (child === null || child === undefined || child === false) return [];
    if (Array.isArray(child)) return nodes(child);
    return [child instanceof Node ? child : `${child}`];
  });
}

/** Shows other children in an element. @param {Element} element @param {...Child} children */
export function show(element, ...children) {
  element.replaceChildren(...nodes(children));
}

/** Makes nodes of a description in a document: paragraphs apart, `code` in backticks as code.
 * @param {string | undefined} text @returns {HTMLElement[]} */
export function prose(text) {
  const paragraphs = (text ?? "").split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return paragraphs.map((paragraph) => {
    const pieces = paragraph.replaceAll("**", "").split("`");
    return h("p", null, pieces.map((piece, at) => (at % 2 ? h("code", null, piece) : piece)));
  });
}

/** Makes a button.
 * @param {string} label @param {(event: MouseEvent) => unknown} onclick @param {Attributes} [attributes] */
export const button = (label, onclick, attributes) => h("button", { type: "button", onclick, ...attributes }, label);

/** A part of the page that lives as long as it is shown: `signal` is aborted when it goes. */
export class Part extends HTMLElement {
  #life = new AbortController();

  get signal() {
    return this.#life.signal;
  }

  disconnectedCallback() {
    this.#life.abort();
  }
}

/** Returns what a function makes, or what stands for it if it fails. @template T @param {T} other @param {() => T} make */
export function orElse(other, make) {
  try {
    return make();
  } catch {
    return other;
  }
}

let n_ids = 0;
/** Returns an id that no other element has. */
export const freshId = () => `id-${(n_ids += 1)}`;
