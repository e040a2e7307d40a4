#!/usr/bin/env bash
# Writes packaging/requirements.lock anew from pyproject.toml: every version, every hash, for all
# systems and Python versions; no address of a registry and no path of this machine.
# `packaging/lock.sh --upgrade` takes the newest versions that pyproject.toml allows.
source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"

lock=packaging/requirements.lock
.venv/bin/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
  --generate-hashes --no-emit-index-url --no-header --quiet "$@" --output-file $lock
{
  echo "# Made by \`make lock\` from pyproject.toml; installed by \`make setup\` with --require-hashes."
  cat $lock
} >$lock.new
mv $lock.new $lock
