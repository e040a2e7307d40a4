# shellcheck shell=bash
# Sourced by test.sh: one function for each part of the test. Each leaves its root removed.

INSTALLED_LIMIT_MIB=160
DEB_LIMIT_MIB=60

# studio_in ROOT PROGRAM: open the sample, send, see the toast, close; keep a secret; as the tester.
studio_in() {
  chmod 755 "$1"
  in_session drive "$1" "$2"
}

# drive ROOT PROGRAM: the part of it that has a session. Only the program itself runs in the root; who
# drives it is the tester too, for the bus of assistive programs lets nobody else in.
drive() {
  local program status=0 sample=/var/tester/.local/share/hookstudio/sample
  local -a run=("${MOUNTED[@]}" "$1" chroot --userspec="$TESTER:$TESTER" "$1" env -i HOME=/var/tester
    USER=tester DISPLAY="$DISPLAY" XDG_RUNTIME_DIR="$SESSION" LANG=C.UTF-8
    DBUS_SESSION_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" PATH=/usr/local/bin:/usr/bin:/bin
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$2")
  "${run[@]}" &
  program=$!
  setpriv --reuid "$TESTER" --regid "$TESTER" --clear-groups env HOME="$SESSION/home" \
    /usr/bin/python3 packaging/clean_debian/drive_studio.py $program "$PICTURES/$(basename "$1").png" ||
    { kill $program; return 1; }
  timeout 30 tail --pid=$program --follow /dev/null || kill $program
  wait $program || status=$?
  say "The studio was closed with status $status."
  [ $status -eq 0 ] || return 1
  # The back end of the keyring is found by name, which a frozen program can easily lose.
  printf 'a made-up value' | "${run[@]}" secret set made_up --project $sample
  "${run[@]}" secret test made_up --project $sample
  "${run[@]}" secret delete made_up --project $sample
}

# no_trace ROOT: fails when the packages' manager or the folders still know the program.
no_trace() {
  local left
  left=$(find "$1/usr" "$1/opt" "$1/var/lib/dpkg/info" -iname '*hookstudio*' 2>/dev/null | head)
  [ -z "$left" ] || { say "Left behind: $left"; return 1; }
}

# kept ROOT: fails unless settings, outbox and the user's copy of the sample are still there.
kept() {
  local file
  for file in .config/hookstudio/window.json .local/share/hookstudio/outbox.db \
    .local/share/hookstudio/sample/hookstudio.yaml; do
    [ -s "$1/var/tester/$file" ] || { say "Removed with the program: $file"; return 1; }
  done
}

# sums ROOT: the checksums of all that the program keeps for the tester.
sums() {
  (cd "$1/var/tester" && find .config/hookstudio .local/share/hookstudio -type f -print0 |
    sort --zero-terminated | xargs --null sha256sum)
}

# newer DEB TARGET: writes the same package as a later version.
newer() {
  local folder=$CLEAN/newer
  rm -rf "$folder"
  dpkg-deb --raw-extract "$1" "$folder"
  sed -i 's/^Version: .*/&+later/' "$folder/DEBIAN/control"
  dpkg-deb --root-owner-group -Zgzip -z1 --build "$folder" "$2" >/dev/null
  rm -rf "$folder"
}

part_lint() {
  local deb share=$CLEAN/share file size
  deb=$(only dist/*.deb)
  size=$(($(stat -c %s "$deb") / 1048576))
  [ $size -lt $DEB_LIMIT_MIB ] || { say "The .deb has $size MiB."; return 1; }
  size=$(($(dpkg-deb --field "$deb" Installed-Size) / 1024))
  [ $size -lt $INSTALLED_LIMIT_MIB ] || { say "Installed, the .deb has $size MiB."; return 1; }
  lintian --allow-root --fail-on error --suppress-tags bogus-mail-host "$deb"
  rm -rf "$CLEAN/unpacked"
  dpkg-deb --extract "$deb" "$CLEAN/unpacked"
  share=$CLEAN/unpacked/usr/share
  desktop-file-validate "$share"/applications/*.desktop
  file=$(only "$share"/metainfo/*.xml)
  appstreamcli validate --no-net "$file"
  zcat "$share/man/man1/hookstudio.1.gz" | mandoc -T lint -W warning
  is_a_project "$share"
  rpm --query --package --requires dist/*.rpm | grep -q '^libGL.so.1()(64bit)$'
  (cd dist && sha256sum --check --quiet SHA256SUMS)
  rm -rf "$CLEAN/unpacked"
}

# is_a_project SHARE: whether the desktop takes hookstudio.yaml, and no other YAML, for a project.
is_a_project() {
  local data=$CLEAN/data type
  rm -rf "$data"
  mkdir -p "$data/mime/packages"
  cp "$1/mime/packages/hookstudio.xml" /usr/share/mime/packages/freedesktop.org.xml \
    "$data/mime/packages/"
  update-mime-database "$data/mime"
  for name in hookstudio other; do
    echo "version: 1" >"$data/$name.yaml"
    type=$(XDG_DATA_DIRS=$data XDG_DATA_HOME=$data gio info -a standard::content-type \
      "$data/$name.yaml" | sed -n 's/.*content-type: //p')
    [ "$name:$type" != hookstudio:application/x-hookstudio-project ] || continue
    [ "$name" = other ] && [ "$type" != application/x-hookstudio-project ] ||
      { say "$name.yaml is taken for $type."; return 1; }
  done
  rm -rf "$data"
}

part_deb() {
  local root deb before
  deb=$(only dist/*.deb)
  root=$(new_root deb)
  cp "$deb" "$root/tmp/"
  install_in "$root" "/tmp/$(basename "$deb")"
  in_root "$root" hookstudio --version
  # It returns 1, for a bare Debian has no keyring.
  { in_root "$root" hookstudio doctor || true; } | grep -q 'a frozen program'
  studio_in "$root" /usr/bin/hookstudio
  in_root "$root" sh -c 'hookstudio check order-shipped --project /var/tester/.local/share/hookstudio/sample'
  # The upgrade keeps settings and outbox, and so does the removal.
  printf '{"theme": "dark", "receiver_port": 8650}\n' >"$root/var/tester/.config/hookstudio/settings.json"
  before=$(sums "$root")
  newer "$deb" "$root/tmp/newer.deb"
  in_root "$root" apt-get install -y -qq /tmp/newer.deb >/dev/null
  in_root "$root" dpkg-query --show --showformat "\${Version}" hookstudio | grep -q '+later$'
  [ "$before" = "$(sums "$root")" ] || { say "The upgrade changed what is the user's."; return 1; }
  as_tester "$root" 'hookstudio outbox list' | grep -q delivered
  { as_tester "$root" 'hookstudio doctor' || true; } | grep -q 8650
  before=$(sums "$root")
  in_root "$root" apt-get purge -y -qq hookstudio >/dev/null
  no_trace "$root"
  kept "$root"
  [ "$before" = "$(sums "$root")" ] || { say "The removal changed what is the user's."; return 1; }
  rm -rf "$root"
}

part_archive() {
  local root archive name
  archive=$(only dist/hookstudio-*-linux-*.tar.gz)
  name=$(basename "$archive" .tar.gz)
  root=$(new_root archive)
  # What every desktop has; the rest has to be in the archive.
  install_in "$root" libegl1 libgl1 libfontconfig1 libglib2.0-0 libdbus-1-3 libx11-6 libx11-xcb1 \
    libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-render0 libxcb-shm0 \
    libwayland-client0 libwayland-cursor0
  tar --extract --gzip --file "$archive" --directory "$root/opt"
  studio_in "$root" "/opt/$name/hookstudio"
  rm -rf "$root"
}

# wheel_root NAME PACKAGE…: prints a root with Python, the libraries that Qt needs, and in /wheels what
# the wheel needs, at the versions of the lock: nothing is fetched inside.
wheel_root() {
  local root wheels=$CLEAN/wheels library env
  env=$(locked_environment release)
  if ! cmp -s packaging/requirements.lock "$wheels/of.lock"; then
    rm -rf "$wheels"
    "$env"/python -m pip download --quiet --quiet --disable-pip-version-check --no-deps \
      --only-binary :all: --platform manylinux_2_34_x86_64 --platform manylinux_2_28_x86_64 \
      --platform manylinux2014_x86_64 --platform manylinux_2_17_x86_64 --python-version 3.11 \
      --dest "$wheels" --requirement packaging/requirements.lock >&2
    cp packaging/requirements.lock "$wheels/of.lock"
  fi
  root=$(new_root "$1"); shift
  # Of the list for the .deb, what is no part of Python: Debian's Python brings that.
  mapfile -t library < <(dpkg-deb --field dist/*.deb Depends | tr , '\n' | sed 's/(.*//; s/ //g')
  install_in "$root" "$@" "${library[@]}"
  mkdir -p "$root/wheels"
  cp "$wheels"/*.whl dist/*.whl "$root/wheels/"
  mkdir -p "$root/etc/uv"
  printf 'no-index = true\nfind-links = ["/wheels"]\n' >"$root/etc/uv/uv.toml"
  chmod -R a+rX "$root/wheels"
  printf '%s\n' "$root"
}

# as_tester ROOT SHELL_COMMAND: in the root, without a desktop and without any registry.
as_tester() {
  "${MOUNTED[@]}" "$1" chroot --userspec="$TESTER:$TESTER" "$1" env -i HOME=/var/tester \
    PATH=/var/tester/.local/bin:/usr/bin:/bin LC_ALL=C.UTF-8 PIP_NO_INDEX=1 \
    PIP_FIND_LINKS=/wheels UV_PYTHON_DOWNLOADS=never \
    sh -ec "cd; $2"
}

part_pipx() {
  local root
  root=$(wheel_root pipx pipx)
  as_tester "$root" 'pipx install /wheels/hookstudio-*.whl; hookstudio --version'
  studio_in "$root" /var/tester/.local/bin/hookstudio
  as_tester "$root" 'pipx uninstall hookstudio; test ! -e .local/bin/hookstudio'
  kept "$root"
  rm -rf "$root"
}

part_uv() {
  local root
  root=$(wheel_root uv python3 python3-venv)
  as_tester "$root" 'python3 -m venv uv; uv/bin/pip install --quiet uv
    uv/bin/uv tool install --quiet /wheels/hookstudio-*.whl; hookstudio --version'
  studio_in "$root" /var/tester/.local/bin/hookstudio
  as_tester "$root" 'uv/bin/uv tool uninstall hookstudio; test ! -e .local/bin/hookstudio'
  kept "$root"
  rm -rf "$root"
}
