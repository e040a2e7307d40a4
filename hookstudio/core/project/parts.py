"""ProjectParts: what a Project and a Workspace with its unsaved edits both have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from hookstudio.core.json_value import JsonObject
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.response import RecordedAnswer
from hookstudio.core.project.sample_user import SampleUser


class ProjectParts(Protocol):
    """The documents that a rendering needs, and the rules look at, beside the webhook."""

    @property
    def users(self) -> Mapping[str, SampleUser]: ...
    @property
    def content_blocks(self) -> Mapping[str, str]: ...
    @property
    def catalogs(self) -> Mapping[str, tuple[JsonObject, ...]]: ...
    @property
    def responses(self) -> Mapping[str, RecordedAnswer]: ...
    @property
    def environments(self) -> Mapping[str, Environment]: ...
