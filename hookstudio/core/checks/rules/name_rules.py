"""Rules about names: attributes, namespaces, Content Blocks, catalogs."""

from __future__ import annotations

from collections.abc import Iterator

from hookstudio.core.checks.rules.reading import constant_of
from hookstudio.core.checks.rules.rule import (
    Example,
    Reporter,
    Rule,
    Spot,
    Where,
    replacement,
)
from hookstudio.core.checks.rules.spelling import near_name
from hookstudio.core.checks.rules.study import Parsed, Study
from hookstudio.core.findings import Severity
from hookstudio.core.liquid.expressions import Path
from hookstudio.core.liquid.items import BraceKey
from hookstudio.core.liquid.names import (
    ATTRIBUTE_ROOT,
    CONTENT_BLOCK_ROOT,
    ENVIRONMENT_ROOT,
    NAMESPACES,
    SECRET_ROOT,
)
from hookstudio.core.liquid.tokens import full_span
from hookstudio.core.liquid.vocabulary import ATTRIBUTES
from hookstudio.core.liquid.vocabulary import NAMESPACES as VOCABULARY
from hookstudio.core.wording import tr, translatable

_ELSEWHERE = frozenset(space.name for space in VOCABULARY if not space.webhooks) | {
    "sms",
    "whats_app",
}
_EMAIL_ONLY = frozenset(
    {
        "set_user_to_unsubscribed_url",
        "set_user_to_subscribed_url",
        "set_user_to_opted_in_url",
    }
)
_OPEN = frozenset(
    {"custom_attribute", "event_properties", "api_trigger_properties", "context"}
    | {"canvas_entry_properties"}
)
_FIXED = frozenset({"most_recently_used_device", "campaign", "canvas"})
_OURS = frozenset({CONTENT_BLOCK_ROOT, ENVIRONMENT_ROOT, SECRET_ROOT})
_ROOTS = frozenset(NAMESPACES | _OURS) - {ATTRIBUTE_ROOT}


def _misspelt(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for path in study.names(one).attributes:
            space, name = str(path.root), str(path.segments[0])
            if space in _OPEN:
                names = study.known.names(space)
            elif space in _FIXED:
                names = study.known.names(space) | {info.name for info in ATTRIBUTES[space]}
            else:
                continue
            if name in names or "." in name or "[" in name:
                continue
            meant = near_name(name, names)
            if meant:
                message = (
                    tr("No sample user has {name}; did you mean {meant}?", name=name, meant=meant)
                    if space in _OPEN
                    else tr(
                        "No attribute is called {name}; did you mean {meant}?",
                        name=name,
                        meant=meant,
                    )
                )
                yield _name_spot(one, path, name, meant, message)
            elif space in _FIXED:
                start, end = _place_of(one, path, name)
                yield Spot(
                    one.field,
                    start,
                    end,
                    tr("{space} has no {name} in Braze.", space=space, name=name),
                )
        for path, name, names in study.reading(one).misses:
            meant = near_name(name, names)
            if meant:
                message = tr(
                    "No sample has {name} there; did you mean {meant}?", name=name, meant=meant
                )
                yield _name_spot(one, path, name, meant, message)


def _name_spot(one: Parsed, path: Path, name: str, meant: str, message: str) -> Spot:
    start, end = _place_of(one, path, name)
    fix = replacement(tr("Write {meant}", meant=meant), start, end, meant)
    return Spot(one.field, start, end, message, fix)


def _place_of(one: Parsed, path: Path, name: str) -> tuple[int, int]:
    """Where a name stands in a path; the whole path when it cannot be told."""
    start = path.token.start_index
    label = len(path.token.value)
    at = one.source.rfind(name, start, start + label)
    if at < 0:
        return start, start + label
    return at, at + len(name)


def _unknown_namespace(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for use in study.names(one).uses:
            path = use.path
            root = str(path.root)
            if root in _ROOTS or not path.segments or not isinstance(path.segments[0], BraceKey):
                continue
            start = path.token.start_index
            meant = near_name(root, _ROOTS) or _ALIASES.get(root, "")
            message = tr("Braze has no {root}.${{…}}.", root=root)
            fix = None
            if meant:
                message = tr(
                    "Braze has no {root}.${{…}}; did you mean {meant}.${{…}}?",
                    root=root,
                    meant=meant,
                )
                fix = replacement(tr("Write {meant}", meant=meant), start, start + len(root), meant)
            yield Spot(one.field, start, start + len(root), message, fix)


_ALIASES = {
    "attribute": "custom_attribute",
    "attributes": "custom_attribute",
    "custom": "custom_attribute",
    "event": "event_properties",
    "properties": "event_properties",
    "trigger_properties": "api_trigger_properties",
    "content_block": "content_blocks",
    "device": "most_recently_used_device",
    "canvas_properties": "canvas_entry_properties",
}


def _elsewhere(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for path in study.names(one).attributes:
            space, name = str(path.root), str(path.segments[0])
            start = path.token.start_index
            if space in _ELSEWHERE:
                message = tr(
                    "{space} holds nothing in a webhook; Braze fills it in other channels.",
                    space=space,
                )
                yield Spot(one.field, start, start + len(path.token.value), message)
            elif space == ATTRIBUTE_ROOT and name in _EMAIL_ONLY:
                message = tr("${{{name}}} is for e-mail and holds nothing in a webhook.", name=name)
                yield Spot(one.field, start, start + len(path.token.value), message)


def _block_missing(study: Study) -> Iterator[Spot]:
    blocks = study.subject.content_blocks
    for one in study.parsed:
        for node in study.names(one).blocks:
            if node.name in blocks or not node.name:
                continue
            start, end = full_span(node.token)
            meant = near_name(node.name, blocks)
            message = tr("There is no Content Block {name}.", name=node.name)
            fix = None
            if meant:
                at = one.source.find(node.name, start, end)
                message = tr(
                    "There is no Content Block {name}; did you mean {meant}?",
                    name=node.name,
                    meant=meant,
                )
                fix = replacement(tr("Write {meant}", meant=meant), at, at + len(node.name), meant)
            yield Spot(one.field, start, end, message, fix)


def _catalog_missing(study: Study) -> Iterator[Spot]:
    catalogs = study.subject.catalogs
    for one in study.parsed:
        for node in study.names(one).catalogs:
            word = node.arguments.words[0] if node.arguments.words else None
            name = constant_of(word)
            if not name or name in catalogs or word is None:
                continue
            meant = near_name(name, catalogs)
            message = tr("There is no catalog {name}.", name=name)
            fix = None
            if meant:
                message = tr(
                    "There is no catalog {name}; did you mean {meant}?", name=name, meant=meant
                )
                fix = replacement(
                    tr("Write {meant}", meant=meant), word.start, word.start + len(name), meant
                )
            yield Spot(one.field, *full_span(node.token), message, fix)


RULES = (
    Rule(
        "misspelt_attribute",
        translatable("Attribute or property that is nearly another"),
        Severity.WARNING,
        translatable(
            "No sample user has an attribute of this name, and one that differs in a letter or "
            "two. Braze prints nothing for a name that it does not know. The items of arrays and "
            "objects are looked at too."
        ),
        Example('{"points": {{custom_attribute.${ponits} | default: 0}}}'),
        Example('{"points": {{custom_attribute.${points} | default: 0}}}'),
        _misspelt,
        fixable=True,
    ),
    Rule(
        "unknown_namespace",
        translatable("Namespace that Braze does not have"),
        Severity.ERROR,
        translatable(
            "Values stand in custom_attribute, event_properties, api_trigger_properties, context "
            "and a few more. Another name holds nothing."
        ),
        Example('{"points": {{custom_attributes.${points} | default: 0}}}'),
        Example('{"points": {{custom_attribute.${points} | default: 0}}}'),
        _unknown_namespace,
        fixable=True,
    ),
    Rule(
        "attribute_elsewhere",
        translatable("Attribute of another channel"),
        Severity.WARNING,
        translatable(
            "targeted_device, app, card, sms and whats_app are filled for push, in-app messages, "
            "Content Cards and text messages only; in a webhook they print nothing."
        ),
        Example('{"os": "{{targeted_device.${os} | default: \'\' | json_escape}}"}'),
        Example('{"os": "{{most_recently_used_device.${os} | default: \'\' | json_escape}}"}'),
        _elsewhere,
    ),
    Rule(
        "content_block_missing",
        translatable("Content Block that does not exist"),
        Severity.ERROR,
        translatable(
            "The project has no file content_blocks/NAME.liquid; Braze would print nothing."
        ),
        Example('{"footer": "{{content_blocks.${foter}}}"}'),
        Example('{"footer": "{{content_blocks.${footer}}}"}'),
        _block_missing,
        fixable=True,
    ),
    Rule(
        "catalog_missing",
        translatable("Catalog or item that does not exist"),
        Severity.WARNING,
        translatable(
            "The project has no catalogs/NAME.csv of that name, or no such item or selection in "
            "it; items is an empty array then."
        ),
        Example(
            "{% catalog_items boks b-1 %}{{items[0].title | default: 'none'}}",
            Where.TEXT,
        ),
        Example(
            "{% catalog_items books b-1 %}{{items[0].title | default: 'none'}}",
            Where.TEXT,
        ),
        _catalog_missing,
        fixable=True,
        reporter=Reporter.RULE,
    ),
)
