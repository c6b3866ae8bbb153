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
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement
from typing_extensions import override

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def camel(name: str) -> str:
    """Return a Python name as QML writes it."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


@QmlElement
class Rows(QAbstractListModel):
    """Rows of one frozen dataclass; `replace` sets them all. For lists of up to a few thousand rows."""

    countChanged = Signal()

    def __init__(self, row_type: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [each.name for each in fields(row_type)]
        self._rows: Sequence[Any] = ()
        first = int(Qt.ItemDataRole.UserRole)
        self._roles = {first + n: QByteArray(camel(name).encode()) for n, name in enumerate(self._names)}

    def replace(self, rows: Sequence[Any]) -> None:
        """Show `rows` instead; nothing happens when they are equal."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
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
        place = role - int(Qt.ItemDataRole.UserRole)
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[place])

    @override
    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles
