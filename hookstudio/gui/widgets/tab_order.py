"""The order of Tab: what is built late stands where it is seen, and not behind everything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def place_behind(place: QWidget, added: QWidget, first: Sequence[QWidget] = ()) -> None:
    """Let Tab reach all of `added` right behind `place`, which may itself take no focus.

    Inside of `added` its parts keep the order in which they were made, but for those that shall
    come first.
    """
    before = _nearest(place, added)
    stops = [stop for stop in _chain(added) if stop is added or added.isAncestorOf(stop)]
    order = [*first, *(stop for stop in stops if stop not in first)]
    order = [stop for stop in order if _takes_tab(stop)]
    if before is not None:
        order.insert(0, before)
    for one, other in pairwise(order):
        QWidget.setTabOrder(one, other)


def _nearest(place: QWidget, added: QWidget) -> QWidget | None:
    """The last that Tab reaches up to a place; None when it is in no window with such."""
    at: QWidget | None = place
    while at is not None and (not _takes_tab(at) or at is added or added.isAncestorOf(at)):
        at = at.previousInFocusChain()
        if at is place:
            return None
    return at


def _chain(start: QWidget) -> Iterator[QWidget]:
    at: QWidget | None = start
    while at is not None:
        yield at
        at = at.nextInFocusChain()
        if at is start:
            return


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
