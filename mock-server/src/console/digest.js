// HTTP Digest (RFC 7616) with MD5, which is what the challenge asks for and browsers' `crypto` does not have.

// Rotations and constants of RFC 1321.
const ROTATIONS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));

/** Returns the MD5 of a text in UTF-8, in hexadecimal digits. @param {string} text */
export function md5(text) {
  const bytes = new TextEncoder().encode(text);
  // The message, a bit 1, zeros, and the length in bits, little endian, to a multiple of 64 bytes.
  const view = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
  bytes.forEach((byte, at) => view.setUint8(at, byte));
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 8, bytes.length * 8, true);
  view.setUint32(view.byteLength - 4, Math.floor(bytes.length / 2 ** 29), true);

  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = /** @type {[number, number, number, number]} */ (state);
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0;
      const word = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] ?? 0;
      const sum = (a + mixed + (SINES[i] ?? 0) + view.getUint32(block + (word % 16) * 4, true)) | 0;
      const by = ROTATIONS[round * 4 + (i % 4)] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << by) | (sum >>> (32 - by)))) | 0];
    }
    [a, b, c, d].forEach((part, at) => (state[at] = ((state[at] ?? 0) + part) | 0));
  }
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((part, at) => digest.setUint32(at * 4, part, true));
  return Array.from(new Uint8Array(digest.buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Answers the challenges of a server for one pair of user name and password. */
export class Digest {
  /** @type {Record<string, string>} */
  #challenge = {};
  #n_uses = 0;

  constructor(/** @type {string} */ user, /** @type {string} */ password) {
    this.user = user;
    this.password = password;
  }

  /** Takes a header `WWW-Authenticate`; false if it is no challenge that can be answered.
   * @param {string | null} header */
  take(header) {
    if (!header || !/^digest /i.test(header)) return false;
    const pairs = [...header.matchAll(/([a-z]+)=(?:"([^"]*)"|([^\s,]+))/gi)];
    this.#challenge = Object.fromEntries(pairs.map(([, name, quoted, plain]) => [name?.toLowerCase(), quoted ?? plain]));
    this.#n_uses = 0;
    return /^md5$/i.test(this.#challenge.algorithm ?? "MD5") && Boolean(this.#challenge.nonce);
  }

  /** Returns the header `Authorization` of the next request; nothing as long as there was no challenge.
   * @param {string} method @param {string} uri Path and query, as the server sees them. */
  authorization(method, uri) {
    const { realm = "", nonce } = this.#challenge;
    if (!nonce) return undefined;
    this.#n_uses += 1;
    const nc = this.#n_uses.toString(16).padStart(8, "0");
    const cnonce = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join("");
    const secret = md5(`${this.user}:${realm}:${this.password}`);
    const response = md5(`${secret}:${nonce}:${nc}:${cnonce}:auth:${md5(`${method}:${uri}`)}`);
    return `Digest username="${this.user}", realm="${realm}", nonce="${nonce}", uri="${uri}", algorithm=MD5, ` +
      `qop=auth, nc=${nc}, cnonce="${cnonce}", response="${response}"`;
  }
}
