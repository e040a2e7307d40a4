from __future__ import annotations

import pytest

from hookstudio.core.liquid.placeholders import SecretExpression, encode
from hookstudio.core.request.quoting import quoted, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("a é 日", "a é 日"),
        ("a\x00b", "aU+0000b"),
        ('{\r\n  "id":\t1 \n}', '{↵ "id": 1↵ }'),
        ("\u202eabc", "U+202Eabc"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
    ],
)
def test_a_text_is_shown_on_one_line_and_not_too_long(text: str, expected: str) -> None:
    assert shown(text) == expected
    assert quoted(text) == f"'{expected}'"


def test_a_secret_is_never_spelt_out() -> None:
    secret = encode(SecretExpression("secret.key", ("key",), {}))
    assert quoted(f"Bearer {secret}") == "'Bearer a secret'"
