"""The view model of the window: the screen, the session and the attract page; what is behind comes later."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.settings import Screen, Settings
from kiosk.viewmodels.attract import AttractViewModel
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.showcase import Showcase

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

# A seated person reaches between these heights above the floor, in millimetres.
REACH_LOW, REACH_HIGH = 800.0, 1100.0
REACH_LEAST = 220.0


@QmlElement
class WindowViewModel(QObject):
    """All that the first frame needs; `fit` follows the window's size."""

    screenChanged = Signal()
    visitorChanged = Signal()
    partsChanged = Signal()

    def __init__(self, session: Session, showcase: Showcase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings: Settings = showcase.settings
        self._session = session
        self._pixels_per_mm = 3.6
        self._attract = AttractViewModel(session, showcase, self)
        self._visitor: QObject | None = None

    def fit(self, width: int, height: int) -> None:
        """The window has this many pixels; a turned window turns the configured screen with it."""
        narrow, wide = sorted((self._screen.width_mm, self._screen.height_mm))
        width_mm, height_mm = (narrow, wide) if width <= height else (wide, narrow)
        scale = min(width / width_mm, height / height_mm)
        if scale != self._pixels_per_mm:
            self._pixels_per_mm = scale
            self.screenChanged.emit()

    def furnish(self, visitor: QObject) -> None:
        """The first frame is out: now everything behind the attract page may be compiled and shown."""
        self._visitor = visitor
        self.visitorChanged.emit()

    @property
    def _screen(self) -> Screen:
        return self._settings.screen

    @Property(float, notify=screenChanged)
    def pixelsPerMm(self) -> float:
        return self._pixels_per_mm

    @Property(float, notify=screenChanged)
    def reachBottomMm(self) -> float:
        """How far the lower edge of the stage is raised in reach mode."""
        return max(0.0, min(REACH_LOW - self._screen.bottom_mm, self._screen.height_mm - REACH_LEAST))

    @Property(float, notify=screenChanged)
    def reachHeightMm(self) -> float:
        """How high the stage is in reach mode."""
        low = max(REACH_LOW, self._screen.bottom_mm)
        return max(REACH_LEAST, REACH_HIGH - low)

    @Property(bool, notify=screenChanged)
    def reducedMotion(self) -> bool:
        return self._settings.motion.reduced

    @Property(int, notify=screenChanged)
    def secondPressMs(self) -> int:
        return self._settings.input.second_press_ms

    @Property(str, notify=screenChanged)
    def kioskName(self) -> str:
        return self._settings.kiosk.name

    @Property(Session, notify=partsChanged)
    def session(self) -> Session:
        return self._session

    @Property(AttractViewModel, notify=partsChanged)
    def attract(self) -> AttractViewModel:
        return self._attract

    @Property(QObject, notify=visitorChanged)
    def visitor(self) -> QObject | None:
        """The view model of the stage, nothing before it is furnished."""
        return self._visitor
