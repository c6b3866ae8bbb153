"""Ways through a city seen from above: a canal with its barges, a railway with its trains."""

from __future__ import annotations

import numpy as np
from colours import ink
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from strokes import pen, polygon, segments

Points = NDArray[np.float64]
DARK = "#1b2b38"
SHADOW = np.array([11.0, 14.0])


def fill(painter: QPainter, shape: Points, colour: str) -> None:
    """A filled outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(colour))
    painter.drawPolygon(polygon(shape))


def water(painter: QPainter, canal: Points, random: np.random.Generator) -> None:
    """The canal with its towpaths."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for shade, width in (("#f1e6d0", 214), ("#b9d2c8", 176), ("#2f7f88", 160), ("#3f9196", 120)):
        painter.setPen(pen(ink(shade), width))
        painter.drawPolyline(polygon(canal))
    side = random.normal(0, 38, (900, 1)) * (0.25, 1)
    start = canal[random.integers(0, len(canal), 900)] + side
    start[:, 0] += random.uniform(-20, 20, 900)
    painter.setPen(pen(ink("#8cc4bf", 0.8), 2.6))
    painter.drawLines(segments(start, np.add(start, random.uniform(10, 34, (900, 1)) * (1, -0.1))))
    for place in (12, 37, 61, 83, 109, 138, 171, 196):
        barge(painter, canal, place)


def barge(painter: QPainter, canal: Points, place: int) -> None:
    here, ahead = canal[place], canal[place + 2]
    along = (ahead - here) / np.hypot(*(ahead - here))
    side = np.array([-along[1], along[0]])
    hull = [(-70, -13), (60, -13), (82, 0), (60, 13), (-70, 13)]
    fill(painter, np.array([here + along * a + side * b + SHADOW * 0.4 for a, b in hull]), "#1d5862")
    fill(painter, np.array([here + along * a + side * b for a, b in hull]), "#f5ead2")
    for hatch in range(3):
        box = [(-44 + 32 * hatch, -8), (-18 + 32 * hatch, -8), (-18 + 32 * hatch, 8), (-44 + 32 * hatch, 8)]
        fill(
            painter,
            np.array([here + along * a + side * b for a, b in box]),
            ("#d8452e", "#24384a", "#e9ae4a")[hatch],
        )


def rails(painter: QPainter, way: Points) -> None:
    """The railway: ballast, four rails, sleepers, and two trains."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(ink("#f1e6d0"), 128))
    painter.drawPolyline(polygon(way))
    painter.setPen(pen(ink("#d9c7ab"), 96))
    painter.drawPolyline(polygon(way))
    along = np.gradient(way, axis=0)
    side = np.stack([-along[:, 1], along[:, 0]], -1) / np.hypot(*along.T)[:, None]
    t = np.linspace(0, len(way) - 1, 1500)
    fine = np.stack([np.interp(t, np.arange(len(way)), way[:, i]) for i in (0, 1)], -1)
    across = np.stack([np.interp(t, np.arange(len(way)), side[:, i]) for i in (0, 1)], -1)
    painter.setPen(pen(ink("#8a7560"), 2.6, round_ends=False))
    for track in (-26, 26):
        painter.drawLines(segments(fine + across * (track - 15), fine + across * (track + 15)))
    painter.setPen(pen(ink(DARK), 2.2))
    for rail in (-35, -17, 17, 35):
        painter.drawPolyline(polygon(way + side * rail))
    for first, track, shade in ((300, -26, "#d8452e"), (900, 26, "#2a6a70")):
        for car in range(5):
            piece = (
                fine[first + car * 14 : first + car * 14 + 12]
                + across[first + car * 14 : first + car * 14 + 12] * track
            )
            for colour, width, shift in (
                (DARK, 24, SHADOW * 0.4),
                (shade, 23, SHADOW * 0),
                ("#fbf3df", 6, SHADOW * 0),
            ):
                painter.setPen(pen(ink(colour, 0.5 if colour == DARK else 1.0), width, round_ends=False))
                painter.drawPolyline(polygon(piece + shift))
