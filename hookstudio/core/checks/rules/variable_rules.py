"""Rules about variables: set and not used, used and not set."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hookstudio.core.checks.rules.names import Names, Setting, Use
from hookstudio.core.checks.rules.rule import Example, Rule, Spot, Where, replacement
from hookstudio.core.checks.rules.spelling import near_name
from hookstudio.core.checks.rules.study import Parsed, Study
from hookstudio.core.findings import Fix, Severity
from hookstudio.core.liquid.items import BraceKey
from hookstudio.core.liquid.names import CONTENT_BLOCK_ROOT, ENVIRONMENT_ROOT, SECRET_ROOT
from hookstudio.core.liquid.tags.variables import AssignNode, CaptureNode
from hookstudio.core.liquid.tokens import full_span
from hookstudio.core.liquid.vocabulary import STANDARD_ATTRIBUTES
from hookstudio.core.wording import tr, translatable

_MARKUP = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_WORD = re.compile(r"(?<![\w$])\w[\w-]*")
_SETS = re.compile(r"\b(?:assign|capture|increment|decrement|for|:save)\s+[\"']?(\w+)")
_BUILT_IN = frozenset({"forloop", "tablerowloop", CONTENT_BLOCK_ROOT, SECRET_ROOT})
_STANDARD = frozenset(info.name for info in STANDARD_ATTRIBUTES)


def _unused(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        names = study.names(one)
        blocks = _block_sources(study, names)
        own: dict[str, list[tuple[int, int]]] = {}
        for setting in names.settings:
            if isinstance(setting.node, (AssignNode, CaptureNode)):
                own.setdefault(setting.name, []).append(full_span(setting.node.token))
        if blocks is None or not own:
            continue
        elsewhere, words = _words(blocks), _words(one.source)
        for name, places in own.items():
            if name in elsewhere or _is_used(words.get(name, ()), places):
                continue
            for start, end in places:
                at = one.source.find(name, start + 2 + len("assign"), end)
                message = tr(
                    "The variable {name} is set here and not used in this field.", name=name
                )
                yield Spot(one.field, at, at + len(name), message, _removal(one, start, end))


def _is_used(words: Sequence[int], own: Sequence[tuple[int, int]]) -> bool:
    """Whether one of the words stands outside of what sets the variable."""
    return any(not any(start <= word < end for start, end in own) for word in words)


def _block_sources(study: Study, names: Names) -> str | None:
    """The Content Blocks that see the variables; None when one of them is not known."""
    blocks = study.subject.content_blocks
    if any(node.name not in blocks for node in names.blocks):
        return None
    return "\n".join(blocks[node.name] for node in names.blocks)


def _words(source: str) -> dict[str, list[int]]:
    """The words of the markup, each with its places."""
    found: dict[str, list[int]] = {}
    for markup in _MARKUP.finditer(source):
        for word in _WORD.finditer(source, *markup.span()):
            found.setdefault(word.group(), []).append(word.start())
    return found


def _removal(one: Parsed, start: int, end: int) -> Fix | None:
    """Taking the tag away is safe where it is one of its own and touches no white space."""
    tag = one.source[start:end]
    plain = tag.startswith("{%") and not tag.startswith("{%-") and not tag.endswith("-%}")
    if not plain or not re.match(r"\{%\s*assign\b", tag):
        return None
    return replacement(tr("Remove the assignment"), start, end, "")


def _not_set(study: Study) -> Iterator[Spot]:
    elsewhere = _set_by_field(study)
    for one in study.parsed:
        names = study.names(one)
        blocks = _block_sources(study, names)
        if blocks is None:
            continue
        set_in_blocks = set(_SETS.findall(blocks))
        seen: set[int] = set()
        for use in names.uses:
            root = str(use.path.root)
            if root in _BUILT_IN or root in _STANDARD or root in set_in_blocks:
                continue
            if use.path.segments and isinstance(use.path.segments[0], BraceKey):
                continue  # a namespace
            if root == ENVIRONMENT_ROOT and use.path.segments:
                continue  # a value of the environment, which rendering knows
            message, meant = _why_not_set(use, root, names.settings)
            start = use.path.token.start_index
            if not message or start in seen:
                continue
            seen.add(start)
            other = next((f for f, found in elsewhere.items() if root in found), "")
            if other and not meant:
                message = tr(
                    "{name} is set in another field, and each field has its own variables.",
                    name=root,
                )
            fix = (
                replacement(tr("Write {meant}", meant=meant), start, start + len(root), meant)
                if meant
                else None
            )
            yield Spot(one.field, start, start + len(root), message, fix)


def _set_by_field(study: Study) -> dict[str, set[str]]:
    return {
        one.field: {setting.name for setting in study.names(one).settings} for one in study.parsed
    }


def _why_not_set(use: Use, root: str, settings: Sequence[Setting]) -> tuple[str, str]:
    """Why the variable holds nothing there, empty when it does; and the name that was meant."""
    own = [setting for setting in settings if setting.name == root]
    start = use.path.token.start_index
    if not own:
        meant = near_name(root, {setting.name for setting in settings})
        message = tr("Nothing sets the variable {name}.", name=root)
        if meant:
            message = tr(
                "Nothing sets the variable {name}; did you mean {meant}?", name=root, meant=meant
            )
        return message, meant
    if all(setting.loop for setting in own):
        if any(setting.loop in use.loops for setting in own):
            return "", ""
        return tr("{name} holds something inside its loop only.", name=root), ""
    for setting in own:
        if setting.start < start or setting.loops & use.loops or setting.loop in use.loops:
            return "", ""
    return tr("{name} is used here and set further below.", name=root), ""


RULES = (
    Rule(
        "unused_variable",
        translatable("Variable that is not used"),
        Severity.WARNING,
        translatable(
            "Each field, and each value of a key-value pair, has variables of its own: what the "
            "URL sets is not seen by the body."
        ),
        Example("{% assign tier = 'gold' %}hello", Where.TEXT),
        Example("{% assign tier = 'gold' %}hello {{tier}}", Where.TEXT),
        _unused,
        fixable=True,
    ),
    Rule(
        "variable_not_set",
        translatable("Variable that holds nothing"),
        Severity.ERROR,
        translatable(
            "A variable is set by assign, capture, a loop, connected_content or catalog_items, in "
            "the same field and before it is used. An attribute is written ${name} or "
            "custom_attribute.${name}."
        ),
        Example("{% assign total = 5 %}{{totla}} of {{total}}", Where.TEXT),
        Example("{% assign total = 5 %}{{total}} of {{total}}", Where.TEXT),
        _not_set,
        fixable=True,
    ),
)
