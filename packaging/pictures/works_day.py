"""Herzschlag der Stadt: a record of one town's days, each groove a day, each mark four minutes of it.

Midnight is above, noon below. The longer and brighter a mark, the more was going on.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from canvas import Canvas, Work
from colours import ink, inks
from noises import Noise
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from strokes import dots, pen, point, polygon, segments

SIZE = 6000
MIDDLE = 3000.0
DAYS, MARKS = 112, 360
INNER, OUTER = 560.0, 2690.0
Floats = NDArray[np.float64]

PAPER, INK = "#f2e8d5", "#16222f"
HOURS = (
    *("#2f6f93", "#2c6189", "#2d7f96", "#49a79b", "#f0c25a", "#f29a45", "#ee6b3f", "#f0b04f"),
    *("#f4d070", "#f2a24b", "#ea5a3c", "#dd4440", "#c33c58", "#8f3f74", "#5a4a8c", "#3a5f95"),
)
"""The colour of the hours from midnight to midnight."""


def bustle(canvas: Canvas) -> Floats:
    """How much is going on, 0 to 1, by day and mark: rush hours, Sundays, one feast."""
    random = canvas.random("bustle")
    hour = np.linspace(0, 24, MARKS, endpoint=False)[None, :]
    day = np.arange(DAYS)[:, None]
    week = day % 7

    def hump(at: float, wide: float) -> Floats:
        return np.exp(-((((hour - at + 12) % 24 - 12) / wide) ** 2))

    work = 0.85 * hump(7.6, 1.2) + 0.5 * hump(12.8, 1.5) + 0.95 * hump(17, 1.9) + 0.3 * hump(20.5, 2)
    rest = 0.2 * hump(10, 2) + 0.62 * hump(15, 3) + 0.55 * hump(21, 2.4) + 0.25 * hump(0.5, 2)
    free = np.where(week >= 5, 1.0, 0.0)
    level = work * (1 - free) + rest * free * np.where(week == 6, 0.72, 1.1)
    feast = np.exp(-(((day - 84) / 6.0) ** 2))
    level = level + feast * (0.9 * hump(21.5, 2.6) + 0.35 * hump(16, 3))
    noise = Noise(random)
    level = level * (0.82 + 0.5 * noise(hour * 1.7, day / 2.3)) + random.exponential(0.045, (DAYS, MARKS))
    return np.asarray(np.clip(level, 0.02, 1.25))


def rings(painter: QPainter, level: Floats) -> None:
    """All marks, groove by groove; busy ones reach into the next groove and burn brighter."""
    spacing = (OUTER - INNER) / DAYS
    turn = (np.arange(MARKS) + 0.5) * 2 * np.pi / MARKS - np.pi / 2
    way = np.stack([np.cos(turn), np.sin(turn)], -1)
    hour = np.arange(MARKS) * 32 // MARKS
    shades = [inks(("#22344b", word, word, "#fff3d6"), 8) for word in (*HOURS, HOURS[0])]
    palette = [[inks((a.name(), b.name()), 3)[1] for a, b in zip(here, there, strict=True)] if half else here
               for here, there in pairwise(shades) for half in (0, 1)]  # fmt: skip
    for first in range(0, DAYS, 7):
        radius = INNER + spacing * np.arange(first, min(DAYS, first + 7))
        some = level[first : first + 7]
        start = MIDDLE + way[None] * radius[:, None, None]
        end = MIDDLE + way[None] * (radius[:, None] + spacing * (0.14 + 1.05 * some))[..., None]
        wide = radius.mean() * 2 * np.pi / MARKS
        strength = np.clip(some * 6.6, 0, 7).astype(int)
        for which, colours in enumerate(palette):
            for step, colour in enumerate(colours):
                share = (strength == step) & (hour == which)[None]
                painter.setPen(pen(colour, wide * (0.3 + 0.065 * step), round_ends=False))
                painter.drawLines(segments(start[share], end[share]))


def grooves(painter: QPainter) -> None:
    """The dark disc, with a hairline for every day and a dot for every Sunday at midnight."""
    painter.setBrush(ink("#0f1a28"))
    painter.drawEllipse(point(MIDDLE, MIDDLE), 2745, 2745)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    spacing = (OUTER - INNER) / DAYS
    painter.setPen(pen(ink("#26384e"), 1.2))
    for day in range(DAYS + 1):
        painter.drawEllipse(point(MIDDLE, MIDDLE), INNER + spacing * day - 1, INNER + spacing * day - 1)
    painter.setPen(pen(ink("#e24a37"), 9))
    sundays = INNER + spacing * (np.arange(6, DAYS, 7) + 0.5)
    painter.drawPoints(dots(np.full_like(sundays, MIDDLE), MIDDLE - sundays))


def hours(painter: QPainter) -> None:
    """The outer dial: a mark for every minute, longer for quarters, and a dot for each hour."""
    minute = np.arange(1440)
    turn = minute * 2 * np.pi / 1440 - np.pi / 2
    way = np.stack([np.cos(turn), np.sin(turn)], -1)
    long = np.where(minute % 60 == 0, 62, np.where(minute % 15 == 0, 34, 16))
    painter.setPen(pen(ink(INK), 3, round_ends=False))
    painter.drawLines(segments(MIDDLE + way * 2782, MIDDLE + way * (2782 + long[:, None])))
    painter.setPen(pen(ink(INK), 17))
    painter.drawPoints(polygon(MIDDLE + way[::60] * 2884))
    painter.setPen(pen(ink("#d23c2e"), 34))
    painter.drawPoints(polygon(MIDDLE + way[::360] * 2884))


def heart(painter: QPainter, level: Floats) -> None:
    """The red heart, with the mean of all days written round it like a pulse."""
    painter.setBrush(ink("#e24a37"))
    painter.drawEllipse(point(MIDDLE, MIDDLE), 236, 236)
    mean = level.mean(0)
    for line in range(19):
        turn = np.linspace(0, 2 * np.pi, MARKS + 1) - np.pi / 2
        wave = np.append(mean, mean[0]) * (4 + 7.5 * line)
        radius = 268 + 9.5 * line + wave
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(ink("#e24a37" if line % 6 == 0 else "#f2e8d5", 0.95 - 0.04 * line), 3.4))
        painter.drawPolyline(polygon(MIDDLE + np.stack([np.cos(turn), np.sin(turn)], -1) * radius[:, None]))


def draw(canvas: Canvas) -> None:
    """Paper, rings, dial, heart."""
    canvas.fill(ink(PAPER))
    level = bustle(canvas)
    with canvas.paint() as painter:
        grooves(painter)
        heart(painter, level)
        rings(painter, level)
        hours(painter)
    canvas.grain(0.006)


WORKS = {"herzschlag-der-stadt": Work(draw, SIZE, SIZE, 79)}
