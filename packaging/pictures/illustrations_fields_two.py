"""The pictures of the fields art and community."""

from __future__ import annotations

from figures import Sheet, gallery, sky, sun
from figures_inks import CORAL, HAIRS, INK, MAGENTA, PAPER, SUN, TEAL, WINE, clear, darker
from figures_nature import round_tree
from figures_people import Person, Stand, group
from figures_shapes import box, disc, half, joined, land, poly, ring
from figures_things import bowl, fruit, jug, loaf
from figures_town import gable, lanterns

GREY = HAIRS["grey"]
BLACK = HAIRS["black"]


def art(sheet: Sheet) -> None:
    """A great work hangs in a dark hall, and its shapes come out of the frame to meet the visitors."""
    sheet.fade(sheet.whole, ("#3A0B24", "#5E1336", "#7D1A47"), (0, 0), (0, 900))
    floor = poly((-10, 900), (1930, 900), (1930, 1210), (-10, 1210))
    sheet.fade(floor, ("#8E2350", "#3A0B24"), (0, 900), (0, 1210))
    sheet.glow(960, 470, 1050, "#F2679B", 0.55)
    sheet.fill(poly((330, 900), (1590, 900), (1790, 1210), (130, 1210)), clear("#FBD9C2", 0.20))
    sheet.grain(
        poly((330, 900), (1590, 900), (1790, 1210), (130, 1210)), "#FBD9C2", (960, 880), (960, 1230), 0.5
    )
    sheet.fill(box(356, 132, 1208, 626), clear("#24061A", 0.45))
    with sheet.within(box(340, 110, 1240, 620)):
        _mosaic(sheet, 340, 110, 310)
    for x, y, r, start, ink in FLYING:
        sheet.form(half(x, y, r, start), ink, (-0.6, -1), 0.6)
    group(sheet, _visitors(), (0.0, 0.42), "#24061A", 0.65)


FLYING = (
    (1690, 250, 92, 45, SUN), (1770, 560, 60, 200, CORAL), (232, 300, 74, 90, PAPER),
    (150, 590, 104, -30, MAGENTA), (1660, 820, 54, 120, PAPER), (262, 800, 44, 0, SUN),
)  # fmt: skip
"""Half discs that have left the frame: x, y, radius, turn and ink."""

TILES = (
    ("sun", PAPER, MAGENTA), ("quarter0", "#F2A48F", WINE), ("rings", SUN, "#2A0A2E"),
    ("leafs", CORAL, PAPER),
    ("quarter2", "#2A0A2E", SUN), ("rings", PAPER, CORAL),
    ("half0", MAGENTA, PAPER), ("quarter1", SUN, "#D8447A"),
)  # fmt: skip


def _mosaic(sheet: Sheet, x: float, y: float, side: float) -> None:
    for i, (kind, ground, ink) in enumerate(TILES):
        left, top = x + i % 4 * side, y + i // 4 * side
        tile = box(left, top, side + 1, side + 1)
        sheet.fill(tile, ground)
        with sheet.within(tile):
            _motif(sheet, kind, left, top, side, ink)
            sheet.grain(tile, darker(ground, 0.4), (left + side, top + side), (left, top), 0.35)


def _motif(sheet: Sheet, kind: str, x: float, y: float, side: float, ink: str) -> None:
    middle = x + side / 2, y + side / 2
    if kind == "sun":
        sheet.fill(disc(*middle, side * 0.36), ink)
    elif kind == "rings":
        for r in (0.96, 0.6, 0.24):
            sheet.fill(ring(x, y + side, side * r, side * 0.17), ink)
    elif kind == "half0":
        sheet.fill(half(middle[0], y + side * 0.5, side * 0.5, 0), ink)
        sheet.fill(half(middle[0], y + side, side * 0.5, 0), ink)
    elif kind == "leafs":
        sheet.fill(disc(x, y, side).intersected(disc(x + side, y + side, side)), ink)
    else:
        corner = {"0": (x, y), "1": (x + side, y), "2": (x + side, y + side)}[kind[-1]]
        sheet.fill(disc(*corner, side), ink)


def _visitors() -> list[Stand]:
    dark = "#2A0A2E"
    return [
        Stand(Person("back", 1, "long", BLACK, SUN, dark, wear="coat"), 480, 1030, 330),
        Stand(Person("backpoint", 3, "bun", BLACK, PAPER, dark, wear="skirt"), 1120, 1050, 335),
        Stand(Person("back", 0, "short", HAIRS["fair"], CORAL, dark, child=True), 1010, 1062, 340),
        Stand(Person("talk", 4, "curls", GREY, "#F2A48F", dark, aid="wheelchair"), 690, 1075, 345),
        Stand(Person("back", 2, "scarf", "#F6E3C8", "#D8447A", dark, wear="long"), 1420, 1020, 325),
        Stand(Person("back", 0, "bald", GREY, "#E9D8C4", dark, girth=1.2), 1535, 1034, 325),
    ]


HOUSES = (
    (-40, 240, 470), (196, 200, 390), (392, 220, 450), (610, 190, 350),
    (1120, 200, 370), (1318, 220, 440), (1536, 200, 400), (1734, 250, 500),
)  # fmt: skip
"""The left edges, widths and heights of the street's houses."""


def community(sheet: Sheet) -> None:
    """A long table in the street at dusk, lanterns above it, and everybody is there."""
    sky(sheet, ("#7A2A1C", "#C2571A", "#EE9A4A", "#FBD7A0"), 760)
    sun(sheet, 960, 640, 250, "#FBE3B0")
    for i, (x, w, h) in enumerate(HOUSES):
        tone = ("#8F3320", "#A8452A", "#7A2A22")[i % 3]
        panes = ("#FBD58A", "#FBD58A", "#5C1F1E", "#F0A54E")
        gable(sheet, x, 830, w, h, tone, darker(tone, 0.35), panes, i, 1 if x < 960 else -1)
    ground = land([(-20, 812), (960, 796), (1940, 812)], 1210)
    sheet.fill(ground, "#D9793A")
    sheet.grain(ground, "#6E2415", (960, 1260), (960, 800), 1.0)
    sheet.glow(960, 900, 900, "#FFE3A6", 0.55)
    round_tree(sheet, 50, 905, 720, "#5B2E1C", "#32160F", 1)
    round_tree(sheet, 1880, 905, 760, "#5B2E1C", "#32160F", -1)
    lights = ("#FFE9B5", "#FFD27A", "#FFF3D4")
    lanterns(sheet, (-20, 120), (1940, 150), 290, 15, lights, 21)
    lanterns(sheet, (-20, 60), (1940, 40), 120, 13, lights, 15)
    group(sheet, _guests(), (0, 0))
    _table(sheet)
    group(sheet, _front(), (0.08, 0.3), "#4A1710", 0.5)


def _guests() -> list[Stand]:
    return [
        Stand(Person("sitfront", 0, "bob", GREY, TEAL, INK), 520, 978, 345),
        Stand(Person("talk", 3, "short", BLACK, "#FBE3B0", INK), 640, 978, 345),
        Stand(Person("sitfront", 2, "scarf", "#F6E3C8", MAGENTA, INK), 800, 978, 345),
        Stand(Person("pour", 4, "afro", BLACK, "#E8B23A", INK), 930, 960, 350),
        Stand(Person("sitfront", 1, "beard", BLACK, "#284B63", INK, girth=1.2), 1085, 978, 345),
        Stand(Person("sitfront", 0, "curls", HAIRS["red"], "#FBE3B0", INK, child=True), 1210, 955, 400),
        Stand(Person("talk", 2, "bun", HAIRS["grey"], CORAL, INK), 1370, 978, 345, True),
    ]


def _table(sheet: Sheet) -> None:
    top = 872
    for x in (470, 950, 1440):
        sheet.fill(box(x, top, 16, 128), "#5C1F1E")
    cloth = joined(box(400, top, 1120, 78), *(disc(428 + i * 56, top + 76, 28) for i in range(20)))
    sheet.form(cloth, "#FFF3DC", (0, -1), 0.35)
    sheet.fill(box(388, top - 8, 1144, 16, 8), PAPER)
    for i, x in enumerate(range(450, 1500, 92)):
        dish = (bowl, loaf, jug, fruit)[i % 4]
        dish(sheet, x, top - 6, 1, (TEAL, CORAL, "#284B63")[i // 4 % 3])


def _front() -> list[Stand]:
    return [
        Stand(Person("sit", 2, "short", GREY, "#284B63", "#17223F", aid="wheelchair"), 330, 1040, 370),
        Stand(Person("carry", 1, "tail", BLACK, PAPER, "#7A2A22", wear="skirt"), 1650, 1030, 372, True),
        Stand(Person("run", 3, "curls", BLACK, SUN, TEAL, wear="shorts", child=True), 720, 1120, 400),
        Stand(
            Person("run", 0, "tail", HAIRS["fair"], MAGENTA, MAGENTA, wear="dress", child=True),
            980,
            1132,
            390,
        ),
    ]


WORKS = gallery({"field-art": art, "field-community": community})
