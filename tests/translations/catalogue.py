"""Reads the .ts files, and says what is wrong with a translation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).parents[2] / "resources/translations"
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ja": 1}
"""How many plural forms Qt knows of each language."""

_BRACES = re.compile(r"\{\{|\}\}|\{%-(?= )|(?<= )-%\}|\{[^{}]*\}")
_KEPT = re.compile(
    r"""
    https?://[\w./:{}$-]+\w            # addresses
    | \bhookstudio(?:\ [a-z-]+)?\b     # commands
    | (?<![\w-])--[a-z][a-z-]+         # options
    | \b[a-z]+_[a-z_]+\b               # names in snake_case
    | \$\{\w+\}                        # attributes
    """,
    re.VERBOSE,
)
_ENDS = {".": ".。", ":": "::", "?": "?؟?", "…": "…", ",": ",、،"}


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a catalogue: `forms` are its translations, one but for a plural."""

    source: str
    note: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool


def read(file: Path) -> tuple[Message, ...]:
    """The messages of a .ts file, in its order."""
    root = ElementTree.parse(file).getroot()
    return tuple(_message(element) for element in root.iter("message"))


def _message(element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    plural = element.get("numerus") == "yes"
    forms: tuple[str, ...] = ()
    if translation is not None:
        numerus = tuple(form.text or "" for form in translation.iter("numerusform"))
        forms = numerus if plural else (translation.text or "",)
    return Message(
        element.findtext("source", ""),
        element.findtext("comment", ""),
        plural,
        forms,
        translation is not None and translation.get("type") is None,
    )


def faults(message: Message, tag: str) -> list[str]:
    """What is wrong with a translation, in words."""
    if message.plural and len(message.forms) != FORMS[tag]:
        return [f"has {len(message.forms)} plural forms"]
    if not message.finished or not all(message.forms):
        return ["is not translated"]
    return [fault for form in message.forms for fault in _faults(message, form, tag)]


def _faults(message: Message, form: str, tag: str) -> list[str]:
    source, found = message.source, []
    wanted, got = _braces(source), _braces(form)
    if message.plural:  # a form may leave the number out: "one webhook"
        wanted, got = ([brace for brace in one if brace[:2] != "{n"] for one in (wanted, got))
    if wanted != got:
        found.append(f"has the braces {got} instead of {wanted}")
    if _edge(source) != _edge(form):
        found.append("begins or ends with other blanks")
    if missing := [word for word in _KEPT.findall(source) if word not in form]:
        found.append(f"lacks {', '.join(missing)}")
    ends = _ENDS.get(source.strip()[-1:])
    if ends and form.strip()[-1:] not in ends:
        found.append(f"does not end with {source.strip()[-1:]}")
    if form == source and len(re.findall(r"[a-z]{3,}", _BRACES.sub("", source))) > 2:
        found.append("is still English")
    return found


def _braces(text: str) -> list[str]:
    return sorted(_BRACES.findall(text))


def _edge(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
