#!/usr/bin/env bash
# Freezes the program: build/frozen/hookstudio needs no Python. Writes dist/*.whl and the sdist too.
source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"
source packaging/build_environment.sh

[ "$(uname -s)" != Linux ] || packaging/system_libraries.sh freeze
env=$(dist_environment)
say "Building the wheel and the sdist, twice."
wheel_and_sdist "$env"
say "Freezing the program (about a minute)."
"$env"/pip install --quiet --quiet --no-deps --force-reinstall "$(only dist/*.whl)"

work=build/pyinstaller/hookstudio frozen=build/frozen/hookstudio
rm -rf build/frozen $work
mkdir -p $work
[ "$(uname -s)" != Darwin ] || packaging/macos/icon.sh
log=$PWD/build/pyinstaller/log.txt
(
  cd packaging/pyinstaller
  "$env"/pyinstaller --noconfirm --workpath ../../build/pyinstaller --distpath ../../build/frozen \
    hookstudio.spec
) >"$log" 2>&1 || { tail -n 30 "$log" >&2; exit 1; }

case $(uname -s) in
  Linux)
    # Qt's own libraries were stripped before they came here, and hold paths that strip would move.
    find $frozen -type f -name '*.so*' \( -not -path '*/PySide6/*' -o -name 'libicu*' \) \
      -not -path '*/shiboken6/*' -exec strip --strip-unneeded {} +
    # A Python that was built for one user looks for libraries in that user's folder.
    find $frozen -type f -name '*.so*' -exec sh -c \
      'for file; do objdump -p "$file" | grep -Eq "R(UN)?PATH +/" && chrpath -d "$file"; done' sh {} + \
      >/dev/null || true
    find $frozen -type f -not -path $frozen/hookstudio -exec chmod 644 {} +
    "$env"/python packaging/pyinstaller/licence_texts.py $frozen/licences.txt $work/carried.txt
    ;;
  Darwin)
    "$env"/python packaging/pyinstaller/licence_texts.py \
      "build/frozen/Hook Studio.app/Contents/Resources/licences.txt"
    ;;
  *) "$env"/python packaging/pyinstaller/licence_texts.py $frozen/licences.txt ;;
esac
say "The frozen program is in build/frozen ($(du -sm build/frozen/* | sort -n | tail -1 | cut -f1) MiB)."
