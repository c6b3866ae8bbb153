"""Papercuts that several pictures share: people, dogs, birds, trees and woods, dark against the light.

Each stands on (x, y), the middle of its foot, and is `height` design pixels tall.
"""

from __future__ import annotations

import numpy as np
from noises import Noise
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from strokes import dots, outline, pen, point, polygon, rounded, segments

WING = outline("2,-20 20,-17 50,2 27,4 10,13 5,30 9,46 0,40")
"""The right half of a bird seen from above, one unit from wing tip to wing tip, flying up the page."""

PERCHED = rounded(outline("-50,50 -22,-10 -5,-62 10,-85 30,-86 53,-74 34,-66 30,-35 12,-2 -10,5 -36,58"), 3)
DOG = rounded(
    outline(
        "-78,-98 -66,-72 -20,-74 30,-72 46,-98 55,-112 62,-102 90,-92 90,-80 66,-74 50,-46 50,-4 54,0 "
        "42,0 40,-30 30,-38 -40,-40 -50,-22 -44,-4 -40,0 -52,0 -64,-20 -68,-60 -82,-92"
    ),
    3,
)


Line = list[tuple[float, float]]


class Papercut:
    """Cuts shapes of one colour out of paper, no two quite alike."""

    def __init__(self, painter: QPainter, colour: QColor, random: np.random.Generator) -> None:
        self._painter = painter
        self._colour = colour
        self._random = random

    def fill(self, outline: NDArray[np.float64]) -> None:
        """A filled outline."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colour)
        self._painter.drawPolygon(polygon(outline))

    def bird(self, x: float, y: float, span: float, heading: float, beat: float) -> None:
        """A flying bird; `beat` from 0.3 (wings drawn in) to 1 (spread)."""
        right = WING * (beat, 1.0)
        outline = np.concatenate([[(0, -0.3)], right, right[::-1] * (-1, 1)])
        turn = heading + np.pi / 2
        spin = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
        self.fill(outline @ spin * span + (x, y))

    def perched(self, x: float, y: float, height: float) -> None:
        """A bird sitting, looking to either side."""
        self.fill(PERCHED * (self._random.choice([-1, 1]) * height, height) + (x, y))

    def dog(self, x: float, y: float, height: float, looks: float) -> None:
        """A dog on its way to the right (`looks` 1) or left (-1)."""
        self.fill(DOG * (looks * height, height) + (x, y))

    def person(self, x: float, y: float, height: float) -> None:
        """Somebody standing or walking: in jacket, coat or skirt, with cap, bun, long hair, a bag or none."""
        random, painter = self._random, self._painter
        step, looks = random.uniform(0.03, 0.17), random.choice([-1, 1])
        painter.save()
        painter.translate(x, y)
        painter.scale(height * looks, height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for side in (-1, 1):
            leg, arm = limbs(side, step)
            painter.setPen(pen(self._colour, 0.072))
            painter.drawPolyline(polygon(leg))
            painter.setPen(pen(self._colour, 0.052))
            painter.drawPolyline(polygon(arm))
        painter.drawLine(point(0.005, -0.87), point(0, -0.78))
        hem, flare = ((-0.45, 0.1), (-0.45, 0.1), (-0.32, 0.14), (-0.36, 0.17))[random.integers(4)]
        torso = [(-0.03, -0.83), (-0.1, -0.795), (-0.118, -0.7), (-0.082, -0.58), (-flare, hem)]
        self.fill(rounded(np.array([*torso, *((-tx, ty) for tx, ty in torso[::-1])]), 4))
        painter.drawEllipse(point(0.012, -0.915), 0.056, 0.07)
        self._extras(int(random.integers(7)), step)
        painter.restore()

    def _extras(self, which: int, step: float) -> None:
        painter = self._painter
        if which == 0:
            painter.drawEllipse(point(-0.02, -0.9), 0.066, 0.08)
        elif which == 1:
            painter.drawEllipse(point(-0.045, -0.968), 0.03, 0.03)
        elif which == 2:
            painter.drawRoundedRect(QRectF(-0.06, -0.985, 0.14, 0.045), 0.02, 0.02)
        elif which == 3:
            painter.drawEllipse(point(-0.125, -0.69), 0.06, 0.1)
        elif which == 4:
            painter.drawRoundedRect(QRectF(0.07 - step * 0.7, -0.46, 0.14, 0.13), 0.02, 0.02)

    def tree(self, x: float, y: float, height: float) -> None:
        """A broad tree: trunk, boughs and a crown of leaf tufts that gets finer towards its edge."""
        random, painter = self._random, self._painter
        wide = height * random.uniform(0.3, 0.42)
        painter.setPen(pen(self._colour, height * 0.035))
        painter.drawLine(QPointF(x, y), QPointF(x, y - height * 0.55))
        painter.setPen(pen(self._colour, height * 0.014))
        for turn in random.uniform(-1.1, 1.1, 7):
            fork = y - height * random.uniform(0.22, 0.45)
            painter.drawLine(
                point(x, fork), point(x + np.sin(turn) * wide * 0.8, fork - np.cos(turn) * height * 0.4)
            )
        lumps = random.normal(0, 0.4, (11, 1, 2)).clip(-0.9, 0.9) * (wide, height * 0.24) + (
            x,
            y - height * 0.64,
        )
        for size, count, spread in ((0.11, 7, 0.07), (0.04, 30, 0.1), (0.014, 110, 0.125)):
            painter.setPen(pen(self._colour, max(2.0, height * size)))
            tufts = lumps + random.normal(0, 1, (11, count, 2)).clip(-1.7, 1.7) * height * spread * (
                0.8,
                0.66,
            )
            painter.drawPoints(dots(tufts[..., 0].ravel(), tufts[..., 1].ravel()))

    def poplar(self, x: float, y: float, height: float) -> None:
        """A Lombardy poplar: a flame of upward twigs."""
        random, painter = self._random, self._painter
        count = int(np.clip(height * 1.3, 150, 2200))
        up = random.beta(1.25, 1.1, count)
        flame = np.sin(np.pi * np.clip(up * 0.93 + 0.05, 0, 1)) ** 0.62
        out = random.normal(0, 0.5, count).clip(-1, 1)
        sway = random.normal(0, 0.012) * height
        foot = np.stack([x + out * flame * height * 0.1 + sway * up**2, y - height * (0.05 + up * 0.9)], -1)
        tip = foot + np.stack([out * 0.018, -random.uniform(0.025, 0.06, count)], -1) * height
        painter.setPen(pen(self._colour, height * 0.022))
        painter.drawLine(QPointF(x, y), QPointF(x + sway, y - height * 0.9))
        thin = min(1.0, (620 / count) ** 0.5)
        brushes = (
            (0.02, slice(0, count // 3), 100),
            (0.009, slice(count // 3, None), 100),
            (0.004, slice(0, None, 5), 122 if height > 350 else 100),
        )
        for thick, share, light in brushes:
            painter.setPen(pen(self._colour.lighter(light), max(1.2, height * thick * thin)))
            painter.drawLines(segments(foot[share], tip[share]))
        leaves = (foot + tip) / 2 + random.normal(0, 0.012, (count, 2)) * height
        painter.setPen(pen(self._colour, max(1.6, height * 0.007 * thin)))
        painter.drawPoints(polygon(leaves[::2]))

    def woods(self, left: float, right: float, y: float, height: float, depth: float) -> None:
        """A far line of woods from `left` to `right`, filled `depth` below its foot."""
        random = self._random
        x = np.arange(left, right + 3, 3.0)
        noise = Noise(random)
        hill = noise.layers(x / (height * 14), np.zeros_like(x), 3).astype(np.float64)
        top = np.zeros_like(x)
        for middle in np.sort(random.uniform(left, right, int((right - left) / height * 5))):
            wide, tall = height * random.uniform(0.14, 0.36), height * random.uniform(0.3, 0.72)
            share = slice(
                max(0, int((middle - wide - left) / 3)), max(0, int((middle + wide - left) / 3) + 1)
            )
            crown = np.sqrt(np.clip(1 - ((x[share] - middle) / wide) ** 2, 0, 1)) * tall
            top[share] = np.maximum(top[share], crown)
        leaves = noise(x / 6.3, np.full_like(x, 9.5)) * 7 + noise(x / 21, np.full_like(x, 4.5)) * 12
        rim = y - np.clip(top + hill * height * 0.5 + leaves * min(1, height / 120), 0, None)
        self.fill(np.concatenate([np.stack([x, rim], -1), [(right + 3, y + depth), (left, y + depth)]]))
        tufts = random.integers(0, len(x), int((right - left) / 3))
        for size, share in ((0.05, slice(0, len(tufts) // 3)), (0.024, slice(len(tufts) // 3, None))):
            self._painter.setPen(pen(self._colour, max(2.0, height * size)))
            lift = random.normal(0, 0.018, len(tufts[share])) * height
            self._painter.drawPoints(dots(x[tufts[share]], rim[tufts[share]] + lift))


def limbs(side: int, step: float) -> tuple[Line, Line]:
    """A leg and an arm, as lines from the body outward, of somebody one unit tall who takes a step."""
    foot = step * side
    leg = [(side * 0.035, -0.5), (foot * 0.5 + 0.022, -0.26), (foot, -0.03), (foot + 0.05, -0.028)]
    swing = -foot * 0.75
    arm = [(side * 0.088, -0.765), (side * 0.115 + swing * 0.4, -0.62), (side * 0.1 + swing, -0.47)]
    return leg, arm
