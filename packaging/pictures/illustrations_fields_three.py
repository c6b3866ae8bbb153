"""The pictures of the fields mobility and public space."""

from __future__ import annotations

import math

from figures import Sheet, gallery, sky, sun
from figures_inks import (
    CORAL,
    GREEN,
    HAIRS,
    LILAC,
    MAGENTA,
    NIGHT,
    ORANGE,
    PAPER,
    SUN,
    TEAL,
    VIOLET,
    clear,
    darker,
)
from figures_nature import crown_above, stars, streak
from figures_people import Person, Stand, above, group, shadow, stand
from figures_shapes import arch, band, box, disc, joined, oval, poly, ring
from figures_town import bicycle, bus, train

GREY = HAIRS["grey"]
BLACK = HAIRS["black"]


def mobility(sheet: Sheet) -> None:
    """Train, bus, bicycle and feet pass each other in one evening, and nobody is in the other's way."""
    sky(sheet, ("#2A1B5E", "#4A3391", "#8A63C4", "#E39BB4", "#FBCFA0"), 850)
    stars(sheet, (0, 0, 1920, 300), PAPER, 60, 4)
    sun(sheet, 1010, 560, 300, "#FBB25A")
    streak(sheet, 430, 250, 700, "#E39BB4", 0.6)
    streak(sheet, 1500, 330, 640, "#F6C3B0", 0.6)
    _viaduct(sheet)
    street = box(0, 836, 1920, 400)
    sheet.fade(street, ("#5B3FA0", "#3B2877"), (0, 836), (0, 1200))
    sheet.grain(street, "#F3A97C", (1010, 780), (1010, 1060), 0.75)
    sheet.fill(poly((-10, 950), (1930, 950), (1930, 1066), (-10, 1066)), "#E6774E")
    sheet.grain(box(0, 950, 1920, 116), "#8E2F5B", (0, 950), (1920, 950), 0.8)
    for x in range(-60, 1920, 190):
        sheet.fill(box(x, 1004, 96, 8, 4), clear("#FFE6C9", 0.8))
    sheet.fill(oval(860, 930, 520, 13), clear("#1E1148", 0.5))
    bus(sheet, 400, 926, 920, PAPER, "#35246F", VIOLET)
    walk = box(0, 1066, 1920, 140)
    sheet.fill(walk, "#2A1B5E")
    sheet.grain(walk, "#8A63C4", (0, 1060), (0, 1190), 0.7)
    _riders(sheet)


def _viaduct(sheet: Sheet) -> None:
    arches = joined(*(arch(x, 560, 300, 420) for x in range(-190, 2000, 350)))
    wall = box(0, 500, 1920, 340).subtracted(arches)
    sheet.fill(wall, "#40297F")
    sheet.grain(wall, "#1E1148", (0, 860), (0, 480), 0.75)
    for x in range(-190, 2000, 350):
        sheet.fill(band(x + 150, 710, 164, 16, 0, 180), "#6A4DB0")
    sheet.fill(box(0, 486, 1920, 22), "#6A4DB0")
    for x in range(0, 1960, 320):
        sheet.fill(box(x, 250, 7, 240), "#2A1B5E")
        sheet.fill(box(x - 6, 268, 74, 5), "#2A1B5E")
    sheet.fill(box(0, 300, 1920, 3), "#2A1B5E")
    for x in (-330, 90, 510):
        train(sheet, x, 482, 420, "#B3265E", "#FBD9A8", nose=False)
    train(sheet, 930, 482, 460, "#B3265E", "#FBD9A8")


def _riders(sheet: Sheet) -> None:
    for x, y, h, rider, flip in (
        (385, 1050, 280, Person("cycle", 3, "cap", SUN, TEAL, NIGHT), False),
        (1540, 1052, 285, Person("cycle", 0, "scarf", "#F6E3C8", CORAL, NIGHT, wear="skirt"), True),
    ):
        sheet.fill(oval(x + 30 * (-1 if flip else 1), y + 2, 110, 8), clear("#1E1148", 0.45))
        with sheet.placed(x, 0, flip=flip):
            bicycle(sheet, 0, y, h, PAPER)
            stand(sheet, rider, 0, y, h)
    people = [
        Stand(Person("sit", 1, "short", BLACK, "#F3C34E", "#EFA7A0", aid="wheelchair"), 860, 1165, 330),
        Stand(Person("walk", 4, "afro", BLACK, PAPER, "#E6774E"), 1060, 1172, 335),
        Stand(
            Person("push", 0, "bun", GREY, "#E39BB4", LILAC, aid="rollator", wear="skirt"), 1330, 1168, 325
        ),
        Stand(Person("walk", 2, "tail", BLACK, TEAL, "#F3C34E", child=True), 1160, 1178, 340),
        Stand(Person("walk", 2, "beard", BLACK, "#E6774E", "#C9B8E8", wear="coat"), 160, 1172, 335, True),
    ]
    group(sheet, people, (0.1, 0.16), "#150B3A", 0.6)


Above = tuple[Person, float, float, float, float, bool]
"""Somebody seen from above: who, x, y, breadth, heading, and whether the shadow looks left."""

TREES = (
    (170, 150, 190),
    (470, 330, 140),
    (130, 560, 165),
    (60, 1010, 190),
    (1790, 120, 180),
    (1560, 40, 110),
)


def publicspace(sheet: Sheet) -> None:
    """A square from above in the morning: trees, water, a solar bench, and shadows that tell who passes."""
    sheet.fill(sheet.whole, "#EADFB8")
    for i, r in enumerate(range(1500, 240, -140)):
        sheet.fill(disc(1180, 760, r), ("#EADFB8", "#E0D3A4")[i % 2])
    lawn = joined(disc(60, 140, 660), disc(-40, 900, 420))
    sheet.fill(lawn, GREEN)
    sheet.grain(lawn, "#A9C65B", (-200, -100), (700, 700), 0.85)
    sheet.fill(disc(1960, 60, 430), "#4F8A2A")
    sheet.grain(disc(1960, 60, 430), "#B9D06A", (2100, -100), (1640, 380), 0.85)
    _fountain(sheet, 1180, 760)
    for left, top, r in TREES:
        sheet.fill(disc(left + r * 0.75, top + r * 0.5, r), clear("#1E3A12", 0.38))
    _bench_above(sheet)
    walkers = _walkers()
    for who, x, y, size, _, flip in walkers:
        shadow(sheet, who, x, y, size * 4.2, (size * 3.6, size * 2.3), "#3B5B2A", 0.62, flip)
    for who, x, y, size, angle, _ in walkers:
        if who.aid == "pram":
            sheet.form(box(x + 50, y - 34, 92, 66, 26), ORANGE, (-1, -1), 0.5)
            sheet.fill(box(x + 96, y - 34, 46, 66, 26), darker(ORANGE, 0.3))
        above(sheet, who, x, y, size, angle)
    for left, top, r in TREES:
        crown_above(sheet, left, top, r, ("#2F6317", "#4C8A26", "#79AE3C", "#B7D169"))


def _fountain(sheet: Sheet, x: float, y: float) -> None:
    sheet.fill(disc(x + 16, y + 12, 236), clear("#3B5B2A", 0.3))
    sheet.fill(disc(x, y, 232), PAPER)
    sheet.fill(disc(x, y, 208), "#7CC3C4")
    sheet.grain(disc(x, y, 208), "#12707C", (x - 200, y - 150), (x + 160, y + 120), 0.9)
    for r in (168, 118, 66):
        sheet.fill(ring(x, y, r, 7), clear(PAPER, 0.75))
    for i in range(6):
        sheet.fill(disc(x + math.cos(i * 1.047) * 92, y + math.sin(i * 1.047) * 92, 15), PAPER)
    sheet.fill(disc(x, y, 24), PAPER)


def _bench_above(sheet: Sheet) -> None:
    with sheet.placed(700, 905, angle=24):
        sheet.fill(box(-165, -30, 390, 120, 10), clear("#3B5B2A", 0.45))
        sheet.form(box(-200, -58, 400, 116, 14), "#C98B4B", (-1, -1), 0.4)
        for i in range(5):
            sheet.fill(box(-186 + i * 76, -44, 68, 40, 3), "#1E3A5F")
            sheet.fill(box(-186 + i * 76, -44, 68, 12, 3), "#3E6A94")
            sheet.fill(box(-186 + i * 76, 4, 68, 6), "#A56B31")
            sheet.fill(box(-186 + i * 76, 24, 68, 6), "#A56B31")


def _walkers() -> list[Above]:
    return [
        (Person("sit", 1, "short", BLACK, CORAL, NIGHT, aid="wheelchair"), 830, 330, 80, 100, False),
        (Person("walk", 3, "tail", BLACK, PAPER, NIGHT), 1110, 190, 76, 80, False),
        (Person("walk", 0, "tail", HAIRS["fair"], SUN, NIGHT, child=True), 1222, 262, 52, 80, False),
        (
            Person("cane", 0, "hat", "#7A2E3B", "#7A2E3B", NIGHT, aid="cane", wear="coat"),
            1590,
            520,
            76,
            -70,
            True,
        ),
        (Person("run", 2, "curls", BLACK, TEAL, NIGHT, wear="shorts"), 400, 760, 74, 110, False),
        (Person("stroll", 2, "scarf", MAGENTA, MAGENTA, NIGHT, wear="long"), 1490, 960, 76, 30, False),
        (Person("push", 4, "afro", BLACK, "#F3E3C7", ORANGE, aid="pram"), 810, 620, 76, 90, False),
        (Person("wide", 1, "short", HAIRS["red"], "#2E6DA4", NIGHT, child=True), 1462, 720, 52, -20, False),
        (Person("sit", 0, "bob", GREY, PAPER, MAGENTA), 640, 915, 74, 204, False),
        (Person("sit", 3, "short", BLACK, "#E7A93C", NIGHT), 790, 985, 74, 204, False),
    ]


WORKS = gallery({"field-mobility": mobility, "field-publicspace": publicspace})
