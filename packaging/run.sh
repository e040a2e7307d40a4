#!/usr/bin/env bash
# Opens the studio on the sample project. Without a screen it does the same round invisibly:
# prints the rendered request and the answer of the local receiver, and saves a picture.
source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]; then
  say "Opening the sample project."
  exec .venv/bin/python -m hookstudio
fi
say "There is no screen here, so the studio runs without one."
QT_QPA_PLATFORM=offscreen exec .venv/bin/python packaging/show_offscreen.py
