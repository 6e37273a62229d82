// Access: what a client of a world needs, for people and for programs.

import { attempt, copy, download } from "./dialog.js";
import { apiNames, documentOf } from "./documents.js";
import { Part, button, h, show } from "./dom.js";
import { facts, panel, places, snippet } from "./parts.js";
import { link, route, worldId } from "./route.js";
import { LANGUAGES, accessSnippet, variable } from "./snippets.js";
import { store } from "./store.js";
import { accessOf, credentialsOf, listings, membersOf } from "./vendors.js";
/** @import { World } from "./control.js" */

const MASK = "••••••••";
const NO_SECRET = "The server does not tell the credentials of this world; it does if it is started with --show-secrets.";

export class AccessView extends Part {
  /** The secrets that are shown, by API and member. */
  #shown = new Set();
  #content = h("div", { class: "stack" });

  connectedCallback() {
    this.append(this.#content);
    store.on(worldId(), ["state", "created"], () => this.update(), this.signal);
    this.update();
  }

  update() {
    return attempt(this.#content, async () => {
      const world = await store.access(worldId());
      if (!this.signal.aborted) this.#render(world);
    });
  }

  #render(/** @type {World} */ world) {
    const language = LANGUAGES.find(([name]) => name === route().params.get("as"))?.[0] ?? "env";
    show(this.#content,
      places("Copied as", LANGUAGES.map(([name, label]) => [label, link("access", { as: name }), name === language])),
      apiNames().map((api) => this.#api(world, api, language)),
      world.ca_certificate && panel("TLS", null,
        h("p", null, "Clients have to trust the authority that this server has made."),
        h("div", { class: "actions" },
          button("Download ca.pem", () => download("ca.pem", "application/x-pem-file", world.ca_certificate ?? "")))));
  }

  #api(/** @type {World} */ world, /** @type {string} */ api, /** @type {import("./snippets.js").Language} */ language) {
    const access = accessOf(world, api);
    const listing = listings(world).find(({ operation }) => operation.api === api);
    const masked = { ...world, [api]: { ...access } };
    const members = membersOf(api).filter(([name]) => access[name] !== undefined);
    for (const [name, { format }] of members) {
      if (format === "password" && !this.#shown.has(`${api}.${name}`)) accessOf(masked, api)[name] = MASK;
    }
    const { secret } = credentialsOf(api);
    return panel(documentOf(api).title, null,
      facts(members.map(([name, schema]) => [name, this.#member(api, name, access[name] ?? "", schema.format === "password")])),
      access[secret] === undefined && listing && h("p", { class: "hint" }, NO_SECRET),
      listing ? snippet(`${documentOf(api).title}, as ${language}`,
        accessSnippet(language, world, listing), accessSnippet(language, masked, listing))
        : h("p", { class: "hint" }, "This world has no tenant of this API."));
  }

  /** @param {string} api @param {string} name @param {string} value @param {boolean} isSecret */
  #member(api, name, value, isSecret) {
    const key = `${api}.${name}`;
    const isMasked = isSecret && !this.#shown.has(key);
    const toggle = () => {
      if (isMasked) this.#shown.add(key);
      else this.#shown.delete(key);
      this.update().then(() => /** @type {HTMLElement | null} */ (this.querySelector(`[data-toggle="${CSS.escape(key)}"]`))?.focus());
    };
    return [
      h("span", { class: "mono value" }, isMasked ? MASK : value),
      isSecret && button(isMasked ? "Show" : "Hide", toggle, {
        class: "quiet", "data-toggle": key, "aria-label": `${isMasked ? "Show" : "Hide"} ${name} of ${api}`,
      }),
      button("Copy", () => copy(value, variable(api, name)), { class: "quiet", "aria-label": `Copy ${name} of ${api}` }),
    ];
  }
}
customElements.define("console-access", AccessView);
