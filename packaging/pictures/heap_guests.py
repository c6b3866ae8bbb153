"""What stands, walks and flies on the spoil heap: observatory and needle, walkers, kites and geese."""

from __future__ import annotations

import numpy as np
from colours import ink
from papercut import Papercut
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from steelwork import Steelwork
from strokes import pen, point, polygon

Random = np.random.Generator


def walker(painter: QPainter, random: Random, x: float, y: float, height: float) -> None:
    """Somebody on the heap, with a long shadow towards us, and sometimes a dog."""
    painter.setPen(pen(ink("#0a2026", 0.55), height * 0.14))
    painter.drawLine(point(x, y), point(x - height * 0.9, y + height * 0.34))
    cut = Papercut(painter, ink("#081a20"), random)
    cut.person(x, y, height)
    if random.random() < 0.3:
        cut.dog(x + height * 0.6, y, height * 0.42, 1)


def observatory(painter: QPainter, random: Random) -> None:
    """Two great arcs on the crown, one upright and one leaning, and visitors below them."""
    steel = Steelwork(painter, ink("#0d2a31"))
    for tall, lean, wide in ((960, 0, 26), (640, 330, 20)):
        turn = np.linspace(np.pi, 2 * np.pi, 90)
        across = np.sin(np.linspace(0, np.pi, 90)) * lean
        outer, inner = (
            np.stack([2650 + share * 990 * np.cos(turn) + across, 2075 + share * tall * np.sin(turn)], -1)
            for share in (1.0, 0.955)
        )
        steel.bars(inner[:-1], outer[1:], 5)
        steel.bars(outer[:-1], inner[1:], 5)
        for line in (outer, inner):
            painter.setPen(pen(ink("#0d2a31"), wide))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(polygon(line))
            painter.setPen(pen(ink("#f7c48a", 0.9), 4))
            painter.drawPolyline(polygon(np.add(line[48:], (wide * 0.36, -2))))
    spots = [(x, 2070 + random.uniform(-30, 75)) for x in random.uniform(1760, 3560, 46)]
    for x, y in sorted(spots, key=lambda spot: spot[1]):
        walker(painter, random, x, y, 62)


def obelisk(painter: QPainter, middle: float, random: Random) -> None:
    """The sundial on the small heap: a needle of steel, its shadow, and the ring of hours."""
    painter.setPen(pen(ink("#d9c193"), 7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(point(middle, 2790), 330, 27)
    painter.setPen(pen(ink("#17414a"), 12))
    painter.drawLine(point(middle, 2790), point(middle - 360, 2822))
    Papercut(painter, ink("#0d2a31"), random).fill(
        np.array([(middle - 20, 2795), (middle - 14, 2160), (middle + 14, 2160), (middle + 20, 2795)], float)
    )
    painter.fillRect(QRectF(middle + 9, 2162, 6, 630), ink("#f7c48a"))
    for x in random.uniform(middle - 350, middle + 350, 17):
        walker(painter, random, x, 2800 + random.uniform(-12, 18), 52)


def kites(painter: QPainter, random: Random) -> None:
    """Kites over the crown, each on its string, and a flight of geese."""
    for x, y, hand, shade in (
        (1250, 1330, 1880, "#df4a34"),
        (1530, 1050, 1960, "#123438"),
        (990, 1600, 1800, "#f8e3b4"),
    ):
        t = np.linspace(0, 1, 60)
        string = np.stack([x + (hand - x) * t, y + (2040 - y) * t + 90 * 4 * t * (1 - t)], -1)
        painter.setPen(pen(ink("#17414a", 0.8), 2))
        painter.drawPolyline(polygon(string))
        tail = np.stack([x - 24 * t + 13 * np.sin(16 * t), y + 20 + 130 * t], -1)
        painter.setPen(pen(ink(shade), 4))
        painter.drawPolyline(polygon(tail))
        Papercut(painter, ink(shade), random).fill(
            np.array([(x, y - 62), (x + 40, y - 8), (x - 4, y + 46), (x - 40, y - 18)], float)
        )
    geese = Papercut(painter, ink("#17414a"), random)
    for index in range(27):
        side, back = (index % 2) * 2 - 1, index // 2
        geese.bird(
            4620 - 78 * back + random.normal(0, 8),
            720 + side * 33 * back + 14 * back,
            50,
            0.1,
            random.uniform(0.5, 1),
        )
