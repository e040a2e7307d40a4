#!/usr/bin/env bash
# Makes the installer for Windows from the frozen program; for Git's bash on Windows, with NSIS.
#   build.sh [PAYLOAD]   another folder than build/frozen/hookstudio, to check the script elsewhere
source "$(dirname "${BASH_SOURCE[0]}")/../shell.sh"
source packaging/build_environment.sh

payload=$PWD/${1:-build/frozen/hookstudio}
[ -d "$payload" ] || { say "Run packaging/freeze.sh first."; exit 1; }
version=$(version)
# Windows compares four numbers; what follows them, as in 1.2.3rc1, is left out.
numbers=$(printf '%s' "$version" | sed -E 's/^([0-9]+)\.([0-9]+)\.([0-9]+).*/\1.\2.\3.0/')
output=$PWD/dist/hookstudio-$version-windows-x86_64.exe
mkdir -p dist
if command -v cygpath >/dev/null; then
  payload=$(cygpath -w "$payload") output=$(cygpath -w "$output")
fi
cd packaging/windows
makensis -V2 -WX "-DVERSION=$version" "-DVERSION4=$numbers" "-DPAYLOAD=$payload" \
  "-DOUTPUT=$output" hookstudio.nsi
