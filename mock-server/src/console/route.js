// What is shown stands in the fragment of the URL, `#journal?world=default&status=403`, so that a link can be shared.
// Fragments do not reach the server, and no secret is ever put into one.

/** @typedef {{ view: string, params: URLSearchParams }} Route */
/** @typedef {Record<string, string | number | null | undefined>} Params */

/** @returns {Route} */
export function route() {
  const [view, query] = location.hash.slice(1).split("?", 2);
  return { view: view || "worlds", params: new URLSearchParams(query) };
}

/** Returns the link to a view. The world stays the present one unless another is named.
 * @param {string} view @param {Params} [params] */
export function link(view, params) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ world: worldId(), ...params })) {
    if (value !== null && value !== undefined && value !== "") query.set(name, `${value}`);
  }
  return `#${view}?${query}`;
}

/** Changes parameters of the present view; null or "" takes one away. The page before stays in the history unless the
 * change is a small one, such as a letter typed into a filter.
 * @param {Params} changes @param {"keep" | "replace"} [history] */
export function change(changes, history) {
  const { view, params } = route();
  const next = link(view, { ...Object.fromEntries(params), ...changes });
  if (next === location.hash) return;
  if (history === "replace") {
    globalThis.history.replaceState(null, "", next);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = next;
  }
}

/** Returns the id of the world that is shown. */
export const worldId = () => route().params.get("world") || "default";
