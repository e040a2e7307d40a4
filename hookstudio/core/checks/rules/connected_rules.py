"""Rules about Connected Content and catalogs: what may not come, and is used all the same."""

from __future__ import annotations

from collections.abc import Iterator

from hookstudio.core.checks.rules.default_rules import default_fix
from hookstudio.core.checks.rules.json_rules import named
from hookstudio.core.checks.rules.labels import label_of
from hookstudio.core.checks.rules.reading import constant_of
from hookstudio.core.checks.rules.rule import Example, Rule, Spot, Where
from hookstudio.core.checks.rules.study import Parsed, Study
from hookstudio.core.checks.rules.values import Origin
from hookstudio.core.findings import Severity
from hookstudio.core.liquid.tags.connected_content import ConnectedContentNode
from hookstudio.core.liquid.tokens import full_span
from hookstudio.core.wording import tr, translatable, translated

_CHECKED = (
    "{% connected_content https://api.example.com/rate :save rate %}"
    "{% if rate.__http_status_code__ != 200 %}{% abort_message('no rate') %}{% endif %}"
)


def _unsaved(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for tag in study.reading(one).connected:
            if "save" not in tag.arguments.options:
                message = tr(
                    "Without :save the answer is printed here, or is called connected when it is "
                    "JSON; give it a name."
                )
                yield Spot(one.field, *full_span(tag.token), message)


def _unchecked(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for tag in study.reading(one).connected:
            name = constant_of(tag.arguments.options.get("save"))
            if name and not _is_tested(study, one, name) and _is_printed_bare(study, one, name):
                message = tr(
                    "Nothing looks whether the call succeeded; test {name}.__http_status_code__ "
                    "or {name} before it is used.",
                    name=name,
                )
                yield Spot(one.field, *full_span(tag.token), message)


def _is_tested(study: Study, one: Parsed, name: str) -> bool:
    """Whether a condition, or a loop, asks for the answer."""
    reading = study.reading(one)
    asked = set(reading.asked)
    asked |= {label_of(use.node.loop.values) for use in reading.loops}
    return any(label == name or label.startswith((f"{name}.", f"{name}[")) for label in asked)


def _is_printed_bare(study: Study, one: Parsed, name: str) -> bool:
    return any(
        output.value.origin is Origin.CONNECTED
        and _belongs(output.value.missing, name)
        and not output.guarded
        for output in study.reading(one).outputs
    )


def _belongs(label: str, name: str) -> bool:
    return label == name or label.startswith((f"{name}.", f"{name}["))


def _connected_default(study: Study) -> Iterator[Spot]:
    yield from _without_default(
        study,
        Origin.CONNECTED,
        translatable(
            "{output} prints nothing when the call fails or takes longer than 2 s, and has no "
            "default."
        ),
    )


def _catalog_default(study: Study) -> Iterator[Spot]:
    yield from _without_default(
        study,
        Origin.CATALOG,
        translatable(
            "{output} prints nothing when the catalog has no such item, and has no default."
        ),
    )


def _without_default(study: Study, origin: Origin, sentence: str) -> Iterator[Spot]:
    for one in study.parsed:
        for output in study.reading(one).outputs:
            value = output.value
            if value.origin is not origin or not value.missing or output.guarded:
                continue
            message = translated(sentence, output=named(output))
            yield Spot(one.field, *output.inner, message, default_fix(one, output))


def _body_spaces(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for tag in study.reading(one).connected:
            place = _spaced_json(one, tag)
            if place is not None:
                message = tr(
                    "The :body ends at the first space; capture the JSON into a variable and "
                    "write :body {{variable}}."
                )
                yield Spot(one.field, *place, message)


def _spaced_json(one: Parsed, tag: ConnectedContentNode) -> tuple[int, int] | None:
    body = tag.arguments.options.get("body")
    if body is None:
        return None
    text = one.source[body.start : body.end]
    is_json = text.lstrip()[:1] in ("{", "[") and not text.lstrip().startswith("{{")
    return (body.start, body.end) if is_json and any(c.isspace() for c in text.strip()) else None


RULES = (
    Rule(
        "connected_unsaved",
        translatable("Answer without a name"),
        Severity.WARNING,
        translatable(
            "With :save NAME the answer is kept in a variable, whatever it is. Without it a text "
            "is printed in place of the tag, and JSON is called connected, which the next call "
            "replaces."
        ),
        Example(
            "{% connected_content https://api.example.com/rate %}{{connected.eur | default: 1}}",
            Where.TEXT,
        ),
        Example(
            "{% connected_content https://api.example.com/rate :save rate %}"
            "{{rate.eur | default: 1}}",
            Where.TEXT,
        ),
        _unsaved,
    ),
    Rule(
        "connected_unchecked",
        translatable("Answer used without a look at its status"),
        Severity.WARNING,
        translatable(
            "A call may fail, or take longer than the 2 seconds that Braze waits. Test the "
            "variable or its __http_status_code__, which is there for a JSON answer of 2xx only, "
            "and abort or say something else."
        ),
        Example(
            "{% connected_content https://api.example.com/rate :save rate %}{{rate.eur}}",
            Where.TEXT,
        ),
        Example(f"{_CHECKED}{{{{rate.eur}}}}", Where.TEXT),
        _unchecked,
    ),
    Rule(
        "connected_default",
        translatable("No default for a value of an answer"),
        Severity.WARNING,
        translatable(
            "When the call fails or takes too long the variable holds nothing. Give its values a "
            "default, or use them only where a condition has made sure of them."
        ),
        Example(
            "{% connected_content https://api.example.com/rate :save rate %}{{rate.eur}}",
            Where.TEXT,
        ),
        Example(f"{_CHECKED}{{{{rate.eur}}}}", Where.TEXT),
        _connected_default,
        fixable=True,
    ),
    Rule(
        "catalog_default",
        translatable("No default for a value of a catalog"),
        Severity.WARNING,
        translatable(
            "items is an empty array when the catalog does not have the item. Test items.size, or "
            "give its values a default."
        ),
        Example("{% catalog_items books b-1 %}{{items[0].title}}", Where.TEXT),
        Example(
            "{% catalog_items books b-1 %}{{items[0].title | default: 'a book'}}",
            Where.TEXT,
        ),
        _catalog_default,
        fixable=True,
    ),
    Rule(
        "connected_body_spaces",
        translatable("JSON with spaces as :body"),
        Severity.WARNING,
        translatable(
            "The options of the tag are parted by spaces, so JSON with spaces is cut off. Capture "
            "it first."
        ),
        Example(
            '{% connected_content https://api.example.com/q :method post :body {"a": 1} '
            ":save q %}"
            "{{q.b | default: 1}}",
            Where.TEXT,
        ),
        Example(
            '{% capture json %}{"a": 1}{% endcapture %}'
            "{% connected_content https://api.example.com/q :method post :body {{json}} "
            ":save q %}"
            "{{q.b | default: 1}}",
            Where.TEXT,
        ),
        _body_spaces,
    ),
)
