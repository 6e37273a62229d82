// The documents: which operations there are, and the way to their reference, where they can be tried.

import { documentNames, documentOf } from "./documents.js";
import { Part, h, prose, show } from "./dom.js";
import { panel, places } from "./parts.js";
import { link, route } from "./route.js";

export class ReferenceView extends Part {
  connectedCallback() {
    this.update();
  }

  update() {
    const names = documentNames();
    const name = names.find((name) => name === route().params.get("document")) ?? names[0] ?? "";
    const document = documentOf(name);
    const reference = `reference/?${new URLSearchParams({ document: name })}`;
    const external = { target: "_blank", rel: "noopener" };
    show(this,
      places("Documents", names.map((other) => [documentOf(other).title, link("reference", { document: other }), other === name])),
      h("div", { class: "stack" }, panel(document.title, null,
        h("div", { class: "actions" },
          h("a", { class: "button primary", href: reference, ...external }, "Reference, with try-it"),
          h("a", { class: "button", href: `documents/${name}.yaml`, ...external }, "YAML"),
          h("a", { class: "button", href: `documents/${name}.json`, ...external }, "JSON")),
        h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Operations" }, h("table", null,
          h("thead", null, h("tr", null, ["Operation", "", "What it does", "Rights"].map((label) => h("th", { scope: "col" }, label || "Path")))),
          h("tbody", null, [...document.operations.values()].map((operation) => h("tr", null,
            h("th", { scope: "row" }, h("a", { href: `${reference}#/${operation.tags[0]}/${operation.operationId}`, ...external }, operation.operationId)),
            h("td", { class: "mono" }, `${operation.method} ${operation.path}`),
            h("td", null, operation.summary),
            h("td", { class: "mono" }, [operation["x-rights"]?.any_of ?? ""].flat().join(", "))))))),
        h("details", null, h("summary", null, "About this API"), prose(document.description)))));
  }
}
customElements.define("console-reference", ReferenceView);
