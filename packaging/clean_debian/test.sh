#!/usr/bin/env bash
# Installs what `make dist` built in clean Debian 12 roots, uses the studio there as a person would,
# and removes it again: the .deb, then the wheel by pipx and by `uv tool install`. Needs root.
#   test.sh [lint] [deb] [archive] [pipx] [uv]    only these parts
source "$(dirname "${BASH_SOURCE[0]}")/../shell.sh"
source packaging/build_environment.sh
source packaging/clean_debian/roots.sh
source packaging/clean_debian/parts.sh

if [ "$(id -u)" -ne 0 ]; then
  say "A clean Debian is made with debootstrap and chroot, which need root: sudo make test-deb"
  exit 1
fi
packaging/system_libraries.sh freeze clean-debian
compgen -G 'dist/*.deb' >/dev/null || packaging/dist.sh
mkdir -p "$CLEAN"
PICTURES=$PWD/build/clean/pictures
install -d -m 1777 "$PICTURES"

[ $# -gt 0 ] || set -- lint deb archive pipx uv
for part in "$@"; do
  say "== $part"
  "part_$part"
done
say "Everything passed: $*"
