"""Pictures of places: library and academy."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, PAPER, clear
from figures_iron import beam, facade
from figures_nature import bush, cloud, round_tree
from figures_people import Person, Stand, group
from figures_shapes import box, disc, moved, poly, smooth
from figures_things import armchair, books
from figures_town import windows

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def library(sheet: Sheet) -> None:
    """The library on its square in the morning, its shelves in sight behind the glass."""
    sky(sheet, ("#5FA6D0", "#A9D3E0", "#F6E9CB"), 820)
    cloud(sheet, 420, 150, 340, PAPER)
    cloud(sheet, 1420, 190, 260, PAPER)
    sheet.form(box(230, 250, 1460, 640), "#C9503A", (1, -1), 0.4)
    for row in range(20):
        sheet.fill(box(230, 262 + row * 32, 1460, 3), clear("#8A2F2B", 0.5))
    sheet.fill(box(200, 226, 1520, 34), "#F6E6CB")
    _inside(sheet)
    for x in range(420, 1501, 180):
        sheet.fill(box(x - 6, 330, 12, 560), "#17466B")
    for x in (270, 1540):
        for y in (340, 520, 700):
            sheet.fill(box(x, y, 110, 120), "#17466B")
            sheet.shade(box(x, y, 110, 120), "#BFE8F0", (x, y), (x + 110, y + 120), 0.6)
    _forecourt(sheet)


def _inside(sheet: Sheet) -> None:
    glass = box(420, 330, 1080, 560)
    sheet.fade(glass, ("#FFF0C8", "#F9D48A"), (0, 330), (0, 890))
    with sheet.within(glass):
        spines = ("#B3265E", "#1F5FA8", "#E8A33D", "#0F7B6C", "#7A2E3B", "#5B3FA0")
        books(sheet, (430, 350, 1060, 240), 3, spines, "upper", "#8A4F28")
        books(sheet, (430, 640, 330, 240), 3, spines, "left", "#8A4F28")
        books(sheet, (1160, 640, 330, 240), 3, spines, "right", "#8A4F28")
        sheet.fill(box(420, 600, 1080, 22), "#8A4F28")
        armchair(sheet, 860, 885, 230, "#17807A")
        armchair(sheet, 1060, 885, 230, "#17807A", flip=True)
        group(sheet, [
            Stand(Person("back", 3, "bun", BLACK, "#0F7B6C", "#24314F", wear="skirt"), 690, 604, 190),
            Stand(Person("reach", 1, "short", BLACK, "#F4B942", "#24314F"), 1080, 604, 190),
            Stand(Person("read", 0, "curls", GREY, "#B3265E", "#24314F"), 860, 885, 230),
            Stand(Person("talk", 2, "scarf", PAPER, "#1F5FA8", "#24314F"), 1060, 885, 230, True),
        ])  # fmt: skip
        for x in (500, 900):
            sheet.fill(
                poly((x + 240, 330), (x + 330, 330), (x + 60, 890), (x - 30, 890)), clear("#FFFFFF", 0.22)
            )


def _forecourt(sheet: Sheet) -> None:
    ground = box(0, 885, 1920, 330)
    sheet.fill(ground, "#EBD8B4")
    sheet.grain(ground, "#B07A4A", (960, 1320), (960, 890), 0.75)
    sheet.fill(poly((420, 890), (1500, 890), (1620, 960), (300, 960)), clear("#8A5A3A", 0.25))
    round_tree(sheet, 130, 940, 520, "#3F8A4A", "#4A3523", 1)
    round_tree(sheet, 1800, 950, 560, "#4E9A4A", "#4A3523", -1)
    people = [
        Stand(Person("walk", 1, "bob", GREY, "#E4743F", "#24314F", wear="coat"), 520, 1080, 340),
        Stand(
            Person("sit", 4, "short", BLACK, "#F4B942", "#17466B", aid="wheelchair"), 1180, 1100, 340, True
        ),
        Stand(Person("stroll", 0, "tail", HAIRS["red"], "#0F7B6C", "#24314F"), 1330, 1085, 340, True),
        Stand(
            Person("run", 2, "curls", BLACK, "#B3265E", "#24314F", wear="shorts", child=True), 760, 1120, 360
        ),
    ]
    group(sheet, people, (0.4, 0.16), "#6B4A3A", 0.4)
    for i, (x, ink) in enumerate(((566, "#1F5FA8"), (578, "#B3265E"))):
        sheet.fill(moved(box(-12, -17, 24, 34, 2), x, 914 + i * 6, angle=-10), ink)


def academy(sheet: Sheet) -> None:
    """A hall of glass on whole tree trunks, so large that houses and gardens stand inside it."""
    sheet.fade(sheet.whole, ("#CFE6E4", "#F2EDD2", "#F9E0B0"), (0, 0), (0, 900))
    sheet.fill(disc(1290, 300, 130), "#FFF8E0")
    eye = (960, 700)
    for i in range(13):
        x = -560 + i * 253
        sheet.line(smooth([(x, -20), (eye[0] + (x - eye[0]) * 0.16, 560)], shut=False), "#D9B98A", 7)
    for share in (0.0, 0.22, 0.4, 0.55, 0.67, 0.77, 0.85):
        y = -10 + 570 * share
        wide = 1520 * (1 - share) + 240
        sheet.fill(box(960 - wide, y, 2 * wide, 15 - 11 * share), "#C99A62")
    for x in range(-40, 1960, 125):
        sheet.fill(box(x, 200, 5, 460), "#D9B98A")
    floor = poly((-700, 1215), (2620, 1215), (1240, 705), (680, 705))
    sheet.fill(box(0, 640, 1920, 570), "#8AB07A")
    sheet.fill(floor, "#F0D9B0")
    sheet.grain(floor, "#B0764A", (960, 1320), (960, 720), 0.8)
    _inner_houses(sheet)
    _trunks(sheet)
    group(sheet, _strollers(), (-0.35, 0.2), "#7A4A2E", 0.4)


def _trunks(sheet: Sheet) -> None:
    for share in (0.78, 0.62, 0.42, 0.14, -0.3):
        for side in (-1, 1):
            x = 960 + side * (1000 * (1 - share) + 60)
            foot, wide = 705 + 440 * (1 - share) ** 1.25, 52 * (1 - share) + 12
            trunk = poly(
                (x - wide / 2, foot), (x + wide / 2, foot), (x + wide * 0.42, -20), (x - wide * 0.42, -20)
            )
            sheet.form(trunk, "#C48A50", (-side, 0), 0.7)
            for turn in (-1, 1):
                sheet.fill(
                    beam((x, foot - 420 * (1.1 - share)), (x + turn * 190 * (1 - share), -20), wide * 0.36),
                    "#B0763F",
                )


def _strollers() -> list[Stand]:
    return [
        Stand(Person("walk", 3, "bun", BLACK, "#B3265E", "#24314F", wear="dress"), 860, 900, 240),
        Stand(Person("stand", 0, "hat", "#5A3523", "#17586B", "#24314F", wear="coat"), 1060, 860, 200, True),
        Stand(
            Person("sit", 2, "beard", BLACK, "#F4B942", "#24314F", aid="wheelchair"), 1150, 1010, 320, True
        ),
        Stand(Person("walk", 1, "tail", BLACK, "#E4572E", "#24314F", child=True), 760, 1050, 340),
        Stand(Person("stroll", 4, "scarf", PAPER, "#0F7B6C", "#24314F", wear="long"), 650, 1040, 330),
    ]


def _inner_houses(sheet: Sheet) -> None:
    for side, tone in ((-1, "#E9E1CE"), (1, "#C9583A")):
        near, far = 960 + side * 880, 960 + side * 330
        wall = ((far, 520), (near, 300), (near, 1030), (far, 745))
        facade(sheet, wall, (6, 4), tone, ("#3F7A86", "#7FB0B5", "#F4D58A"), 4 + side, 0.4)
        for i in range(7):
            left, low = far + (near - far) * (i + 0.5) / 7, 770 + 270 * ((i + 0.5) / 7) ** 1.1
            bush(sheet, left - side * 36, low, 90 + i * 26, ("#4E8A4A", "#6FA85A")[i % 2])
    sheet.form(box(880, 590, 160, 118), "#F6E6CB", (0, -1), 0.3)
    windows(sheet, (880, 594, 160, 110), (4, 2), ("#7FB0B5", "#F4D58A"), 2)


WORKS = gallery({"place-library": library, "place-academy": academy})
