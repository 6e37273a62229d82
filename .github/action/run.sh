#!/usr/bin/env bash
# Runs the lines in RUN beside a mock, and shows what came of it on the page of the job. The variables are those of action.yml.
set -uo pipefail

mkdir -p "$REPORT"
report=$(cd "$REPORT" && pwd)
echo "report=$report" >>"$GITHUB_OUTPUT"
tokenwright-mock exec --report "$report" --coverage-min "$COVERAGE_MIN" -- bash -euo pipefail -c "$RUN"
status=$?
if [ -f "$report/summary.md" ]; then
  cat "$report/summary.md" >>"$GITHUB_STEP_SUMMARY"
fi
exit "$status"
