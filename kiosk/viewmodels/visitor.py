"""The view model of the stage: everything behind the attract page, one view model for each subject."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

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
from kiosk.viewmodels.showcase import LanguageRow
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.staff import StaffViewModel
from kiosk.viewmodels.work import WorkViewModel

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VisitorViewModel(QObject):
    """Put together by the roof after the first frame."""

    languageChanged = Signal()
    partsChanged = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._languages = Rows(LanguageRow, self)
        self._languages.replace(sources.languages)
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

    @Property(str, notify=partsChanged)
    def kioskName(self) -> str:
        return self._sources.settings.kiosk.name

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
