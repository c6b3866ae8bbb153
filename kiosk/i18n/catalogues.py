"""The gettext catalogues: found in the QML by Babel, kept as `<tag>.po` beside this file, one per language.

The English text in the QML is the message id. A message that holds `%n` is a plural. The header of each
catalogue also says what the language is to the kiosk: `X-Own-Name`, `X-Format-Locale`, `X-Voice`,
`X-Touch` (the words that invite to touch the screen, shown beside those of all other languages).
"""

import copy
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.core import UnknownLocaleError
from babel.messages import Catalog, Message
from babel.messages.extract import extract
from babel.messages.pofile import PoFileError, PoFileParser, write_po
from typing_extensions import override

HERE = Path(__file__).parent
VIEWS = HERE.parent / "views"
SOURCE_LANGUAGE = "en"
_KEYWORDS: Mapping[str, None] = {"qsTr": None}
_OWN_HEADERS = ("X-Own-Name", "X-Format-Locale", "X-Voice", "X-Touch")
_KEPT_HEADERS = (
    "Project-Id-Version",
    "Language",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Plural-Forms",
)


class CatalogueError(Exception):
    """A catalogue file that cannot be read; says which one and why."""


class Catalogue(Catalog):
    """A Babel catalogue that knows its tag, keeps our own headers and carries no dates."""

    def __init__(self, tag: str = "") -> None:
        super().__init__(locale=babel_locale(tag) if tag else None, project="kiosk", charset="utf-8")
        self.tag = tag
        self.own: dict[str, str] = {}

    @override
    def _get_mime_headers(self) -> list[tuple[str, str]]:
        headers = dict(super()._get_mime_headers())
        headers["Project-Id-Version"] = "kiosk"
        headers["Language"] = self.tag
        kept = [(name, headers[name]) for name in _KEPT_HEADERS if name in headers]
        kept += [(name, self.own[name]) for name in _OWN_HEADERS if name in self.own]
        return [*kept[:-1], (kept[-1][0], kept[-1][1] + "\n")]

    @override
    def _set_mime_headers(self, headers: Iterable[tuple[str, str]]) -> None:
        known = list(headers)
        names = {name.lower(): name for name in _OWN_HEADERS}
        self.own = {names[key.lower()]: value for key, value in known if key.lower() in names}
        super()._set_mime_headers(
            (key, value) for key, value in known if key.lower() in ("content-type", "plural-forms")
        )

    mime_headers = property(_get_mime_headers, _set_mime_headers)

    def texts(self) -> Iterator[Message]:
        """Go through all messages but the header."""
        return (message for message in self if message.id)


def babel_locale(tag: str) -> Locale:
    """Return Babel's locale for a BCP 47 tag; a variant that Babel does not know is dropped (`de-simple`)."""
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(tag.split("-", 1)[0])


def tags(folder: Path = HERE) -> list[str]:
    """Return the tags of all catalogues of a folder, sorted."""
    return sorted(path.stem for path in folder.glob("*.po"))


def msgid(message: Message) -> str:
    """Return the English text of a message; of a plural it is the one for many."""
    return message.id if isinstance(message.id, str) else message.id[-1]


def strings(message: Message) -> tuple[str, ...]:
    """Return the translation of a message: one text, or one per plural form."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def template(views: Path = VIEWS) -> Catalogue:
    """Extract every `qsTr` text below `views`, with its files and the `//:` notes before it.

    Lines are not kept: they would change in every catalogue with every change of a page.
    """
    found = Catalogue()
    for path in sorted(views.rglob("*.qml")):
        name = path.relative_to(views.parent.parent).as_posix()
        source = BytesIO(path.read_bytes())
        for _, text, notes, _ in extract("javascript", source, _KEYWORDS, [":"], {}, strip_comment_tags=True):
            if isinstance(text, str) and text:
                found.add((text, text) if "%n" in text else text, locations=[(name, 0)], auto_comments=notes)
    return found


def read(path: Path) -> Catalogue:
    """Read one `.po` file; raises CatalogueError when it is damaged."""
    catalogue = Catalogue(path.stem)
    try:
        with path.open(encoding="utf-8") as file:
            PoFileParser(catalogue, abort_invalid=True).parse(file)
    except (OSError, ValueError, PoFileError) as error:
        raise CatalogueError(f"{path.name}: {error}") from error
    return catalogue


def updated(catalogue: Catalogue, found: Catalogue) -> Catalogue:
    """Bring a catalogue up to the template: new texts are empty, unused ones are kept as obsolete."""
    catalogue.update(copy.deepcopy(found), no_fuzzy_matching=True, update_creation_date=False)
    if catalogue.tag == SOURCE_LANGUAGE:
        for message in catalogue.texts():
            if isinstance(message.id, str):
                message.string = message.id
    return catalogue


def text(catalogue: Catalogue) -> str:
    """Return the `.po` file as text, the same for the same content."""
    buffer = BytesIO()
    write_po(buffer, catalogue, width=100, sort_by_file=True, include_lineno=False)
    return buffer.getvalue().decode("utf-8")
