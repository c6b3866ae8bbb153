"""Steel against the sky: lattice girders, sheave wheels, winding towers and power pylons."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter
from strokes import pen, polygon, ribbon, segments

Place = tuple[float, float]


class Steelwork:
    """Builds in one colour; `weight` thickens all members."""

    def __init__(self, painter: QPainter, colour: QColor, weight: float = 1.0) -> None:
        self._painter = painter
        self._colour = colour
        self._weight = weight

    def bars(self, starts: NDArray[np.float64], ends: NDArray[np.float64], width: float) -> None:
        """Straight members, all so wide."""
        self._painter.setPen(pen(self._colour, max(1.0, width * self._weight)))
        self._painter.drawLines(segments(starts, ends))

    def girder(self, foot: Place, head: Place, wide: Place, bays: int, width: float) -> None:
        """A lattice girder, `wide` at foot and head, with chords of a width and thinner braces."""
        along = np.linspace(0, 1, bays + 1)[:, None]
        way = np.array(head) - np.array(foot)
        middle = np.array(foot) + along * way
        side = np.array([-way[1], way[0]]) / np.hypot(*way) * (wide[0] + along * (wide[1] - wide[0])) / 2
        left, right = middle + side, middle - side
        braces = np.concatenate([left[:-1], right[:-1], left]), np.concatenate([right[1:], left[1:], right])
        self.bars(*braces, width * 0.35)
        chords = np.stack([left[0], right[0]]), np.stack([left[-1], right[-1]])
        self.bars(*chords, width)
        if width > 30:
            self._rivets(*chords, width)

    def _rivets(self, starts: NDArray[np.float64], ends: NDArray[np.float64], width: float) -> None:
        along = np.arange(0.006, 1, 26 / np.hypot(*(ends[0] - starts[0])))[:, None]
        self._painter.setPen(pen(self._colour.lighter(210), 6))
        for start, end in zip(starts, ends, strict=True):
            side = np.array([start[1] - end[1], end[0] - start[0]]) / np.hypot(*(end - start)) * width * 0.34
            for edge in (-side, side):
                self._painter.drawPoints(polygon(start + along * (end - start) + edge))

    def wheel(self, x: float, y: float, radius: float, spokes: int = 14) -> None:
        """A sheave wheel with its rim and spokes."""
        painter = self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for share, width in ((1.0, 0.1), (0.85, 0.03)):
            painter.setPen(pen(self._colour, radius * width * self._weight))
            painter.drawEllipse(QPointF(x, y), radius * share, radius * share)
        turns = np.arange(spokes) * 2 * np.pi / spokes + 0.11
        rim = np.stack([np.cos(turns), np.sin(turns)], -1) * radius + (x, y)
        self.bars(np.full_like(rim, (x, y)), rim, radius * 0.03)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(QPointF(x, y), radius * 0.13, radius * 0.13)

    def winding_tower(self, x: float, y: float, height: float) -> None:
        """A twin headframe as over Zeche Zollverein: two wheels, a shaft and raking legs."""
        thick = height * 0.017
        self.girder((x, y), (x, y - height * 0.86), (height * 0.13, height * 0.11), 11, thick)
        for side in (-1, 1):
            head = x + side * height * 0.085, y - height * 0.83
            self.girder((x + side * height * 0.41, y), head, (height * 0.055, height * 0.03), 20, thick)
            tie = x + side * height * 0.05, y - height * 0.36
            self.girder(
                (x + side * height * 0.27, tie[1]), tie, (height * 0.03, height * 0.03), 7, thick * 0.7
            )
            self.wheel(x + side * height * 0.1, y - height * 0.9, height * 0.092)
            self.bars(np.array([tie]), np.array([(x + side * height * 0.2, y - height * 0.56)]), thick * 0.5)
        decks = np.array([(-0.2, -0.795), (0.2, -0.795), (-0.17, -0.835), (0.17, -0.835)]) * height + (x, y)
        self.bars(decks[::2], decks[1::2], thick)
        posts = np.linspace(-0.2, 0.2, 17)[:, None] * (height, 0) + (x, y - height * 0.795)
        self.bars(posts, posts - (0, height * 0.03), thick * 0.3)
        self.bars(posts[:1] - (0, height * 0.03), posts[-1:] - (0, height * 0.03), thick * 0.3)

    def pylon(self, x: float, y: float, height: float) -> list[Place]:
        """A power pylon; returns where its wires hang, from left to right."""
        thick = height * 0.012
        self.girder((x, y), (x, y - height), (height * 0.16, height * 0.012), 16, thick)
        hang: list[Place] = []
        for level, reach in ((0.62, 0.27), (0.76, 0.2), (0.9, 0.13)):
            for side in (-1, 1):
                tip = np.array([x + side * reach * height, y - level * height])
                self.girder(
                    (x, tip[1] - height * 0.015),
                    (tip[0], tip[1]),
                    (height * 0.035, height * 0.004),
                    7,
                    thick * 0.8,
                )
                self.bars(tip[None], tip[None] + (0, height * 0.025), thick * 0.5)
                hang.append((float(tip[0]), float(tip[1] + height * 0.025)))
        return sorted(hang)

    def turbine(self, x: float, y: float, height: float, turn: float) -> None:
        """A wind turbine, its first blade at `turn`."""
        hub = np.array([x, y - height])
        self.bars(np.array([[x, y]]), hub[None], height * 0.026)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colour)
        for angle in turn + np.arange(3) * 2 * np.pi / 3:
            blade = hub + np.linspace(0, height * 0.43, 12)[:, None] * (np.cos(angle), np.sin(angle))
            self._painter.drawPolygon(ribbon(blade, np.linspace(0.03, 0.008, 12) * height))
