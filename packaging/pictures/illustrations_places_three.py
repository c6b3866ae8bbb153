"""Pictures of places: archaeology museum and the old waiting room."""

from __future__ import annotations

import math

from figures import Sheet, gallery
from figures_inks import HAIRS, clear
from figures_iron import between
from figures_people import Person, Stand, group
from figures_shapes import arch, box, half, joined, land, leaf, moved, oval, poly, ring, smooth, wedge
from figures_things import pendant

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def archaeology(sheet: Sheet) -> None:
    """Beneath the ground of the museum: a path of planks through the dig, lamps, and what time has kept."""
    sheet.fade(sheet.whole, ("#2A1F24", "#4A332C", "#6B4A36"), (0, 0), (0, 1200))
    _earth(sheet)
    _niches(sheet)
    pit = box(0, 700, 1920, 520)
    sheet.fill(pit, "#B5834F")
    sheet.grain(pit, "#4A2A1E", (960, 1330), (960, 690), 0.85)
    for row, y in enumerate((760, 850, 960, 1090)):
        sheet.fill(box(0, y, 1920, 3 + row), clear("#F6E3BC", 0.55))
    for x in range(-400, 2400, 280):
        sheet.line(smooth([(960 + (x - 960) * 0.62, 702), (x, 1215)], shut=False), clear("#F6E3BC", 0.5), 3)
    _relics(sheet)
    _planks(sheet)
    people = [
        Stand(Person("stroll", 0, "bun", GREY, "#17808A", "#24212E", wear="coat"), 1130, 900, 280),
        Stand(Person("sit", 3, "short", BLACK, "#F4B942", "#24212E", aid="wheelchair"), 1230, 1040, 380),
        Stand(Person("backpoint", 1, "tail", BLACK, "#B3265E", "#24212E", child=True), 1110, 1110, 420, True),
        Stand(Person("kneel", 2, "hat", "#E2B878", "#F6E6CB", "#4A3A2E"), 560, 1030, 460),
    ]
    group(sheet, people, (-0.2, 0.2), "#2A1418", 0.5)
    for x in (330, 960, 1590):
        pendant(sheet, x, 110, 44, "#17808A", "#FFD98A")


def _earth(sheet: Sheet) -> None:
    for i, (y, ink) in enumerate(
        ((60, "#7A5A3E"), (190, "#8F6A44"), (300, "#5F4433"), (430, "#A87C4E"), (560, "#6E4C38"))
    ):
        line = [
            (x, y + 22 * math.sin(x / 240 + i * 1.7) + 8 * math.sin(x / 70 + i)) for x in range(-20, 1961, 60)
        ]
        sheet.form(land(line, 760), ink, (0, -1), 0.5)
    for x, y, r in (
        (260, 240, 30),
        (700, 130, 22),
        (1340, 250, 34),
        (1660, 130, 24),
        (1120, 370, 26),
        (420, 500, 30),
    ):
        sheet.form(oval(x, y, r * 1.5, r), "#C9A878", (-1, -1), 0.6)
    sheet.shade(box(0, 0, 1920, 760), "#1A1218", (0, 0), (0, 620), 0.75)


def _planks(sheet: Sheet) -> None:
    sheet.fill(poly((960, 706), (1080, 706), (1640, 1220), (900, 1220)), clear("#2A1418", 0.3))
    walk = poly((970, 702), (1080, 702), (1580, 1215), (880, 1215))
    sheet.form(walk, "#E2B878", (1, -1), 0.3)
    for i in range(15):
        share = (i / 15) ** 1.5
        left, right = 970 - 90 * share, 1080 + 500 * share
        sheet.fill(box(left, 702 + 513 * share, right - left, 3 + 7 * share), "#A8743F")


def _niches(sheet: Sheet) -> None:
    """Lit cases let into the earth: a hand axe, an urn, a helmet, a comb."""
    for i, x in enumerate((150, 560, 970, 1380)):
        case = box(x, 330, 320, 260, 18)
        sheet.glow(x + 160, 470, 300, "#FFD98A", 0.5)
        sheet.fade(case, ("#FFF0C4", "#F4C87A"), (x, 330), (x, 590))
        sheet.fill(box(x + 60, 540, 200, 50), "#B5763F")
        middle = x + 160
        if i == 0:
            thing = smooth(
                [
                    (middle, 390),
                    (middle + 46, 470),
                    (middle + 34, 530),
                    (middle - 34, 530),
                    (middle - 46, 470),
                ]
            )
        elif i == 1:
            thing = smooth([(middle - 30, 540), (middle - 74, 470), (middle - 40, 410), (middle - 50, 384),
                (middle + 50, 384),
                            (middle + 40, 410), (middle + 74, 470), (middle + 30, 540)])  # fmt: skip
        elif i == 2:
            thing = joined(
                half(middle, 500, 80, 0), box(middle - 96, 496, 192, 18, 8), box(middle - 12, 500, 24, 44)
            )
        else:
            thing = joined(
                wedge(middle, 470, 78, 0, 180), *(box(middle - 74 + k * 21, 470, 12, 66) for k in range(8))
            )
        sheet.form(thing, ("#6B6A78", "#C9583A", "#8A7A4A", "#F6E6CB")[i], (-1, -1), 0.7)


def _relics(sheet: Sheet) -> None:
    for x, y, size in ((250, 900, 0.9), (1720, 860, 0.8)):
        with sheet.placed(x, y, size):
            for row in range(4):
                for column in range(5 - row % 2):
                    stone = box(-150 + column * 62 + (row % 2) * 31, -row * 40, 56, 34, 6)
                    sheet.form(stone, ("#CDB892", "#B59F7A")[(row + column) % 2], (-1, -1), 0.5)
    with sheet.within(box(690, 880, 280, 148)):
        jar = [(-40, 70), (-104, -10), (-60, -84), (-72, -116), (72, -116), (60, -84), (104, -10), (40, 70)]
        sheet.form(moved(smooth(jar, tension=0.8), 800, 1000, angle=-14), "#C9583A", (-1, -1), 0.7)
    sheet.form(oval(802, 1030, 130, 18), "#8A5A36", (0, -1), 0.4)


def wartesaal(sheet: Sheet) -> None:
    """The old waiting room of the station: arches, a golden fan overhead, and art that waits for nobody."""
    sheet.fade(sheet.whole, ("#0E4A4E", "#17686A", "#2A8480"), (0, 0), (0, 900))
    _fan(sheet)
    sheet.fill(box(0, 424, 1920, 500), "#17686A")
    sheet.fill(box(0, 424, 1920, 16), "#F2D08A")
    sheet.fill(box(0, 452, 1920, 6), "#F2D08A")
    for x in (90, 480, 1060, 1450):
        sheet.fill(arch(x, 500, 380 if x in {480, 1060} else 370, 410), "#0B3A3E")
    _works(sheet)
    _chequers(sheet)
    people = [
        Stand(Person("back", 3, "scarf", "#F2D08A", "#B3265E", "#1B2430", wear="long"), 700, 1030, 360),
        Stand(Person("backpoint", 0, "bun", GREY, "#F6EBD2", "#1B2430", wear="skirt"), 1240, 1040, 360, True),
        Stand(Person("sit", 1, "short", BLACK, "#E4743F", "#1B2430", aid="wheelchair"), 960, 1090, 380),
        Stand(Person("back", 4, "short", BLACK, "#F4B942", "#1B2430", child=True), 1340, 1060, 370),
    ]
    group(sheet, people, (0.0, 0.3), "#06282C", 0.5)
    for x in (300, 1620):
        pendant(sheet, x, 330, 62, "#F2D08A", "#FFF0C4")


def _chequers(sheet: Sheet) -> None:
    floor = box(0, 905, 1920, 310)
    sheet.fill(floor, "#F2E3C0")
    quad = ((520, 905), (1400, 905), (2500, 1215), (-580, 1215))
    for row in range(4):
        for column in range(16):
            if (row + column) % 2:
                a, b = (row / 4) ** 1.4, ((row + 1) / 4) ** 1.4
                spots_ = ((0, a), (1, a), (1, b), (0, b))
                sheet.fill(poly(*(between(quad, (column + dx) / 16, down) for dx, down in spots_)), "#0E4A4E")
    sheet.shade(floor, "#0B3A3E", (960, 1290), (960, 905), 0.6)
    for x in (430, 1452):
        sheet.form(box(x, 470, 38, 440), "#C98F3E", (-1, 0), 0.3)
        sheet.form(box(x - 14, 452, 66, 26), "#F2D08A", (-1, -1), 0.3)


def _fan(sheet: Sheet) -> None:
    fan = (960, 430)
    for i in range(18):
        piece = wedge(*fan, 1400, i * 10, 10)
        sheet.fill(piece, ("#E2B45C", "#C98F3E", "#F2D08A")[i % 3])
    sheet.shade(half(*fan, 1400, 0), "#0E4A4E", (960, -300), (960, 430), 0.65)
    for r, ink in ((330, "#0E4A4E"), (306, "#F2D08A"), (286, "#0E4A4E"), (270, "#F9E9C4")):
        sheet.fill(half(*fan, r, 0), ink)
    for i in range(9):
        sheet.fill(wedge(*fan, 262, i * 20 + 1.2, 17.6), ("#E4743F", "#F4B942", "#3FA7A0")[i % 3])
    sheet.fill(half(*fan, 120, 0), "#0E4A4E")
    sheet.fill(half(*fan, 104, 0), "#FBEBC4")


def _works(sheet: Sheet) -> None:
    """Four glowing works, one in each arch."""
    for i, x in enumerate((275, 670, 1250, 1635)):
        with sheet.within(arch((90, 480, 1060, 1450)[i] + 22, 522, 330, 390)):
            sheet.fade(box(x - 200, 500, 400, 420),
                ("#2A1250", "#B3265E", "#F2925A")[:2] if i % 2 else ("#0A2A5E", "#3FA7A0"),
                       (x, 500), (x, 910))  # fmt: skip
            for k in range(7):
                if i == 0:
                    sheet.fill(ring(x, 740, 180 - k * 26, 9), ("#F4B942", "#F6EBD2")[k % 2])
                elif i == 1:
                    sheet.fill(
                        half(x - 120 + (k % 3) * 120, 640 + (k // 3) * 110, 58, k * 90),
                        ("#F4B942", "#F6EBD2", "#E4743F")[k % 3],
                    )
                elif i == 2:
                    wave = [(x - 200 + j * 50, 600 + k * 42 + 22 * math.sin(j * 0.9 + k)) for j in range(9)]
                    sheet.line(smooth(wave, shut=False), ("#F6EBD2", "#F4B942")[k % 2], 12 - k)
                else:
                    sheet.fill(
                        leaf(x, 860, 300 - k * 8, 62, -66 + k * 22),
                        clear(("#F4B942", "#F6EBD2", "#E4743F")[k % 3], 0.8),
                    )


WORKS = gallery({"place-archaeology": archaeology, "place-wartesaal": wartesaal})
