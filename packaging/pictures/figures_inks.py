"""The inks of the house: one strong colour per field, paper, ink, skins, and ways to mix them."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor

INK = "#1D1B18"
PAPER = "#FBF7F0"
BLUE = "#1F5FA8"
TEAL = "#0F7B6C"
MAGENTA = "#B3265E"
ORANGE = "#C2571A"
VIOLET = "#5B3FA0"
GREEN = "#3F7A1E"

SAND = "#F3E3C7"
SUN = "#F4B942"
PEACH = "#F6C9A4"
CORAL = "#E86F4C"
ROSE = "#EFA7A0"
BRICK = "#A8452F"
WINE = "#6B1F3A"
SKY = "#BFDDE6"
NIGHT = "#17223F"
MINT = "#BFE0CF"
OLIVE = "#8A9A3B"
LILAC = "#C9B8E8"

SKINS = ("#F2C9AC", "#DDA57C", "#B3754C", "#83512F", "#54331F")
HAIRS = {"black": "#221C1E", "brown": "#5A3523", "red": "#A4502A", "fair": "#D9A95B", "grey": "#CFCAC4"}


@cache
def mix(first: str, second: str, share: float) -> str:
    """A colour between two; `share` 0 is the first, 1 the second."""
    a, b = QColor(first), QColor(second)
    parts = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    red, green, blue = (round(x + (y - x) * share) for x, y in parts)
    return f"#{red:02X}{green:02X}{blue:02X}"


def lighter(colour: str, share: float) -> str:
    """Towards warm paper."""
    return mix(colour, PAPER, share)


def darker(colour: str, share: float) -> str:
    """Towards a deep blue-violet night, which keeps shadows alive."""
    return mix(colour, "#1A1430", share)


def clear(colour: str, alpha: float) -> QColor:
    """The colour as a thin glaze."""
    glaze = QColor(colour)
    glaze.setAlphaF(alpha)
    return glaze
