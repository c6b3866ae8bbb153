"""A list model over frozen dataclasses: each attribute is a role, in camelCase, for a typed delegate."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtQml import QmlElement
from typing_extensions import override

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
USER_ROLE = 0x0100  # Qt.ItemDataRole.UserRole; loading Qt's enumerations takes 20 ms of the start


def camel(name: str) -> str:
    """Return a Python name as QML writes it."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


@QmlElement
class Rows(QAbstractListModel):
    """Rows of one frozen dataclass; `replace` sets them all, `update` changes them in place."""

    countChanged = Signal()

    def __init__(self, row_type: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [each.name for each in fields(row_type)]
        self._rows: Sequence[Any] = ()
        self._roles = {USER_ROLE + n: QByteArray(camel(name).encode()) for n, name in enumerate(self._names)}

    def replace(self, rows: Sequence[Any]) -> None:
        """Show `rows` instead; nothing happens when they are equal."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.countChanged.emit()

    def update(self, rows: Sequence[Any]) -> None:
        """Show `rows` instead in the delegates that stand, so that focus and place in the view are kept."""
        before, after = len(self._rows), len(rows)
        if after < before:
            self.beginRemoveRows(_ROOT, after, before - 1)
            self._rows = rows
            self.endRemoveRows()
        elif after > before:
            self.beginInsertRows(_ROOT, before, after - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        if common := min(before, after):
            self.dataChanged.emit(self.index(0), self.index(common - 1))
        if before != after:
            self.countChanged.emit()

    @property
    def rows(self) -> Sequence[Any]:
        """The rows, for Python."""
        return self._rows

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = 0) -> Any:
        place = role - USER_ROLE
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[place])

    @override
    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles
