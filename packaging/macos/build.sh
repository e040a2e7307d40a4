#!/usr/bin/env bash
# Signs the frozen program on macOS, packs it as .dmg, and has Apple notarize it. After freeze.sh.
#   CODESIGN_IDENTITY  the name of a "Developer ID Application" certificate in the keychain; without it
#                      the program is signed for this machine only, and nothing is notarized
#   NOTARY_PROFILE     what `xcrun notarytool store-credentials` stored; without it nothing is notarized
source "$(dirname "${BASH_SOURCE[0]}")/../shell.sh"
source packaging/build_environment.sh

app="build/frozen/Hook Studio.app"
[ -d "$app" ] || { say "Run packaging/freeze.sh first."; exit 1; }
env=$(dist_environment)
target=dist/hookstudio-$(version)-macos-$(uname -m).dmg
mkdir -p dist

# The licences were put into the bundle after PyInstaller had signed it.
sign=(codesign --force --deep --sign "${CODESIGN_IDENTITY:--}")
[ -z "${CODESIGN_IDENTITY:-}" ] ||
  sign+=(--options runtime --timestamp --entitlements packaging/macos/entitlements.plist)
"${sign[@]}" "$app"
codesign --verify --deep --strict "$app"

rm -f "$target"
"$env"/dmgbuild -s packaging/macos/dmg_settings.py -D app="$app" "Hook Studio" "$target"
if [ -n "${CODESIGN_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
  codesign --sign "$CODESIGN_IDENTITY" --timestamp "$target"
  xcrun notarytool submit "$target" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$target"
  spctl --assess --type open --context context:primary-signature "$target"
else
  say "Not notarized: macOS will ask before it opens the program."
fi
