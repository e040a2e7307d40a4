"""What the tables of pairs and of headers say about their rows."""

from __future__ import annotations

from hookstudio.core.wording import tr, translatable, trn
from hookstudio.gui.composer.row_words import RowWords


def _remove_pairs(count: int) -> str:
    return tr("Remove pair") if count == 1 else trn("Remove {n} pair", "Remove {n} pairs", n=count)


def _move_pairs(count: int) -> str:
    return tr("Move pair") if count == 1 else trn("Move {n} pair", "Move {n} pairs", n=count)


def _paste_pairs(count: int) -> str:
    return tr("Paste pair") if count == 1 else trn("Paste {n} pair", "Paste {n} pairs", n=count)


def _remove_headers(count: int) -> str:
    if count == 1:
        return tr("Remove header")
    return trn("Remove {n} header", "Remove {n} headers", n=count)


def _move_headers(count: int) -> str:
    if count == 1:
        return tr("Move header")
    return trn("Move {n} header", "Move {n} headers", n=count)


def _paste_headers(count: int) -> str:
    if count == 1:
        return tr("Paste header")
    return trn("Paste {n} header", "Paste {n} headers", n=count)


PAIR_WORDS = RowWords(
    key="pair",
    name=translatable("Pairs"),
    add=translatable("Add pair"),
    add_tip=translatable("Add a pair (Enter on the last row)"),
    edit=translatable("Edit pair"),
    nothing_to_paste=translatable(
        "The clipboard holds no pairs. Copy a JSON object, or lines like “name: value”."
    ),
    remove=_remove_pairs,
    move=_move_pairs,
    paste=_paste_pairs,
)
HEADER_WORDS = RowWords(
    key="header",
    name=translatable("Headers"),
    add=translatable("Add header"),
    add_tip=translatable("Add a header (Enter on the last row)"),
    edit=translatable("Edit header"),
    nothing_to_paste=translatable(
        "The clipboard holds no headers. Copy a JSON object, or lines like “name: value”."
    ),
    remove=_remove_headers,
    move=_move_headers,
    paste=_paste_headers,
)
