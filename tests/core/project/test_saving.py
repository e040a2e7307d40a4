"""Saving: reads back as it was, and keeps what the author wrote beside it."""

from __future__ import annotations

import random
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.saving import Authored, saved_text
from hookstudio.core.project.shape import Shape
from hookstudio.core.project.user_format import read_user
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.project.webhook_format import read_webhook
from hookstudio.core.project.yaml_node import Mapping, Node, Sequence
from hookstudio.core.project.yaml_reader import read
from tests.core.project.strategies import edited, users, webhooks


def webhook_of(text: str) -> Webhook:
    text, root = read(text.encode())
    return read_webhook(Shape(text, ""), root, "hook", lambda rel: "")


def user_of(text: str) -> SampleUser:
    text, root = read(text.encode())
    return read_user(Shape(text, ""), root, "ada")


def saved(content: Authored, source: str | None = None) -> str:
    before = None
    if source is not None:
        before = webhook_of(source) if isinstance(content, Webhook) else user_of(source)
    return saved_text("f.yaml", content, source, before)


@settings(max_examples=120)
@given(webhooks)
def test_any_webhook_reads_back_as_it_was(webhook: Webhook) -> None:
    assert webhook_of(saved(webhook)) == webhook


@settings(max_examples=80)
@given(users)
def test_any_user_reads_back_as_it_was(user: SampleUser) -> None:
    text = saved(user)
    assert repr(user_of(text).sections) == repr(
        {name: user.sections[name] for name in user_of(text).sections}
    )
    assert user_of(text) == user


@settings(max_examples=120)
@given(
    webhooks.flatmap(lambda w: st.tuples(st.just(w), edited(w))), st.sampled_from(["\n", "\r\n"])
)
def test_an_edit_of_a_saved_file_reads_back_as_it_was(
    pair: tuple[Webhook, Webhook], newline: str
) -> None:
    before, after = pair
    source = saved(before).replace("\n", newline)
    assert webhook_of(source) == before
    assert webhook_of(saved(after, source)) == after


@settings(max_examples=80)
@given(users, users)
def test_an_edited_user_reads_back_as_it_was(before: SampleUser, after: SampleUser) -> None:
    assert user_of(saved(after, saved(before))) == after


COMMENTED = st.tuples(webhooks, st.randoms(use_true_random=False))


@settings(max_examples=120)
@given(COMMENTED.flatmap(lambda c: st.tuples(st.just(c), edited(c[0]))))
def test_every_comment_survives_an_edit(
    case: tuple[tuple[Webhook, random.Random], Webhook],
) -> None:
    (before, chance), after = case
    source = commented(saved(before), chance)
    assert webhook_of(source) == before
    text = saved(after, source)
    assert webhook_of(text) == after
    assert comments(text) == comments(source)


def commented(source: str, chance: random.Random) -> str:
    """The text with comments above and behind some of its lines."""
    _, root = read(source.encode())
    lines = source.split("\n")
    own, behind = comment_places(source, root)
    for number in sorted(own | behind, reverse=True):
        if number in behind and chance.random() < 0.3:
            lines[number] += f"  # behind {number}"
        if number in own and chance.random() < 0.3:
            margin = " " * (len(lines[number]) - len(lines[number].lstrip()))
            lines.insert(number, f"{margin}# above {number}")
    return "\n".join(lines)


def comment_places(source: str, node: Node) -> tuple[set[int], set[int]]:
    """Lines that a comment may stand above, and lines that one may stand behind."""
    own: set[int] = set()
    behind: set[int] = set()
    if isinstance(node, Mapping) and not node.flow:
        for entry in node.entries:
            own.add(source.count("\n", 0, entry.key.start))
            behind.add(source.count("\n", 0, entry.value.start))
            inner = comment_places(source, entry.value)
            own, behind = own | inner[0], behind | inner[1]
    elif isinstance(node, Sequence) and not node.flow:
        for item in node.items:
            inner = comment_places(source, item)
            own, behind = own | inner[0], behind | inner[1]
    return own, behind


def comments(text: str) -> list[str]:
    return sorted(re.findall(r"# (?:above|behind) \d+", text))
