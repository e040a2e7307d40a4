"""What the tables of an environment say about their rows, by the part of the file."""

from __future__ import annotations

from collections.abc import Mapping

from hookstudio.core.wording import tr, translatable, trn
from hookstudio.gui.composer.row_words import RowWords


def _remove_urls(count: int) -> str:
    if count == 1:
        return tr("Remove base URL")
    return trn("Remove {n} base URL", "Remove {n} base URLs", n=count)


def _move_urls(count: int) -> str:
    if count == 1:
        return tr("Move base URL")
    return trn("Move {n} base URL", "Move {n} base URLs", n=count)


def _paste_urls(count: int) -> str:
    if count == 1:
        return tr("Paste base URL")
    return trn("Paste {n} base URL", "Paste {n} base URLs", n=count)


def _remove_variables(count: int) -> str:
    if count == 1:
        return tr("Remove variable")
    return trn("Remove {n} variable", "Remove {n} variables", n=count)


def _move_variables(count: int) -> str:
    if count == 1:
        return tr("Move variable")
    return trn("Move {n} variable", "Move {n} variables", n=count)


def _paste_variables(count: int) -> str:
    if count == 1:
        return tr("Paste variable")
    return trn("Paste {n} variable", "Paste {n} variables", n=count)


def _remove_secrets(count: int) -> str:
    if count == 1:
        return tr("Remove secret")
    return trn("Remove {n} secret", "Remove {n} secrets", n=count)


def _move_secrets(count: int) -> str:
    if count == 1:
        return tr("Move secret")
    return trn("Move {n} secret", "Move {n} secrets", n=count)


def _paste_secrets(count: int) -> str:
    if count == 1:
        return tr("Paste secret")
    return trn("Paste {n} secret", "Paste {n} secrets", n=count)


WORDS: Mapping[str, RowWords] = {
    "base_urls": RowWords(
        key="base URL",
        name=translatable("Base URLs"),
        add=translatable("Add base URL"),
        add_tip=translatable("Add a base URL (Enter on the last row)"),
        edit=translatable("Edit base URL"),
        nothing_to_paste=translatable(
            "The clipboard holds no base URLs. Copy a JSON object, or lines like “name: value”."
        ),
        remove=_remove_urls,
        move=_move_urls,
        paste=_paste_urls,
    ),
    "variables": RowWords(
        key="variable",
        name=translatable("Variables"),
        add=translatable("Add variable"),
        add_tip=translatable("Add a variable (Enter on the last row)"),
        edit=translatable("Edit variable"),
        nothing_to_paste=translatable(
            "The clipboard holds no variables. Copy a JSON object, or lines like “name: value”."
        ),
        remove=_remove_variables,
        move=_move_variables,
        paste=_paste_variables,
    ),
    "secrets": RowWords(
        key="secret",
        name=translatable("Secrets"),
        add=translatable("Add secret"),
        add_tip=translatable("Add a secret (Enter on the last row)"),
        edit=translatable("Edit secret"),
        nothing_to_paste=translatable(
            "The clipboard holds no secrets. Copy a JSON object, or lines like “name: value”."
        ),
        remove=_remove_secrets,
        move=_move_secrets,
        paste=_paste_secrets,
    ),
}
