"""The picture of the quarter Blumenthal."""

from __future__ import annotations

from figures import Sheet, gallery, sky, sun
from figures_inks import HAIRS, PAPER, SUN
from figures_iron import headframe
from figures_nature import birds, flower, grass, round_tree, streak
from figures_people import Person, Stand, group
from figures_shapes import disc, land, smooth
from figures_town import skyline

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def blumenthal(sheet: Sheet) -> None:
    """Where coal was wound, a meadow flowers round the old tower, and a new path crosses it."""
    sky(sheet, ("#3D6E8F", "#8FB7BF", "#E6DDBB", "#F9D9A2"), 780)
    sun(sheet, 1130, 520, 265, "#F6B04B")
    streak(sheet, 420, 230, 620, PAPER, 0.75)
    streak(sheet, 1520, 320, 520, PAPER, 0.65)
    birds(sheet, [(560, 380, 56), (630, 350, 42), (510, 340, 34)], "#23323C")
    skyline(sheet, 690, ((90, 90, 60), (190, 70, 90), (270, 110, 54), (1500, 80, 84), (1590, 100, 60),
        (1700, 76, 100)),
            "#5E7F66", "#F9E3B0", 5)  # fmt: skip
    hill = land([(-20, 690), (300, 640), (760, 668), (1200, 612), (1600, 650), (1940, 606)], 900)
    sheet.form(hill, "#8AA66A", (0, -1))
    headframe(sheet, 900, 760, 620, "#8E2F2A")
    round_tree(sheet, 640, 752, 190, "#4E7B3A", "#4A3523")
    round_tree(sheet, 1340, 748, 220, "#57853A", "#4A3523")
    round_tree(sheet, 560, 760, 130, "#6E9A45", "#4A3523")
    for points, ink in (([(-20, 770), (500, 728), (1000, 752), (1940, 716)], "#6E9A45"),
                        ([(-20, 860), (600, 880), (1200, 838), (1940, 880)], "#4E8235")):  # fmt: skip
        sheet.form(land(points, 1210), ink, (0, -1), 0.5)
    _paths(sheet)
    _sprinkle(sheet)
    group(sheet, _walkers(), (-0.5, 0.2), "#1E3A1B", 0.5)
    _meadow(sheet)


def _paths(sheet: Sheet) -> None:
    road = smooth([(900, 752), (1010, 790), (760, 850), (560, 930), (860, 1040), (1300, 1220), (1640, 1220),
                   (1150, 1030), (800, 930), (960, 862), (1130, 800), (950, 752)], tension=0.9)  # fmt: skip
    sheet.fill(road, "#F6E3BE")
    sheet.grain(road, "#B98A5A", (900, 1260), (900, 760), 0.8)


def _sprinkle(sheet: Sheet) -> None:
    """Flowers far off, mere dots."""
    random = sheet.canvas.random("flowers")
    for _ in range(230):
        x, share = float(random.uniform(0, 1920)), float(random.random())
        y = 790 + share * 330
        if abs(x - 900) > 300 + 260 * share:
            ink = (RED, PALE, GOLD, DEEP)[int(random.integers(4))]
            sheet.fill(disc(x, y, 2.2 + 4 * share), ink)


def _walkers() -> list[Stand]:
    return [
        Stand(Person("stroll", 3, "afro", BLACK, "#B3265E", "#24466B"), 720, 960, 190),
        Stand(Person("sit", 0, "bun", GREY, PAPER, "#24466B", aid="wheelchair"), 830, 972, 195),
        Stand(Person("walk", 1, "hat", "#F3E3C7", "#1F5FA8", "#3A2B1E", wear="skirt"), 1040, 1070, 265, True),
        Stand(Person("run", 2, "tail", BLACK, SUN, "#24466B", child=True), 1150, 1090, 275),
    ]


RED, PALE, DEEP, GOLD = "#E2502F", "#FFF8E6", "#4C6FC0", "#EBC765"
BEDS = (
    (70, 1200, 420, "poppy", RED, -12), (190, 1210, 330, "daisy", PALE, 14),
    (310, 1215, 390, "bell", DEEP, -10),
    (430, 1220, 260, "poppy", RED, 10), (130, 1230, 220, "bell", DEEP, 16),
    (560, 1225, 210, "daisy", PALE, -6),
    (250, 1235, 180, "poppy", RED, 4), (660, 1230, 150, "ear", GOLD, 8), (30, 1230, 300, "ear", GOLD, 10),
    (1500, 1235, 180, "daisy", PALE, 6), (1610, 1220, 340, "poppy", RED, 12),
    (1720, 1215, 430, "bell", DEEP, -14),
    (1830, 1215, 340, "daisy", PALE, -8), (1900, 1215, 470, "poppy", RED, -10),
    (1660, 1230, 190, "ear", GOLD, -8),
    (1770, 1230, 230, "poppy", RED, 8), (1560, 1235, 130, "bell", DEEP, 4),
    (490, 1235, 320, "daisy", PALE, -10),
)  # fmt: skip
"""Where the flowers grow: x, y, height, kind, bloom, lean."""


def _meadow(sheet: Sheet) -> None:
    near = land([(-20, 1060), (260, 1040), (480, 1130), (760, 1230), (760, 1230)], 1230)
    sheet.fill(near, "#2C5A2A")
    right = land([(1500, 1230), (1600, 1170), (1760, 1090), (1940, 1060)], 1230)
    sheet.fill(right, "#2C5A2A")
    for x, y, h, kind, bloom, lean in sorted(BEDS, key=lambda bed: -bed[2]):
        flower(sheet, x, y, h, kind, (bloom, "#1F4A26"), lean)
    grass(sheet, [(x, 1215) for x in (*range(0, 640, 46), *range(1540, 1920, 46))], 150, "#3A6B2E", 6)


WORKS = gallery({"quarter-blumenthal": blumenthal})
