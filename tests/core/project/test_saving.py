"""Saving: reads back as it was, and keeps what the author wrote beside it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.saving import Authored, saved_text
from hookstudio.core.project.shape import Shape
from hookstudio.core.project.user_format import read_user
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.project.webhook_format import read_webhook
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


@settings(max_examples=300, deadline=None)
@given(webhooks)
def test_any_webhook_reads_back_as_it_was(webhook: Webhook) -> None:
    assert webhook_of(saved(webhook)) == webhook


@settings(max_examples=150, deadline=None)
@given(users)
def test_any_user_reads_back_as_it_was(user: SampleUser) -> None:
    text = saved(user)
    assert repr(user_of(text).sections) == repr(
        {name: user.sections[name] for name in user_of(text).sections}
    )
    assert user_of(text) == user


@settings(max_examples=300, deadline=None)
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


@settings(max_examples=150, deadline=None)
@given(users, users)
def test_an_edited_user_reads_back_as_it_was(before: SampleUser, after: SampleUser) -> None:
    assert user_of(saved(after, saved(before))) == after
