#!/usr/bin/env bash
# Makes build/pyinstaller/hookstudio/hookstudio.icns from resources/app; for macOS, before the freeze.
source "$(dirname "${BASH_SOURCE[0]}")/../shell.sh"

set=build/pyinstaller/hookstudio/hookstudio.iconset
mkdir -p $set
for size in 16 32 128 256; do
  cp resources/app/app-$size.png $set/icon_${size}x$size.png
done
cp resources/app/app-32.png $set/icon_16x16@2x.png
cp resources/app/app-64.png $set/icon_32x32@2x.png
cp resources/app/app-256.png $set/icon_128x128@2x.png
iconutil --convert icns $set --output build/pyinstaller/hookstudio/hookstudio.icns
