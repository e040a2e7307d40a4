"""Whatever a project may hold, for Hypothesis."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SECTIONS, SampleUser
from hookstudio.core.project.webhook import (
    DeliverySettings,
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    PairType,
    RawBody,
    Webhook,
)

# Text that YAML writers get wrong, mixed with any text at all.
AWKWARD = [
    "", " ", "\n", "\r\n", "a\r\nb", "a\rb", "\ta", "a\n\tb\n", " a\n b", "a\n\n", "\n\na\n",
    "a \nb ", "null", "~", "true", "no", "12", "1e3", "0o7", ".inf", "2026-02-26", "1:30", "=",
    "<<", "- a", "a: b", "a #b", "# a", "{{${first_name}}}", "{% if x %}", "[1]", "'", '"',
    "\\", "|", ">", "&a", "*a", "!a", "@a", "%a", "`a", "---", "...", "---\na", "...\na\n",
    "? a", "\u2028", "a\u2028\nb", "a\x85\nb", "\ufeff", "a\ufeff\nb", "\x7f", "\x00",
    "\x1b[0m", "é\nü", "日本語\n", "😀\n😀", "a:", ":a", "a\n#b\n", "a\n---\nb", "#\n", "a\n  \nb",
    "  \n  a\n", "x" * 1100, "a\n\n\n\nb\n\n\n",
]  # fmt: skip
texts = st.one_of(
    st.sampled_from(AWKWARD),
    st.text(max_size=12),
    st.text(alphabet=" \n\t\r#:-|>'\"{}[]ab\\é\u2028", max_size=14),
)
numbers = st.one_of(
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([0, -0.0, 1.0, 1e22, 10**30]),
)
json_values: st.SearchStrategy[Json] = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=8,
)
pairs = st.builds(Pair, texts, texts, st.sampled_from(PairType))
headers = st.builds(Header, texts, texts, st.booleans())
bodies = st.one_of(
    st.builds(JsonBody, st.lists(pairs, max_size=4).map(tuple)), st.builds(RawBody, texts)
)
variants = st.lists(
    st.builds(
        LanguageVariant,
        st.one_of(st.sampled_from(["fr", "pt-BR", "ja", "no"]), texts),
        st.none() | texts,
        st.none() | bodies,
    ),
    max_size=3,
    unique_by=lambda variant: variant.language,
).map(tuple)
deliveries = st.builds(DeliverySettings, st.sampled_from(["braze", "once", "standard-webhooks"]))
webhooks = st.builds(
    Webhook,
    st.just("hook"),
    texts,
    st.sampled_from(["POST", "GET", "PUT", "DELETE"]) | texts,
    texts,
    st.lists(headers, max_size=4).map(tuple),
    bodies,
    variants,
    deliveries,
)
users = st.builds(
    SampleUser,
    st.just("ada"),
    texts,
    st.dictionaries(
        st.sampled_from(SECTIONS), st.dictionaries(texts, json_values, max_size=4), max_size=4
    ),
)


@st.composite
def edited(draw: st.DrawFn, webhook: Webhook) -> Webhook:
    """A webhook with one or a few of its parts changed, as an author does."""
    for _ in range(draw(st.integers(1, 3))):
        webhook = draw(_edit(webhook))
    return webhook


def _edit(webhook: Webhook) -> st.SearchStrategy[Webhook]:
    def rows(items: tuple[object, ...], row: st.SearchStrategy[object]) -> st.SearchStrategy:
        index = st.integers(0, max(0, len(items) - 1))
        return st.one_of(
            st.tuples(index, row).map(lambda p: (*items[: p[0]], p[1], *items[p[0] + 1 :])),
            st.tuples(index, row).map(lambda p: (*items[: p[0]], p[1], *items[p[0] :])),
            index.map(lambda i: (*items[:i], *items[i + 1 :])),
            st.permutations(items).map(tuple),
        )

    parts = [
        texts.map(lambda name: replace(webhook, name=name)),
        texts.map(lambda url: replace(webhook, url=url)),
        rows(webhook.headers, headers).map(lambda rows: replace(webhook, headers=rows)),
        variants.map(lambda languages: replace(webhook, languages=languages)),
        deliveries.map(lambda delivery: replace(webhook, delivery=delivery)),
        bodies.map(lambda body: replace(webhook, body=body)),
    ]
    if isinstance(webhook.body, JsonBody):
        parts.append(
            rows(webhook.body.pairs, pairs).map(lambda p: replace(webhook, body=JsonBody(p)))
        )
    return st.one_of(parts)
