"""What lies under a town of miners: layers of soil and rock, coal, fossils, animals and old galleries."""

from __future__ import annotations

import numpy as np
from canvas import OVER, PLUS, Canvas, halo
from colours import ink
from noises import Noise
from papercut import Papercut
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from strokes import dots, pen, point, polygon, ribbon, segments

WIDTH, HEIGHT = 4800, 6400
Random = np.random.Generator

LAYERS = (
    (0, "#3d2a20", "#5a4030"),
    (300, "#6b4630", "#8a6040"),
    (820, "#8a5a38", "#a97a4c"),
    (1330, "#6f4a3a", "#8a6450"),
    (1800, "#4d3a38", "#6b5450"),
    (2290, "#1c1719", "#3d3538"),
    (2440, "#463a3c", "#645457"),
    (2900, "#332c33", "#4f454d"),
    (3190, "#17141a", "#352f38"),
)
"""Layers by depth, with the colours of their body and grain: humus, loam, sand, clay, shale, coal."""


def strata(canvas: Canvas, ground: float) -> None:
    """The layers, each with its wavy border, its grain drawn as thousands of short strokes, and stones."""
    random = canvas.random("strata")
    noise = Noise(random)
    x = np.linspace(-20, WIDTH + 20, 320)
    with canvas.paint() as painter:
        for depth, soil, grain in LAYERS:
            wave = (60 if depth else 7) * noise.layers(x / 900, x * 0 + depth, 3)
            fold = 70 * np.sin(x / 1100 + depth / 900) * min(1, depth / 900)
            top = ground + 22 + depth + wave + fold
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(soil))
            body = np.concatenate([np.stack([x, top], -1), [(WIDTH + 20, HEIGHT + 10), (-20, HEIGHT + 10)]])
            painter.drawPolygon(polygon(body))
            count = canvas.few(4200)
            place = random.uniform(0, WIDTH, count)
            y = np.interp(place, x, top) + 8 + random.beta(1, 1.2, count) * 560
            start = np.stack([place, y], -1)
            slope = np.interp(place, x, np.gradient(top, x))
            long = random.uniform(8, 46, count)
            painter.setPen(pen(ink(grain, 0.65), 2.8, round_ends=False))
            painter.drawLines(segments(start, start + np.stack([long, long * slope], -1)))
            painter.setPen(pen(ink(grain), 3))
            painter.drawPolyline(polygon(np.stack([x, top + 3], -1)))
        stones(painter, ground, random, canvas.few(700))


def stones(painter: QPainter, ground: float, random: Random, count: int) -> None:
    """Pebbles, larger ones rarer, each with a lit edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(count):
        size = 5 + random.pareto(2.2) * 9
        if size > 80:
            continue
        x, y = random.uniform(0, WIDTH), ground + 120 + 2100 * random.beta(1, 1.6)
        turn = np.linspace(0, 2 * np.pi, 9)[:-1]
        rough = np.stack([np.cos(turn) * 1.3, np.sin(turn)], -1) * size * random.uniform(0.8, 1.1, (8, 1))
        for shade, shift in (("#2a1d1a", 3.0), (str(random.choice(["#9a8268", "#b79c78", "#7d6a5c"])), 0.0)):
            painter.setBrush(ink(shade))
            painter.drawPolygon(polygon(np.add(rough, (x + shift, y + shift))))


def treasures(canvas: Canvas, painter: QPainter) -> None:
    """Ammonites, bones, worms, a badger's sett, and two galleries where the lamps still burn."""
    random = canvas.random("treasures")
    for x, y, size in (
        (760, 4620, 150),
        (4180, 4360, 120),
        (3560, 5560, 92),
        (1500, 5340, 70),
        (4420, 5620, 84),
    ):
        ammonite(painter, x, y, size)
    for left, high in random.uniform((200, 3120), (4600, 3900), (16, 2)).tolist():
        t = np.linspace(0, 1, 30)
        worm = np.stack([left + 170 * t, high + 22 * np.sin(9 * t + left)], -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("#d98f7c"))
        painter.drawPolygon(ribbon(worm, 13 * np.sin(np.pi * (0.06 + 0.9 * t)) ** 0.4))
    sett(painter, random)
    gallery(painter, 300, 1980, 5170, random)
    gallery(painter, 2750, 4700, 5880, random)


def ammonite(painter: QPainter, x: float, y: float, size: float) -> None:
    """A spiral shell in the rock."""
    turn = np.linspace(0.4, 5.6 * np.pi, 260)
    radius = size * np.exp(-0.115 * (5.6 * np.pi - turn))
    line = np.stack([x + radius * np.cos(turn), y + radius * np.sin(turn)], -1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("#c9a878"))
    painter.drawPolygon(ribbon(line, radius * 0.56))
    inner, outer = line * 0, line * 0
    for part, share in ((inner, 0.76), (outer, 1.24)):
        part[:] = np.stack([x + share * radius * np.cos(turn), y + share * radius * np.sin(turn)], -1)
    painter.setPen(pen(ink("#6f4f34"), max(2.0, size * 0.022)))
    painter.drawLines(segments(inner[::4], outer[::4]))
    painter.drawPolyline(polygon(outer))
    painter.drawPolyline(polygon(inner))


def sett(painter: QPainter, random: Random) -> None:
    """A burrow with three chambers and those who sleep in it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ways = (
        [(4420, 2980), (4330, 3160), (4120, 3280), (3860, 3330)],
        [(4120, 3280), (4260, 3480), (4480, 3560)],
    )
    for way in ways:
        painter.setPen(pen(ink("#1f1513"), 74))
        painter.drawPolyline(polygon(way))
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y in ((3830, 3330), (4490, 3565)):
        painter.setBrush(ink("#1f1513"))
        painter.drawEllipse(point(x, y), 140, 86)
        for turn in random.uniform(0.2, 2.9, 40).tolist():
            painter.setPen(pen(ink("#b8924e"), 3))
            foot = (x + 105 * np.cos(turn), y + 66 * np.sin(turn))
            painter.drawLine(
                point(*foot), point(foot[0] + random.normal(0, 26), foot[1] - random.uniform(4, 26))
            )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("#8d8682"))
        painter.drawEllipse(point(x, y + 28), 66, 36)
        painter.setBrush(ink("#efe9df"))
        painter.drawEllipse(point(x - 56, y + 36), 25, 18)
        painter.setBrush(ink("#26201f"))
        painter.drawEllipse(point(x - 62, y + 32), 15, 5)


def gallery(painter: QPainter, left: float, right: float, floor: float, random: Random) -> None:
    """A gallery with props, rails, tubs of coal, and miners with their lamps."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("#0d0b0f"))
    along = np.linspace(left, right, 60)
    roof = floor - 240 + 8 * np.sin(along / 60) + random.normal(0, 4, 60)
    painter.drawPolygon(
        polygon(np.concatenate([np.stack([along, roof], -1), [(right, floor), (left, floor)]]))
    )
    for prop in np.arange(left + 60, right - 30, 150).tolist():
        painter.fillRect(QRectF(prop, floor - 232, 18, 232), ink("#6f4b30"))
        painter.fillRect(QRectF(prop - 44, floor - 240, 106, 18), ink("#7d5636"))
        painter.fillRect(QRectF(prop + 3, floor - 220, 4, 220), ink("#94683f"))
    painter.fillRect(QRectF(left, floor - 8, right - left, 8), ink("#8d8682"))
    painter.setPen(pen(ink("#5b402b"), 12))
    for sleeper in np.arange(left + 20, right - 20, 42).tolist():
        painter.drawLine(point(sleeper, floor + 6), point(sleeper + 20, floor + 6))
    tubs(painter, left, right, floor, random)
    miners(painter, left, right, floor, random)


def tubs(painter: QPainter, left: float, right: float, floor: float, random: Random) -> None:
    """Four tubs heaped with coal."""
    for tub in np.linspace(left + 250, right - 330, 4).tolist():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("#51392f"))
        painter.drawPolygon(
            polygon(
                [(tub, floor - 96), (tub + 130, floor - 96), (tub + 110, floor - 24), (tub + 20, floor - 24)]
            )
        )
        coal = np.stack([tub + random.uniform(4, 126, 40), floor - 98 - random.uniform(0, 30, 40)], -1)
        painter.setPen(pen(ink("#2a262b"), 19))
        painter.drawPoints(polygon(coal))
        painter.setPen(pen(ink("#7d7480"), 4))
        painter.drawPoints(polygon(coal[::3] - 4))
        painter.setPen(pen(ink("#8d8682"), 24))
        painter.drawPoints(dots([tub + 36, tub + 94], [floor - 18] * 2))


def miners(painter: QPainter, left: float, right: float, floor: float, random: Random) -> None:
    """Six miners with their lamps."""
    for spot in np.linspace(left + 160, right - 160, 6) + random.normal(0, 40, 6):
        Papercut(painter, ink("#3d3136"), random).person(float(spot), floor - 6, 168)
        x = float(spot) + 40
        painter.setCompositionMode(PLUS)
        painter.fillRect(
            QRectF(x - 210, floor - 236, 420, 236), halo(x, floor - 92, 210, ink("#ffb84a", 0.75))
        )
        painter.setCompositionMode(OVER)
        painter.setPen(pen(ink("#fff3c4"), 13))
        painter.drawPoint(point(x, floor - 92))
