// A table of any length: only the rows in sight are nodes. Arrows, Page Up and Down, Home and End move, Enter opens.

import { Part, freshId, h, show } from "./dom.js";

/** The height of a row in pixels, as in the style sheet. */
const ROW_PX = 28;

/** A column: it sorts if it has a key for that, and `wide` ones are left out where there is little room.
 * @template T
 * @typedef {{ label: string, width: string, cell: (row: T) => import("./dom.js").Child, when?: "always" | "wide",
 *   sort?: string, kind?: string }} Column */
/** What a table is of, what it shows without rows, and what it does.
 * @template T
 * @typedef {{ label: string, empty: string, key: (row: T) => string, open?: (row: T) => unknown,
 *   sortBy?: (sort: string) => unknown }} Options */

/** @template T */
export class Grid extends Part {
  /** @type {T[]} */
  #rows = [];
  /** @type {Column<T>[]} */
  #columns = [];
  /** @type {Map<number, { row: T, element: HTMLElement }>} */
  #shown = new Map();
  #isStale = false;
  #active = "";
  #opened = "";
  #isDue = false;
  #id = freshId();
  #body = h("div", { class: "grid-body", role: "rowgroup" });
  #empty = h("p", { class: "empty" });
  #head = h("div", { class: "grid-head", role: "rowgroup" });

  constructor(/** @type {Options<T>} */ options) {
    super();
    this.options = options;
  }

  connectedCallback() {
    if (this.childElementCount) return;
    this.setAttribute("role", "grid");
    this.setAttribute("aria-label", this.options.label);
    this.tabIndex = 0;
    this.append(this.#head, this.#body, this.#empty);
    this.addEventListener("scroll", () => this.#later(), { passive: true });
    this.addEventListener("keydown", (event) => this.#key(event));
    this.#body.addEventListener("click", ({ target }) => {
      const row = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest("[data-index]"));
      if (row) this.#open(Number(row.dataset.index));
    });
    const observer = new ResizeObserver(() => this.#later());
    observer.observe(this);
    this.signal.addEventListener("abort", () => observer.disconnect());
  }

  /** @param {Column<T>[]} columns
   * @param {string} [sort] The key of the column that it is sorted by, `-` before it if downwards. */
  setColumns(columns, sort = "") {
    this.#columns = columns;
    this.style.setProperty("--columns", columns.map(({ width }) => width).join(" "));
    const narrow = columns.filter(({ when }) => when !== "wide");
    this.style.setProperty("--columns-narrow", narrow.map(({ width }) => width).join(" "));
    const focused = this.#head.contains(document.activeElement) ? document.activeElement?.getAttribute("data-sort") : null;
    show(this.#head, h("div", { role: "row", class: "grid-row", "aria-rowindex": 1 }, columns.map((column) => {
      const direction = sort === column.sort ? "ascending" : sort === `-${column.sort}` ? "descending" : undefined;
      const next = direction === "ascending" ? `-${column.sort}` : column.sort ?? "";
      const arrow = direction && h("span", { "aria-hidden": "true" }, direction === "ascending" ? " ▲" : " ▼");
      return h("div", { role: "columnheader", class: cellClass(column), "aria-sort": direction },
        column.sort && this.options.sortBy
          ? h("button", { type: "button", "data-sort": column.sort, onclick: () => this.options.sortBy?.(next) }, column.label, arrow)
          : column.label);
    })));
    if (focused) /** @type {HTMLElement | null} */ (this.#head.querySelector(`[data-sort="${CSS.escape(focused)}"]`))?.focus();
    this.refresh();
  }

  /** Shows other rows. Of these `n_before` are new and stand before those that were there: what is in sight stays.
   * @param {T[]} rows @param {number} [n_before] */
  setRows(rows, n_before = 0) {
    this.#rows = rows;
    if (n_before && this.scrollTop > 0) this.scrollTop += n_before * ROW_PX;
    this.setAttribute("aria-rowcount", `${rows.length + 1}`);
    show(this.#empty, rows.length === 0 && this.options.empty);
    this.#later();
  }

  /** Marks the row that is open beside the table. @param {string} key */
  setOpened(key) {
    this.#opened = key;
    if (key) this.#active = key;
    this.#later();
  }

  /** Makes all rows in sight anew: what they say may have changed. */
  refresh() {
    this.#isStale = true;
    this.#later();
  }

  /** Returns the rows that are in sight. */
  inSight() {
    return [...this.#shown.values()].map(({ row }) => row);
  }

  #later() {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#render();
    });
  }

  #render() {
    const first = Math.max(0, Math.floor(this.scrollTop / ROW_PX) - 4);
    const last = Math.min(this.#rows.length, Math.ceil((this.scrollTop + this.clientHeight) / ROW_PX) + 4);
    this.#body.style.height = `${this.#rows.length * ROW_PX}px`;
    for (const [index, { element }] of this.#shown) {
      if (index >= first && index < last) continue;
      element.remove();
      this.#shown.delete(index);
    }
    let active = "";
    for (let index = first; index < last; index += 1) {
      const row = /** @type {T} */ (this.#rows[index]);
      const known = this.#shown.get(index);
      const element = known?.row === row && !this.#isStale ? known.element : this.#make(row, index);
      const key = this.options.key(row);
      element.classList.toggle("active", key === this.#active);
      element.classList.toggle("opened", key === this.#opened);
      element.setAttribute("aria-selected", `${key === this.#opened}`);
      if (key === this.#active) active = element.id;
    }
    this.#isStale = false;
    if (active) this.setAttribute("aria-activedescendant", active);
    else this.removeAttribute("aria-activedescendant");
    this.dispatchEvent(new Event("sight"));
  }

  #make(/** @type {T} */ row, /** @type {number} */ index) {
    const element = this.#shown.get(index)?.element ??
      h("div", { role: "row", class: "grid-row", id: `${this.#id}-${index}`, "aria-rowindex": index + 2, "data-index": index });
    element.style.transform = `translateY(${index * ROW_PX}px)`;
    show(element, this.#columns.map((column) =>
      h("div", { role: "gridcell", class: cellClass(column) }, column.cell(row))));
    if (!element.isConnected) this.#body.append(element);
    this.#shown.set(index, { row, element });
    return element;
  }

  #key(/** @type {KeyboardEvent} */ event) {
    if (event.target !== this || !this.#rows.length) return;
    const now = this.#rows.findIndex((row) => this.options.key(row) === this.#active);
    const page = Math.max(1, Math.floor(this.clientHeight / ROW_PX) - 2);
    const steps = /** @type {Record<string, number>} */ ({
      ArrowDown: now + 1, ArrowUp: now - 1, PageDown: now + page, PageUp: now - page, Home: 0, End: this.#rows.length - 1,
    });
    if (event.key === "Enter" || event.key === " ") {
      this.#open(now);
    } else if (event.key in steps) {
      const next = Math.min(Math.max(steps[event.key] ?? 0, 0), this.#rows.length - 1);
      this.#active = this.options.key(/** @type {T} */ (this.#rows[next]));
      const [top, bottom] = [next * ROW_PX, (next + 1) * ROW_PX - this.clientHeight + this.#head.offsetHeight];
      this.scrollTo({ top: Math.max(Math.min(this.scrollTop, top), bottom) });
      this.#later();
    } else {
      return;
    }
    event.preventDefault();
  }

  #open(/** @type {number} */ index) {
    const row = this.#rows[index];
    if (row === undefined) return;
    this.#active = this.options.key(row);
    this.options.open?.(row);
    this.#later();
  }
}
customElements.define("console-grid", Grid);

/** @param {Column<any>} column */
const cellClass = ({ when, kind }) => ["cell", when === "wide" ? "wide" : "", kind ?? ""].filter(Boolean).join(" ");
