"""Thousands of strokes at once: NumPy arrays to Qt polygons, lines and paths without a Python loop per point.

What Qt's rasteriser takes at full size, per piece: a polyline segment up to 1 pixel wide 0.5 µs, wider 7 µs;
a piece of `drawLines` with flat ends 1 µs at any width; an edge of a filled polygon 2 µs; a round point 8 µs.
One path with many crossing lines is far slower than the same lines one by one.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shiboken6
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QByteArray, QDataStream, QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen, QPolygonF

RECORD = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
"""An element of a path as Qt's data stream writes it."""


def polygon(points: ArrayLike) -> QPolygonF:
    """Points of shape (n, 2) as a polygon or polyline; for `drawPolyline`, `drawPolygon` and `drawPoints`."""
    array = np.ascontiguousarray(points, np.float64)
    result = QPolygonF()
    result.resize(len(array))
    if len(array):
        address = shiboken6.getCppPointer(result.data())[0]
        memory: Any = shiboken6.VoidPtr(address, array.nbytes, True)  # type: ignore[call-arg]  # missing in its stub
        np.frombuffer(memory, np.float64)[:] = array.ravel()
    return result


def strokes(lines: ArrayLike) -> QPainterPath:
    """Many lines of the same length, shape (lines, points, 2), as one path to be stroked with one pen."""
    array = np.asarray(lines, np.float64)
    count, length, _ = array.shape
    return joined(array.reshape(-1, 2), np.arange(count) * length)


def joined(points: ArrayLike, starts: NDArray[np.int_]) -> QPainterPath:
    """Lines laid end to end in one array of points, each beginning at a place in `starts`, as one path."""
    array = np.asarray(points, np.float64)
    records = np.empty(len(array), RECORD)
    records["kind"] = 1
    records["kind"][starts] = 0
    records["x"], records["y"] = array[:, 0], array[:, 1]
    head = np.array([len(array)], ">i4").tobytes()
    tail = np.array([max(0, len(array) - 1), int(Qt.FillRule.WindingFill.value)], ">i4").tobytes()
    path = QPainterPath()
    if len(array):
        stream = QDataStream(QByteArray(head + records.tobytes() + tail))
        stream >> path
    return path


def dots(x: ArrayLike, y: ArrayLike) -> QPolygonF:
    """Two rows of coordinates as points for `drawPoints`."""
    return polygon(np.stack([np.asarray(x, np.float64), np.asarray(y, np.float64)], -1))


def outline(words: str) -> NDArray[np.float64]:
    """Corners written in hundredths, "x,y x,y …", as an array of shape (n, 2)."""
    return np.array([word.split(",") for word in words.split()], np.float64) / 100


def rounded(corners: ArrayLike, fine: int = 5) -> NDArray[np.float64]:
    """A closed outline that goes smoothly through its corners (Catmull and Rom's spline)."""
    here = np.asarray(corners, np.float64)
    before, after, beyond = np.roll(here, 1, 0), np.roll(here, -1, 0), np.roll(here, -2, 0)
    t = (np.arange(fine) / fine)[None, :, None]
    p, a, b, q = (part[:, None] for part in (before, here, after, beyond))
    curve = 2 * a + (b - p) * t + (2 * p - 5 * a + 4 * b - q) * t**2 + (3 * a - p - 3 * b + q) * t**3
    return np.asarray(curve.reshape(-1, 2) / 2)


def segments(starts: ArrayLike, ends: ArrayLike) -> list[QLineF]:
    """Separate straight lines for `drawLines`, from two arrays of shape (n, 2)."""
    table = np.concatenate([np.asarray(starts, np.float64), np.asarray(ends, np.float64)], -1)
    return [QLineF(*row) for row in table.reshape(-1, 4).tolist()]


def ribbon(line: ArrayLike, widths: ArrayLike) -> QPolygonF:
    """The outline of a brush stroke along a line of shape (n, 2), as wide at each point as `widths` says."""
    middle = np.asarray(line, np.float64)
    along = np.gradient(middle, axis=0)
    side = np.stack([-along[:, 1], along[:, 0]], -1)
    side *= (np.asarray(widths, np.float64) / 2 / np.maximum(np.hypot(side[:, 0], side[:, 1]), 1e-9))[:, None]
    return polygon(np.concatenate([middle + side, (middle - side)[::-1]]))


def pen(colour: QColor | QBrush, width: float, round_ends: bool = True) -> QPen:
    """A pen with round (or flat) ends and round joins."""
    cap = Qt.PenCapStyle.RoundCap if round_ends else Qt.PenCapStyle.FlatCap
    return QPen(QBrush(colour), width, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin)


def point(x: float, y: float) -> QPointF:
    """A place on the sheet."""
    return QPointF(float(x), float(y))
