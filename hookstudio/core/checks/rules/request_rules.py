"""Rules about headers, Content-Type and the method."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence

from liquid import BlockNode, Node

from hookstudio.core.checks.rules.json_rules import named
from hookstudio.core.checks.rules.labels import label_of, paths_in
from hookstudio.core.checks.rules.reading import Output, texts_in
from hookstudio.core.checks.rules.rule import Example, Rule, Spot, Where, insertion, replacement
from hookstudio.core.checks.rules.spelling import near_name
from hookstudio.core.checks.rules.study import Parsed, Study
from hookstudio.core.checks.rules.texts import Form, declared_type, looks_like
from hookstudio.core.checks.rules.values import Kind, Origin, Safe
from hookstudio.core.findings import Edit, Fix, Severity
from hookstudio.core.liquid.names import ATTRIBUTE_ROOT
from hookstudio.core.liquid.tags.control import CaseNode, IfNode, UnlessNode
from hookstudio.core.liquid.tags.output import TextNode
from hookstudio.core.liquid.tags.variables import nodes_in
from hookstudio.core.project.webhook import JsonBody, RawBody
from hookstudio.core.request import content_type
from hookstudio.core.wording import tr, translatable, translated

_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+")
_KNOWN_TYPES = (
    "application/json",
    "application/x-www-form-urlencoded",
    "application/xml",
    "multipart/form-data",
    "text/plain",
    "text/xml",
)
_KNOWN_HEADERS = (
    "Accept",
    "Accept-Language",
    "Authorization",
    "Content-Language",
    "Content-Type",
    "User-Agent",
)
_LOCALES = frozenset({"language", "most_recent_locale"})
_FORM_NAMES = {Form.JSON: "JSON", Form.FORM: translatable("a form"), Form.XML: "XML"}


def _wrong_type(study: Study) -> Iterator[Spot]:
    webhook = study.webhook
    declared = declared_type(webhook.headers)
    method = webhook.method.strip().upper()
    if declared is None or method == "GET":
        return
    index = next(i for i, h in enumerate(webhook.headers) if _is_content_type(h.name, h.enabled))
    field = f"headers[{index}].value"
    written = declared.partition(";")[0].strip()
    misspelt = _misspelt_type(written)
    start = declared.find(written)
    if misspelt:
        message = tr("There is no Content-Type {written}.", written=written)
        fix = None
        if misspelt != "?":
            message = tr(
                "There is no Content-Type {written}; did you mean {meant}?",
                written=written,
                meant=misspelt,
            )
            fix = replacement(
                tr("Write {meant}", meant=misspelt), start, start + len(written), misspelt
            )
        yield Spot(field, start, start + len(written), message, fix)
        return
    shape = _body_shape(study)
    if shape is None or _fits(written.lower(), shape):
        return
    wanted = {Form.JSON: content_type.JSON, Form.FORM: content_type.FORM}.get(shape)
    fix = (
        replacement(tr("Write {meant}", meant=wanted), start, start + len(written), wanted)
        if wanted
        else None
    )
    message = tr(
        "The body is {form}, and the Content-Type says {written}.",
        form=translated(_FORM_NAMES[shape]),
        written=written,
    )
    yield Spot(field, start, start + len(written), message, fix)


def _is_content_type(name: str, enabled: bool) -> bool:
    return enabled and name.lower() == "content-type"


def _misspelt_type(written: str) -> str:
    """The type that is meant, `?` when nobody knows; empty when it is one."""
    lower = written.lower()
    if lower in _KNOWN_TYPES:
        return ""
    near = near_name(lower, _KNOWN_TYPES)
    if near:
        return near
    if lower in ("json", "xml", "form"):
        return {"json": content_type.JSON, "xml": "application/xml"}.get(lower, content_type.FORM)
    return "" if _MEDIA_TYPE.fullmatch(written) else "?"


def _body_shape(study: Study) -> Form | None:
    """What the bodies plainly are; None when that cannot be told, or when there is none."""
    shapes = set()
    bodies = [study.webhook.body, *(one.body for one in study.webhook.languages)]
    for body in bodies:
        if isinstance(body, JsonBody):
            shapes.add(Form.JSON)
        elif isinstance(body, RawBody) and body.text.strip():
            shapes.add(looks_like(body.text))
    shape = next(iter(shapes)) if len(shapes) == 1 else None
    return shape if shape in _FORM_NAMES else None


def _fits(media_type: str, shape: Form) -> bool:
    if shape is Form.JSON:
        return content_type.says_json(media_type) or media_type.endswith(("json", "jsonlines"))
    return (
        "form" in media_type if shape is Form.FORM else "xml" in media_type or "html" in media_type
    )


def _misspelt_header(study: Study) -> Iterator[Spot]:
    for index, header in enumerate(study.webhook.headers):
        name = header.name
        if not header.enabled or not name or name.lower() in map(str.lower, _KNOWN_HEADERS):
            continue
        title = name.replace("_", "-").title()
        near = difflib.get_close_matches(title, _KNOWN_HEADERS, n=1, cutoff=0.87)
        same = name.replace("_", "").replace("-", "").replace(" ", "").lower()
        meant = next((one for one in _KNOWN_HEADERS if one.replace("-", "").lower() == same), "")
        meant = meant or (near[0] if near else "")
        if meant:
            message = tr(
                "The header {name} means nothing to receivers; did you mean {meant}?",
                name=name,
                meant=meant,
            )
            fix = replacement(tr("Write {meant}", meant=meant), 0, len(name), meant)
            yield Spot(f"headers[{index}].name", 0, len(name), message, fix)


def _header_language(study: Study) -> Iterator[Spot]:
    for one in study.of_form(Form.HEADER):
        for top in one.template.nodes:
            for node in nodes_in(top):
                if _asks_language(node):
                    start, end = node.token.full  # type: ignore[attr-defined] # a markup token
                    message = tr(
                        "Braze has languages for the URL and the body only; this header is the "
                        "same for all variants but for this condition."
                    )
                    yield Spot(one.field, start, end, message)
    if not study.webhook.languages:
        return
    for index, header in enumerate(study.webhook.headers):
        fixed = "{{" not in header.value and "{%" not in header.value
        if header.enabled and fixed and header.name.lower() in _LANGUAGE_HEADERS and header.value:
            message = tr(
                "{name} says {value} for every language variant; headers have no variants of "
                "their own.",
                name=header.name,
                value=header.value,
            )
            yield Spot(f"headers[{index}].value", 0, len(header.value), message)


_LANGUAGE_HEADERS = ("content-language", "accept-language")


def _asks_language(node: Node) -> bool:
    conditions: list[object] = []
    if isinstance(node, (IfNode, UnlessNode)):
        conditions = [node.condition, *(one.expression for one in node.alternatives)]
    elif isinstance(node, CaseNode):
        conditions = [node.value]
    return any(
        path.root == ATTRIBUTE_ROOT and str(path.segments[0]) in _LOCALES
        for condition in conditions
        for path in paths_in(condition)
    )


def _white_space(study: Study) -> Iterator[Spot]:
    for one in study.of_form(Form.HEADER):
        spot = _line_break(one) or _edge(one)
        if spot is not None:
            yield spot


def _line_break(one: Parsed) -> Spot | None:
    breaks: list[tuple[int, int]] = []
    for top in one.template.nodes:
        for text in _printed_texts(top):
            start = text.token.start_index
            found = re.finditer(r"[ \t]*[\r\n][ \t\r\n]*", text.text)
            breaks += [(start + match.start(), start + match.end()) for match in found]
    if not breaks:
        return None
    message = tr(
        "A line break of the template reaches the header; put the tags on one line, or write {%- "
        "and -%}."
    )
    edits = tuple(Edit(start, end, _joint(one.source, start, end)) for start, end in breaks)
    return Spot(one.field, *breaks[0], message, Fix(tr("Remove the line breaks"), edits))


def _joint(source: str, start: int, end: int) -> str:
    """A space between two words, nothing beside a tag or at the edge."""
    before, after = source[:start].rstrip()[-1:], source[end : end + 1]
    return " " if (before.isalnum() or before in ",;") and after.isalnum() else ""


def _printed_texts(node: Node) -> Iterator[TextNode]:
    """The texts that are printed; a tag that holds nothing but white space drops it."""
    if node.blank and list(node.children(None)):  # type: ignore[arg-type] # needs no context
        return
    yield from texts_in(node)


def _edge(one: Parsed) -> Spot | None:
    source = one.source
    first: tuple[int, int] | None
    stripped = source.strip(" \t\r\n")
    if not stripped:
        return None
    if stripped == source:
        nodes = one.template.nodes
        first = _edge_of_branch(nodes, leading=True) or _edge_of_branch(nodes, leading=False)
    else:
        start = source.find(stripped)
        first = (0, start) if start else (start + len(stripped), len(source))
    if first is None:
        return None
    fix = replacement(tr("Remove the white space"), *first, "")
    message = tr(
        "White space at the edge of a header value is not sent, or is taken as a part of it."
    )
    return Spot(one.field, *first, message, fix)


def _edge_of_branch(nodes: Sequence[Node], *, leading: bool) -> tuple[int, int] | None:
    """White space at the outer edge of what a condition prints first, or last."""
    node = nodes[0 if leading else -1] if nodes else None
    if isinstance(node, TextNode):
        text = node.text
        kept = text.lstrip(" \t") if leading else text.rstrip(" \t")
        if kept and kept != text:
            start = node.token.start_index + (0 if leading else len(kept))
            return start, start + len(text) - len(kept)
    elif isinstance(node, (IfNode, UnlessNode, CaseNode)):
        found = (_edge_of_branch(block.nodes, leading=leading) for block in _branches_of(node))
        return next((one for one in found if one is not None), None)
    return None


def _branches_of(node: IfNode | UnlessNode | CaseNode) -> Iterator[BlockNode]:
    if isinstance(node, CaseNode):
        yield from (branch.block for branch in node.branches)
        return
    yield node.consequence
    yield from (one.block for one in node.alternatives)
    if node.default is not None:
        yield node.default


def _unsafe_value(study: Study) -> Iterator[Spot]:
    for one in study.of_form(Form.HEADER):
        for output in study.reading(one).outputs:
            value = output.value
            if Safe.HEADER in value.safe or value.is_structure or output.captured:
                continue
            if not _is_free_text(output):
                continue
            message = tr(
                "{output} may hold a line break or letters that no header can carry; encode it.",
                output=named(output),
            )
            fix = insertion(tr("Add url_param_escape"), output.inner[1], " | url_param_escape")
            yield Spot(one.field, *output.inner, message, fix)


def _is_free_text(output: Output) -> bool:
    """Text that a person typed, as far as that is known."""
    value = output.value
    if value.origin is Origin.CONNECTED:
        return True
    if value.origin not in (Origin.ATTRIBUTE, Origin.LOOP):
        return False
    if _TYPED.intersection(label_of(path) for path in paths_in(output.expression)):
        return True
    texts = [sample for sample in value.samples if isinstance(sample, str)]
    unsafe = any(not text.isascii() or "\n" in text or "\r" in text for text in texts)
    spaced = any(" " in text.strip() for text in texts)
    return Kind.TEXT in value.kinds and (unsafe or spaced)


_TYPED = frozenset({"${first_name}", "${last_name}", "${city}"})


def _delete_body(study: Study) -> Iterator[Spot]:
    webhook = study.webhook
    if webhook.method.strip().upper() != "DELETE":
        return
    body = webhook.body
    holds = bool(body.pairs) if isinstance(body, JsonBody) else bool(body.text.strip())
    if holds:
        message = tr("Many receivers ignore the body of a DELETE request.")
        yield Spot("method", 0, len(webhook.method), message)


def _xml(study: Study) -> Iterator[Spot]:
    for one in study.of_form(Form.XML):
        for output in study.reading(one).outputs:
            value = output.value
            if Safe.XML in value.safe or value.is_structure or output.captured:
                continue
            fix: Fix = insertion(tr("Add escape"), output.inner[1], " | escape")
            message = tr(
                "{output} is not escaped: a < or & in it breaks the XML.", output=named(output)
            )
            yield Spot(one.field, *output.inner, message, fix)


def _scheme(study: Study) -> Iterator[Spot]:
    for index, header in enumerate(study.webhook.headers):
        if not header.enabled or header.name.lower() != "authorization":
            continue
        match = re.match(r"\s*(Bearer|Basic|Token)(?=[{:])\s*:?", header.value, re.IGNORECASE)
        if match is not None:
            message = tr(
                "Between {scheme} and what follows stands one space.", scheme=match.group(1)
            )
            fix = replacement(tr("Write a space"), match.end(1), match.end(), " ")
            yield Spot(f"headers[{index}].value", *match.span(1), message, fix)


RULES = (
    Rule(
        "content_type_wrong",
        translatable("Content-Type that does not fit"),
        Severity.WARNING,
        translatable(
            "The Content-Type tells the receiver how to read the body: application/json for JSON, "
            "application/x-www-form-urlencoded for a form."
        ),
        Example(
            "method: POST\nurl: https://api.example.com/\nheaders:\n"
            "  - name: Content-Type\n    value: application/x-www-form-url-encoded\n"
            "body:\n  kind: raw\n  text: a=1&b=2\n",
            Where.WEBHOOK,
        ),
        Example("a=1&b=2", Where.FORM),
        _wrong_type,
        fixable=True,
    ),
    Rule(
        "header_misspelt",
        translatable("Misspelt header"),
        Severity.WARNING,
        translatable(
            "A header that nobody knows is ignored, and the one that was meant is missing."
        ),
        Example(
            "method: GET\nurl: https://api.example.com/\nheaders:\n"
            "  - name: Authorisation\n    value: Bearer {{secret.key}}\n",
            Where.WEBHOOK,
        ),
        Example("Bearer {{secret.key}}", Where.AUTHORIZATION),
        _misspelt_header,
        fixable=True,
    ),
    Rule(
        "header_language",
        translatable("Header that depends on the language"),
        Severity.WARNING,
        translatable(
            "Braze has language variants for the URL and the body, not for headers. Send the "
            "language itself, as {{${language} | default: 'en'}}, or put it into the body."
        ),
        Example("{% if ${language} == 'fr' %}France{% else %}World{% endif %}", Where.HEADER),
        Example("{{${language} | default: 'en'}}", Where.HEADER),
        _header_language,
    ),
    Rule(
        "header_white_space",
        translatable("White space that reaches a header"),
        Severity.WARNING,
        translatable(
            "A line break around tags becomes a part of the header, and the request is refused. "
            "Put the tags on one line, or take the white space away with {%- and -%}. A space at "
            "the edge is not sent, or is taken as a part of the value."
        ),
        Example(
            "{% if custom_attribute.${vip} == true %}\nvip{% else %}no{% endif %}",
            Where.HEADER,
        ),
        Example(
            "{% if custom_attribute.${vip} == true %}vip{% else %}no{% endif %}",
            Where.HEADER,
        ),
        _white_space,
        fixable=True,
    ),
    Rule(
        "header_value_unsafe",
        translatable("Free text in a header"),
        Severity.WARNING,
        translatable(
            "A header carries neither line breaks nor letters beyond ASCII. Encode a name or "
            "another text that people type, with url_param_escape or base64_encode."
        ),
        Example("{{${first_name} | default: 'there'}}", Where.HEADER),
        Example("{{${first_name} | default: 'there' | url_param_escape}}", Where.HEADER),
        _unsafe_value,
        fixable=True,
    ),
    Rule(
        "authorization_scheme",
        translatable("No space behind the scheme"),
        Severity.ERROR,
        translatable("An Authorization header is a scheme, one space, and the credentials."),
        Example("Bearer{{secret.key}}", Where.AUTHORIZATION),
        Example("Bearer {{secret.key}}", Where.AUTHORIZATION),
        _scheme,
        fixable=True,
    ),
    Rule(
        "body_on_delete",
        translatable("DELETE with a body"),
        Severity.INFO,
        translatable(
            "The standard gives the body of a DELETE request no meaning, and many receivers drop "
            "it. Put what they need into the URL."
        ),
        Example(
            "method: DELETE\nurl: https://api.example.com/users/1\nbody:\n  kind: json\n"
            "  pairs:\n    - {key: id, type: text, value: a}\n",
            Where.WEBHOOK,
        ),
        Example("method: DELETE\nurl: https://api.example.com/users/1\n", Where.WEBHOOK),
        _delete_body,
    ),
    Rule(
        "xml_unescaped",
        translatable("Value not escaped in XML"),
        Severity.ERROR,
        translatable("A < or & in a value breaks the XML. End the output with the filter escape."),
        Example("<name>{{${first_name} | default: 'there'}}</name>", Where.XML),
        Example("<name>{{${first_name} | default: 'there' | escape}}</name>", Where.XML),
        _xml,
        fixable=True,
    ),
)
