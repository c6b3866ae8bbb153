"""Things on tables and in hands: dishes, books, screens and tools."""

from __future__ import annotations

from figures import Sheet
from figures_inks import MAGENTA, SUN
from figures_shapes import box, disc, half, oval, smooth


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
