"""RecordedAnswer: what a host answered to a connected-content call, kept as a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from urllib.parse import urlsplit

from hookstudio.core.json_value import JsonObject
from hookstudio.core.project.slugs import slug_of

ANY_METHOD = "*"
METHODS = ("GET", "POST", ANY_METHOD)
STATUSES = range(100, 600)
LONGEST_DELAY_S = 3600.0
SLOW_S = 3.0
_JSON = "application/json"
_NO_ANSWER_S = 90.0
_NOT_JSON = "<html><body>Not what was asked for</body></html>\n"


class Simulation(StrEnum):
    """How a recorded answer is given in the preview without a change of its file."""

    RECORDED = "recorded"
    SLOW = "slow"
    NOT_FOUND = "404"
    SERVER_ERROR = "500"
    NOT_JSON = "not JSON"
    NO_ANSWER = "no answer"


@dataclass(frozen=True, slots=True)
class RecordedAnswer:
    """One recorded answer; `slug` is its file name without the ending.

    `*` in `url` stands for anything, as `method` for both. `content_type` wins over the header
    of that name. `delay_s` is how long the host took.
    """

    slug: str
    url: str = ""
    method: str = "GET"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = ""
    body: str = ""
    delay_s: float = 0.0

    @property
    def file(self) -> str:
        """The file it is kept in, relative to the project's folder."""
        return f"responses/{self.slug}.yaml"

    @property
    def media_type(self) -> str:
        """The content type as the host gave it; empty when it gave none."""
        named = (value for name, value in self.headers.items() if name.lower() == "content-type")
        return self.content_type or next(named, "")

    def for_rendering(self, simulation: Simulation = Simulation.RECORDED) -> JsonObject:
        """The answer in the shape of a rendering's context, as simulated."""
        shown = self._as(simulation)
        return {
            "name": self.slug,
            "url": shown.url,
            "method": shown.method,
            "status": shown.status,
            "content_type": shown.media_type,
            "body": shown.body,
            "delay": shown.delay_s,
            "simulated": "" if simulation is Simulation.RECORDED else simulation.value,
        }

    def _as(self, simulation: Simulation) -> RecordedAnswer:
        if simulation is Simulation.SLOW:
            return replace(self, delay_s=SLOW_S)
        if simulation is Simulation.NO_ANSWER:
            return replace(self, delay_s=_NO_ANSWER_S)
        if simulation is Simulation.NOT_JSON:
            return replace(self, status=200, body=_NOT_JSON)
        if simulation in (Simulation.NOT_FOUND, Simulation.SERVER_ERROR):
            body = f'{{"error": {simulation.value}}}'
            return replace(self, status=int(simulation.value), content_type=_JSON, body=body)
        return self


def stub_answer(method: str, url: str) -> RecordedAnswer:
    """An answer to start from: an empty JSON object."""
    return RecordedAnswer(name_for(url), url, method, content_type=_JSON, body="{}\n")


def name_for(url: str) -> str:
    """What the file of an answer is called at first: host and path, no query, no credentials."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "answer"
    return slug_of(f"{host} {parts.path}") if host else "answer"
