#!/usr/bin/env bash
# test.sh [ARGUMENT…]: runs the tests; with arguments, those that pytest finds by them.
# Without any, the tests with a window run beside all others, so that two cores are used.
source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"

python=.venv/bin/python
[ $# -eq 0 ] || exec "$python" -m pytest "$@"

with_window=(tests/gui tests/e2e tests/screenshots tests/accessibility tests/bad_inputs/window)
log=$(mktemp)
say "The tests with a window run meanwhile; what they print follows at the end."
"$python" -m pytest "${with_window[@]}" >"$log" 2>&1 &
beside=$!
trap 'kill "$beside" 2>/dev/null || true; rm -f "$log"' EXIT

failed=0
"$python" -m pytest tests "${with_window[@]/#/--ignore=}" || failed=$?
wait "$beside" || failed=$?
cat "$log"
[ "$failed" -eq 0 ] || exit "$failed"
# The first picture is drawn before the theme dresses the program, so in a process of its own.
"$python" -m pytest --override-ini=addopts=-q --import-mode=importlib tests/gui/test_first_picture.py
