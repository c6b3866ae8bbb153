"""What fills a city block seen from above: houses round a court, sheds, allotments, a park, a market."""

from __future__ import annotations

import numpy as np
from cells import area, centre, inset, inward, scattered
from colours import ink
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from strokes import pen, point, polygon, segments

Points = NDArray[np.float64]

COURTS = ("#dfe0bd", "#cfd8b4", "#e6d9b8")
LEAVES = ("#5f8a6c", "#7fa47c", "#3f6f63", "#a8b97e")
TOWNS = (
    ("#2a6a70", "#1f545e", "#4b8f8f", "#f5ead2"),
    ("#d8452e", "#c23a2a", "#e8714f", "#f2b79a"),
    ("#e9ae4a", "#dd9838", "#f1c876", "#fbf3df"),
    ("#24384a", "#1b2b38", "#49617a", "#e8714f"),
    ("#e2764d", "#d8452e", "#f0bd9c", "#24384a"),
)
"""The roof colours of districts: three near ones and a guest."""

SHADOW = np.array([11.0, 14.0])


class City:
    """Lays out block by block, and puts all roofs with their shadows on top in the end."""

    def __init__(self, painter: QPainter, random: np.random.Generator, ways: tuple[Points, Points]) -> None:
        self._painter = painter
        self._random = random
        self._roofs: dict[tuple[str, int], list[Points]] = {}
        x, y = np.meshgrid(np.arange(-64, 6500, 24.0), np.arange(-64, 4300, 24.0))
        self._free = np.ones(x.shape, bool)
        for way, room in zip(ways, (122.0, 88.0), strict=True):
            for px, py in way[::2].tolist():
                self._free &= (x - px) ** 2 + (y - py) ** 2 > room**2

    def block(self, block: Points, district: float, away: float) -> None:
        """Build on a block what suits its size and place."""
        size, luck = float(np.sqrt(area(block))), self._random.random()
        self._fill(block, COURTS[int(abs(district) * 9) % 3])
        if size > 150 and luck < 0.13:
            self._park(block)
        elif size > 200 and luck < 0.22:
            self._sheds(block)
        elif away > 1700 and luck < 0.36:
            self._allotments(block)
        elif away < 1100 and luck < 0.17:
            self._market(block)
        else:
            town = TOWNS[int(np.clip(district * 1.5 + 0.5, 0, 0.999) * len(TOWNS))]
            self._houses(block, town, min(40.0, size * 0.24))
            court = inset(block, 78)
            if len(court) and area(court) > 16000:
                self._houses(court, town, 30.0)

    def _houses(self, block: Points, town: tuple[str, ...], depth: float) -> None:
        random = self._random
        for corner, after, normal in zip(block, np.roll(block, -1, 0), inward(block), strict=True):
            long = float(np.hypot(*(after - corner)))
            along = (after - corner) / max(long, 1e-9)
            at = depth * 0.5
            while at < long - depth * 0.5:
                wide = min(random.uniform(17, 36), long - depth * 0.4 - at)
                if wide < 10:
                    break
                deep = depth * random.uniform(0.75, 1)
                base = corner + along * at + normal * (2 if random.random() < 0.8 else 7)
                shade = town[3] if random.random() < 0.08 else town[int(random.integers(3))]
                self._roof(base, along * (wide - (1.5 if random.random() < 0.3 else 0)), normal * deep, shade)
                at += wide + (random.uniform(8, 26) if random.random() < 0.08 else 0)
        self._trees(inset(block, depth + 10), 620)

    def _roof(self, base: Points, along: Points, deep: Points, shade: str) -> None:
        middle = base + (along + deep) / 2
        row, column = int((middle[1] + 64) // 24), int((middle[0] + 64) // 24)
        inside = 0 <= row < self._free.shape[0] and 0 <= column < self._free.shape[1]
        if not (inside and self._free[row, column]):
            return
        sun = round(2 * float(deep @ (0.6, 0.8)) / float(np.hypot(*deep)))
        half = deep / 2
        for start, light in ((base, sun), (base + half, -sun)):
            shape = np.array([start, start + along, start + along + half, start + half])
            self._roofs.setdefault((shade, light), []).append(shape)

    def _sheds(self, block: Points) -> None:
        inner = inset(block, 22)
        middle, (low, high) = centre(block), (block.min(0), block.max(0))
        shade = str(self._random.choice(["#24384a", "#7d8f96", "#c9b79a"]))
        for x in np.arange(low[0], high[0], 44).tolist():
            column = inner[(np.abs(inner[:, 0] - x) < 400)]
            top, bottom = float(column[:, 1].min()) + 40, float(column[:, 1].max()) - 40
            tall = (bottom - top) * 0.34
            if abs(x - middle[0]) < (high[0] - low[0]) * 0.3:
                self._roof(
                    np.array([x, middle[1] - tall]), np.array([40.0, 0]), np.array([0, 2 * tall]), shade
                )
        spots = scattered(inset(block, 34), 7, self._random)
        for x, y in spots.tolist():
            self._painter.setPen(Qt.PenStyle.NoPen)
            for colour, shift in (("#a89a80", SHADOW), ("#fbf3df", SHADOW * 0), ("#d8452e", SHADOW * 0)):
                self._painter.setBrush(ink(colour))
                self._painter.drawEllipse(
                    point(x + shift[0], y + shift[1]), *((17, 17) if colour != "#d8452e" else (6, 6))
                )

    def _allotments(self, block: Points) -> None:
        inner = inset(block, 16)
        if len(inner) < 3:
            return
        turn = self._random.uniform(0, np.pi)
        for x, y in scattered(inner, int(area(inner) / 1150), self._random).tolist():
            wide = np.array([np.cos(turn), np.sin(turn)]) * 40
            deep = np.array([-np.sin(turn), np.cos(turn)]) * 26
            base = np.array([x, y])
            shade = str(self._random.choice(["#a8b97e", "#7fa47c", "#cfc98a", "#e9cf8a", "#8fae86"]))
            self._fill(np.array([base, base + wide, base + wide + deep, base + deep]), shade)
            self._painter.setPen(pen(ink("#5f8a6c", 0.8), 2))
            rows = base + deep * np.array([0.2, 0.45, 0.7, 0.95])[:, None]
            self._painter.drawLines(segments(rows, rows + wide * 0.9))
            if self._random.random() < 0.18:
                self._roof(
                    base, wide * 0.42, deep * 0.6, str(self._random.choice(["#d8452e", "#fbf3df", "#24384a"]))
                )
        self._trees(inner, 3600)

    def _park(self, block: Points) -> None:
        self._fill(inset(block, 4), "#a9c196")
        middle = centre(block)
        self._painter.setPen(pen(ink("#f1e6d0"), 7))
        for corner in block[::2]:
            self._painter.drawLine(point(*corner), point(*middle))
        if self._random.random() < 0.45:
            self._painter.setBrush(ink("#3f9196"))
            self._painter.drawEllipse(point(*middle), 40, 27)
        self._trees(inset(block, 12), 330)

    def _market(self, block: Points) -> None:
        self._fill(inset(block, 4), "#f7eeda")
        for x, y in scattered(inset(block, 18), int(area(block) / 420), self._random).tolist():
            shade = str(self._random.choice(["#d8452e", "#fbf3df", "#e9ae4a", "#2a6a70"]))
            self._roof(np.array([x, y]), np.array([15.0, 4]), np.array([-4.0, 15]), shade)

    def _trees(self, ground: Points, room: float) -> None:
        if len(ground) < 3:
            return
        spots = scattered(ground, min(220, int(area(ground) / room)), self._random)
        if not len(spots):
            return
        painter, size = self._painter, float(self._random.choice([10.0, 13.0, 17.0]))
        painter.setPen(pen(ink("#6d7f62", 0.6), size))
        painter.drawPoints(polygon(spots + SHADOW * 0.5))
        for share, shade in enumerate(LEAVES):
            painter.setPen(pen(ink(shade), size))
            painter.drawPoints(polygon(spots[share::4]))
            painter.setPen(pen(ink("#f1f0c8", 0.45), size * 0.4))
            painter.drawPoints(polygon(spots[share::4] - size * 0.16))

    def roofs(self) -> None:
        """All roofs collected: first the shadows, then the halves turned to and from the sun."""
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("#4a4338", 0.42))
        for shapes in self._roofs.values():
            for shape in shapes:
                painter.drawConvexPolygon(polygon(shape + SHADOW * 0.7))
        for (shade, light), shapes in self._roofs.items():
            colour = ink(shade)
            painter.setBrush(
                colour.darker(100 + 13 * light) if light > 0 else colour.lighter(100 - 9 * light)
            )
            for shape in shapes:
                painter.drawConvexPolygon(polygon(shape))

    def _fill(self, shape: Points, colour: str) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ink(colour))
        self._painter.drawPolygon(polygon(shape))
