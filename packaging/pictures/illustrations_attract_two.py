"""The second picture of the attract loop: the park of the quarter by day. Portrait, calm sky above."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, NIGHT, PAPER, SUN, clear, lighter, mix
from figures_iron import headframe
from figures_nature import birds, bush, cloud, flower, grass, poplar, round_tree
from figures_people import Person, Stand, group
from figures_shapes import disc, land, leaf, oval, poly, smooth
from figures_town import bicycle, skyline

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def park(sheet: Sheet) -> None:
    """A path winds through the green of an old colliery; people of all ages are out in the sun."""
    sky(sheet, ("#8CC7D2", "#BFE0D8", "#F4EBC9", "#FBDDAE"), 1240)
    sheet.glow(360, 900, 700, "#FFF3CF", 0.9)
    sheet.fill(disc(360, 930, 130), "#FFF6DC")
    cloud(sheet, 980, 660, 420, PAPER)
    cloud(sheet, 260, 480, 300, PAPER, 0.7)
    cloud(sheet, 1260, 880, 260, PAPER, 0.8)
    birds(sheet, [(640, 800, 64), (720, 760, 46), (580, 750, 38)], "#2E5E5A")
    _hills(sheet)
    _path(sheet)
    _trees(sheet)
    _kite(sheet, 1010, 900)
    group(sheet, _far_people(), (0.5, 0.16), "#17401F", 0.5)
    group(sheet, _near_people(), (0.5, 0.2), "#12361C", 0.5)
    _foreground(sheet)


def _kite(sheet: Sheet, x: float, y: float) -> None:
    sheet.line(
        smooth([(x - 20, y + 40), (x - 70, y + 200), (x - 140, y + 350), (x - 222, y + 490)], shut=False),
        PAPER,
        3,
    )
    with sheet.placed(x, y, angle=24):
        sheet.fill(poly((0, -90), (56, 0), (0, 80), (-56, 0)), "#E4572E")
        sheet.fill(poly((0, -90), (56, 0), (0, 0)), "#F3C34E")
        sheet.fill(poly((0, 80), (56, 0), (0, 0)), "#B3265E")
        for i, ink in enumerate(("#F3C34E", "#E4572E", "#B3265E")):
            sheet.fill(
                poly((-14, 104 + i * 34), (14, 118 + i * 34), (14, 104 + i * 34), (-14, 118 + i * 34)), ink
            )


def _hills(sheet: Sheet) -> None:
    far = land([(-20, 1190), (300, 1120), (700, 1170), (1100, 1090), (1460, 1150)], 1500)
    sheet.form(far, "#A9C7A0", (0, -1))
    skyline(sheet, 1190, ((40, 90, 110), (140, 70, 70), (1130, 80, 120), (1220, 100, 90), (1330, 90, 150)),
            "#7FA694", "#FBEFCF", 4)  # fmt: skip
    headframe(sheet, 640, 1240, 430, "#A8452F")
    for points, ink in (
        ([(-20, 1250), (400, 1200), (800, 1240), (1460, 1180)], "#86B25A"),
        ([(-20, 1400), (500, 1440), (900, 1370), (1460, 1420)], "#5F9A43"),
        ([(-20, 1640), (420, 1600), (900, 1680), (1460, 1600)], "#437F38"),
    ):
        hill = land(points, 2570)
        sheet.fill(hill, ink)
        sheet.grain(hill, lighter(ink, 0.45), (300, 1100), (900, 1900), 0.55)


def _path(sheet: Sheet) -> None:
    road = smooth(
        [(676, 1238), (770, 1290), (560, 1370), (330, 1480), (560, 1610), (860, 1720), (840, 1850),
            (500, 2040),
         (330, 2300), (300, 2600), (1120, 2600), (1060, 2300), (1130, 2010), (1230, 1820), (1050, 1660),
         (640, 1560), (500, 1480), (640, 1400), (880, 1300), (740, 1238)], tension=0.9)  # fmt: skip
    sheet.fill(road, "#F6E5C2")
    sheet.grain(road, "#C08F5A", (1100, 2600), (600, 1300), 0.85)


def _trees(sheet: Sheet) -> None:
    round_tree(sheet, 1200, 1400, 330, "#4E8A3C", "#4A3523")
    round_tree(sheet, 1370, 1430, 420, "#3A7434", "#4A3523")
    round_tree(sheet, 130, 1330, 210, "#6FA24A", "#4A3523")
    round_tree(sheet, 240, 1320, 150, "#86B25A", "#4A3523")
    poplar(sheet, 60, 1350, 330, "#2F6E3A")
    for x, h in ((930, 200), (990, 150)):
        poplar(sheet, x, 1270, h, "#4E8A3C")
    sheet.fill(oval(330, 1838, 330, 46), clear("#12361C", 0.5))
    round_tree(sheet, 140, 1830, 900, "#2C6B33", "#3A2A1E")
    for x, y, w in ((1330, 1660, 240), (1200, 1690, 150), (60, 1850, 220)):
        bush(sheet, x, y, w, "#2C6B33")


def _far_people() -> list[Stand]:
    return [
        Stand(Person("stroll", 1, "bob", GREY, "#B3265E", NIGHT, wear="skirt"), 640, 1340, 110),
        Stand(Person("cane", 0, "hat", "#5A3523", PAPER, NIGHT, aid="cane"), 590, 1345, 110),
        Stand(Person("cycle", 3, "cap", SUN, "#E4572E", NIGHT), 440, 1520, 175),
        Stand(Person("backpoint", 2, "curls", BLACK, "#E4572E", NIGHT, child=True), 750, 1505, 210),
        Stand(Person("back", 2, "short", BLACK, "#1F5FA8", NIGHT), 700, 1500, 190),
    ]


def _near_people() -> list[Stand]:
    return [
        Stand(Person("sit", 4, "afro", BLACK, SUN, "#24466B", aid="wheelchair"), 1010, 1830, 320, True),
        Stand(Person("stroll", 0, "tail", HAIRS["red"], "#B3265E", "#24466B"), 880, 1815, 315),
        Stand(Person("floor", 2, "scarf", PAPER, "#0F7B6C", "#0F7B6C", wear="trousers"), 250, 1890, 400),
        Stand(Person("floor", 3, "short", BLACK, "#F3C34E", NIGHT, child=True), 470, 1905, 430, True),
        Stand(Person("push", 1, "beard", BLACK, "#E4572E", "#24466B", aid="pram"), 640, 2130, 430),
        Stand(
            Person("run", 1, "tail", BLACK, PAPER, "#B3265E", wear="shorts", child=True), 970, 2150, 440, True
        ),
    ]


def _foreground(sheet: Sheet) -> None:
    bicycle(sheet, 440, 1520, 175, "#24466B")
    for side, x in ((1, -30), (-1, 1470)):
        for turn, long in ((12, 560), (34, 620), (56, 520), (78, 420)):
            sheet.form(
                leaf(x, 2620, long, 150, side * turn), mix("#123F24", "#2C6B33", turn / 100), (side, -1), 0.5
            )
    beds = ((120, 2500, 330, "daisy", PAPER, 20), (240, 2540, 250, "poppy", "#E4572E", 8),
        (1330, 2500, 340, "poppy", "#E4572E", -16),
            (1230, 2540, 240, "bell", "#5C7AD0", -8), (1400, 2540, 230, "daisy", PAPER, -10),
            (50, 2540, 220, "bell", "#5C7AD0", 6))  # fmt: skip
    for x, y, h, kind, bloom, lean in beds:
        flower(sheet, x, y, h, kind, (bloom, "#1B5230"), lean)
    grass(sheet, [(x, 2580) for x in (*range(0, 420, 40), *range(1060, 1460, 40))], 190, "#1B5230", 3)


WORKS = gallery({"attract-2": park}, 1440, 2560)
