"""Pictures of the quarters' projects: solar bench, smart bin, parking sensor."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, NIGHT, PAPER, clear, darker, lighter
from figures_iron import beam
from figures_nature import bush, poplar, round_tree
from figures_people import Person, Stand, above, group, shadow, stand
from figures_shapes import band, box, disc, land, leaf, moved, oval, poly, ring, smooth, wedge
from figures_town import bicycle

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def solar_bench(sheet: Sheet) -> None:
    """The sun sits with everybody on the bench: its roof turns light into charge."""
    sky(sheet, ("#F6C35E", "#F9DA93", "#FDEFC9"), 860)
    for i in range(24):
        if i % 2:
            sheet.fill(wedge(960, 470, 1500, i * 15, 15), clear("#FFF6DC", 0.28))
    sheet.fill(disc(960, 470, 270), "#F4923C")
    sheet.grain(disc(960, 470, 270), "#F9C64F", (960, 190), (960, 760), 0.9)
    _green(sheet)
    ground = land([(-20, 880), (960, 862), (1940, 880)], 1210)
    sheet.fill(ground, "#7FA63C")
    plaza = land([(-20, 960), (960, 930), (1940, 960)], 1210)
    sheet.fill(plaza, "#F3DDB0")
    sheet.grain(plaza, "#B5763F", (960, 1300), (960, 930), 0.8)
    sheet.fill(oval(960, 1072, 560, 34), clear("#5A3A1E", 0.35))
    _roof(sheet)
    sheet.form(box(520, 918, 880, 36, 12), "#C98B4B", (-1, -1), 0.5)
    for x in (590, 1310):
        sheet.form(box(x, 954, 30, 112), "#17466B", (-1, 0), 0.4)
    group(sheet, _sitters(), (0.06, 0.2), "#5A3A1E", 0.4)
    for x, y in ((760, 884), (1206, 816)):
        sheet.form(moved(box(-13, -24, 26, 48, 6), x, y, angle=24), "#16233F", (-1, -1), 0.2)
        sheet.glow(x, y, 60, "#BFE8F0", 0.6)


def _sitters() -> list[Stand]:
    return [
        Stand(Person("sit", 1, "bob", GREY, "#B3265E", "#24314F"), 700, 1066, 480),
        Stand(Person("read", 3, "short", BLACK, "#F6E6CB", "#17586B"), 1130, 1066, 480),
        Stand(Person("sit", 0, "tail", HAIRS["red"], "#17707A", "#24314F", aid="wheelchair"), 440, 1090, 470),
        Stand(
            Person("walk", 2, "curls", BLACK, "#E4572E", "#24314F", wear="shorts", child=True),
            1530,
            1090,
            490,
            True,
        ),
    ]


def _green(sheet: Sheet) -> None:
    for x, w in ((120, 420), (560, 300), (1400, 360), (1800, 420)):
        bush(sheet, x, 880, w, "#4E8A2A")
    round_tree(sheet, 200, 900, 620, "#3F7A1E", "#4A3523", 1)
    round_tree(sheet, 1730, 900, 680, "#3F7A1E", "#4A3523", -1)


def _roof(sheet: Sheet) -> None:
    for x, top in ((548, 590), (1352, 512)):
        sheet.fill(box(x, top, 22, 960 - top), "#17466B")
    roof = poly((440, 570), (1480, 470), (1500, 506), (460, 610))
    sheet.form(roof, "#17466B", (0, -1), 0.3)
    for i in range(8):
        a, b = 452 + i * 130, 452 + (i + 1) * 130 - 12
        ya, yb = 569 - (a - 440) * 0.0962, 569 - (b - 440) * 0.0962
        sheet.fill(
            poly((a, ya - 4), (b, yb - 4), (b + 2, yb + 12), (a + 2, ya + 12)), ("#2F6E9E", "#5C9CC0")[i % 2]
        )


def smart_bin(sheet: Sheet) -> None:
    """A bin that calls when it is full, so the crew comes by cargo bike exactly when it must."""
    sheet.fade(sheet.whole, ("#BFE0D0", "#DDEBD0", "#F6EBCB"), (0, 0), (0, 860))
    for r, alpha in ((620, 0.22), (480, 0.26), (340, 0.32)):
        sheet.fill(disc(760, 560, r), clear("#FBF7E6", alpha))
    for x, h in ((150, 460), (260, 360), (1640, 420), (1790, 520)):
        poplar(sheet, x, 870, h, "#4E8A4A", 1 if x < 900 else -1)
    for x, w in ((420, 260), (1180, 300), (1500, 240)):
        bush(sheet, x, 872, w, "#6FA24A")
    ground = land([(-20, 868), (960, 850), (1940, 868)], 1210)
    sheet.fill(ground, "#E9D3A4")
    sheet.grain(ground, "#A8733F", (960, 1300), (960, 860), 0.8)
    sheet.fill(poly((640, 1100), (900, 1100), (1500, 1200), (1180, 1210)), clear("#5A4A1E", 0.35))
    _bin(sheet, 770, 1105)
    for r in (150, 230, 310):
        sheet.fill(band(770, 560, r, 18, 30, 120), clear("#3F7A1E", 0.95 - r / 600))
    _cargo(sheet, 1250, 1090)
    child = Person("walk", 3, "tail", BLACK, "#B3265E", "#24314F", wear="dress", child=True)
    group(sheet, [Stand(child, 470, 1120, 520)], (0.5, 0.16), "#5A4A1E", 0.4)
    sheet.form(moved(leaf(0, 0, 70, 40, 40), 545, 960), "#F4B942", (-1, -1), 0.4)


def _bin(sheet: Sheet, x: float, y: float) -> None:
    sheet.form(
        poly((x - 150, y - 400), (x + 150, y - 400), (x + 126, y), (x - 126, y)), "#3F7A1E", (-1, 0), 0.7
    )
    for i in range(7):
        left = x - 118 + i * 36
        sheet.fill(box(left, y - 360, 10, 320, 5), "#2F6317")
    sheet.form(smooth([(x - 170, y - 396), (x - 160, y - 470), (x, y - 510), (x + 160, y - 470),
        (x + 170, y - 396)], tension=0.8),
               "#2F6317", (-1, -1), 0.5)  # fmt: skip
    sheet.fill(box(x - 90, y - 450, 180, 44, 22), "#173A10")
    sheet.fill(box(x - 112, y - 524, 224, 20, 6), "#17466B")
    for i in range(5):
        sheet.fill(box(x - 106 + i * 43, y - 521, 38, 9, 2), "#5C9CC0")
    sheet.glow(x, y - 250, 120, "#F4E07A", 0.5)
    sheet.fill(disc(x, y - 250, 52), "#F6E6CB")
    for turn in (0, 120, 240):
        sheet.fill(moved(leaf(0, -6, 38, 26, 20), x, y - 250, angle=turn), "#3F7A1E")


def _cargo(sheet: Sheet, x: float, y: float) -> None:
    """Somebody of the crew comes riding from the right, with a trailer."""
    with sheet.placed(x, y, flip=True):
        sheet.fill(oval(-110, 8, 330, 16), clear("#5A4A1E", 0.35))
        sheet.fill(beam((-73, -78), (-210, -70), 10), "#17466B")
        sheet.form(poly((-450, -250), (-190, -250), (-210, -84), (-430, -84)), "#E4743F", (1, -1), 0.5)
        sheet.fill(box(-442, -206, 244, 16), PAPER)
        sheet.fill(ring(-320, -56, 56, 9), "#24314F")
        bicycle(sheet, 0, 0, 520, "#17466B", "#24314F")
        stand(sheet, Person("cycle", 2, "cap", "#E4743F", "#E4743F", "#24314F"), 0, 0, 520)


def parking(sheet: Sheet) -> None:
    """From above: rows of cars, and the one free space tells everybody that it is free."""
    sheet.fill(sheet.whole, "#4A3A86")
    sheet.grain(sheet.whole, "#241A52", (0, 1300), (1700, 0), 0.8)
    sheet.fill(box(-10, 455, 1940, 290), "#3B2C72")
    for x in range(20, 1920, 220):
        sheet.fill(box(x, 592, 120, 12, 6), "#F6E6CB")
    inks = ("#E4572E", "#F6E6CB", "#3FA7A0", "#F4B942", "#B3265E", "#8FB0D8", "#2A2050", "#D8608C")
    for row, (top, turn) in enumerate(((60, 0), (775, 180))):
        for i in range(9):
            x = 30 + i * 210
            sheet.fill(box(x - 5, top, 10, 370, 4), "#F6E6CB")
            if (row, i) == (1, 4):
                _free(sheet, x, top)
            else:
                _car(sheet, x + 105, top + 190, inks[(i * 3 + row * 5) % 8], turn)
    _car(sheet, 560, 668, "#F4B942", 72)
    for who, x, y, angle, flip in (
        (Person("stroll", 1, "bob", BLACK, "#3FA7A0", NIGHT), 1130, 540, 95, False),
        (Person("sit", 3, "short", BLACK, "#F4B942", NIGHT, aid="wheelchair"), 1500, 560, 90, False),
    ):
        shadow(sheet, who, x, y, 340, (240, 130), "#150B3A", 0.6, flip)
        above(sheet, who, x, y, 82, angle)


def _free(sheet: Sheet, x: float, top: float) -> None:
    space = box(x + 5, top, 200, 370)
    sheet.fill(space, "#3FA7A0")
    sheet.grain(space, "#0F5F66", (x, top + 400), (x + 120, top), 0.7)
    for r, alpha in ((150, 0.16), (108, 0.22), (68, 0.3)):
        with sheet.within(space):
            sheet.fill(disc(x + 105, top + 185, r), clear("#E6FBEF", alpha))
    sheet.form(disc(x + 105, top + 185, 32), PAPER, (-1, -1), 0.4)
    sheet.fill(disc(x + 105, top + 185, 14), "#3F7A1E")


def _car(sheet: Sheet, x: float, y: float, ink: str, turn: float) -> None:
    """A car from above; 0 drives up, degrees with the clock."""
    with sheet.placed(x + 14, y + 12, angle=turn):
        sheet.fill(box(-74, -150, 148, 300, 48), clear("#150B3A", 0.55))
    with sheet.placed(x, y, angle=turn):
        for side in (-1, 1):
            sheet.fill(box(side * 72 - 9, -58, 18, 22, 5), darker(ink, 0.3))
        sheet.form(box(-72, -150, 144, 300, 46), ink, (-1, -1), 0.5)
        sheet.fill(smooth([(-56, -66), (0, -84), (56, -66), (48, -28), (-48, -28)], tension=0.5), "#1B1440")
        sheet.fill(smooth([(-48, 92), (48, 92), (54, 118), (0, 128), (-54, 118)], tension=0.5), "#1B1440")
        sheet.fill(box(-48, -22, 96, 108, 16), lighter(ink, 0.18))
        for side in (-1, 1):
            sheet.fill(oval(side * 50, -138, 15, 9), "#FFF3CF")
            sheet.fill(box(side * 62 - 5, -18, 10, 100, 4), "#1B1440")


WORKS = gallery(
    {"project-solar-bench": solar_bench, "project-smart-bin": smart_bin, "project-parking-sensor": parking}
)
