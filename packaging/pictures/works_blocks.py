"""Zellen der Quartiere: a city from above as living cells, house by house, with courts, parks and works."""

from __future__ import annotations

import numpy as np
from canvas import Canvas, Work
from cells import Points, centre, inset, voronoi
from colours import ink
from noises import Noise
from plots import City
from PySide6.QtGui import QPainter
from strokes import pen, segments
from ways import rails, water

WIDTH, HEIGHT = 6400, 4200
PAPER = "#f1e6d0"
OLD_TOWN = (2350.0, 1750.0)


def seeds(canvas: Canvas) -> Points:
    """Where blocks begin: closer together in the old town, wider outside, evened out."""
    random = canvas.random("seeds")
    points = random.uniform(0, (WIDTH, HEIGHT), (1500, 2))
    away = np.hypot(points[:, 0] - OLD_TOWN[0], (points[:, 1] - OLD_TOWN[1]) * 1.15)
    keep = random.random(1500) < 0.17 + 0.5 * np.exp(-((away / 900) ** 2))
    places = points[keep]
    for _ in range(2):
        places = np.array([centre(cell) for cell in voronoi(places, WIDTH, HEIGHT)])
    return places


def canal() -> Points:
    """The course of the canal across the sheet."""
    t = np.linspace(-0.05, 1.05, 220)
    return np.stack([WIDTH * t, 3350 - 900 * t + 330 * np.sin(5.2 * t + 0.6) - 160 * np.sin(9 * t)], -1)


def railway() -> Points:
    """The course of the railway."""
    t = np.linspace(-0.05, 1.05, 220)
    return np.stack([WIDTH * (0.12 + 0.72 * t) + 420 * np.sin(3 * t), HEIGHT * (1 - t)], -1)


def cars(painter: QPainter, cells: list[Points], random: np.random.Generator) -> None:
    """Cars in every street, keeping to the right."""
    starts, ends = [], []
    for cell in cells:
        lane = inset(cell, 5)
        for here, there in zip(lane, np.roll(lane, -1, 0), strict=True):
            long = float(np.hypot(*(there - here)))
            at = np.sort(random.uniform(14, max(15, long - 14), random.poisson(long / 70)))[:, None]
            along = (there - here) / max(long, 1e-9)
            starts.append(here + along * at)
            ends.append(here + along * (at + 13))
    start, end = np.concatenate(starts), np.concatenate(ends)
    for share, shade in enumerate(("#24384a", "#d8452e", "#fbf8ee", "#2a6a70", "#8a8f8c")):
        painter.setPen(pen(ink(shade), 6, round_ends=False))
        painter.drawLines(segments(start[share::5], end[share::5]))


def draw(canvas: Canvas) -> None:
    """Paper, courts and gardens, streets with cars, canal and railway, and all houses with their shadows."""
    canvas.fill(ink(PAPER))
    noise = Noise(canvas.random("districts"))
    cells = voronoi(seeds(canvas), WIDTH, HEIGHT)
    with canvas.paint() as painter:
        city = City(painter, canvas.random("city"), (canal(), railway()))
        cars(painter, cells[:: canvas.stride], canvas.random("cars"))
        for cell in cells[:: canvas.stride]:
            block = inset(cell, 15)
            if len(block):
                x, y = centre(block)
                district = float(noise.layers(x / 1250 + 3, y / 1250, 2))
                city.block(block, district, float(np.hypot(x - OLD_TOWN[0], y - OLD_TOWN[1])))
        water(painter, canal(), canvas.random("water"))
        rails(painter, railway())
        city.roofs()
    canvas.grain(0.008)


WORKS = {"zellen-der-quartiere": Work(draw, WIDTH, HEIGHT, 82)}
