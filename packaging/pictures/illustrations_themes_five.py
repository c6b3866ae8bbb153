"""Pictures for events and services: food and talks."""

from __future__ import annotations

import math

from figures import Sheet, gallery
from figures_inks import HAIRS, PAPER, SKINS, clear, darker, lighter
from figures_nature import poplar
from figures_people import Person, Stand, group, stand
from figures_shapes import arch, box, disc, half, joined, land, leaf, oval, poly, ribbon
from figures_things import chair

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def food(sheet: Sheet) -> None:
    """A laid table from above: eight pairs of hands, eight plates, one meal."""
    sheet.fill(sheet.whole, "#17586B")
    sheet.grain(sheet.whole, "#0A3442", (0, 1300), (1900, 0), 0.7)
    for i, x in enumerate((420, 780, 1140, 1500)):
        _eater(sheet, x, 92, 180, EATERS[i])
        _eater(sheet, x, 1108, 0, EATERS[i + 4])
    sheet.fill(box(214, 246, 1560, 760, 40), clear("#06232D", 0.5))
    board = box(180, 220, 1560, 760, 36)
    sheet.form(board, "#E2A45C", (-1, -1), 0.4)
    with sheet.within(board):
        for y in (410, 600, 790):
            sheet.fill(box(180, y, 1560, 4), "#B9763A")
        sheet.fill(box(180, 500, 1560, 200), "#F6E6CB")
        for x in range(190, 1740, 44):
            sheet.fill(box(x, 508, 22, 8), "#D8507E")
            sheet.fill(box(x, 684, 22, 8), "#D8507E")
    for i, x in enumerate((420, 780, 1140, 1500)):
        _plate(sheet, x, 350, i)
        _plate(sheet, x, 850, i + 2)
        _arms(sheet, x, 92, 180, EATERS[i])
        _arms(sheet, x, 1108, 0, EATERS[i + 4])
    _platters(sheet)


EATERS = (
    (1, BLACK, "#E4572E"), (4, BLACK, "#F4B942"), (0, GREY, "#B3265E"), (2, "#F6E3C8", "#F6E3C8"),
    (3, BLACK, "#F6E6CB"), (0, "#A4502A", "#2F8A7E"), (2, BLACK, "#D8507E"), (1, "#5A3523", "#F4B942"),
)  # fmt: skip


def _eater(sheet: Sheet, x: float, y: float, angle: float, look: tuple[int, str, str]) -> None:
    skin, tone, top = look
    with sheet.placed(x, y, 1, angle):
        body = joined(oval(0, 30, 136, 62), oval(-92, 18, 46, 46), oval(92, 18, 46, 46))
        sheet.form(body, top, (-1, 1), 0.5)
        sheet.fill(disc(0, 10, 58), SKINS[skin])
        sheet.form(joined(oval(0, 26, 64, 60), oval(0, 54, 40, 40)), tone, (-1, 1), 0.3)


def _arms(sheet: Sheet, x: float, y: float, angle: float, look: tuple[int, str, str]) -> None:
    skin, _, top = look
    with sheet.placed(x, y, 1, angle):
        for side in (-1, 1):
            arm = ribbon([(side * 106, 14), (side * 134, -92), (side * 122, -178)], (58, 48, 38))
            with sheet.overprint():
                sheet.fill(arm.translated(8, 8), clear("#7A4522", 0.35))
            sheet.fill(oval(side * 121, -202, 20, 27), SKINS[skin])
            sheet.form(arm, darker(top, 0.08), (-1, 1), 0.4)


def _plate(sheet: Sheet, x: float, y: float, kind: int) -> None:
    sheet.fill(disc(x + 10, y + 12, 92), clear("#7A4522", 0.4))
    sheet.fill(disc(x, y, 92), PAPER)
    sheet.fill(disc(x, y, 64), ("#F3E3C7", "#DDEBE6", "#F9DDD0")[kind % 3])
    if kind % 3 == 0:
        sheet.form(disc(x - 10, y + 4, 44), "#E4572E", (-1, -1), 0.5)
        sheet.fill(joined(*(leaf(x + 6, y + 20, 56, 20, turn) for turn in (20, 60, 100))), "#5F8F33")
    elif kind % 3 == 1:
        for dx, dy, ink in (
            (-22, -14, "#F4B942"),
            (20, -18, "#F4B942"),
            (0, 20, "#F4B942"),
            (-30, 22, "#5F8F33"),
            (32, 18, "#B3265E"),
        ):
            sheet.form(disc(x + dx, y + dy, 20), ink, (-1, -1), 0.5)
    else:
        sheet.form(half(x, y, 52, 20), "#8A3B2B", (-1, -1), 0.5)
        sheet.form(half(x, y, 52, 200), "#F4D9A0", (-1, -1), 0.4)
    sheet.fill(box(x - 124, y - 60, 7, 120, 3), "#8A8F9A")
    sheet.fill(box(x + 116, y - 60, 7, 120, 3), "#8A8F9A")


def _platters(sheet: Sheet) -> None:
    for x, r, ink in ((600, 108, "#B3265E"), (960, 130, "#17586B"), (1320, 108, "#E4572E")):
        sheet.fill(disc(x + 12, 614, r), clear("#7A4522", 0.35))
        sheet.form(disc(x, 600, r), ink, (-1, -1), 0.4)
        sheet.fill(disc(x, 600, r * 0.82), lighter(ink, 0.82))
    for i in range(9):
        turn = i * 0.698
        sheet.form(
            disc(600 + math.cos(turn) * 52, 600 + math.sin(turn) * 52, 25),
            ("#E4572E", "#F4B942", "#5F8F33")[i % 3],
            (-1, -1),
            0.5,
        )
    for i in range(12):
        sheet.fill(leaf(960, 600, 92, 44, i * 30), ("#5F8F33", "#8FB53C", "#3F7A1E")[i % 3])
    for i in range(5):
        turn = i * 1.256
        sheet.form(disc(960 + math.cos(turn) * 40, 600 + math.sin(turn) * 40, 17), "#D8432E", (-1, -1), 0.5)
    for i in range(4):
        sheet.form(box(1252 + i * 36, 548, 28, 104, 13), "#D9964A", (-1, -1), 0.5)


def talk(sheet: Sheet) -> None:
    """A circle of chairs at a tall window; one speaks, and the others really listen."""
    sheet.fade(sheet.whole, ("#F2D9B6", "#E9BE8C"), (0, 0), (0, 900))
    for i, x in enumerate((190, 590, 990, 1390)):
        pane = arch(x, 70, 340, 800)
        sheet.fill(pane, "#F9E9CF")
        with sheet.within(pane):
            sheet.fade(pane, ("#5FA6B5", "#BFE0D8", "#FBE3B0"), (0, 60), (0, 800))
            sheet.fill(disc(1010, 560, 150), "#F2925A")
            sheet.form(
                land([(100, 720), (500, 640), (900, 690), (1400, 620), (1800, 700)], 900),
                "#4E8A6A",
                (0, -1),
                0.4,
            )
            poplar(sheet, x + 60 + i * 50, 760, 300, "#2F6E5A")
        sheet.line(pane, "#8A4B2C", 12)
        sheet.fill(box(x + 166, 70, 8, 800), "#8A4B2C")
        sheet.fill(box(x, 400, 340, 8), "#8A4B2C")
    floor = box(0, 868, 1920, 340)
    sheet.fill(floor, "#B5663C")
    for x in (190, 590, 990, 1390):
        light = poly(
            (x, 868), (x + 340, 868), (x + 240 + (x - 790) * 0.35, 1210), (x - 220 + (x - 790) * 0.35, 1210)
        )
        sheet.shade(light, "#FBE3B0", (960, 860), (960, 1210), 0.6)
    sheet.grain(floor, "#5A2420", (960, 1290), (960, 900), 0.7)
    _circle(sheet)


def _circle(sheet: Sheet) -> None:
    seats = [
        (Person("sit", 0, "bun", GREY, "#B3265E", "#24314F", wear="skirt"), 420, 1040, 480, False),
        (Person("talk", 4, "short", BLACK, "#F6E6CB", "#17586B"), 620, 985, 440, False),
        (Person("sit", 1, "beard", BLACK, "#17586B", "#24314F"), 1310, 985, 440, True),
        (Person("talk", 3, "scarf", "#F4B942", "#7A2E3B", "#24314F", wear="long"), 1520, 1040, 480, True),
    ]
    for who, x, y, size, flip in seats:
        sheet.fill(oval(x + (30 if not flip else -30), y + 4, 130, 14), clear("#4A1F1A", 0.35))
        chair(sheet, x, y, size, "#4A2420", flip)
        stand(sheet, who, x, y, size, flip)
    group(
        sheet,
        [Stand(Person("point", 2, "bob", BLACK, "#E4572E", "#24314F", wear="coat"), 950, 1000, 500)],
        (0.05, 0.25),
        "#4A1F1A",
        0.4,
    )
    _near(sheet)


def _near(sheet: Sheet) -> None:
    near = [
        Stand(Person("sitback", 1, "short", "#5A3523", "#2F8A7E", "#24314F"), 800, 1160, 560),
        Stand(
            Person("sit", 0, "tail", HAIRS["fair"], "#F4B942", "#24314F", aid="wheelchair"),
            1090,
            1170,
            540,
            True,
        ),
    ]
    sheet.form(box(740, 975, 120, 150, 14), "#4A2420", (-1, -1), 0.3)
    group(sheet, near)
    sheet.form(box(738, 1010, 124, 110, 14), "#4A2420", (-1, -1), 0.3)


WORKS = gallery({"theme-food": food, "theme-talk": talk})
