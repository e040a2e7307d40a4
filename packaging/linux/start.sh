#!/bin/sh
# Starts Hook Studio from the folder that this script is in, wherever that is.
program=$(readlink -f -- "$0" 2>/dev/null || printf '%s\n' "$0")
folder=$(CDPATH='' cd -- "$(dirname -- "$program")" && pwd) || exit 1
exec "$folder/lib/hookstudio/hookstudio" "$@"
