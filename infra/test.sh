#!/usr/bin/env bash
# Runs all tests (or, with "quick", a short selection) and ends with the totals, whatever happens.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

selection="${1:-all}"
code=1

totals() {
  # One line per kind: kind passed failed skipped; a JVM that did not finish is one failure.
  cat target/test-totals/*.txt 2>/dev/null | awk -v selection="$selection" -v code="$code" '
    $1 == "state" { if ($2 != "finished") { crashed++ } next }
    { passed[$1] += $2; failed[$1] += $3; skipped[$1] += $4 }
    END {
      n = split("unit integration journey other", kinds, " ")
      print ""
      for (i = 1; i <= n; i++) {
        k = kinds[i]; sum = passed[k] + failed[k] + skipped[k]
        if (sum > 0) printf "%-12s %5d passed, %d failed, %d skipped\n", k, passed[k], failed[k], skipped[k]
        p += passed[k]; f += failed[k]; s += skipped[k]
        if (sum == 0 && k != "other" && selection == "all") { printf "%-12s no test ran: a failure\n", k; missing++ }
      }
      if (crashed > 0) print "a JVM of the tests ended early: a failure"
      if (skipped["journey"] > 0)
        print "JOURNEYS WERE SKIPPED: install Chromium (on Debian: apt-get install chromium) or set CHROMIUM"
      f += crashed
      # Nothing failed as a test, yet the build did: compilation, formatting, packaging.
      if (f == 0 && p == 0 && code != 0) f = 1
      else { f += missing; if (f == 0 && code != 0) f = 1 }
      printf "%d passed, %d failed, %d skipped\n", p, f, s
      exit f > 0
    }'
}

finish() {
  mkdir -p target
  totals | tee target/test-totals.txt
  local failed=${PIPESTATUS[0]}
  trap - EXIT
  [ $code -eq 0 ] && [ $failed -eq 0 ] || exit 1
  exit 0
}
trap finish EXIT

. infra/environment.sh
rm -rf target/test-totals
require_jdk
if [ "$selection" = quick ]; then
  maven verify -Dit.test=DatabaseServerIT -Dmaven.test.failure.ignore=true
  code=$?
else
  require_node
  find_chromium
  maven -Pbundle verify -Dmaven.test.failure.ignore=true $NODE_OPTION
  code=$?
fi
