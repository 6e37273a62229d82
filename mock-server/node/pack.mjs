// Makes the npm packages: this one, and one that carries a program for a platform.
//
//     node pack.mjs --program ../../target/release/tokenwright-mock --out ../../target/distrib/npm [--platform linux-x64]
//
// What is committed here has no `optionalDependencies`, because no version of them is published before its own release;
// the packed one names those of all platforms in its own version. Needs `npm ci` once, for the compiler of the types.

import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const HERE = dirname(fileURLToPath(import.meta.url));
const LICENSES = ["LICENSE-APACHE", "LICENSE-MIT"];
const PLATFORMS = ["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64"];
// What a package may hold; anything else is a mistake.
const BELONGS = /^(package\.json|README\.md|LICENSE-\w+|bin\/tokenwright-mock(\.js|\.exe)?|lib\/[\w-]+(\.d\.ts|\.js))$/;

const { values } = parseArgs({
  options: {
    program: { type: "string" },
    out: { type: "string" },
    platform: { type: "string", default: `${process.platform}-${process.arch}` },
  },
});
if (!values.program || !values.out) throw new Error("give --program and --out");
if (!PLATFORMS.includes(values.platform)) throw new Error(`no package is for ${values.platform}`);

const source = JSON.parse(readFileSync(join(HERE, "package.json"), "utf8"));
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const stage = mkdtempSync(join(tmpdir(), "tokenwright-npm-"));
try {
  for (const folder of [helper(), carrier(resolve(values.program), values.platform)]) {
    console.log(packed(folder));
  }
} finally {
  rmSync(stage, { recursive: true });
}

/** Stages the package with the helper, its types included. */
function helper() {
  const folder = staged("tokenwright-mock");
  for (const part of ["bin", "lib", "README.md"]) cpSync(join(HERE, part), join(folder, part), { recursive: true });
  const compiler = join(HERE, "node_modules", "typescript", "bin", "tsc");
  const options = ["-p", "tsconfig.types.json", "--outDir", join(folder, "lib")];
  execFileSync(process.execPath, [compiler, ...options], { cwd: HERE, stdio: "inherit" });
  const { scripts: _scripts, devDependencies: _tools, ...manifest } = source;
  manifest.optionalDependencies = Object.fromEntries(PLATFORMS.map((platform) => [carrierName(platform), source.version]));
  return described(folder, manifest);
}

/** Stages the package that carries the program for a platform. */
function carrier(program, platform) {
  const folder = staged(platform);
  const name = platform.startsWith("win32") ? "tokenwright-mock.exe" : "tokenwright-mock";
  mkdirSync(join(folder, "bin"));
  cpSync(program, join(folder, "bin", name));
  chmodSync(join(folder, "bin", name), 0o755);
  const text = `# ${carrierName(platform)}\n\nThe program of the package \`tokenwright-mock\` for ${platform}, which installs it.\n`;
  writeFileSync(join(folder, "README.md"), text);
  const [os, cpu] = platform.split("-");
  const { version, license, repository, engines } = source;
  const description = `The program of tokenwright-mock for ${platform}`;
  const files = ["bin", "LICENSE-*"];
  // Yarn would leave it in an archive, from which nothing can be run.
  const preferUnplugged = true;
  const manifest = { name: carrierName(platform), version, description, license, repository, engines, os: [os], cpu: [cpu] };
  return described(folder, { ...manifest, files, preferUnplugged });
}

function carrierName(platform) {
  return `tokenwright-mock-${platform}`;
}

function staged(name) {
  const folder = join(stage, name);
  mkdirSync(folder);
  for (const license of LICENSES) cpSync(join(HERE, "..", "..", license), join(folder, license));
  return folder;
}

function described(folder, manifest) {
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}

/** Packs a folder, looks at what is in the package, and returns its name. */
function packed(folder) {
  const command = ["pack", "--json", "--ignore-scripts", "--offline", "--pack-destination", out];
  const [{ filename, files }] = JSON.parse(execFileSync("npm", command, { cwd: folder, encoding: "utf8" }));
  const paths = files.map(({ path }) => path);
  const strangers = paths.filter((path) => !BELONGS.test(path));
  if (strangers.length > 0) throw new Error(`${filename} holds what does not belong there: ${strangers.join(", ")}`);
  for (const needed of ["package.json", "README.md", ...LICENSES]) {
    if (!paths.includes(needed)) throw new Error(`${filename} lacks ${needed}`);
  }
  return filename;
}
