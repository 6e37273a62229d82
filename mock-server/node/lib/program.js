"use strict";

const fs = require("node:fs");
const { delimiter, dirname, join } = require("node:path");
const { ProgramNotFound } = require("./errors.js");

const VARIABLE = "TOKENWRIGHT_MOCK_PROGRAM";
const NAME = process.platform === "win32" ? "tokenwright-mock.exe" : "tokenwright-mock";
/** The package that carries the program for this platform. */
const CARRIER = `tokenwright-mock-${process.platform}-${process.arch}`;

/**
 * Returns the program that the environment names, else the one of this package, else the first in the path.
 * @returns {string}
 */
function find() {
  const named = process.env[VARIABLE];
  if (named) {
    if (!isFile(named)) throw new ProgramNotFound(`${VARIABLE} names ${named}, which is no file`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  // The launcher of this very package may be in the path under the same name; it would find itself.
  const own = fs.realpathSync(join(__dirname, "..", "bin", "tokenwright-mock.js"));
  const candidates = folders.map((folder) => join(folder, NAME)).filter((path) => isFile(path) && real(path) !== own);
  const found = carried() ?? candidates[0];
  if (found) return found;
  throw new ProgramNotFound(
    `there is no program tokenwright-mock: the package ${CARRIER} is not installed (it is an optional dependency, ` +
      `which --omit=optional leaves out); install it, name a program in ${VARIABLE}, or put one into a folder of PATH`,
  );
}

/** @returns {string | undefined} */
function carried() {
  try {
    const program = join(dirname(require.resolve(`${CARRIER}/package.json`)), "bin", NAME);
    return isFile(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function isFile(path) {
  return fs.statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** @param {string} path */
function real(path) {
  return fs.realpathSync(path);
}

module.exports = { find };
