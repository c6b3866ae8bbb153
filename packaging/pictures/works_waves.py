"""WLAN-Wellen: the city's free Wi-Fi made visible: rings from every station, and where they meet, a sea.

The sheet is cut into fine lines; each rises and falls with the sum of all waves at its place and takes its
colour from whether they strengthen or cancel each other.
"""

from __future__ import annotations

import numpy as np
from canvas import Canvas, Work
from colours import ink, inks
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from strokes import pen, polygon, segments

WIDTH, HEIGHT = 4800, 6400
LINES, POINTS, TONES = 268, 560, 47
Floats = NDArray[np.float64]

PAPER, DARK = "#f3ead8", "#14222e"
TIDE = ("#6fc0b4", "#2a8f93", "#1b5f6c", "#14222e", "#7d2b2a", "#d8452e", "#f2a13c")
STATIONS = (
    (1250.0, 1500.0, 172.0, 1.0),
    (3900.0, 2350.0, 210.0, 0.9),
    (2050.0, 3900.0, 250.0, 1.15),
    (4150.0, 5150.0, 150.0, 0.8),
    (700.0, 5600.0, 190.0, 0.75),
)
"""Access points: where they stand, how long their waves are and how strong."""


def sea(x: Floats, y: Floats) -> Floats:
    """The sum of all waves, about -1.5 to 1.5."""
    total = np.zeros(np.broadcast(x, y).shape)
    for left, top, length, power in STATIONS:
        away = np.hypot(x - left, (y - top) * 1.12)
        total += power * np.cos(2 * np.pi * away / length) * np.exp(-away / 2300)
    return np.asarray(total)


def lines(canvas: Canvas, painter: QPainter) -> None:
    """Threads of sea, back to front, each hiding a little of the one behind; high and low water is thick."""
    x = np.linspace(150, WIDTH - 150, POINTS)
    edge = np.minimum(1, np.minimum(x - 150, WIDTH - 150 - x) / 420) ** 1.5
    pens = [pen(colour, 2.6 + 11 * abs(2 * share / (TONES - 1) - 1), round_ends=False)
            for share, colour in enumerate(inks(TIDE, TONES))]  # fmt: skip
    painter.setBrush(ink(PAPER))
    for row in np.linspace(250, HEIGHT - 190, LINES)[:: canvas.stride].tolist():
        wave = sea(x, np.full(POINTS, row)) * edge
        line = np.stack([x, row - 52 * wave], -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(polygon(np.concatenate([line, [(x[-1], row + 60), (x[0], row + 60)]])))
        tone = (np.clip((wave[:-1] + wave[1:]) / 4.6 + 0.5, 0, 0.999) * TONES).astype(int)
        reach = (line[1:] - line[:-1]) * 0.12
        start, end = line[:-1] - reach, line[1:] + reach
        for shade in np.unique(tone).tolist():
            painter.setPen(pens[shade])
            painter.drawLines(segments(start[tone == shade], end[tone == shade]))


def draw(canvas: Canvas) -> None:
    """Paper and sea."""
    canvas.fill(ink(PAPER))
    with canvas.paint() as painter:
        lines(canvas, painter)
    canvas.grain(0.005)


WORKS = {"wlan-wellen": Work(draw, WIDTH, HEIGHT, 74)}
