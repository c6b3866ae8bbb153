"""Pictures for events and services: history and games."""

from __future__ import annotations

import math

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, clear
from figures_iron import beam, between, headframe
from figures_nature import round_tree
from figures_people import Person, Stand, group, stand
from figures_shapes import Point, box, disc, joined, land, moved, oval, poly, smooth
from figures_town import skyline

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def history(sheet: Sheet) -> None:
    """Under the streets of today lie coal, the castle's time, and an ancient sea."""
    sky(sheet, ("#8CC0C8", "#CFE3D6", "#FBE3B8"), 330)
    sheet.fill(disc(1500, 170, 80), "#F2925A")
    skyline(sheet, 356, ((60, 130, 130), (200, 90, 100), (300, 140, 170), (1120, 120, 120),
        (1250, 150, 180), (1410, 100, 110),
            (1640, 140, 150), (1790, 110, 110)), "#C9704A", "#FBE9C4", 3)  # fmt: skip
    headframe(sheet, 760, 334, 300, "#7A2E2B")
    for x, h in ((530, 120), (600, 90), (1060, 110), (1570, 130)):
        round_tree(sheet, x, 338, h, "#4E8A4A", "#4A3523")
    layers = (
        (326, "#5F8F4A"), (356, "#8A5A34"), (500, "#2B2430"), (720, "#B5763F"), (930, "#6B8F93"),
        (1130, "#3F6A78"),
    )  # fmt: skip
    for i, (y, ink) in enumerate(layers):
        line = [
            (x, y + 18 * math.sin(x / 260 + i * 1.9) + 7 * math.sin(x / 90 + i)) for x in range(-20, 1961, 60)
        ]
        sheet.form(land(line, 1210), ink, (0, -1), 0.35)
    _miner(sheet)
    _finds(sheet)
    for x, y, r in ((560, 1040, 92), (1230, 1060, 66), (1600, 1020, 46), (240, 1070, 54)):
        _ammonite(sheet, x, y, r)


def _miner(sheet: Sheet) -> None:
    """A gallery in the seam of coal, and somebody's lamp."""
    sheet.fill(box(752, 350, 16, 250), "#1A1520")
    gallery_ = box(420, 540, 1180, 165, 70)
    sheet.fade(gallery_, ("#4A3A40", "#6B4A3A"), (0, 540), (0, 705))
    for x in range(500, 1580, 180):
        sheet.fill(joined(box(x, 545, 16, 160), box(x - 30, 545, 76, 14)), "#8A5A34")
    sheet.glow(905, 618, 260, "#FFD27A", 0.9)
    stand(sheet, Person("stroll", 1, "cap", "#F4B942", "#24314F", "#24314F"), 840, 703, 132)
    sheet.fill(disc(866, 640, 9), "#FFF3CF")
    sheet.form(poly((1080, 650), (1260, 650), (1240, 694), (1100, 694)), "#7A4A3A", (-1, -1), 0.4)
    sheet.fill(joined(disc(1120, 698, 10), disc(1220, 698, 10)), "#1A1520")
    sheet.form(
        smooth([(1086, 652), (1120, 616), (1170, 606), (1226, 622), (1256, 652)]), "#1A1520", (-1, -1), 0.3
    )


def _finds(sheet: Sheet) -> None:
    """A helmet's time: a castle wall, a jug, a sword, a coin."""
    for i in range(5):
        for j in range(3):
            sheet.fill(
                box(250 + i * 62 + (j % 2) * 30, 850 - j * 36, 56, 30, 4), ("#D9B98A", "#C9A574")[(i + j) % 2]
            )
    sheet.form(moved(smooth([(-34, 0), (-56, -60), (-26, -110), (-30, -132), (30, -132), (26, -110),
        (56, -60), (34, 0)]), 780, 868, 1.0, -16),
               "#F0C27A", (-1, -1), 0.6)  # fmt: skip
    with sheet.placed(1150, 838, angle=68):
        sheet.fill(poly((-9, -150), (0, -176), (9, -150), (9, 40), (-9, 40)), "#DDE3DC")
        sheet.fill(box(-46, 38, 92, 14, 6), "#5A3523")
        sheet.fill(box(-8, 50, 16, 54), "#5A3523")
        sheet.fill(disc(0, 110, 14), "#F4B942")
    for x, y in ((1430, 850), (1480, 866), (1452, 826)):
        sheet.form(oval(x, y, 30, 20), "#F4B942", (-1, -1), 0.5)


def _ammonite(sheet: Sheet, x: float, y: float, r: float) -> None:
    def at(turn: float, reach: float) -> Point:
        return x + math.cos(turn) * r * reach, y + math.sin(turn) * r * reach

    sheet.fill(disc(x, y, r), "#E9D9BC")
    sheet.grain(disc(x, y, r), "#8A6A4A", (x + r, y + r), (x - r, y - r), 0.7)
    sheet.line(smooth([at(t / 5, 0.94 * t / 84) for t in range(3, 85)], shut=False), "#6B5138", r * 0.045)
    for i in range(20):
        rib = [at(i * 0.314, 0.72), at(i * 0.314 + 0.1, 1)]
        sheet.line(smooth(rib, shut=False), "#6B5138", r * 0.03)


def games(sheet: Sheet) -> None:
    """On the square the chessmen are taller than the players, and a child has the next move."""
    sheet.fade(sheet.whole, ("#F6D9A8", "#F9E9CC", "#F2B98A"), (0, 0), (0, 760))
    sheet.fill(disc(560, 430, 230), "#F2925A")
    skyline(sheet, 700, ((-20, 180, 190), (150, 130, 140), (300, 170, 220), (1180, 160, 170),
        (1350, 180, 240), (1540, 140, 160),
            (1700, 240, 220)), "#D9A076", "#FBEBCB", 6)  # fmt: skip
    ground = box(0, 690, 1920, 520)
    sheet.fill(ground, "#C98A5E")
    quad = ((560, 740), (1360, 740), (2050, 1215), (-130, 1215))
    for row in range(6):
        for column in range(8):
            a, b = 1 - (1 - row / 6) ** 0.62, 1 - (1 - (row + 1) / 6) ** 0.62
            near = [between(quad, (column + dx) / 8, down) for dx, down in ((0, a), (1, a), (1, b), (0, b))]
            sheet.fill(poly(*near), ("#F9EAD0", "#4A2A5E")[(row + column) % 2])
    sheet.shade(ground, "#2E1640", (960, 1300), (960, 800), 0.5)
    for x, y, h, ink, kind in ((620, 880, 330, "#2E1640", 0), (1340, 830, 300, "#F6E6CB", 1),
        (820, 790, 210, "#2E1640", 2),
                               (1100, 1010, 400, "#F6E6CB", 2), (420, 1120, 560, "#2E1640", 3),
                               (1560, 1080, 500, "#F6E6CB", 3)):  # fmt: skip
        sheet.fill(poly((x - h * 0.13, y - 6), (x + h * 0.13, y - 6), (x + h * 0.95, y + h * 0.16),
            (x + h * 0.78, y + h * 0.2)),
                   clear("#2E1640", 0.4))  # fmt: skip
        _chessman(sheet, x, y, h, ink, kind)
    people = [
        Stand(Person("push", 1, "tail", BLACK, "#E4572E", "#17586B", child=True), 985, 1040, 400),
        Stand(Person("stand", 0, "hat", "#7A2E3B", "#17586B", "#24314F", wear="coat"), 1290, 1120, 400, True),
        Stand(Person("talk", 3, "curls", GREY, "#B3265E", "#24314F", aid="wheelchair"), 690, 1130, 400),
    ]
    group(sheet, people, (0.7, 0.16), "#2E1640", 0.5)


MEN = (
    ((0.3, 0), (0.3, 0.06), (0.2, 0.12), (0.14, 0.5), (0.2, 0.6), (0.2, 0.74), (0.0, 0.74)),
    ((0.3, 0), (0.3, 0.06), (0.2, 0.12), (0.12, 0.5), (0.2, 0.56), (0.1, 0.6), (0.17, 0.74), (0.1, 0.9),
    (0.0, 0.96)),
    ((0.3, 0), (0.3, 0.07), (0.2, 0.13), (0.1, 0.46), (0.18, 0.5), (0.0, 0.52)),
    ((0.3, 0), (0.3, 0.06), (0.2, 0.12), (0.11, 0.52), (0.2, 0.58), (0.12, 0.62), (0.2, 0.84), (0.0, 0.88)),
)  # fmt: skip
"""Rook, bishop, pawn and king as profiles, half breadth by height."""


def _chessman(sheet: Sheet, x: float, y: float, h: float, ink: str, kind: int) -> None:
    side = [(across * h * 0.55, -up * h) for across, up in MEN[kind]]
    body = smooth([*side, *((-across, up) for across, up in reversed(side[:-1]))], tension=0.5)
    crowns = {
        0: [box(-h * 0.12 + i * h * 0.09, -h * 0.8, h * 0.055, h * 0.08) for i in range(3)],
        1: [disc(0, -h * 0.97, h * 0.03)],
        2: [disc(0, -h * 0.6, h * 0.12)],
        3: [
            beam((0, -h * 0.86), (0, -h), h * 0.035),
            beam((-h * 0.05, -h * 0.945), (h * 0.05, -h * 0.945), h * 0.035),
        ],
    }
    sheet.form(joined(body, *crowns[kind]).translated(x, y), ink, (-1, -0.3), 0.7)


WORKS = gallery({"theme-history": history, "theme-games": games})
