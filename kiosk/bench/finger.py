"""A finger for the bench: finds what can be touched by its kind, and touches, drags and flings it."""

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import Shiboken

from kiosk.bench.stage import rest, to_frame

_KINDS: dict[str, tuple[str, ...]] = {}


def kinds(item: QObject) -> tuple[str, ...]:
    """Return the names of an item's QML types, its own first."""
    kind: QMetaObject | None = item.metaObject()
    assert kind is not None
    own = kind.className()
    names = []
    while kind is not None:
        if own not in _KINDS:
            names.append(kind.className().split("_QML")[0])
        above = kind.superClass() if own not in _KINDS else None
        # A QML type may die with its item; PySide must not take another one in its place for it.
        Shiboken.invalidate(kind)
        kind = above
    return _KINDS.setdefault(own, tuple(names))


class Finger:
    """Touches one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()

    def all(self, kind: str, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Yield the visible things of a kind whose middle is on the screen."""
        screen = self._window.contentItem().boundingRect()
        for child in (root or self._window.contentItem()).childItems():
            if not child.isVisible():
                continue
            if kind in kinds(child) and screen.contains(child.mapRectToScene(child.boundingRect()).center()):
                yield child
            yield from self.all(kind, child)

    def one(self, kind: str) -> QQuickItem:
        """Return the first thing of a kind."""
        return next(self.all(kind))

    def tap(self, item: QQuickItem) -> float | None:
        """Touch the middle of a thing; return the milliseconds from the release to the frame."""
        return self.tap_at(item.mapRectToScene(item.boundingRect()).center().toPoint())

    def tap_at(self, point: QPoint) -> float | None:
        """Touch a point; return the milliseconds from the release to the frame, None without one."""
        self.press(point)
        rest(15)
        return to_frame(self._window, lambda: self.release(point))

    def press(self, point: QPoint) -> None:
        """Put the finger down."""
        QTest.touchEvent(self._window, self._device).press(0, point, self._window).commit()

    def move(self, point: QPoint) -> None:
        """Move the finger that is down."""
        QTest.touchEvent(self._window, self._device).move(0, point, self._window).commit()

    def release(self, point: QPoint) -> None:
        """Lift the finger."""
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()

    def drag(self, start: QPoint, step: QPoint, steps: int, pause_ms: int = 14) -> None:
        """Drag from a point in steps, as fast as a hand, and let go while it moves."""
        self.press(start)
        for number in range(1, steps + 1):
            rest(pause_ms)
            self.move(start + step * number)
        self.release(start + step * steps)
        QGuiApplication.processEvents()
