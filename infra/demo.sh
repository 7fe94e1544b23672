#!/usr/bin/env bash
# Builds what is not built yet, then becomes the launcher of the demo, so that a signal to this process ends everything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. infra/environment.sh
require_jdk

checksum() {
  if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi
}

# Changes whenever something changes that the build reads.
fingerprint() {
  local part parts=()
  for part in pom.xml .mvn src/main src/test/java/io/pupitre/fixtures src/test/java/io/pupitre/demo src/test/filtered \
    frontend package.json package-lock.json tsconfig.json vite.config.ts; do
    [ ! -e "$part" ] || parts+=("$part")
  done
  {
    find "${parts[@]}" -name node_modules -prune -o -path frontend/generated -prune -o -type f -print |
      LC_ALL=C sort | while IFS= read -r file; do printf '%s ' "$file" && cat "$file"; done
    grep '^JAVA_RUNTIME_VERSION' "$JAVA_HOME/release" || true
  } | checksum
}

stamp=target/demo.stamp
wanted="$(fingerprint)"
if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$wanted" ] || ! ls target/pupitre-*.jar >/dev/null 2>&1; then
  echo "Building the console (a first build takes some minutes: libraries, Keycloak's archive, the production bundle) …"
  rm -f "$stamp"
  mkdir -p target
  require_node
  if ! maven -Pbundle package -DskipTests $NODE_OPTION >target/demo-build.log 2>&1; then
    tail -n 40 target/demo-build.log >&2
    fail "the build failed; the whole output is in target/demo-build.log"
  fi
  # The build itself may write files that it reads, such as the lock file of the pages.
  fingerprint >"$stamp"
fi

exec "$JAVA_HOME/bin/java" -Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
  -cp "target/test-classes:target/classes:$(cat target/demo.classpath)" io.pupitre.demo.DemoLauncher
