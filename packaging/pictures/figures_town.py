"""Houses, windows, lamps, benches and the iron of the Ruhr: what a town is built of."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from figures import Sheet
from figures_inks import PAPER, SUN, clear, darker, lighter
from figures_shapes import Point, box, disc, joined, oval, poly, ribbon, ring, smooth

GLASS = "#F7CE7A"
FRAME = (
    ((-14, -15), (6, -16)), ((-14, -15), (-8, -44)), ((6, -16), (-9, -47)), ((6, -16), (24, -44)),
    ((-8, -42), (24, -44)), ((31, -15), (23, -52)), ((23, -52), (27, -58)),
)  # fmt: skip
"""The tubes of a bicycle."""


def windows(sheet: Sheet, area: tuple[float, float, float, float], grid: tuple[int, int], inks: Sequence[str],
            seed: int, gap: float = 0.45) -> None:  # fmt: skip
    """Rows of panes in the box x, y, width, height; each takes one of the inks by chance."""
    random = np.random.default_rng(seed)
    x, y, w, h = area
    columns, rows = grid
    wide, high = w / (columns + (columns + 1) * gap), h / (rows + (rows + 1) * gap)
    for row in range(rows):
        for column in range(columns):
            ink = inks[int(random.integers(len(inks)))]
            left, top = x + wide * (gap + column * (1 + gap)), y + high * (gap + row * (1 + gap))
            sheet.fill(box(left, top, wide, high), ink)


def gable(sheet: Sheet, x: float, ground: float, w: float, h: float, ink: str, roof: str,
          panes: Sequence[str], seed: int = 0, light: float = -1) -> None:  # fmt: skip
    """A house with its gable to the street, standing on `ground`; `h` is the height to the ridge."""
    eaves = ground - h + w * 0.42
    front = poly((x, ground), (x, eaves), (x + w / 2, ground - h), (x + w, eaves), (x + w, ground))
    sheet.form(front, ink, (light, -0.6), 0.5)
    edge = w * 0.05
    low, high = eaves + edge * 0.7, ground - h - edge * 0.3
    slope = [(x - edge * 1.3, low), (x + w / 2, high), (x + w + edge * 1.3, low)]
    sheet.line(smooth(slope, shut=False, tension=0), roof, edge * 1.6, sharp=True)
    rows = max(2, round((ground - eaves) / (w * 0.42)))
    windows(sheet, (x + w * 0.06, eaves + edge, w * 0.88, ground - eaves - edge), (3, rows), panes, seed, 0.6)
    sheet.fill(box(x + w * 0.42, eaves - w * 0.17, w * 0.16, w * 0.16), panes[0])


def block(sheet: Sheet, x: float, ground: float, w: float, h: float, ink: str, grid: tuple[int, int],
          panes: Sequence[str], seed: int = 0, light: float = -1) -> None:  # fmt: skip
    """A flat-roofed building with rows of windows."""
    front = box(x, ground - h, w, h)
    sheet.form(front, ink, (light, -0.5), 0.5)
    sheet.fill(box(x, ground - h, w, h * 0.02 + 3), lighter(ink, 0.3))
    windows(sheet, (x, ground - h + h * 0.03, w, h * 0.95), grid, panes, seed)


def skyline(sheet: Sheet, ground: float, heights: Sequence[tuple[float, float, float]], ink: str, pane: str,
            seed: int) -> None:  # fmt: skip
    """Distant houses as flat shapes: (x, width, height), some with pitched roofs, a few panes lit."""
    random = np.random.default_rng(seed)
    for i, (x, w, h) in enumerate(heights):
        shape = box(x, ground - h, w, h)
        if i % 3 != 1:
            shape = joined(
                shape, poly((x, ground - h), (x + w / 2, ground - h - w * 0.4), (x + w, ground - h))
            )
        sheet.fill(shape, ink)
        columns, rows = int((w - 24) // 28), int((h - 20) // 36)
        for column in range(columns):
            for row in range(rows):
                if float(random.random()) < 0.3:
                    left = x + (w - columns * 28) / 2 + 8 + column * 28
                    sheet.fill(box(left, ground - h + 18 + row * 36, 12, 17), pane)


def lamp(sheet: Sheet, x: float, y: float, h: float, ink: str, light: str = SUN, lit: bool = True) -> None:
    """A street lamp with a round head, standing at (x, y)."""
    if lit:
        sheet.glow(x, y - h, h * 0.5, light, 0.75)
    sheet.fill(
        ribbon([(x, y), (x, y - h * 0.5), (x, y - h)], (h * 0.035, h * 0.024, h * 0.02), caps=False), ink
    )
    sheet.fill(oval(x, y, h * 0.035, h * 0.012), ink)
    sheet.fill(disc(x, y - h, h * 0.06), lighter(light, 0.55) if lit else lighter(ink, 0.6))
    sheet.fill(oval(x, y - h * 1.06, h * 0.08, h * 0.018), ink)


def lanterns(
    sheet: Sheet, start: Point, end: Point, sag: float, count: int, inks: Sequence[str], size: float
) -> None:
    """A string of lights between two points, hanging through by `sag`."""
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + sag
    line = smooth([start, middle, end], shut=False)
    sheet.line(line, clear("#3A1710", 0.8), 3)
    for i in range(count):
        place = line.pointAtPercent((i + 0.5) / count)
        ink = inks[i % len(inks)]
        sheet.glow(place.x(), place.y() + size, size * 4, ink, 0.55)
        sheet.fill(oval(place.x(), place.y() + size, size * 0.82, size), ink)
        sheet.fill(box(place.x() - size * 0.3, place.y() - size * 0.18, size * 0.6, size * 0.3), "#3A1710")


def bench(sheet: Sheet, x: float, y: float, w: float, ink: str, legs: str) -> None:
    """A bench seen from the front, centred on x, its feet at y; the seat lies 0.21 w above the ground."""
    for side in (-0.4, 0.4):
        sheet.fill(box(x + side * w - w * 0.015, y - w * 0.4, w * 0.03, w * 0.4), legs)
    for up in (0.42, 0.34, 0.235):
        sheet.form(box(x - w / 2, y - w * up, w, w * 0.055, 4), ink, (-1, -1), 0.4)


def wheel(sheet: Sheet, x: float, y: float, r: float, ink: str, hub: str) -> None:
    """A tyre with a hub."""
    sheet.fill(disc(x, y, r), ink)
    sheet.fill(disc(x, y, r * 0.52), hub)
    sheet.fill(disc(x, y, r * 0.18), ink)


def bicycle(sheet: Sheet, x: float, y: float, h: float, ink: str, tyre: str = "#2B2B33") -> None:
    """A bicycle for a person of height `h` cycling at (x, y), riding to the right."""
    with sheet.placed(x, y, h / 100):
        for at in (-14, 31):
            sheet.fill(ring(at, -15, 15, 1.6), tyre)
        for piece in FRAME:
            sheet.line(smooth(piece, shut=False), ink, 2.1)
        sheet.fill(ribbon([(-14, -50), (-4, -50)], (3.4, 2.2)), tyre)
        sheet.fill(disc(6, -16, 3.4), tyre)


def bus(sheet: Sheet, x: float, y: float, w: float, ink: str, glass: str, stripe: str = PAPER) -> None:
    """A low-floor bus driving to the right; (x, y) is its lower left, on the road."""
    h = w * 0.27
    body = box(x, y - h - w * 0.02, w, h, w * 0.025)
    sheet.fill(box(x + w * 0.12, y - h - w * 0.052, w * 0.5, w * 0.05, w * 0.015), darker(ink, 0.25))
    sheet.form(body, ink, (0, -1), 0.4)
    with sheet.within(body):
        sheet.fill(box(x, y - h * 0.47, w, h * 0.08), stripe)
        sheet.fill(box(x, y - h * 0.1, w, h * 0.2), darker(ink, 0.45))
        sheet.fill(box(x + w * 0.9, y - h * 0.96, w * 0.1, h * 0.5), glass)
    for i in range(5):
        sheet.fill(box(x + w * (0.03 + 0.168 * i), y - h * 0.95, w * 0.155, h * 0.4, w * 0.008), glass)
    for i in (1, 3):
        door = box(x + w * (0.03 + 0.168 * i) + w * 0.02, y - h * 0.95, w * 0.11, h * 0.92, w * 0.008)
        sheet.fill(door, lighter(glass, 0.15))
        sheet.fill(box(x + w * (0.103 + 0.168 * i), y - h * 0.95, w * 0.005, h * 0.92), darker(ink, 0.3))
    for at in (0.165, 0.8):
        wheel(sheet, x + w * at, y - w * 0.035, w * 0.042, "#22202B", "#8E8AA0")
    sheet.fill(oval(x + w * 0.985, y - h * 0.26, w * 0.012, w * 0.014), "#FFE9B0")


def train(sheet: Sheet, x: float, y: float, w: float, ink: str, glass: str, nose: bool = True) -> None:
    """One carriage, `w` wide, of a train to the right, with its `nose` or without; (x, y) is lower left."""
    h = w * 0.17
    front = [
        (x, y),
        (x, y - h),
        (x + w * 0.84, y - h),
        (x + w * 0.93, y - h * 0.82),
        (x + w, y - h * 0.3),
        (x + w, y),
    ]
    body = poly(*front) if nose else box(x, y - h, w * 0.985, h, 5)
    sheet.form(body, ink, (0, -1), 0.4)
    with sheet.within(body):
        sheet.fill(box(x, y - h * 0.3, w, h * 0.12), PAPER)
        sheet.fill(box(x + w * 0.03, y - h * 0.8, w * 0.8, h * 0.34, 6), glass)
        for at in (0.26, 0.56):
            sheet.fill(box(x + w * at, y - h * 0.84, w * 0.05, h * 0.8), lighter(ink, 0.25))
        if nose:
            sheet.fill(
                poly(
                    (x + w * 0.87, y - h * 0.8),
                    (x + w * 0.93, y - h * 0.82),
                    (x + w * 0.985, y - h * 0.44),
                    (x + w * 0.87, y - h * 0.44),
                ),
                glass,
            )
