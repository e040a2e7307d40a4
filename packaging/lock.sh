#!/usr/bin/env bash
# Writes the lock files anew from pyproject.toml: every version, every hash, for all systems and
# Python versions; no address of a registry and no path of this machine.
#   requirements.lock  the program and what its tests need
#   dist.lock          the program and what freezes and packs it, at the same versions
#   release.lock       what looks at the result of that
# `packaging/lock.sh --upgrade` takes the newest versions that pyproject.toml allows.
source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"

# lock FILE USED_BY OPTION…: compile FILE with the options.
lock() {
  local file=packaging/$1 used_by=$2; shift 2
  .venv/bin/uv pip compile "$@" --universal --python-version 3.11 \
    --generate-hashes --no-emit-index-url --no-header --quiet --output-file "$file"
  {
    echo "# Made by \`make lock\` from pyproject.toml; installed by \`$used_by\` with --require-hashes."
    cat "$file"
  } >"$file.new"
  mv "$file.new" "$file"
}

lock requirements.lock "make setup" pyproject.toml --group dev "$@"
lock dist.lock "make dist" pyproject.toml --group dist --constraint packaging/requirements.lock "$@"
lock release.lock "make test-deb" --group release "$@"
