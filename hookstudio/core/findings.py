"""Finding: what every parse, rendering, check and project file reports."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is; an error refuses the send."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text. Offsets count characters from 0, `end` is exclusive.

    Lines and columns count from 1; a column counts characters; `\\n`, `\\r\\n` and `\\r` each
    end one line. `end_line` and `end_column` name the character after the last one.
    """

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span of `text[start:end]`, clamped to the text."""
        start = max(0, min(start, len(text)))
        end = max(start, min(end, len(text)))
        line, column = line_and_column(text, start)
        end_line, end_column = line_and_column(text, end)
        return cls(start, end, line, column, end_line, end_column)


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """The 1-based line and column of a character offset."""
    before = text[:offset]
    if offset and before.endswith("\r") and text[offset : offset + 1] == "\n":
        before = before[:-1] + " "
    before = before.replace("\r\n", " \n")
    before = before.replace("\r", "\n")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `[start, end)` of a field's text by `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A safe change that removes a finding; `label` is a verb phrase for a button."""

    label: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem: what, how bad, and exactly where.

    `rule` is a lower-case name (`template_parse_error`); `code` the stable upper-case one of the
    bad-input catalogue (`LIQUID_SYNTAX`), empty where that has none. `file` is relative to the
    project. `field` says which text the span counts in: `url`, `method`, `body`,
    `headers[2].name`, `headers[2].value`, `body.pairs[0].key`, `body.pairs[0].value`, prefixed by
    `languages.fr.` for a language variant; empty where the span counts in the file itself.
    `output_span` is the same place in the rendered text, where there is one.
    """

    rule: str
    severity: Severity
    message: str
    file: str = ""
    span: Span | None = None
    field: str = ""
    code: str = ""
    fix: Fix | None = None
    output_span: Span | None = None

    def __str__(self) -> str:
        place = [self.file] if self.file else []
        if self.span is not None:
            place += [str(self.span.line), str(self.span.column)]
        return f"{':'.join(place)}: {self.message}" if place else self.message
