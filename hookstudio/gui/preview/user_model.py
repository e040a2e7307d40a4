"""UserModel: the sample users that the picker's popup lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from hookstudio.core.marks import visible
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.gui.preview.people import caption

CAPTION_ROLE = int(Qt.ItemDataRole.UserRole) + 1  # str: external id, e-mail, language
SLUG_ROLE = CAPTION_ROLE + 1


class UserModel(QAbstractListModel):
    """Rows in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self._users: tuple[SampleUser, ...] = ()

    def set_users(self, users: Sequence[SampleUser]) -> None:
        self.beginResetModel()
        self._users = tuple(users)
        self.endResetModel()

    def row_of(self, slug: str) -> int:
        """The row of that user, -1 when it is not listed."""
        return next((i for i, user in enumerate(self._users) if user.slug == slug), -1)

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008 - Qt's signature
    ) -> int:
        return 0 if parent.isValid() else len(self._users)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not 0 <= index.row() < len(self._users):
            return None
        user = self._users[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(user.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{user.title}, {caption(user)}"
        if role == CAPTION_ROLE:
            return caption(user)
        if role == SLUG_ROLE:
            return user.slug
        return None
