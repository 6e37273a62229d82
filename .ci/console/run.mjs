// Checks the console in a browser, against the real program, and its types against the document of the control API.
//
//     node .ci/console/run.mjs [check ...]     # `journal` is checks/journal.mjs; without a name, all of them
//
// Needs Node.js 20, a Chromium (CHROMIUM names its program) and the Rust toolchain. What else it needs is installed below
// `target/console`, in the versions of `package-lock.json`; the pictures of the views are left there.

import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../..");
const WORK = join(resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target"), "console");
const CONSOLE = join(ROOT, "mock-server/src/console");
/** How long all checks together may take, and one of them, in milliseconds. */
const [ALL_MS_MAX, CHECK_MS_MAX] = [900_000, 180_000];
/** The console is to stay small enough to be read. */
const LINES_MAX = 2999;

/** Runs a program to its end; its failure is that of the run. */
function run(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"], ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    console.error(`failed: ${program} ${args.join(" ")}`);
    process.exit(1);
  }
  return result.stdout;
}

/** Installs what the lock file names, unless it is there already. */
function install() {
  mkdirSync(WORK, { recursive: true });
  const lock = readFileSync(join(HERE, "package-lock.json"), "utf8");
  const installed = join(WORK, "installed.json");
  if (existsSync(installed) && readFileSync(installed, "utf8") === lock) return;
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(join(HERE, name), join(WORK, name));
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: WORK });
  writeFileSync(installed, lock);
}

/** Checks the types of the console against what the document says, so that it cannot drift from it. */
function checkTypes() {
  const bin = (name) => join(WORK, "node_modules/.bin", name);
  run(bin("openapi-typescript"), [join(ROOT, "openapi/control.yaml"), "-o", join(WORK, "control-api.d.ts")]);
  const compilerOptions = {
    checkJs: true, allowJs: true, noEmit: true, strict: true, noUncheckedIndexedAccess: true, noUnusedLocals: true,
    target: "es2022", module: "esnext", moduleResolution: "bundler", types: [],
    lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"], paths: { "control-api": ["./control-api.d.ts"] },
  };
  writeFileSync(join(WORK, "tsconfig.json"), JSON.stringify({ compilerOptions, include: [join(CONSOLE, "*.js")] }));
  run(bin("tsc"), ["--project", WORK]);
}

function checkLines() {
  const files = readdirSync(CONSOLE).filter((name) => /\.(js|css|html)$/.test(name));
  const lines = files.map((name) => readFileSync(join(CONSOLE, name), "utf8").split("\n").length - 1);
  const n = lines.reduce((sum, n) => sum + n, 0);
  console.log(`the console has ${n} lines in ${files.length} files`);
  if (n > LINES_MAX) throw new Error(`the console has more than ${LINES_MAX} lines`);
}

/** Builds the mock and returns its program, wherever cargo puts it. */
function build() {
  const args = ["build", "--locked", "--package", "tokenwright-mock", "--message-format", "json"];
  const messages = run("cargo", args, { stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28, encoding: "utf8" });
  return messages.split("\n").filter(Boolean).map((line) => JSON.parse(line).executable).find(Boolean);
}

checkLines();
install();
checkTypes();
const pictures = join(WORK, "pictures");
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const names = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(join(HERE, "checks")).map((name) => name.slice(0, -4)).sort();
const args = ["--test", "--test-concurrency=1", `--test-timeout=${CHECK_MS_MAX}`, "--test-reporter=spec",
  ...names.map((name) => join(HERE, "checks", `${name}.mjs`))];
const env = { ...process.env, MOCK: process.env.MOCK ?? build(), WORK, PICTURES: pictures };
const checks = spawn(process.execPath, args, { stdio: "inherit", env });
const timer = setTimeout(() => {
  console.error(`the checks have not ended after ${ALL_MS_MAX / 1000} seconds`);
  checks.kill("SIGKILL");
}, ALL_MS_MAX);
checks.on("close", (code) => {
  clearTimeout(timer);
  process.exitCode = code ?? 1;
});
