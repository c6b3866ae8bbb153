"""Things on tables and in hands: dishes, books, screens and tools."""

from __future__ import annotations

from collections.abc import Sequence

from figures import Sheet
from figures_inks import MAGENTA, SUN, darker, lighter
from figures_shapes import box, disc, half, joined, leaf, oval, poly, smooth
from PySide6.QtGui import QPainterPath


def bowl(sheet: Sheet, x: float, y: float, size: float, ink: str) -> None:
    """A bowl standing at (x, y)."""
    with sheet.placed(x, y, size):
        sheet.fill(oval(0, -29, 40, 7), "#E8B04C")
        sheet.form(half(0, -28, 40, 180), ink, (-1, -1), 0.5)
        sheet.fill(box(-16, 6, 32, 7), ink)


def loaf(sheet: Sheet, x: float, y: float, size: float, ink: str) -> None:
    """Bread on a board at (x, y); `ink` is that of the board's rim."""
    with sheet.placed(x, y, size):
        sheet.fill(box(-42, -6, 84, 8, 4), ink)
        sheet.form(half(0, -6, 30, 0), "#C77B30", (-1, -1), 0.5)
        for step in (-12, 0, 12):
            sheet.line(smooth([(step - 4, -24), (step + 2, -16)], shut=False), "#F0C98A", 3)


def jug(sheet: Sheet, x: float, y: float, size: float, ink: str) -> None:
    """A slender bottle at (x, y)."""
    outline = [(-14, 0), (-17, -40), (-6, -58), (-8, -78), (8, -78), (6, -58), (17, -40), (14, 0)]
    with sheet.placed(x, y, size):
        sheet.form(smooth(outline, tension=0.7), ink, (-1, 0), 0.5)
        sheet.fill(box(-9, -84, 18, 7, 3), "#F6E3C8")


def fruit(sheet: Sheet, x: float, y: float, size: float, ink: str) -> None:
    """Four fruits in a heap at (x, y)."""
    with sheet.placed(x, y, size):
        for across, up, tone in ((-18, 12, MAGENTA), (18, 12, "#7C9A3B"), (0, 28, SUN), (0, 11, ink)):
            sheet.form(disc(across, -up, 13), tone, (-1, -1), 0.5)


def books(sheet: Sheet, area: tuple[float, float, float, float], rows: int, inks: Sequence[str], label: str,
          board: str) -> None:  # fmt: skip
    """Shelves full of books in the box x, y, width, height; `label` seeds their order."""
    random = sheet.canvas.random(label)
    left, top, w, h = area
    high = h / rows
    for row in range(rows):
        base = top + (row + 1) * high - high * 0.08
        x = left + 4
        while x < left + w - high * 0.2:
            wide = high * float(random.uniform(0.1, 0.24))
            if float(random.random()) > 0.1:
                tall = high * float(random.uniform(0.55, 0.82))
                sheet.fill(box(x, base - tall, wide * 0.92, tall), inks[int(random.integers(len(inks)))])
            x += wide
        sheet.fill(box(left, base, w, high * 0.08), board)
    for x in (left - high * 0.06, left + w - high * 0.02):
        sheet.fill(box(x, top, high * 0.08, h), board)


def armchair(sheet: Sheet, x: float, y: float, h: float, ink: str, flip: bool = False) -> None:
    """An armchair for a person of height `h` who sits at (x, y) looking right."""
    with sheet.placed(x, y, h / 100, flip=flip):
        sheet.fill(joined(box(-12, -4, 3, 5), box(14, -4, 3, 5)), darker(ink, 0.6))
        sheet.form(
            smooth([(-19, -8), (-20, -62), (-12, -68), (-6, -62), (-5, -8)], tension=0.6), ink, (1, -0.6), 0.5
        )
        sheet.form(box(-14, -26, 34, 22, 6), darker(ink, 0.15), (1, -1), 0.5)


def chair(sheet: Sheet, x: float, y: float, h: float, ink: str, flip: bool = False) -> None:
    """A plain chair for a person of height `h` who sits at (x, y) looking right."""
    with sheet.placed(x, y, h / 100, flip=flip):
        for points in (((-9, -52), (-7, -24), (-10, 0)), ((-7, -25), (14, -25)), ((12, -25), (15, 0))):
            sheet.line(smooth(points, shut=False), ink, 2.4)
        sheet.fill(box(-11, -54, 4, 22, 2), ink)


def plant(sheet: Sheet, x: float, y: float, h: float, ink: str, pot: str) -> None:
    """A pot plant with big leaves, `h` tall, standing at (x, y)."""
    for i, turn in enumerate((-62, -40, -22, -6, 12, 28, 46, 66)):
        long = h * (0.62, 0.74, 0.7, 0.82, 0.76, 0.84, 0.66, 0.58)[i]
        tone = (ink, darker(ink, 0.2), lighter(ink, 0.12))[i % 3]
        sheet.form(leaf(x, y - h * 0.2, long, h * 0.16, turn), tone, (-1, -1), 0.4)
    sheet.form(poly((x - h * 0.15, y - h * 0.28), (x + h * 0.15, y - h * 0.28), (x + h * 0.11, y),
        (x - h * 0.11, y)), pot,
               (-1, 0), 0.5)  # fmt: skip


def table(sheet: Sheet, x: float, y: float, w: float, h: float, ink: str) -> None:
    """A round table on one foot, `h` high, standing at (x, y)."""
    sheet.fill(box(x - w * 0.03, y - h, w * 0.06, h), darker(ink, 0.4))
    sheet.fill(oval(x, y, w * 0.24, h * 0.05), darker(ink, 0.4))
    sheet.form(box(x - w / 2, y - h, w, h * 0.09, h * 0.04), ink, (0, -1), 0.4)


def pendant(sheet: Sheet, x: float, y: float, r: float, ink: str, light: str) -> None:
    """A lamp hanging from above with its light below."""
    sheet.glow(x, y + r * 0.5, r * 4.2, light, 0.55)
    sheet.fill(box(x - 2, -10, 4, y - r + 12), darker(ink, 0.5))
    sheet.form(half(x, y, r, 0), ink, (-1, -1), 0.4)
    sheet.fill(oval(x, y, r, r * 0.12), lighter(light, 0.5))


def bubble(x: float, y: float, w: float, h: float, tail: float) -> QPainterPath:
    """A speech bubble round (x, y); `tail` is where its tip points, from -1 (left) to 1 (right)."""
    body = box(x - w / 2, y - h / 2, w, h, min(w, h) * 0.42)
    foot = x + tail * w * 0.3
    tip = poly(
        (foot - w * 0.1, y + h * 0.42), (foot + w * 0.1, y + h * 0.42), (foot + tail * w * 0.16, y + h * 0.78)
    )
    return joined(body, tip)
