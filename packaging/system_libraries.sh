#!/usr/bin/env bash
# system_libraries.sh PART…: installs what the system has to have, where it is missing.
#   offscreen  the libraries that Qt needs in every run, also one without a screen
#   screen     what a window on the present X11 or Wayland screen needs besides
#   fonts      Japanese, Arabic and emoji for the pictures of `make screenshots`
#   keyring    a Secret Service and a bus, for the tests of the keyring
#   oracle     Shopify's Liquid for Ruby, which `make soak` compares ours with
#   reader     a screen and the bus of a screen reader, through which the tests use the studio
#   tracer     strace, by which the tests see what the program opens and connects to
#   browser    Chromium, in which `make soak` opens the HTML report of a check
#   clean-debian  what makes a clean Debian and uses the studio in it, for `make test-deb`
#   freeze     what strips and looks into a frozen program
# Each library is looked for by loading it, so nothing is asked of a machine that has it.
source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"

offscreen="
  libglib-2.0.so.0          libglib2.0-0
  libGL.so.1                libgl1
  libEGL.so.1               libegl1
  libfontconfig.so.1        libfontconfig1
  libxkbcommon.so.0         libxkbcommon0
  libdbus-1.so.3            libdbus-1-3"
x11="
  libxcb-cursor.so.0        libxcb-cursor0
  libxcb-icccm.so.4         libxcb-icccm4
  libxcb-keysyms.so.1       libxcb-keysyms1
  libxkbcommon-x11.so.0     libxkbcommon-x11-0
  libxcb-image.so.0         libxcb-image0
  libxcb-render-util.so.0   libxcb-render-util0
  libxcb-randr.so.0         libxcb-randr0
  libxcb-shape.so.0         libxcb-shape0
  libxcb-xkb.so.1           libxcb-xkb1
  libxcb-sync.so.1          libxcb-sync1
  libxcb-xfixes.so.0        libxcb-xfixes0"
wayland="
  libwayland-client.so.0    libwayland-client0
  libwayland-cursor.so.0    libwayland-cursor0
  libwayland-egl.so.1       libwayland-egl1"

freeze="
  strip                     binutils
  objdump                   binutils
  chrpath                   chrpath"
clean_debian="
  debootstrap               debootstrap
  /usr/share/keyrings/debian-archive-keyring.gpg  debian-archive-keyring
  lintian                   lintian
  dpkg-shlibdeps            dpkg-dev
  desktop-file-validate     desktop-file-utils
  appstreamcli              appstream
  update-mime-database      shared-mime-info
  gio                       libglib2.0-bin
  mandoc                    mandoc
  rpm                       rpm
  Xvfb                      xvfb
  openbox                   openbox
  xdotool                   xdotool
  import                    imagemagick
  dbus-daemon               dbus-daemon
  gnome-keyring-daemon      gnome-keyring
  /usr/libexec/at-spi-bus-launcher  at-spi2-core
  /usr/share/doc/python3-pyatspi  python3-pyatspi"

# missing_packages TABLE: prints the package of each library of the table that cannot be loaded.
missing_packages() {
  # shellcheck disable=SC2086  # the table is split into words on purpose
  "$python" - $1 <<'PYTHON'
import ctypes
import sys

for library, package in zip(sys.argv[1::2], sys.argv[2::2]):
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
PYTHON
}

# missing_fonts: prints the package of each font that is not installed.
missing_fonts() {
  local folder=/usr/share/fonts
  [ -e $folder/truetype/noto/NotoSansArabic-Regular.ttf ] || echo fonts-noto-core
  [ -e $folder/opentype/noto/NotoSansCJK-Regular.ttc ] || echo fonts-noto-cjk
  [ -e $folder/truetype/noto/NotoColorEmoji.ttf ] || echo fonts-noto-color-emoji
}

# missing_keyring: prints the packages of the keyring that the tests start for themselves.
missing_keyring() {
  command -v gnome-keyring-daemon >/dev/null || echo gnome-keyring
  command -v dbus-daemon >/dev/null || echo dbus
  command -v gdbus >/dev/null || echo libglib2.0-bin
}

# missing_oracle: prints the package of Shopify's Liquid where Ruby cannot load it.
missing_oracle() {
  ruby -e 'require "liquid"' 2>/dev/null || echo ruby-liquid
}

# missing_reader: prints the packages of what the accessibility tests need.
missing_reader() {
  command -v Xvfb >/dev/null || echo xvfb
  command -v dbus-daemon >/dev/null || echo dbus-daemon
  [ -e /usr/libexec/at-spi-bus-launcher ] || echo at-spi2-core
  /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || echo python3-pyatspi gir1.2-atspi-2.0
}

# missing_browser: prints the package of a browser where there is none.
missing_browser() {
  command -v chromium chromium-browser google-chrome >/dev/null || echo chromium
}

# missing_programs TABLE: prints the package of each program of the table that there is not.
missing_programs() {
  local program package
  while read -r program package; do
    [ -z "$program" ] || [ -e "$program" ] || command -v "$program" >/dev/null || echo "$package"
  done <<<"$1"
}

[ "$(uname -s)" = Linux ] || exit 0
python=$(find_python)
packages=()
for part in "$@"; do
  case $part in
    offscreen) mapfile -t -O "${#packages[@]}" packages < <(missing_packages "$offscreen") ;;
    screen)
      [ -z "${DISPLAY:-}" ] ||
        mapfile -t -O "${#packages[@]}" packages < <(missing_packages "$x11")
      [ -z "${WAYLAND_DISPLAY:-}" ] ||
        mapfile -t -O "${#packages[@]}" packages < <(missing_packages "$wayland")
      ;;
    fonts) mapfile -t -O "${#packages[@]}" packages < <(missing_fonts) ;;
    reader)
      mapfile -t -O "${#packages[@]}" packages < <(missing_reader | tr " " "\n")
      mapfile -t -O "${#packages[@]}" packages < <(missing_packages "$x11")
      ;;
    keyring) mapfile -t -O "${#packages[@]}" packages < <(missing_keyring) ;;
    oracle) mapfile -t -O "${#packages[@]}" packages < <(missing_oracle) ;;
    tracer) mapfile -t -O "${#packages[@]}" packages < <(command -v strace >/dev/null || echo strace) ;;
    browser) mapfile -t -O "${#packages[@]}" packages < <(missing_browser) ;;
    clean-debian)
      mapfile -t -O "${#packages[@]}" packages < <(missing_programs "$clean_debian")
      ;;
    freeze) mapfile -t -O "${#packages[@]}" packages < <(missing_programs "$freeze") ;;
    *) say "unknown part $part"; exit 2 ;;
  esac
done
[ "${#packages[@]}" -eq 0 ] ||
  install_packages "Packages of the system are missing" "${packages[@]}"
