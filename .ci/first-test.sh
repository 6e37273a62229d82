#!/usr/bin/env bash
# From an empty folder with what `cargo xtask dist` makes and nothing else, users of pip, npm and cargo reach their first green
# test with the lines that the READMEs and the guide show. Counts the lines that are typed and the seconds that they take.
# Minutes, most of them for cargo, which compiles; `first-test.sh pip npm` leaves that out. Needs Python 3.11, Node.js 20 and a
# Rust toolchain.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
[ -f target/distrib/SHA256SUMS ] || cargo xtask dist --dev

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset TOKENWRIGHT_MOCK_PROGRAM TOKENWRIGHT_CONTROL_URL
n_commands=0

# The blocks of a language on a page, the first N of them.
blocks() { awk -v language="$2" -v n="$3" '$0 == "```" language { n--; is_in = n >= 0; next } /^```$/ { is_in = 0 } is_in' "$root/$1"; }

# An empty folder with the artefacts alone, where the lines say that they are.
user() {
  mkdir -p "$home/$1/target"
  cp -r "$root/target/distrib" "$home/$1/target/distrib"
  cd "$home/$1"
  n_commands=0
  SECONDS=0
}

type_line() {
  n_commands=$((n_commands + 1))
  echo "$ $1"
  bash -euo pipefail -c "$1" >output 2>&1 || { cat output; return 1; }
}

# The last line shows that tests ran: a runner that finds none may end well.
green() {
  grep -E "$2" output | tail -n 1
  echo "$1: green after $n_commands commands and $SECONDS s"
}

as_pip() {
  python3 -m venv environment
  PATH=$PWD/environment/bin:$PATH
  export PATH
  type_line "$(blocks mock-server/python/README.md sh 1)"
  type_line "pip install pytest"
  blocks mock-server/python/README.md python 1 >test_tokens.py
  type_line "pytest"
  green pip ' 2 passed'
}

as_npm() {
  npm init --yes >/dev/null
  type_line "$(blocks mock-server/node/README.md sh 1)"
  blocks mock-server/node/README.md js 1 >tokens.test.js
  type_line "node --test"
  green npm '(^# pass|^ℹ pass) [1-9]'
}

as_cargo() {
  # The target folder outlives this one, so that only the first run compiles everything.
  export CARGO_TARGET_DIR=$root/target/first-test
  cargo new --quiet --lib app
  mv target app/target
  cd app
  while IFS= read -r line; do type_line "$line"; done < <(blocks mock-server/guides/test.md console 1 | sed 's/^\$ //')
  mkdir tests
  blocks mock-server/guides/test.md rust 1 >tests/tokens.rs
  type_line "cargo test --test tokens"
  green cargo '^test result: ok. [1-9]'
}

for name in ${*:-pip npm cargo}; do
  declare -F "as_$name" >/dev/null || { echo "$name is none of pip, npm and cargo" >&2; exit 2; }
  user "$name"
  "as_$name"
done
