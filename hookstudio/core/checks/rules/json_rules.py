"""Rules about values inside JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hookstudio.core.checks.rules.json_machine import Context, Fault, FaultKind
from hookstudio.core.checks.rules.reading import Output
from hookstudio.core.checks.rules.rule import (
    Example,
    Rule,
    Spot,
    Where,
    insertion,
    replacement,
)
from hookstudio.core.checks.rules.study import Parsed, Study
from hookstudio.core.checks.rules.texts import Form
from hookstudio.core.checks.rules.values import Kind, Origin, Safe, Value
from hookstudio.core.findings import Edit, Fix, Severity
from hookstudio.core.liquid.expressions import FilterCall, Filtered, Literal
from hookstudio.core.request.json_syntax import check_json, is_number
from hookstudio.core.wording import tr, translatable

_IN_STRING = {Context.STRING, Context.KEY}
# A number that is a name: leading zeros and length matter, nobody reckons with it.
_NAME_LIKE = re.compile(
    r"(?i)(?:^|[_\W])(?:id|ids|zip|postcode|postal|phone|tel|code|number|no|ref|version|year|sku"
    r"|isbn|ean|key|reference|token|time|date|timestamp)s?$|[a-z](?:Id|Code|Number|Zip|Phone|Ref"
    r"|Sku|Version|Key|Date|Time)$"
)
# Keys of what a receiver may show as HTML or Slack's markup.
_HTML_KEY = re.compile(r"(?i)html|markup|mrkdwn|body|content|message|text")
_KEY_BEFORE = re.compile(r'"((?:[^"\\]|\\.)*)"\s*:\s*$')
_BUILDS = frozenset({"append", "prepend", "replace", "join", "split", "replace_first"})


def filter_of(output: Output, name: str) -> FilterCall | None:
    """The last call of a filter in an output; None without one."""
    expression = output.expression
    calls = expression.filters if isinstance(expression, Filtered) else ()
    return next((call for call in reversed(calls) if call.name == name), None)


def named(output: Output) -> str:
    """What a message calls the value of an output."""
    if output.value.missing:
        return output.value.missing
    expression = output.expression
    left = expression.left if isinstance(expression, Filtered) else expression
    text = left.token.value
    return text if len(text) <= 60 else f"{text[:59]}…"


def _in_json(study: Study) -> Iterator[tuple[Parsed, Output, set[Context]]]:
    """The outputs of the texts that become JSON, with where they stand."""
    for one in study.of_form(Form.JSON):
        contexts = study.json(one).contexts
        for output in study.reading(one).outputs:
            found = contexts.get(id(output.node))
            if found:
                yield one, output, found


def _unescaped(study: Study) -> Iterator[Spot]:
    for one, output, contexts in _in_json(study):
        value = output.value
        if not contexts & _IN_STRING or Safe.JSON in value.safe or value.is_structure:
            continue
        if "as_json_string" in value.filters or _is_html_only(value):
            continue
        if value == Value() and not study.is_set(one, output.expression):
            continue  # it holds nothing, and that is reported
        message = tr(
            "{output} is not escaped: a quote, backslash or line break in it ends the JSON string.",
            output=named(output),
        )
        if "json_escape" in value.filters:
            message = tr(
                "{output} is changed after json_escape, which may cut an escape.",
                output=named(output),
            )
        at = output.inner[1]
        fix = insertion(tr("Add json_escape"), at, " | json_escape")
        yield Spot(one.field, *output.inner, message, fix)


def _is_html_only(value: Value) -> bool:
    return "escape" in value.filters and "json_escape" not in value.filters


def _html_escape(study: Study) -> Iterator[Spot]:
    for one, output, contexts in _in_json(study):
        call = filter_of(output, "escape")
        if call is None or not contexts & _IN_STRING or not _is_html_only(output.value):
            continue
        start = call.token.start_index
        message = tr(
            "escape is for HTML: it writes & and quotes as entities, and leaves backslashes and "
            "line breaks. Use json_escape."
        )
        fix = replacement(tr("Use json_escape"), start, start + len("escape"), "json_escape")
        yield Spot(one.field, start, start + len("escape"), message, fix)
    yield from _html_in_pairs(study)


def _html_in_pairs(study: Study) -> Iterator[Spot]:
    for one in study.of_form(Form.PAIR):
        if "<" in one.source or _HTML_KEY.search(one.text.name):
            continue  # what is written for HTML is escaped for it
        for output in study.reading(one).outputs:
            call = filter_of(output, "escape")
            if call is None or output.captured or not _is_html_only(output.value):
                continue
            start = call.token.start_index
            before = one.source.rindex("|", 0, start)
            message = tr(
                "escape is for HTML: the receiver gets &amp; for &. A pair's value is made JSON "
                "by itself."
            )
            fix = replacement(tr("Remove escape"), before, start + len("escape"), "")
            yield Spot(one.field, start, start + len("escape"), message, fix)


def _pair_escaped(study: Study) -> Iterator[Spot]:
    for one in study.of_form(Form.PAIR, Form.URL, Form.FORM, Form.HEADER, Form.XML):
        for output in study.reading(one).outputs:
            call = filter_of(output, "json_escape")
            if call is None or output.captured:
                continue
            start = call.token.start_index
            message = tr("json_escape adds backslashes here; this is no JSON.")
            if one.text.form is Form.PAIR:
                message = tr(
                    "json_escape adds backslashes here; the pair's value is escaped by itself."
                )
            bar = one.source.rfind("|", 0, start)
            before = len(one.source[:bar].rstrip())
            fix = replacement(tr("Remove json_escape"), before, start + len("json_escape"), "")
            yield Spot(one.field, start, start + len("json_escape"), message, fix)


def _text_unquoted(study: Study) -> Iterator[Spot]:
    for one, output, contexts in _in_json(study):
        if contexts == {Context.VALUE} and _is_text(output):
            message = tr(
                "{output} is text and stands without quotes, which is no JSON.",
                output=named(output),
            )
            yield Spot(one.field, output.start, output.end, message, _quotes(output))
    for one in study.of_form(Form.LITERAL):
        for output in study.reading(one).outputs:
            alone = one.source.strip() == one.source[output.start : output.end]
            if alone and _is_text(output):
                message = tr(
                    "{output} is text, and the pair's type needs no text.", output=named(output)
                )
                yield Spot(one.field, *output.inner, message)


def _is_text(output: Output) -> bool:
    value = output.value
    if not value.is_text or "as_json_string" in value.filters:
        return False
    if value.samples and all(isinstance(s, str) and check_json(s).valid for s in value.samples):
        return False  # the text is JSON: a number, true, or more
    if value.constant is not None:
        return bool(value.constant.strip())
    builds = value.origin is not Origin.ATTRIBUTE and not _BUILDS.isdisjoint(value.filters)
    return not builds and "join" not in value.filters


def _quotes(output: Output) -> Fix:
    escape = "" if Safe.JSON in output.value.safe else " | json_escape"
    edits = [Edit(output.start, output.start, '"'), Edit(output.end, output.end, '"')]
    if escape:
        edits.insert(1, Edit(output.inner[1], output.inner[1], escape))
    return Fix(tr("Add quotes"), tuple(edits))


def _default_text(study: Study) -> Iterator[Spot]:
    for one, output, contexts in _in_json(study):
        if contexts == {Context.VALUE}:
            yield from _bad_defaults(one, output)
    for one in study.of_form(Form.LITERAL):
        for output in study.reading(one).outputs:
            if one.source.strip() == one.source[output.start : output.end]:
                yield from _bad_defaults(one, output)


def _bad_defaults(one: Parsed, output: Output) -> Iterator[Spot]:
    call = filter_of(output, "default")
    if call is None or not call.arguments or "as_json_string" in output.value.filters:
        return
    instead = call.arguments[0]
    text = instead.value if isinstance(instead, Literal) else None
    later = output.value.filters[output.value.filters.index("default") :]
    if not isinstance(text, str) or len(later) > 1 or check_json(text).valid or _is_text(output):
        return
    start = instead.token.start_index
    end = start + len(instead.token.value)
    message = tr(
        "The default {default} stands without quotes, which is no JSON.",
        default=instead.token.value,
    )
    if not text:
        message = tr("The default prints nothing where JSON needs a value.")
    fix = replacement(tr("Use 0"), start, end, "0") if _may_be_number(output.value) else None
    yield Spot(one.field, start, end, message, fix)


def _may_be_number(value: Value) -> bool:
    return Kind.NUMBER in value.kinds


def _number_quoted(study: Study) -> Iterator[Spot]:
    for one, output, contexts in _in_json(study):
        alone = study.json(one).alone.get(id(output.node), set())
        quotes = next(iter(alone)) if len(alone) == 1 else None
        if contexts != {Context.STRING} or quotes is None or not _is_counted(output.value):
            continue
        key = _KEY_BEFORE.search(one.source, 0, quotes[0])
        if key is not None and _NAME_LIKE.search(key.group(1)):
            continue
        message = tr(
            "{output} is {kind}, and the quotes make it text.",
            output=named(output),
            kind=_kind(output.value),
        )
        yield Spot(one.field, *quotes, message, _without_quotes(output, quotes))
    for one in study.of_form(Form.PAIR):
        for output in study.reading(one).outputs:
            alone_in_pair = one.source.strip() == one.source[output.start : output.end]
            named_so = _NAME_LIKE.search(one.text.name) is not None
            if alone_in_pair and not named_so and _is_counted(output.value):
                message = tr(
                    "{output} is {kind}; the pair's type text sends it in quotes.",
                    output=named(output),
                    kind=_kind(output.value),
                )
                yield Spot(one.field, *output.inner, message)


def _is_counted(value: Value) -> bool:
    computed = not {"plus", "minus", "times", "divided_by"}.isdisjoint(value.filters)
    if not value.is_bare or (value.origin is Origin.LITERAL and not computed):
        return False
    return not {"money", "date", "as_json_string"} & set(value.filters)


def _kind(value: Value) -> str:
    return tr("true or false") if value.kinds == {Kind.BOOLEAN} else tr("a number")


def _without_quotes(output: Output, quotes: tuple[int, int]) -> Fix | None:
    """Safe only where something is always printed."""
    call = filter_of(output, "default")
    always = not output.value.missing or output.guarded
    if call is not None and call.arguments:
        instead = call.arguments[0]
        text = instead.token.value
        always = is_number(text) or text in ("true", "false")
    if not always:
        return None
    first, last = quotes[0], quotes[1] - 1
    return Fix(tr("Remove the quotes"), (Edit(first, first + 1, ""), Edit(last, last + 1, "")))


def _structure(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        notes = study.json(one) if one.text.form is Form.JSON else None
        for output in study.reading(one).outputs:
            value = output.value
            if not value.is_structure or "as_json_string" in value.filters or output.captured:
                continue
            message = (
                tr(
                    "{output} is an array, which Braze does not print as JSON.",
                    output=named(output),
                )
                if value.kinds == {Kind.ARRAY}
                else tr(
                    "{output} is an object, which Braze does not print as JSON.",
                    output=named(output),
                )
            )
            contexts = notes.contexts.get(id(output.node)) if notes is not None else None
            fix = None
            if contexts == {Context.VALUE} and _defaults_to_nothing(output):
                at = output.inner[1]
                fix = insertion(tr("Add as_json_string"), at, " | as_json_string")
            yield Spot(one.field, *output.inner, message, fix)


def _defaults_to_nothing(output: Output) -> bool:
    return filter_of(output, "default") is None


def _quoted_twice(study: Study) -> Iterator[Spot]:
    for one, output, contexts in _in_json(study):
        filters = output.value.filters
        call = filter_of(output, "as_json_string")
        if call is None or not contexts & _IN_STRING or "json_escape" in filters:
            continue
        message = tr("as_json_string writes quotes of its own; there are quotes around it already.")
        alone = study.json(one).alone.get(id(output.node), set())
        quotes = next(iter(alone)) if len(alone) == 1 else None
        fix = None
        if quotes is not None and contexts == {Context.STRING}:
            first, last = quotes[0], quotes[1] - 1
            edits = (Edit(first, first + 1, ""), Edit(last, last + 1, ""))
            fix = Fix(tr("Remove the quotes"), edits)
        start = call.token.start_index
        yield Spot(one.field, start, start + len(call.name), message, fix)


def faults(study: Study, *kinds: FaultKind) -> Iterator[tuple[Parsed, Fault]]:
    """What the templates' own text gets wrong."""
    for one in study.of_form(Form.JSON):
        for fault in study.json(one).faults.values():
            if fault.kind in kinds:
                yield one, fault


RULES = (
    Rule(
        "json_unescaped",
        translatable("Value not escaped inside a JSON string"),
        Severity.ERROR,
        translatable(
            'A name such as Zoé "Z" or a text with a line break ends the JSON string early, and '
            "the receiver refuses the body. End the output with the filter json_escape."
        ),
        Example('{"name": "{{${first_name} | default: \'there\'}}"}'),
        Example('{"name": "{{${first_name} | default: \'there\' | json_escape}}"}'),
        _unescaped,
        fixable=True,
    ),
    Rule(
        "json_html_escape",
        translatable("HTML escaping inside JSON"),
        Severity.ERROR,
        translatable(
            "The filter escape writes entities for HTML (&amp; for &), which the receiver shows "
            "as they are, and it leaves backslashes and line breaks, which break the JSON. Inside "
            "a JSON string, use json_escape; for HTML in JSON use escape and then json_escape."
        ),
        Example('{"city": "{{${city} | default: \'\' | escape}}"}'),
        Example('{"city": "{{${city} | default: \'\' | json_escape}}"}'),
        _html_escape,
        fixable=True,
    ),
    Rule(
        "json_escape_misplaced",
        translatable("json_escape outside of JSON"),
        Severity.WARNING,
        translatable(
            "The value of a key-value pair is escaped by itself, and URLs, forms, headers and XML "
            'know no backslashes: json_escape makes O\\"Brien of O"Brien there.'
        ),
        Example("{{${first_name} | default: 'there' | json_escape}}", Where.TEXT),
        Example("{{${first_name} | default: 'there'}}", Where.TEXT),
        _pair_escaped,
        fixable=True,
    ),
    Rule(
        "json_text_unquoted",
        translatable("Text without quotes in JSON"),
        Severity.ERROR,
        translatable(
            "JSON writes text in quotes; only numbers, true, false and null stand without. What "
            "an attribute holds is known from the sample users."
        ),
        Example("{\"name\": {{${first_name} | default: 'there'}}}"),
        Example('{"name": "{{${first_name} | default: \'there\' | json_escape}}"}'),
        _text_unquoted,
        fixable=True,
    ),
    Rule(
        "json_default_text",
        translatable("Default that is no JSON"),
        Severity.ERROR,
        translatable(
            "Where a number stands without quotes, the default must be one too: an empty default "
            "leaves nothing behind the colon, and a word stands there without quotes."
        ),
        Example("{\"points\": {{custom_attribute.${points} | default: ''}}}"),
        Example('{"points": {{custom_attribute.${points} | default: 0}}}'),
        _default_text,
        fixable=True,
    ),
    Rule(
        "json_number_quoted",
        translatable("Number in quotes"),
        Severity.WARNING,
        translatable(
            "In quotes a number arrives as text, and many receivers refuse or misread it. Leave "
            "the quotes out and give it a number as default, or set the pair's type to number."
        ),
        Example('{"points": "{{custom_attribute.${points} | default: 0}}"}'),
        Example('{"points": {{custom_attribute.${points} | default: 0}}}'),
        _number_quoted,
        fixable=True,
    ),
    Rule(
        "json_structure_printed",
        translatable("Array or object printed as it is"),
        Severity.ERROR,
        translatable(
            "Braze prints the items of an array one behind the other, and an object in a form "
            "that no receiver reads. Use as_json_string without quotes around it, or a loop, or "
            "join."
        ),
        Example('{"tags": {{custom_attribute.${favourite_genres}}}}'),
        Example('{"tags": {{custom_attribute.${favourite_genres} | as_json_string}}}'),
        _structure,
        fixable=True,
    ),
    Rule(
        "json_quoted_twice",
        translatable("Quotes around as_json_string"),
        Severity.ERROR,
        translatable(
            "as_json_string writes a text with its quotes, and an object with its braces. Inside "
            "of quotes that ends the string at once."
        ),
        Example('{"name": "{{${first_name} | as_json_string}}"}'),
        Example('{"name": {{${first_name} | as_json_string}}}'),
        _quoted_twice,
        fixable=True,
    ),
)
