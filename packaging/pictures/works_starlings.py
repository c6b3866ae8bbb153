"""Vogelschwarm: starlings at dusk over the roofs of Herne, one great turning cloud of thousands of birds."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from canvas import SCREEN, Canvas, Work
from colours import ink, inks, ramp
from houses import Paint, Street
from noises import Noise, smoothstep
from numpy.typing import NDArray
from papercut import Papercut
from PySide6.QtGui import QPainter
from steelwork import Steelwork
from strokes import pen, polygon

WIDTH, HEIGHT = 6400, 4200
LAND = 3790
BIRDS = 30000

SKY = ("#2b3563", "#4d4779", "#7d5478", "#c0707a", "#ee9d72", "#fbcb85", "#fde5ae")
PLACES = (0.0, 0.2, 0.42, 0.6, 0.76, 0.89, 1.0)

Points = NDArray[np.float64]


def sky(canvas: Canvas) -> None:
    """Dusk from slate to gold, with combed clouds lit from below."""
    x, y = canvas.grid(8)
    noise = Noise(canvas.random("clouds"))
    drift = noise.layers(x / 3000, y / 1100, 3)
    height = np.clip(y / LAND + 0.07 * drift - 0.05 * np.hypot(x / WIDTH - 0.3, 0.3), 0, 1)
    colours = ramp(SKY, height, PLACES)
    streaks = noise.layers(x / 1500 + y / 2600, y / 170 + x / 3800, 5, 0.55)
    bars = smoothstep(0.05, 0.6, streaks) * smoothstep(0.25, 0.62, y / LAND) * smoothstep(1.05, 0.8, y / LAND)
    lit = ramp(("#7a4a72", "#e5806f", "#ffd08a"), np.clip(y / LAND * 1.25 - 0.32 + 0.3 * drift, 0, 1))
    colours += (bars * 0.55)[..., None] * (lit - colours)
    canvas.wash(colours)
    canvas.glow(WIDTH * 0.3, LAND + 60, 2600, ink("#ffdf9a", 0.55), SCREEN)


def sheet(random: np.random.Generator) -> tuple[Points, Points, Points]:
    """Where the birds are, which way they fly, and how near they are (0 to 1).

    The swarm is a thin veil in space, folded by slow noise: where it is seen edge-on the birds stand dense.
    """
    noise = Noise(random)
    along = random.beta(1.2, 1.3, BIRDS)
    across = random.uniform(-1, 1, BIRDS)
    across *= np.abs(across) ** 0.25

    def fold(t: Points, s: Points) -> Points:
        neck = 1 - 0.72 * np.exp(-(((t - 0.6) / 0.085) ** 2))
        bulge = (0.04 + np.sin(np.pi * np.clip(t, 0, 1) ** 0.75) ** 1.3) * neck
        roll = 2.2 * s + 3.4 * t
        x = 480 + 5300 * t + 400 * np.sin(5.2 * t + 1.1) + s * bulge * 420 * np.cos(3.1 * t - 0.4)
        y = 2470 - 1640 * t**1.1 + 520 * np.sin(6 * t + 0.3) + 960 * bulge * np.sin(roll * 0.9)
        x += 450 * noise.layers(t * 3.2 + 5, s * 1.6, 3)
        y += 350 * noise.layers(t * 3.0 + 11, s * 1.5 + 4, 3) * (0.3 + bulge)
        return np.stack([x, y], -1)

    place = fold(along, across)
    ahead = fold(along + 0.004, across) - place
    near = 0.5 + 0.5 * np.sin(2.2 * across + 3.4 * along) + 0.2 * noise(along * 2.2 + 30, across)
    stray = random.standard_t(2.6, (BIRDS, 2)).clip(-14, 14) * 15
    return place + stray, np.arctan2(ahead[:, 1], ahead[:, 0]), near.clip(0, 0.999)


def swarm(canvas: Canvas, painter: QPainter) -> None:
    """All birds, the far ones first, hazy and small."""
    random = canvas.random("swarm")
    places, headings, near = sheet(random)
    order = np.argsort(near)
    beats, jitter = random.uniform(0.35, 1, BIRDS), random.normal(0, 0.32, BIRDS)
    cutters = [Papercut(painter, shade, random) for shade in inks(("#6d4a68", "#3c2c4c", "#17142a"), 8)]
    for bird in order[:: BIRDS // canvas.few(BIRDS)]:
        x, y = places[bird]
        span = 10 + 17 * near[bird] ** 1.4
        cutters[int(near[bird] * 8)].bird(x, y, span, headings[bird] + jitter[bird], beats[bird])
    Papercut(painter, ink("#120f22"), random).bird(4690, 1530, 44, 2.6, 0.8)


def town(canvas: Canvas, painter: QPainter) -> None:
    """Herne in layers, each nearer one darker: woods, roofs, church, tower and wires."""
    random = canvas.random("town")
    for y, height, shade in (
        (LAND - 70, 120, "#c07468"),
        (LAND, 140, "#86505f"),
        (LAND + 90, 150, "#4d3350"),
    ):
        Papercut(painter, ink(shade), random).woods(0, WIDTH, y, height, 800)
        for x in random.uniform(0, WIDTH, 26):
            Papercut(painter, ink(shade), random).poplar(x, y + 50, random.uniform(140, 280))
    Steelwork(painter, ink("#5d3a54")).winding_tower(1420, LAND + 110, 560)
    steel = Steelwork(painter, ink("#3a2844"))
    masts = [steel.pylon(x, LAND + 190, 640) for x in (2650, 4150, 5680)]
    wires(
        painter, random, [[(-400.0, y + 60) for _, y in masts[0]], *masts, [(7100.0, y) for _, y in masts[0]]]
    )
    houses(painter, random)


def wires(painter: QPainter, random: np.random.Generator, masts: list[list[tuple[float, float]]]) -> None:
    """Sagging wires from mast to mast, with the birds that sit already."""
    t = np.linspace(0, 1, 80)
    sitting = Papercut(painter, ink("#241a36"), random)
    for left, right in pairwise(masts):
        for start, end in zip(left, right, strict=True):
            x = start[0] + t * (end[0] - start[0])
            y = start[1] + t * (end[1] - start[1]) + 95 * 4 * t * (1 - t)
            painter.setPen(pen(ink("#3a2844"), 2.6))
            painter.drawPolyline(polygon(np.stack([x, y], -1)))
            for spot in random.uniform(0.1, 0.9, random.integers(2, 26)):
                sitting.perched(float(np.interp(spot, t, x)), float(np.interp(spot, t, y)) - 7, 17)


def houses(painter: QPainter, random: np.random.Generator) -> None:
    """The nearest houses, with light in many windows and starlings on the ridges."""
    street = Street(painter, Paint("#1d162d", "#140f22", "#3b2a47", lit=0.5), random)
    x = -60.0
    while x < WIDTH:
        wide, eaves = random.uniform(230, 400), LAND + random.uniform(170, 270)
        if random.random() < 0.4:
            wide *= 2.2
            street.long(x, HEIGHT, wide, eaves, 0.55)
        else:
            street.gable(x, HEIGHT, wide, eaves, random.uniform(0.36, 0.46))
        x += wide + random.choice([0, 0, 26])


def draw(canvas: Canvas) -> None:
    """Sky, swarm and town."""
    sky(canvas)
    with canvas.paint() as painter:
        town(canvas, painter)
        swarm(canvas, painter)
    canvas.grain(0.012)


WORKS = {"vogelschwarm": Work(draw, WIDTH, HEIGHT, 90)}
