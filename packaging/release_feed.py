"""Writes where a build's "Check for updates" asks: release_feed.py RESOURCES URL.

URL answers a GET with JSON, without a redirect: `{"version": "1.2.0", "page": URL, "notes": TEXT}`.
Only `make dist` with RELEASE_FEED set calls this; a build without it asks nobody.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from hookstudio.core.updates import FEED_FILE, feed_url


def main(folder: Path, address: str) -> int:
    file = folder / FEED_FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"feed": address}) + "\n", encoding="utf-8")
    if feed_url(folder) != address:
        file.unlink()
        print(f"RELEASE_FEED is no https address that can be asked: {address}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
