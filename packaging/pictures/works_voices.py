"""Tausend Stimmen: thousands of lines that flow side by side, each in its own colour, and never cross."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from canvas import Canvas, Work
from colours import ink
from noises import Noise
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QPainter
from strokes import pen, point, ribbon, segments

WIDTH, HEIGHT = 6400, 4200
STEP = 15.0
CELL = 4
MARGIN = 190

PAPER = "#f1e7d4"
VOICES = (
    ("#16232f", 30),
    ("#d9432c", 17),
    ("#edae45", 15),
    ("#23666d", 13),
    ("#f3cdb6", 10),
    ("#8db5ad", 8),
    ("#6f2436", 6),
    ("#fdf8ec", 7),
)
"""Colours and how often each is heard."""

CHORUS = (
    (34, 100.0, 260),
    (100, 54.0, 230),
    (520, 28.0, 170),
    (4200, 13.0, 110),
    (22000, 6.0, 70),
    (26000, 3.4, 50),
)
"""How many lines are tried, how wide they are and how many steps they may take to each side."""

Points = NDArray[np.float64]


class Board:
    """Remembers which cells of the sheet are taken, so that a line ends where it would meet another."""

    def __init__(self) -> None:
        self._taken = np.zeros((HEIGHT // CELL + 1, WIDTH // CELL + 1), bool)

    def room(self, places: Points, gap: float) -> NDArray[np.bool_]:
        """Which of the places are inside the margin and free all round."""
        x, y = places[:, 0], places[:, 1]
        inside = (x > MARGIN) & (x < WIDTH - MARGIN) & (y > MARGIN) & (y < HEIGHT - MARGIN)
        return inside & ~self._taken[self._cells(places, gap, max(CELL, gap / 4))].any(1)

    def reach(self, line: Points, gap: float) -> int:
        """How many points of the line, from its start, have room."""
        hit = np.flatnonzero(~self.room(line, gap))
        return int(hit[0]) if len(hit) else len(line)

    def take(self, line: Points, width: float) -> None:
        """Keep the cells under the line for it."""
        self._taken[self._cells(line, width / 2, CELL)] = True

    def _cells(
        self, line: Points, radius: float, apart: float
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        ring = np.linspace(-radius, radius, max(2, int(np.ceil(2 * radius / apart)) + 1))
        dx, dy = (part.ravel() for part in np.meshgrid(ring, ring))
        near = np.hypot(dx, dy) <= radius + 1
        column = ((line[:, :1] + dx[near]) / CELL).astype(np.int64)
        row = ((line[:, 1:] + dy[near]) / CELL).astype(np.int64)
        return np.clip(row, 0, self._taken.shape[0] - 1), np.clip(column, 0, self._taken.shape[1] - 1)


class Stream:
    """The direction in which voices flow at each place of the sheet."""

    def __init__(self, canvas: Canvas) -> None:
        noise = Noise(canvas.random("stream"))
        x, y = np.meshgrid(np.arange(0, WIDTH, 20.0), np.arange(0, HEIGHT, 20.0))
        swirl = np.arctan2(y - 2650, x - 4250) + np.pi / 2 - 0.28
        sweep = 2.6 * noise(x / 3600 + 3.1, y / 3000) + 0.5 * noise(x / 1300, y / 1300 + 7)
        near = np.exp(-(np.hypot(x - 4250, y - 2650) ** 2) / (2 * 1350**2))
        pull = (
            np.stack([np.cos(sweep), np.sin(sweep)]) * (1 - near)
            + np.stack([np.cos(swirl), np.sin(swirl)]) * near
        )
        self._turn = np.arctan2(pull[1], pull[0])

    def follow(self, seeds: Points, steps: int, way: float) -> Points:
        """The ways from some seeds, shape (seeds, steps, 2), downstream or (way -1) upstream."""
        lines = np.empty((len(seeds), steps, 2))
        at = seeds.copy()
        for step in range(steps):
            lines[:, step] = at
            row = np.clip(at[:, 1] / 20, 0, self._turn.shape[0] - 1).astype(np.int64)
            column = np.clip(at[:, 0] / 20, 0, self._turn.shape[1] - 1).astype(np.int64)
            turn = self._turn[row, column]
            at = at + STEP * way * np.stack([np.cos(turn), np.sin(turn)], -1)
        return lines


def sing(painter: QPainter, line: Points, width: float, colour: QColor, random: np.random.Generator) -> None:
    """One voice: a tapering ribbon with its mouth at the front and fine overtones along it."""
    along = np.linspace(0, 1, len(line))
    swell = width * np.minimum(1, (6 * (1 - along)) ** 0.62) * np.minimum(1, 0.4 + 4 * along)
    painter.setPen(pen(colour, 0))
    painter.setBrush(colour)
    painter.drawPolygon(ribbon(line, swell))
    painter.drawEllipse(point(*line[0]), width * 0.62, width * 0.62)
    if width < 10:
        return
    dark = colour.lightnessF() < 0.4
    tone = colour.lighter(175) if dark else colour.darker(118)
    tone.setAlphaF(0.75)
    side = np.gradient(line, axis=0)
    side = np.stack([-side[:, 1], side[:, 0]], -1) / STEP
    painter.setPen(pen(tone, max(1.2, width * 0.035), round_ends=False))
    for place in np.linspace(-0.4, 0.4, max(2, int(width / 8))):
        first = int(random.uniform(0.02, 0.3) * len(line))
        last = int(random.uniform(0.6, 0.97) * len(line))
        thread = (line + side * (place * swell[:, None]))[first:last]
        painter.drawLines(segments(thread[:-1], thread[1:]))
    painter.setPen(pen(ink(PAPER), 0))
    painter.setBrush(ink(PAPER))
    painter.drawEllipse(point(*line[0]), width * 0.2, width * 0.2)


def chorus(canvas: Canvas, painter: QPainter) -> None:
    """All voices, the strong first, the fine ones in the room they leave."""
    board, stream, random = Board(), Stream(canvas), canvas.random("voices")
    colours = [ink(word) for word, _ in VOICES]
    share = np.array([often for _, often in VOICES], float)
    for number, width, steps in CHORUS:
        count = canvas.few(number)
        gap = width / 2 + 3.5 + width * 0.05
        for seeds in np.array_split(random.uniform(0, (WIDTH, HEIGHT), (count, 2)), 1 + count // 700):
            for line in lines(stream, board, seeds, steps, gap):
                if len(line) < 9 + width / 7:
                    continue
                board.take(line, width)
                sing(
                    painter, line, width, colours[random.choice(len(colours), p=share / share.sum())], random
                )


def lines(stream: Stream, board: Board, seeds: Points, steps: int, gap: float) -> Iterator[Points]:
    """Lines both ways from those seeds that have room, as far as there is room when each is asked for."""
    seeds = seeds[board.room(seeds, gap)]
    for front, back in zip(stream.follow(seeds, steps, 1), stream.follow(seeds, steps, -1), strict=True):
        ahead = board.reach(front, gap)
        behind = board.reach(back, gap) if ahead else 0
        yield np.concatenate([back[1:behind][::-1], front[:ahead]])


def draw(canvas: Canvas) -> None:
    """Voices on paper."""
    canvas.fill(ink(PAPER))
    with canvas.paint() as painter:
        chorus(canvas, painter)
    canvas.grain(0.008)


WORKS = {"tausend-stimmen": Work(draw, WIDTH, HEIGHT, 85)}
