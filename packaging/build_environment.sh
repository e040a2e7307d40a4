# shellcheck shell=bash
# Sourced after shell.sh by what builds packages: the same bytes whoever builds, and the environment.

if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 1577836800)
fi
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 TZ=UTC LC_ALL=C.UTF-8
umask 022

# only FILE…: prints the one file that a pattern stands for.
only() {
  [ $# -eq 1 ] && [ -e "$1" ] || { say "One file was expected: $*"; return 1; }
  printf '%s\n' "$1"
}

# version: the one in hookstudio/__init__.py.
version() {
  sed -n 's/^__version__ = "\(.*\)"$/\1/p' hookstudio/__init__.py
}

# locked_environment NAME: prints the folder of the programs of build/NAME, which holds exactly what
# packaging/NAME.lock names.
locked_environment() {
  local folder=build/$1 lock=packaging/$1.lock bin=bin python
  python=$(find_python)
  [ "$(uname -s | cut -c1-5)" != MINGW ] || bin=Scripts
  if ! cmp -s "$lock" "$folder/installed.lock"; then
    say "Making $folder from $lock."
    rm -rf "$folder"
    "$python" -m venv "$folder"
    "$folder/$bin/python" -m pip --disable-pip-version-check --no-input install --quiet --quiet \
      --require-hashes --requirement "$lock" >&2
    cp "$lock" "$folder/installed.lock"
  fi
  printf '%s\n' "$PWD/$folder/$bin"
}

dist_environment() { locked_environment dist; }

# source_copy: prints a folder with the files that git knows, as they are now. Nobody edits them while
# they are built, and nothing else gets into the sdist. Without git: the folder itself.
source_copy() {
  local copy=$PWD/build/source
  git rev-parse --is-inside-work-tree >/dev/null 2>&1 || { pwd; return; }
  rm -rf "$copy"
  mkdir -p "$copy"
  git ls-files -z | xargs -0 -I{} sh -c 'test ! -e "$1" || echo "$1"' sh {} |
    tar --create --files-from=- | tar --extract --directory "$copy"
  printf '%s\n' "$copy"
}

# wheel_and_sdist ENVIRONMENT: builds both into dist/, and once more: the bytes have to be the same.
wheel_and_sdist() {
  local env=$1 again=$PWD/build/again target=$PWD/dist source file
  source=$(source_copy)
  if [ -n "${RELEASE_FEED:-}" ]; then
    [ "$source" != "$PWD" ] || { say "With RELEASE_FEED, build in a checkout of git."; return 1; }
    "$env"/python packaging/release_feed.py "$source/resources" "$RELEASE_FEED" || return 1
  fi
  (cd "$source" && "$env"/python packaging/translations.py --release)
  rm -rf "$again" "$target"/*.whl "$target/hookstudio-$(version).tar.gz"
  (cd "$source" && "$env"/python -m hatchling build --directory "$target") >/dev/null 2>&1
  (cd "$source" && "$env"/python -m hatchling build --directory "$again") >/dev/null 2>&1
  for file in "$again"/*; do
    cmp "$file" "$target/$(basename "$file")" ||
      { say "$(basename "$file") is not reproducible."; return 1; }
  done
  rm -rf "$again" build/source
}
