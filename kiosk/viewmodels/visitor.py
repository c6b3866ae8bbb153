"""The one view model of the visitor's window: session, screen, and one view model for each subject."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.settings import Screen
from kiosk.viewmodels.attract import AttractViewModel
from kiosk.viewmodels.city import CityViewModel
from kiosk.viewmodels.event import EventViewModel
from kiosk.viewmodels.events import EventsViewModel
from kiosk.viewmodels.exhibits import ExhibitsViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.idea import IdeaViewModel
from kiosk.viewmodels.keyboard import KeyboardViewModel
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.search import SearchViewModel
from kiosk.viewmodels.service import ServiceViewModel
from kiosk.viewmodels.services import ServicesViewModel
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import LanguageRow, Sources
from kiosk.viewmodels.staff import StaffViewModel
from kiosk.viewmodels.work import WorkViewModel

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

# A seated person reaches between these heights above the floor, in millimetres.
REACH_LOW, REACH_HIGH = 800.0, 1100.0
REACH_LEAST = 220.0


@QmlElement
class VisitorViewModel(QObject):
    """Put together by the roof; `fit` follows the window's size."""

    screenChanged = Signal()
    readyChanged = Signal()
    languageChanged = Signal()
    partsChanged = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._pixels_per_mm = 3.6
        self._ready = False
        self._languages = Rows(LanguageRow, self)
        self._languages.replace(sources.languages)
        self._attract = AttractViewModel(session, sources, self)
        self._home = HomeViewModel(session, sources, self)
        self._events = EventsViewModel(session, sources, self)
        self._event_detail = EventViewModel(session, sources, self)
        self._exhibits = ExhibitsViewModel(session, sources, self)
        self._work = WorkViewModel(session, sources, self)
        self._services = ServicesViewModel(session, sources, self)
        self._service = ServiceViewModel(session, sources, self)
        self._city = CityViewModel(session, sources, self)
        self._search = SearchViewModel(session, sources, self)
        self._idea = IdeaViewModel(session, sources, self)
        self._staff = StaffViewModel(session, sources, self)
        self._keyboard = KeyboardViewModel(session, sources, self)
        session.languageChanged.connect(self.languageChanged)

    def fit(self, width: int, height: int) -> None:
        """The window has this many pixels; a turned window turns the configured screen with it."""
        screen = self._screen
        narrow, wide = sorted((screen.width_mm, screen.height_mm))
        width_mm, height_mm = (narrow, wide) if width <= height else (wide, narrow)
        scale = min(width / width_mm, height / height_mm)
        if scale != self._pixels_per_mm:
            self._pixels_per_mm = scale
            self.screenChanged.emit()

    def get_ready(self) -> None:
        """The first frame is out: now the pages may be compiled."""
        self._ready = True
        self.readyChanged.emit()

    @property
    def _screen(self) -> Screen:
        return self._sources.settings.screen

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
        return self._sources.settings.motion.reduced

    @Property(int, notify=screenChanged)
    def secondPressMs(self) -> int:
        return self._sources.settings.input.second_press_ms

    @Property(str, notify=screenChanged)
    def kioskName(self) -> str:
        return self._sources.settings.kiosk.name

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        return self._ready

    @Property(str, notify=languageChanged)
    def languageName(self) -> str:
        tag = self._session.language_tag
        return next((row.own_name for row in self._sources.languages if row.tag == tag), tag)

    @Property(Rows, notify=partsChanged)
    def languages(self) -> Rows:
        return self._languages

    @Property(Session, notify=partsChanged)
    def session(self) -> Session:
        return self._session

    @Property(AttractViewModel, notify=partsChanged)
    def attract(self) -> AttractViewModel:
        return self._attract

    @Property(HomeViewModel, notify=partsChanged)
    def home(self) -> HomeViewModel:
        return self._home

    @Property(EventsViewModel, notify=partsChanged)
    def events(self) -> EventsViewModel:
        return self._events

    @Property(EventViewModel, notify=partsChanged)
    def eventDetail(self) -> EventViewModel:
        return self._event_detail

    @Property(ExhibitsViewModel, notify=partsChanged)
    def exhibits(self) -> ExhibitsViewModel:
        return self._exhibits

    @Property(WorkViewModel, notify=partsChanged)
    def work(self) -> WorkViewModel:
        return self._work

    @Property(ServicesViewModel, notify=partsChanged)
    def services(self) -> ServicesViewModel:
        return self._services

    @Property(ServiceViewModel, notify=partsChanged)
    def service(self) -> ServiceViewModel:
        return self._service

    @Property(CityViewModel, notify=partsChanged)
    def city(self) -> CityViewModel:
        return self._city

    @Property(SearchViewModel, notify=partsChanged)
    def search(self) -> SearchViewModel:
        return self._search

    @Property(IdeaViewModel, notify=partsChanged)
    def idea(self) -> IdeaViewModel:
        return self._idea

    @Property(StaffViewModel, notify=partsChanged)
    def staff(self) -> StaffViewModel:
        return self._staff

    @Property(KeyboardViewModel, notify=partsChanged)
    def keyboard(self) -> KeyboardViewModel:
        return self._keyboard
