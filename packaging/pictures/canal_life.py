"""On and over the canal: an arch bridge with its tram, a barge laden with coal, a quay with star-gazers."""

from __future__ import annotations

import numpy as np
from colours import ink
from papercut import Papercut
from plants import grass
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from steelwork import Steelwork
from strokes import dots, outline, pen, point, polygon, rounded

Random = np.random.Generator
DARK = "#081226"
DECK = 3800
LAMPS = range(120, 4800, 380)
HULL = outline("56,-128 60,-20 70,0 412,0 423,-30 430,-150 418,-112 125,-92 118,-128") * (1000, 100)


def arch_bridge(painter: QPainter, random: Random) -> None:
    """The bridge from bank to bank: arch, hangers, deck, lamps, and the last tram."""
    t = np.linspace(0, 1, 61)
    bow = np.stack([180 + 4440 * t, DECK - 760 * 4 * t * (1 - t)], -1)
    steel = Steelwork(painter, ink(DARK))
    inner = np.add(bow, (0, 62))
    steel.bars(bow[:-1], inner[1:], 7)
    steel.bars(inner[:-1], bow[1:], 7)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line, width in ((bow, 26), (inner, 18)):
        painter.setPen(pen(ink(DARK), width))
        painter.drawPolyline(polygon(line))
    hang = inner[3:-3:2]
    steel.bars(hang, np.stack([hang[:, 0], np.full(len(hang), DECK)], -1), 5)
    painter.fillRect(QRectF(-10, DECK, 4820, 46), ink(DARK))
    steel.bars(np.array([(0.0, DECK - 40)]), np.array([(4800.0, DECK - 40)]), 4)
    posts = np.stack([np.arange(0, 4800, 24.0), np.full(200, DECK - 40.0)], -1)
    steel.bars(posts, np.add(posts, (0, 44)), 2)
    for x in (330, 4470):
        painter.fillRect(QRectF(x - 60, DECK, 120, 440), ink(DARK))
    tram(painter, 2760, random)
    for x in LAMPS:
        steel.bars(np.array([(x, DECK)]), np.array([(x, DECK - 128.0)]), 5)
        painter.setPen(pen(ink("#ffdf9a"), 17))
        painter.drawPoint(point(x, DECK - 134))
    cut = Papercut(painter, ink(DARK), random)
    for x in random.uniform(100, 4700, 9):
        cut.person(x, DECK, 56)


def tram(painter: QPainter, x: float, random: Random) -> None:
    """A tram with three cars and its late passengers."""
    cut = Papercut(painter, ink("#3a2418"), random)
    for car in range(3):
        left = x + car * 262
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("#b5412f"))
        painter.drawRoundedRect(QRectF(left, DECK - 104, 254, 96), 16, 16)
        painter.fillRect(QRectF(left, DECK - 44, 254, 8), ink("#f3e3c0"))
        for pane in range(5):
            spot = left + 12 + pane * 47
            painter.fillRect(QRectF(spot, DECK - 92, 40, 44), ink("#ffe2a0"))
            if random.random() < 0.6:
                cut.person(spot + 20, DECK - 24, 60)
                painter.fillRect(QRectF(spot, DECK - 48, 40, 24), ink("#b5412f"))
        painter.setPen(pen(ink(DARK), 13))
        painter.drawPoints(dots([left + 50, left + 90, left + 165, left + 205], [DECK - 7] * 4))
    painter.setPen(pen(ink(DARK), 4))
    painter.drawPolyline(polygon([(x + 390, DECK - 104), (x + 420, DECK - 140), (x + 390, DECK - 172)]))
    painter.drawLine(point(0, DECK - 174), point(4800, DECK - 174))


def barge(painter: QPainter, y: float, random: Random) -> None:
    """A long barge low in the water: wheelhouse with light, hatches, coal, bow lamp, washing on the line."""
    cut = Papercut(painter, ink("#050c1c"), random)
    cut.fill(np.add(HULL, (0, y)))
    painter.fillRect(QRectF(640, y - 40, 3560, 9), ink("#7c2f2a"))
    for left in np.arange(1330, 3980, 330).tolist():
        x = np.linspace(0, 300, 40)
        heap = 66 * np.sin(np.pi * x / 300) ** 0.8 + random.normal(0, 4, 40)
        coal = np.stack([left + x, y - 96 - heap], -1)
        cut.fill(np.concatenate([coal, [(left + 300, y - 60), (left, y - 60)]]))
        painter.setPen(pen(ink("#4b6a80", 0.8), 4))
        painter.drawPoints(polygon(np.add(coal[::2], (0, 9)) + random.normal(0, 5, (20, 2))))
    house = [(640, -128), (640, -250), (700, -262), (1010, -262), (1060, -240), (1090, -128)]
    cut.fill(np.add(house, (0, y)).astype(float))
    cut.fill(np.add([(760, -262), (752, -392), (1064, -392), (1030, -262)], (0, y)).astype(float))
    for pane in range(4):
        painter.fillRect(QRectF(776 + pane * 68, y - 374, 56, 66), ink("#ffd27a"))
    cut.person(905, y - 268, 130)
    for pane in range(5):
        painter.fillRect(QRectF(664 + pane * 76, y - 226, 46, 40), ink(("#ffd27a", "#f59b4a")[pane % 2]))
    for mast, high in ((590, 290), (4240, 300), (1000, 520)):
        painter.setPen(pen(ink("#050c1c"), 8))
        painter.drawLine(point(mast, y - 110), point(mast, y - high))
    for mast, high, shade in ((1000, 520, "#fff3d0"), (4240, 300, "#ff8a66"), (590, 290, "#bff0d0")):
        painter.setPen(pen(ink(shade), 18))
        painter.drawPoint(point(mast, y - high))
    cut.person(4090, y - 112, 118)
    cut.dog(3960, y - 108, 44, 1)
    painter.setPen(pen(ink("#050c1c"), 4))
    painter.drawLine(point(1060, y - 216), point(1330, y - 205))
    painter.drawLine(point(1330, y - 205), point(1330, y - 96))
    for sheet, shade in enumerate(("#8fb5c4", "#d8c3a5", "#6d8ea5", "#c77a62")):
        painter.fillRect(QRectF(1100 + sheet * 46, y - 208, 38, 60), ink(shade, 0.75))


BACK = rounded(outline("-33,2 -30,-25 -32,-52 -24,-69 -9,-75 -6,-84 6,-84 9,-75 24,-69 32,-52 30,-25 33,2"))
BOLLARD = rounded(outline("-60,0 -55,-82 -69,-112 -50,-136 50,-136 69,-112 55,-82 60,0"))


def quay(painter: QPainter, random: Random) -> None:
    """The quay before us: two who look up, a bicycle, a bollard, reeds at both ends."""
    cut = Papercut(painter, ink("#040914"), random)
    cut.fill(np.array([(0, 6230), (3150, 6230), (3150, 6400), (0, 6400)], float))
    painter.fillRect(QRectF(0, 6230, 3150, 7), ink("#3c6a7c"))
    painter.setPen(pen(ink("#1b3448"), 2.4))
    for row in range(6250, 6400, 36):
        painter.drawLine(point(0, row), point(3150, row))
        for x in np.arange(40 + (row // 36 % 2) * 60, 3150, 120).tolist():
            painter.drawLine(point(x, row), point(x, row + 36))
    for x, tall, lean in ((1970, 400, 0.03), (2180, 355, -0.05)):
        cut.fill(BACK * (0.86 * tall, tall) + (x, 6234))
        painter.drawEllipse(point(x + lean * tall, 6234 - tall * 0.92), tall * 0.105, tall * 0.135)
    cut.fill(BOLLARD * 100 + (1340, 6232))
    bicycle(painter, 640, 6226)
    for low, tall, shade, count in ((6380, 520, "#0a1b33", 700), (6440, 620, "#040914", 900)):
        place = random.normal(4350, 520, count).clip(3060)
        feet = np.stack([place, np.full(count, float(low))], -1)
        tips = grass(painter, feet, tall, shade, random)
        painter.setPen(pen(ink(shade), 22))
        for tip in tips[::30]:
            painter.drawLine(point(*tip), point(tip[0] - 8, tip[1] + 90))


def bicycle(painter: QPainter, x: float, y: float) -> None:
    """A bicycle leaning on its stand."""
    steel = Steelwork(painter, ink("#040914"))
    for hub in (x, x + 370):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(ink("#040914"), 11))
        painter.drawEllipse(point(hub, y - 125), 122, 122)
        turns = np.arange(0, 2 * np.pi, np.pi / 12)
        rim = np.stack([np.cos(turns), np.sin(turns)], -1) * 120 + (hub, y - 125)
        steel.bars(np.full((24, 2), (hub, y - 125.0)), rim, 1.6)
    frame = outline("0,-125 150,-130 110,-330 320,-310 370,-125 320,-310 306,-370") * 100
    painter.setPen(pen(ink("#040914"), 13))
    painter.drawPolyline(polygon(np.add(frame, (x, y))))
    painter.drawPolyline(polygon(np.add([(0, -125), (110, -330), (98, -372)], (x, y))))
    painter.drawPolyline(polygon(np.add([(150, -130), (320, -310)], (x, y))))
    painter.drawPolyline(polygon(np.add([(62, -378), (140, -374)], (x, y))))
    painter.drawPolyline(polygon(np.add([(306, -370), (350, -382), (372, -360)], (x, y))))
