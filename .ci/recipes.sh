#!/usr/bin/env bash
# The recipes for CI systems, Compose and Kubernetes in the guides, and the action for GitHub, as far as they can be tried without
# these services: parsed, linted, and every line of a shell in them run against what `cargo xtask dist --dev` has made (before
# this, by `.ci/packages.sh`). A minute. Needs Python 3.11, Node.js 20 and nginx.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$PWD/target/recipes
[ -f target/distrib/SHA256SUMS ] || cargo xtask dist --dev

if ! "$work/venv/bin/python" -c 'import yaml; assert yaml.__version__ == "6.0.3"' 2>/dev/null; then
  python3 -m venv --clear "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check pyyaml==6.0.3
fi
"$work/venv/bin/python" .ci/recipes.py "$work"
bash .ci/workflows.sh target/recipes/workflows/.github
