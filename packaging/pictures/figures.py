"""The sheet the illustrations are printed on: flat inks, soft light and grain, as a screen print has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache

import numpy as np
from canvas import Canvas, Field, Work, painting
from figures_inks import clear, darker, lighter
from figures_shapes import Point, box, disc
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
)

Ink = str | QColor
Shade = QLinearGradient | QRadialGradient
MULTIPLY = QPainter.CompositionMode.CompositionMode_Multiply
TILE = 512


class Sheet:
    """A sheet under the squeegee; all measures are design pixels of the current transform."""

    def __init__(self, canvas: Canvas, painter: QPainter) -> None:
        self.canvas = canvas
        self.painter = painter
        self.width = canvas.width
        self.height = canvas.height

    @property
    def whole(self) -> QPainterPath:
        """The outline of the sheet."""
        return box(0, 0, self.width, self.height)

    def fill(self, shape: QPainterPath, ink: Ink | Shade) -> None:
        """One flat ink, or a gradient."""
        self.painter.fillPath(shape, QBrush(QColor(ink) if isinstance(ink, str) else ink))

    def fade(self, shape: QPainterPath, inks: tuple[Ink, ...], start: Point, end: Point) -> None:
        """Inks that melt into each other from `start` to `end`."""
        self.fill(shape, _stops(QLinearGradient(QPointF(*start), QPointF(*end)), inks))

    def shade(self, shape: QPainterPath, ink: str, start: Point, end: Point, alpha: float = 0.5) -> None:
        """A soft glaze of one ink, strongest at `start`, gone at `end`."""
        self.fade(shape, (clear(ink, alpha), clear(ink, alpha * 0.4), clear(ink, 0)), start, end)

    def glow(self, x: float, y: float, r: float, ink: str, alpha: float = 1.0) -> None:
        """Light round a point that falls off softly."""
        gradient = QRadialGradient(QPointF(x, y), r)
        for place in (0.0, 0.12, 0.25, 0.4, 0.6, 0.8, 1.0):
            gradient.setColorAt(place, clear(ink, alpha * (1 - place) ** 2))
        self.painter.fillRect(QRectF(x - r, y - r, 2 * r, 2 * r), QBrush(gradient))

    def line(self, path: QPainterPath, ink: Ink, width: float, sharp: bool = False) -> None:
        """A line of even width with round ends, or `sharp` ones."""
        pen = QPen(QColor(ink), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if sharp else Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin if sharp else Qt.PenJoinStyle.RoundJoin)
        self.painter.strokePath(path, pen)

    def grain(self, shape: QPainterPath, ink: Ink, start: Point, end: Point, strength: float = 0.7) -> None:
        """Speckles inside a shape, dense at `start`, none at `end`: the shading of the house."""
        area = self._pixels(shape)
        if area is None:
            return
        left, top, width, height = area
        matrix = self.painter.worldTransform()
        a, b = matrix.map(QPointF(*start)), matrix.map(QPointF(*end))
        dx, dy = b.x() - a.x(), b.y() - a.y()
        square = (dx * dx + dy * dy) or 1.0
        along = (np.arange(left, left + width, dtype=np.float32) - a.x()) * (dx / square)
        down = (np.arange(top, top + height, dtype=np.float32) - a.y()) * (dy / square)
        self._speckle(shape, ink, 1 - (along[None, :] + down[:, None]), strength, left, top)

    def grain_round(self, shape: QPainterPath, ink: Ink, centre: Point, r: float, strength: float) -> None:
        """Speckles that grow denser from a centre outwards; with a negative radius, towards the centre."""
        area = self._pixels(shape)
        if area is None:
            return
        left, top, width, height = area
        matrix = self.painter.worldTransform()
        middle, reach = matrix.map(QPointF(*centre)), abs(r) * matrix.m22()
        x = (np.arange(left, left + width, dtype=np.float32) - middle.x()) / reach
        y = (np.arange(top, top + height, dtype=np.float32) - middle.y()) / reach
        away = np.sqrt(x[None, :] ** 2 + y[:, None] ** 2)
        self._speckle(shape, ink, away if r > 0 else 1 - away, strength, left, top)

    def form(self, shape: QPainterPath, ink: str, light: Point = (-1, -1), strength: float = 0.55) -> None:
        """A flat shape with volume: grain of its darker tone on the side away from the light."""
        self.fill(shape, ink)
        bounds = shape.boundingRect()
        centre, w, h = bounds.center(), bounds.width() / 2, bounds.height() / 2
        start = centre.x() - light[0] * w, centre.y() - light[1] * h
        end = centre.x() + light[0] * w * 0.3, centre.y() + light[1] * h * 0.3
        self.grain(shape, darker(ink, 0.45), start, end, strength)

    @contextmanager
    def within(self, shape: QPainterPath) -> Iterator[None]:
        """Whatever is printed in the block stays inside the shape."""
        with self.placed():
            self.painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
            yield

    @contextmanager
    def placed(
        self, x: float = 0, y: float = 0, size: float = 1, angle: float = 0, flip: bool = False
    ) -> Iterator[None]:
        """The block draws round (x, y), scaled, turned by degrees, mirrored when `flip`."""
        self.painter.save()
        self.painter.translate(x, y)
        self.painter.rotate(angle)
        self.painter.scale(-size if flip else size, size)
        yield
        self.painter.restore()

    @contextmanager
    def overprint(self, opacity: float = 1.0) -> Iterator[None]:
        """Inks of the block let the inks below shine through, as in a second print run."""
        self.painter.save()
        self.painter.setCompositionMode(MULTIPLY)
        self.painter.setOpacity(opacity)
        yield
        self.painter.restore()

    def _pixels(self, shape: QPainterPath) -> tuple[int, int, int, int] | None:
        bounds = self.painter.worldTransform().mapRect(shape.boundingRect()).toAlignedRect()
        bounds = bounds.intersected(self.canvas.image.rect())
        if bounds.isEmpty():
            return None
        return bounds.x(), bounds.y(), bounds.width(), bounds.height()

    def _speckle(
        self, shape: QPainterPath, ink: Ink, dense: Field, strength: float, left: int, top: int
    ) -> None:
        rows, columns = dense.shape
        noise = speckles()[np.ix_((top + np.arange(rows)) % TILE, (left + np.arange(columns)) % TILE)]
        dense = np.clip(dense, 0, 1) ** 1.5 * strength
        cover = (dense * 75 + np.clip((dense - noise) * 300, 0, 85)).astype(np.uint8)
        pad = -columns % 4
        cover = np.pad(cover, ((0, 0), (0, pad))) if pad else np.ascontiguousarray(cover)
        image = QImage(cover.data, columns, rows, columns + pad, QImage.Format.Format_Indexed8)
        base = QColor(ink).rgb() & 0xFFFFFF
        image.setColorTable([alpha << 24 | base for alpha in range(256)])
        with self.within(shape):
            self.painter.resetTransform()
            self.painter.drawImage(left, top, image)


@cache
def speckles() -> Field:
    """Noise that is evenly spread from 0 to 1 and a little wider than a pixel; it tiles."""
    raw = np.random.default_rng(11).normal(size=(TILE, TILE)).astype(np.float32)
    soft = raw * 2.2 + sum(np.roll(raw, step, axis) for step in (1, -1) for axis in (0, 1))
    ranks = np.empty(TILE * TILE, np.float32)
    ranks[np.argsort(soft, axis=None)] = np.linspace(0, 1, TILE * TILE, dtype=np.float32)
    return ranks.reshape(TILE, TILE)


def _stops(gradient: QLinearGradient, inks: tuple[Ink, ...]) -> QLinearGradient:
    for i, ink in enumerate(inks):
        gradient.setColorAt(i / (len(inks) - 1), QColor(ink))
    return gradient


def gallery(
    pictures: Mapping[str, Callable[[Sheet], None]], width: int = 1920, height: int = 1200
) -> dict[str, Work]:
    """Illustrations as works for the render command, finished with the grain of paper."""

    def printed(picture: Callable[[Sheet], None]) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            with painting(canvas.image, canvas.scale) as painter:
                picture(Sheet(canvas, painter))
            canvas.grain(0.018)

        return draw

    return {name: Work(printed(picture), width, height, 84) for name, picture in pictures.items()}


def sky(sheet: Sheet, inks: tuple[Ink, ...], horizon: float) -> None:
    """The heavens from the top down to the horizon, and the last ink from there on."""
    sheet.fill(sheet.whole, inks[-1])
    sheet.fade(box(0, 0, sheet.width, horizon), inks, (0, 0), (0, horizon))


def sun(sheet: Sheet, x: float, y: float, r: float, ink: str) -> None:
    """A big flat sun with a breath of grain on its lower edge."""
    sheet.glow(x, y, r * 2.4, lighter(ink, 0.4), 0.55)
    sheet.fill(disc(x, y, r), ink)
