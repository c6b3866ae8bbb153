"""Wurzelwerk: a lime tree above, the same tree below, and between its roots what the Ruhr has buried."""

from __future__ import annotations

import numpy as np
from canvas import Canvas, Work
from colony import Growth, grow
from colours import ink, inks, ramp
from noises import Noise, smoothstep
from numpy.typing import NDArray
from papercut import Papercut
from plants import flowers, grass
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from strokes import outline, pen, point, polygon, ribbon, rounded, segments
from underground import strata, treasures

WIDTH, HEIGHT = 4800, 6400
GROUND = 2960.0
Points = NDArray[np.float64]

LEAF = rounded(outline("0,0 18,-30 52,-40 84,-18 104,0 84,18 52,40 18,30"), 2)
FOLIAGE = ("#8e2f2a", "#c9402b", "#e2693a", "#eb9a3f", "#f3c463", "#f8e0a0")


def sky(canvas: Canvas) -> None:
    """A pale morning with a large sun behind the crown."""
    x, y = canvas.grid(12)
    drift = Noise(canvas.random("sky")).layers(x / 1900, y / 500, 4)
    canvas.wash(ramp(("#a9c8c4", "#d5dcc4", "#f4e6c8", "#f7d9b0"), y / GROUND + 0.07 * drift))
    with canvas.paint() as painter:
        painter.setBrush(ink("#fbf1d6"))
        painter.drawEllipse(point(2980, 1330), 1010, 1010)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ring in range(1, 9):
            painter.setPen(pen(ink("#fbf1d6", 0.5 - 0.05 * ring), 5))
            painter.drawEllipse(point(2980, 1330), 1010 + ring * 62, 1010 + ring * 62)


def crown(canvas: Canvas) -> Growth:
    """The branches: towards goals in a broad round crown."""
    random = canvas.random("crown")
    turn, out = random.uniform(0, 2 * np.pi, 6500), np.sqrt(random.random(6500))
    goals = np.stack([2400 + 1990 * out * np.cos(turn), 1420 + 1180 * out * np.sin(turn)], -1)
    ragged = Noise(random)(goals[:, 0] / 520, goals[:, 1] / 520) > -0.62
    goals = goals[ragged & (goals[:, 1] < GROUND - 480)]
    up = np.linspace(0, 1, 26)
    stem = np.stack([2400 + 40 * np.sin(3.2 * up), GROUND - 280 - 660 * up], -1)
    return grow(stem, goals[: canvas.few(len(goals))], 21, 230, 26)


def roots(canvas: Canvas) -> Growth:
    """The roots: wide under the turf, thin in the depth."""
    random = canvas.random("roots")
    across, down = random.normal(0, 0.5, 7000).clip(-1.15, 1.15), random.beta(1.0, 1.9, 7000)
    goals = np.stack([2400 + 2330 * across * (1.08 - 0.62 * down), GROUND + 110 + 2950 * down], -1)
    up = np.linspace(0, 1, 6)
    stem = np.stack([np.full(6, 2400.0), GROUND + 100 + 60 * up], -1)
    return grow(stem, goals[: canvas.few(len(goals))], 22, 260, 27)


def wood(painter: QPainter, growth: Growth, girth: float, shades: tuple[str, str, str]) -> None:
    """All branches, thin ones first, each lit on its left side."""
    joints, parents, thick = growth.joints, growth.parents, growth.thick
    width = girth * (thick / thick.max()) ** 1.22 + 2.4
    order = np.argsort(width[1:]) + 1
    fine = width[order] < 70
    for share in [*np.array_split(order[fine], 90), *order[~fine][:, None]]:
        wide = float(width[share].mean())
        painter.setPen(pen(ink(shades[0] if wide > 9 else shades[1]), wide))
        painter.drawLines(segments(joints[parents[share]], joints[share]))
    for share in np.array_split(order[width[order] > 9], 60):
        wide = float(width[share].mean())
        for place, shade, thin in ((-0.26, shades[2], 0.15), (0.2, shades[1], 0.1), (0.03, shades[1], 0.06))[
            : 2 if wide < 26 else 3
        ]:
            painter.setPen(pen(ink(shade, 0.8), max(1.6, wide * thin)))
            shift = np.array([wide * place, wide * place * 0.4])
            painter.drawLines(segments(joints[parents[share]] + shift, joints[share] + shift))


def leaves(canvas: Canvas, painter: QPainter, growth: Growth) -> None:
    """Thousands of leaves on the thin twigs, brighter towards the sun, and some that fall."""
    random = canvas.random("leaves")
    thin = np.flatnonzero((growth.thick < 3.0) & (growth.joints[:, 1] < GROUND - 420))
    places = growth.joints[np.repeat(thin, 2)] + random.normal(0, 30, (2 * len(thin), 2))
    falling = np.stack([random.normal(2400, 1500, 160), random.uniform(2000, GROUND, 160)], -1)
    places = np.concatenate([places, falling])
    away = np.hypot(places[:, 0] - 2980, places[:, 1] - 1330) / 1900
    light = np.clip(0.78 - 0.5 * away + random.normal(0, 0.2, len(places)), 0, 0.999)
    tones = inks(FOLIAGE, 12)
    painter.setPen(Qt.PenStyle.NoPen)
    order = np.argsort(light + random.normal(0, 0.25, len(places)))
    turns, sizes = random.uniform(0, 2 * np.pi, len(places)), random.uniform(20, 40, len(places))
    for leaf in order[:: max(1, len(order) // canvas.few(len(order)))].tolist():
        spin = np.array(
            [[np.cos(turns[leaf]), np.sin(turns[leaf])], [-np.sin(turns[leaf]), np.cos(turns[leaf])]]
        )
        painter.setBrush(tones[int(light[leaf] * 12)])
        painter.drawPolygon(polygon(LEAF * sizes[leaf] @ spin + places[leaf]))


def hairs(canvas: Canvas, painter: QPainter, growth: Growth) -> None:
    """The finest roots, two from every joint of the thin ones."""
    random = canvas.random("hairs")
    thin = np.flatnonzero(growth.thick < 6)
    start = growth.joints[np.repeat(thin, 2)]
    way = random.uniform(0, 2 * np.pi, len(start))
    long = random.exponential(15, len(start)) + 7
    middle = start + np.stack([np.cos(way), np.sin(way)], -1) * long[:, None] * 0.5
    bent = way + random.normal(0, 0.6, len(start))
    end = middle + np.stack([np.cos(bent), np.sin(bent) + 0.4], -1) * long[:, None] * 0.5
    painter.setPen(pen(ink("#ecd9b4", 0.5), 1.7, round_ends=False))
    painter.drawLines(segments(start, middle) + segments(middle, end))


def meadow(canvas: Canvas, painter: QPainter, bough: Points) -> None:
    """The turf with everybody who spends the morning under the tree."""
    random = canvas.random("meadow")
    cut = Papercut(painter, ink("#2b1c1c"), random)
    for x, tall in ((620, 150), (735, 96), (1130, 146), (3420, 150), (3500, 152), (4130, 140), (4230, 90)):
        cut.person(x, GROUND + 6, tall)
    cut.dog(870, GROUND + 6, 60, -1)
    swing(painter, cut, bough)
    tips = np.empty((0, 2))
    for tall, shade, count in ((90, "#5f7a4a", 2600), (60, "#3f5a3a", 2600)):
        along = random.uniform(0, WIDTH, canvas.few(count))
        feet = np.stack([along, GROUND + 24 + 6 * np.sin(along / 160)], -1)
        tips = grass(painter, feet, tall, shade, random)
    flowers(painter, tips, "#f8e0a0", 11, random)
    flowers(painter, tips, "#e2693a", 10, random)


def swing(painter: QPainter, cut: Papercut, bough: Points) -> None:
    """A swing on long ropes from a bough, with somebody on it."""
    x, y = bough.tolist()
    painter.setPen(pen(ink("#2b1c1c"), 5))
    painter.drawLine(point(x - 30, y), point(x - 120, GROUND - 180))
    painter.drawLine(point(x + 62, y), point(x - 26, GROUND - 183))
    painter.setPen(pen(ink("#2b1c1c"), 13))
    painter.drawLine(point(x - 136, GROUND - 178), point(x - 10, GROUND - 182))
    cut.person(x - 72, GROUND - 100, 150)


def foot(painter: QPainter, up: float, shades: tuple[str, str, str]) -> None:
    """Where the trunk widens into the ground (`up` 1) or the roots come together below it (-1)."""
    flare = np.linspace(0, 1, 30)
    half = 150 + (215 if up > 0 else 175) * flare**2.4
    y = GROUND + 16 - up * (500 if up > 0 else 300) * (1 - flare)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(shades[0]))
    painter.drawPolygon(ribbon(np.stack([np.full(30, 2400.0), y], -1), 2 * half))
    for share in np.linspace(-0.9, 0.9, 23).tolist():
        painter.setPen(pen(ink(shades[2 if -0.75 < share < -0.3 else 1], 0.7), 9))
        first = int(abs(np.sin(share * 40)) * 12)
        painter.drawPolyline(polygon(np.stack([2400 + share * half, y], -1)[first:]))


def draw(canvas: Canvas) -> None:
    """Sky, soil with its treasures, roots, tree, meadow."""
    bark, root = ("#3a2422", "#54322b", "#8a5238"), ("#d9bd8e", "#c4a06c", "#f4e4c0")
    sky(canvas)
    strata(canvas, GROUND)
    below, above = roots(canvas), crown(canvas)
    with canvas.paint() as painter:
        treasures(canvas, painter)
        hairs(canvas, painter, below)
        foot(painter, -1, root)
        wood(painter, below, 270, root)
    x, y = canvas.grid(24)
    shade = (
        smoothstep(GROUND + 330, GROUND - 10, y) * (y > GROUND - 8) * smoothstep(2600, 700, np.abs(x - 2400))
    )
    canvas.veil(ink("#2a1a16", 0.85), shade)
    with canvas.paint() as painter:
        wood(painter, above, 330, bark)
        foot(painter, 1, bark)
        leaves(canvas, painter, above)
        boughs = above.joints[above.thick > 6]
        meadow(canvas, painter, boughs[np.hypot(boughs[:, 0] - 1500, boughs[:, 1] - 2250).argmin()])
        birds = Papercut(painter, ink("#3a2422"), canvas.random("birds"))
        for index in range(19):
            row, column = index % 4, index % 3
            birds.bird(
                3600 + 62 * index + 40 * column, 420 - 18 * index + 46 * row, 40, -0.3, 0.5 + 0.12 * row
            )
    canvas.grain(0.01)


WORKS = {"wurzelwerk": Work(draw, WIDTH, HEIGHT, 82)}
