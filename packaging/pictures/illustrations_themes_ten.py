"""Pictures for events and services: help and families."""

from __future__ import annotations

import math

from figures import Sheet, gallery, sky, sun
from figures_inks import HAIRS, PAPER, clear
from figures_iron import beam
from figures_nature import cloud, glints
from figures_people import Person, Stand, group, stand
from figures_shapes import box, disc, half, joined, land, oval, poly, ribbon, ring, smooth
from figures_town import skyline

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def help_hand(sheet: Sheet) -> None:
    """It rains on the whole town, and under one big umbrella there is room for two."""
    sheet.fade(sheet.whole, ("#24406B", "#3F6A94", "#7FA3B5"), (0, 0), (0, 900))
    skyline(sheet, 860, BACKDROP, "#2F5680", "#F4D08A", 14)
    ground = box(0, 855, 1920, 350)
    sheet.fade(ground, ("#2A4A74", "#14233F"), (0, 855), (0, 1200))
    random = sheet.canvas.random("rain")
    for _ in range(230):
        x, y = float(random.uniform(-60, 2000)), float(random.uniform(-40, 1150))
        long = float(random.uniform(40, 110))
        sheet.line(smooth([(x, y), (x - long * 0.28, y + long)], shut=False), clear("#D6E6EE", 0.34), 3)
    sheet.glow(960, 690, 620, "#FBD98A", 0.75)
    sheet.shade(
        poly((540, 500), (1380, 500), (1430, 1040), (490, 1040)), "#FBE3B0", (960, 500), (960, 1040), 0.5
    )
    sheet.fill(oval(960, 1040, 470, 62), clear("#FBD98A", 0.65))
    for x, y, r in ((250, 1040, 150), (1650, 1070, 180), (1480, 960, 90), (420, 1140, 120)):
        sheet.fill(oval(x, y, r, r * 0.16), clear("#9FC0D2", 0.35))
    _walkers(sheet)
    _umbrella(sheet, 960, 500)


BACKDROP = (
    (-20, 200, 420), (170, 160, 320), (320, 190, 480), (500, 190, 300), (680, 160, 400), (830, 200, 260),
    (1020, 170, 360), (1180, 160, 340), (1330, 200, 500), (1520, 150, 330), (1660, 280, 440),
)  # fmt: skip


def _walkers(sheet: Sheet) -> None:
    pair = [
        Stand(Person("umbrella", 3, "tail", BLACK, "#F4B942", "#17223F", wear="coat"), 880, 1040, 560),
        Stand(Person("cane", 0, "bun", GREY, "#B3265E", "#17223F", aid="cane", wear="coat"), 1080, 1045, 530),
    ]
    sheet.fill(beam((942, 660), (942, 318), 10), "#17223F")
    group(sheet, pair, (0.0, 0.14), "#5A3A1E", 0.5)
    dark = "#16284A"
    stand(sheet, Person("walk", 1, "short", BLACK, "#1D3358", dark, wear="coat"), 360, 930, 300)
    stand(
        sheet, Person("walk", 2, "scarf", "#2A4A74", "#1D3358", dark, wear="coat"), 1560, 930, 300, flip=True
    )


def _umbrella(sheet: Sheet, x: float, y: float) -> None:
    dome = half(x, y, 440, 0)
    scallops = [oval(x - 352 + i * 176, y, 88, 34) for i in range(5)]
    shape = dome.subtracted(joined(*scallops))
    sheet.form(shape, "#E4572E", (-0.7, -1), 0.6)
    for i, ink in ((1, "#F2784B"), (3, "#C9432B")):
        left, right = x - 440 + i * 176, x - 264 + i * 176
        rib = smooth([(x, y - 440), (left + (x - left) * 0.18, y - 250), (left, y), (right, y),
            (right + (x - right) * 0.18, y - 250)],
                     tension=0.7)  # fmt: skip
        with sheet.within(shape):
            sheet.fill(rib, clear(ink, 0.6))
    sheet.fill(box(x - 5, y - 474, 10, 40, 5), "#17223F")


def family(sheet: Sheet) -> None:
    """Four generations on one long bicycle, over the bridge and towards the evening."""
    sky(sheet, ("#3F8FA0", "#9CCBBE", "#F9E3B5", "#F9C27F"), 800)
    sun(sheet, 960, 500, 250, "#F9964F")
    cloud(sheet, 430, 250, 320, PAPER)
    cloud(sheet, 1540, 200, 360, PAPER)
    for points, ink in (([(-20, 720), (420, 640), (900, 700), (1400, 620), (1940, 690)], "#7FB5A0"),
                        ([(-20, 800), (600, 760), (1200, 800), (1940, 750)], "#3F9A88")):  # fmt: skip
        sheet.form(land(points, 1210), ink, (0, -1), 0.5)
    water = box(0, 940, 1920, 270)
    sheet.fade(water, ("#F2B878", "#3F9AA0", "#17606F"), (0, 940), (0, 1200))
    glints(sheet, (0, 950, 1920, 240), PAPER, 60, 3, 0.5)
    road = land([(-20, 960), (480, 880), (960, 856), (1440, 880), (1940, 960)], 1010)
    arches = joined(*(half(x, 1215, r, 0) for x, r in ((300, 170), (960, 260), (1620, 170))))
    side = land([(-20, 980), (480, 900), (960, 876), (1440, 900), (1940, 980)], 1210).subtracted(arches)
    sheet.form(side, "#B5483A", (0, -1), 0.5)
    with sheet.within(side):
        for row in range(9):
            for column in range(34):
                if (row * 7 + column * 3) % 5 == 0:
                    sheet.fill(
                        box(column * 60 + (row % 2) * 30, 900 + row * 34, 52, 26, 3), clear("#8A2F2B", 0.5)
                    )
    sheet.fill(road.subtracted(side), "#F6E3C0")
    _tandem(sheet)


RIDERS = (
    (520, Person("cycle", 0, "bun", GREY, "#B3265E", "#24314F")),
    (760, Person("cycle", 2, "beard", BLACK, "#F6E6CB", "#17466B")),
    (1000, Person("cycle", 3, "scarf", "#F4B942", "#17807A", "#24314F")),
    (1240, Person("cycle", 1, "tail", BLACK, "#E4572E", "#24314F", child=True)),
)
"""Who rides, and where, from behind."""


def _tandem(sheet: Sheet) -> None:
    sheet.fill(oval(980, 868, 560, 12), clear("#5A2A2A", 0.45))
    y, frame = 862, "#24314F"
    _balloons(sheet, y)
    for x in (452, 1345):
        sheet.fill(ring(x, y - 68, 68, 8), frame)
        for i in range(6):
            dx, dy = math.cos(i * 0.524) * 60, math.sin(i * 0.524) * 60
            sheet.fill(beam((x - dx, y - 68 - dy), (x + dx, y - 68 + dy), 2), "#7A8494")
    sheet.line(smooth([(452, y - 68), (540, y - 74), (1260, y - 74)], shut=False, tension=0), "#D8432E", 11)
    sheet.line(
        smooth([(470, y - 190), (1330, y - 190), (1345, y - 68)], shut=False, tension=0), "#D8432E", 11
    )
    sheet.line(smooth([(452, y - 68), (484, y - 200)], shut=False), "#D8432E", 9)
    for x, who in RIDERS:
        size = 330 if who.child else 420
        sheet.line(smooth([(x + 24, y - 74), (x - 30, y - 205)], shut=False), "#D8432E", 9)
        sheet.line(smooth([(x + 110, y - 190), (x + 118, y - 250), (x + 96, y - 256)], shut=False), frame, 8)
        sheet.fill(ribbon([(x - 62, y - 212), (x - 8, y - 212)], (16, 10)), frame)
        sheet.fill(disc(x + 26, y - 74, 16), frame)
        stand(sheet, who, x, y - (38 if who.child else 0), size)


def _balloons(sheet: Sheet, y: float) -> None:
    """Three balloons tied to the saddle."""
    for x, up, ink in ((330, 330, "#F4B942"), (250, 430, "#E4572E"), (390, 470, "#F6E6CB")):
        sheet.line(
            smooth([(452, y - 190), (x + 50, y - up + 150), (x, y - up + 50)], shut=False), "#24314F", 2
        )
        knot = poly((x, y - up + 50), (x - 10, y - up + 66), (x + 10, y - up + 66))
        sheet.form(joined(oval(x, y - up, 44, 54), knot), ink, (-1, -1), 0.5)


WORKS = gallery({"theme-help": help_hand, "theme-family": family})
