"""What stands beside the great wheel: fireworks, chairs that swing, a carousel, booths and the crowd."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
from colours import ink
from numpy.typing import NDArray
from papercut import Papercut
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from strokes import outline, pen, point, polygon, rounded

Random = np.random.Generator
Points = NDArray[np.float64]
Stamp = Callable[..., None]
GROUND = 4880
WARM, PINK, MINT, VIOLET, IVORY = "#ffc25a", "#ff5d8f", "#59e0cf", "#8e6bff", "#fff0d0"


def fireworks(stamp: Stamp, random: Random) -> None:
    """Three rockets: stars flung out evenly, each with its falling trail."""
    for x, y, reach, word in ((980, 900, 640, WARM), (640, 1750, 380, MINT), (1700, 420, 330, PINK)):
        turn = np.arange(64) * 2.399963
        throw = np.sqrt(np.linspace(0.05, 1, 64))
        for step in range(9):
            share = 1 - step * 0.055
            out = reach * throw * share
            fall = 150 * share**2 * throw + random.normal(0, 3, 64)
            stars = np.stack([x + out * np.cos(turn), y + out * np.sin(turn) + fall], -1)
            stamp(stars, word, 8.5 - 0.75 * step, 0.9 - 0.09 * step)


def swings(painter: QPainter, stamp: Stamp, random: Random) -> None:
    """A chairoplane: a crown of bulbs on a tall mast, and riders flung out on their chains."""
    x, top = 880.0, 2900.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("#4a2360"))
    painter.drawPolygon(polygon([(x - 70, GROUND), (x - 40, top), (x + 40, top), (x + 70, GROUND)]))
    for row in range(26):
        y = top + 120 + row * 70
        stamp(np.stack([np.linspace(x - 44, x + 44, 5), np.full(5, y)], -1), (WARM, PINK, VIOLET)[row % 3], 7)
    painter.setCompositionMode(painter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(ink("#6b2348"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(
        polygon([(x - 520, top + 60), (x - 90, top - 230), (x + 90, top - 230), (x + 520, top + 60)])
    )
    rider = Papercut(painter, ink("#190b2a"), random)
    for turn in np.linspace(0, 2 * np.pi, 29)[:-1].tolist():
        hook = np.array([x + 500 * np.cos(turn), top + 70 + 60 * np.sin(turn)])
        seat = np.add(hook, (330 * np.cos(turn), 560 + 70 * np.sin(turn)))
        painter.setPen(pen(ink("#c9a0c0", 0.75), 3))
        painter.drawLine(point(*hook), point(*seat))
        rider.person(float(seat[0]), float(seat[1]) + 96, 104)
    for share in (0.0, 0.33, 0.66, 1.0):
        bulbs = np.stack([np.linspace(x - 520 + 430 * share, x + 520 - 430 * share, 40 - int(18 * share)),
                          np.full(40 - int(18 * share), top + 60 - 290 * share)], -1)  # fmt: skip
        stamp(bulbs, (IVORY, WARM, PINK, WARM)[round(share * 3)], 9)


HORSE = rounded(
    outline(
        "-50,-40 -30,-52 0,-48 22,-52 34,-84 30,-96 44,-92 62,-70 56,-62 44,-66 38,-36 48,-12 38,14 "
        "32,12 38,-8 26,-22 -20,-22 -28,0 -42,16 -48,12 -36,-6 -44,-26 -62,-10 -66,-26"
    )
)


def horses(painter: QPainter, random: Random, x: float, wide: float, floor: float) -> None:
    """Nine horses on their poles, each with somebody in the saddle."""
    for index in range(9):
        spot = x - wide * 0.9 + index * wide * 0.225
        lift = 60 * np.sin(index * 1.9)
        painter.setPen(pen(ink(WARM), 8))
        painter.drawLine(point(spot, 4120), point(spot, floor))
        painter.setClipRect(QRectF(spot - 200, 0, 400, floor - 164 + lift))
        Papercut(painter, ink("#2a1030"), random).person(spot, floor - 96 + lift, 165)
        painter.setClipping(False)
        horse = Papercut(painter, ink(("#fff0d0", "#8e3b6a", "#3d7f86")[index % 3]), random)
        horse.fill(HORSE * 165 + (spot, floor - 120 + lift))


def carousel(painter: QPainter, stamp: Stamp, random: Random) -> None:
    """A carousel with a striped roof, mirrors, and horses going up and down."""
    x, top, wide, floor = 1960.0, 4120.0, 560.0, GROUND - 70.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("#ffd58a"))
    painter.drawRect(QRectF(x - wide * 0.32, top, wide * 0.64, floor - top))
    painter.setBrush(ink("#5a1d50"))
    painter.drawRect(QRectF(x - wide, floor, 2 * wide, GROUND - floor))
    horses(painter, random, x, wide, floor)
    for stripe in range(16):
        left, right = x - wide * 1.12 + stripe * wide * 0.14, x - wide * 1.12 + (stripe + 1) * wide * 0.14
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(("#d8405f", "#ffe9c4")[stripe % 2]))
        painter.drawPolygon(polygon([(left, top), (x, top - 360), (right, top)]))
        painter.drawPie(QRectF(left, top - 40, right - left, 90), 180 * 16, 180 * 16)
    stamp(np.stack([np.linspace(x - wide * 1.12, x + wide * 1.12, 61), np.full(61, top)], -1), IVORY, 9)
    stamp(np.stack([np.linspace(x - wide, x + wide, 48), np.full(48, floor + 20)], -1), WARM, 9)
    for side in (-1, 1):
        stamp(
            np.stack([np.linspace(x + side * wide * 1.12, x, 30), np.linspace(top, top - 360, 30)], -1),
            PINK,
            7,
        )
    painter.setCompositionMode(painter.CompositionMode.CompositionMode_SourceOver)
    Papercut(painter, ink("#ffe9c4"), random).fill(
        np.array([(x, top - 470), (x + 110, top - 440), (x, top - 405)])
    )
    painter.setPen(pen(ink(WARM), 7))
    painter.drawLine(point(x, top - 475), point(x, top - 355))


def booths(painter: QPainter, stamp: Stamp, random: Random) -> None:
    """A street of booths with awnings, goods and strings of bulbs overhead."""
    x = -60.0
    while x < 5460:
        wide, top = random.uniform(330, 520), GROUND - random.uniform(290, 370)
        if not 1330 < x + wide / 2 < 2580:
            booth(painter, x, wide, top, random)
            stamp(
                np.stack([np.linspace(x, x + wide, 22), np.full(22, top - 74)], -1),
                str(random.choice([WARM, IVORY, PINK, MINT])),
                8,
            )
            painter.setCompositionMode(painter.CompositionMode.CompositionMode_SourceOver)
        x += wide + random.uniform(10, 70)
    posts = np.linspace(-100, 5500, 10)
    t = np.linspace(0, 1, 34)
    for left, right in pairwise(posts):
        y = GROUND - 640 + 150 * 4 * t * (1 - t)
        line = np.stack([left + (right - left) * t, y], -1)
        painter.setCompositionMode(painter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(pen(ink("#190b2a"), 4))
        painter.drawPolyline(polygon(line))
        painter.drawLine(point(left, GROUND - 660), point(left, GROUND))
        stamp(line[1:-1], WARM, 7.5)


def booth(painter: QPainter, x: float, wide: float, top: float, random: Random) -> None:
    """One booth: what it sells hangs in rows, somebody serves, the awning is striped."""
    dark, light = random.choice(
        [("#a8324f", "#ffe9c4"), ("#2f6f78", "#fff0d0"), ("#5a3a8e", "#ffd58a"), ("#c9632f", "#fff0d0")]
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(x, top, wide, GROUND - top), ink("#3a1638"))
    painter.fillRect(QRectF(x + 14, top + 20, wide - 28, 150), ink("#ffcf7a"))
    for row in range(2):
        for spot in np.arange(x + 34, x + wide - 24, 27).tolist():
            painter.setBrush(ink(str(random.choice(["#d8405f", "#3d7f86", "#8e3b6a", "#c9632f", "#fff6e0"]))))
            painter.drawEllipse(point(spot, top + 52 + row * 40), 11, random.uniform(11, 17))
    seller = Papercut(painter, ink("#2a1030"), random)
    seller.person(x + wide * random.uniform(0.3, 0.7), top + 240, 150)
    painter.fillRect(QRectF(x - 6, top + 168, wide + 12, GROUND - top - 168), ink(str(dark)))
    for post in np.arange(x + 10, x + wide - 10, 44).tolist():
        painter.fillRect(QRectF(post, top + 186, 5, GROUND - top - 206), ink(str(light), 0.5))
    stripes = max(6, int(wide / 46))
    for stripe in range(stripes):
        left, right = x - 22 + (wide + 44) * stripe / stripes, x - 22 + (wide + 44) * (stripe + 1) / stripes
        inner = (x + wide * stripe / stripes, x + wide * (stripe + 1) / stripes)
        painter.setBrush(ink(str((dark, light)[stripe % 2])))
        painter.drawPolygon(
            polygon([(inner[0], top - 70), (inner[1], top - 70), (right, top + 20), (left, top + 20)])
        )
        painter.drawPie(QRectF(left, top, right - left, 44), 180 * 16, 180 * 16)


def crowd(painter: QPainter, random: Random, count: int) -> None:
    """Hundreds of visitors on the wet ground, the nearest tallest, with balloons above them."""
    near = np.sort(random.beta(1.0, 1.6, count))
    for depth in near.tolist():
        x, foot = random.uniform(-40, 5440), GROUND + 26 + 1010 * depth**1.15
        tall = 112 + 250 * depth
        shade = ink("#2b1440") if depth < 0.12 else ink("#190b2a") if depth < 0.45 else ink("#0c0619")
        visitor = Papercut(painter, shade, random)
        visitor.person(x, foot, tall * random.choice([1.0, 1.0, 1.06, 0.92, 0.62]))
        if random.random() < 0.09:
            balloon = (x + tall * 0.2, foot - tall * random.uniform(1.5, 1.9))
            painter.setPen(pen(ink("#e8c9b0", 0.6), 2))
            painter.drawLine(point(*balloon), point(x + tall * 0.1, foot - tall * 0.5))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(str(random.choice([PINK, WARM, MINT, "#ff8e6e"])), 0.92))
            painter.drawEllipse(point(*balloon), tall * 0.12, tall * 0.15)
            painter.setBrush(ink("#ffffff", 0.5))
            painter.drawEllipse(
                point(balloon[0] - tall * 0.04, balloon[1] - tall * 0.06), tall * 0.02, tall * 0.035
            )
