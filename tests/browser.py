"""A real browser without a window, where one is installed: what it shows, and what it dislikes."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

_NAMES = ("chromium", "chromium-browser", "google-chrome")
# What a browser says of a page: a script, a style or a request that was refused, or went wrong.
_COMPLAINT = re.compile(r".*(?:CONSOLE|Refused|Uncaught|net::ERR).*")


def find_browser() -> str | None:
    """Its path; None where there is none."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


def complaints(browser: str, page: Path, scratch: Path) -> list[str]:
    """What the browser says, and what it does not show of the report."""
    done = subprocess.run(
        [
            browser,
            *("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"),
            *("--enable-logging=stderr", "--log-level=0", f"--user-data-dir={scratch / 'profile'}"),
            *("--virtual-time-budget=1000", "--dump-dom", page.as_uri()),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    found = [line for line in done.stderr.splitlines() if _COMPLAINT.match(line)]
    shown = "&lt;script&gt;alert(1)&lt;/script&gt;" in done.stdout
    return found if shown and "</html>" in done.stdout else [*found, "the report is not shown"]
