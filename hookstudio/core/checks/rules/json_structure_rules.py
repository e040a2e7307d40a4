"""Rules about the commas, values and brackets of a JSON text, on all ways through its Liquid."""

from __future__ import annotations

import re
from collections.abc import Iterator

from liquid import Node

from hookstudio.core.checks.rules.json_machine import Fault, FaultKind
from hookstudio.core.checks.rules.json_rules import faults
from hookstudio.core.checks.rules.rule import Example, Rule, Spot, insertion, replacement
from hookstudio.core.checks.rules.study import Parsed, Study
from hookstudio.core.findings import Fix, Severity
from hookstudio.core.liquid.tags.loops import ForNode
from hookstudio.core.liquid.tags.output import TextNode
from hookstudio.core.liquid.tags.variables import nodes_in
from hookstudio.core.wording import tr, translatable

# A JSON string with the outputs in it.
_STRING = re.compile(r'"(?:\{\{.*?\}\}|\\.|[^"\\\n{]|\{(?!\{))*"')
_UNLESS_LAST = "{% unless forloop.last %},{% endunless %}"


def _extra_comma(study: Study) -> Iterator[Spot]:
    for one, fault in faults(study, FaultKind.EXTRA_COMMA):
        message = tr("This comma is one too many, whatever the data.")
        if not fault.plain:
            message = tr("This comma is one too many when what should follow it is left out.")
        if _ends_a_loop(one, fault):
            message = tr("This comma is one too many behind the last item of the loop.")
        yield Spot(one.field, fault.start, fault.end, message, _comma_fix(one, fault))


def _comma_fix(one: Parsed, fault: Fault) -> Fix | None:
    if fault.plain:
        return replacement(tr("Remove the comma"), fault.start, fault.end, "")
    if _ends_a_loop(one, fault):
        return replacement(tr("Leave it out at the end"), fault.start, fault.end, _UNLESS_LAST)
    return None


def _ends_a_loop(one: Parsed, fault: Fault) -> bool:
    """Whether the comma is the last that each pass of a loop prints."""
    for top in one.template.nodes:
        for node in nodes_in(top):
            if isinstance(node, ForNode) and _is_last(node.block.nodes, fault.start):
                return True
    return False


def _is_last(nodes: list[Node], at: int) -> bool:
    last = nodes[-1] if nodes else None
    if not isinstance(last, TextNode):
        return False
    start = last.token.start_index
    return start <= at < start + len(last.text) and not last.text[at + 1 - start :].strip()


def _missing_comma(study: Study) -> Iterator[Spot]:
    for one, fault in faults(study, FaultKind.MISSING_COMMA):
        message = tr("A comma is missing in front of this.")
        fix = insertion(tr("Add the comma"), fault.at, ",") if fault.at >= 0 else None
        whole = _STRING.match(one.source, fault.start)
        end = whole.end() if whole is not None else fault.end
        yield Spot(one.field, fault.start, end, message, fix)


def _missing_value(study: Study) -> Iterator[Spot]:
    for one, fault in faults(study, FaultKind.MISSING_VALUE):
        end = fault.start + len(one.source[fault.start : fault.end].rstrip())
        between = one.source[fault.start + 1 : end].strip()
        message = tr("A value is missing behind the colon.")
        if between:
            message = tr("Nothing is printed behind the colon when none of the conditions holds.")
        yield Spot(one.field, fault.start, end, message)


def _unclosed(study: Study) -> Iterator[Spot]:
    for one, fault in faults(study, FaultKind.UNCLOSED):
        opened = one.source[fault.start : fault.end]
        message = tr(
            "This {opened} is never closed, at least on one way through the conditions.",
            opened=opened,
        )
        yield Spot(one.field, fault.start, fault.end, message)


def _line_break(study: Study) -> Iterator[Spot]:
    for one, fault in faults(study, FaultKind.LINE_BREAK):
        message = tr(
            "This line break is inside a JSON string; write it as \\n, or close the string."
        )
        yield Spot(one.field, fault.start, fault.end, message)


RULES = (
    Rule(
        "json_comma_extra",
        translatable("A comma too many in JSON"),
        Severity.ERROR,
        translatable(
            "JSON allows no comma behind the last item. A loop or a condition easily leaves one: "
            "print it only between items, as with {% unless forloop.last %},{% endunless %}."
        ),
        Example(
            '{"items": [{% for item in {{event_properties.${items}}} %}'
            '"{{item.title | json_escape}}",{% endfor %}]}'
        ),
        Example(
            '{"items": [{% for item in {{event_properties.${items}}} %}'
            '"{{item.title | json_escape}}"{% unless forloop.last %},{% endunless %}{% '
            "endfor %}]}"
        ),
        _extra_comma,
        fixable=True,
    ),
    Rule(
        "json_comma_missing",
        translatable("A comma is missing in JSON"),
        Severity.ERROR,
        translatable(
            "Between two items stands a comma, also between what a condition prints and what "
            "follows."
        ),
        Example('{\n  "a": 1\n  "b": 2\n}'),
        Example('{\n  "a": 1,\n  "b": 2\n}'),
        _missing_comma,
        fixable=True,
    ),
    Rule(
        "json_value_missing",
        translatable("No value behind a colon"),
        Severity.ERROR,
        translatable(
            "Behind each key stands a value on every way through the conditions. Add an else."
        ),
        Example('{"vip": {% if custom_attribute.${vip} == true %}true{% endif %}}'),
        Example('{"vip": {% if custom_attribute.${vip} == true %}true{% else %}false{% endif %}}'),
        _missing_value,
    ),
    Rule(
        "json_unclosed",
        translatable("Bracket or quote that is never closed"),
        Severity.ERROR,
        translatable("Each bracket and each quote is closed on every way through the conditions."),
        Example('{"to": {"city": "London"{% if custom_attribute.${vip} == true %}}{% endif %}}'),
        Example('{"to": {"city": "London"}}'),
        _unclosed,
    ),
    Rule(
        "json_line_break",
        translatable("Line break inside a JSON string"),
        Severity.ERROR,
        translatable(
            "A JSON string stands on one line. White space control, {%- and -%}, takes away the "
            "line breaks around tags."
        ),
        Example('{"text": "Hello\nAda"}'),
        Example('{"text": "Hello\\nAda"}'),
        _line_break,
    ),
)
