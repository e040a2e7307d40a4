from __future__ import annotations

from types import MappingProxyType

import pytest

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.request import render
from hookstudio.core.request import worker_wire as wire
from hookstudio.core.request.worker_process import _same, _snapshot
from tests.core.request.samples import JSON_TYPE, pairs, user, webhook


def test_a_request_arrives_as_it_was_sent() -> None:
    for body in ("{{${first_name}}} {{secret.k}} {{ x", pairs(("a", "{{${first_name}}}"))):
        request = render(webhook(body, "https://example.com/ é", JSON_TYPE), user())
        assert wire.load_answer(wire.dumps(request)) == request


def test_a_batch_arrives_as_it_was_sent() -> None:
    job = wire.Job(webhook(), user(), "fr", None, 8601)
    batch = wire.Batch((job,), {"content_blocks": {"a": "b"}}, ("catalogs",))
    assert wire.load_batch(wire.dumps(batch)) == batch


def test_read_only_mappings_arrive_as_dicts() -> None:
    sections = MappingProxyType({"attributes": MappingProxyType({"a": [1]})})
    ada = SampleUser("ada", sections=sections)
    batch = wire.load_batch(wire.dumps(wire.Batch((wire.Job(webhook(), ada, None, None, None),))))
    assert batch.jobs[0].user.sections == {"attributes": {"a": [1]}}


def test_something_else_is_not_taken() -> None:
    with pytest.raises(AssertionError):
        wire.load_batch(wire.dumps("text"))


TEXT, ROWS = "source", ({"id": "1"},)


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ({"a": TEXT}, {"a": TEXT}, True),
        ({"a": TEXT}, {"a": "other"}, False),
        ({"a": TEXT}, {"b": TEXT}, False),
        ({"a": TEXT}, {}, False),
        ({"a": ROWS}, {"a": tuple(dict(row) for row in ROWS)}, False),
        ([ROWS], (ROWS,), True),
        ([ROWS], [ROWS, ROWS], False),
        ("now", "now", True),
        (1, True, False),
        (None, None, True),
        ({}, [], False),
    ],
)
def test_a_context_is_the_same_when_its_parts_are(old: object, new: object, same: bool) -> None:
    assert _same(_snapshot(old), _snapshot(new)) == same
