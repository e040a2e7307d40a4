# shellcheck shell=bash
# Sourced by test.sh after shell.sh: clean Debian 12 roots, and how to run something in them.

CLEAN=$PWD/build/clean
export SESSION=/tmp/hookstudio-session
TESTER=$(id -u nobody) # a user with no rights, of the same number inside and outside

# new_root NAME: prints a fresh copy of a minimal Debian 12, which is made once.
new_root() {
  local base=$CLEAN/base root=$CLEAN/$1
  local -a mirror
  if [ ! -e "$base.done" ]; then
    # The mirror that this machine uses, or debootstrap's own choice.
    # shellcheck disable=SC2016
    mapfile -t mirror < <(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' |
      grep -E '/debian/?$' | head -1)
    say "Making a minimal Debian 12 in $base."
    rm -rf "$base"
    mkdir -p "$base"
    debootstrap --variant=minbase bookworm "$base" "${mirror[@]}" >"$CLEAN/debootstrap.log" 2>&1 ||
      { tail -n 5 "$CLEAN/debootstrap.log" >&2; return 1; }
    # How this machine reaches its mirror is its own affair.
    apt-config dump --format '%f "%v";%n' Acquire | grep -v '^Acquire.* "";$' \
      >"$base/etc/apt/apt.conf.d/90machine" || true
    touch "$base.done"
  fi
  rm -rf "$root"
  cp -a "$base" "$root"
  cp /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
  mkdir -p "$root/var/tester" "$root$SESSION" "$root/tmp/.X11-unix"
  sed -i '/^nobody:/d' "$root/etc/passwd"
  echo "tester:x:$TESTER:$TESTER::/var/tester:/bin/sh" >>"$root/etc/passwd"
  chown -R $TESTER:$TESTER "$root/var/tester"
  printf '%s\n' "$root"
}

# The start of a command line that runs a command of this machine while a root, the next argument, has
# what a running system has. The mounts are gone when it ends, however it ends.
# shellcheck disable=SC2016
MOUNTED=(unshare --mount --propagation private bash -euc '
  root=$1; shift
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  for shared in "$SESSION" /tmp/.X11-unix; do
    [ ! -d "$shared" ] || mount --bind "$shared" "$root$shared"
  done
  exec "$@"' bash)

# in_root ROOT COMMAND…: run a command of the root as its root user.
in_root() {
  local root=$1; shift
  "${MOUNTED[@]}" "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
}

# install_in ROOT PACKAGE…: apt-get install and nothing beside what the packages ask for.
install_in() {
  local root=$1; shift
  in_root "$root" apt-get update -qq
  in_root "$root" apt-get install -y -qq --no-install-recommends "$@" >"$CLEAN/apt.log" 2>&1 ||
    { tail -n 20 "$CLEAN/apt.log" >&2; return 1; }
}

# in_session COMMAND…: run a command beside a desktop of the tester's: a screen, a window manager, a
# message bus, a keyring and the bus of assistive programs, all of this machine.
in_session() {
  local desktop status=0
  rm -rf "$SESSION"
  [ -d /tmp/.X11-unix ] || install -d -m 1777 /tmp/.X11-unix
  install -d -m 700 -o $TESTER -g $TESTER "$SESSION" "$SESSION/home"
  setpriv --reuid $TESTER --regid $TESTER --clear-groups env -i HOME="$SESSION/home" \
    XDG_RUNTIME_DIR="$SESSION" PATH="$PATH" LC_ALL=C.UTF-8 SESSION="$SESSION" \
    bash packaging/clean_debian/session.sh &
  desktop=$!
  until [ -e "$SESSION/ready" ]; do
    kill -0 $desktop || return 1
    sleep 0.1
  done
  (
    # shellcheck disable=SC1091
    source "$SESSION/ready"
    "$@"
  ) || status=$?
  touch "$SESSION/end"
  wait $desktop || true
  return $status
}
