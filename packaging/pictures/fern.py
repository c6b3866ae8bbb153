"""A fern: a bowed stalk with leaves to both sides, each again a stalk with leaflets to both sides."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from strokes import pen, polygon, ribbon, segments

Points = NDArray[np.float64]


class Fern:
    """Grows fronds in tones from shade to light; `fine` is 1 for the nearest, less for those behind."""

    def __init__(
        self, painter: QPainter, tones: list[QColor], fine: float, random: np.random.Generator
    ) -> None:
        self._painter = painter
        self._tones = tones
        self._fine = fine
        self._random = random

    def frond(self, x: float, y: float, long: float, lean: float) -> None:
        """A frond from its root; `lean` from -1.5 (falls to the left) to 1.5."""
        random = self._random
        t = np.linspace(0, 1, 60)
        bend = lean * (0.35 + 0.75 * t) + 0.5 * np.sign(lean) * t**3
        steps = np.stack([np.sin(bend), -np.cos(bend)], -1) * long / 60
        stalk = np.array([x, y]) + np.cumsum(steps, 0)
        pairs = int(17 + 11 * self._fine)
        tone = int(random.integers(0, len(self._tones)))
        for at in np.linspace(0.2, 0.985, pairs).tolist():
            index = int(at * 59)
            share = (at - 0.2) / 0.8
            reach = long * 0.25 * np.sin(np.pi * (0.12 + 0.88 * share) ** 0.8) ** 0.9 * (1.02 - share * 0.4)
            way = np.arctan2(steps[index, 1], steps[index, 0])
            for side in (-1, 1):
                swing = side * (1.22 - 0.45 * share) + random.normal(0, 0.04)
                self._leaf(
                    stalk[index], way + swing, float(reach), side, (tone + share * 3 - 1, 0.62 * long / pairs)
                )
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._tones[max(0, tone - 2)])
        self._painter.drawPolygon(ribbon(stalk, long * 0.011 * (1.08 - t)))

    def fiddlehead(self, x: float, y: float, high: float) -> None:
        """A young frond still rolled up."""
        t = np.linspace(0, 1, 70)
        turn = 5.2 * np.pi * np.clip(t - 0.42, 0, 1) ** 0.9
        pace = np.where(t < 0.42, 1.0, 0.62 * (1.05 - t) / 0.63 + 0.04)
        way = -np.pi / 2 + turn * self._random.choice([-1, 1]) + 0.1 * np.sin(3 * t)
        line = (
            np.array([x, y])
            + np.cumsum(np.stack([np.cos(way), np.sin(way)], -1) * pace[:, None], 0) * high / 38
        )
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._tones[-1])
        self._painter.drawPolygon(ribbon(line, high * 0.075 * (1.12 - 0.75 * t)))
        self._painter.setPen(pen(self._tones[0], high * 0.012))
        self._painter.drawPoints(polygon(line[30::2]))

    def _leaf(self, root: Points, way: float, reach: float, side: int, look: tuple[float, float]) -> None:
        """A leaf with teeth or, near, with leaflets: out along one edge and back along the other."""
        tone, wide = look
        count = max(6, int(reach / (13 + 14 * (1 - self._fine))))
        t = np.linspace(0, 1, count)
        turn = way + side * 0.4 * t**1.6
        step = reach / count
        spine = root + np.cumsum(np.stack([np.cos(turn), np.sin(turn)], -1) * step, 0)
        size = wide * (0.12 + 0.5 * np.sin(np.pi * (0.2 + 0.8 * t)) ** 0.75) * (1.05 - 0.75 * t)
        edges = []
        for edge in (-1, 1):
            angle = turn + edge * 1.02
            out = np.stack([np.cos(angle), np.sin(angle)], -1) * size[:, None]
            on = np.stack([np.cos(turn), np.sin(turn)], -1) * step
            teeth = np.stack(
                [
                    spine + out * 0.12 - on * 0.3,
                    spine + out * 0.7 - on * 0.36,
                    spine + out,
                    spine + out * 0.7 + on * 0.34,
                ],
                1,
            )
            edges.append(teeth)
        lit = 2 if side * np.cos(way) > 0 else -1
        last = len(self._tones) - 1
        shade = int(np.clip(tone + lit + self._random.integers(-1, 2), 0, last))
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tones[shade])
        painter.drawPolygon(polygon(np.concatenate([edges[0].reshape(-1, 2), edges[1].reshape(-1, 2)[::-1]])))
        if self._fine > 0.58:
            tips = np.concatenate([edges[0][:, 2], edges[1][:, 2]])
            bases = np.concatenate([spine, spine])
            painter.setPen(pen(self._tones[min(last, shade + 2)], 1.6, round_ends=False))
            painter.drawLines(segments(bases, bases + (tips - bases) * 0.8))
            painter.setPen(pen(self._tones[max(0, shade - 3)], max(1.5, reach * 0.011), round_ends=False))
            painter.drawLines(segments(spine[:-1], spine[1:]))
