"""What is left of a text without the sign of its key."""

from __future__ import annotations

import pytest

from hookstudio.gui.mnemonics import without_mnemonic


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("&Save", "Save"),
        ("Se&ttings…", "Settings…"),
        ("保存(&S)", "保存"),
        ("設定 (&T)…", "設定…"),
        ("Search && do", "Search & do"),
        ("Undo Save (a)", "Undo Save (a)"),
        ("", ""),
    ],
)
def test_the_sign_goes_and_the_words_stay(text: str, plain: str) -> None:
    assert without_mnemonic(text) == plain
