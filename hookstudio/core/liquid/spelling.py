"""Names that are valid Liquid but hold nothing in Braze: `{{first_name}}`, `{{${email}}}`."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from hookstudio.core.findings import Edit, Fix, Severity
from hookstudio.core.liquid.expressions import Path
from hookstudio.core.liquid.names import ATTRIBUTE_ROOT
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.liquid.vocabulary import STANDARD_ATTRIBUTES
from hookstudio.core.wording import tr

_STANDARD = frozenset(attribute.name for attribute in STANDARD_ATTRIBUTES)
# Standard too, but for e-mail only.
_ELSEWHERE = frozenset(
    {
        "set_user_to_opted_in_url",
        "set_user_to_subscribed_url",
        "set_user_to_unsubscribed_url",
    }
)
_MEANT = {"email": "email_address", "phone": "phone_number", "name": "first_name"}


class Doubt(NamedTuple):
    """A path that may be misspelt: its name, and whether it is written `${name}`."""

    name: str
    start: int
    is_attribute: bool


def doubts_about(paths: Iterable[Path]) -> Iterator[Doubt]:
    """The paths that may be misspelt, whatever the data."""
    for path in paths:
        if path.root == ATTRIBUTE_ROOT:
            name = str(path.segments[0])
            if name not in _STANDARD and name not in _ELSEWHERE and "." not in name:
                yield Doubt(name, path.token.start_index, is_attribute=True)
        elif isinstance(path.root, str) and path.root in _STANDARD:
            yield Doubt(path.root, path.token.start_index, is_attribute=False)


def spelling_problems(
    doubts: Iterable[Doubt], set_names: frozenset[str], variables: Mapping[str, object]
) -> Iterator[Problem]:
    """The doubts that this data, and what the template sets itself, do not lift."""
    attributes = variables.get(ATTRIBUTE_ROOT)
    for doubt in doubts:
        if doubt.is_attribute:
            if not isinstance(attributes, dict) or doubt.name not in attributes:
                yield _unknown_attribute(doubt)
        elif doubt.name not in set_names and doubt.name not in variables:
            yield _missing_braces(doubt)


def _unknown_attribute(doubt: Doubt) -> Problem:
    written = f"${{{doubt.name}}}"
    end = doubt.start + len(written)
    near = difflib.get_close_matches(doubt.name[:64], _STANDARD, n=1, cutoff=0.7)
    meant = _MEANT.get(doubt.name) or "".join(near)
    name = doubt.name[:64]
    if not meant:
        message = tr(
            "Braze has no standard attribute {name}; a custom one is written "
            "custom_attribute.${{…}}.",
            name=name,
        )
        return Problem("unknown_attribute", message, doubt.start, end, Severity.WARNING, code="")
    right = f"${{{meant}}}"
    fix = Fix(tr("Write {text}", text=right), (Edit(doubt.start, end, right),))
    message = tr(
        "Braze has no standard attribute {name}; did you mean {right}?", name=name, right=right
    )
    return Problem("unknown_attribute", message, doubt.start, end, Severity.WARNING, "", fix)


def _missing_braces(doubt: Doubt) -> Problem:
    end = doubt.start + len(doubt.name)
    written = f"${{{doubt.name}}}"
    message = tr(
        "Nothing sets a variable {name}; the attribute is written {written}.",
        name=doubt.name,
        written=written,
    )
    fix = Fix(tr("Write {text}", text=written), (Edit(doubt.start, end, written),))
    return Problem("missing_braces", message, doubt.start, end, Severity.WARNING, "", fix)
