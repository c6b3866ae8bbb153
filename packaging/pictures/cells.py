"""Convex cells: cutting the plane among points (Voronoi), shrinking cells, and finding places inside them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]


Corner = tuple[float, float]


def clipped(cell: list[Corner], place: Corner, normal: Corner) -> list[Corner]:
    """The part of a convex cell on the side of a line that its normal points away from."""
    (px, py), (nx, ny) = place, normal
    away = [(x - px) * nx + (y - py) * ny for x, y in cell]
    kept: list[Corner] = []
    for i, (x, y) in enumerate(cell):
        (bx, by), db, d = cell[i - 1], away[i - 1], away[i]
        if (d <= 0) != (db <= 0):
            share = db / (db - d)
            kept.append((bx + (x - bx) * share, by + (y - by) * share))
        if d <= 0:
            kept.append((x, y))
    return kept


def voronoi(points: Points, width: float, height: float) -> list[Points]:
    """Each point's cell within a sheet, its corners in order."""
    apart = ((points[:, None] - points[None]) ** 2).sum(2)
    nearest = np.argsort(apart, 1)[:, 1:21]
    cells = []
    for (x, y), others in zip(points.tolist(), nearest, strict=True):
        cell = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
        for ox, oy in points[others].tolist():
            cell = clipped(cell, ((x + ox) / 2, (y + oy) / 2), (ox - x, oy - y))
        cells.append(np.array(cell))
    return cells


def centre(cell: Points) -> Points:
    """The middle of a cell's area."""
    after = np.roll(cell, -1, 0)
    cross = cell[:, 0] * after[:, 1] - after[:, 0] * cell[:, 1]
    return np.asarray(((cell + after) * cross[:, None]).sum(0) / (3 * cross.sum()))


def inward(cell: Points) -> Points:
    """The unit normal of each edge (from corner i to i + 1), pointing inside."""
    along = np.roll(cell, -1, 0) - cell
    side = np.stack([-along[:, 1], along[:, 0]], -1) / np.maximum(np.hypot(*along.T), 1e-9)[:, None]
    towards = ((centre(cell) - cell) * side).sum(1)
    return np.asarray(side * np.sign(towards)[:, None])


def inset(cell: Points, gap: float) -> Points:
    """The cell with `gap` taken off all round; empty when nothing is left."""
    if len(cell) < 3:
        return np.empty((0, 2))
    inner = inward(cell)
    rest: list[Corner] = [(x, y) for x, y in cell.tolist()]
    for (x, y), (nx, ny) in zip(cell.tolist(), inner.tolist(), strict=True):
        rest = clipped(rest, (x + nx * gap, y + ny * gap), (-nx, -ny))
    result = np.array(rest).reshape(-1, 2)
    keep = np.hypot(*(result - np.roll(result, 1, 0)).T) > 1.0
    return result[keep] if keep.sum() >= 3 else np.empty((0, 2))


def area(cell: Points) -> float:
    """How much ground a cell covers."""
    x, y = cell[:, 0], cell[:, 1]
    return float(abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2)


def scattered(cell: Points, count: int, random: np.random.Generator) -> Points:
    """About `count` places inside a cell."""
    if len(cell) < 3 or count < 1:
        return np.empty((0, 2))
    low, high = cell.min(0), cell.max(0)
    places = random.uniform(low, high, (int(count * 1.6) + 2, 2))
    depth = ((places[:, None] - cell[None]) * inward(cell)[None]).sum(2)
    return np.asarray(places[(depth > 0).all(1)][:count])
