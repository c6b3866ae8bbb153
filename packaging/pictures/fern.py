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
        t = np.linspace(0, 1, 60)
        bend = lean * (0.35 + 0.75 * t) + 0.5 * np.sign(lean) * t**3
        steps = np.stack([np.sin(bend), -np.cos(bend)], -1) * long / 60
        stalk = np.array([x, y]) + np.cumsum(steps, 0)
        pairs = int(17 + 11 * self._fine)
        share = np.repeat(np.linspace(0, 1, pairs), 2)
        side = np.tile([-1.0, 1.0], pairs)
        at = ((0.2 + 0.785 * share) * 59).astype(int)
        way = np.arctan2(steps[at, 1], steps[at, 0]) + side * (1.22 - 0.45 * share)
        way += self._random.normal(0, 0.04, len(way))
        reach = long * 0.25 * np.sin(np.pi * (0.12 + 0.88 * share) ** 0.8) ** 0.9 * (1.02 - share * 0.4)
        tone = int(self._random.integers(0, len(self._tones)))
        shades = tone + np.round(3 * share - 1 + np.where(side * np.cos(way) > 0, 2, -1)).astype(int)
        shades = np.clip(shades + self._random.integers(-1, 2, len(way)), 0, len(self._tones) - 1)
        spine, edges = teeth(stalk[at], way, reach, side, (self._fine, 0.74 * long / pairs))
        self._leaves(spine, edges, shades)
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

    def _leaves(self, spine: Points, edges: Points, shades: NDArray[np.int64]) -> None:
        """Leaves in their shades; those near with a midrib and a vein into every leaflet."""
        painter, last = self._painter, len(self._tones) - 1
        painter.setPen(Qt.PenStyle.NoPen)
        for outline, shade in zip(edges.reshape(len(edges), -1, 2), shades.tolist(), strict=True):
            painter.setBrush(self._tones[shade])
            painter.drawPolygon(polygon(outline))
        if self._fine < 0.58:
            return
        half = edges.shape[1] // 2
        tips = np.stack([edges[:, :half, 2], edges[:, : half - 1 : -1, 1]], 1)
        for shade in np.unique(shades).tolist():
            here = spine[shades == shade]
            bases = np.broadcast_to(here[:, None], (len(here), 2, *here.shape[1:]))
            veins = bases + (tips[shades == shade] - bases) * 0.8
            painter.setPen(pen(self._tones[min(last, shade + 2)], 1.6, round_ends=False))
            painter.drawLines(segments(bases.reshape(-1, 2), veins.reshape(-1, 2)))
            painter.setPen(pen(self._tones[max(0, shade - 3)], 1.4 + 2.2 * self._fine, round_ends=False))
            painter.drawLines(segments(here[:, :-1].reshape(-1, 2), here[:, 1:].reshape(-1, 2)))


def teeth(
    roots: Points, way: Points, reach: Points, side: Points, look: tuple[float, float]
) -> tuple[Points, Points]:
    """Midribs, shape (leaves, teeth, 2), and outlines, (leaves, 2 x teeth, 4, 2): out on one edge and back.

    `look` is how fine the teeth are and how wide the leaves.
    """
    fine, wide = look
    count = max(6, int(reach.max() / (17 + 14 * (1 - fine))))
    t = np.linspace(0, 1, count)[None]
    turn = way[:, None] + side[:, None] * 0.4 * t**1.6
    step = (reach / count)[:, None]
    on = np.stack([np.cos(turn), np.sin(turn)], -1) * step[..., None]
    spine = roots[:, None] + np.cumsum(on, 1)
    size = wide * (0.12 + 0.5 * np.sin(np.pi * (0.2 + 0.8 * t)) ** 0.75) * (1.05 - 0.75 * t)
    size = size * np.clip(reach / reach.max() * 1.6, 0.3, 1)[:, None]
    halves = []
    for edge in (-1, 1):
        angle = turn + edge * 1.02
        out = np.stack([np.cos(angle), np.sin(angle)], -1) * size[..., None]
        four = (
            spine + out * 0.12 - on * 0.3,
            spine + out * 0.7 - on * 0.36,
            spine + out,
            spine + out * 0.7 + on * 0.34,
        )
        halves.append(np.stack(four, 2))
    back = halves[1][:, ::-1, ::-1]
    return spine, np.concatenate([halves[0], back], 1)
