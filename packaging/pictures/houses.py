"""Houses at night: gables, chimneys and windows behind which somebody is still awake."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from colours import ink
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter
from strokes import outline, pen, point, polygon, segments

CAT = outline("34,85 36,68 41,74 46,74 51,68 52,85")
DORMER = outline("-1200,7800 -1200,0 2000,-3000 5200,0 5200,7800")


@dataclass(frozen=True)
class Paint:
    """The colours of a street: walls, roofs, the light that grazes them, and what burns behind the panes."""

    wall: str
    roof: str
    edge: str
    lights: tuple[str, ...] = ("#ffc65c", "#ffdf9a", "#f59b4a", "#ffb347")
    lit: float = 0.45


class Street:
    """Builds house after house with one set of colours."""

    def __init__(self, painter: QPainter, paint: Paint, random: np.random.Generator) -> None:
        self._painter = painter
        self._paint = paint
        self._random = random

    def gable(self, x: float, base: float, wide: float, eaves: float, pitch: float) -> None:
        """A house with its gable to the street, from x to x + wide and from `base` up to its `eaves`."""
        random, ridge = self._random, eaves - wide * pitch
        stack = x + wide * random.choice([0.24, 0.68])
        self._chimney(stack, ridge + wide * 0.08, wide * 0.085, eaves)
        self._fill(
            [(x, base), (x, eaves), (x + wide / 2, ridge), (x + wide, eaves), (x + wide, base)],
            self._paint.wall,
        )
        self._bricks(x, eaves, wide, base)
        self._verge(x, eaves, wide, ridge)
        pane = wide * 0.115
        self.window(x + wide / 2 - pane / 2, eaves - wide * pitch * 0.52, pane, pane * 1.25)
        self._floors(x, eaves + pane * 0.55, wide, base, pane)

    def long(self, x: float, base: float, wide: float, eaves: float, pitch: float) -> None:
        """A house with its long side to the street: a roof of tiles, dormers, rows of windows."""
        ridge = eaves - pitch * 260
        for stack in (0.16, 0.5, 0.84):
            self._chimney(x + wide * stack, ridge - 8, 40, ridge + 60)
        self._fill([(x, base), (x, eaves - 2), (x + wide, eaves - 2), (x + wide, base)], self._paint.wall)
        self._bricks(x, eaves, wide, base)
        self._fill(
            [(x - 18, eaves), (x + 22, ridge), (x + wide - 22, ridge), (x + wide + 18, eaves)],
            self._paint.roof,
        )
        self._tiles(x, ridge, wide, eaves)
        pane = 40.0
        for dormer in np.arange(x + 90, x + wide - 120, 190):
            if self._random.random() < 0.6:
                top = (ridge + eaves) / 2 - 30
                self._fill(np.add(DORMER, (dormer, top)).tolist(), self._paint.wall)
                self.window(dormer, top + 10, pane, pane * 1.25)
        self._floors(x, eaves + 34, wide, base, pane)

    def window(self, x: float, y: float, wide: float, high: float) -> None:
        """A window, lit or not; behind some stand people, plants and cats."""
        painter, random = self._painter, self._random
        frame = ink(self._paint.roof)
        if random.random() > self._paint.lit:
            painter.fillRect(QRectF(x, y, wide, high), ink(self._paint.edge, 0.35))
        else:
            light = QColor(str(random.choice(list(self._paint.lights))))
            glow = QLinearGradient(x, y, x + wide * 0.3, y + high)
            glow.setColorAt(0, light.lighter(112))
            glow.setColorAt(1, light.darker(128))
            painter.fillRect(QRectF(x, y, wide, high), glow)
            self._inside(x, y, wide, high)
        bar = max(1.6, wide * 0.07)
        painter.fillRect(QRectF(x + wide / 2 - bar / 2, y, bar, high), frame)
        painter.fillRect(QRectF(x, y + high * 0.36, wide, bar), frame)
        painter.fillRect(QRectF(x - bar, y + high, wide + 2 * bar, bar * 1.6), ink(self._paint.edge))

    def _inside(self, x: float, y: float, wide: float, high: float) -> None:
        painter, what = self._painter, self._random.random()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("#4a1f14", 0.85))
        if what < 0.25:
            painter.drawEllipse(point(x + wide * 0.3, y + high * 0.52), wide * 0.11, wide * 0.13)
            painter.drawRoundedRect(
                QRectF(x + wide * 0.1, y + high * 0.64, wide * 0.4, high * 0.36), wide * 0.12, wide * 0.12
            )
        elif what < 0.45:
            painter.drawRect(QRectF(x + wide * 0.62, y + high * 0.84, wide * 0.2, high * 0.16))
            for _ in range(7):
                leaf = self._random.normal(0, 0.09, 2) * (wide, high)
                painter.drawEllipse(
                    point(x + wide * 0.72 + leaf[0], y + high * 0.7 + leaf[1]), wide * 0.06, high * 0.05
                )
        elif what < 0.55:
            painter.drawEllipse(point(x + wide * 0.3, y + high * 0.9), wide * 0.14, high * 0.1)
            painter.drawPolygon(polygon(CAT * (wide, high) + (x, y)))
        elif what < 0.8:
            painter.setBrush(ink("#fff3d6", 0.5))
            for side in (0.0, 1.0):
                fall = np.array([(side, 0), (abs(side - 0.42), 0), (abs(side - 0.14), 1), (side, 1)])
                painter.drawPolygon(polygon(fall * (wide, high) + (x, y)))

    def _floors(self, x: float, top: float, wide: float, base: float, pane: float) -> None:
        columns = max(2, int(wide / (pane * 2.5)))
        gap = wide / columns
        door = int(self._random.integers(columns))
        rows = np.arange(top, base - pane * 1.3, pane * 2.3)
        for row in rows:
            for column in range(columns):
                left = x + gap * (column + 0.5) - pane / 2
                if column == door and row == rows[-1]:
                    self._painter.fillRect(QRectF(left, row, pane, base - row), ink(self._paint.roof))
                    self._painter.fillRect(
                        QRectF(left + pane * 0.2, row + pane * 0.2, pane * 0.6, pane * 0.3),
                        ink(self._paint.lights[0]),
                    )
                else:
                    self.window(left, row, pane, pane * 1.25)

    def _chimney(self, x: float, top: float, wide: float, foot: float) -> None:
        self._painter.fillRect(QRectF(x, top - wide, wide, foot - top + wide), ink(self._paint.roof))
        self._painter.fillRect(
            QRectF(x - wide * 0.12, top - wide, wide * 1.24, wide * 0.22), ink(self._paint.edge)
        )
        for pot in (0.2, 0.62):
            self._painter.fillRect(
                QRectF(x + wide * pot, top - wide * 1.4, wide * 0.2, wide * 0.4), ink(self._paint.roof)
            )

    def _verge(self, x: float, eaves: float, wide: float, ridge: float) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        over = wide * 0.04
        rise = (eaves - ridge) / (wide / 2)
        line = [
            (x - over, eaves + over * rise),
            (x + wide / 2, ridge),
            (x + wide + over, eaves + over * rise),
        ]
        self._painter.setPen(pen(ink(self._paint.roof), wide * 0.036))
        self._painter.drawPolyline(polygon(line))
        self._painter.setPen(pen(ink(self._paint.edge), wide * 0.009))
        self._painter.drawPolyline(polygon(np.array(line) - (0, wide * 0.018)))

    def _bricks(self, x: float, top: float, wide: float, base: float) -> None:
        rows = np.arange(top + 7, base, 7.0)
        left = x + self._random.uniform(0, 0.8, len(rows)) * wide
        right = np.minimum(x + wide, left + self._random.uniform(10, 70, len(rows)))
        self._painter.setPen(pen(ink(self._paint.edge, 0.22), 1.4, round_ends=False))
        self._painter.drawLines(segments(np.stack([left, rows], -1), np.stack([right, rows], -1)))

    def _tiles(self, x: float, ridge: float, wide: float, eaves: float) -> None:
        columns = np.linspace(0.0, 1.0, int(wide / 13))
        up = np.stack([x + 22 + columns * (wide - 44), np.full_like(columns, ridge)], -1)
        down = np.stack([x - 18 + columns * (wide + 36), np.full_like(columns, eaves)], -1)
        self._painter.setPen(pen(ink(self._paint.edge, 0.3), 1.3, round_ends=False))
        self._painter.drawLines(segments(up, down))
        self._painter.setPen(pen(ink(self._paint.edge), 3.0))
        self._painter.drawLine(QPointF(x + 22, ridge), QPointF(x + wide - 22, ridge))

    def _fill(self, corners: list[tuple[float, float]], colour: str) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ink(colour))
        self._painter.drawPolygon(polygon(corners))
