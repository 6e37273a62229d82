#!/usr/bin/env node
// `npx tokenwright-mock` is the program that the package for this platform carries.
"use strict";

const { spawn } = require("node:child_process");
const { constants } = require("node:os");
const { find } = require("../lib/program.js");

try {
  const child = spawn(find(), process.argv.slice(2), { stdio: "inherit" });
  // The terminal sends Ctrl-C to both; what is sent to this process alone is passed on.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on("error", (error) => failed(error.message));
  child.on("exit", (status, signal) => {
    process.exitCode = status ?? 128 + (signal ? constants.signals[signal] : 0);
  });
} catch (error) {
  failed(error instanceof Error ? error.message : String(error));
}

/** @param {string} message */
function failed(message) {
  console.error(`error: ${message}`);
  process.exitCode = 1;
}
