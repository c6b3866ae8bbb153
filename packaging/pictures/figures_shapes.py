"""Outlines for the illustrations: small functions that turn a few points into paths, y downwards."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

Point = tuple[float, float]


def box(x: float, y: float, w: float, h: float, r: float = 0) -> QPainterPath:
    """An upright rectangle, with round corners of radius `r`."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, w, h), r, r)
    return path


def oval(x: float, y: float, rx: float, ry: float) -> QPainterPath:
    """An ellipse round a point."""
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), rx, ry)
    return path


def disc(x: float, y: float, r: float) -> QPainterPath:
    """A circle round a point."""
    return oval(x, y, r, r)


def ring(x: float, y: float, r: float, thick: float) -> QPainterPath:
    """A circle's line, `thick` wide, inside radius `r`."""
    return disc(x, y, r).subtracted(disc(x, y, r - thick))


def poly(*points: Point) -> QPainterPath:
    """Straight edges through some corners, closed."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    path.closeSubpath()
    return path


def arch(x: float, y: float, w: float, h: float) -> QPainterPath:
    """A window or gate with a half-round head; (x, y) is the upper left of its bounding box."""
    path = QPainterPath(QPointF(x, y + h))
    path.lineTo(x, y + w / 2)
    path.arcTo(QRectF(x, y, w, w), 180, -180)
    path.lineTo(x + w, y + h)
    path.closeSubpath()
    return path


def half(x: float, y: float, r: float, start: float = 0) -> QPainterPath:
    """Half a disc, from `start` degrees on, against the clock."""
    return wedge(x, y, r, start, 180)


def wedge(x: float, y: float, r: float, start: float, span: float) -> QPainterPath:
    """A slice of a disc; degrees, against the clock, 0 is right."""
    path = QPainterPath(QPointF(x, y))
    path.arcTo(QRectF(x - r, y - r, 2 * r, 2 * r), start, span)
    path.closeSubpath()
    return path


def band(x: float, y: float, r: float, thick: float, start: float, span: float) -> QPainterPath:
    """A piece of a ring with flat ends."""
    inner = r - thick
    path = QPainterPath()
    path.arcMoveTo(QRectF(x - r, y - r, 2 * r, 2 * r), start)
    path.arcTo(QRectF(x - r, y - r, 2 * r, 2 * r), start, span)
    path.arcTo(QRectF(x - inner, y - inner, 2 * inner, 2 * inner), start + span, -span)
    path.closeSubpath()
    return path


def smooth(points: Sequence[Point], shut: bool = True, tension: float = 1.0) -> QPainterPath:
    """A soft line through all points (Catmull-Rom), closed when `shut`."""
    count = len(points)
    path = QPainterPath(QPointF(*points[0]))
    for i in range(count if shut else count - 1):
        if shut:
            a, b, c, d = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        else:
            a, b, c, d = (points[min(max(i + k, 0), count - 1)] for k in (-1, 0, 1, 2))
        path.cubicTo(
            b[0] + (c[0] - a[0]) * tension / 6,
            b[1] + (c[1] - a[1]) * tension / 6,
            c[0] - (d[0] - b[0]) * tension / 6,
            c[1] - (d[1] - b[1]) * tension / 6,
            *c,
        )
    if shut:
        path.closeSubpath()
    return path


def land(points: Sequence[Point], base: float) -> QPainterPath:
    """Ground below a soft line of points, down to `base`."""
    path = smooth(points, shut=False)
    path.lineTo(points[-1][0], base)
    path.lineTo(points[0][0], base)
    path.closeSubpath()
    return path


def spots(line: QPainterPath, count: int) -> list[Point]:
    """`count` points spread evenly along a line."""
    places = (line.pointAtPercent(i / (count - 1)) for i in range(count))
    return [(place.x(), place.y()) for place in places]


def ribbon(points: Sequence[Point], widths: Sequence[float], caps: bool = True) -> QPainterPath:
    """A soft stroke through points whose width swells and tapers; one width per point."""
    line = spots(smooth(points, shut=False), 6 * len(points))
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y) in enumerate(line):
        (x0, y0), (x1, y1) = line[max(i - 1, 0)], line[min(i + 1, len(line) - 1)]
        long = math.hypot(x1 - x0, y1 - y0) or 1.0
        at = i / (len(line) - 1) * (len(widths) - 1)
        low = min(int(at), len(widths) - 2)
        wide = widths[low] + (widths[low + 1] - widths[low]) * (at - low)
        nx, ny = (y1 - y0) / long * wide / 2, -(x1 - x0) / long * wide / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    path = poly(*left, *reversed(right))
    path.setFillRule(Qt.FillRule.WindingFill)
    if caps:
        for (x, y), wide in ((points[0], widths[0]), (points[-1], widths[-1])):
            path.addEllipse(QPointF(x, y), wide / 2, wide / 2)
    return path


def joined(*paths: QPainterPath) -> QPainterPath:
    """Several outlines as one, filled wherever any of them is; each is turned the same way round first."""
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    for path in paths:
        whole.addPath(path if turn(path) >= 0 else path.toReversed())
    return whole


def turn(path: QPainterPath) -> float:
    """Twice the signed area; positive runs as Qt's ellipses do."""
    ring_ = path.toFillPolygon()
    corners = [(point.x(), point.y()) for point in ring_.toList()]
    return sum(
        x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True)
    )


def moved(
    path: QPainterPath, dx: float = 0, dy: float = 0, size: float = 1, angle: float = 0, wide: float = 1
) -> QPainterPath:
    """The path scaled (and `wide` times as broad), turned by degrees round (0, 0), then shifted."""
    return QTransform().translate(dx, dy).rotate(angle).scale(size * wide, size).map(path)


def drop(x: float, y: float, w: float, h: float) -> QPainterPath:
    """A drop or flame with its tip at (x, y) and its round end below."""
    profile = ((0.0, 0.0), (0.36, 0.45), (0.46, 0.76), (0.0, 1.0), (-0.46, 0.76), (-0.36, 0.45))
    return smooth([(x + w * across, y + h * down) for across, down in profile])


def leaf(x: float, y: float, length: float, wide: float, angle: float) -> QPainterPath:
    """A pointed leaf that grows from (x, y) at an angle; 0 is upwards, degrees with the clock."""
    path = QPainterPath(QPointF(0, 0))
    path.cubicTo(-wide * 0.9, -length * 0.3, -wide * 0.5, -length * 0.8, 0, -length)
    path.cubicTo(wide * 0.5, -length * 0.8, wide * 0.9, -length * 0.3, 0, 0)
    return moved(path, x, y, angle=angle)
