"""The records a channel carries, as frozen dataclasses; codec.py turns them into JSON and back."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.text import EMPTY, Text


class Status(StrEnum):
    """What became of one occurrence of an event (schema.org EventStatusType)."""

    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"
    MOVED = "moved"


class Access(StrEnum):
    """Features that let people take part; shown by icon and word."""

    STEP_FREE = "step_free"
    TOILET = "toilet"
    INDUCTION_LOOP = "induction_loop"
    SIGN_LANGUAGE = "sign_language"
    SIMPLE_LANGUAGE = "simple_language"
    QUIET = "quiet"
    PARKING = "parking"
    ASSISTANCE_DOG = "assistance_dog"


class Audience(StrEnum):
    """Whom an event or service is for, where it is not for everybody."""

    CHILDREN = "children"
    TEENAGERS = "teenagers"
    FAMILIES = "families"
    ADULTS = "adults"
    SENIORS = "seniors"
    NEWCOMERS = "newcomers"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the channel's media, in pixels; `thumb` is it 480 pixels wide, `pyramid` its tiles."""

    file: str
    width: int = 0
    height: int = 0
    alt: Text = EMPTY
    credit: str = ""
    licence: str = ""
    thumb: str = ""
    pyramid: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach somebody: E.123 phone, e-mail, web address; empty where there is none."""

    phone: str = ""
    email: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A working group of the city."""

    id: str
    order: int
    title: Text
    summary: Text = EMPTY
    description: Text = EMPTY
    join: Text = EMPTY
    contact: Contact = Contact()
    picture: Picture | None = None
    example: bool = False


@dataclass(frozen=True, slots=True)
class Quarter:
    """A pilot quarter."""

    id: str
    order: int
    title: Text
    summary: Text = EMPTY
    description: Text = EMPTY
    join: Text = EMPTY
    contact: Contact = Contact()
    picture: Picture | None = None
    example: bool = False


@dataclass(frozen=True, slots=True)
class Project:
    """Something a quarter or field tries out."""

    id: str
    order: int
    title: Text
    quarters: tuple[str, ...] = ()
    field: str = ""
    place: str = ""
    summary: Text = EMPTY
    description: Text = EMPTY
    picture: Picture | None = None
    example: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere things happen; `hours` in the OpenStreetMap opening_hours syntax."""

    id: str
    title: Text
    kind: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    quarter: str = ""
    hours: str = ""
    access: tuple[Access, ...] = ()
    contact: Contact = Contact()
    summary: Text = EMPTY
    picture: Picture | None = None
    example: bool = False


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of an event; aware datetimes, `end` exclusive; `was` is the start before it was moved."""

    start: datetime
    end: datetime
    all_day: bool = False
    status: Status = Status.SCHEDULED
    was: datetime | None = None
    place: str = ""
    note: Text = EMPTY


@dataclass(frozen=True, slots=True)
class Event:
    """schema.org/Event, with its occurrences expanded in advance."""

    id: str
    title: Text
    occurrences: tuple[Occurrence, ...] = ()
    summary: Text = EMPTY
    description: Text = EMPTY
    field: str = ""
    quarters: tuple[str, ...] = ()
    place: str = ""
    room: Text = EMPTY
    free: bool = False
    cost: Text = EMPTY
    registration: Text = EMPTY
    contact: Contact = Contact()
    languages: tuple[str, ...] = ()
    access: tuple[Access, ...] = ()
    audience: tuple[Audience, ...] = ()
    organiser: str = ""
    picture: Picture | None = None
    example: bool = False


@dataclass(frozen=True, slots=True)
class Exhibition:
    """A set of exhibits with a title; `starts` and `ends` inclusive where it is not permanent."""

    id: str
    order: int
    title: Text
    summary: Text = EMPTY
    description: Text = EMPTY
    place: str = ""
    starts: date | None = None
    ends: date | None = None
    picture: Picture | None = None
    example: bool = False


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One work of an exhibition."""

    id: str
    exhibition: str
    order: int
    title: Text
    picture: Picture | None = None
    caption: Text = EMPTY
    story: Text = EMPTY
    artist: str = ""
    year: str = ""
    technique: Text = EMPTY
    example: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    """What somebody is looking for: the first question of the services (an HSDS taxonomy term)."""

    id: str
    order: int
    title: Text
    icon: str = ""
    summary: Text = EMPTY


@dataclass(frozen=True, slots=True)
class Service:
    """Something people can use (Open Referral HSDS service); `hours` in the opening_hours syntax."""

    id: str
    title: Text
    needs: tuple[str, ...] = ()
    summary: Text = EMPTY
    description: Text = EMPTY
    field: str = ""
    quarters: tuple[str, ...] = ()
    place: str = ""
    room: Text = EMPTY
    hours: str = ""
    hours_note: Text = EMPTY
    free: bool = False
    cost: Text = EMPTY
    who_for: Text = EMPTY
    bring: Text = EMPTY
    contact: Contact = Contact()
    languages: tuple[str, ...] = ()
    access: tuple[Access, ...] = ()
    audience: tuple[Audience, ...] = ()
    organiser: str = ""
    picture: Picture | None = None
    example: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """Something people should know now; shown from `starts` to `ends`, both inclusive."""

    id: str
    order: int
    title: Text
    description: Text = EMPTY
    urgent: bool = False
    quarters: tuple[str, ...] = ()
    starts: date | None = None
    ends: date | None = None
    example: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A standing page: imprint, privacy, accessibility statement, the association.

    One that is not `listed` has no link on the first page; the attract page shows its picture and title.
    """

    id: str
    order: int
    title: Text
    description: Text
    picture: Picture | None = None
    listed: bool = True


Record = Field | Quarter | Project | Place | Event | Exhibition | Exhibit | Need | Service | Notice | Page

KINDS: dict[str, type[Record]] = {
    "field": Field,
    "quarter": Quarter,
    "project": Project,
    "place": Place,
    "event": Event,
    "exhibition": Exhibition,
    "exhibit": Exhibit,
    "need": Need,
    "service": Service,
    "notice": Notice,
    "page": Page,
}
