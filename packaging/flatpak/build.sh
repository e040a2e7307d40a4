#!/usr/bin/env bash
# Makes a Flatpak bundle. After packaging/linux/build.sh; needs flatpak, flatpak-builder and Flathub.
source "$(dirname "${BASH_SOURCE[0]}")/../shell.sh"
source packaging/build_environment.sh

id=io.github.hookstudio.hookstudio
[ -d build/linux/share ] || { say "Run packaging/linux/build.sh first."; exit 1; }
mkdir -p dist
flatpak remote-add --user --if-not-exists flathub https://flathub.org/repo/flathub.flatpakrepo
flatpak-builder --user --force-clean --install-deps-from=flathub --repo=build/flatpak-repo \
  build/flatpak packaging/flatpak/$id.yaml
flatpak build-bundle build/flatpak-repo "dist/hookstudio-$(version)-$(uname -m).flatpak" $id \
  --runtime-repo=https://flathub.org/repo/flathub.flatpakrepo
