"""Writes SHA256SUMS of the files in a folder, in the form that `sha256sum --check` reads."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

NAME = "SHA256SUMS"


def main(folder: str) -> int:
    lines = []
    for file in sorted(Path(folder).iterdir()):
        if file.is_file() and file.name != NAME:
            with file.open("rb") as stream:
                lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {file.name}\n")
    Path(folder, NAME).write_text("".join(lines), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
