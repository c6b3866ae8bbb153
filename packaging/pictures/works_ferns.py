"""Farnwald: ferns that repeat themselves in their leaves and the leaves of these, back to a clearing."""

from __future__ import annotations

import numpy as np
from canvas import SCREEN, Canvas, Work, sprite
from colours import ink, inks, ramp
from fern import Fern
from noises import Noise, smoothstep
from papercut import Papercut
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from strokes import dots, outline, pen, polygon, ribbon, rounded

WIDTH, HEIGHT = 4800, 6400
LIGHT = (2520.0, 2350.0)

AIR = ("#f4f0c4", "#cfdf9f", "#8dbd8a", "#4a8a76", "#205a5c", "#0e3440")
LAYERS = (
    (5, 3600, 1050, ("#93bf8c", "#b9d89c"), 0.4),
    (5, 4150, 1400, ("#4f957a", "#96c98c"), 0.45),
    (5, 4750, 1800, ("#256a62", "#6bb57c"), 0.6),
    (5, 5450, 2250, ("#0f464b", "#43986a"), 0.75),
    (5, 6300, 2700, ("#072a33", "#2f8059"), 0.9),
    (4, 7050, 2900, ("#041c26", "#1d5f4a"), 1.0),
)
"""Rows of ferns: how many, where they stand, how long, shade and light, and how finely they are cut."""

BODY = rounded(outline("-48,-60 -30,-66 0,-64 18,-68 29,-58 23,-44 0,-42 -28,-42 -45,-46"))
NECK = rounded(outline("12,-66 24,-90 35,-95 37,-80 31,-56 18,-50"))
HEAD = rounded(outline("27,-100 38,-102 53,-92 55,-87 47,-86 35,-88 27,-93"))
LEGS = outline("-41,-50 -45,-25 -41,0 -31,-48 -29,-23 -31,0 15,-48 17,-23 16,0 25,-50 28,-25 26,0").reshape(
    4, 3, 2
)
ANTLERS = outline("32,-100 28,-116 33,-128 29,-117 20,-124 35,-101 40,-116 38,-129 40,-116 49,-122").reshape(
    2, 5, 2
)


def deer(
    painter: QPainter, x: float, y: float, height: float, shade: str, random: np.random.Generator
) -> None:
    """A stag that has heard us."""
    place = np.array([x, y])
    cut = Papercut(painter, ink(shade), random)
    for shape in (BODY, NECK, HEAD, rounded(outline("28,-98 18,-106 16,-101 24,-95"))):
        cut.fill(shape * height + place)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for lines, width in ((LEGS, 0.05), (ANTLERS, 0.022)):
        painter.setPen(pen(ink(shade), width * height))
        for line in lines:
            painter.drawPolyline(polygon(line * height + place))


def air(canvas: Canvas) -> None:
    """The clearing: light that thins out to all sides, haze, and slanting rays."""
    x, y = canvas.grid(12)
    noise = Noise(canvas.random("air"))
    away = np.hypot((x - LIGHT[0]) * 1.25, (y - LIGHT[1]) * 0.82) / 4100
    canvas.wash(ramp(AIR, away + 0.07 * noise.layers(x / 900, y / 900, 5)))


def rays(canvas: Canvas) -> None:
    """Shafts of sun through the crowns."""
    x, y = canvas.grid(16)
    turn = np.arctan2(y + 900, x - 3300)
    shafts = Noise(canvas.random("rays")).layers(turn * 11, turn * 0 + 3, 4, 0.6)
    fade = smoothstep(-300, 900, y) * smoothstep(5200, 2200, y)
    canvas.veil(ink("#f8f3bf", 0.5), (smoothstep(0.02, 0.55, shafts) * fade).astype(np.float32), SCREEN)


def trunks(canvas: Canvas, painter: QPainter) -> None:
    """Trunks in three depths, with bark on the nearest and twigs that carry leaves."""
    random = canvas.random("trunks")
    for count, wide, shade, foot in (
        (11, 80, "#a7c793", 3700),
        (8, 150, "#5c9580", 4300),
        (5, 300, "#1f4f50", 5300),
    ):
        places = np.linspace(-100, WIDTH + 100, count) + random.normal(0, 190, count)
        for place in places.tolist():
            if wide > 100 and abs(place - LIGHT[0]) < 900:
                continue
            t = np.linspace(0, 1, 30)
            lean = random.normal(0, 130)
            line = np.stack([place + lean * t + 30 * np.sin(4 * t + place), foot - (foot + 100) * t], -1)
            painter.setPen(pen(ink(shade), 1))
            painter.setBrush(ink(shade))
            painter.drawPolygon(ribbon(line, wide * (1.3 - 0.6 * t) * random.uniform(0.7, 1.2)))
            for at in random.integers(8, 29, 9 if wide < 200 else 0).tolist():
                reach = wide * random.uniform(1.5, 4.5) * random.choice([-1, 1])
                s = np.linspace(0, 1, 12)
                twig = line[at] + np.stack([reach * s, -abs(reach) * (0.5 * s - 0.3 * s**2.5)], -1)
                painter.setPen(pen(ink(shade), 1))
                painter.drawPolygon(ribbon(twig, wide * 0.16 * (1.05 - s)))
                leaves = twig[random.integers(3, 12, 90)] + random.normal(0, wide * 0.3, (90, 2)) * (1, 0.6)
                painter.setPen(pen(ink(shade), max(6.0, wide * 0.07)))
                painter.drawPoints(polygon(leaves))
            if wide > 250:
                bark(painter, line, wide, random)


def canopy(canvas: Canvas, painter: QPainter) -> None:
    """Leaves overhead, in three depths, that leave the light free."""
    random = canvas.random("canopy")
    for shade, reach, size, count in (
        ("#6fae88", 1500, 26, 60),
        ("#2f7266", 1050, 34, 56),
        ("#0d3a40", 700, 44, 52),
    ):
        x = random.uniform(-100, WIDTH + 100, count)
        room = reach * (0.16 + np.abs(x - LIGHT[0]) / 2300)
        lumps = np.stack([x, random.uniform(-150, 1, count) + room * random.beta(1, 1.6, count)], -1)
        for large, each, spread in ((1.0, 26, 2.6), (0.55, 60, 4.2), (0.3, 90, 5.6)):
            leaves = lumps[:, None] + random.normal(0, size * spread, (count, each, 2)) * (1.25, 0.8)
            painter.setPen(pen(ink(shade), size * large))
            painter.drawPoints(polygon(leaves.reshape(-1, 2)))


def bark(painter: QPainter, line: np.ndarray, wide: float, random: np.random.Generator) -> None:
    """Furrows along a trunk, catching light on the side of the clearing."""
    side = 1 if line[0, 0] < LIGHT[0] else -1
    for shade, count in (("#123c40", 60), ("#3f7a66", 26), ("#9cc490", 7)):
        painter.setPen(pen(ink(shade, 0.75), 6))
        for _ in range(count):
            first = int(random.integers(0, 24))
            lean = random.uniform(-0.45, 0.45) if shade != "#9cc490" else side * random.uniform(0.36, 0.47)
            furrow = np.add(line[first : first + int(random.integers(3, 9))], (lean * wide * 0.9, 0))
            painter.drawPolyline(polygon(furrow + random.normal(0, 5, furrow.shape)))


def ferns(canvas: Canvas, painter: QPainter, row: int) -> None:
    """One row of ferns, each a crown of fronds that bow to all sides."""
    count, foot, long, (shade, light), fine = LAYERS[row]
    random = canvas.random(f"ferns {row}")
    fern = Fern(painter, inks((shade, light), 8), fine, random)
    places = np.linspace(-150, WIDTH + 150, count) + random.normal(0, 120, count)
    for place in random.permutation(places).tolist():
        middle = np.exp(-(((place - LIGHT[0]) / 1150) ** 2))
        size = long * (1 - 0.5 * middle) * random.uniform(0.85, 1.1)
        for lean in (np.linspace(-1.3, 1.3, 5) + random.normal(0, 0.16, 5))[:: canvas.stride]:
            fern.frond(place, foot + random.uniform(-60, 60), size * random.uniform(0.7, 1.0), float(lean))
        for _ in range(2):
            fern.fiddlehead(
                place + random.normal(0, 190), foot - size * 0.02, size * random.uniform(0.16, 0.3)
            )


def draw(canvas: Canvas) -> None:
    """Air, trunks, rows of ferns with mist between, rays, fireflies."""
    air(canvas)
    with canvas.paint() as painter:
        trunks(canvas, painter)
        canopy(canvas, painter)
    y = canvas.grid(24)[1]
    canvas.veil(ink("#86b98d"), smoothstep(3330, 3760, y) * 0.95)
    with canvas.paint() as painter:
        deer(painter, 2520, 3400, 330, "#2f6b60", canvas.random("deer"))
    canvas.glow(*LIGHT, 2300, ink("#fdf6c2", 0.5), SCREEN)
    for row, layer in enumerate(LAYERS):
        with canvas.paint() as painter:
            ferns(canvas, painter, row)
        if row < 5:
            ground = smoothstep(layer[1] - layer[2] * 0.5, layer[1] + 200, y) * (0.25 + 0.09 * row)
            canvas.veil(ink("#04202a"), ground)
            mist = np.exp(-(((y - layer[1] + 150) / 330) ** 2)) * (0.42 - 0.09 * row)
            canvas.veil(ink("#dfe9b4"), mist.astype(np.float32))
    rays(canvas)
    random = canvas.random("fireflies")
    with canvas.paint() as painter:
        for size, count in ((5.0, 420), (9.0, 130), (14.0, 40)):
            x, high = random.normal(LIGHT[0], 1150, count), random.normal(3700, 1050, count)
            light = sprite(64, ink("#f4f59a", 0.75))
            for place in zip(x.tolist(), high.tolist(), strict=True):
                reach = size * 4.5
                painter.drawImage(QRectF(place[0] - reach, place[1] - reach, 2 * reach, 2 * reach), light)
            painter.setPen(pen(ink("#fffdd8", 0.95), size * 0.8))
            painter.drawPoints(dots(x, high))
    canvas.grain(0.01)


WORKS = {"farnwald": Work(draw, WIDTH, HEIGHT, 82)}
