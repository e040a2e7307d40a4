"""Connected content without a network: the request a tag asks for, and its recorded answers.

The rules are those of spec/braze.md §4.6: two seconds, 1 MB, no redirects, a cache for GET.
"""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from hookstudio.core.strict_json import no_constant
from hookstudio.core.wording import tr

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
TIME_LIMIT_S = 2.0
BODY_LIMIT_BYTES = 1_000_000
RETRIES = 5
METHODS = ("GET", "POST")


@dataclass(frozen=True, slots=True)
class Answer:
    """One recorded answer; `delay_s` is how long the host took.

    `name` is the recording's, `simulated` says how it is given instead of as it was recorded.
    """

    status: int
    body: str
    content_type: str = ""
    delay_s: float = 0.0
    name: str = ""
    simulated: str = ""

    @property
    def received(self) -> bool:
        """Whether it came in time and is no larger than Braze takes."""
        return self.delay_s <= TIME_LIMIT_S and (
            len(self.body) <= BODY_LIMIT_BYTES
            and len(self.body.encode("utf-8", "replace")) <= BODY_LIMIT_BYTES
        )

    @property
    def retried(self) -> bool:
        """Whether `:retry` would ask again."""
        return not self.received or self.status >= 500 or self.status in (408, 429)


class Recordings:
    """The recorded answers of a project; several for one request are given one after another."""

    def __init__(self, recordings: Iterable[Mapping[str, Any]]) -> None:
        self._recordings = tuple(recordings)
        self._given: dict[tuple[str, str], int] = {}

    def __len__(self) -> int:
        return len(self._recordings)

    def answer(self, method: str, url: str) -> Answer | None:
        """The next answer to a request; the last one is repeated."""
        found = [one for one in self._recordings if _matches(one, method, url)]
        if not found:
            return None
        exact = [one for one in found if one.get("url") == url]
        found = exact or found
        index = self._given.get((method, url), 0)
        self._given[method, url] = index + 1
        return _answer(found[min(index, len(found) - 1)])


def _matches(recording: Mapping[str, Any], method: str, url: str) -> bool:
    wanted = str(recording.get("method") or "GET").upper()
    return wanted in (method, "*") and glob_matches(str(recording.get("url") or ""), url)


def glob_matches(pattern: str, text: str) -> bool:
    """Whether the text is the pattern, in which `*` stands for anything."""
    head, *rest = pattern.split("*")
    if not rest:
        return pattern == text
    if not text.startswith(head) or not text.endswith(rest[-1]):
        return False
    position = len(head)
    for part in rest[:-1]:
        found = text.find(part, position)
        if found < 0:
            return False
        position = found + len(part)
    return len(text) - len(rest[-1]) >= position


def _answer(recording: Mapping[str, Any]) -> Answer:
    headers = recording.get("headers")
    named = headers if isinstance(headers, Mapping) else {}
    content_type = recording.get("content_type") or next(
        (value for name, value in named.items() if str(name).lower() == "content-type"), ""
    )
    body = recording.get("body")
    text = body if isinstance(body, str) else "" if body is None else json.dumps(body)
    return Answer(
        _number(recording.get("status"), 200),
        text,
        str(content_type),
        float(_number(recording.get("delay_s", recording.get("delay")), 0)),
        str(recording.get("name") or ""),
        str(recording.get("simulated") or ""),
    )


def _number(value: object, default: int) -> Any:
    plain = isinstance(value, (int, float)) and not isinstance(value, bool)
    return value if plain else default


def json_value(answer: Answer) -> tuple[bool, object]:
    """Whether the body is JSON that Braze stores, and what it holds."""
    text = answer.body.strip()
    if text[:1] not in ("{", "["):
        return False, None
    try:
        value = json.loads(text, parse_constant=no_constant)
    except (ValueError, RecursionError):
        return False, None
    if isinstance(value, dict) and 200 <= answer.status < 300:
        value["__http_status_code__"] = answer.status
    return True, value


def request_headers(method: str, content_type: str, own: Mapping[str, str]) -> dict[str, str]:
    """The headers that Braze sends: its defaults, the content type, then the author's."""
    if content_type:
        headers = {"Content-Type": content_type, "Accept": content_type}
    elif method == "GET":
        headers = {"Content-Type": JSON, "Accept": "*/*"}
    else:
        headers = {"Content-Type": FORM}
    return {**headers, **own}


def request_body(body: str, content_type: str) -> str:
    """The body; a form with the JSON content type is converted to JSON."""
    text = body.strip()
    if not content_type.startswith(JSON) or text[:1] in ("{", "[", '"') or "=" not in text:
        return body
    return json.dumps(dict(parse_qsl(text, keep_blank_values=True)), separators=(",", ":"))


def url_complaint(url: str) -> str:
    """Why Braze would not ask this URL; empty when it would, or when it is this machine's own."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return tr("The URL cannot be read.")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return tr("The URL needs http:// or https:// and a host.")
    if port not in (None, 80, 443) and not is_own_machine(parts.hostname):
        return tr("Braze asks only ports 80 and 443, not {port}.", port=port)
    return ""


def is_own_machine(host: str) -> bool:
    """Whether the host is this machine: allowed on any port for testing (spec/braze.md §7.18)."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
