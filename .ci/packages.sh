#!/usr/bin/env bash
# The packages for Python and Node.js: types against the control API, tests against the program, and both once more as
# users install them, from `target/distrib/` alone. A few minutes. Needs Python 3.11 and Node.js 20; what else the checks
# use is installed below `target/` and in `mock-server/node/node_modules/`.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
dist=$root/target/distrib
work=$root/target/packages
# Nothing but the packages themselves may say where a program is.
unset TOKENWRIGHT_MOCK_PROGRAM TOKENWRIGHT_CONTROL_URL

cargo xtask dist --dev
(cd "$dist" && sha256sum --check --quiet SHA256SUMS)

# The Pythons of the machine that the wheel is for, each version once.
pythons() {
  for version in 3.11 3.12 3.13 3.14; do
    for python in "python$version" "$HOME"/.pyenv/versions/"$version".*/bin/python3; do
      if "$python" -c '' 2>/dev/null; then
        echo "$python"
        break
      fi
    done
  done
}

(cd mock-server/python && "$work/venv/bin/mypy" src tests)
n_pythons=0
for python in $(pythons); do
  home=$work/python-$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  "$python" -m venv --clear "$home"
  "$home/bin/pip" install --quiet --disable-pip-version-check \
    "$dist"/*.whl $(grep '^pytest' mock-server/python/requirements-dev.txt)
  echo "the wheel in $("$home/bin/python" --version):"
  (cd mock-server/python && timeout 600 "$home/bin/pytest" -p no:cacheprovider)
  n_pythons=$((n_pythons + 1))
  # Two are enough to tell that it is not for one only.
  [ "$n_pythons" -lt 2 ] || break
done
[ "$n_pythons" -ge 2 ] || echo "a second version of Python is left out: there is none"

# `cargo xtask dist` has installed what these use.
(
  cd mock-server/node
  npm run --silent check
  TOKENWRIGHT_MOCK_PROGRAM=$root/target/debug/tokenwright-mock timeout 600 npm test --silent
)
# As a user has it: offline, without install scripts, the test of the README, and types.
user=$(mktemp -d)
trap 'rm -rf "$user"' EXIT
cp mock-server/node/tests/types.ts "$user"
sed -n '/^```js$/,/^```$/{//!p}' mock-server/node/README.md >"$user/readme.test.js"
(
  cd "$user"
  npm init --yes >/dev/null
  npm install --silent --offline --ignore-scripts --no-audit --no-fund --save-dev "$dist"/npm/*.tgz
  timeout 120 node --test --test-reporter=tap readme.test.js
  ln -s "$root/mock-server/node/node_modules/@types" node_modules/@types
  "$root/mock-server/node/node_modules/.bin/tsc" --noEmit --strict --module node16 --target es2022 --types node types.ts
  npx --offline tokenwright-mock --version
)
