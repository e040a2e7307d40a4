#!/usr/bin/env bash
# Makes an AppImage: a runtime that mounts the squashed folder behind it. After packaging/linux/build.sh.
#   build.sh [RUNTIME]   a runtime that is there already; otherwise the one that is named below is fetched
source "$(dirname "${BASH_SOURCE[0]}")/../shell.sh"
source packaging/build_environment.sh

release=20251108
case $(uname -m) in
  x86_64) digest=2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d ;;
  aarch64) digest=00cbdfcf917cc6c0ff6d3347d59e0ca1f7f45a6df1a428a0d6d8a78664d87444 ;;
  *) say "There is no runtime for $(uname -m)."; exit 1 ;;
esac
stage=build/appimage
[ -d build/linux/share ] || { say "Run packaging/linux/build.sh first."; exit 1; }
rm -rf $stage
mkdir -p $stage/AppDir/usr/lib
cp -a build/frozen/hookstudio $stage/AppDir/usr/lib/hookstudio
cp -a build/linux/share $stage/AppDir/usr/share
cp packaging/linux/hookstudio.desktop resources/app/app.svg $stage/AppDir/
mv $stage/AppDir/app.svg $stage/AppDir/hookstudio.svg
cp resources/app/app-256.png $stage/AppDir/.DirIcon
install -m 755 packaging/appimage/AppRun $stage/AppDir/AppRun

runtime=${1:-$stage/runtime}
if [ $# -eq 0 ]; then
  curl --fail --silent --show-error --location --retry 3 --output "$runtime" \
    "https://github.com/AppImage/type2-runtime/releases/download/$release/runtime-$(uname -m)"
  echo "$digest  $runtime" | sha256sum --check --quiet
fi
target=dist/hookstudio-$(version)-$(uname -m).AppImage
mkdir -p dist
# mksquashfs takes the times from SOURCE_DATE_EPOCH.
mksquashfs $stage/AppDir $stage/squashed -root-owned -noappend -comp zstd -no-progress -quiet
cat "$runtime" $stage/squashed >"$target"
chmod 755 "$target"
rm -rf $stage
