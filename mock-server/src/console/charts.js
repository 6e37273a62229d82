// Charts as SVG. Each says in words what it shows: the picture is an addition.

import { h, svg } from "./dom.js";
import { DAY, duration, instant, relative } from "./time.js";
/** @import { Entry } from "./control.js" */

const N_BINS_MAX = 60;
/** Returns the width of a chart in pixels: that of the page when it is drawn. */
const chartWidth = () => Math.max(300, document.querySelector("main")?.clientWidth ?? 0);
/** The classes of statuses, as the chart stacks them. */
const CLASSES = /** @type {const} */ (["2xx", "3xx", "4xx", "5xx", "none"]);

/** Returns the class of a status, which the style sheet colours: `4xx`, `none` without an answer.
 * @param {number | null} status @returns {typeof CLASSES[number]} */
export function statusClass(status) {
  const found = CLASSES.find((name) => name[0] === `${status}`[0]);
  return status === null || !found ? "none" : found;
}

/** Makes a chart of exchanges by status: over the world's time, or over their numbers if that stands still.
 * @param {Entry[]} entries Oldest first. */
export function statusChart(entries) {
  const [first, last] = [entries[0], entries[entries.length - 1]];
  if (!first || !last) return h("div", { class: "chart" });
  const times = entries.map(({ at }) => Date.parse(at));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const isByTime = to > from;
  const place = (/** @type {number} */ index) => (isByTime ? ((times[index] ?? from) - from) / (to - from) : index / entries.length);

  const n_bins = Math.min(N_BINS_MAX, Math.max(entries.length, 12));
  const bins = Array.from({ length: n_bins }, () => /** @type {Record<string, number>} */ ({}));
  /** @type {Record<string, number>} */
  const totals = {};
  entries.forEach(({ status }, index) => {
    const name = statusClass(status);
    const bin = bins[Math.min(n_bins - 1, Math.floor(place(index) * n_bins))] ?? {};
    bin[name] = (bin[name] ?? 0) + 1;
    totals[name] = (totals[name] ?? 0) + 1;
  });
  const highest = Math.max(...bins.map((bin) => Object.values(bin).reduce((sum, n) => sum + n, 0)));

  const [height, all] = [56, chartWidth()];
  const width = all / n_bins;
  const bars = bins.flatMap((bin, index) => {
    let y = height;
    return CLASSES.filter((name) => bin[name]).map((name) => {
      const length = ((bin[name] ?? 0) / highest) * (height - 4);
      y -= length;
      return svg("rect", { x: index * width + 0.5, y, width: width - 1, height: length, class: `fill-${name}` });
    });
  });
  const known = CLASSES.filter((name) => totals[name]);
  const words = known.map((name) => `${totals[name]} ${name === "none" ? "without answer" : name}`);
  const start = isByTime ? instant(from) : `#${first.number}`;
  const end = isByTime ? `${instant(to)} (${duration(to - from)})` : `#${last.number}, the clock stands still`;
  return h("figure", { class: "chart" },
    svg("svg", {
      viewBox: `0 0 ${all} ${height}`, preserveAspectRatio: "none", role: "img",
      "aria-label": `Exchanges by status from ${start} to ${end}: ${words.join(", ")}. At most ${highest} at a time.`,
    }, bars),
    h("figcaption", null,
      h("span", null, start),
      h("span", { class: "legend" }, known.map((name, index) => h("span", { class: `key key-${name}` }, words[index]))),
      h("span", null, end)));
}

/** @typedef {{ label: string, from: number | undefined, to: number }} Span */
/** How many spans have a line each; more are counted in bars. */
const N_LINES_MAX = 12;

/** Makes a time line of what ends when, seen from the present of a world. @param {Span[]} spans @param {number} now */
export function timeline(spans, now) {
  const ends = spans.map(({ to }) => to).sort((a, b) => a - b);
  // Ends that are years away would press all others together: what is shown ends at nine tenths of them.
  const [middle = now, end = now] = [ends[Math.floor((ends.length - 1) * 0.9)], ends[ends.length - 1]];
  const from = Math.min(now - 7 * DAY, Math.max(ends[Math.floor(ends.length * 0.1)] ?? now, now - 400 * DAY) - DAY);
  const to = Math.max(now + 7 * DAY, (end - now < 3 * (middle - now) ? end : middle) + DAY);
  const width = chartWidth();
  const x = (/** @type {number} */ at) => Math.max(0, Math.min(1, (at - from) / (to - from))) * width;
  const parts = spans.length <= N_LINES_MAX ? lines(spans, now, x, width) : counts(spans, now, x, width);
  const n_past = ends.filter((end) => end <= now).length;
  const next = ends.find((end) => end > now);
  const words = `${n_past} expired, ${ends.length - n_past} to come` + (next ? `, the next ${relative(next, now)}` : "");
  return h("figure", { class: "chart timeline" },
    svg("svg", {
      viewBox: `0 0 ${width} ${parts.height}`, role: "img",
      "aria-label": `What expires when, from ${instant(from)} to ${instant(to)}: ${words}.`,
    }, parts.shapes, svg("line", { x1: x(now), x2: x(now), y1: 0, y2: parts.height, class: "now" })),
    h("figcaption", null,
      h("span", null, instant(from).slice(0, 10)),
      h("span", { class: "legend" }, h("span", { class: "key key-now" }, `now, ${instant(now)}: ${words}`)),
      h("span", null, instant(to).slice(0, 10))));
}

/** @param {Span[]} spans @param {number} now @param {(at: number) => number} x @param {number} width */
function lines(spans, now, x, width) {
  const sorted = [...spans].sort((a, b) => a.to - b.to);
  const shapes = sorted.flatMap((span, index) => {
    const start = x(span.from ?? -Infinity);
    const isLeft = x(span.to) > width * 0.6;
    return [
      svg("rect", { x: start, y: index * 16 + 3, width: Math.max(2, x(span.to) - start), height: 10, rx: 2, class: `fill-${urgency(span.to, now)}` }),
      svg("text", { x: isLeft ? x(span.to) - 4 : x(span.to) + 4, y: index * 16 + 11.5, class: isLeft ? "end" : "" },
        `${span.label} · ${relative(span.to, now)}`),
    ];
  });
  return { shapes, height: sorted.length * 16 + 2 };
}

/** @param {Span[]} spans @param {number} now @param {(at: number) => number} x @param {number} all */
function counts(spans, now, x, all) {
  const height = 64;
  const width = all / N_BINS_MAX;
  /** @type {Map<number, { n: number, to: number }>} */
  const bins = new Map();
  for (const { to } of spans) {
    const bin = Math.min(N_BINS_MAX - 1, Math.floor(x(to) / width));
    const before = bins.get(bin);
    bins.set(bin, { n: (before?.n ?? 0) + 1, to: Math.max(before?.to ?? to, to) });
  }
  const highest = Math.max(...[...bins.values()].map(({ n }) => n));
  const shapes = [...bins].map(([bin, { n, to }]) => {
    const length = Math.max(1.5, (n / highest) * (height - 4));
    return svg("rect", { x: bin * width + 0.5, y: height - length, width: width - 1, height: length, class: `fill-${urgency(to, now)}` },
      svg("title", null, `${n} until ${instant(to)}`));
  });
  return { shapes, height };
}

/** Says how near an end is: `past`, `soon` (within a week), `later`. @param {number} to @param {number} now */
export function urgency(to, now) {
  if (to <= now) return "past";
  return to - now <= 7 * DAY ? "soon" : "later";
}
