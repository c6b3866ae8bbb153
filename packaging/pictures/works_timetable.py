"""Fahrplan-Fuge: a timetable as a fugue. Time runs to the right, the way of each tram and bus up and down.

Each braid is one route and one voice. Its vehicles go from end to end and back; where two meet, one passes
over and one under, turn by turn. The voices enter one after the other, swell, and go on quietly.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from canvas import Canvas, Work
from colours import ink
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from strokes import dots, pen, polygon, segments

WIDTH, HEIGHT = 6400, 4200
LEFT, RIGHT = -40.0, 6440.0
STEPS = 700
PAPER, DARK, RED, GOLD = "#f3ead8", "#17222e", "#d8452e", "#e9a23b"
TEAL, SEA, ROSE, WINE = "#2a6a70", "#8db5ad", "#f0c3a6", "#6f2436"
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Voice:
    """A route: the knots of its middle, where it swells and how far, its vehicles, their colours."""

    knots: tuple[float, ...]
    entry: float
    swell: float
    vehicles: int
    turns: float
    width: float
    colours: tuple[str, ...]


THIRD = (1500, 1250, 1500, 2450, 3220, 3320, 3250, 3350)
VOICES = (
    Voice(
        (3450, 3250, 3300, 2900, 2200, 1250, 760, 700), 0.9, 560, 11, 2.7, 26, (TEAL, TEAL, SEA, TEAL, DARK)
    ),
    Voice(
        (2350, 2500, 2050, 1150, 720, 1000, 1900, 2350), 0.33, 560, 10, 2.3, 30, (GOLD, GOLD, ROSE, GOLD, RED)
    ),
    Voice(
        (1500, 1250, 1500, 2450, 3250, 3350, 3250, 3350),
        0.66,
        660,
        12,
        2.0,
        34,
        (DARK, DARK, WINE, DARK, SEA),
    ),
    Voice((620, 950, 2150, 2600, 2150, 2000, 2600, 2250), 0.2, 0, 9, 3.1, 17, (WINE, ROSE, WINE)),
    Voice(
        (800, 1150, 2700, 3250, 1950, 1500, 1850, 1700), 0.12, 640, 13, 2.4, 30, (RED, RED, GOLD, RED, ROSE)
    ),
)
STOPS = (0.0, 0.25, 0.5, 0.75, 1.0)


def clock(x: Floats) -> Floats:
    """How far the day has turned, 0 to 1: quick in the rush hours, slow at night and noon."""
    share = (x - LEFT) / (RIGHT - LEFT)
    rush = 0.052 * np.tanh((share - 0.27) * 13) + 0.06 * np.tanh((share - 0.71) * 11)
    return np.asarray((share + rush + 0.11) / 1.22)


def blurred_line(values: Floats) -> Floats:
    """A line without corners."""
    for _ in range(3):
        padded = np.pad(values, 60, mode="reflect", reflect_type="odd")
        values = np.convolve(padded, np.full(121, 1 / 121), "valid")
    return values


def minutes(painter: QPainter) -> None:
    """The hours as hairlines from top to bottom, and a tick for every minute at both edges."""
    x = np.linspace(0, WIDTH, 20 * 60 + 1)
    for y, way in ((0, 1), (HEIGHT, -1)):
        high = np.where(np.arange(len(x)) % 60 == 0, 90, np.where(np.arange(len(x)) % 10 == 0, 46, 24)) * way
        foot = np.stack([x, np.full_like(x, y)], -1)
        painter.setPen(pen(ink(DARK, 0.75), 2, round_ends=False))
        painter.drawLines(segments(foot, np.stack([x, y + high], -1)))
    hours = x[::60]
    painter.setPen(pen(ink(DARK, 0.16), 2, round_ends=False))
    painter.drawLines(segments(np.stack([hours, hours * 0], -1), np.stack([hours, hours * 0 + HEIGHT], -1)))


class Loom:
    """Weaves one voice."""

    def __init__(self, painter: QPainter, voice: Voice, random: np.random.Generator) -> None:
        self._painter = painter
        self._voice = voice
        self._random = random
        self._x = np.linspace(LEFT, RIGHT, STEPS)
        share = np.linspace(0, 1, STEPS)
        self._middle = blurred_line(np.interp(share, np.linspace(0, 1, len(voice.knots)), voice.knots))
        quiet = voice.vehicles * voice.width * 0.5
        self._half = quiet + voice.swell * np.exp(-(((share - voice.entry) / 0.17) ** 2))
        phase = clock(self._x)[None, :] * voice.turns * 2
        phase = phase + np.arange(voice.vehicles)[:, None] * 2 / voice.vehicles
        saw = phase % 2
        self._height = np.where(saw < 1, saw, 2 - saw)
        self._rises = saw < 1
        bend = np.arcsin(0.975 * np.sin(np.pi * (self._height - 0.5))) / (2 * np.arcsin(0.975))
        self._y = self.level(0.5 + bend)

    def level(self, height: Floats | float) -> Floats:
        """Where a height of the voice, 0 to 1, is on the sheet."""
        soft = 0.5 - 0.5 * np.cos(np.pi * np.asarray(height))
        return np.asarray(self._middle + self._half * (1 - 2 * (0.72 * np.asarray(height) + 0.28 * soft)))

    def weave(self) -> None:
        """Falling ways, rising ways over them, then every other crossing turned round."""
        rows = np.round(self._height * self._voice.vehicles).astype(int)
        self._pass(~self._rises)
        self._pass(self._rises)
        self._pass(~self._rises & (rows % 2 == 1))

    def notes(self) -> None:
        """A note wherever a vehicle stops: open heads, and full ones where it waits to turn."""
        voice, painter = self._voice, self._painter
        heads = []
        for stop in STOPS:
            away = self._height - stop
            here, at = np.nonzero((away[:, :-1] * away[:, 1:]) <= 0)
            part = np.abs(away[here, at]) / np.maximum(
                np.abs(away[here, at]) + np.abs(away[here, at + 1]), 1e-9
            )
            x = self._x[at] + part * (self._x[at + 1] - self._x[at])
            y = self._y[here, at] + part * (self._y[here, at + 1] - self._y[here, at])
            heads.append(np.stack([x, y], -1))
        points = np.concatenate(heads)
        for shade, size in ((DARK, 0.78), (PAPER, 0.5)):
            painter.setPen(pen(ink(shade), voice.width * size))
            painter.drawPoints(dots(points[:, 0], points[:, 1]))

    def staff(self) -> None:
        """The stops as fine lines behind the cloth, like the lines of a stave."""
        painter = self._painter
        for stop in np.linspace(0, 1, 9).tolist():
            line = np.stack([self._x, self.level(stop)], -1)
            painter.setPen(pen(ink(DARK, 0.55), 2.2, round_ends=False))
            painter.drawLines(segments(line[:-1], line[1:]))

    def _pass(self, mask: NDArray[np.bool_]) -> None:
        voice, painter = self._voice, self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for vehicle in range(voice.vehicles):
            colour = ink(voice.colours[vehicle % len(voice.colours)])
            way = np.stack([self._x, self._y[vehicle]], -1)
            edges = np.flatnonzero(np.diff(np.pad(mask[vehicle].astype(np.int8), 1)))
            for first, last in edges.reshape(-1, 2).tolist():
                piece = polygon(way[max(0, first - 1) : last + 1])
                painter.setPen(pen(ink(PAPER), voice.width * 1.42, round_ends=False))
                painter.drawPolyline(polygon(way[first:last]))
                painter.setPen(pen(colour, voice.width, round_ends=False))
                painter.drawPolyline(piece)
                painter.setPen(pen(colour.lighter(135), 1.0 / 0.999, round_ends=False))
                painter.drawPolyline(piece)
                self._riders(way[first:last], colour)

    def _riders(self, way: Floats, colour: QColor) -> None:
        count = int(self._random.poisson(len(way) * 0.34))
        if count and len(way) > 3:
            spots = way[self._random.integers(1, len(way) - 1, count)]
            self._painter.setPen(pen(ink(PAPER) if colour.lightnessF() < 0.6 else ink(DARK), 5.5))
            self._painter.drawPoints(polygon(spots))


def draw(canvas: Canvas) -> None:
    """Paper, staves, cloth, notes."""
    canvas.fill(ink(PAPER))
    with canvas.paint() as painter:
        looms = [Loom(painter, voice, canvas.random("riders")) for voice in VOICES]
        minutes(painter)
        for loom in looms:
            loom.staff()
            loom.weave()
            loom.notes()
    canvas.grain(0.008)


WORKS = {"fahrplan-fuge": Work(draw, WIDTH, HEIGHT, 84)}
