# What every script needs: a JDK 25, Maven, and, where asked for, Node 24 and a browser. Sourced, in the top folder.
# After require_jdk JAVA_HOME is set; after require_node NODE_OPTION tells Maven where Node is.

cache="${PUPITRE_CACHE:-$HOME/.cache/pupitre}"
node_version=24.21.0
npm_version=11.19.1

fail() {
  echo "pupitre: $*" >&2
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release"
}

# The folder of the java on the PATH, with all links followed.
java_on_path() {
  local java
  java="$(command -v java)" || return 0
  while [ -L "$java" ]; do
    local target
    target="$(readlink "$java")"
    case "$target" in
      /*) java="$target" ;;
      *) java="$(dirname "$java")/$target" ;;
    esac
  done
  dirname "$(dirname "$java")"
}

require_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(java_on_path)" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/java \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      JAVA_HOME="$candidate"
      export JAVA_HOME
      return
    fi
  done
  fail "no JDK 25 found; install one (for example Temurin 25) or set JAVA_HOME to it"
}

node_platform() {
  local system processor
  case "$(uname -s)" in
    Linux) system=linux ;;
    Darwin) system=darwin ;;
    *) fail "no Node $node_version for $(uname -s); install Node 24 with npm $npm_version" ;;
  esac
  case "$(uname -m)" in
    x86_64 | amd64) processor=x64 ;;
    aarch64 | arm64) processor=arm64 ;;
    *) fail "no Node $node_version for $(uname -m); install Node 24 with npm $npm_version" ;;
  esac
  echo "$system-$processor"
}

is_node_24() {
  "$1" --version 2>/dev/null | grep -q '^v24\.'
}

# Vaadin takes Node 24 with npm 11.3 or later beside it.
require_node() {
  NODE_OPTION=
  local npm_found
  npm_found="$(npm --version 2>/dev/null || true)"
  if is_node_24 node && printf '%s\n' "$npm_found" | grep -qE '^(11\.([3-9]|[1-9][0-9])|1[2-9])\.'; then
    return
  fi
  local home="$cache/node-24"
  if ! is_node_24 "$home/bin/node"; then
    [ -n "$npm_found" ] || fail "no npm found; install Node 24 with npm $npm_version"
    local platform partial
    platform="$(node_platform)" || exit 1
    echo "Fetching Node $node_version for the build of the pages (once on this machine)"
    mkdir -p "$cache"
    partial="$(mktemp -d "$cache/node-24.partial.XXXXXX")"
    if ! npm install -g --prefix "$partial" --ignore-scripts --no-audit --no-fund --loglevel=error \
      "node-$platform@$node_version" "npm@$npm_version"; then
      rm -rf "$partial"
      fail "Node $node_version cannot be fetched through npm; install Node 24 with npm $npm_version"
    fi
    # Somebody else may have been faster; theirs is as good.
    is_node_24 "$home/bin/node" || { rm -rf "$home" && mv "$partial" "$home"; }
    rm -rf "$partial"
  fi
  NODE_OPTION="-Dvaadin.node.folder=$home/bin"
}

# Names the browser of the journeys in CHROMIUM, if one is installed; the tests have the last word.
find_chromium() {
  [ -z "${CHROMIUM:-}" ] || return 0
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable chrome \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if command -v "$name" >/dev/null 2>&1; then
      CHROMIUM="$(command -v "$name")"
      export CHROMIUM
      return
    fi
  done
}

# Runs Maven so that a signal to this script ends Maven at once; bash alone would wait for it.
maven() {
  ./mvnw --batch-mode --no-transfer-progress "$@" &
  local child=$!
  trap 'kill -TERM $child 2>/dev/null; wait $child; exit 143' TERM INT
  local code=0
  wait $child || code=$?
  trap - TERM INT
  return $code
}
