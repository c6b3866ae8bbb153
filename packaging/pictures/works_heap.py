"""Halde im Morgenlicht: the great spoil heap with the arcs of its observatory and the sun between them."""

from __future__ import annotations

from functools import partial

import numpy as np
from canvas import MULTIPLY, Canvas, Work
from colours import ink, inks, ramp
from heap_guests import kites, obelisk, observatory, walker
from noises import Noise, smoothstep
from numpy.typing import NDArray
from papercut import Papercut
from plants import birch, flowers, grass
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter
from steelwork import Steelwork
from strokes import pen, point, polygon, ribbon, segments

WIDTH, HEIGHT = 6400, 4200
Points = NDArray[np.float64]
Heap = tuple[float, tuple[tuple[int, int], ...]]

SKY = ("#5d97a3", "#8fb8b0", "#cfd7b8", "#f8e3b4", "#f9c393", "#f0946f")
PLACES = (0.0, 0.2, 0.38, 0.55, 0.68, 0.82)
GRASS = ("#0f2c33", "#17414a", "#2c605d", "#6f8f6c", "#d9b476", "#ffe2a0")

GREAT = (
    2650.0,
    ((1180, 2060), (1760, 2560), (2080, 2600), (2850, 3120), (3220, 3165), (4900, 4050), (5900, 4300)),
)
SMALL = (5330.0, ((420, 2790), (780, 3080), (930, 3105), (1700, 3600), (2600, 3900)))
"""Heaps by their middle and their profile: half width and height at the crown, the berms and the foot."""


HAIRPINS = (
    (-1.0, 0.62, 0.97, 0.735),
    (0.62, -0.66, 0.735, 0.575),
    (-0.66, 0.55, 0.575, 0.39),
    (0.55, -0.4, 0.39, 0.235),
    (-0.4, 0.16, 0.235, 0.0),
)
"""The way up: from turn to turn, and from low to high."""


def face(heap: Heap, turn: Points, down: Points) -> Points:
    """Where a spot on a heap's face is seen: `turn` from -1 (left rim) to 1, `down` from 0 (crown) to 1."""
    profile = np.array(heap[1], float)
    steps = np.linspace(0, 1, len(profile))
    half, y = np.interp(down, steps, profile[:, 0]), np.interp(down, steps, profile[:, 1])
    front = np.sqrt(np.clip(1 - turn**2, 0, 1))
    return np.stack([heap[0] + half * turn, y + half * 0.085 * front], -1)


def sky(canvas: Canvas) -> None:
    """The first light: jade above, apricot below, thin clouds combed by the wind, and the sun."""
    x, y = canvas.grid(8)
    noise = Noise(canvas.random("sky"))
    colours = ramp(SKY, y / HEIGHT + 0.03 * noise.layers(x / 2600, y / 700, 3), PLACES)
    comb = noise.layers(x / 1700 + y / 900, y / 120 + x / 2400, 5, 0.52)
    feather = smoothstep(0.02, 0.5, comb) * smoothstep(-0.2, 0.5, noise(x / 1900 + 8, y / 800))
    warm = ramp(("#eaf0dc", "#fff1cc", "#ffd3a0"), y / 2400)
    colours += (0.75 * feather * smoothstep(2500, 1500, y))[..., None] * (warm - colours)
    canvas.wash(colours)
    canvas.glow(3080, 1700, 2300, ink("#ffcf8a", 0.4))
    with canvas.paint() as painter:
        fire = QLinearGradient(0, 1210, 0, 2070)
        for place, colour in enumerate(inks(("#df4a34", "#ea6244", "#f79a68", "#ffc08a"), 9)):
            fire.setColorAt(place / 8, colour)
        painter.setBrush(fire)
        painter.drawEllipse(point(3080, 1640), 430, 430)


def distance(canvas: Canvas, painter: QPainter) -> None:
    """The Ruhr in the mist: ridges of woods with towers, a gas holder, chimneys and wind turbines."""
    random = canvas.random("distance")
    for y, height, shade in (
        (2700, 130, "#e7b48c"),
        (2830, 150, "#c9a98d"),
        (2990, 170, "#9aa08c"),
        (3200, 210, "#6c8a80"),
    ):
        cut = Papercut(painter, ink(shade), random)
        steel = Steelwork(painter, ink(shade))
        for x in random.uniform(0, WIDTH, 5):
            tall = random.uniform(220, 420)
            cut.fill(np.array([(x, y), (x + 10, y - tall), (x + 26, y - tall), (x + 36, y)]))
        for x in random.uniform(100, 1500, 1 if y > 2800 else 0):
            steel.winding_tower(x, y - 20, 330)
        for x in random.uniform(4100, WIDTH, 2 if y < 2900 else 0):
            steel.turbine(x, y, random.uniform(420, 560), random.uniform(0, 2))
        cut.woods(0, WIDTH, y, height, 1400)
    painter.setBrush(ink("#b5a48d"))
    painter.drawRoundedRect(QRectF(330, 2560, 190, 330), 12, 12)


def body(canvas: Canvas, painter: QPainter, heap: Heap, blades: int) -> None:
    """A heap, its face cut with thousands of strokes that fall with the slope; the sun is to the right."""
    random, down = canvas.random(f"face {heap[0]}"), np.linspace(0, 1, 60)
    rim = np.concatenate([face(heap, np.full(60, -1.0), down)[::-1], face(heap, np.full(60, 1.0), down)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("#143942"))
    painter.drawPolygon(polygon(np.concatenate([rim, [(WIDTH + 900, HEIGHT + 300), (-900, HEIGHT + 300)]])))
    turn = np.sin(random.uniform(-np.pi / 2, np.pi / 2, blades))
    start = random.uniform(0, 1, blades)
    steps = (len(heap[1]) - 1) * start
    berm = np.isin(steps.astype(int) % 2, [1]) & (len(heap[1]) > 2)
    light = 0.16 + 0.3 * smoothstep(-0.3, 1.0, turn) + 0.5 * smoothstep(0.8, 1.0, turn) + 0.34 * berm
    light += (
        0.13 * Noise(random).layers(turn * 9, start * 14, 4) + random.normal(0, 0.05, blades) - 0.16 * start
    )
    top = face(heap, turn, start)
    low = face(heap, turn * random.uniform(0.985, 1.0, blades), start + random.uniform(0.006, 0.02, blades))
    shades = inks(GRASS, 16)
    tone = np.clip(light * 15, 0, 15).astype(int)
    for shade, colour in enumerate(shades):
        painter.setPen(pen(colour, 3.2, round_ends=False))
        painter.drawLines(segments(top[tone == shade], low[tone == shade]))
    crown = face(heap, np.concatenate([np.linspace(-1, 1, 90), np.linspace(1, -1, 90)]), np.zeros(180))
    crown[90:, 1] = 2 * heap[1][0][1] - crown[90:, 1]
    painter.setPen(pen(ink("#ffe2a0"), 5))
    painter.setBrush(ink("#8a9a6c"))
    painter.drawPolygon(polygon(crown))
    out, way = np.sqrt(random.uniform(0, 0.97, blades // 5)), random.uniform(0, 2 * np.pi, blades // 5)
    foot = np.stack([out * np.cos(way), 0.085 * out * np.sin(way)], -1) * heap[1][0][0]
    foot += (heap[0], heap[1][0][1])
    for share, straw in enumerate(("#5c7d64", "#a9a878", "#c9bd86")):
        painter.setPen(pen(ink(straw), 2.4, round_ends=False))
        painter.drawLines(segments(foot[share::3], np.add(foot[share::3], (4, -9))))


def path(canvas: Canvas, painter: QPainter) -> None:
    """The way up in hairpins from berm to berm, and everybody who is on it already."""
    random = canvas.random("path")
    t = np.linspace(0, 1, 200)
    for begin, end, low, high in HAIRPINS:
        rise = t - 0.75 * np.sin(2 * np.pi * t) / (2 * np.pi)
        line = face(GREAT, begin + t * (end - begin), low + rise * (high - low))
        wide = 9 + 34 * (low + rise * (high - low))
        painter.setPen(Qt.PenStyle.NoPen)
        for shade, more, drop in (("#0f2c33", 12.0, 6.0), ("#e8c791", 0.0, 0.0)):
            painter.setBrush(ink(shade))
            painter.drawPolygon(ribbon(np.add(line, (0, drop)), wide + more))
            painter.drawEllipse(point(line[0, 0], line[0, 1] + drop), *((wide[0] + more) / 2,) * 2)
        for spot in np.sort(random.uniform(0.03, 0.97, random.integers(9, 16))):
            x, y = line[int(spot * 199)]
            walker(painter, random, x, y, 34 + 62 * (low + spot * (high - low)))


def meadow(canvas: Canvas, painter: QPainter) -> None:
    """The meadow before us: blades, poppies and daisies against the heap, and a birch at the edge."""
    random = canvas.random("meadow")
    birch(painter, 6380, 4230, 3050, canvas.random("birch"))
    for band, (base, tall, shade) in enumerate(
        ((4010, 150, "#1d4a4c"), (4110, 210, "#123438"), (4230, 300, "#0a2228"))
    ):
        count = canvas.few(7000)
        x = random.uniform(-50, WIDTH + 50, count)
        rise = 120 * np.exp(-(((x - 5600) / 1300) ** 2)) + 40 * np.sin(x / 900 + band)
        ground = np.array([(0, base - 40), (WIDTH, base - 90), (WIDTH, HEIGHT), (0, HEIGHT)], float)
        Papercut(painter, ink(shade), random).fill(ground)
        feet = np.stack([x, base - rise + random.uniform(0, 90, count)], -1)
        tips = grass(painter, feet, tall, shade, random)
        flowers(painter, tips, "#e8593c", 17, random)
        flowers(painter, tips, "#f3dfae", 11, random)


def draw(canvas: Canvas) -> None:
    """Sky, mist, heaps, arcs, walkers, meadow."""
    sky(canvas)
    mist = partial(canvas.veil, ink("#fbd9a8"))
    x, y = canvas.grid(16)
    drift = 0.6 + 0.4 * Noise(canvas.random("mist")).layers(x / 1500, y / 260, 4)
    with canvas.paint() as painter:
        distance(canvas, painter)
    mist((np.exp(-(((y - 2960) / 260) ** 2)) * drift * 0.85).astype(np.float32))
    with canvas.paint() as painter:
        body(canvas, painter, SMALL, canvas.few(26000))
        obelisk(painter, SMALL[0], canvas.random("obelisk"))
    mist((smoothstep(2900, 3900, y) * drift * 0.5).astype(np.float32))
    with canvas.paint() as painter:
        body(canvas, painter, GREAT, canvas.few(90000))
        observatory(painter, canvas.random("observatory"))
        path(canvas, painter)
    canvas.veil(ink("#0d2a31", 0.5), (smoothstep(3300, 4200, y) * 0.8).astype(np.float32), MULTIPLY)
    mist((np.exp(-(((y - 3960) / 170) ** 2)) * drift * 0.55).astype(np.float32))
    with canvas.paint() as painter:
        kites(painter, canvas.random("kites"))
        meadow(canvas, painter)
    canvas.grain(0.012)


WORKS = {"halde-im-morgenlicht": Work(draw, WIDTH, HEIGHT, 88)}
