"""The third picture of the attract loop: the library by night, glowing. Portrait, calm sky above."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, PAPER, SUN, clear
from figures_iron import beam
from figures_nature import bare_tree, stars
from figures_people import Person, Stand, group
from figures_shapes import box, disc, half, poly, smooth
from figures_town import skyline

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]
SPINES = ("#B3265E", "#1F5FA8", "#E8A33D", "#0F7B6C", "#F3E3C7", "#C2571A", "#5B3FA0", "#7A2E3B", "#3F7A1E")
LEFT, RIGHT, ROOF, FLOOR = 190, 1250, 880, 1900
STOREY = 340
BAYS = ((0, 2, 3), (0, 2, 3), (0, 3))
"""Which bays of each storey hold shelves, from the top."""


def library(sheet: Sheet) -> None:
    """A house of glass full of books and light in a blue night; people read, climb, arrive."""
    sky(sheet, ("#0A1330", "#122050", "#1E3474", "#31508F", "#5577A8"), 1800)
    stars(sheet, (0, 0, 1440, 1300), PAPER, 170, 77)
    sheet.glow(1090, 430, 420, "#BFD3EA", 0.4)
    sheet.fill(disc(1090, 430, 92), "#F6EFD9")
    sheet.grain(disc(1090, 430, 92), "#8FA6C4", (1180, 520), (1060, 400), 0.7)
    skyline(
        sheet,
        1880,
        ((-20, 110, 420), (80, 110, 320), (1255, 100, 360), (1345, 130, 460)),
        "#152452",
        "#E8B95A",
        8,
    )
    bare_tree(sheet, 95, 1905, 900, "#0B1533", 5)
    bare_tree(sheet, 1350, 1905, 980, "#0B1533", 9)
    _square(sheet)
    _house(sheet)
    group(sheet, _arriving(), (0.0, 0.5), "#0A1330", 0.65)


def _square(sheet: Sheet) -> None:
    sheet.fade(box(0, 1880, 1440, 700), ("#2B3F78", "#16224E", "#0A1330"), (0, 1880), (0, 2560))
    pool = poly((LEFT, FLOOR), (RIGHT, FLOOR), (RIGHT + 150, 2330), (LEFT - 150, 2330))
    sheet.shade(pool, "#FFC765", (720, FLOOR), (720, 2330), 0.85)
    sheet.grain(pool, "#FFDD96", (720, FLOOR - 60), (720, 2330), 0.55)
    sheet.glow(720, 1400, 1150, "#F9B64F", 0.5)


def _house(sheet: Sheet) -> None:
    inside = box(LEFT, ROOF, RIGHT - LEFT, FLOOR - ROOF)
    sheet.fade(inside, ("#FFE7AE", "#FFD484", "#FBBE62"), (0, ROOF), (0, FLOOR))
    for storey in range(3):
        top = ROOF + storey * STOREY
        _shelves(sheet, top, storey)
        for x in (322, 588, 852, 1118):
            sheet.line(smooth([(x, top), (x, top + 62)], shut=False), "#8A5A2B", 4)
            sheet.glow(x, top + 84, 170, "#FFFBE8", 0.8)
            sheet.fill(half(x, top + 96, 38, 0), ("#C2571A", "#1F5FA8", "#B3265E")[storey])
        sheet.fill(box(LEFT, top + STOREY - 14, RIGHT - LEFT, 22), "#6B3A22")
    _stairs(sheet)
    _readers(sheet)
    for x in (LEFT + 60, LEFT + 700):
        with sheet.within(inside):
            sheet.fill(
                poly((x + 330, ROOF), (x + 430, ROOF), (x - 60, FLOOR), (x - 160, FLOOR)),
                clear("#FFFFFF", 0.1),
            )
    for x in range(LEFT, RIGHT + 1, 265):
        sheet.fill(box(x - 7, ROOF, 14, FLOOR - ROOF), "#13204A")
    sheet.form(box(LEFT - 50, ROOF - 46, RIGHT - LEFT + 100, 52), "#0F1A40", (0, -1), 0.3)
    sheet.fill(box(LEFT - 50, ROOF - 46, RIGHT - LEFT + 100, 8), "#4B6AA8")
    sheet.fill(box(LEFT - 30, FLOOR - 8, RIGHT - LEFT + 60, 20), "#13204A")


def _shelves(sheet: Sheet, top: float, storey: int) -> None:
    random = sheet.canvas.random(f"books{storey}")
    for bay in BAYS[storey]:
        left, right = LEFT + bay * 265 + 22, LEFT + bay * 265 + 243
        for row in range(3):
            base = top + 172 + row * 76
            x = left + 6.0
            while x < right - 22:
                wide, high = float(random.uniform(10, 22)), float(random.uniform(40, 62))
                if float(random.random()) > 0.08:
                    sheet.fill(
                        box(x, base - high, wide - 1.5, high), SPINES[int(random.integers(len(SPINES)))]
                    )
                x += wide
            sheet.fill(box(left, base, right - left, 8), "#8A4F28")
        for x in (left - 6, right):
            sheet.fill(box(x, top + 98, 8, STOREY - 112), "#8A4F28")


def _stairs(sheet: Sheet) -> None:
    for foot, head, low in ((720, 455, ROOF + 2 * STOREY - 14), (985, 720, FLOOR - 8)):
        rise = STOREY + (2 if low < FLOOR - 8 else 6)
        sheet.fill(beam((foot - 6, low), (head - 6, low - rise), 20), "#13204A")
        for i in range(13):
            x, y = foot + (head - foot) * (i + 0.6) / 13, low - rise * (i + 1) / 13
            sheet.fill(box(x - 14, y, 34, 8), "#13204A")
            if i % 3 == 0:
                sheet.fill(box(x, y - 76, 5, 80), "#13204A")
        sheet.fill(beam((foot - 4, low - 92), (head, low - rise - 78), 8), "#13204A")


def _readers(sheet: Sheet) -> None:
    dark = "#1B2A5C"
    first, second, ground = ROOF + STOREY - 12, ROOF + 2 * STOREY - 12, FLOOR - 12
    people = [
        Stand(Person("back", 3, "bun", BLACK, "#0F7B6C", dark, wear="skirt"), 300, first, 205),
        Stand(Person("stand", 2, "afro", BLACK, "#5B3FA0", dark), 545, first, 205),
        Stand(Person("talk", 1, "beard", BLACK, "#E8A33D", dark), 640, first, 205, True),
        Stand(Person("reach", 0, "curls", HAIRS["red"], "#1F5FA8", dark), 830, first, 205),
        Stand(Person("read", 1, "bob", GREY, "#B3265E", dark), 1120, first, 215, True),
        Stand(Person("read", 2, "scarf", PAPER, "#5B3FA0", dark), 320, second, 215),
        Stand(Person("walk", 4, "short", BLACK, "#F6EFD9", dark), 596, second - 178, 190, True),
        Stand(Person("back", 0, "bald", GREY, "#C2571A", dark, girth=1.15), 850, second, 205),
        Stand(Person("walk", 1, "tail", BLACK, "#E4572E", dark, child=True), 1060, second, 215),
        Stand(Person("stroll", 4, "bun", BLACK, "#0F7B6C", dark, wear="coat"), 1140, second, 205),
        Stand(Person("sit", 3, "tail", BLACK, "#E4572E", dark, aid="wheelchair"), 300, ground, 220),
        Stand(Person("walk", 2, "cap", SUN, "#F6EFD9", dark), 890, ground - 128, 195, True),
        Stand(Person("talk", 0, "bun", GREY, "#F6EFD9", dark), 1130, ground, 225, True),
    ]
    for x, y, side in ((1120, first, -1), (320, second, 1), (1130, ground, -1), (640, first, -1)):
        sheet.form(box(x - 33 - 7 * side, y - 60, 66, 60, 12), "#7A2E3B", (-1, -1), 0.5)
        sheet.form(box(x - 12 - 40 * side, y - 128, 24, 128, 10), "#7A2E3B", (-1, -1), 0.5)
    group(sheet, people)
    for x, y, side in ((1086, first - 110, -1), (352, second - 110, 1)):
        sheet.fill(poly((x - 16, y), (x + 16, y - 4 * side), (x + 14, y + 20), (x - 14, y + 22)), PAPER)


def _arriving() -> list[Stand]:
    night = "#0F1A40"
    return [
        Stand(Person("back", 1, "long", BLACK, "#E4572E", night, wear="coat"), 600, 2110, 345),
        Stand(Person("back", 1, "short", BLACK, "#F3C34E", night, child=True), 694, 2125, 360),
        Stand(
            Person("cane", 0, "hat", "#23305E", "#3E6FB8", night, aid="cane", wear="coat"),
            1000,
            2120,
            345,
            True,
        ),
        Stand(Person("walk", 4, "scarf", "#F6EFD9", "#0F8B7A", night, wear="long"), 380, 2150, 350),
    ]


WORKS = gallery({"attract-3": library}, 1440, 2560)
