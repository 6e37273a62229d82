// Instants and durations as people read them. All instants are in UTC.

/** @import { Clock } from "./control.js" */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** @type {[number, string][]} */
const UNITS = [[365 * DAY, "y"], [DAY, "d"], [HOUR, "h"], [MINUTE, "min"], [SECOND, "s"]];

/** Writes an instant: `2030-01-01 00:00:00`, with milliseconds if they are wanted.
 * @param {number | string} at @param {"seconds" | "milliseconds"} [precision] */
export function instant(at, precision = "seconds") {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return `${at}`;
  return date.toISOString().replace("T", " ").slice(0, precision === "seconds" ? -5 : -1);
}

/** Writes a length of time with one unit: `3 d`. @param {number} ms */
export function duration(ms) {
  const length = Math.abs(ms);
  const [unit, name] = UNITS.find(([unit]) => length >= 2 * unit) ?? UNITS.find(([unit]) => length >= unit) ?? [1, "ms"];
  return `${Math.floor(length / unit)} ${name}`;
}

/** Writes when something is, seen from another instant: `in 3 d`, `3 d ago`. @param {number} at @param {number} now */
export function relative(at, now) {
  if (Math.abs(at - now) < SECOND) return "now";
  return at > now ? `in ${duration(at - now)}` : `${duration(now - at)} ago`;
}

/** Writes how long an exchange took. @param {number} us */
export function elapsed(us) {
  if (us < 1000) return `${us} µs`;
  return us < 1_000_000 ? `${(us / 1000).toFixed(1)} ms` : `${(us / 1_000_000).toFixed(2)} s`;
}

/** A world's clock, which goes on between two readings as the world's does. */
export class WorldClock {
  #read_at = performance.now();
  #now;

  constructor(/** @type {Clock} */ clock) {
    this.clock = clock;
    this.#now = Date.parse(clock.now);
  }

  /** Returns what the world takes for the present, in milliseconds. */
  now() {
    const rate = this.clock.is_frozen ? 0 : this.clock.rate;
    return this.#now + (performance.now() - this.#read_at) * rate;
  }

  /** Returns how the clock goes, in words. */
  gait() {
    if (this.clock.is_frozen) return "frozen";
    return this.clock.rate === 1 ? "running" : `running × ${this.clock.rate}`;
  }
}
