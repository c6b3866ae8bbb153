"""Looks everywhere in a running kiosk for what a visitor left: screen, objects, memory of Python, files."""

import gc
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FrameType

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from kiosk.viewmodels.rows import Rows
from tests.desk import Desk
from tests.finger import kinds, name_of

TEXTS = {"QString", "QUrl", "QStringList", "QVariant", "QByteArray"}
Look = tuple[str, str, bool, int, int, int, int]


def everywhere(desk: Desk, *markers: str) -> list[str]:
    """Return where the markers are found, in any case of their letters; empty where there is no trace."""

    def hit(text: str) -> bool:
        return any(marker in text.casefold() for marker in markers)

    drop_what_is_gone()
    return [
        *(f"object: {where}" for where, text in texts(desk) if hit(text)),
        *(
            f"Python: {where}"
            for where, text in strings()
            if not any(text is m for m in markers) and hit(text)
        ),
        *(f"file: {path}" for path in files(desk) if any(holds(path, marker) for marker in markers)),
        *(f"clipboard: {text}" for text in clipboard() if hit(text)),
    ]


def drop_what_is_gone() -> None:
    """Let objects die that only wait for it, as they do when the event loop turns."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def objects(root: QObject) -> Iterator[QObject]:
    """Return every object below `root`: children, and items that only stand in it."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        each = waiting.pop()
        address = shiboken6.getCppPointer(each)[0]
        if address in seen:
            continue
        seen.add(address)
        yield each
        waiting += each.children()
        if isinstance(each, QQuickItem):
            waiting += each.childItems()


def texts(desk: Desk) -> Iterator[tuple[str, str]]:
    """Return every text that a property of any object or a row of any model holds."""
    for root in (desk.kiosk, desk.window, desk.window.contentItem()):
        for each in objects(root):
            # In this order: `kinds` gives up every hold on the type.
            kind, meta = kinds(each)[0], each.metaObject()
            for number in range(meta.propertyCount()):
                member = meta.property(number)
                if str(member.typeName()) in TEXTS:
                    yield f"{kind}.{member.name()!s}", _plain(member.read(each))
            Shiboken.invalidate(meta)
            if isinstance(each, Rows):
                yield "rows", repr(list(each.rows))


def strings() -> Iterator[tuple[str, str]]:
    """Return every string that any object of Python holds, apart from code."""
    gc.collect()
    seen: set[int] = set()
    for holder in gc.get_objects():
        if isinstance(holder, CodeType | FrameType):
            continue
        for each in gc.get_referents(holder):
            if type(each) is str and id(each) not in seen:
                seen.add(id(each))
                yield type(holder).__name__, each


def files(desk: Desk) -> list[Path]:
    """Return every file the kiosk may write."""
    return [path for path in desk.data.rglob("*") if path.is_file()]


def holds(path: Path, marker: str) -> bool:
    """Return whether a file holds the marker in an encoding that is used on disk."""
    content = path.read_bytes().lower()
    return any(marker.lower().encode(code) in content for code in ("utf-8", "utf-16-le"))


def clipboard() -> list[str]:
    """Return what could be pasted."""
    there = QGuiApplication.clipboard()
    return [there.text(mode) for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)]


def look(desk: Desk) -> list[Look]:
    """Return all that can be seen and has a name: what, its name, whether it is checked, and where.

    Without the lines of long lists, which are made bit by bit and tell nothing of a visitor.
    """
    # A frame gives everything its place.
    desk.window.grabWindow()
    window = desk.window.contentItem().boundingRect()
    seen = []
    for item in _items(desk.window.contentItem()):
        area = item.mapRectToScene(item.boundingRect())
        if area.intersects(window) and (name := name_of(item)):
            seen.append((_kind(item), name, bool(item.property("checked")), *_corners(area)))
    return seen


def _items(root: QQuickItem) -> Iterator[QQuickItem]:
    for child in root.childItems():
        if child.isVisible() and _kind(child) not in ("EventLine", "SearchHit"):
            yield child
            yield from _items(child)


def _kind(item: QQuickItem) -> str:
    return kinds(item)[0]


def _corners(area: QRectF) -> tuple[int, int, int, int]:
    place = area.toRect()
    return place.x(), place.y(), place.width(), place.height()


def _plain(value: object) -> str:
    return value.toString() if isinstance(value, QUrl) else str(value)
