"""Pictures for events and services: dance and markets."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, clear
from figures_people import Person, Stand, group, stand
from figures_shapes import box, disc, joined, oval, poly, ribbon
from figures_town import gable

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def dance(sheet: Sheet) -> None:
    """Dancers on a round floor of light; a ribbon of colour follows every one of them."""
    sheet.fade(sheet.whole, ("#2A1250", "#4A1F7A"), (0, 0), (0, 1200))
    _floor(sheet)
    people = [
        Stand(
            Person("dance", 3, "bun", BLACK, "#F4B942", "#F4B942", wear="dress", shoes="#F6E6CB"),
            620,
            985,
            540,
        ),
        Stand(Person("bow", 1, "short", BLACK, "#F6E6CB", "#1B0C38", girth=1.1), 880, 930, 500, True),
        Stand(Person("up", 0, "curls", HAIRS["red"], "#F06A4C", "#F06A4C", wear="long"), 1060, 1010, 540),
        Stand(
            Person("talk", 4, "afro", BLACK, "#3FA7A0", "#1B0C38", aid="wheelchair"), 1290, 1010, 540, True
        ),
        Stand(Person("kick", 2, "tail", BLACK, "#F6E6CB", "#3FA7A0", child=True), 410, 1010, 540),
        Stand(Person("wide", 2, "bald", GREY, "#D8608C", "#1B0C38"), 1530, 975, 500),
    ]
    group(sheet, people, (0.1, 0.24), "#150630", 0.5)


def _floor(sheet: Sheet) -> None:
    for i, (rx, ink) in enumerate(
        ((900, "#5B2C8C"), (740, "#7A3A9C"), (580, "#A44A9A"), (410, "#D8608C"), (250, "#F2925A"))
    ):
        sheet.fill(oval(960, 900, rx, rx * 0.33), ink)
        sheet.grain(
            oval(960, 900, rx, rx * 0.33), "#2A1250", (960 + rx, 900 + i * 10), (960 - rx * 0.4, 860), 0.4
        )
    for x, lean in ((420, 0.5), (960, 0.0), (1500, -0.5)):
        cone = poly((x - 24, -20), (x + 24, -20), (x + lean * 800 + 300, 960), (x + lean * 800 - 300, 960))
        sheet.shade(cone, "#F9D9B0", (x, -20), (x + lean * 700, 900), 0.4)
    trails = (
        ([(300, 420), (520, 260), (760, 330), (700, 560), (500, 640)], "#F4B942"),
        ([(1660, 380), (1420, 220), (1180, 320), (1240, 540), (1420, 620)], "#3FA7A0"),
        ([(560, 980), (760, 760), (960, 420), (1120, 260), (1330, 300)], "#F06A4C"),
    )  # fmt: skip
    for points, ink in trails:
        sheet.fill(ribbon(points, (4, 38, 54, 34, 6)), clear(ink, 0.85))


def market(sheet: Sheet) -> None:
    """Striped awnings, heaped fruit, and a little talk at every stall."""
    sky(sheet, ("#8CC7D2", "#D6E8DC", "#FBEBCB"), 560)
    sheet.fill(disc(1500, 180, 90), "#F9C56B")
    for i, (x, w, h) in enumerate(((-20, 250, 520), (226, 210, 440), (432, 240, 560), (668, 200, 420),
        (1000, 230, 520),
                                   (1226, 210, 430), (1432, 250, 570), (1678, 260, 470))):  # fmt: skip
        tone = ("#E9B98A", "#D98C6A", "#F0CFA0", "#C97A5E")[i % 4]
        gable(sheet, x, 800, w, h, tone, "#8A3B3B", ("#FBF1DC", "#7FA9B5", "#FBF1DC"), i)
    sheet.fill(joined(box(896, 240, 80, 560), poly((888, 244), (936, 90), (984, 244))), "#B5684E")
    ground = box(0, 790, 1920, 420)
    sheet.fill(ground, "#E8CBA0")
    sheet.grain(ground, "#A8653F", (960, 1320), (960, 800), 0.8)
    _stall(sheet, 110, 960, 520, ("#C43A4A", "#FBF1DC"), ("#E4572E", "#5F8F33", "#F4B942"))
    _stall(sheet, 1300, 960, 520, ("#17707A", "#FBF1DC"), ("#B3265E", "#8FB53C", "#F2925A"))
    _stall(sheet, 700, 930, 500, ("#E39A2E", "#FBF1DC"), ("#8A3B2B", "#F4D9A0", "#C98A4B"))
    group(sheet, _shoppers(), (-0.3, 0.14), "#5A2A2A", 0.4)
    _basket(sheet, 548, 815)


def _shoppers() -> list[Stand]:
    return [
        Stand(
            Person("carry", 2, "scarf", "#B3265E", "#17707A", "#24314F", wear="long"), 590, 1090, 440, True
        ),
        Stand(
            Person("push", 0, "bun", GREY, "#E4572E", "#24314F", aid="rollator", wear="skirt"), 720, 1130, 440
        ),
        Stand(Person("walk", 3, "curls", BLACK, "#FBF1DC", "#24314F"), 1060, 1110, 450, True),
        Stand(
            Person("walk", 3, "tail", BLACK, "#F4B942", "#C43A4A", wear="dress", child=True),
            1170,
            1130,
            460,
            True,
        ),
        Stand(Person("talk", 1, "hat", "#5A3523", "#17466B", "#24314F", aid="wheelchair"), 1420, 1150, 440),
    ]


def _stall(
    sheet: Sheet, x: float, y: float, w: float, stripes: tuple[str, str], goods: tuple[str, str, str]
) -> None:
    seller = Person(
        "front",
        (int(x) // 300) % 5,
        ("cap", "beard", "bob")[int(x) // 300 % 3],
        "#3A2A30",
        stripes[0],
        "#24314F",
    )
    stand(sheet, seller, x + w * 0.62, y - 10, 370)
    for post in (x + 14, x + w - 26):
        sheet.fill(box(post, y - 460, 14, 460), "#6B4A3A")
    counter = box(x, y - 150, w, 150)
    sheet.form(counter, "#B5763F", (-1, -1), 0.5)
    for i in range(4):
        sheet.fill(box(x, y - 116 + i * 36, w, 4), "#8A5530")
    for i, ink in enumerate(goods):
        left = x + 20 + i * (w - 40) / 3
        sheet.form(poly((left, y - 176), (left + w / 3 - 30, y - 176), (left + w / 3 - 42, y - 132),
            (left + 12, y - 132)), "#8A5530",
                   (-1, -1), 0.4)  # fmt: skip
        for k in range(11):
            spot = left + 20 + (k % 5) * 26 + (k // 5) * 13, y - 182 - (k // 5) * 22
            if k < 10:
                sheet.form(disc(*spot, 16), ink, (-1, -1), 0.5)
    _awning(sheet, x, y, w, stripes)


def _awning(sheet: Sheet, x: float, y: float, w: float, stripes: tuple[str, str]) -> None:
    awning = poly((x - 20, y - 440), (x + w + 20, y - 440), (x + w - 20, y - 540), (x + 20, y - 540))
    with sheet.within(
        joined(awning, *(disc(x - 20 + (w + 40) * (i + 0.5) / 8, y - 440, (w + 40) / 16) for i in range(8)))
    ):
        for i in range(8):
            a, b = i / 8, (i + 1) / 8
            top, low = (x + 20, w - 40), (x - 20, w + 40)
            piece = poly((top[0] + a * top[1], y - 540), (top[0] + b * top[1], y - 540),
                (low[0] + b * low[1], y - 440),
                         (low[0] + b * low[1], y - 390), (low[0] + a * low[1], y - 390),
                         (low[0] + a * low[1], y - 440))  # fmt: skip
            sheet.fill(piece, stripes[i % 2])
        sheet.shade(box(x - 30, y - 470, w + 60, 80), "#5A2A2A", (x, y - 390), (x, y - 470), 0.35)


def _basket(sheet: Sheet, x: float, y: float) -> None:
    for dx, ink in ((-26, "#5F8F33"), (0, "#E4572E"), (24, "#F4B942")):
        sheet.form(disc(x + dx, y, 18), ink, (-1, -1), 0.5)
    sheet.form(
        poly((x - 50, y + 4), (x + 50, y + 4), (x + 38, y + 56), (x - 38, y + 56)), "#C98A4B", (-1, -1), 0.5
    )


WORKS = gallery({"theme-dance": dance, "theme-market": market})
