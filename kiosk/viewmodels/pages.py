"""The registry of pages: no page of the kiosk exists outside it; tests and screenshots walk through it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: its name in the session, its QML file, the kind of record it shows (empty: none)."""

    name: str
    component: str
    kind: str = ""
    typing: bool = False


PAGES = (
    PageEntry("home", "HomePage"),
    PageEntry("events", "EventsPage"),
    PageEntry("event", "EventPage", kind="event"),
    PageEntry("exhibitions", "ExhibitionsPage"),
    PageEntry("exhibition", "ExhibitionPage", kind="exhibition"),
    PageEntry("exhibit", "ExhibitPage", kind="exhibit"),
    PageEntry("viewer", "ViewerPage", kind="exhibit"),
    PageEntry("services", "ServicesPage"),
    PageEntry("need", "NeedPage", kind="need"),
    PageEntry("service", "ServicePage", kind="service"),
    PageEntry("field", "FieldPage", kind="field"),
    PageEntry("quarter", "QuarterPage", kind="quarter"),
    PageEntry("project", "ProjectPage", kind="project"),
    PageEntry("place", "PlacePage", kind="place"),
    PageEntry("notice", "NoticePage", kind="notice"),
    PageEntry("text", "TextPage", kind="page"),
    PageEntry("search", "SearchPage", typing=True),
    PageEntry("idea", "IdeaPage", typing=True),
    PageEntry("staff", "StaffPage", typing=True),
)

BY_NAME = {entry.name: entry for entry in PAGES}
