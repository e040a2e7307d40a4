"""Whether there is a newer version: asked once, at the place that this build names, when wanted.

Who packages the program may name a place in `app/updates.json` of its resources
(`packaging/release_feed.py`); a checkout names none. It answers with a small JSON object:
`{"version": "1.2.0", "page": "https://…", "notes": "…"}`. Nothing is downloaded or installed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from hookstudio.core.delivery.address import RefusedRequestError, is_loopback, split_url
from hookstudio.core.paths import resources
from hookstudio.core.request.rendered import RenderedHeader, RenderedRequest, RenderedText
from hookstudio.core.settings import NetworkSettings
from hookstudio.core.strict_json import loads
from hookstudio.core.wording import tr

if TYPE_CHECKING:
    from hookstudio.core.delivery.attempt import Surroundings
    from hookstudio.core.delivery.result import Response

FEED_FILE = Path("app", "updates.json")
SIZE_LIMIT = 64 * 1024
TIME_LIMIT_S = 10.0
_NOTES_SHOWN, _URL_LIMIT = 2_000, 500
_HEADERS = (("Accept", "application/json"), ("User-Agent", "Hook Studio"))
_VERSION = re.compile(r"(\d{1,6}(?:\.\d{1,6}){0,3})(?:(a|b|rc)(\d{1,6}))?", re.ASCII)
_FINAL = "~"  # after every letter


@dataclass(frozen=True, slots=True)
class Release:
    """What the place says is the newest version. `page` is an address to read at."""

    version: str
    page: str
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of asking: a release, or None and why not. `message` is for people."""

    release: Release | None
    message: str


def feed_url(folder: Path | None = None) -> str:
    """The address that this build asks; empty when it names none. Reads a file."""
    try:
        held = loads(((folder or resources()) / FEED_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ""
    address = held.get("feed") if isinstance(held, dict) else None
    return address if isinstance(address, str) and _is_safe(address) else ""


def is_newer(version: str, installed: str) -> bool:
    """Whether a version comes after another; what is no version is never newer."""
    one, other = _order(version), _order(installed)
    return one is not None and other is not None and one > other


async def newest(
    feed: str,
    *,
    settings: NetworkSettings | None = None,
    surroundings: Surroundings | None = None,
) -> Checked:
    """Ask the place once. Never raises for what goes wrong on the way."""
    from hookstudio.core.delivery.attempt import Surroundings, attempt  # start-up time
    from hookstudio.core.secrets import MemoryStore

    if not _is_safe(feed):
        return Checked(None, tr("The address for updates is not an https address."))
    limits = replace(
        settings or NetworkSettings(), deadline_s=TIME_LIMIT_S, connect_timeout_s=TIME_LIMIT_S
    )
    around = replace(surroundings or Surroundings(), body_cap=SIZE_LIMIT)
    made = await attempt(
        _request(feed), secrets=MemoryStore({}), settings=limits, surroundings=around
    )
    if made.response is None or not made.response.complete:
        return Checked(None, made.message)
    return _read(made.response)


def _read(response: Response) -> Checked:
    if response.status != 200:
        return Checked(
            None,
            tr("The place for updates answered with status {status}.", status=response.status),
        )
    if response.cut:
        return Checked(None, tr("The answer is too large to be about a version."))
    release = _release(response.body)
    if release is None:
        return Checked(None, tr("The answer does not name a version."))
    return Checked(release, "")


def _release(body: bytes) -> Release | None:
    try:
        held = loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(held, dict):
        return None
    version, page, notes = (held.get(name, "") for name in ("version", "page", "notes"))
    if not isinstance(version, str) or _order(version) is None:
        return None
    if not isinstance(page, str) or not _is_safe(page):
        return None
    return Release(version, page, notes[:_NOTES_SHOWN] if isinstance(notes, str) else "")


def _request(feed: str) -> RenderedRequest:
    return RenderedRequest(
        webhook="",
        user="",
        language=None,
        method="GET",
        url=RenderedText("url", feed),
        headers=tuple(
            RenderedHeader(name, RenderedText(f"headers[{index}].value", value))
            for index, (name, value) in enumerate(_HEADERS)
        ),
        body=RenderedText("body", ""),
    )


def _is_safe(address: str) -> bool:
    """Whether it is an https address, or one of this machine, that shows what it is."""
    if len(address) > _URL_LIMIT or not address.isascii() or not address.isprintable():
        return False
    try:
        origin, _, userinfo = split_url(address)
    except RefusedRequestError:
        return False
    return not userinfo and (origin.scheme == "https" or is_loopback(origin.host))


def _order(version: str) -> tuple[tuple[int, ...], str, int] | None:
    """What versions are compared by; None for what is none."""
    match = _VERSION.fullmatch(version)
    if match is None:
        return None
    numbers = tuple(int(part) for part in match[1].split("."))
    return numbers + (0,) * (4 - len(numbers)), match[2] or _FINAL, int(match[3] or 0)
