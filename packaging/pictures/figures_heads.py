"""Hair, scarves and hats round a head, and the aids that people walk or roll with."""

from __future__ import annotations

from figures_shapes import box, disc, joined, oval, ribbon, ring, smooth
from PySide6.QtGui import QPainterPath

STEEL = "#2B2B33"


def _crown(face: QPainterPath, whole: QPainterPath) -> QPainterPath:
    return whole.subtracted(face)


FACE = oval(2.6, 2.4, 4.6, 6.2)
LOCKS = {
    "short": [_crown(FACE, oval(-0.4, -0.7, 5.5, 6.3))],
    "bald": [_crown(oval(2.2, -1.6, 5.6, 6.2), oval(-0.6, 0.4, 5.0, 5.6))],
    "bob": [_crown(oval(3.4, 2.8, 4.6, 7.4),
                   smooth([(0, -7.4), (5.2, -3.4), (4.4, 4.4), (-5.8, 5.4), (-6.4, -2.6)]))],
    "long": [_crown(oval(3.4, 2.6, 4.6, 7.2), oval(-0.4, -0.8, 5.7, 6.5)),
             smooth([(-1, -6), (-5.8, -2), (-6.8, 8), (-5.4, 16), (-1.6, 15), (-1.8, 4)])],
    "bun": [_crown(FACE, oval(-0.4, -0.7, 5.4, 6.3)), disc(-4.6, -6.2, 3.0)],
    "tail": [_crown(FACE, oval(-0.4, -0.7, 5.4, 6.3)),
             smooth([(-4, -4.2), (-7.6, -2), (-9.6, 5), (-8.6, 10), (-6.6, 6), (-5, 0)])],
    "afro": [_crown(oval(3.6, 3.2, 4.4, 6.2), disc(-1.0, -2.2, 8.2))],
    "curls": [_crown(FACE, joined(oval(-0.8, -1, 5, 6), disc(3, -5.6, 3), disc(-0.6, -6.8, 3),
                                  disc(-4, -4.6, 3), disc(-5.6, -0.8, 3), disc(-4.6, 2.6, 3)))],
    "scarf": [_crown(oval(2.6, 0.6, 3.7, 5.0),
                     smooth([(0.4, -7.4), (5.4, -4), (5.6, 3), (4.4, 8.4),
                             (6, 13), (-5.6, 13.4), (-6.4, 4), (-5.2, -4)]))],
    "cap": [_crown(FACE, oval(-0.4, -0.7, 5.3, 6.3)),
            smooth([(-5.4, -2.2), (-3.6, -6.8), (1.2, -7.4), (4.6, -3.6), (9.4, -2.4), (9, -1.6), (0, -2.2)],
                   tension=0.7)],
    "hat": [_crown(FACE, oval(-0.4, -0.3, 5.2, 6.0)), oval(0.2, -3.4, 10.4, 1.7),
            smooth([(-5, -3.6), (-4.2, -9), (0.2, -9.6), (4.6, -9), (5.4, -3.6)], tension=0.6)],
    "turban": [_crown(oval(2.4, 4.4, 5.2, 6.2), oval(-0.4, -2.6, 6.8, 6.0)),
               smooth([(-3.4, 2), (-1, 6.6), (3.6, 6.6), (4.6, 3.4), (1.6, 4)])],
    "beard": [_crown(FACE, oval(-0.4, -0.7, 5.4, 6.3)),
              smooth([(-3.2, 1), (-2.4, 6.6), (2.6, 8), (5, 4.6), (4.6, 2.4), (0.8, 3.6)])],
}  # fmt: skip
"""Hair and head-dress round a head at the origin that looks right."""

BACKS = {
    "short": [oval(0, -0.8, 5.2, 6.0)],
    "bald": [oval(0, 1.8, 5.1, 4.2)],
    "bob": [smooth([(0, -7.2), (5.6, -3), (6, 5), (-6, 5), (-5.6, -3)])],
    "long": [oval(0, -0.8, 5.6, 6.3),
             smooth([(-5.4, -2), (5.4, -2), (6.2, 14), (0, 16.4), (-6.2, 14)], tension=0.7)],
    "bun": [oval(0, -0.8, 5.2, 6.0), disc(0, -6.8, 3.2)],
    "tail": [oval(0, -0.8, 5.3, 6.0), smooth([(-2, -3), (2, -3), (2.6, 8), (0, 13), (-2.6, 8)])],
    "afro": [disc(0, -2.2, 8.4)],
    "scarf": [smooth([(0, -7.4), (5.8, -3), (5.6, 4), (8, 13), (-8, 13), (-5.6, 4), (-5.8, -3)])],
    "cap": [oval(0, -1.6, 5.5, 5.2)],
    "hat": [oval(0, -0.4, 5.1, 5.8), oval(0, -2.6, 10.4, 1.9),
            smooth([(-5, -3), (-4.4, -8.6), (0, -9.4), (4.4, -8.6), (5, -3)], tension=0.6)],
    "turban": [oval(0, -2.4, 6.8, 6.0)],
}  # fmt: skip

AIDS: dict[str, tuple[list[QPainterPath], list[QPainterPath]]] = {
    "": ([], []),
    "wheelchair": (
        [ribbon([(-9, -52), (-7, -27), (15, -26)], (3, 3, 3)),
         ribbon([(14, -26), (21, -7), (27, -5)], (2, 2, 2)),
         ribbon([(-9, -52), (-15, -53)], (2.4, 2.4))],
        [ring(-1, -17, 17, 2.0), disc(-1, -17, 2.4), ring(19, -5, 5, 1.8)],
    ),
    "chairfront": (
        [box(-11, -56, 22, 30, 4), box(-12, -30, 24, 8, 2)],
        [box(side * 15 - 1.6, -34, 3.2, 34, 1.6) for side in (-1, 1)],
    ),
    "rollator": (
        [ribbon([(17, -56), (20, -30), (24, -5)], (2, 2, 2)), ribbon([(20, -34), (11, -5)], (2, 2))],
        [ring(25, -4.5, 4.5, 2), ring(10.5, -4.5, 4.5, 2), box(16, -36, 8, 4, 1)],
    ),
    "cane": ([], [ribbon([(9, -52), (12.5, -53), (14, -50), (15, 0)], (1.7, 1.7, 1.7, 1.7))]),
    "whitecane": ([], [ribbon([(13, -52), (24, -26), (34, 0)], (1.3, 1.3, 1.3))]),
    "pram": ([ribbon([(17, -56), (24, -36), (29, -16)], (1.8, 1.8, 1.8))],
             [ring(26, -6, 6, 2), ring(42, -6, 6, 2)]),
}  # fmt: skip
"""What helps a person along, behind and before the body."""

COT = smooth([(21, -38), (44, -38), (42, -26), (36, -21), (27, -21)], tension=0.5)
HOOD = smooth([(31, -37), (44, -37), (43, -46), (35, -49), (30, -44)])
"""The two halves of a pram, in the colours of whoever pushes it."""
