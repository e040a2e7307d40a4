"""What stands under the mouse in a template, explained in a few plain lines. Light."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from hookstudio.core.json_value import Json
from hookstudio.core.liquid.vocabulary import NAMESPACES, Namespace, filter_info, tag_info
from hookstudio.core.wording import tr, translated

# How far around the place its markup is looked for.
_REACH = 20_000
_LONGEST_VALUE = 200
_WORD = re.compile(r"[\w-]")
_DELIMITER = re.compile(r"\{\{|\}\}|\{%|%\}")
_OPENED_NAME = re.compile(r"(\w*)\.?\$\{([^{}\n]*)\Z")
_REST_OF_NAME = re.compile(r"([^{}\n]*)\}")
_AT_NAME = re.compile(r"\$\{([^{}\n]*)\}")
_AT_BRACE = re.compile(r"\{([^{}\n]*)\}")
_NAME_BEHIND = re.compile(r"\.\$\{([^{}\n]*)\}")
_NAMESPACE_BEFORE = re.compile(r"(\w+)\.\Z")
_SECRET = re.compile(r"\bsecret\.\Z")
_ENVIRONMENT = re.compile(r"\benvironment\.\Z")
ENVIRONMENT = "environment"
"""The section that holds the values of the chosen environment."""

Sections = Mapping[str, Mapping[str, Json]]
"""A user's data by the section of a sample user."""


def explain(source: str, offset: int, sections: Sections, user: str = "") -> str:
    """A filter's or tag's signature and help, or what an attribute is and holds for a user.

    Empty where there is nothing to say. `user` is what the user is called.
    """
    start = max(0, offset - _REACH)
    before = source[start:offset]
    opened = _open_markup(before)
    if opened is None:
        return ""
    mode, place = opened
    inside, after = before[place:], source[offset : offset + _REACH]
    attribute = _OPENED_NAME.search(inside)
    if attribute is not None:
        rest = _REST_OF_NAME.match(after)
        name = attribute.group(2) + rest.group(1) if rest is not None else ""
        return _attribute(attribute.group(1), name.strip(), sections, user)
    at_name = _AT_NAME.match(after) or (inside.endswith("$") and _AT_BRACE.match(after))
    if at_name:
        namespace = _NAMESPACE_BEFORE.search(inside.removesuffix("$"))
        return _attribute(
            namespace.group(1) if namespace else "", at_name.group(1).strip(), sections, user
        )
    word, lead = _word_at(inside, after)
    if not word or _in_quotes(lead):
        return ""
    # The namespace before a name belongs to it.
    ahead = _NAME_BEHIND.match(after, _word_end(after))
    if ahead is not None and _namespace(word) is not None:
        return _attribute(word, ahead.group(1).strip(), sections, user)
    if _ENVIRONMENT.search(lead):
        held = sections.get(ENVIRONMENT, {})
        about = tr("Of the chosen environment: {value}", value=_value(held, word))
        return f"environment.{word}\n{about}"
    return _of_word(mode, word, lead)


def _of_word(mode: str, word: str, lead: str) -> str:
    stripped = lead.rstrip()
    if _SECRET.search(lead):
        return f"secret.{word}\n{tr('A secret; it is filled in when the request is sent')}"
    if stripped.endswith("|"):
        return _filter(word)
    if mode == "{%" and not stripped.strip("-"):
        return _tag(word)
    return ""


def _filter(name: str) -> str:
    info = filter_info(name)
    if info is None:
        return ""
    return f"{info.signature}\n{translated(info.help)}"


def _tag(name: str) -> str:
    info = tag_info(name)
    if info is None:
        return ""
    if name != info.name:
        return f"{name}\n{tr('Closes {tag}', tag=info.name)}"
    signature = " ".join(info.snippet.replace("|", "").split())
    if info.block:
        signature = f"{signature} … end{info.name}"
    return f"{signature}\n{translated(info.help)}"


def _attribute(namespace: str, name: str, sections: Sections, user: str) -> str:
    """What an attribute is, and its value for the user."""
    info = _namespace(namespace)
    if info is None or not name:
        return ""
    written = f"{namespace}.${{{name}}}" if namespace else f"${{{name}}}"
    helps = {attribute.name: attribute.help for attribute in info.attributes}
    lines = [written, translated(helps.get(name) or info.help)]
    if not info.webhooks:
        lines.append(tr("Not available in webhooks"))
    whose = f"{user}: " if user else ""
    lines.append(f"{whose}{_value(sections.get(info.section, {}), name)}")
    return "\n".join(lines)


def _value(held: Mapping[str, Json], name: str) -> str:
    """The value under the name, else at the end of the path that it spells; as text."""
    steps = [name] if name in held else name.split(".")
    value: Json = dict(held)
    for step in steps:
        if not isinstance(value, Mapping) or step not in value:
            return tr("not set")
        value = value[step]
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if value == "":
        return tr("empty text")
    return text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…"


def _namespace(name: str) -> Namespace | None:
    return next((info for info in NAMESPACES if info.name == name), None)


def _open_markup(text: str) -> tuple[str, int] | None:
    """The outermost delimiter that is open at the end of the text, and where its content starts.

    Inside `{% %}` or `{{ }}` the innermost output counts for its content.
    """
    opened: list[tuple[str, int]] = []
    for match in _DELIMITER.finditer(text):
        delimiter = match.group()
        if delimiter == "{{" or (delimiter == "{%" and not opened):
            opened.append((delimiter, match.end()))
        elif delimiter == "%}":
            opened.clear()
        elif opened and opened[-1][0] == "{{":
            opened.pop()
    return opened[-1] if opened else None


def _word_at(before: str, after: str) -> tuple[str, str]:
    """The word around a place, and what stands before it."""
    start = len(before)
    while start and _WORD.match(before[start - 1]):
        start -= 1
    word = before[start:] + after[: _word_end(after)]
    return word.strip("-"), before[:start]


def _word_end(after: str) -> int:
    end = 0
    while end < len(after) and _WORD.match(after[end]):
        end += 1
    return end


def _in_quotes(lead: str) -> bool:
    quote = ""
    for char in lead:
        if char == quote:
            quote = ""
        elif char in "'\"" and not quote:
            quote = char
    return bool(quote)
