#!/usr/bin/env bash
# Makes .venv and installs exactly what packaging/requirements.lock names, then the project itself.
source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"

python=$(find_python)
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')

if [ -x .venv/bin/python ] && ! PYTHON=.venv/bin/python find_python >/dev/null; then
  say "The Python of .venv does not fit any more; making it anew."
  rm -rf .venv
fi
if [ ! -x .venv/bin/pip ]; then
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    package=python3-venv
    [ "$("$(command -v python3)" -c 'import sys; print("%d.%d" % sys.version_info[:2])')" = "$version" ] ||
      package="python$version-venv"
    install_packages "Python's venv module is missing" "$package"
  fi
  say "Making .venv with Python $version."
  "$python" -m venv .venv
fi

say "Installing what packaging/requirements.lock names (some 100 MB the first time)."
# Twice quiet: errors are shown, warnings about links that the machine itself configures are not.
pip=(.venv/bin/python -m pip --disable-pip-version-check --no-input install --quiet --quiet)
"${pip[@]}" --require-hashes --requirement packaging/requirements.lock
"${pip[@]}" --no-deps --no-build-isolation --editable .
