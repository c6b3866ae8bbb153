"""Korallengarten: two substances feed and starve each other until a reef has grown, with polyps and fish."""

from __future__ import annotations

import numpy as np
from canvas import SCREEN, Canvas, Field, Work
from colours import ink, inks, ramp
from noises import Noise, blurred, smoothstep
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from reaction import enlarged, grown
from strokes import outline, pen, point, polygon, rounded, segments

WIDTH, HEIGHT = 6400, 4200
COLUMNS, ROWS, STEPS = 420, 276, 2200

SEA = ("#1f7f86", "#11566a", "#0b3350", "#081f3b", "#050f22")
REEFS = (
    ("#06303a", "#14686f", "#4aa79c", "#a5d9bf", "#f2fbe9"),
    ("#3b3a2a", "#8f7f52", "#d3bd84", "#eee0b4", "#fffaec"),
    ("#451d0d", "#b0521b", "#ea9440", "#f8c877", "#fff2d0"),
    ("#3f0d1c", "#a32a33", "#e5564a", "#fa9f7c", "#ffe9d6"),
    ("#360f33", "#86295f", "#ca6390", "#f0a9ba", "#fdeef0"),
    ("#1a1440", "#433a86", "#7f78c4", "#bcb5ea", "#f1eeff"),
)
"""Kinds of coral, one passing into the next; colours from the root to the tip."""


class Reef:
    """The grown reef: how high it stands and which kind grows where."""

    def __init__(self, canvas: Canvas) -> None:
        random = canvas.random("reef")
        noise = Noise(random)
        x, y = np.meshgrid(np.arange(COLUMNS, dtype=np.float32), np.arange(ROWS, dtype=np.float32))
        habit = noise.layers(x / 80 + 2, y / 80 + 5, 2)
        feed = 0.040 + 0.016 * smoothstep(-0.35, 0.35, habit)
        kill = np.interp(feed, (0.03, 0.04, 0.05, 0.058), (0.0575, 0.0603, 0.0621, 0.0627))
        kill = kill + 0.0026 * noise(x / 55 + 7, y / 55) - 0.0002
        away = np.hypot((x / COLUMNS - 0.42) * 1.3, y / ROWS - 0.55)
        spread = np.clip(0.2 - 0.17 * away + 0.02 * noise(x / 40, y / 40 + 3), 0.075, 0.2)
        seed = (noise.layers(x / 6, y / 6, 2) > 0.12) * random.uniform(0.35, 0.6, x.shape)
        laws = [field.astype(np.float32) for field in (feed, kill, spread, seed)]
        self.grown = grown(laws[0], laws[1], laws[2], laws[3], canvas.few(STEPS))
        kind = 0.47 + 0.85 * noise.layers(x / 105 + 31, y / 105 + 4, 3, 0.4) + 0.1 * (x / COLUMNS - 0.5)
        self.kind = blurred(np.clip(kind, 0, 0.999).astype(np.float32), 2)


def relief(canvas: Canvas, reef: Reef) -> None:
    """The reef lit from the left above: dark water between, growth rings on the flanks, pale tips."""
    step = max(3.0, 1 / canvas.scale)
    rows, columns = max(ROWS // 2, round(HEIGHT / step)), max(COLUMNS // 2, round(WIDTH / step))
    height = enlarged(reef.grown, rows, columns)
    level = np.clip(height / 0.36, 0, 1.2)
    slope_y, slope_x = np.gradient(height * (columns / COLUMNS) * 2.6)
    light = np.clip(0.62 - 0.62 * slope_x - 0.78 * slope_y, 0.1, 1.5)
    rings = 0.05 * np.sin(height * 260) * smoothstep(0.3, 0.6, level)
    tone = np.clip(0.05 + 0.68 * level**2.2 + 0.46 * (light - 0.62) + rings, 0, 1)
    steps = np.linspace(0, 1, 256, dtype=np.float32)
    stops = [ramp([reef_words[stop] for reef_words in REEFS], np.linspace(0, 1, 96)) for stop in range(5)]
    table = np.stack([blend(np.stack([stop[kind] for stop in stops]), steps) for kind in range(96)])
    which = (np.clip(enlarged(reef.kind, rows, columns), 0, 0.999) * 96).astype(np.int32)
    coral = np.take(table.reshape(-1, 3), which * 256 + (tone * 255).astype(np.int32), axis=0)
    coral += (np.clip(light - 1.0, 0, 1) ** 2 * 1.6)[..., None]
    y = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    shade = enlarged(blurred(np.roll(reef.grown, (3, 2), (0, 1)), 4), rows, columns) / 0.17
    far = enlarged(np.ascontiguousarray(blurred(reef.grown, 1)[::-1, ::-1]), rows, columns) / 0.36
    water = 0.62 * y + 0.5 * shade - 0.34 * smoothstep(0.4, 0.9, far) - 0.12 * smoothstep(0.75, 1.0, far)
    colours = ramp(SEA, np.clip(0.22 + water, 0, 1))
    body = smoothstep(0.285, 0.315, level) if step < 4 else smoothstep(0.25, 0.35, level)
    coral *= (0.45 + 0.55 * smoothstep(0.29, 0.5, level))[..., None]
    colours += body[..., None] * (coral - colours)
    canvas.wash(np.clip(colours, 0, 1))


def blend(stops: NDArray[np.float32], steps: NDArray[np.float32]) -> NDArray[np.float32]:
    """Colours along some stops."""
    places = np.linspace(0, 1, len(stops))
    return np.stack([np.interp(steps, places, stops[:, i]) for i in range(3)], -1).astype(np.float32)


def spots(
    canvas: Canvas, reef: Reef, count: int, low: float, high: float
) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    """Random places on the reef between two heights, and the kind that grows there."""
    random = canvas.random(f"spots {count}")
    tries = random.uniform((0, 0), (COLUMNS, ROWS), (count * 6, 2))
    cells = np.clip(tries.astype(int), 0, (COLUMNS - 1, ROWS - 1))
    level = reef.grown[cells[:, 1], cells[:, 0]]
    some = np.flatnonzero((level > low) & (level < high))[:count]
    return tries[some] * (WIDTH / COLUMNS, HEIGHT / ROWS), reef.kind[cells[some, 1], cells[some, 0]]


def polyps(canvas: Canvas, painter: QPainter, reef: Reef) -> None:
    """Thousands of polyps that stretch their arms out of the coral."""
    random = canvas.random("polyps")
    places, kinds = spots(canvas, reef, canvas.few(7500), 0.25, 1.0)
    arms = np.linspace(0, 2 * np.pi, 9)[:-1]
    for kind, words in enumerate(REEFS):
        pale, bright = inks((words[3], words[4]), 3)[1], ink(words[1])
        here = places[(kinds * len(REEFS)).astype(int) == kind]
        size = random.uniform(5, 12, len(here))
        turn = random.uniform(0, 2 * np.pi, len(here))[:, None] + arms[None]
        tips = here[:, None] + np.stack([np.cos(turn), np.sin(turn)], -1) * size[:, None, None]
        painter.setPen(pen(pale, 2.2, round_ends=False))
        painter.drawLines(segments(np.repeat(here, 8, 0), tips.reshape(-1, 2)))
        painter.setPen(pen(ink(words[4]), 3.6))
        painter.drawPoints(polygon(tips.reshape(-1, 2)[::4]))
        painter.setPen(pen(bright, 6))
        painter.drawPoints(polygon(here))


SHOALS = (
    (2950, 1950, 130, 0.5, ("#fff1b8", "#f29d2b")),
    (4750, 2850, 60, 2.9, ("#c9fff2", "#0d7a83")),
    (1400, 3000, 46, -0.4, ("#ffd0dd", "#b02d80")),
)
FISH = rounded(outline("-50,0 -38,-14 -10,-24 22,-18 44,-3 50,0 44,4 22,18 -10,22 -38,12"), 4)
TAIL = outline("-44,0 -74,-24 -66,0 -74,24")


def fish(
    painter: QPainter, place: NDArray[np.float64], size: float, turn: float, colours: tuple[str, str]
) -> None:
    """A small striped fish."""
    painter.save()
    painter.translate(*place.tolist())
    painter.rotate(float(np.degrees(turn)))
    painter.scale(size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(colours[0]))
    painter.drawPolygon(polygon(FISH))
    painter.drawPolygon(polygon(TAIL))
    painter.setPen(pen(ink(colours[1]), 0.075))
    painter.drawLine(point(0.12, -0.17), point(0.14, 0.15))
    painter.drawLine(point(-0.16, -0.2), point(-0.15, 0.17))
    painter.setPen(pen(ink("#0a1626"), 0.07))
    painter.drawPoint(point(0.31, -0.04))
    painter.restore()


def shoals(canvas: Canvas, painter: QPainter) -> None:
    """Shoals that pass over the reef, each casting its shadow, and strings of bubbles."""
    random = canvas.random("shoals")
    for x, y, count, turn, colours in SHOALS:
        spin = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
        places = np.array([x, y]) + random.normal(0, 1, (count, 2)) * (430, 150) @ spin
        sizes, ways = random.uniform(34, 62, count), turn + random.normal(0, 0.16, count)
        painter.setOpacity(0.35)
        for place, size, way in zip(places, sizes, ways, strict=True):
            fish(painter, np.add(place, (30, 52)), size, way, ("#020a18", "#020a18"))
        painter.setOpacity(1)
        for place, size, way in zip(places, sizes, ways, strict=True):
            fish(painter, place, size, way, colours)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for x, y in random.uniform((200, 600), (WIDTH - 200, HEIGHT - 100), (26, 2)).tolist():
        for step in range(int(random.integers(4, 12))):
            size = random.uniform(5, 17)
            spot = (x + random.normal(0, 18), y - 58 * step - random.uniform(0, 30))
            painter.setPen(pen(ink("#d8fff8", 0.6), 2.4))
            painter.drawEllipse(point(*spot), size, size)
            painter.drawArc(
                int(spot[0] - size * 0.6), int(spot[1] - size * 0.6), int(size), int(size), 90 * 16, 90 * 16
            )


def draw(canvas: Canvas) -> None:
    """Reef, polyps, light from above, shoals."""
    reef = Reef(canvas)
    relief(canvas, reef)
    with canvas.paint() as painter:
        polyps(canvas, painter, reef)
    x, y = canvas.grid(20)
    turn = np.arctan2(y + 1500, x - 900)
    shafts: Field = Noise(canvas.random("shafts")).layers(turn * 13, turn * 0, 3)
    canvas.veil(ink("#bff3ea", 0.3), smoothstep(0.0, 0.55, shafts) * smoothstep(4600, 300, y), SCREEN)
    with canvas.paint() as painter:
        shoals(canvas, painter)
    canvas.grain(0.01)


WORKS = {"korallengarten": Work(draw, WIDTH, HEIGHT, 85)}
