"""What a release says of itself: its channel, when it was published, and which files belong together."""

import json
import re
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain import shapes
from kiosk.domain.holidays import Calendar
from kiosk.domain.records import KINDS
from kiosk.domain.shapes import MOST
from kiosk.domain.text import EMPTY, Text

FORMAT = 1
CATALOGUE = "catalog.json"
LARGEST_CATALOGUE = 8_000_000
MOST_MEDIA = 20_000
LARGEST_BUNDLE = 64_000_000
LARGEST_MEDIUM = 400_000_000

_BUNDLE = re.compile(r"bundles/[a-z]+-[0-9]{2,3}\.jsonl")
_MEDIUM = re.compile(r"media/([0-9a-f]{64})\.(jpg|png|webp|zip)")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class CatalogueError(ValueError):
    """A catalogue that cannot be read or must not be followed; says why."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One publisher's stream; `holidays` is the state (ISO 3166-2 without country), with its dates."""

    id: str
    title: Text = EMPTY
    timezone: str = "Europe/Berlin"
    default_language: str = "de"
    country: str = "DE"
    holidays: str = ""
    holiday_dates: tuple[date, ...] = ()
    languages: tuple[str, ...] = ("de",)

    @property
    def calendar(self) -> Calendar:
        """What opening hours need to know of the place."""
        return Calendar(self.timezone, self.country, self.holiday_dates)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A file of records, one JSON object a line, all of one kind."""

    path: str
    sha256: str
    length: int
    kind: str


@dataclass(frozen=True, slots=True)
class Medium:
    """A picture or tile archive, named by its own SHA-256."""

    path: str
    sha256: str
    length: int

    @property
    def name(self) -> str:
        """The file's name as records write it."""
        return self.path.removeprefix("media/")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The whole of a release; paths are checked, nothing else in the directory belongs to it."""

    channel: Channel
    published: datetime
    bundles: tuple[Bundle, ...] = ()
    media: tuple[Medium, ...] = field(default=(), metadata={MOST: MOST_MEDIA})
    format: int = FORMAT


def encode_catalogue(catalogue: Catalogue) -> bytes:
    """Return the catalogue as it is written to catalog.json."""
    value = {"format": FORMAT, **shapes.write(catalogue)}
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def decode_catalogue(data: bytes) -> Catalogue:
    """Return the catalogue in `data`, or raise CatalogueError; no path in it leads out of the release."""
    findings: shapes.Findings = []
    try:
        value = json.loads(data.decode())
        told = value.get("format") if isinstance(value, dict) else None
        if told != FORMAT:
            raise CatalogueError(f"format is {told!r:.40}, this program reads {FORMAT}")
        catalogue = shapes.read(Catalogue, value, findings)
    except CatalogueError:
        raise
    except (ValueError, RecursionError) as error:
        raise CatalogueError(str(error)) from error
    if findings:
        raise CatalogueError(f"{findings[0].field}: {findings[0].what}")
    _check(catalogue)
    return catalogue


def _check(catalogue: Catalogue) -> None:
    try:
        ZoneInfo(catalogue.channel.timezone)
    except (ValueError, KeyError, OSError) as error:
        raise CatalogueError(f"no time zone is called {catalogue.channel.timezone!r:.60}") from error
    for bundle in catalogue.bundles:
        if _BUNDLE.fullmatch(bundle.path) is None or bundle.kind not in KINDS:
            raise CatalogueError(f"bundle {bundle.path!r} has a path or kind of another form")
        if _SHA256.fullmatch(bundle.sha256) is None or not 0 <= bundle.length <= LARGEST_BUNDLE:
            raise CatalogueError(f"bundle {bundle.path} has an impossible hash or length")
    for medium in catalogue.media:
        name = _MEDIUM.fullmatch(medium.path)
        if name is None or name[1] != medium.sha256 or not 0 <= medium.length <= LARGEST_MEDIUM:
            raise CatalogueError(f"medium {medium.path!r} has a path, hash or length of another form")
    paths = [*(bundle.path for bundle in catalogue.bundles), *(medium.path for medium in catalogue.media)]
    if len(set(paths)) < len(paths):
        raise CatalogueError("a path is listed twice")
