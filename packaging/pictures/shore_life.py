"""Life at the water's edge: reeds and bulrushes, a heron, ducks, and an angler in a punt."""

from __future__ import annotations

import numpy as np
from canvas import Canvas
from colours import ink
from papercut import Papercut
from plants import grass
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from strokes import outline, pen, point, polygon, rounded

DUCK = rounded(outline("-100,-55 -75,-74 -56,-62 -50,-28 0,-34 40,-38 92,-56 60,4 0,10 -50,8 -72,-40"))
HERON = rounded(
    outline(
        "-5,0 -5,-20 -4,-34 -18,-38 -40,-30 -24,-46 -4,-58 10,-68 12,-80 5,-90 "
        "9,-99 20,-97 54,-92 20,-92 18,-84 "
        "19,-74 17,-62 8,-48 1,-40 0,-20 0,0"
    )
)


def boat(painter: QPainter) -> None:
    """An angler in a punt, waiting."""
    for flip in (True, False):
        cut = Papercut(painter, ink("#16323a", 0.4 if flip else 1.0), np.random.default_rng(5))
        painter.save()
        if flip:
            painter.translate(0, 2 * 2752)
            painter.scale(1, -1)
        cut.fill(
            np.array(
                [(4700, 2716), (4760, 2752), (5120, 2752), (5200, 2706), (5110, 2724), (4790, 2724)], float
            )
        )
        cut.person(4890, 2738, 150)
        painter.setPen(pen(ink("#16323a", 0.4 if flip else 1.0), 4))
        painter.drawPolyline(polygon([(4915, 2660), (5080, 2560), (5330, 2520)]))
        painter.setPen(pen(ink("#16323a", 0.5), 1.6))
        painter.drawLine(point(5330, 2520), point(5352, 2752))
        painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ring in (26, 52, 90):
        painter.setPen(pen(ink("#fff8ea", 0.5), 3))
        painter.drawEllipse(point(5352, 2754), ring, ring * 0.22)


def ducks(painter: QPainter, random: np.random.Generator) -> None:
    """A row of ducks, each drawing its wake."""
    for duck in range(7):
        x, y = 5900 + 110 * duck + random.normal(0, 20), 2660 + 26 * (duck % 3)
        Papercut(painter, ink("#2a4a50"), random).fill(DUCK * 44 + (x, y))
        painter.setPen(pen(ink("#fff8ea", 0.55), 2.2))
        painter.drawPolyline(polygon([(x + 150, y + 16), (x + 14, y), (x + 170, y - 10)]))


def reeds(canvas: Canvas, painter: QPainter) -> None:
    """The near bank: reeds and bulrushes, a heron among them, swallows above."""
    random = canvas.random("reeds")
    cut = Papercut(painter, ink("#0f2a31"), random)
    cut.fill(HERON * 430 + (2210, 3330))
    for low, tall, shade, count in (
        (3420, 300, "#2a4f55", 2600),
        (3530, 420, "#173840", 3600),
        (3640, 520, "#0c242b", 4600),
    ):
        x = np.concatenate(
            [
                random.normal(middle, wide, canvas.few(count // 4))
                for middle, wide in ((300, 700), (2900, 900), (6700, 1500), (8800, 600))
            ]
        )
        feet = np.stack([x, low + random.uniform(-30, 40, len(x))], -1)
        tips = grass(painter, feet, tall, shade, random)
        for tip in tips[:: max(1, len(tips) // 90)]:
            painter.setPen(pen(ink(shade), 17))
            painter.drawLine(point(*tip), point(tip[0] - 6, tip[1] + 66))
    for _ in range(26):
        cut.bird(
            random.normal(3400, 700),
            random.normal(1130, 160),
            34,
            random.uniform(-0.6, 0.4),
            random.uniform(0.4, 1),
        )
