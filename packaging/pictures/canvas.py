"""The drawing table all pictures share: a canvas measured in design pixels, whatever size it is rendered at.

A work is designed at its full size, say 6400 by 4200, and always speaks in those design pixels.
Rendered at a smaller scale the same commands give the same composition, so randomness must never
depend on the scale: take it from `Canvas.random(label)`, which gives one generator per work and label.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QRadialGradient

Field = NDArray[np.float32]
"""A grid of numbers, one per coarse pixel."""

Pixels = NDArray[np.float32]
"""Colours of shape (rows, columns, 3), red, green and blue from 0 to 1."""

Mode = QPainter.CompositionMode
PLUS = QPainter.CompositionMode.CompositionMode_Plus
MULTIPLY = QPainter.CompositionMode.CompositionMode_Multiply
SCREEN = QPainter.CompositionMode.CompositionMode_Screen
SOFT_LIGHT = QPainter.CompositionMode.CompositionMode_SoftLight
OVER = QPainter.CompositionMode.CompositionMode_SourceOver


class Canvas:
    """A picture under way; `width` and `height` are design pixels, the image is `scale` times as large."""

    def __init__(self, name: str, width: int, height: int, scale: float = 1.0) -> None:
        self.name = name
        self.width = width
        self.height = height
        self.scale = scale
        size = max(1, round(width * scale)), max(1, round(height * scale))
        self.image = QImage(*size, QImage.Format.Format_RGB32)
        self.image.fill(QColor("black"))

    @property
    def rect(self) -> QRectF:
        """The whole sheet in design pixels."""
        return QRectF(0, 0, self.width, self.height)

    def random(self, label: str) -> np.random.Generator:
        """A generator that is always the same for this work and label, at every scale."""
        return np.random.default_rng(zlib.crc32(f"{self.name}/{label}".encode()))

    @property
    def stride(self) -> int:
        """Draw every so many of the tiny pieces: each one from an eighth of full size up."""
        return max(1, round(1 / (8 * self.scale)))

    def few(self, count: int) -> int:
        """How many of `count` tiny pieces are worth drawing: all from an eighth of full size up."""
        return max(1, round(count * min(1.0, self.scale * 8)))

    @contextmanager
    def paint(self, mode: Mode = OVER, opacity: float = 1.0) -> Iterator[QPainter]:
        """A smooth painter in design pixels, ended when the block ends."""
        with painting(self.image, self.scale) as painter:
            painter.setCompositionMode(mode)
            painter.setOpacity(opacity)
            yield painter

    @contextmanager
    def layer(self, mode: Mode = OVER, opacity: float = 1.0) -> Iterator[QPainter]:
        """A painter on a clear sheet, laid on the picture as a whole when the block ends."""
        sheet = QImage(self.image.size(), QImage.Format.Format_ARGB32_Premultiplied)
        sheet.fill(Qt.GlobalColor.transparent)
        with painting(sheet, self.scale) as painter:
            yield painter
        with painting(self.image) as painter:
            painter.setCompositionMode(mode)
            painter.setOpacity(opacity)
            painter.drawImage(0, 0, sheet)

    def grid(self, step: float) -> tuple[Field, Field]:
        """x and y in design pixels at the middle of cells about `step` wide, never finer than the image.

        Rows and columns depend on the scale only where the image is coarser than `step`.
        """
        step = max(step, 1 / self.scale)
        columns, rows = max(2, round(self.width / step)), max(2, round(self.height / step))
        x = ((np.arange(columns) + 0.5) * (self.width / columns)).astype(np.float32)
        y = ((np.arange(rows) + 0.5) * (self.height / rows)).astype(np.float32)
        return tuple(np.meshgrid(x, y))  # type: ignore[return-value]

    def wash(self, colours: Pixels, mode: Mode = OVER, opacity: float = 1.0) -> None:
        """Stretch a field of opaque colours smoothly over the whole sheet."""
        with self.paint(mode, opacity) as painter:
            painter.drawImage(self.rect, picture(colours, self.random("dither")))

    def veil(self, colour: QColor, cover: Field, mode: Mode = OVER) -> None:
        """Lay one colour over the whole sheet, as dense as `cover` (0 to 1) says: mist, light, shade."""
        with self.paint(mode) as painter:
            painter.drawImage(self.rect, tinted(colour, cover))

    def fill(self, colour: QColor) -> None:
        """Cover the sheet with one colour."""
        self.image.fill(colour)

    def glow(self, x: float, y: float, radius: float, colour: QColor, mode: Mode = PLUS) -> None:
        """Light that falls off softly from a point."""
        with self.paint(mode) as painter:
            painter.fillRect(
                QRectF(x - radius, y - radius, 2 * radius, 2 * radius), halo(x, y, radius, colour)
            )

    def grain(self, strength: float = 0.03) -> None:
        """Lay the fine grain of film or paper over everything; the last thing to do."""
        tile = 1024
        noise = np.random.default_rng(7).normal(0, strength, (tile, tile))
        cover = np.clip(np.abs(noise) * 255 + 0.5, 0, 255).astype(np.uint8)
        bgra = np.zeros((tile, tile, 4), np.uint8)
        bgra[..., :3] = np.where(noise > 0, cover, 0)[..., None]
        bgra[..., 3] = cover
        sheet = QImage(bgra.data, tile, tile, 4 * tile, QImage.Format.Format_ARGB32_Premultiplied)
        with painting(self.image) as painter:
            painter.fillRect(self.image.rect(), QBrush(sheet))


@dataclass(frozen=True)
class Work:
    """One picture: how it is drawn, its full size in pixels and how finely its JPEG is written."""

    draw: Callable[[Canvas], None]
    width: int
    height: int
    quality: int = 92


@contextmanager
def painting(image: QImage, scale: float = 1.0) -> Iterator[QPainter]:
    """A smooth painter on an image, without pen, ended when the block ends."""
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(scale, scale)
    try:
        yield painter
    finally:
        painter.end()


def picture(colours: Pixels, random: np.random.Generator | None = None) -> QImage:
    """An opaque image of a field of colours, dithered so that dark skies show no bands."""
    rows, columns, _ = colours.shape
    dither = 0.5 if random is None else random.random((rows, columns, 1), np.float32)
    bgra = np.full((rows, columns, 4), 255, np.uint8)
    bgra[..., 2::-1] = np.clip(colours * 255 + dither, 0, 255).astype(np.uint8)
    return QImage(bgra.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


def tinted(colour: QColor, cover: Field) -> QImage:
    """A clear image carrying one colour as densely as `cover` (0 to 1) says."""
    rows, columns = cover.shape
    alpha = np.clip(cover, 0, 1)[..., None] * colour.alphaF()
    blue_green_red = np.array([colour.blueF(), colour.greenF(), colour.redF()], np.float32)
    bgra = np.empty((rows, columns, 4), np.uint8)
    bgra[..., :3] = (alpha * blue_green_red * 255 + 0.5).astype(np.uint8)
    bgra[..., 3:] = (alpha * 255 + 0.5).astype(np.uint8)
    return QImage(bgra.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied).copy()


def halo(x: float, y: float, radius: float, colour: QColor) -> QBrush:
    """A brush of light round a point that falls off like a flame in mist."""
    gradient = QRadialGradient(QPointF(x, y), radius)
    for place in (0.0, 0.08, 0.2, 0.35, 0.55, 0.78, 1.0):
        shade = QColor(colour)
        shade.setAlphaF(colour.alphaF() * (1 - place) ** 2.6)
        gradient.setColorAt(place, shade)
    return QBrush(gradient)


def sprite(size: int, colour: QColor, core: float = 0.0) -> QImage:
    """A small round light to be stamped many times; `core` is the share that burns evenly."""
    axis = (np.arange(size, dtype=np.float32) + 0.5) / size * 2 - 1
    distance = np.hypot(axis[None, :], axis[:, None])
    fall = np.clip((distance - core) / (1 - core), 0, 1)
    return tinted(colour, ((1 - fall) ** 2.2).astype(np.float32))


def closed(points: list[tuple[float, float]]) -> QPainterPath:
    """A filled outline through some corners."""
    path = QPainterPath(QPointF(*points[0]))
    for x, y in points[1:]:
        path.lineTo(x, y)
    path.closeSubpath()
    return path
