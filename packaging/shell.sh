# Sourced by the other scripts: what they have in common. Bash; runs in the project's folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "hookstudio: $*" >&2; }

# install_packages REASON PACKAGE…: with apt-get, as root or through sudo; says what it does.
install_packages() {
  local reason=$1; shift
  local -a as_root=()
  if ! command -v apt-get >/dev/null; then
    say "$reason. There is no apt-get here: install what your system calls $*, then run this again."
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      say "$reason. Run this as root, then run make again: apt-get install $*"
      return 1
    fi
    as_root=(sudo)
  fi
  say "$reason: apt-get install $*"
  export DEBIAN_FRONTEND=noninteractive
  local -a install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get install -y --no-install-recommends -qq "$@")
  # The lists of packages are missing on a fresh machine and may be out of date on an old one.
  if ! apt-cache show "$@" >/dev/null 2>&1; then
    "${as_root[@]}" apt-get update -qq
    "${install[@]}" >/dev/null
  elif ! "${install[@]}" >/dev/null; then
    "${as_root[@]}" apt-get update -qq
    "${install[@]}" >/dev/null
  fi
}

# find_python: prints the first Python that the product runs on.
find_python() {
  local name
  for name in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python; do
    [ -n "$name" ] && command -v "$name" >/dev/null || continue
    if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
    then
      command -v "$name"
      return 0
    fi
  done
  say "Python 3.11, 3.12 or 3.13 is needed, and none was found. On Debian 12: apt-get install python3."
  say "Is it in an unusual place? Then run: make PYTHON=/path/to/python3 setup"
  return 1
}
