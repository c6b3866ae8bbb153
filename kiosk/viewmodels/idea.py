"""Idea: what its pages may see and ask."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class IdeaViewModel(QObject):
    """Listens to the session; reads the content."""

    changed = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
