"""One work of an exhibition: what is said of it, its tiles, and the works beside it."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records import Exhibit, Exhibition, Picture
from kiosk.domain.text import State
from kiosk.store.exhibits import Neighbours, neighbours
from kiosk.viewmodels.cards import Cards
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session
from kiosk.viewmodels.sources import Sources
from kiosk.viewmodels.texts import BlockRow, blocks

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

ALONE = Neighbours("", "", 0, 0)


@dataclass(frozen=True, slots=True)
class ShownWork:
    """What the page of one work says; `ratio` is height by width."""

    title: str = ""
    tongue: str = ""
    caption: str = ""
    caption_tongue: str = ""
    story_tongue: str = ""
    machine: bool = False
    artist: str = ""
    year: str = ""
    technique: str = ""
    rights: str = ""
    picture: str = ""
    alt: str = ""
    ratio: float = 0.7
    exhibition: str = ""
    near: Neighbours = ALONE


@dataclass(frozen=True, slots=True)
class Pyramid:
    """Where the tiles of a work lie: folder URL, full size in pixels, tile side, number of levels."""

    folder: str = ""
    width: int = 0
    height: int = 0
    tile: int = 512
    levels: int = 0


@QmlElement
class WorkViewModel(QObject):
    """Filled when a work or its close view is visited; `found` is false for a key that is not there."""

    changed = Signal()

    def __init__(self, session: Session, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources = sources
        self._shown = ShownWork()
        self._pyramid = Pyramid()
        self._story = Rows(BlockRow, self)
        session.visiting.connect(self._visit)
        session.languageChanged.connect(lambda: self._visit(session.visit.page, session.visit.key))

    def _visit(self, page: str, key: str) -> None:
        if page not in ("exhibit", "viewer"):
            return
        record = self._sources.content.record("exhibit", key)
        if isinstance(record, Exhibit):
            self._show(Cards(self._sources, self._session.language_tag), record)
        else:
            self._shown, self._pyramid = ShownWork(), Pyramid()
            self._story.replace(())
        self.changed.emit()

    def _show(self, cards: Cards, work: Exhibit) -> None:
        title, caption, story = (cards.say(text) for text in (work.title, work.caption, work.story))
        exhibition = self._sources.content.record("exhibition", work.exhibition)
        picture = work.picture or Picture("")
        self._story.replace(blocks(story.text))
        self._pyramid = self._tiles(picture.pyramid)
        self._shown = ShownWork(
            title=title.text,
            tongue=cards.tongue(title),
            caption=caption.text,
            caption_tongue=cards.tongue(caption),
            story_tongue=cards.tongue(story),
            machine=State.MACHINE in (title.state, caption.state, story.state),
            artist=work.artist,
            year=work.year,
            technique=cards.say(work.technique).text,
            rights=", ".join(part for part in (picture.credit, picture.licence) if part),
            picture=self._sources.picture(work.picture),
            alt=cards.say(picture.alt).text or caption.text,
            ratio=picture.height / picture.width if picture.width else 0.7,
            exhibition=cards.say(exhibition.title).text if isinstance(exhibition, Exhibition) else "",
            near=neighbours(self._sources.content, work.id),
        )

    def _tiles(self, name: str) -> Pyramid:
        tiles = self._sources.content.tiles(name) if name else None
        if tiles is None:
            return Pyramid()
        return Pyramid(tiles.folder.as_uri(), tiles.width, tiles.height, tiles.tile, tiles.levels)

    @Slot(str)
    def turnTo(self, key: str) -> None:
        """Show the work before or after in place of this one."""
        if key:
            self._session.instead(self._session.visit.page, key)

    @Property(bool, notify=changed)
    def found(self) -> bool:
        return self._shown.title != ""

    @Property(Rows, notify=changed)
    def story(self) -> Rows:
        return self._story

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def tongue(self) -> str:
        return self._shown.tongue

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self._shown.caption

    @Property(str, notify=changed)
    def captionTongue(self) -> str:
        return self._shown.caption_tongue

    @Property(str, notify=changed)
    def storyTongue(self) -> str:
        return self._shown.story_tongue

    @Property(bool, notify=changed)
    def machine(self) -> bool:
        return self._shown.machine

    @Property(str, notify=changed)
    def artist(self) -> str:
        return self._shown.artist

    @Property(str, notify=changed)
    def year(self) -> str:
        return self._shown.year

    @Property(str, notify=changed)
    def technique(self) -> str:
        return self._shown.technique

    @Property(str, notify=changed)
    def rights(self) -> str:
        return self._shown.rights

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._shown.picture

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._shown.alt

    @Property(float, notify=changed)
    def ratio(self) -> float:
        return self._shown.ratio

    @Property(str, notify=changed)
    def exhibition(self) -> str:
        return self._shown.exhibition

    @Property(str, notify=changed)
    def previousKey(self) -> str:
        return self._shown.near.previous

    @Property(str, notify=changed)
    def nextKey(self) -> str:
        return self._shown.near.next

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._shown.near.number

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._shown.near.total

    @Property(str, notify=changed)
    def tileFolder(self) -> str:
        return self._pyramid.folder

    @Property(int, notify=changed)
    def fullWidth(self) -> int:
        return self._pyramid.width

    @Property(int, notify=changed)
    def fullHeight(self) -> int:
        return self._pyramid.height

    @Property(int, notify=changed)
    def tileSide(self) -> int:
        return self._pyramid.tile

    @Property(int, notify=changed)
    def tileLevels(self) -> int:
        return self._pyramid.levels
