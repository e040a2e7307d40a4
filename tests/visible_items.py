"""The items of a view that a person sees."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QListView, QTreeView

_MAX_ROWS = 200


def visible_items(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The items whose middle is in sight, at most some 200."""
    model, area = view.model(), view.viewport().rect()
    if model is None:
        return
    pending = [QModelIndex()]
    seen = 0
    while pending and seen < _MAX_ROWS:
        parent = pending.pop()
        for row in range(min(model.rowCount(parent), _MAX_ROWS)):
            columns = 1 if isinstance(view, QListView) else model.columnCount(parent)
            for column in range(columns):
                index = model.index(row, column, parent)
                rect = view.visualRect(index)
                if area.intersects(rect) and area.top() <= rect.center().y() <= area.bottom():
                    seen += 1
                    yield index
            first = model.index(row, 0, parent)
            if isinstance(view, QTreeView) and view.isExpanded(first):
                pending.append(first)
