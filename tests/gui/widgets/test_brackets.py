"""The partner of a bracket or of a block tag, in linear time."""

from __future__ import annotations

import time

import pytest

from hookstudio.gui.widgets.code_editor.brackets import matching


def pair(text: str) -> tuple[str, ...]:
    """What is marked for the caret ‸: the pieces of the text."""
    plain = text.replace("‸", "")
    return tuple(plain[start:end] for start, end in matching(plain, text.index("‸")))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("‸{a}", ("{", "}")),
        ("{a}‸", ("}", "{")),
        ("[(‸)]", ("(", ")")),
        ("{{‸${a}}}", ("{{", "}}")),
        ("{{${a}}}‸", ("}}", "{{")),
        ("{{ ${‸a} }}", ("{", "}")),
        ("{% i‸f a %}b{% endif %}", ("{% if a %}", "{% endif %}")),
        ("{% if a %}{% if b %}{% endif %}{% end‸if %}", ("{% endif %}", "{% if a %}")),
        ("{% fo‸r a in b %}", ()),
        ("no‸thing", ()),
        ("{‸", ()),
        ("‸", ()),
    ],
)
def test_the_partner_is_marked(text: str, marked: tuple[str, ...]) -> None:
    assert pair(text) == marked


def test_a_hostile_text_takes_no_time() -> None:
    started = time.process_time()
    for text in ("{" * 200_000, "{%" * 100_000, "{% if " * 50_000, "(" * 100_000 + ")" * 100_000):
        matching(text, len(text) // 2)
    assert time.process_time() - started < 0.5
