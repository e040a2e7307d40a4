"""Rules about the language variants of a webhook, and about choosing by language in Liquid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from hookstudio.core.checks.rules.labels import paths_in
from hookstudio.core.checks.rules.rule import Example, Rule, Spot, Where
from hookstudio.core.checks.rules.study import Study
from hookstudio.core.findings import Severity
from hookstudio.core.liquid.names import ATTRIBUTE_ROOT
from hookstudio.core.liquid.tags.control import CaseNode, IfNode
from hookstudio.core.liquid.tags.output import PrintNode, TextNode
from hookstudio.core.liquid.tags.variables import nodes_in
from hookstudio.core.liquid.tokens import full_span
from hookstudio.core.project.webhook import JsonBody, LanguageVariant, RawBody, Webhook
from hookstudio.core.request.languages import LANGUAGES, language_name, variant_for
from hookstudio.core.wording import tr, translatable

_TAGS = frozenset(language.tag for language in LANGUAGES)


def _missing(study: Study) -> Iterator[Spot]:
    webhook = study.webhook
    if not webhook.languages:
        return
    counted = Counter(
        language.replace("_", "-").split("-")[0].lower()
        for language in study.known.languages()
        if variant_for(webhook, language) is None
    )
    # One language more than there are variants is that of the default.
    default = "en" if "en" in counted else next(iter(counted), "")
    for tag in counted:
        if tag != default:
            message = tr(
                "There are sample users with {language} ({code}), and no variant for it; they get "
                "the default.",
                language=language_name(tag),
                code=tag,
            )
            yield Spot("languages", 0, 0, message)


def _same(study: Study) -> Iterator[Spot]:
    webhook = study.webhook
    for variant in webhook.languages:
        field = f"languages.{variant.language}"
        name = f"{language_name(variant.language)} ({variant.language})"
        if variant.url is None and variant.body is None:
            yield Spot(
                field, 0, 0, tr("The variant {name} has no URL and no body of its own.", name=name)
            )
            continue
        if variant.url is not None and variant.url == webhook.url:
            message = tr("The URL of the variant {name} is the default's; leave it out.", name=name)
            yield Spot(f"{field}.url", 0, len(variant.url), message)
        if variant.body is not None and _same_body(variant, webhook):
            text = variant.body.text if isinstance(variant.body, RawBody) else ""
            message = tr(
                "The body of the variant {name} is the default's; it is not translated.", name=name
            )
            yield Spot(f"{field}.body", 0, len(text), message)
        yield from _same_as_another(webhook, variant, field, name)


def _same_body(variant: LanguageVariant, other: Webhook | LanguageVariant) -> bool:
    body, theirs = variant.body, other.body
    if isinstance(body, RawBody) and isinstance(theirs, RawBody):
        return body.text.strip() == theirs.text.strip() and bool(body.text.strip())
    return isinstance(body, JsonBody) and bool(body.pairs) and body == theirs


def _same_as_another(
    webhook: Webhook, variant: LanguageVariant, field: str, name: str
) -> Iterator[Spot]:
    """A text that was copied from another language and not translated."""
    if variant.body is None or _same_body(variant, webhook):
        return
    for other in webhook.languages:
        if other is variant:
            return
        related = other.language.split("-")[0] == variant.language.split("-")[0]
        if not related and _same_body(variant, other):
            text = variant.body.text if isinstance(variant.body, RawBody) else ""
            message = tr(
                "The body of the variant {name} is that of {language}.",
                name=name,
                language=language_name(other.language),
            )
            yield Spot(f"{field}.body", 0, len(text), message)


def _unknown(study: Study) -> Iterator[Spot]:
    for variant in study.webhook.languages:
        tag = variant.language.replace("_", "-").split("-")[0].lower()
        if tag not in _TAGS:
            message = tr(
                "{language} is no language code of ISO 639-1; no user gets it.",
                language=variant.language,
            )
            yield Spot(f"languages.{variant.language}", 0, 0, message)


def _without_else(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for top in one.template.nodes:
            for node in nodes_in(top):
                if _lacks_else(node):
                    message = tr(
                        "A user with another language, or with none, gets nothing here; add an "
                        "else."
                    )
                    yield Spot(one.field, *full_span(node.token), message)


def _lacks_else(node: object) -> bool:
    """Whether it chooses between texts by language, and leaves out everybody else."""
    if isinstance(node, IfNode):
        conditions = [node.condition, *(one.expression for one in node.alternatives)]
        chooses = len(conditions) > 1 and all(_asks_language(one) for one in conditions)
        return chooses and node.default is None and _prints(node)
    if isinstance(node, CaseNode):
        whens = [branch for branch in node.branches if branch.values is not None]
        has_else = len(whens) < len(node.branches)
        return len(whens) > 1 and not has_else and _asks_language(node.value) and _prints(node)
    return False


def _asks_language(condition: object) -> bool:
    return any(
        path.root == ATTRIBUTE_ROOT and str(path.segments[0]) in ("language", "most_recent_locale")
        for path in paths_in(condition)
    )


def _prints(node: IfNode | CaseNode) -> bool:
    return any(
        isinstance(inner, PrintNode) or (isinstance(inner, TextNode) and bool(inner.text.strip()))
        for inner in nodes_in(node)
    )


_VARIANTS = (
    "method: POST\nurl: https://api.example.com/\nheaders:\n"
    "  - {{name: Content-Type, value: application/json}}\n"
    'body:\n  kind: raw\n  text: \'{{"text": "Hello"}}\'\nlanguages:\n  {}:\n    body:\n'
    '      kind: raw\n      text: \'{{"text": "{}"}}\'\n'
)

RULES = (
    Rule(
        "language_missing",
        translatable("No variant for a language of the sample users"),
        Severity.INFO,
        translatable(
            "The webhook has language variants, and sample users whose language is none of them "
            "and not the default's either. They get the default."
        ),
        Example(_VARIANTS.format("de", "Hallo"), Where.WEBHOOK),
        Example(_VARIANTS.format("fr", "Bonjour"), Where.WEBHOOK),
        _missing,
    ),
    Rule(
        "language_same",
        translatable("Variant that is not translated"),
        Severity.WARNING,
        translatable(
            "A language variant whose text is that of another one, or that has no text of its "
            "own, changes nothing."
        ),
        Example(_VARIANTS.format("fr", "Hello"), Where.WEBHOOK),
        Example(_VARIANTS.format("fr", "Bonjour"), Where.WEBHOOK),
        _same,
    ),
    Rule(
        "language_unknown",
        translatable("Variant for no language"),
        Severity.WARNING,
        translatable(
            "A variant is named by the code of ISO 639-1, such as fr, or fr-CA for a region."
        ),
        Example(_VARIANTS.format("xx", "Bonjour"), Where.WEBHOOK),
        Example(_VARIANTS.format("fr", "Bonjour"), Where.WEBHOOK),
        _unknown,
    ),
    Rule(
        "language_without_else",
        translatable("Choice by language without else"),
        Severity.WARNING,
        translatable(
            "Who has another language, or none, gets an empty text. End the choice with else."
        ),
        Example(
            "{% if ${language} == 'fr' %}Bonjour{% elsif ${language} == 'de' %}Hallo{% endif %}",
            Where.TEXT,
        ),
        Example(
            "{% if ${language} == 'fr' %}Bonjour{% elsif ${language} == 'de' %}Hallo{% else %}"
            "Hello{% endif %}",
            Where.TEXT,
        ),
        _without_else,
    ),
)
