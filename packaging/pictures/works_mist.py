"""Emscher im Nebel: a wide river plain in the first light, each row of poplars paler than the one before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from canvas import MULTIPLY, SCREEN, Canvas, Work
from colours import ink, ramp
from noises import Noise, smoothstep
from numpy.typing import NDArray
from papercut import Papercut
from plants import grass
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from shore_life import boat, ducks, reeds
from steelwork import Steelwork
from strokes import pen, point, polygon, segments
from water import mirror

Points = NDArray[np.float64]
Tree = tuple[float, float, float]

WIDTH, HEIGHT = 9000, 3600
SHORE = 2180
SUN = (6120.0, 900.0)
FOG = "#f1e6d6"

SKY = ("#9fb2b4", "#c3cbc4", "#e6dccb", "#f7dcc0", "#f4c9ab")
RIDGES = (
    (1640, 190, "#d9cfc0"),
    (1760, 200, "#c4c2b5"),
    (1880, 210, "#a9b2aa"),
    (2010, 230, "#8aa09c"),
    (2130, 220, "#6c8a89"),
)
TONGUES = (
    (-1, 2290, 3500, 520, "#577b7c"),
    (1, 2400, 4100, 640, "#44696d"),
    (-1, 2590, 2900, 930, "#2f5359"),
    (1, 2860, 2350, 1500, "#1d3d44"),
)
"""Spits of land: their side, height on the sheet, reach, how tall their poplars are, and their shade."""


def sky(canvas: Canvas) -> None:
    """Pale morning with a white sun behind the haze."""
    x, y = canvas.grid(10)
    noise = Noise(canvas.random("sky"))
    warm = 0.28 * np.exp(-((np.hypot((x - SUN[0]) / 1.7, y - SUN[1]) / 1500) ** 2))
    colours = ramp(SKY, y / 2300 + warm + 0.06 * noise.layers(x / 3000, y / 500, 4))
    canvas.wash(colours)
    canvas.glow(*SUN, 1900, ink("#ffdcb4", 0.34), SCREEN)
    with canvas.paint() as painter:
        painter.setBrush(ink("#fffaf0"))
        painter.drawEllipse(point(*SUN), 205, 205)
    bars = noise.layers(x / 2600 + 5, y / 150, 5, 0.5)
    canvas.veil(
        ink("#e9d3bd"),
        smoothstep(0.05, 0.6, bars) * smoothstep(500, 1000, y) * smoothstep(1600, 1200, y) * 0.8,
    )


def fog(canvas: Canvas, y: float, deep: float, dense: float) -> None:
    """A bank of fog that lies along one height."""
    gx, gy = canvas.grid(36)
    drift = Noise(canvas.random(f"fog {y}")).layers(gx / 1900, gy / 240, 4)
    cover = np.exp(-(((gy - y) / deep) ** 2)) * (0.72 + 0.55 * drift)
    canvas.veil(ink(FOG, dense), cover.astype(np.float32))


def ridges(canvas: Canvas) -> None:
    """The far bank in five rows with what the valley has built: towers, a gas holder, chimneys, masts."""
    random = canvas.random("ridges")
    for row, (y, height, shade) in enumerate(RIDGES):
        with canvas.paint() as painter:
            cut, steel = Papercut(painter, ink(shade), random), Steelwork(painter, ink(shade))
            if row == 1:
                cut.fill(np.array([(1790, y), (1790, 1180), (1900, 1150), (2010, 1180), (2010, y)], float))
                for x in (2500, 2620, 2740):
                    cut.fill(np.array([(x, y), (x + 14, 1080), (x + 44, 1080), (x + 58, y)], float))
            if row == 2:
                steel.winding_tower(4320, y, 700)
            if row == 3:
                masts = [steel.pylon(x, y, 560) for x in (300, 1500, 2900, 7300, 8500)]
                for left, right in zip(masts[:2] + masts[3:4], masts[1:3] + masts[4:], strict=True):
                    wires(painter, left, right, shade)
            place = random.uniform(0, WIDTH)
            for _ in range(9 + 3 * row):
                place = (place + random.choice([70, 90, 110, 900])) % WIDTH
                cut.poplar(place, y + 40, random.uniform(0.9, 1.5) * (170 + 55 * row))
            cut.woods(0, WIDTH, y + 30, height, 700)
        fog(canvas, y + 70, 110, 0.82)


def wires(
    painter: QPainter, left: list[tuple[float, float]], right: list[tuple[float, float]], shade: str
) -> None:
    """Wires between two masts."""
    t = np.linspace(0, 1, 60)[:, None]
    painter.setPen(pen(ink(shade), 2))
    for start, end in zip(left, right, strict=True):
        painter.drawPolyline(
            polygon(np.array(start) + t * np.subtract(end, start) + np.array([0, 280]) * t * (1 - t))
        )


def shimmer(canvas: Canvas) -> None:
    """Fine flat strokes on the water, bright below the sun and dark near us."""
    random = canvas.random("shimmer")
    count = canvas.few(9000)
    away = random.beta(1, 1.5, count)
    x = np.where(
        random.random(count) < 0.45, random.normal(SUN[0], 180 + 900 * away), random.uniform(0, WIDTH, count)
    )
    start = np.stack([x, SHORE + 14 + 1300 * away**1.4], -1)
    end = start + np.stack([random.uniform(20, 70, count) * (0.6 + 3 * away), np.zeros(count)], -1)
    with canvas.paint() as painter:
        for share, shade, alpha in ((0, "#fff8ea", 0.7), (1, "#ffeed6", 0.45), (2, "#5d7f83", 0.35)):
            painter.setPen(pen(ink(shade, alpha), 2.4, round_ends=False))
            painter.drawLines(segments(start[share::3], end[share::3]))


def spit(canvas: Canvas, side: int, y: float, reach: float, tall: float) -> tuple[Points, list[Tree]]:
    """The outline of a spit of land and its poplars as x, y and height."""
    random = canvas.random(f"spit {y}")
    t = np.linspace(0, 1, 200)
    along = 4500 + side * (4600 - reach * t)
    lip = tall * 0.035 * np.sin(np.pi * np.clip(t, 0, 1)) ** 0.6 * (1.3 - t)
    top = y - lip - 0.02 * tall * (1 - t)
    land = np.concatenate([np.stack([along, top], -1), np.stack([along[::-1], y + lip[::-1] * 0.5], -1)])
    trees: list[Tree] = []
    place = 0.02
    while place < 0.8:
        trees.append((4500 + side * (4600 - reach * place), y - 8, tall * random.uniform(0.72, 1.12)))
        place += tall / reach * random.choice([0.16, 0.2, 0.24, 0.24, 0.7])
    return land, trees


@contextmanager
def upside_down(painter: QPainter, y: float, squash: float) -> Iterator[None]:
    """Draw mirrored in the water at height `y`."""
    painter.save()
    painter.translate(0, y * (1 + squash))
    painter.scale(1, -squash)
    yield
    painter.restore()


def images(canvas: Canvas) -> None:
    """What the poplars on the spits look like in the water."""
    for side, y, reach, tall, shade in TONGUES:
        with canvas.paint(opacity=0.3) as painter:
            painter.setClipRect(QRectF(0, y, WIDTH, HEIGHT))
            cut = Papercut(painter, ink(shade), canvas.random(f"trees {y}"))
            with upside_down(painter, y, 0.8):
                for x, foot, height in spit(canvas, side, y, reach, tall)[1]:
                    flame = height * 0.1 * np.sin(np.pi * np.linspace(0.04, 0.98, 40)) ** 0.62
                    up = foot - height * np.linspace(0.05, 0.98, 40)
                    ragged = flame * canvas.random(f"image {x}").uniform(0.8, 1.12, 40)
                    cut.fill(
                        np.concatenate(
                            [np.stack([x - ragged, up], -1), np.stack([x + ragged[::-1], up], -1)[::-1]]
                        )
                    )


def tongues(canvas: Canvas) -> None:
    """Spits from both sides, nearer and nearer, each with its poplars and those who walk there."""
    for side, y, reach, tall, shade in TONGUES:
        land, trees = spit(canvas, side, y, reach, tall)
        with canvas.paint() as painter:
            random = canvas.random(f"trees {y}")
            cut = Papercut(painter, ink(shade), random)
            for tree in trees:
                cut.poplar(*tree)
            cut.fill(land)
            rim = land[random.integers(0, 190, canvas.few(1500))]
            grass(painter, np.add(rim, (0, 5)), tall * 0.05, shade, random)
            if side < 0:
                for step in range(3):
                    cut.person(land[120, 0] + 90 * step, land[120, 1] + 4, tall * 0.085)
        fog(canvas, y + 20, 60 + tall * 0.05, 0.5)


def draw(canvas: Canvas) -> None:
    """Sky, far bank, water, spits, boat, reeds."""
    sky(canvas)
    ridges(canvas)
    mirror(canvas, SHORE, 1.25, 90)
    y = canvas.grid(24)[1]
    canvas.veil(ink("#c9d3cc", 0.36), smoothstep(SHORE - 2, SHORE + 2, y))
    canvas.veil(ink("#6d8d90", 0.6), smoothstep(2500, 3700, y), MULTIPLY)
    fog(canvas, SHORE + 10, 120, 0.8)
    images(canvas)
    shimmer(canvas)
    tongues(canvas)
    with canvas.paint() as painter:
        boat(painter)
        ducks(painter, canvas.random("ducks"))
        reeds(canvas, painter)
    canvas.grain(0.012)


WORKS = {"emscher-im-nebel": Work(draw, WIDTH, HEIGHT, 90)}
