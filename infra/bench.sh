#!/usr/bin/env bash
# Runs the comparisons of speed and prints their lines.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. infra/environment.sh
require_jdk
rm -rf target/test-totals
log="target/bench.log"
mkdir -p target
maven -Pbench verify >"$log" 2>&1
code=$?
if ! grep -E '^BENCH ' "$log"; then
  tail -n 40 "$log" >&2
  fail "no comparison ran; the whole output is in $log"
fi
[ $code -eq 0 ] || { grep -E 'ERROR|FAIL' "$log" | head -n 40 >&2; fail "a comparison failed; the whole output is in $log"; }
