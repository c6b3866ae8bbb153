"""Plants of the foreground, dark against the light: meadow grass with flowers, and birches."""

from __future__ import annotations

import numpy as np
from colours import ink
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from strokes import dots, pen, polygon, ribbon

Points = NDArray[np.float64]


def grass(painter: QPainter, feet: Points, tall: float, shade: str, random: np.random.Generator) -> Points:
    """Blades that bow with the wind, about so tall; returns their tips."""
    count = len(feet)
    lift = -tall * random.beta(2, 2.4, count) * 1.3
    lean = np.stack([random.normal(0.16 * tall, 0.17 * tall, count), lift], -1)
    up = np.array([0, 0.35, 0.7, 1.0])[None, :, None]
    bow = np.concatenate([up**1.9, up ** np.array(0.93)], -1)
    middle = feet[:, None] + lean[:, None] * bow
    half = np.concatenate([(1 - up**1.6), up * 0], -1) * (
        1.4 + tall * random.uniform(0.006, 0.014, (count, 1, 1))
    )
    blades = np.concatenate([middle - half, (middle + half)[:, -2::-1]], 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(shade))
    for blade in blades:
        painter.drawPolygon(polygon(blade))
    return np.asarray(feet + lean)


def flowers(painter: QPainter, tips: Points, shade: str, size: float, random: np.random.Generator) -> None:
    """Flower heads on some of the tips, in clumps."""
    clumps = random.choice(tips[:, 0], 9)
    near = np.abs(tips[:, 0] - clumps[:, None]).min(0) < random.exponential(150, len(tips))
    for share, large in ((0, 1.0), (1, 0.72), (2, 0.5)):
        heads = tips[near][share :: max(3, int(near.sum() / 60))]
        painter.setPen(pen(ink(shade), size * large))
        painter.drawPoints(polygon(heads))


def birch(painter: QPainter, x: float, y: float, height: float, random: np.random.Generator) -> None:
    """A birch that leans to the left: stem, hanging twigs, and leaves that let the light through."""
    up = np.linspace(0, 1, 40)
    stem = np.stack([x - height * 0.11 * up**1.5 + 40 * np.sin(5 * up), y - height * up], -1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("#0a2228"))
    painter.drawPolygon(ribbon(stem, height * 0.027 * (1 - up) ** 0.8 + 5))
    leaves = []
    for at in random.uniform(0.34, 1, 150):
        girth = np.sin(np.pi * (at - 0.28) / 0.8) ** 0.8
        reach = height * 0.24 * girth * random.uniform(0.3, 1) * random.choice([-1, 1])
        t = np.linspace(0, 1, 14)
        bow = abs(reach) * (1.5 * t**2.4 - 0.9 * t)
        twig = np.add(stem[int(at * 39)], np.stack([reach * t, bow], -1))
        painter.setPen(pen(ink("#0a2228"), 5))
        painter.drawPolyline(polygon(twig))
        leaves.append(twig[random.integers(4, 14, 60)] + random.normal(0, 1, (60, 2)) * (22, 44) + (0, 40))
    spread = np.concatenate(leaves)
    for share, shade in enumerate(("#0f2f35", "#1f5350", "#4d7a5e", "#e0a55e")):
        some = spread[share::4] if share < 3 else spread[3::13]
        painter.setPen(pen(ink(shade), 17 - 2 * share))
        painter.drawPoints(dots(some[:, 0], some[:, 1]))
