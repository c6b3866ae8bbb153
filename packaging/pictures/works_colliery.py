"""Förderturm bei Nacht: the winding tower before a great moon, below it the miners' houses, still awake."""

from __future__ import annotations

import numpy as np
from canvas import MULTIPLY, Canvas, Work
from colours import ink, ramp
from houses import Paint, Street
from noises import Noise, smoothstep
from papercut import Papercut
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from steelwork import Steelwork
from strokes import dots, pen, point, polygon

WIDTH, HEIGHT = 4800, 6400
MOON = (2760.0, 2250.0, 1180.0)
YARD = 4420
LAMPS = (260.0, 1120.0, 1980.0, 2840.0, 3700.0, 4560.0)

NIGHT = ("#0d1230", "#152149", "#23396a", "#3f5f86", "#86899a", "#d79c7c")
PLACES = (0.0, 0.22, 0.42, 0.56, 0.66, 0.74)
ROWS = (
    (4760, 0.62, Paint("#33406b", "#232d57", "#5d6488")),
    (5080, 0.78, Paint("#283259", "#1a2148", "#4d4f75")),
    (5480, 1.0, Paint("#1e2549", "#131737", "#4a4164")),
    (5960, 1.28, Paint("#161936", "#0d0f27", "#453352")),
)
"""Streets from the far to the near: where their eaves are, how large the houses, and their colours."""


def sky(canvas: Canvas) -> None:
    """Night with stars, the moon and its court, and long clouds across it."""
    x, y = canvas.grid(10)
    noise = Noise(canvas.random("clouds"))
    canvas.wash(ramp(NIGHT, y / HEIGHT + 0.015 * noise.layers(x / 1500, y / 700, 3), PLACES))
    stars(canvas)
    canvas.glow(MOON[0], MOON[1], 3100, ink("#9fb0c8", 0.5))
    moon(canvas)
    long = noise.layers(x / 2100 + 4, y / 210, 5, 0.5)
    high = np.exp(-(((y - 1300) / 260) ** 2)) * smoothstep(4100, 2300, x)
    band = (np.exp(-(((y - 2700) / 620) ** 2)) + 0.8 * high).astype(np.float32)
    canvas.veil(ink("#1b2a55"), smoothstep(0.02, 0.42, long) * band * 0.92)
    rim = smoothstep(-0.03, 0.05, long) * smoothstep(0.14, 0.05, long) * band
    canvas.veil(ink("#f3e3c0"), rim * np.exp(-((np.hypot(x - MOON[0], y - MOON[1]) / 1500) ** 2)) * 0.5)


def stars(canvas: Canvas) -> None:
    """A thousand stars, most of them faint."""
    random = canvas.random("stars")
    with canvas.paint() as painter:
        for size, count, alpha in ((2.4, 900, 0.45), (3.6, 420, 0.7), (6.0, 90, 0.85), (9.0, 16, 1.0)):
            painter.setPen(pen(ink("#f4ead2", alpha), size))
            painter.drawPoints(dots(random.uniform(0, WIDTH, count), 3300 * random.beta(1, 1.7, count)))


def moon(canvas: Canvas) -> None:
    """A full moon with its seas, printed like a linocut."""
    x, y, radius = MOON
    random = canvas.random("moon")
    with canvas.paint() as painter:
        painter.setBrush(ink("#f7ecd0"))
        painter.drawEllipse(point(x, y), radius, radius)
    gx, gy = canvas.grid(10)
    seas = Noise(random).layers((gx - x) / 900 + 2.2, (gy - y) / 900 + 0.4, 5, 0.55)
    away = np.hypot(gx - x, gy - y) / radius
    inside = smoothstep(1.0, 0.96, away)
    canvas.veil(ink("#d9bd92"), smoothstep(0.0, 0.22, seas) * inside * 0.6, MULTIPLY)
    canvas.veil(
        ink("#e0a878"), smoothstep(0.62, 1.05, away + 0.16 * (gy - y) / radius) * inside * 0.55, MULTIPLY
    )
    with canvas.paint() as painter:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for _ in range(260):
            turn, out = random.uniform(0, 2 * np.pi), radius * 0.96 * np.sqrt(random.random())
            size = random.pareto(2.4) * 9 + 5
            if size < 90 and out + size < radius:
                painter.setPen(pen(ink("#b99a70", 0.4), 3))
                painter.drawEllipse(point(x + out * np.cos(turn), y + out * np.sin(turn)), size, size)


def works(canvas: Canvas, painter: QPainter) -> None:
    """The colliery: far woods, washery, chimney with smoke, pit hall and the tower itself."""
    random = canvas.random("works")
    for y, height, shade in ((4330, 260, "#8c7f8c"), (4450, 220, "#5d6284"), (4560, 200, "#434d77")):
        Papercut(painter, ink(shade), random).woods(0, WIDTH, y, height, 900)
    dark = Papercut(painter, ink("#101634"), random)
    dark.fill(np.array([(760, YARD + 300), (790, 2560), (880, 2560), (915, YARD + 300)], float))
    for ring in (2600, 2700, 2960):
        painter.fillRect(QRectF(780, ring, 112, 14), ink("#b5493a"))
    hall(painter, dark, random)
    Steelwork(painter, ink("#0b1029"), 1.15).winding_tower(2620, YARD + 330, 3220)
    painter.setPen(pen(ink("#0b1029"), 6))
    for side in (-1, 1):
        painter.drawLine(point(2620 + side * 610, 1930), point(2620 + side * 1750, YARD - 40))
    deck = YARD + 330 - 3220 * 0.835 - 31
    for spot in (2560, 2662):
        dark.person(spot, deck, 74)
    for spot in (2090, 2150, 2600, 3110):
        dark.perched(spot, deck - 12 - 70 * (spot == 2600), 24)


def hall(painter: QPainter, dark: Papercut, random: np.random.Generator) -> None:
    """Brick halls with saw-tooth roofs and rows of lit panes."""
    for left, right, top, bays in ((980, 2080, 3960, 5), (3150, 4640, 3860, 7), (180, 700, 4120, 3)):
        teeth: list[tuple[float, float]] = [(left, YARD + 400), (left, top)]
        for bay in range(bays):
            start, end = left + (right - left) * bay / bays, left + (right - left) * (bay + 1) / bays
            teeth += [(start, top - 130), (end, top)]
        dark.fill(np.array([*teeth, (right, YARD + 400)], float))
        for row in range(3):
            for column in np.arange(left + 46.0, right - 60, 74).tolist():
                light = random.choice(["#ffd27a", "#ffb65c", "#f3e3b8"])
                shade = ink(light) if random.random() < 0.52 else ink("#2a376b")
                for pane in range(6):
                    px, py = column + 17 * (pane % 3), top + 60 + 170 * row + 36 * (pane // 3)
                    painter.fillRect(QRectF(px, py, 14, 32), shade)


def smoke(canvas: Canvas) -> None:
    """Steam that the wind draws out of the chimney to the left, away from the moon."""
    x, y = canvas.grid(12)
    noise = Noise(canvas.random("smoke"))
    along = np.clip(2560 - y, 0, None)
    middle = 836 - along * 0.34 + 120 * noise(y / 700, x * 0) * np.minimum(1, along / 300)
    wide = 40 + along * 0.2
    billow = noise.layers(x / 260, y / 260, 5, 0.55)
    body = smoothstep(1.0, 0.1, np.abs(x - middle) / wide + 0.7 * billow) * (y < 2565) * np.exp(-along / 1500)
    canvas.veil(ink("#c9b7b4"), body * 0.62)


def streets(canvas: Canvas, painter: QPainter) -> None:
    """Four rows of houses down the slope, with trees between and a lamp here and there."""
    random = canvas.random("streets")
    for eaves, size, paint in ROWS:
        cut = Papercut(painter, ink(paint.roof), random)
        painter.fillRect(QRectF(0, eaves + 150 * size, WIDTH, HEIGHT), ink(paint.roof))
        for _ in range(5):
            cut.tree(random.uniform(0, WIDTH), eaves + 260 * size, random.uniform(330, 520) * size)
        street = Street(painter, paint, random)
        x = random.uniform(-200, 0)
        while x < WIDTH:
            wide, top = size * random.uniform(300, 400), eaves + random.uniform(-30, 30) * size
            street.gable(x, eaves + 760 * size, wide, top, random.uniform(0.42, 0.5))
            x += wide + random.choice([0, 0, 0, 46]) * size


def lane(canvas: Canvas, painter: QPainter) -> None:
    """The front lane: lamps, late walkers, a dog, and birds asleep on the wire."""
    random = canvas.random("lane")
    dark = Papercut(painter, ink("#07081a"), random)
    dark.fill(np.array([(0, 6300), (WIDTH, 6260), (WIDTH, HEIGHT), (0, HEIGHT)], float))
    for x in LAMPS:
        painter.fillRect(QRectF(x - 6, 5830, 12, 460), ink("#07081a"))
        painter.fillRect(QRectF(x - 26, 5806, 52, 26), ink("#07081a"))
        painter.fillRect(QRectF(x - 17, 5832, 34, 30), ink("#fff0c4"))
    for x in random.uniform(100, WIDTH - 100, 15):
        dark.person(x, 6290 - 40 * x / WIDTH, random.uniform(128, 150))
    dark.dog(2380, 6272, 62, 1)
    t = np.linspace(0, 1, 120)
    for drop in (0, 34):
        y = 5560 + drop + 300 * t + 190 * 4 * t * (1 - t)
        painter.setPen(pen(ink("#07081a"), 3.4))
        painter.drawPolyline(polygon(np.stack([t * WIDTH, y], -1)))
        for spot in random.uniform(0, 1, 19):
            dark.perched(spot * WIDTH, float(np.interp(spot, t, y)) - 11, 26)


def draw(canvas: Canvas) -> None:
    """Sky, colliery, streets, and mist between them."""
    sky(canvas)
    smoke(canvas)
    with canvas.paint() as painter:
        works(canvas, painter)
    x, y = canvas.grid(16)
    drift = Noise(canvas.random("mist")).layers(x / 1400, y / 300, 4)
    canvas.veil(ink("#e3a884"), np.clip(np.exp(-(((y - 4640) / 300) ** 2)) * (0.5 + 0.5 * drift), 0, 1))
    with canvas.paint() as painter:
        streets(canvas, painter)
    for lamp in LAMPS:
        canvas.glow(lamp, 5846, 620, ink("#ff9c4a", 0.5))
        canvas.glow(lamp, 6330, 520, ink("#ff9c4a", 0.4))
    with canvas.paint() as painter:
        lane(canvas, painter)
    for lamp in LAMPS:
        canvas.glow(lamp, 5846, 300, ink("#ffe0a0", 0.6))
    canvas.grain(0.012)


WORKS = {"foerderturm-bei-nacht": Work(draw, WIDTH, HEIGHT, 90)}
