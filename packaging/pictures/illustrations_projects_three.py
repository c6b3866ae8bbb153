"""Pictures of the quarters' projects: neighbours, health and sport, light."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, PAPER, TEAL, clear, mix
from figures_nature import birds, stars, streak
from figures_people import Person, Stand, group, stand
from figures_shapes import band, box, disc, joined, land, leaf, oval, poly, ribbon, smooth
from figures_town import skyline

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def neighbourhood(sheet: Sheet) -> None:
    """One wall, twelve windows: a basket goes down, a tune goes up, water goes to the flowers."""
    sheet.fill(sheet.whole, "#D9692E")
    sheet.grain(sheet.whole, "#8A2F1E", (0, 1300), (1500, 0), 0.75)
    for row in range(12):
        for column in range(18):
            if (row * 5 + column * 7) % 9 == 0:
                sheet.fill(
                    box(column * 120 + (row % 2) * 60 - 40, row * 104 + 20, 74, 26, 3), clear("#B54A22", 0.5)
                )
    for row in range(3):
        for column in range(4):
            _window(sheet, 240 + column * 410, 70 + row * 375, row * 4 + column)
    _fiddle(sheet, 392, 200)
    _basket_rope(sheet)


WINDOWS = (
    (Person("violin", 1, "bun", BLACK, "#17586B"), "#FBE3A8"), None,
    (Person("pour", 0, "hat", "#F3D79A", "#B3265E"), "#BFE0D8"),
    (Person("talk", 4, "short", BLACK, "#F6E6CB"), "#FBE3A8"),
    (Person("front", 3, "bob", BLACK, "#F4B942"), "#BFE0D8"),
    (Person("lean", 0, "short", HAIRS["red"], "#17466B"), "#FBE3A8"), None,
    (Person("read", 2, "scarf", "#F6E6CB", "#B3265E"), "#F9C98A"),
    None, (Person("front", 2, "beard", BLACK, "#2F8A7E"), "#FBE3A8"),
    (Person("front", 1, "tail", BLACK, "#E9B43A", child=True), "#F9C98A"),
    (Person("talk", 0, "curls", GREY, "#5B3FA0"), "#BFE0D8"),
)  # fmt: skip
"""Who stands at which window, and the light behind them; none: the shutters are closed."""


def _window(sheet: Sheet, x: float, y: float, i: int) -> None:
    look = WINDOWS[i]
    sheet.fill(box(x - 14, y - 14, 238, 288, 6), "#F6E6CB")
    pane = box(x, y, 210, 260)
    if look is None:
        _shutter(sheet, x, y, 103)
        _shutter(sheet, x + 107, y, 103)
    else:
        who, light = look
        sheet.fill(pane, light)
        with sheet.within(pane):
            sheet.shade(pane, "#B5622E", (x, y + 260), (x, y + 40), 0.35)
            feet = y + (389 if who.pose in {"talk", "read"} else 475)
            stand(sheet, who, x + 96, feet - 40 * who.child, 430 - 60 * who.child, flip=i in {2, 11})
        for left in (x - 100, x + 224):
            _shutter(sheet, left, y, 86)
    sheet.form(box(x - 26, y + 262, 262, 24, 4), "#F9EFD9", (0, -1), 0.4)
    if i in {2, 4, 11, 9}:
        for k in range(7):
            sheet.fill(
                leaf(x + 18 + k * 29, y + 236, 60, 24, (k * 37 % 60) - 30), ("#3F7A1E", "#5F8F33")[k % 2]
            )
            bloom = ("#E4326E", "#F9E3B5", "#F4B942")[k % 3]
            sheet.form(disc(x + 20 + k * 28, y + 196 + (k * 17 % 26), 14), bloom, (-1, -1), 0.4)
        sheet.form(box(x + 2, y + 226, 206, 46, 6), "#8A3B2B", (-1, -1), 0.4)


def _shutter(sheet: Sheet, x: float, y: float, w: float) -> None:
    sheet.form(box(x, y - 6, w, 272, 4), "#17586B", (-1, -1), 0.4)
    for k in range(7):
        sheet.fill(box(x + 9, y + 8 + k * 37, w - 18, 24), "#1F7386")


def _fiddle(sheet: Sheet, x: float, y: float) -> None:
    with sheet.placed(x, y, 0.5, 62):
        outline = [
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
        sheet.form(smooth(outline), "#B5562B", (-1, -0.6), 0.7)
        sheet.fill(box(-6, -170, 12, 130), "#2E1610")
    sheet.line(smooth([(x - 44, y - 76), (x + 66, y + 30)], shut=False), "#7A4A2B", 4)


def _basket_rope(sheet: Sheet) -> None:
    """From the window of one neighbour to the window below."""
    sheet.line(smooth([(832, 676), (836, 710), (818, 756)], shut=False), "#F6E6CB", 5)
    sheet.form(poly((770, 770), (866, 770), (850, 836), (786, 836)), "#E2B060", (-1, -1), 0.5)
    sheet.line(band(818, 772, 46, 2, 0, 180), "#E2B060", 6)
    for x, ink in ((796, "#B3265E"), (820, "#F4B942"), (844, "#5F8F33")):
        sheet.form(disc(x, 764, 16), ink, (-1, -1), 0.5)


def health_sport(sheet: Sheet) -> None:
    """The line of a heartbeat becomes a range of hills, and people run along it."""
    sky(sheet, ("#F9E3B5", "#FBD3A0", "#F4A97C"), 800)
    sheet.fill(disc(1330, 360, 200), "#F9F0D8")
    streak(sheet, 520, 240, 620, PAPER, 0.75)
    birds(sheet, [(1180, 560, 50), (1240, 530, 38)], "#0B4A44")
    for points, ink in (([(-20, 720), (400, 560), (760, 700), (1160, 520), (1560, 690),
        (1940, 600)], "#7FBFA8"),
                        ([(-20, 800), (500, 700), (900, 790), (1400, 680),
                        (1940, 780)], "#3FA08A")):  # fmt: skip
        sheet.form(land(points, 1210), ink, (0, -1), 0.5)
    pulse = ((-40, 880), (430, 880), (510, 830), (590, 880), (690, 880), (760, 960), (900, 400),
        (1040, 1080), (1120, 880),
             (1300, 880), (1400, 810), (1500, 880), (1960, 880))  # fmt: skip
    hill = poly(*pulse, (1960, 1220), (-40, 1220))
    sheet.fill(hill, TEAL)
    sheet.grain(hill, "#053B37", (960, 1280), (960, 760), 0.85)
    line = smooth(list(pulse), shut=False, tension=0.12)
    sheet.line(line, "#FFF6E0", 16)
    sheet.line(line.translated(0, 30), clear("#053B37", 0.25), 10)
    group(sheet, _runners(), (0.1, 0.1), "#053B37", 0.4)
    stand(sheet, Person("up", 1, "short", BLACK, "#E4572E", "#17223F", wear="shorts"), 900, 400, 250)


def _runners() -> list[Stand]:
    return [
        Stand(Person("run", 3, "tail", BLACK, "#F4B942", "#17223F", wear="shorts"), 400, 872, 330),
        Stand(Person("run", 0, "bald", GREY, "#FFF6E0", "#B3265E"), 230, 872, 330),
        Stand(Person("talk", 4, "short", BLACK, "#E4572E", "#17223F", aid="wheelchair"), 1240, 872, 320),
        Stand(Person("walk", 2, "scarf", "#FFF6E0", "#B3265E", "#17223F"), 1560, 872, 340),
        Stand(Person("push", 1, "bun", GREY, "#F4B942", "#17223F", aid="rollator"), 1690, 872, 330),
    ]


def light(sheet: Sheet) -> None:
    """The lamps are bright only where somebody walks; elsewhere the night belongs to bats and stars."""
    sheet.fade(sheet.whole, ("#0A1130", "#16204F", "#2A2E6B"), (0, 0), (0, 1000))
    stars(sheet, (0, 0, 1920, 620), PAPER, 220, 5)
    sheet.fill(disc(330, 240, 70).subtracted(disc(362, 222, 64)), "#F6EBCB")
    skyline(sheet, 860, ((-20, 190, 210), (150, 150, 150), (290, 190, 260), (470, 150, 170),
        (610, 190, 230), (1260, 170, 180),
            (1410, 200, 270), (1600, 160, 160), (1740, 220, 240)), "#141A44", "#7A6A4A", 30)  # fmt: skip
    ground = box(0, 850, 1920, 360)
    sheet.fade(ground, ("#1A2156", "#0A0F2E"), (0, 850), (0, 1200))
    for x, lit in ((180, 0.12), (570, 0.45), (960, 1.0), (1350, 0.45), (1740, 0.12)):
        cone = poly((x - 16, 300), (x + 16, 300), (x + 240, 1040), (x - 240, 1040))
        sheet.shade(cone, "#FFDF8A", (x, 300), (x, 1060), lit * 0.8)
        sheet.fill(oval(x, 1040, 245, 44), clear("#FFDF8A", lit * 0.62))
        sheet.glow(x, 300, 190, "#FFE9A8", lit * 0.9)
        sheet.fill(ribbon([(x, 1030), (x, 620), (x, 290)], (20, 14, 10), caps=False), "#070B26")
        sheet.fill(poly((x - 60, 306), (x - 18, 268), (x + 18, 268), (x + 60, 306)), "#070B26")
        sheet.fill(oval(x, 306, 46, 9), mix("#4A4A6B", "#FFF6D8", lit))
    people = [
        Stand(Person("stroll", 3, "tail", BLACK, "#E4572E", "#24315F", wear="coat"), 900, 1060, 430),
        Stand(
            Person("cane", 0, "hat", "#5A3523", "#17807A", "#24315F", aid="cane", wear="coat"),
            1050,
            1066,
            425,
        ),
    ]
    group(sheet, people, (0.08, 0.22), "#070B26", 0.6)
    _dog(sheet, 770, 1070)
    _bats(sheet)


def _bats(sheet: Sheet) -> None:
    for x, y, size, turn in ((1560, 300, 70, -12), (1660, 220, 50, 10), (1480, 200, 40, 6)):
        with sheet.placed(x, y, size / 100, turn):
            bat = smooth([(0, -6), (30, -26), (80, -20), (66, 6), (40, 2), (22, 18), (0, 26), (-22, 18),
                (-40, 2), (-66, 6),
                          (-80, -20), (-30, -26)], tension=0.8)  # fmt: skip
            sheet.fill(bat, "#070B26")


def _dog(sheet: Sheet, x: float, y: float) -> None:
    body = joined(oval(x, y - 62, 58, 26), disc(x - 62, y - 92, 22), oval(x - 84, y - 88, 18, 10),
                  ribbon([(x + 50, y - 72), (x + 80, y - 96), (x + 84, y - 116)], (10, 8, 5)),
                  *(box(x + at, y - 50, 11, 52, 4) for at in (-44, -28, 22, 38)), poly((x - 62, y - 106),
                      (x - 44, y - 112), (x - 46, y - 80)))  # fmt: skip
    sheet.form(body, "#F3E3C7", (1, -1), 0.5)
    sheet.line(smooth([(x - 50, y - 80), (x + 40, y - 110), (x + 128, y - 200)], shut=False), "#E4572E", 4)


WORKS = gallery(
    {"project-neighbourhood": neighbourhood, "project-health-sport": health_sport, "project-light": light}
)
