// Server-sent events, read by `fetch`, which can send the bearer where an `EventSource` cannot.

import { send } from "./http.js";
/** @typedef {{ event: string, data: any }} ServerEvent */
/** How long the server may say nothing, in milliseconds. It sends a comment every 15 seconds. */
const SILENCE_MS_MAX = 40_000;

/** Follows a stream for as long as the page is looked at: browsers have six connections to a server for all of its pages, and
 * pages out of sight would leave none to the one in sight.
 * @param {string} url @param {AbortSignal} signal @returns {AsyncGenerator<ServerEvent[]>} */
export async function* follow(url, signal) {
  while (document.hidden) await new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }));
  const hidden = new AbortController();
  const until = AbortSignal.any([signal, hidden.signal]);
  document.addEventListener("visibilitychange", () => hidden.abort(), { signal: until });
  try {
    if (!signal.aborted) yield* events(await send(url, { signal: until }), until);
  } finally {
    hidden.abort();
  }
}

/** Reads the events of an answer, those that have arrived together at once. While the caller is busy nothing is read,
 * and the server waits: so a slow reader costs neither side memory.
 * @param {Response} response @param {AbortSignal} signal @returns {AsyncGenerator<ServerEvent[]>} */
async function* events(response, signal) {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const stop = () => reader.cancel().catch(() => {});
  signal.addEventListener("abort", stop, { once: true });
  let text = "";
  try {
    for (;;) {
      const silence = setTimeout(stop, SILENCE_MS_MAX);
      const { done, value } = await reader.read().finally(() => clearTimeout(silence));
      if (done || signal.aborted) return;
      const blocks = (text + value).split("\n\n");
      text = blocks.pop() ?? "";
      yield blocks.flatMap(parse);
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await stop();
  }
}

/** @param {string} block @returns {ServerEvent[]} */
function parse(block) {
  let event = "message";
  const data = [];
  for (const line of block.split("\n")) {
    const [, field, value] = /^(event|data): ?(.*)$/.exec(line) ?? [];
    if (field === "event") event = value ?? "";
    if (field === "data") data.push(value);
  }
  return data.length ? [{ event, data: JSON.parse(data.join("\n")) }] : [];
}
