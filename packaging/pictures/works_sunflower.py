"""Sonnenblume: each seed a golden angle further than the last, from buds to ripe seeds, petals, stars."""

from __future__ import annotations

import numpy as np
from canvas import OVER, Canvas, Work
from colours import ink, inks, ramp
from noises import Noise
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter
from strokes import outline, pen, point, polygon, rounded, segments

SIZE = 6000
MIDDLE = np.array([3000.0, 3120.0])
GOLDEN = np.pi * (3 - np.sqrt(5))
SPREAD = 27.5
BUDS, BLOSSOMS, SEEDS = 430, 1250, 2750
Points = NDArray[np.float64]

NIGHT = ("#1d3f4a", "#142c3d", "#0e1b2c")
PETALS = (
    ("#4f1208", "#8e2c10", "#c4591c", "#e08a2c", "#eba945"),
    ("#7a220c", "#c4501a", "#e88a22", "#f5b13c", "#fac964"),
    ("#a8340f", "#e2701c", "#f6a821", "#ffd04d", "#ffe48f"),
)
"""Petals of the back, middle and front ring, from root to tip."""


def spot(number: Points | float) -> Points:
    """Where seed `number` sits."""
    n = np.asarray(number, float)
    radius, turn = SPREAD * np.sqrt(n), n * GOLDEN
    return np.asarray(np.stack([radius * np.cos(turn), radius * np.sin(turn)], -1) + MIDDLE)


def ground(canvas: Canvas) -> None:
    """A night of blue and green; in it the spiral goes on as stars."""
    x, y = canvas.grid(12)
    away = np.hypot(x - MIDDLE[0], y - MIDDLE[1]) / 4200
    canvas.wash(ramp(NIGHT, away + 0.08 * Noise(canvas.random("night")).layers(x / 1400, y / 1400, 4)))
    numbers = np.arange(4000, 26000, 1.0)
    places = spot(numbers)
    with canvas.paint() as painter:
        for share, size in enumerate((5.0, 8.0, 5.0, 12.0, 5.0, 8.0, 18.0)):
            painter.setPen(pen(ink(("#e9c46a", "#6fb0a8", "#f4e6c0")[share % 3], 0.8), size))
            painter.drawPoints(polygon(places[share::7]))


def petal(painter: QPainter, turn: float, ring: int, random: np.random.Generator) -> None:
    """One ray: a pointed tongue with a bend, shaded from its root, with dozens of fine veins."""
    reach = (3080, 2830, 2430)[ring] * random.uniform(0.9, 1.07)
    wide = (330, 300, 215)[ring] * random.uniform(0.8, 1.12)
    t = np.linspace(0, 1, 26)
    half = wide * np.sin(np.pi * np.clip(t, 0, 1) ** 0.72) ** 0.8 * (1 - 0.25 * t)
    angle = turn + random.normal(0, 0.07) * t**2
    out = 1180 + (reach - 1180) * t
    spine = MIDDLE + np.stack([np.cos(angle), np.sin(angle)], -1) * out[:, None]
    side = np.stack([-np.sin(angle), np.cos(angle)], -1)
    edge = np.concatenate([spine + side * half[:, None], (spine - side * half[:, None])[::-1]])
    gradient = QLinearGradient(point(*spine[0]), point(*spine[-1]))
    for place, colour in zip(np.linspace(0, 1, 9).tolist(), inks(PETALS[ring], 9), strict=True):
        gradient.setColorAt(place, colour)
    painter.setBrush(gradient)
    painter.setPen(pen(ink("#5a1606", 0.6), 5))
    painter.drawPolygon(polygon(edge))
    veins: tuple[list[Points], list[Points]] = ([], [])
    for share in np.linspace(-0.9, 0.9, int(wide / (11, 10, 7.5)[ring])).tolist():
        stop = int(26 * (1 - 0.55 * abs(share) ** 1.4 - random.uniform(0, 0.16)))
        vein = (spine + side * (half * share)[:, None])[(9, 8, 2)[ring] : max(12, stop)]
        veins[int(random.random() < 0.45)].append(np.concatenate([vein[:-1], vein[1:]], -1))
    for some, word, alpha in zip(veins, ("#96340b", "#fff2b0"), (0.42, 0.48), strict=True):
        lines = np.concatenate(some)
        painter.setPen(pen(ink(word, alpha), 2.6, round_ends=False))
        painter.drawLines(segments(lines[:, :2], lines[:, 2:]))


def rays(canvas: Canvas, painter: QPainter) -> None:
    """Three rings of petals, the back ones longer and darker."""
    random = canvas.random("rays")
    for ring, (count, shift) in enumerate(((34, 0.0), (34, 0.5), (55, 0.25))):
        for index in random.permutation(count)[:: canvas.stride].tolist():
            petal(painter, 2 * np.pi * (index + shift) / count + random.normal(0, 0.025), ring, random)


TEAR = rounded(outline("-62,0 -30,-36 22,-42 60,-20 68,0 60,20 22,42 -30,36"), 3)
STAR = outline("95,0 29,21 29,90 -11,34 -77,56 -36,0 -77,-56 -11,-34 29,-90 29,-21")


def turned(shape: Points, place: Points, size: float, turn: float) -> Points:
    """A shape scaled, turned and put in its place."""
    spin = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    return np.asarray(shape * size @ spin + place)


def seeds(canvas: Canvas, painter: QPainter) -> None:
    """The disc: ripe striped seeds outside, opening blossoms, closed green buds in the middle."""
    random = canvas.random("seeds")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("#1c0f14"))
    painter.drawEllipse(point(*MIDDLE), SPREAD * SEEDS**0.5 + 34, SPREAD * SEEDS**0.5 + 34)
    tones = inks(("#0f1014", "#2a1a1e", "#4a2a1e"), 8)
    for number in range(SEEDS, BLOSSOMS, -canvas.stride):
        place, turn = spot(number), number * GOLDEN
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones[int(random.integers(8))])
        painter.drawPolygon(polygon(turned(TEAR, place, 41, turn)))
        lines = [(-0.34, s, 0.42, s * 1.25) for s in (-0.22, -0.07, 0.08, 0.23)]
        ends = turned(np.array(lines).reshape(-1, 2), place, 41, turn)
        painter.setPen(pen(ink("#e8d9bd", 0.85), 2.3))
        painter.drawLines(segments(ends[::2], ends[1::2]))
    glow = inks(("#ffcf4a", "#f29a1f", "#c8560f", "#7a2a12"), 24)
    for number in range(BLOSSOMS, BUDS, -canvas.stride):
        place, turn = spot(number), number * GOLDEN
        ripe = (number - BUDS) / (BLOSSOMS - BUDS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow[int(ripe * 23)].darker(int(random.integers(96, 124))))
        painter.drawPolygon(polygon(turned(STAR, place, 34, turn + 0.3)))
        painter.setBrush(ink("#3a160c"))
        painter.drawEllipse(point(*place), 11, 11)
        painter.setPen(pen(ink("#ffe48f"), 4.4))
        painter.drawPoints(polygon(turned(STAR[::2], place, 13, turn)))
    fresh = inks(("#d9dd7a", "#9db648", "#5f8a3c", "#c99a2a"), 24)
    for number in range(BUDS, 0, -canvas.stride):
        place, turn = spot(number), number * GOLDEN
        painter.setPen(pen(ink("#23401f"), 3))
        painter.setBrush(fresh[int(number / BUDS * 23)])
        painter.drawPolygon(polygon(turned(TEAR, place, 31, turn)))
        painter.setPen(pen(ink("#f2f0b0", 0.8), 2.4))
        painter.drawPoint(point(*(place - 7)))


def bee(painter: QPainter, x: float, y: float, turn: float) -> None:
    """A bee at work."""
    painter.save()
    painter.translate(x, y)
    painter.rotate(turn)
    painter.scale(1.5, 1.5)
    painter.setPen(pen(ink("#120d0c"), 4))
    for leg in (-18, 0, 18):
        painter.drawLine(point(leg, -40), point(leg * 1.9, 40))
        painter.drawLine(point(leg, 40), point(leg * 1.9, -40))
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, left, wide in (
        ("#e9a321", -62, 62),
        ("#120d0c", -46, 11),
        ("#120d0c", -24, 11),
        ("#5a3413", 0, 36),
        ("#120d0c", 34, 24),
    ):
        painter.setBrush(ink(colour))
        painter.drawEllipse(point(left + wide / 2, 0), wide / 2, 24 if wide > 30 else 22)
    painter.setBrush(ink("#eef4f2", 0.55))
    for side in (-1, 1):
        painter.save()
        painter.rotate(side * -28)
        painter.drawEllipse(point(-38, side * 22), 44, 13)
        painter.restore()
    painter.restore()


def draw(canvas: Canvas) -> None:
    """Night, petals, shade under the disc, seeds, bees, pollen."""
    ground(canvas)
    with canvas.paint() as painter:
        rays(canvas, painter)
    canvas.glow(float(MIDDLE[0]), float(MIDDLE[1]), 2150, ink("#2a0d08", 1.0), OVER)
    with canvas.paint() as painter:
        seeds(canvas, painter)
        for x, y, turn in ((3560, 2560, 140), (2350, 3480, 20), (3050, 3900, 250), (2520, 2650, 80)):
            bee(painter, x, y, turn)
        random = canvas.random("pollen")
        dust = MIDDLE + random.normal(0, 780, (1500, 2))
        painter.setPen(pen(QColor(255, 214, 92, 200), 5))
        painter.drawPoints(polygon(dust))
    canvas.grain(0.01)


WORKS = {"sonnenblume": Work(draw, SIZE, SIZE, 81)}
