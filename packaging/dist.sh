#!/usr/bin/env bash
# Builds everything that can be built on this machine into dist/, with checksums.
source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"
source packaging/build_environment.sh

rm -rf dist
packaging/freeze.sh
env=$(dist_environment)
case $(uname -s) in
  Linux)
    packaging/linux/build.sh
    # Here alone is everything installed that the list does not know by hand.
    "$env"/python packaging/licences.py packaging/dist.lock packaging/dist-licences.txt
    ;;
  Darwin) packaging/macos/build.sh ;;
  MINGW*) packaging/windows/build.sh ;;
  *) say "There is no package for $(uname -s)." ;;
esac
"$env"/python packaging/checksums.py dist
say "In dist/:"
du -m dist/* | sort -k2 | awk '{ printf "  %4d MiB  %s\n", $1, $2 }' >&2
