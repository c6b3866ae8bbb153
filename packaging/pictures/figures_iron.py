"""The iron of the Ruhr and building sites: winding towers, cranes, rails, and walls seen at a slant."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from figures import Sheet
from figures_inks import darker
from figures_shapes import Point, box, disc, joined, poly, ring, smooth
from PySide6.QtGui import QPainterPath

Quad = tuple[Point, Point, Point, Point]
"""The corners of a wall: upper left, upper right, lower right, lower left."""


def beam(start: Point, end: Point, wide: float) -> QPainterPath:
    """A straight piece of steel."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    long = (dx * dx + dy * dy) ** 0.5 or 1.0
    nx, ny = -dy / long * wide / 2, dx / long * wide / 2
    return poly(
        (start[0] + nx, start[1] + ny),
        (end[0] + nx, end[1] + ny),
        (end[0] - nx, end[1] - ny),
        (start[0] - nx, start[1] - ny),
    )


def lattice(
    left: tuple[Point, Point], right: tuple[Point, Point], count: int, wide: float
) -> list[QPainterPath]:
    """Two posts, each from foot to head, with struts between them in zigzag."""

    def at(post: tuple[Point, Point], share: float) -> Point:
        (x0, y0), (x1, y1) = post
        return x0 + (x1 - x0) * share, y0 + (y1 - y0) * share

    steel = [beam(*left, wide), beam(*right, wide)]
    for i in range(count):
        low, high = i / count, (i + 1) / count
        pair = (left, right) if i % 2 else (right, left)
        steel.append(beam(at(pair[0], low), at(pair[1], high), wide * 0.6))
        steel.append(beam(at(left, high), at(right, high), wide * 0.5))
    return steel


def headframe(sheet: Sheet, x: float, y: float, h: float, ink: str) -> None:
    """A winding tower as it stands over old collieries: a lattice, two wheels, slanting legs."""
    with sheet.placed(x, y, h / 100):
        tower = lattice(((-8, 0), (-5.5, -84)), ((8, 0), (5.5, -84)), 8, 1.5)
        leg = lattice(((34, 0), (5, -82)), ((45, 0), (7, -90)), 9, 1.5)
        deck = [box(-9, -66, 18, 2), box(-11, -86, 24, 2.4), box(-8, -97.5, 1.3, 12),
                box(9.2, -97.5, 1.3, 12), beam((-9, -97.5), (11, -97.5), 1.4)]  # fmt: skip
        hall = [box(-17, -14, 13, 14), poly((-18, -14), (-10.5, -20), (-3, -14))]
        for part in (*leg, *tower, *deck):
            sheet.fill(part, ink)
        sheet.fill(joined(*hall), darker(ink, 0.25))
        for across, up in ((-2.2, -91.5), (5.2, -76)):
            sheet.fill(ring(across, up, 6.6, 1.3), ink)
            sheet.fill(disc(across, up, 1.2), ink)
            for step in range(4):
                dx, dy = ((6, 0), (0, 6), (4.3, 4.3), (4.3, -4.3))[step]
                sheet.fill(beam((across - dx, up - dy), (across + dx, up + dy), 0.6), ink)


def crane(
    sheet: Sheet, x: float, y: float, h: float, ink: str, reach: float = 0.8, load: float = 0.3
) -> None:
    """A tower crane; `reach` is the length of its arm and `load` how far the hook hangs, in heights."""
    wide = h * 0.022
    steel = lattice(
        ((x - wide, y), (x - wide, y - h * 0.9)), ((x + wide, y), (x + wide, y - h * 0.9)), 16, h * 0.008
    )
    arm = abs(reach) * h
    side = 1 if reach > 0 else -1
    low, high = y - h * 0.88, y - h * 0.91
    steel += lattice(((x, low), (x + side * arm, low)), ((x, high), (x + side * arm, high)), 14, h * 0.008)
    steel += [box(min(x, x - side * arm * 0.3), low - h * 0.012, arm * 0.3, h * 0.016)]
    steel += [box(x - side * arm * 0.3 - h * 0.03, low - h * 0.01, h * 0.06, h * 0.07)]
    steel += [
        beam((x, y - h), (x + side * arm * 0.72, high), h * 0.005),
        beam((x, y - h), (x - side * arm * 0.28, low), h * 0.005),
    ]
    steel += [beam((x, y - h), (x, low), h * 0.014)]
    hook = x + side * arm * 0.66
    steel += [
        beam((hook, low), (hook, low + load * h), h * 0.004),
        box(hook - h * 0.05, low + load * h, h * 0.1, h * 0.03),
    ]
    for part in steel:
        sheet.fill(part, ink)


def between(quad: Quad, across: float, down: float) -> Point:
    """The place on a slanted wall; (0, 0) is its upper left."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = quad
    left, right = (
        (ax + (dx - ax) * down, ay + (dy - ay) * down),
        (bx + (cx - bx) * down, by + (cy - by) * down),
    )
    return left[0] + (right[0] - left[0]) * across, left[1] + (right[1] - left[1]) * across


def facade(sheet: Sheet, quad: Quad, grid: tuple[int, int], ink: str, panes: Sequence[str], seed: int,
           gap: float = 0.3) -> None:  # fmt: skip
    """A wall seen at a slant with rows of windows; `ink` is the wall."""
    random = np.random.default_rng(seed)
    wall = poly(*quad)
    sheet.fill(wall, ink)
    columns, rows = grid
    for row in range(rows):
        for column in range(columns):
            x0, x1 = (column + gap / 2) / columns, (column + 1 - gap / 2) / columns
            y0, y1 = (row + gap / 2) / rows, (row + 1 - gap / 2) / rows
            pane = poly(
                between(quad, x0, y0), between(quad, x1, y0), between(quad, x1, y1), between(quad, x0, y1)
            )
            sheet.fill(pane, panes[int(random.integers(len(panes)))])
    sheet.shade(wall, darker(ink, 0.5), quad[3], quad[0], 0.55)


def tracks(
    sheet: Sheet, eye: Point, feet: Sequence[tuple[float, float]], y: float, inks: tuple[str, str]
) -> None:
    """Rails from the lower edge `y` to the vanishing point; (middle, gauge) each; sleeper and rail ink."""
    for middle, gauge in feet:
        for i in range(26):
            share = 1 - 0.86 ** (i * 0.9 + 0.2)
            at = y + (eye[1] - y) * share
            left = middle - gauge * 0.85 + (eye[0] - middle + gauge * 0.85) * share
            right = middle + gauge * 0.85 + (eye[0] - middle - gauge * 0.85) * share
            sheet.fill(box(left, at, right - left, max(1.0, 22 * (1 - share) ** 1.3)), inks[0])
        for side in (-1, 1):
            foot = middle + side * gauge / 2
            sheet.fill(
                poly((foot - 9, y), (foot + 9, y), (eye[0] + 0.6, eye[1]), (eye[0] - 0.6, eye[1])), inks[1]
            )


def wires(sheet: Sheet, points: Sequence[Point], ink: str, wide: float) -> None:
    """A slack line along some points."""
    sheet.line(smooth(points, shut=False), ink, wide)
