"""Pictures for events and services: reading, digital things, music."""

from __future__ import annotations

from figures import Sheet, gallery
from figures_inks import BLUE, HAIRS, PAPER, SKINS, clear
from figures_nature import cloud, round_tree
from figures_people import Person, Stand, group, shadow, stand
from figures_shapes import box, disc, joined, land, oval, poly, ribbon, ring, smooth
from figures_things import armchair, books, chair, table

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def reading(sheet: Sheet) -> None:
    """One lamp in a dark room; wherever its light falls, there is colour, and somebody reads."""
    _room(sheet, lit=False)
    cone = poly((900, 250), (1020, 250), (1560, 1210), (360, 1210))
    with sheet.within(cone):
        _room(sheet, lit=True)
        sheet.shade(cone, "#FFE9A8", (960, 220), (960, 1000), 0.75)
    sheet.fill(box(956, -10, 8, 190), "#0B1A38")
    sheet.form(poly((890, 262), (922, 170), (998, 170), (1030, 262)), "#E4572E", (-1, -1), 0.4)
    sheet.fill(oval(960, 262, 70, 10), "#FFF3CF")


def _room(sheet: Sheet, lit: bool) -> None:
    wall, floor, board = ("#2F6DB0", "#C98445", "#7A4A2B") if lit else ("#12274D", "#0E1D3B", "#0B1A38")
    spines = (
        ("#F4B942", "#E4572E", "#F6E9D2", "#0F7B6C", "#B3265E", "#173F78")
        if lit
        else ("#1A3563", "#20406F", "#17305A")
    )
    sheet.fill(sheet.whole, wall)
    books(sheet, (-20, 60, 1960, 860), 6, spines, "shelf", board)
    sheet.fill(box(0, 930, 1920, 280), floor)
    if lit:
        sheet.grain(box(0, 930, 1920, 280), "#6B3A22", (960, 1280), (960, 930), 0.8)
        sheet.fill(oval(960, 1090, 560, 86), "#B3265E")
        sheet.fill(oval(960, 1086, 470, 66), "#C94A78")
        armchair(sheet, 920, 1080, 640, "#0F7B6C")
        stand(sheet, Person("read", 2, "curls", GREY, "#F6E9D2", "#173F78", "#3A1D16"), 920, 1080, 640)
        sheet.fill(poly((998, 742), (1052, 706), (1058, 776), (1004, 812)), "#B3265E")
        sheet.fill(poly((998, 742), (946, 722), (952, 790), (1004, 812)), PAPER)
        _cat(sheet, 1300, 1100)
        table(sheet, 670, 1090, 190, 210, "#E0A45E")
        sheet.form(box(640, 838, 52, 44, 8), PAPER, (-1, 0), 0.4)


def _cat(sheet: Sheet, x: float, y: float) -> None:
    body = joined(oval(x, y - 44, 62, 44), disc(x + 52, y - 82, 28),
                  poly((x + 30, y - 96), (x + 34, y - 128), (x + 54, y - 106)), poly((x + 56, y - 108),
                      (x + 74, y - 126), (x + 78, y - 92)),
                  ribbon([(x - 50, y - 20), (x - 96, y - 10), (x - 104, y - 50)], (18, 16, 12)))  # fmt: skip
    sheet.form(body, "#2B2433", (-0.4, -1), 0.6)


def digital(sheet: Sheet) -> None:
    """A tablet as large as a door: its path leads out into the room, and nobody goes through it alone."""
    sheet.fade(sheet.whole, ("#123768", BLUE, "#2F77BF"), (0, 0), (0, 1200))
    floor = box(0, 900, 1920, 310)
    sheet.fade(floor, ("#184A86", "#0D2C58"), (0, 900), (0, 1200))
    for x, y, r in ((330, 330, 150), (1640, 250, 110), (1580, 640, 190), (260, 720, 90)):
        sheet.fill(disc(x, y, r), clear("#8FC0E8", 0.16))
        sheet.fill(ring(x, y, r * 1.35, 4), clear("#8FC0E8", 0.25))
    sheet.glow(1010, 560, 780, "#FBE3B0", 0.5)
    spill = poly((800, 985), (1230, 985), (1420, 1210), (470, 1210))
    sheet.shade(spill, "#FBE3B0", (1000, 960), (1000, 1230), 0.8)
    sheet.form(box(720, 110, 590, 900, 54), "#0B1C3A", (-1, -1), 0.3)
    screen = box(752, 150, 526, 810, 22)
    with sheet.within(screen):
        _view(sheet)
    sheet.fill(disc(1015, 985, 11), "#2F77BF")
    sheet.form(poly((920, 958), (1010, 958), (1120, 1210), (700, 1210)), "#F6E0B8", (-0.2, -1), 0.5)
    people = [
        Stand(
            Person("push", 0, "bun", GREY, "#E4572E", "#F6E0B8", aid="rollator", wear="skirt"), 640, 1090, 520
        ),
        Stand(Person("point", 3, "tail", BLACK, "#F4B942", "#0B1C3A"), 460, 1075, 530),
        Stand(Person("stand", 1, "bald", GREY, "#F6E0B8", "#7A2E3B"), 1480, 1080, 530, True),
    ]
    group(sheet, people, (-0.12, 0.2), "#071B3C", 0.55)


def _view(sheet: Sheet) -> None:
    """What the tablet shows: a bright land with a way into it."""
    sheet.fade(box(740, 140, 560, 840), ("#9AD0E0", "#FDEBC4", "#F9C98A"), (0, 150), (0, 640))
    sheet.fill(disc(1130, 380, 92), "#F2784B")
    cloud(sheet, 880, 300, 190, PAPER)
    for points, ink in (([(740, 600), (900, 540), (1100, 590), (1300, 530)], "#7FB58A"),
                        ([(740, 700), (950, 660), (1120, 690), (1300, 640)], "#3F9A78"),
                        ([(740, 820), (960, 790), (1300, 800)], "#1F7F62")):  # fmt: skip
        sheet.form(land(points, 980), ink, (0, -1), 0.5)
    sheet.fill(smooth([(1040, 655), (1090, 690), (960, 740), (930, 800), (1000, 880), (1030, 975),
        (905, 975), (850, 860),
                       (860, 780), (1000, 710), (1010, 680)]), "#F6E0B8")  # fmt: skip
    for x, y, h in ((800, 720, 170), (850, 700, 120), (1210, 690, 200)):
        round_tree(sheet, x, y, h, "#2A7A58", "#4A3523")


def music(sheet: Sheet) -> None:
    """Three musicians before a great disc; the sound spreads in rings to the edge of the sheet."""
    sheet.fill(sheet.whole, "#5A1236")
    for i, r in enumerate(range(1260, 330, -104)):
        sheet.fill(disc(960, 560, r), ("#6B1840", "#7D1E4B", "#8F2555", "#A62C5F")[i % 4])
    sheet.glow(960, 560, 900, "#F2784B", 0.35)
    sheet.fill(disc(960, 560, 400), "#F4B942")
    sheet.grain(disc(960, 560, 400), "#E4572E", (960, 1000), (960, 300), 0.95)
    for r in (330, 262, 196):
        sheet.fill(ring(960, 560, r, 3), clear("#8F2555", 0.35))
    stage = land([(-20, 985), (500, 940), (960, 925), (1420, 940), (1940, 985)], 1210)
    sheet.fill(stage, "#2E0A22")
    sheet.grain(stage, "#C94A3C", (960, 880), (960, 1140), 0.85)
    for x, y, who in ((960, 1030, Person("bow", wear="long")), (1350, 1035, Person("violin"))):
        shadow(sheet, who, x, y, 560, (10, 150), "#16040F", 0.6, x > 1000)
    _cello(sheet, 590, 1040)
    stand(sheet, Person("violin", 1, "short", BLACK, "#2B2142", "#2B2142"), 1350, 1035, 560, flip=True)
    _violin(sheet, 1240, 645)
    stand(sheet, Person("bow", 3, "afro", BLACK, "#F6E9D2", "#F6E9D2", wear="long"), 960, 1030, 570)


def _cello(sheet: Sheet, x: float, y: float) -> None:
    chair(sheet, x - 60, y, 560, "#16040F")
    stand(sheet, Person("talk", 0, "long", HAIRS["fair"], "#0F7B6C", "#16324A", wear="long"), x - 60, y, 560)
    with sheet.placed(x + 62, y - 20, 1.28, 8):
        sheet.fill(box(-3, -60, 6, 70), "#16040F")
        body = smooth([(0, -60), (52, -74), (60, -120), (36, -158), (42, -196), (30, -226), (0, -232),
            (-30, -226), (-42, -196),
                       (-36, -158), (-60, -120), (-52, -74)], tension=0.9)  # fmt: skip
        sheet.form(body, "#B5562B", (-1, -0.6), 0.7)
        sheet.fill(box(-6, -380, 12, 220), "#2E1610")
        sheet.fill(smooth([(-6, -378), (-14, -396), (0, -408), (12, -396), (6, -378)]), "#B5562B")
        for side in (-18, 18):
            sheet.line(
                smooth([(side, -168), (side * 0.7, -146), (side * 1.2, -122)], shut=False), "#2E1610", 4
            )

    sheet.line(smooth([(x + 4, y - 304), (x + 196, y - 176)], shut=False), "#F6E9D2", 5)
    sheet.fill(joined(disc(x + 24, y - 291, 14), disc(x + 63, y - 336, 14)), SKINS[0])


def _violin(sheet: Sheet, x: float, y: float) -> None:
    with sheet.placed(x, y, 0.62, -68):
        body = smooth(
            [
                (0, 60),
                (44, 44),
                (40, 8),
                (26, -16),
                (36, -44),
                (0, -66),
                (-36, -44),
                (-26, -16),
                (-40, 8),
                (-44, 44),
            ]
        )
        sheet.form(body, "#B5562B", (-1, -0.6), 0.7)
        sheet.fill(box(-6, -190, 12, 150), "#2E1610")
    sheet.line(smooth([(x - 92, y + 26), (x + 34, y - 66)], shut=False), "#F6E9D2", 5)


WORKS = gallery({"theme-reading": reading, "theme-digital": digital, "theme-music": music})
