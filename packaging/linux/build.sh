#!/usr/bin/env bash
# Packs the frozen program for Linux: dist/*.tar.gz, *.deb and *.rpm. After packaging/freeze.sh.
source "$(dirname "${BASH_SOURCE[0]}")/../shell.sh"
source packaging/build_environment.sh

# Whoever publishes packages is asked about them: the release gives an address that is read.
export MAINTAINER=${MAINTAINER:-Hook Studio <packages@hookstudio.invalid>}
env=$(dist_environment)
version=$(version)
machine=$(uname -m)
case $machine in
  x86_64) arch=amd64 ;;
  aarch64) arch=arm64 ;;
  *) say "There is no package for $machine."; exit 1 ;;
esac
frozen=build/frozen/hookstudio stage=build/linux share=build/linux/share
[ -x $frozen/hookstudio ] || { say "Run packaging/freeze.sh first."; exit 1; }
rm -rf $stage
mkdir -p $share/{applications,metainfo,man/man1,mime/packages}

# What Debian's packages have comes from there, and is mended there.
cp -a $frozen $stage/lib
while read -r library; do rm $stage/lib/_internal/"$library"; done <build/pyinstaller/hookstudio/carried.txt

id=io.github.hookstudio.hookstudio
date=$(date --utc --date="@$SOURCE_DATE_EPOCH" +%F)
sed "s/@VERSION@/$version/; s/@DATE@/$date/" packaging/linux/metainfo.xml.in >$share/metainfo/$id.metainfo.xml
cp packaging/linux/hookstudio.desktop $share/applications/
cp packaging/linux/hookstudio-project.xml $share/mime/packages/hookstudio.xml
"$env"/python packaging/linux/man_page.py $stage/hookstudio.1
gzip -9n <$stage/hookstudio.1 >$share/man/man1/hookstudio.1.gz
gzip -9n <CHANGELOG.md >$stage/changelog.gz
{
  printf 'hookstudio (%s-1) unstable; urgency=medium\n\n' "$version"
  printf '  * Version %s; what changed is told in changelog.gz.\n\n' "$version"
  printf ' -- %s  %s\n' "$MAINTAINER" "$(date --utc --date="@$SOURCE_DATE_EPOCH" --rfc-email)"
} | gzip -9n >$stage/changelog.Debian.gz
cp packaging/linux/copyright $stage/copyright
for picture in resources/app/app-*.png; do
  size=${picture##*app-} size=${size%.png}
  install -D -m 644 "$picture" $share/icons/hicolor/"${size}x$size"/apps/hookstudio.png
done
install -D -m 644 resources/app/app.svg $share/icons/hicolor/scalable/apps/hookstudio.svg

say "Making the self-contained archive."
name=hookstudio-$version-linux-$machine
mkdir -p $stage/$name/lib
cp -a $frozen $stage/$name/lib/hookstudio
cp -a $share $stage/$name/share
install -m 755 packaging/linux/start.sh $stage/$name/hookstudio
cp README.md LICENSE CHANGELOG.md SECURITY.md $stage/$name/
mkdir -p dist
tar --create --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
  --directory $stage $name | gzip -9n >dist/$name.tar.gz
rm -rf "${stage:?}/$name"

say "Checking the libraries that the packages ask for."
"$env"/python packaging/linux/dependencies.py $stage/lib $frozen
for kind in deb rpm; do
  say "Making the .$kind."
  rm -f dist/hookstudio*."$kind"
  ARCH=$arch VERSION=$version \
    "$env"/nfpm package --config packaging/linux/nfpm.yaml --packager $kind --target dist/ >/dev/null
done
