#!/usr/bin/env bash
# Runs the comparisons of speed in several JVMs, since what the compiler chooses differs between them by a tenth, and prints
# the median of each. Fails when one is over its budget. JVMS=1 for a first impression.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. infra/environment.sh
require_jdk
jvms="${JVMS:-3}"
log="target/bench.log"
mkdir -p target
: >"$log"
for ((jvm = 1; jvm <= jvms; jvm++)); do
  rm -rf target/test-totals
  maven -Pbench verify >>"$log" 2>&1 || {
    grep -E 'ERROR|FAIL' "$log" | head -n 40 >&2
    fail "a comparison failed; the whole output is in $log"
  }
done
grep -E '^BENCH ' "$log" | sort -t= -k2,2n | awk -v jvms="$jvms" '
  { name = $2; ratios[name, ++n[name]] = substr($3, 7); budget[name] = substr($4, 8) }
  END {
    for (name in n) {
      ratio = ratios[name, int((n[name] + 1) / 2)]
      printf "BENCH %s ratio=%s budget=%s\n", name, ratio, budget[name]
      if (ratio + 0 > budget[name] + 0 || n[name] != jvms) over++
      seen++
    }
    exit seen == 0 || over > 0
  }' || fail "a comparison is over its budget, or did not run in each JVM; the whole output is in $log"
