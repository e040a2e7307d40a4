"""Rules about URLs and form bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hookstudio.core.checks.rules.json_rules import filter_of, named
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
from hookstudio.core.checks.rules.url_places import UrlPlace
from hookstudio.core.checks.rules.values import Safe, Value
from hookstudio.core.findings import Severity
from hookstudio.core.liquid.tags.connected_content import ConnectedContentNode
from hookstudio.core.request.url import UrlFault, read_url
from hookstudio.core.wording import tr, translatable, translated

_ENCODERS = ("url_param_escape", "url_encode", "url_escape")
_UNENCODED = {
    UrlPlace.PATH: translatable(
        "{output} goes into the path unencoded: a space, & or / in it changes what the receiver "
        "reads."
    ),
    UrlPlace.QUERY: translatable(
        "{output} goes into the query unencoded: a space, & or / in it changes what the receiver "
        "reads."
    ),
    UrlPlace.FRAGMENT: translatable(
        "{output} goes into the URL unencoded: a space, & or / in it changes what the receiver "
        "reads."
    ),
}
_UNENCODED_IN_FORM = translatable(
    "{output} goes into the form unencoded: a space, & or / in it changes what the receiver reads."
)
_INSECURE = re.compile(r"\s*(http)://([^/?#\s{}]*)", re.IGNORECASE)


def _in_urls(study: Study) -> Iterator[tuple[Parsed, Output, UrlPlace]]:
    """The outputs that go into a URL or a form body, with their places."""
    for one in study.parsed:
        places = study.places(one)
        for output in study.reading(one).outputs if places else ():
            place = places.get(id(output.node))
            if place is not None:
                yield one, output, place


def _encoders(output: Output) -> list[str]:
    return [name for name in output.value.filters if name in _ENCODERS]


def _unescaped(study: Study) -> Iterator[Spot]:
    for one, output, place in _in_urls(study):
        value = output.value
        if place not in _UNENCODED or Safe.URL in value.safe or _encoders(output):
            continue
        if value.is_structure or (value == Value() and not study.is_set(one, output.expression)):
            continue
        is_form = one.text.form is Form.FORM
        sentence = _UNENCODED_IN_FORM if is_form else _UNENCODED[place]
        message = translated(sentence, output=named(output))
        fix = insertion(tr("Add url_param_escape"), output.inner[1], " | url_param_escape")
        yield Spot(one.field, *output.inner, message, fix)


def _weak(study: Study) -> Iterator[Spot]:
    for one, output, place in _in_urls(study):
        if place is not UrlPlace.QUERY or set(_encoders(output)) != {"url_escape"}:
            continue
        if Safe.URL in output.value.safe:
            continue
        message = tr(
            "url_escape leaves & and = as they are; in a query that starts another parameter."
        )
        yield from _encoder_spot(one, output, "url_escape", message)


def _plus(study: Study) -> Iterator[Spot]:
    for one, output, place in _in_urls(study):
        if place is UrlPlace.PATH and _encoders(output) == ["url_encode"]:
            yield from _encoder_spot(
                one,
                output,
                "url_encode",
                tr("url_encode writes a space as +, which means a plus in a path."),
            )


def _encoder_spot(one: Parsed, output: Output, name: str, message: str) -> Iterator[Spot]:
    call = filter_of(output, name)
    if call is None:
        return
    start = call.token.start_index
    end = start + len(name)
    fix = replacement(tr("Use url_param_escape"), start, end, "url_param_escape")
    yield Spot(one.field, start, end, message, fix)


def _twice(study: Study) -> Iterator[Spot]:
    for one, output, _ in _in_urls(study):
        names = _encoders(output)
        call = filter_of(output, names[-1]) if len(names) > 1 else None
        if call is None:
            continue
        start = call.token.start_index
        bar = len(one.source[: one.source.rfind("|", 0, start)].rstrip())
        end = start + len(call.name)
        fix = replacement(tr("Remove {filter}", filter=call.name), bar, end, "")
        message = tr(
            "The value is encoded already; {filter} encodes its % once more.", filter=call.name
        )
        yield Spot(one.field, start, end, message, fix)


def _whole(study: Study) -> Iterator[Spot]:
    for one, output, place in _in_urls(study):
        names = _encoders(output)
        call = filter_of(output, names[0]) if names and place is UrlPlace.START else None
        if call is None or call.name == "url_escape" or one.text.form is Form.FORM:
            continue
        start = call.token.start_index
        message = tr(
            "{filter} encodes the : and / of a whole URL; encode its parts instead.",
            filter=call.name,
        )
        yield Spot(one.field, start, start + len(call.name), message)


def _insecure(study: Study) -> Iterator[Spot]:
    message = tr("http sends the data in clear; write https, if the host has it.")
    for text in study.plain([Form.URL]):
        match = _INSECURE.match(text.source)
        if match is None:
            match = _INSECURE.match(re.sub(r"\{%.*?%\}", _blanked, text.source, flags=re.DOTALL))
        if match is not None and _is_public(match.group(2)):
            fix = replacement(tr("Write https"), *match.span(1), "https")
            yield Spot(text.field, *match.span(1), message, fix)
    for one in study.parsed:
        for tag in study.reading(one).connected:
            yield from _insecure_call(one, tag, message)


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _insecure_call(one: Parsed, tag: ConnectedContentNode, message: str) -> Iterator[Spot]:
    if not tag.arguments.words:
        return
    start = tag.arguments.words[0].start
    match = _INSECURE.match(one.source, start)
    if match is not None and _is_public(match.group(2)):
        fix = replacement(tr("Write https"), *match.span(1), "https")
        yield Spot(one.field, *match.span(1), message, fix)


def _is_public(host: str) -> bool:
    """Whether the host, as far as it is written out, is neither this computer nor a private net."""
    url = read_url(f"http://{host or 'example.com'}/")
    if isinstance(url, UrlFault):
        return False
    return not url.host.loopback and not url.host.private and bool(host)


RULES = (
    Rule(
        "url_unescaped",
        translatable("Value not encoded in a URL or form"),
        Severity.WARNING,
        translatable(
            "A space, &, =, +, # or / in a value changes the path or the parameters. End the "
            "output with url_param_escape, or with url_encode in a query. A whole URL, or a host, "
            "at the start is left as it is."
        ),
        Example(
            "https://api.example.com/u/{{${email_address} | default: 'none'}}",
            Where.URL,
        ),
        Example(
            "https://api.example.com/u/{{${email_address} | default: 'none' | url_param_escape}}",
            Where.URL,
        ),
        _unescaped,
        fixable=True,
    ),
    Rule(
        "url_escape_weak",
        translatable("url_escape in a query"),
        Severity.WARNING,
        translatable(
            "url_escape is for a whole URL: it keeps &, =, + and /. For one value use "
            "url_param_escape."
        ),
        Example("https://example.com/?c={{${city} | default: '' | url_escape}}", Where.URL),
        Example(
            "https://example.com/?c={{${city} | default: '' | url_param_escape}}",
            Where.URL,
        ),
        _weak,
        fixable=True,
    ),
    Rule(
        "url_plus_in_path",
        translatable("url_encode in a path"),
        Severity.WARNING,
        translatable(
            "url_encode is for forms and queries: it writes a space as +. In a path a + is a plus."
        ),
        Example(
            "https://example.com/{{${city} | default: 'x' | url_encode}}/shop",
            Where.URL,
        ),
        Example(
            "https://example.com/{{${city} | default: 'x' | url_param_escape}}/shop",
            Where.URL,
        ),
        _plus,
        fixable=True,
    ),
    Rule(
        "url_escaped_twice",
        translatable("Value encoded twice"),
        Severity.WARNING,
        translatable(
            "A value that is encoded twice arrives with %20 in it for the receiver to see."
        ),
        Example(
            "https://example.com/?c={{${city} | default: '' | url_encode | url_param_escape}}",
            Where.URL,
        ),
        Example("https://example.com/?c={{${city} | default: '' | url_encode}}", Where.URL),
        _twice,
        fixable=True,
    ),
    Rule(
        "url_escaped_whole",
        translatable("Whole URL encoded"),
        Severity.ERROR,
        translatable(
            "A URL that an attribute holds as a whole is not to be encoded: its : and / would be "
            "too."
        ),
        Example(
            "{{custom_attribute.${hook} | default: 'https://x.example' | url_param_escape}}",
            Where.URL,
        ),
        Example("{{custom_attribute.${hook} | default: 'https://x.example'}}", Where.URL),
        _whole,
    ),
    Rule(
        "url_insecure",
        translatable("http instead of https"),
        Severity.WARNING,
        translatable(
            "Personal data should not go over the network in clear. This computer and private "
            "addresses are left out, for tests."
        ),
        Example("http://api.example.com/orders", Where.URL),
        Example("https://api.example.com/orders", Where.URL),
        _insecure,
        fixable=True,
    ),
)
