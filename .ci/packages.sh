#!/usr/bin/env bash
# Types and tests of the packages for Python and Node.js, against the program as cargo builds it here. About two minutes.
# Needs Python 3.11 and Node.js 20; what else the checks use is installed below `target/` and `node_modules/`.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}

cargo build --locked --package tokenwright-mock
TOKENWRIGHT_MOCK_PROGRAM=$(realpath "$target/debug/tokenwright-mock")
export TOKENWRIGHT_MOCK_PROGRAM

(
  venv=$(realpath -m "$target/packages/venv")
  cd mock-server/python
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r requirements-dev.txt
  "$venv/bin/mypy" src tests
  # As after an installation, where the package tells pytest of the plugin.
  PYTHONPATH=$PWD/src PYTEST_PLUGINS=tokenwright_mock.pytest_plugin timeout 600 "$venv/bin/pytest"
)
(
  cd mock-server/node
  npm ci --ignore-scripts --no-audit --no-fund
  npm run --silent check
  timeout 600 npm test --silent
)
