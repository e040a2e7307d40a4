"""One file of a project as it was read: its source, what it holds, and how it lay on disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.json_value import JsonObject
from hookstudio.core.project.catalog_format import read_catalog
from hookstudio.core.project.disk import FileContent, Stamp, read_file, stamp_of
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.environment_format import read_environment
from hookstudio.core.project.listing import SETTINGS_FILE, split_file
from hookstudio.core.project.place import BODY_FILE, FILE
from hookstudio.core.project.response import RecordedAnswer
from hookstudio.core.project.response_format import read_response
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.secret_shapes import misplaced_secrets, secret_findings
from hookstudio.core.project.shape import Shape
from hookstudio.core.project.text import decode_exact
from hookstudio.core.project.user_format import (
    ProjectSettings,
    read_settings,
    read_user,
    refuse_loose_keys,
)
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.project.webhook_format import read_webhook
from hookstudio.core.project.yaml_node import Mapping as MappingNode
from hookstudio.core.project.yaml_reader import read

Content: TypeAlias = (
    "Webhook | SampleUser | RecordedAnswer | Environment | ProjectSettings | str"
    " | tuple[JsonObject, ...]"
)
"""What a file may hold: a content block is its text, a catalog its rows."""


@dataclass(frozen=True, slots=True)
class OnDisk:
    """How a file lay on disk when it was read; both None: it was not there or not readable."""

    stamp: Stamp | None
    digest: str | None


@dataclass(frozen=True, slots=True)
class Document:
    """One file of the project, and the body files that it names.

    `content` is None for a file that could not be read; `locked` says that it must not be
    written: it is broken, or of a newer format.
    """

    file: str
    content: Content | None
    source: str | None
    parts: Mapping[str, OnDisk]
    findings: tuple[Finding, ...] = ()
    locked: bool = False


def load(root: Path, file: str) -> Document:
    """Read one file; whatever is wrong with it becomes a finding of the document."""
    reader = _Loader(root, file)
    try:
        document = reader.load()
    except ProjectReadError as error:
        span = _span_of(reader.source, error)
        rule = error.code.lower()
        finding = Finding(rule, Severity.ERROR, error.message, file, span, code=error.code)
        document = Document(file, None, reader.source, {}, (finding,), locked=True)
    return replace(document, parts=reader.parts)


def _span_of(source: str | None, error: ProjectReadError) -> Span | None:
    """The place of an error as a span; offsets are 0 where there is no text to count in."""
    if error.line is None:
        return None
    line, column = error.line, error.column or 1
    start = 0
    if source is not None:
        lines = source.replace("\r\n", " \n").replace("\r", "\n").split("\n")
        start = sum(len(text) + 1 for text in lines[: line - 1]) + column - 1
    return Span(start, start, line, column, line, column)


class _Loader:
    """Keeps what is known so far, for the case that reading stops half-way."""

    def __init__(self, root: Path, file: str) -> None:
        self._root = root
        self._file = file
        self.source: str | None = None
        self.parts: dict[str, OnDisk] = {file: OnDisk(stamp_of(root, file), None)}

    def load(self) -> Document:
        data = self._bytes(self._file).data
        folder, slug = split_file(self._file)
        if folder == "content_blocks":
            self.source = decode_exact(data, self._file)
            return Document(self._file, self.source, self.source, {})
        if folder == "catalogs":
            return Document(self._file, read_catalog(data, self._file), None, {})
        self.source, root = read(data, self._file)
        shape = Shape(self.source, self._file)
        newer = shape.is_newer(root)
        content: Content | None
        try:
            content = self._content(shape, root, folder, slug)
        except ProjectReadError:
            if not newer:
                raise
            content = None
        if newer:  # what this program does not know there is to be expected
            shape.findings = [f for f in shape.findings if f.code == "PROJECT_NEWER"]
        found = sorted(shape.findings, key=lambda f: (f.field, f.span.start if f.span else 0))
        return Document(self._file, content, self.source, {}, tuple(found), locked=newer)

    def _content(self, shape: Shape, root: MappingNode, folder: str, slug: str) -> Content:
        if self._file == SETTINGS_FILE:
            headers = refuse_loose_keys(shape, root)
            shape.findings += secret_findings(self._file, headers)
            shape.findings += misplaced_secrets(self._file, headers)
            return read_settings(shape, root)
        if folder == "webhooks":
            webhook = read_webhook(shape, root, slug, self._body_text)
            shape.findings += secret_findings(self._file, webhook)
            return webhook
        if folder == "users":
            return read_user(shape, root, slug)
        if folder == "environments":
            return read_environment(shape, root, slug)
        return read_response(shape, root, slug)

    def _body_text(self, rel: str) -> str:
        # Known also when it cannot be read: once it is mended, that is a change.
        self.parts[rel] = OnDisk(None, None)
        return decode_exact(self._bytes(rel, BODY_FILE).data, rel)

    def _bytes(self, rel: str, what: str = FILE) -> FileContent:
        content = read_file(self._root, rel, what)
        self.parts[rel] = OnDisk(content.stamp, content.digest)
        return content
