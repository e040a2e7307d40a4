#!/usr/bin/env bash
# The tester's desktop; stands until there is a file $SESSION/end.
set -euo pipefail
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; wait || true' EXIT

# The bus is in the folder that the root shares.
export DBUS_SESSION_BUS_ADDRESS=unix:path=$SESSION/bus
dbus-daemon --session --nofork --nosyslog --address="$DBUS_SESSION_BUS_ADDRESS" \
  >"$SESSION/dbus.log" 2>&1 &
started+=($!)
until [ -S "$SESSION/bus" ]; do sleep 0.1; done
# The number of the first free screen comes from the server itself.
exec 3>"$SESSION/screen"
Xvfb -displayfd 3 -screen 0 1366x800x24 -nolisten tcp -noreset >"$SESSION/xvfb.log" 2>&1 &
started+=($!)
until [ -s "$SESSION/screen" ]; do sleep 0.1; done
DISPLAY=:$(head -n 1 "$SESSION/screen")
export DISPLAY
openbox --sm-disable >"$SESSION/openbox.log" 2>&1 &
started+=($!)
printf 'test\n' | gnome-keyring-daemon --foreground --unlock --components=secrets \
  >"$SESSION/keyring.log" 2>&1 &
started+=($!)
/usr/libexec/at-spi-bus-launcher --launch-immediately >"$SESSION/at-spi.log" 2>&1 &
started+=($!)
until gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
  --method org.a11y.Bus.GetAddress >"$SESSION/a11y" 2>/dev/null; do sleep 0.1; done
{
  declare -p DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR | sed 's/^declare -x/export/'
} >"$SESSION/ready.new"
mv "$SESSION/ready.new" "$SESSION/ready"
until [ -e "$SESSION/end" ]; do sleep 0.1; done
