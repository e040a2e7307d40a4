#!/usr/bin/env bash
# Opens the studio on the sample project. Without a screen it does the same round invisibly:
# prints the rendered request and the answer of the local receiver, and saves a picture.
source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]; then
  sample=$(.venv/bin/python -c '
from hookstudio.core.paths import data_dir
from hookstudio.core.trust.own import own_sample
print(own_sample(data_dir() / "sample").root)')
  say "Opening the sample project in $sample."
  exec .venv/bin/python -m hookstudio "$sample"
fi
say "There is no screen here, so the studio runs without one."
QT_QPA_PLATFORM=offscreen exec .venv/bin/python packaging/show_offscreen.py
