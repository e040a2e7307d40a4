"""The order of Tab: what is built late stands where it is seen, and not behind everything.

Nothing here asks Qt for its chain of the focus: PySide takes what `nextInFocusChain` returns for a
child of who was asked, and lets it go together with that one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QPlainTextEdit,
    QWidget,
)

# To the user these are one control, whatever Qt makes them of.
_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QPlainTextEdit)


def place_behind(place: QWidget, added: QWidget, first: Sequence[QWidget] = ()) -> None:
    """Let Tab reach all of `added` right behind `place`, which may itself take no focus.

    Inside of `added` its parts keep the order in which they were made, but for those that shall
    come first.
    """
    before = place if _takes_tab(place) else _stop_before(place)
    order = [*first, *(stop for stop in _stops(added) if stop not in first)]
    if before is not None:
        order.insert(0, before)
    for one, other in pairwise(order):
        QWidget.setTabOrder(one, other)


def _stop_before(place: QWidget) -> QWidget | None:
    """The last that Tab reaches before a place, where widgets were made in reading order."""
    at, parent = place, place.parentWidget()
    while parent is not None and not at.isWindow():
        siblings = _children(parent)
        for sibling in reversed(siblings[: siblings.index(at)]):
            stops = _stops(sibling)
            if stops:
                return stops[-1]
        if _takes_tab(parent):
            return parent
        at, parent = parent, parent.parentWidget()
    return None


def _stops(widget: QWidget) -> list[QWidget]:
    """All that Tab reaches in a widget, itself included."""
    stops = [widget] if _takes_tab(widget) else []
    if not isinstance(widget, _WHOLE):
        for child in _children(widget):
            stops += _stops(child)
    return stops


def _children(widget: QWidget) -> list[QWidget]:
    found = (child for child in widget.children() if isinstance(child, QWidget))
    return [child for child in found if not child.isWindow()]


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
