"""What the states of the matrix are called, and how they look."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from hookstudio.core.checks.matrix import Cell, CellState
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.languages import language_name
from hookstudio.core.wording import tr, translatable, translated, trn


class Look(NamedTuple):
    """`tone` is a colour of `Tokens`."""

    name: str
    icon: str
    tone: str

    @property
    def word(self) -> str:
        """What is shown."""
        return translated(self.name)


LOOKS = {
    CellState.FINE: Look(translatable("Fine"), "check", "success"),
    CellState.DEFAULT_USED: Look(translatable("Default used"), "replace", "info"),
    CellState.WARNING: Look(translatable("Warning"), "warning", "warning"),
    CellState.EMPTY: Look(translatable("Empty value"), "minus", "warning"),
    CellState.MISSING: Look(translatable("Missing"), "help", "warning"),
    CellState.ABORTED: Look(translatable("Aborted"), "blocked", "muted"),
    CellState.INVALID_JSON: Look(translatable("Invalid JSON"), "braces", "error"),
    CellState.ERROR: Look(translatable("Error"), "error", "error"),
}
_FACTS_TOLD = 8


class Count(NamedTuple):
    """How many cells are of a kind; `tone` as in `Look`."""

    text: str
    tone: str


def counts(cells: Iterable[Cell]) -> list[Count]:
    """`47 fine`, `3 would break`, …: what is not there is left out."""
    fine = breaks = aborted = others = 0
    for cell in cells:
        fine += not cell.state.is_problem
        breaks += cell.state.breaks
        aborted += cell.state is CellState.ABORTED
        others += cell.state in (CellState.MISSING, CellState.EMPTY, CellState.WARNING)
    told = (
        (fine, trn("{n:,} fine", "{n:,} fine", n=fine), "success"),
        (breaks, trn("{n:,} would break", "{n:,} would break", n=breaks), "error"),
        (aborted, trn("{n:,} aborted", "{n:,} aborted", n=aborted), "muted"),
        (others, trn("{n:,} needs a look", "{n:,} need a look", n=others), "warning"),
    )
    return [Count(text, tone) for number, text, tone in told if number]


def variant_name(language: str) -> str:
    """`Default`, `French`."""
    return language_name(language) if language else tr("Default")


def column_title(webhook: Webhook, language: str, *, several: bool) -> str:
    """The head of a column; with several webhooks in the grid its first line names the webhook."""
    name = variant_name(language)
    return f"{webhook.name or webhook.slug}\n{name}" if several else name


def cell_tip(cell: Cell | None, who: str, where: str, *, stale: bool, own: bool) -> str:
    """All there is to say about a cell."""
    lines = [f"{who} · {where}"]
    if own:
        lines = [tr("{user} · {variant} (the user's own language)", user=who, variant=where)]
    if cell is None:
        return "\n".join([*lines, tr("Not rendered yet")])
    word = LOOKS[cell.state].word
    lines.append(tr("{state}, updating", state=word) if stale else word)
    lines += (fact.message for fact in cell.facts[:_FACTS_TOLD])
    rest = len(cell.facts) - _FACTS_TOLD
    if rest > 0:
        lines.append(trn("and {n} more", "and {n} more", n=rest))
    return "\n".join(lines)
