// Questions and short messages.

import { freshId, h, show } from "./dom.js";

/** How long a message stays, in milliseconds. */
const MESSAGE_MS = 5000;

/** @type {Promise<string> | null} */
let asked = null;

/** Asks for the control token, once at a time however many requests want it. "" if the person would rather not.
 * @param {string} reason @param {string} last What was tried before. */
export function askForToken(reason, last) {
  asked ??= ask(reason, last).finally(() => (asked = null));
  return asked;
}

async function ask(/** @type {string} */ reason, /** @type {string} */ last) {
  const id = freshId();
  const input = h("input", { id, type: "password", autocomplete: "off", required: true, autofocus: true });
  const { isConfirmed } = await open("Control token", "Go on", [
    h("p", null, reason),
    last && h("p", { class: "bad" }, "The token that was given is not the right one."),
    h("div", { class: "field" }, h("label", { for: id }, "Token"), input),
    h("p", { class: "hint" }, "It stays in the memory of this page, until the page is closed or loaded anew."),
  ]);
  return isConfirmed ? input.value : "";
}

/** Asks whether something is to be done that cannot be undone.
 * @param {string} title @param {string} text @param {string} action The label of the button that does it. */
export async function confirm(title, text, action) {
  return (await open(title, action, [h("p", null, text)])).isConfirmed;
}

/** @param {string} title @param {string} action @param {import("./dom.js").Child[]} content
 * @returns {Promise<{ isConfirmed: boolean }>} */
function open(title, action, content) {
  const id = freshId();
  const form = h("form", { method: "dialog" },
    h("h2", { id }, title),
    content,
    h("div", { class: "actions" },
      h("button", { type: "submit", value: "yes", class: "primary" }, action),
      h("button", { type: "submit", value: "", formnovalidate: true }, "Cancel")));
  const dialog = h("dialog", { "aria-labelledby": id }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve({ isConfirmed: dialog.returnValue === "yes" });
    });
  });
}

const messages = h("div", { class: "messages", role: "status" });
/** Returns the place in which messages are shown. */
export const messagePlace = () => messages;

/** Tells what has been done. @param {string} text */
export function tell(text) {
  const message = h("p", null, text);
  messages.append(message);
  setTimeout(() => message.remove(), MESSAGE_MS);
}

/** Copies a text, and says so. @param {string} text @param {string} what */
export async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Pages that did not come over TLS or from this machine have no clipboard of their own.
    const area = h("textarea", { "aria-hidden": "true", class: "off-screen" });
    area.value = text;
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand("copy");
    area.remove();
    focused?.focus();
    if (!isCopied) return tell(`${what} could not be copied: the browser does not allow it here.`);
  }
  tell(`${what} copied.`);
}

/** Lets the browser save a text as a file. @param {string} name @param {string} type @param {string} text */
export function download(name, type, text) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), MESSAGE_MS);
}

/** Shows why something did not work, with all that the server says of it. @param {unknown} error */
export function failure(error) {
  const { title, detail, findings } = /** @type {Partial<import("./http.js").Problem>} */ (error ?? {});
  return h("div", { class: "failure", role: "alert" },
    h("strong", null, title ?? "This did not work"),
    h("p", null, detail ?? `${error}`),
    findings?.length ? h("ul", null, findings.map((finding) => h("li", null, finding))) : null);
}

/** Does something and shows beside it why it did not work.
 * @param {Element} place @param {() => Promise<unknown>} action */
export async function attempt(place, action) {
  show(place);
  try {
    await action();
    return true;
  } catch (error) {
    if (/** @type {Error} */ (error).name !== "AbortError") show(place, failure(error));
    return false;
  }
}
