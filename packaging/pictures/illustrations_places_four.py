"""Pictures of places: the Stadtlabor and the station."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, PAPER, clear, darker
from figures_nature import birds, streak
from figures_people import Person, Stand, group, stand
from figures_shapes import arch, box, disc, half, joined, poly, smooth
from figures_things import chair
from figures_town import bicycle, lamp, train, windows

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def stadtlabor(sheet: Sheet) -> None:
    """A shop in the high street where nothing is sold: tables, screens, open door, light until late."""
    sheet.fade(sheet.whole, ("#1B2A5C", "#3F4A8A", "#8A6AA0"), (0, 0), (0, 900))
    for i, (x, w, tone) in enumerate(((-40, 330, "#7A3A4A"), (286, 1350, "#E4A04A"), (1632, 330, "#3A5A7A"))):
        sheet.form(box(x, 60, w, 860), tone, (1, -1), 0.4)
        columns = 3 if w < 400 else 9
        windows(
            sheet, (x + 10, 90, w - 20, 330), (columns, 2), ("#1B2A5C", "#F9D48A", "#2A3A6B"), 40 + i, 0.7
        )
        sheet.fill(box(x, 50, w, 18), darker(tone, 0.35))
    for x in (20, 1700):
        sheet.fill(box(x, 540, 210, 380), "#141C40")
        sheet.fill(box(x + 12, 556, 186, 250), "#24315F")
    sheet.fill(box(300, 450, 1320, 470), "#17466B")
    glass = joined(box(340, 520, 560, 390), box(1130, 520, 450, 390))
    sheet.glow(960, 740, 900, "#FFD98A", 0.45)
    for left, wide in ((340, 560), (1130, 450)):
        pane = box(left, 520, wide, 390)
        sheet.fade(pane, ("#FFF0C8", "#F9CF86"), (0, 520), (0, 910))
        with sheet.within(pane):
            _lab(sheet, left, wide)
    sheet.fade(box(920, 520, 190, 400), ("#FFF3D4", "#FBD795"), (0, 520), (0, 920))
    sheet.form(poly((1110, 520), (1140, 506), (1140, 932), (1110, 920)), "#B3265E", (-1, 0), 0.4)
    sheet.shade(glass, "#FFFFFF", (340, 520), (900, 900), 0.16)
    for i in range(22):
        sheet.form(poly((300 + i * 60, 430), (360 + i * 60, 430), (352 + i * 62 - 20, 506),
            (290 + i * 62 - 20, 506)),
                   ("#B3265E", PAPER)[i % 2], (0, -1), 0.25)  # fmt: skip
    _pavement(sheet)


def _lab(sheet: Sheet, left: float, wide: float) -> None:
    """Inside: shelves, hanging lamps, and pairs of people at one screen."""
    for row in range(2):
        sheet.fill(box(left, 610 + row * 70, wide, 7), "#C98A4B")
        for k in range(int(wide / 62)):
            ink = ("#1F5FA8", "#B3265E", "#0F7B6C", "#E4743F", "#5B3FA0")[(k + row * 2) % 5]
            sheet.form(box(left + 14 + k * 62, 572 + row * 70, 36, 38, 4), ink, (-1, -1), 0.4)
    middle = left + wide / 2
    sheet.fill(box(middle - 170, 800, 340, 14), "#8A4F28")
    for x in (middle - 150, middle + 140):
        sheet.fill(box(x, 814, 12, 96), "#8A4F28")
    first = Person(
        "talk",
        0 if left < 600 else 3,
        "bun" if left < 600 else "short",
        GREY if left < 600 else BLACK,
        "#B3265E",
        "#24314F",
    )
    second = Person(
        "read", 2 if left < 600 else 1, "beard" if left < 600 else "tail", BLACK, "#0F7B6C", "#24314F"
    )
    for who, x, flip in ((first, middle - 140, False), (second, middle + 140, True)):
        chair(sheet, x, 910, 310, "#5A3523", flip)
        stand(sheet, who, x, 910, 310, flip)
    sheet.form(box(middle - 52, 728, 104, 72, 6), "#16233F", (-1, -1), 0.3)
    sheet.glow(middle, 764, 90, "#BFE8F0", 0.6)
    for x in (middle - 120, middle + 120):
        sheet.fill(box(x - 2, 520, 4, 40), "#5A3523")
        sheet.fill(half(x, 580, 26, 0), "#E4743F")


def _pavement(sheet: Sheet) -> None:
    ground = box(0, 915, 1920, 300)
    sheet.fade(ground, ("#5A4A7A", "#241F4A"), (0, 915), (0, 1200))
    for left, right in ((340, 900), (920, 1110), (1130, 1580)):
        spill = poly(
            (left, 918), (right, 918), (960 + (right - 960) * 1.35, 1210), (960 + (left - 960) * 1.35, 1210)
        )
        sheet.shade(spill, "#FFD98A", (960, 915), (960, 1215), 0.75)
        sheet.grain(spill, "#FFF0C8", (960, 890), (960, 1190), 0.4)
    lamp(sheet, 150, 1060, 620, "#141C40", "#FFD98A")
    people = [
        Stand(
            Person("push", 0, "curls", GREY, "#E4743F", "#16233F", aid="rollator", wear="coat"),
            860,
            1090,
            400,
        ),
        Stand(Person("point", 3, "tail", BLACK, "#F4B942", "#16233F"), 1085, 1050, 400, True),
        Stand(Person("walk", 1, "short", BLACK, "#3FA7A0", "#16233F", child=True), 720, 1120, 410),
        Stand(Person("stroll", 2, "scarf", PAPER, "#B3265E", "#16233F", wear="long"), 1660, 1110, 410, True),
    ]
    group(sheet, people, (0.05, 0.24), "#110E30", 0.55)


def station(sheet: Sheet) -> None:
    """The brick station with its tower, the square before it, trains behind, and everyone on their way."""
    sky(sheet, ("#F2A65A", "#F9CF8A", "#FDEBC0"), 800)
    sheet.fill(disc(1380, 430, 190), "#FBF3D6")
    streak(sheet, 460, 190, 600, PAPER, 0.8)
    streak(sheet, 1560, 240, 460, PAPER, 0.8)
    birds(sheet, [(900, 200, 48), (960, 170, 36)], "#5A2A2A")
    for x in range(-30, 1960, 240):
        sheet.fill(box(x, 560, 7, 260), "#7A4A4A")
    sheet.fill(box(0, 590, 1920, 3), "#7A4A4A")
    for x in (-260, 120, 1330):
        train(sheet, x, 800, 380, "#B3265E", "#4A2A3A", nose=False)
    train(sheet, 1708, 800, 420, "#B3265E", "#4A2A3A")
    _building(sheet)
    _square(sheet)
    with sheet.placed(330, 0):
        bicycle(sheet, 0, 1100, 390, "#17586B")
        stand(sheet, Person("cycle", 2, "cap", "#E4572E", "#E4572E", "#24314F"), 0, 1100, 390)
    group(sheet, _travellers(), (-0.4, 0.16), "#5A2A2A", 0.42)
    sheet.form(box(664, 960, 66, 98, 10), "#E4572E", (-1, -1), 0.5)
    sheet.line(box(682, 922, 30, 40, 4), "#24314F", 5)


def _travellers() -> list[Stand]:
    return [
        Stand(Person("walk", 1, "bob", BLACK, "#17586B", "#24314F", wear="coat"), 620, 1060, 380),
        Stand(Person("walk", 3, "short", BLACK, "#F6F0DC", "#24314F"), 1260, 1080, 390, True),
        Stand(
            Person("walk", 3, "tail", BLACK, "#B3265E", "#B3265E", wear="dress", child=True),
            1350,
            1095,
            400,
            True,
        ),
        Stand(
            Person("stand", 0, "bald", GREY, "#5B3FA0", "#24314F", aid="whitecane", wear="coat"),
            860,
            1000,
            300,
        ),
        Stand(
            Person("sit", 4, "scarf", PAPER, "#0F7B6C", "#24314F", aid="wheelchair"), 1010, 1130, 380, True
        ),
    ]


def _square(sheet: Sheet) -> None:
    square = box(0, 880, 1920, 340)
    sheet.fill(square, "#E9CFA0")
    sheet.grain(square, "#A0623A", (960, 1330), (960, 880), 0.8)
    for i in range(9):
        x = 960 + (i - 4) * 330
        sheet.line(smooth([(960 + (x - 960) * 0.55, 884), (x, 1215)], shut=False), clear("#FBF0D2", 0.7), 5)


def _building(sheet: Sheet) -> None:
    brick, stone, roof = "#A8452F", "#F6E6CB", "#4A2A3A"
    sheet.form(box(330, 560, 1260, 325), brick, (1, -1), 0.4)
    sheet.form(poly((300, 564), (400, 450), (1520, 450), (1620, 564)), roof, (1, -1), 0.4)
    _front(sheet, brick, stone, roof)
    sheet.form(box(840, 180, 240, 705), "#B54E35", (1, -0.6), 0.5)
    sheet.form(poly((816, 186), (960, 20), (1104, 186)), roof, (1, -1), 0.5)
    sheet.fill(box(826, 178, 268, 20), stone)
    sheet.fill(disc(960, 300, 84), stone)
    sheet.line(disc(960, 300, 84), roof, 10)
    for turn, long, wide in ((300, 40, 12), (60, 62, 9)):
        with sheet.placed(960, 300, angle=turn):
            sheet.fill(box(-wide / 2, -long, wide, long + 12, wide / 2), roof)
    for x in (880, 945, 1010):
        sheet.fill(arch(x, 430, 34, 110), "#2F5A66")
    sheet.fill(arch(868, 620, 184, 265), stone)
    sheet.fill(arch(886, 640, 148, 245), "#F9D48A")
    sheet.fill(box(955, 640, 10, 245), stone)
    sheet.fill(box(886, 770, 148, 8), stone)


def _front(sheet: Sheet, brick: str, stone: str, roof: str) -> None:
    for x in (470, 1240):
        sheet.form(poly((x - 20, 560), (x + 110, 400), (x + 240, 560)), brick, (1, -1), 0.4)
        sheet.line(
            smooth([(x - 30, 566), (x + 110, 396), (x + 250, 566)], shut=False, tension=0),
            roof,
            15,
            sharp=True,
        )
        sheet.fill(disc(x + 110, 500, 32), stone)
        sheet.fill(disc(x + 110, 500, 23), "#2F5A66")
    for i in range(12):
        x = 360 + i * 101
        if not 760 < x < 1080:
            sheet.fill(arch(x, 600, 62, 110), stone)
            sheet.fill(arch(x + 8, 610, 46, 100), "#2F5A66" if i % 3 else "#F9D48A")
            sheet.fill(box(x, 750, 62, 132), "#7A2F26")
            sheet.fill(box(x + 8, 760, 46, 122), "#F9D48A" if i % 2 else "#2F5A66")
    sheet.fill(box(330, 726, 1260, 12), stone)


WORKS = gallery({"place-stadtlabor": stadtlabor, "place-station": station})
