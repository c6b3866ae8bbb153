"""Kirmes-Lichter: Cranger Kirmes at night, a great wheel made of nothing but points of light."""

from __future__ import annotations

import numpy as np
from canvas import MULTIPLY, PLUS, SCREEN, Canvas, Work, sprite
from colours import ink, inks, ramp
from fair_rides import booths, carousel, crowd, fireworks, swings
from noises import Noise, smoothstep
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from steelwork import Steelwork
from strokes import dots, pen, segments
from water import mirror

WIDTH, HEIGHT = 5400, 6000
GROUND = 4880
HUB = (3050.0, 2500.0)
RADIUS = 1900.0
Points = NDArray[np.float64]

NIGHT = ("#080618", "#130d30", "#261344", "#491f56", "#8a3860", "#dd745a")
WARM, PINK, MINT, VIOLET, IVORY = "#ffc25a", "#ff5d8f", "#59e0cf", "#8e6bff", "#fff0d0"
RIMS = ((1.0, 330, IVORY, 14.0), (0.93, 260, WARM, 11.0), (0.55, 130, PINK, 11.0), (0.07, 20, IVORY, 12.0))
"""Rims of bulbs: their share of the radius, how many, their colour and size."""


class Lights:
    """Stamps points of light, all of one design size and colour, at many places at once."""

    def __init__(self, canvas: Canvas, painter: QPainter) -> None:
        self._canvas = canvas
        self._painter = painter

    def at(self, places: Points, word: str, size: float, strength: float = 1.0) -> None:
        """A soft halo with a hot core at each place."""
        painter = self._painter
        painter.setCompositionMode(PLUS)
        halo: QImage = sprite(48, ink(word, 0.62 * strength))
        wide = size * 6.5
        for x, y in places.tolist():
            painter.drawImage(QRectF(x - wide / 2, y - wide / 2, wide, wide), halo)
        painter.setPen(pen(QColor(word), size))
        painter.drawPoints(dots(places[:, 0], places[:, 1]))
        painter.setPen(pen(ink("#ffffff", 0.85), size * 0.5))
        painter.drawPoints(dots(places[:, 0], places[:, 1]))


def sky(canvas: Canvas) -> None:
    """Night over a town fair: violet above, glowing below, smoke and haze that catch the light."""
    x, y = canvas.grid(10)
    noise = Noise(canvas.random("sky"))
    colours = ramp(NIGHT, y / 5200 + 0.05 * noise.layers(x / 1600, y / 800, 4))
    canvas.wash(colours)
    haze = smoothstep(-0.1, 0.7, noise.layers(x / 900 + 4, y / 420, 5))
    canvas.veil(ink("#ff8e6e", 0.3), haze * smoothstep(2300, 4800, y), SCREEN)
    random = canvas.random("stars")
    with canvas.paint() as painter:
        painter.setPen(pen(ink(IVORY, 0.55), 3))
        painter.drawPoints(dots(random.uniform(0, WIDTH, 500), 2600 * random.beta(1, 1.6, 500)))


def ring(radius: float, count: int, turn: float = 0.0) -> Points:
    """Places evenly round the hub of the great wheel."""
    angle = turn + np.arange(count) * 2 * np.pi / count
    return np.stack([HUB[0] + radius * np.cos(angle), HUB[1] + radius * np.sin(angle)], -1)


def frame(painter: QPainter) -> None:
    """The steel of the wheel, barely seen: legs, spokes, rims and bracing."""
    steel = Steelwork(painter, ink("#3a2258"))
    for side in (-1, 1):
        steel.girder((HUB[0] + side * 900, GROUND), HUB, (70, 40), 26, 16)
    for radius in (1.0, 0.93, 0.55):
        circle = ring(RADIUS * radius, 160)
        steel.bars(circle, np.roll(circle, -1, 0), 9)
    inner, outer = ring(RADIUS * 0.93, 80), ring(RADIUS, 80, np.pi / 80)
    steel.bars(inner, outer, 4)
    steel.bars(np.roll(inner, -1, 0), outer, 4)
    spokes = ring(RADIUS, 40)
    steel.bars(np.full_like(spokes, HUB), spokes, 5)
    steel.bars(ring(RADIUS * 0.55, 40), np.roll(spokes, 1, 0), 3)


def cabins(painter: QPainter, random: np.random.Generator) -> None:
    """Forty cabins hanging from the rim, with people in them."""
    for index, (x, y) in enumerate(ring(RADIUS + 12, 40).tolist()):
        shade = (PINK, WARM, MINT, VIOLET)[index % 4]
        painter.setBrush(QColor(shade).darker(165))
        painter.drawRoundedRect(QRectF(x - 56, y + 22, 112, 104), 30, 34)
        painter.setBrush(ink("#fff0c4"))
        painter.drawRoundedRect(QRectF(x - 46, y + 36, 92, 42), 12, 12)
        painter.setBrush(ink("#2a1030"))
        for seat in range(int(random.integers(0, 4))):
            painter.drawEllipse(QRectF(x - 36 + seat * 26, y + 44, 19, 22))
            painter.drawRoundedRect(QRectF(x - 39 + seat * 26, y + 64, 26, 16), 6, 6)
        painter.setBrush(QColor(shade))
        painter.drawRect(QRectF(x - 5, y - 10, 10, 34))


def wheel(lights: Lights) -> None:
    """Thousands of bulbs: rims and eighty spokes whose colours make a star that turns."""
    for radius, count, word, size in RIMS:
        lights.at(ring(RADIUS * radius, count), word, size)
    angle = np.repeat(np.arange(80) * 2 * np.pi / 80, 46)
    share = np.tile(np.linspace(0.1, 0.915, 46), 80)
    star = share + 0.13 * np.cos(10 * angle + 0.9) * np.sin(np.pi * share)
    band = np.digitize(star, [0.2, 0.3, 0.42, 0.5, 0.64, 0.74])
    keep = (share > 0.5) | (np.round(angle * 80 / (2 * np.pi)) % 2 == 0)
    places = np.stack([HUB[0] + RADIUS * share * np.cos(angle), HUB[1] + RADIUS * share * np.sin(angle)], -1)
    for which, word in enumerate((IVORY, VIOLET, PINK, IVORY, WARM, VIOLET, MINT)):
        lights.at(places[(band == which) & keep], word, 9.5)


def glitter(canvas: Canvas) -> None:
    """Wet ground: flat strokes in the colours of all the lights above."""
    random = canvas.random("glitter")
    count = canvas.few(9000)
    away = random.beta(1, 1.4, count)
    start = np.stack([random.uniform(0, WIDTH, count), GROUND + 16 + 1130 * away**1.25], -1)
    end = start + np.stack([random.uniform(10, 50, count) * (0.7 + 2 * away), np.zeros(count)], -1)
    with canvas.paint() as painter:
        for share, colour in enumerate(inks((VIOLET, PINK, WARM, IVORY, MINT, "#1d1342"), 12, 0.3)):
            painter.setPen(pen(colour, 3, round_ends=False))
            painter.drawLines(segments(start[share::12], end[share::12]))


def draw(canvas: Canvas) -> None:
    """Sky, fireworks, wheel, rides, booths, people; and all of it again in the wet ground."""
    sky(canvas)
    canvas.glow(*HUB, 2900, ink("#a8386f", 0.3))
    with canvas.paint() as painter:
        lights = Lights(canvas, painter)
        fireworks(lights.at, canvas.random("fireworks"))
    with canvas.paint() as painter:
        frame(painter)
        cabins(painter, canvas.random("cabins"))
        wheel(Lights(canvas, painter))
    canvas.glow(*HUB, 420, ink("#fff0d0", 0.8))
    with canvas.paint() as painter:
        swings(painter, Lights(canvas, painter).at, canvas.random("swings"))
    with canvas.paint() as painter:
        carousel(painter, Lights(canvas, painter).at, canvas.random("carousel"))
    with canvas.paint() as painter:
        booths(painter, Lights(canvas, painter).at, canvas.random("booths"))
    canvas.glow(WIDTH * 0.45, GROUND - 60, 2600, ink("#ff9a4a", 0.34))
    mirror(canvas, GROUND, 1.7, 150, 0.1)
    depth = canvas.grid(24)[1]
    canvas.veil(ink("#7a5a9a"), smoothstep(GROUND - 1, GROUND + 1, depth) * 0.6, MULTIPLY)
    glitter(canvas)
    with canvas.paint() as painter:
        crowd(painter, canvas.random("crowd"), canvas.few(520))
    canvas.grain(0.012)


WORKS = {"kirmes-lichter": Work(draw, WIDTH, HEIGHT, 85)}
