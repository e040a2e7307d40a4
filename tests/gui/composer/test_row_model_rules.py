"""Whatever the rows become, what the views are told leads them to the same rows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from hookstudio.core.project.webhook import Pair, PairType
from hookstudio.gui.composer.pairs_model import PairColumn, PairsModel

PAIRS = st.builds(
    Pair, st.sampled_from("abc"), st.sampled_from(["", "1", "2"]), st.sampled_from(PairType)
)
ROWS = st.lists(PAIRS, max_size=7).map(tuple)


class Mirror:
    """A list that only follows the model's signals, as a view does."""

    def __init__(self, model: PairsModel) -> None:
        self.model = model
        self.rows: list[tuple[str, ...]] = []
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(self._changed)

    def read(self, row: int) -> tuple[str, ...]:
        columns = (PairColumn.KEY, PairColumn.TYPE, PairColumn.VALUE)
        return tuple(self.model.index(row, column).data() for column in columns)

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [self.read(row) for row in range(first, last + 1)]

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.rows[row] = self.read(row)


@pytest.fixture(scope="module")
def mirror(qapp):
    model = PairsModel()
    yield Mirror(model)
    model.deleteLater()


@given(rows=ROWS)
def test_views_follow_every_change(mirror: Mirror, rows: tuple[Pair, ...]):
    mirror.model.set_rows(rows)
    assert mirror.model.rows == rows
    assert mirror.rows == [mirror.read(row) for row in range(len(rows))]


@given(rows=ROWS, row=st.integers(0, 6), cell=st.sampled_from(["key", "value"]), text=st.text())
def test_a_cell_takes_any_text_as_it_is(mirror, rows, row, cell, text):
    model = mirror.model
    model.set_rows(rows)
    asked = []
    connection = model.edit_requested.connect(asked.append)
    index = model.index(row, model.column_of(cell))
    if row < len(rows):
        model.setData(index, text)
        new = asked[0].value if asked else rows[row]
        assert getattr(new, cell) == text
        assert new.type is rows[row].type
    model.edit_requested.disconnect(connection)
