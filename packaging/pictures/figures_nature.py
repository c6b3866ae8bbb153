"""Trees, flowers, clouds, birds and water, as flat shapes with one lit and one shaded side."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from figures import Sheet
from figures_inks import PAPER, clear, darker, lighter, mix
from figures_shapes import Point, disc, joined, leaf, moved, oval, poly, ribbon, smooth
from PySide6.QtGui import QPainterPath


def round_tree(sheet: Sheet, x: float, y: float, h: float, ink: str, trunk: str, light: float = -1) -> None:
    """A broad-leaved tree standing at (x, y), `h` tall; `light` is -1 for light from the left."""
    with sheet.placed(x, y, h / 100):
        sheet.fill(ribbon([(0, 0), (0, -3), (0.4, -20), (0, -52)], (7.5, 4.6, 3.4, 2.2), caps=False), trunk)
        sheet.line(smooth([(0, -30), (5, -38), (10, -44)], shut=False), trunk, 1.6)
        sheet.line(smooth([(0, -36), (-5, -43), (-9, -48)], shut=False), trunk, 1.4)
        crown = joined(disc(-12, -52, 17), disc(13, -50, 16), disc(0, -74, 24), disc(-16, -68, 16),
                       disc(17, -67, 15), oval(0, -54, 22, 15))  # fmt: skip
        sheet.form(crown, ink, (light, -0.7), 0.75)
        start, end = (light * 42, -104), (light * 2, -58)
        sheet.grain(crown, lighter(ink, 0.4), start, end, 0.95)


def poplar(sheet: Sheet, x: float, y: float, h: float, ink: str, light: float = -1) -> None:
    """A slender tree, a flame of leaves."""
    with sheet.placed(x, y, h / 100):
        sheet.fill(poly((-1, 0), (1, 0), (0.6, -20), (-0.6, -20)), darker(ink, 0.5))
        crown = smooth([(0, -100), (6, -76), (9, -44), (7, -16), (0, -6), (-7, -16), (-9, -44), (-6, -76)])
        sheet.form(crown, ink, (light, -0.2), 0.8)


def fir(sheet: Sheet, x: float, y: float, h: float, ink: str, light: float = -1) -> None:
    """A conifer of three skirts."""
    with sheet.placed(x, y, h / 100):
        sheet.fill(poly((-2, 0), (2, 0), (1.4, -16), (-1.4, -16)), darker(ink, 0.5))
        tiers = [poly((0, -100), (15, -60), (-15, -60)), poly((0, -78), (20, -36), (-20, -36)),
                 poly((0, -56), (25, -10), (-25, -10))]  # fmt: skip
        sheet.form(joined(*tiers), ink, (light, -0.3), 0.7)


def bare_tree(sheet: Sheet, x: float, y: float, h: float, ink: str, seed: int = 1) -> None:
    """A trunk that branches out into the sky without leaves."""
    random = np.random.default_rng(seed)

    def grow(x0: float, y0: float, angle: float, long: float, wide: float) -> None:
        x1, y1 = x0 + math.sin(angle) * long, y0 - math.cos(angle) * long
        bend = (x0 + x1) / 2 + float(random.uniform(-0.06, 0.06)) * long, (y0 + y1) / 2
        sheet.fill(ribbon([(x0, y0), bend, (x1, y1)], (wide, wide * 0.85, wide * 0.68)), ink)
        if long < h * 0.05:
            return
        for turn in (-1, 1):
            spread = turn * float(random.uniform(0.22, 0.55))
            grow(x1, y1, angle + spread, long * float(random.uniform(0.62, 0.8)), wide * 0.62)

    grow(x, y, 0, h * 0.3, h * 0.045)


def birch(sheet: Sheet, x: float, y: float, h: float, ink: str, bark: str = PAPER) -> None:
    """A pale trunk with dark marks and small bright leaves."""
    random = np.random.default_rng(int(x))
    with sheet.placed(x, y, h / 100):
        sheet.fill(ribbon([(0, 0), (0.6, -45), (0, -92)], (2.8, 2.0, 0.8)), bark)
        for at in random.uniform(4, 70, 9):
            sheet.fill(oval(float(random.uniform(-0.8, 0.8)), -float(at), 0.8, 0.3), darker(bark, 0.75))
        for _ in range(70):
            up = float(random.uniform(28, 100))
            reach = 15 * math.sin(min(1, (104 - up) / 50) * math.pi / 2)
            side = float(random.uniform(-reach, reach))
            shade = mix(ink, lighter(ink, 0.45), float(random.random()))
            sheet.fill(disc(side, -up, float(random.uniform(1.4, 3.2))), shade)


def bush(sheet: Sheet, x: float, y: float, w: float, ink: str, light: float = -1) -> None:
    """A low mound of leaves, `w` wide, on the ground at y."""
    with sheet.placed(x, y, w / 100):
        mound = joined(oval(-24, -12, 26, 20), oval(20, -14, 30, 24), oval(-2, -24, 26, 24))
        sheet.form(mound, ink, (light, -0.8), 0.7)


def cloud(sheet: Sheet, x: float, y: float, w: float, ink: str, alpha: float = 0.9) -> None:
    """A flat-bottomed cloud of stacked bars, as on an old railway poster."""
    with sheet.placed(x, y, w / 100):
        shape = joined(oval(0, -6, 26, 13), oval(-22, -3, 20, 9), oval(24, -3, 22, 9), oval(6, -14, 17, 11))
        flat = poly((-60, -40), (60, -40), (60, 0), (-60, 0))
        sheet.fill(shape.intersected(flat), clear(ink, alpha))
        sheet.fill(oval(-36, 2.2, 22, 1.6), clear(ink, alpha * 0.7))
        sheet.fill(oval(32, 4.2, 26, 1.4), clear(ink, alpha * 0.6))


def streak(sheet: Sheet, x: float, y: float, w: float, ink: str, alpha: float = 0.8) -> None:
    """A long thin evening cloud."""
    shape = smooth([(-50, 0), (-20, -1.8), (10, -3.2), (34, -1.6), (50, 0), (20, 1.2), (-14, 1.6)])
    sheet.fill(moved(shape, x, y, w / 100), clear(ink, alpha))


def birds(sheet: Sheet, places: Sequence[tuple[float, float, float]], ink: str) -> None:
    """Birds far off: two wings each, at (x, y, span)."""
    for x, y, span in places:
        wings = smooth([(-50, -14), (-26, -22), (0, 0), (26, -22), (50, -14), (26, -12), (0, 8), (-26, -12)])
        sheet.fill(moved(wings, x, y, span / 100), ink)


def glints(sheet: Sheet, area: tuple[float, float, float, float], ink: str, count: int, seed: int,
           alpha: float = 0.5) -> None:  # fmt: skip
    """Light on water: level strokes in the box x, y, width, height, longer towards the bottom."""
    random = np.random.default_rng(seed)
    x, y, w, h = area
    for deep in np.sort(random.random(count)):
        long = (30 + 160 * float(deep)) * float(random.uniform(0.4, 1))
        left = x + float(random.uniform(0, w)) - long / 2
        sheet.fill(
            oval(left + long / 2, y + float(deep) * h, long / 2, 1.2 + 2.6 * float(deep)), clear(ink, alpha)
        )


def stars(sheet: Sheet, area: tuple[float, float, float, float], ink: str, count: int, seed: int) -> None:
    """Points of light in the box x, y, width, height."""
    random = np.random.default_rng(seed)
    x, y, w, h = area
    for _ in range(count):
        place = x + float(random.random()) * w, y + float(random.random()) ** 1.3 * h
        sheet.fill(
            disc(*place, float(random.choice([1.4, 1.8, 2.6]))), clear(ink, float(random.uniform(0.3, 0.9)))
        )


def grass(sheet: Sheet, points: Sequence[Point], h: float, ink: str, seed: int) -> None:
    """Tufts of blades at some points."""
    random = np.random.default_rng(seed)
    for x, y in points:
        for _ in range(5):
            root, tall, lean = (float(random.uniform(*span)) for span in ((-0.25, 0.25), (0.5, 1), (-26, 26)))
            sheet.fill(leaf(x + root * h, y, h * tall, h * 0.09, lean), ink)


def flower(
    sheet: Sheet, x: float, y: float, h: float, kind: str, inks: tuple[str, str], lean: float = 0
) -> None:
    """A meadow flower rooted at (x, y); `kind` is daisy, poppy, bell or ear; inks of bloom and stalk."""
    bloom, stalk = inks
    top = x + lean, y - h
    sheet.line(smooth([(x, y), (x + lean * 0.2, y - h * 0.5), top], shut=False), stalk, max(2.0, h * 0.018))
    sheet.fill(leaf(x + lean * 0.1, y - h * 0.25, h * 0.3, h * 0.07, 38), stalk)
    sheet.fill(leaf(x + lean * 0.1, y - h * 0.18, h * 0.3, h * 0.07, -34), stalk)
    for path, ink in _bloom(kind, bloom):
        sheet.fill(moved(path, *top, h / 100, lean / h * 60), ink)


def _bloom(kind: str, ink: str) -> list[tuple[QPainterPath, str]]:
    if kind == "daisy":
        petals = [moved(leaf(0, 0, 13, 5.4, 0), angle=turn) for turn in range(0, 360, 30)]
        return [(joined(*petals), ink), (disc(0, 0, 4.6), "#F0B429")]
    if kind == "poppy":
        cup = smooth([(-13, -9), (-5, -13), (4, -12), (13, -10), (12, 0), (4, 6), (-5, 6), (-12, 0)])
        fold = smooth([(-12, -3), (-2, -6), (6, 2), (3, 6), (-5, 6), (-11, 1)])
        return [(cup, ink), (fold, darker(ink, 0.18)), (oval(0, -2, 3, 2.4), darker(ink, 0.75))]
    if kind == "bell":
        points = [moved(leaf(0, 0, 12, 5, 0), angle=turn) for turn in (-70, -42, -14, 14, 42, 70)]
        return [(joined(*points), ink), (oval(0, 0, 4, 4.6), darker(ink, 0.4))]
    grains = [oval(side * 2.2, up, 1.8, 3.4) for up in range(-14, 14, 5) for side in (-1, 1)]
    return [(joined(*grains, oval(0, -18, 1.6, 4)), ink)]


def crown_above(sheet: Sheet, x: float, y: float, r: float, inks: Sequence[str]) -> None:
    """A tree seen from straight above: the darkest ink outside, three lighter ones towards the light."""

    def rosette(reach: float, size: float, count: int) -> QPainterPath:
        turns = (i * 2 * math.pi / count for i in range(count))
        return joined(*(disc(math.cos(turn) * reach, math.sin(turn) * reach, size) for turn in turns))

    crown = moved(joined(disc(0, 0, 0.72), rosette(0.62, 0.4, 8)), x, y, r)
    sheet.form(crown, inks[0], (-1, -0.7), 0.8)
    for share, ink in zip((0.62, 0.36, 0.16), inks[1:], strict=True):
        inner = joined(disc(0, 0, share * 0.75), rosette(share * 0.6, share * 0.42, 7))
        sheet.fill(moved(inner, x - r * 0.1, y - r * 0.08, r), clear(ink, 0.7))
