#!/usr/bin/env bash
# Asks whether a locked package has a known weakness; contacts the advisory database of pip-audit.
source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"
source packaging/build_environment.sh

env=$(locked_environment release)
for lock in requirements dist release; do
  say "packaging/$lock.lock"
  # Strict: a package that nothing is known about fails too.
  "$env"/pip-audit --strict --require-hashes --disable-pip --progress-spinner off \
    --requirement packaging/$lock.lock
done
