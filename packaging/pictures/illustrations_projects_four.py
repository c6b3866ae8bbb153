"""Pictures of the quarters' projects: traffic, departures; and the page about the ideas forum."""

from __future__ import annotations

import math
from collections.abc import Sequence

from figures import Sheet, gallery
from figures_inks import HAIRS, PAPER, clear, darker, mix
from figures_nature import crown_above
from figures_people import Person, Stand, above, group, shadow
from figures_shapes import arch, box, disc, poly, smooth

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def traffic(sheet: Sheet) -> None:
    """A crossing from above: white stripes, long shadows, and a green wave for feet and wheels."""
    sheet.fill(sheet.whole, "#2E2360")
    sheet.grain(sheet.whole, "#140C38", (0, 1300), (1800, 0), 0.8)
    _streets(sheet)
    wave = smooth([(-40, 720), (400, 700), (760, 680), (960, 560), (1010, 300), (1020, -40)], shut=False)
    for wide, alpha in ((150, 0.16), (96, 0.26), (40, 0.55)):
        sheet.line(wave, clear("#5FD08A", alpha), wide)
    _walkers(sheet)
    for x, y, r in (
        (120, 110, 120),
        (330, 180, 100),
        (1700, 120, 140),
        (160, 1080, 130),
        (1780, 1060, 120),
        (1580, 1120, 90),
    ):
        sheet.fill(disc(x + r * 0.6, y + r * 0.4, r), clear("#140C38", 0.35))
        crown_above(sheet, x, y, r, ("#2F6317", "#4C8A26", "#79AE3C", "#B7D169"))
    for x, y in ((585, 385), (1345, 385), (585, 825), (1345, 825)):
        sheet.glow(x, y, 80, "#7CF0A4", 0.8)
        sheet.form(box(x - 22, y - 22, 44, 44, 12), "#140C38", (-1, -1), 0.2)
        sheet.fill(disc(x, y, 12), "#7CF0A4")


def _streets(sheet: Sheet) -> None:
    for x, y in ((-20, -20), (1340, -20), (-20, 830), (1340, 830)):
        sheet.fill(box(x, y, 600, 390, 60), "#E9DDC4")
        sheet.grain(box(x, y, 600, 390, 60), "#B08A5A", (x + 600, y + 400), (x, y), 0.6)
        sheet.fill(box(x + (40 if x < 0 else 60), y + (40 if y < 0 else 60), 480, 290, 50), "#5F9A3F")
    for i in range(7):
        for y in (250, 850):
            sheet.fill(box(604 + i * 106, y, 62, 116, 3), "#FBF7F0")
        if i < 5:
            for x in (460, 1350):
                sheet.fill(box(x, 402 + i * 84, 116, 50, 3), "#FBF7F0")
    for x in range(20, 420, 150):
        sheet.fill(box(x, 596, 80, 10, 5), "#F4B942")
        sheet.fill(box(1920 - x - 80, 596, 80, 10, 5), "#F4B942")


def _walkers(sheet: Sheet) -> None:
    night = "#17223F"
    crowd = (
        (Person("walk", 1, "bob", BLACK, "#E4572E", night, wear="coat"), 700, 300, 78, 90, False),
        (Person("sit", 3, "short", BLACK, "#F4B942", night, aid="wheelchair"), 860, 320, 82, 90, False),
        (Person("walk", 2, "tail", BLACK, "#FBF7F0", night), 1120, 290, 76, -90, True),
        (Person("walk", 4, "short", BLACK, "#3FA7A0", night, child=True), 1210, 320, 56, -90, True),
        (Person("push", 0, "bun", GREY, "#D8608C", night, aid="rollator"), 820, 905, 78, -90, True),
        (Person("walk", 3, "scarf", "#F6E3C8", "#5B8FD0", night, wear="long"), 1150, 915, 78, 90, False),
        (Person("run", 1, "curls", BLACK, "#F4B942", night, wear="shorts"), 520, 560, 74, 180, False),
        (Person("cane", 2, "hat", "#7A2E3B", "#7A2E3B", night, aid="whitecane"), 1410, 690, 78, 180, False),
    )
    for who, x, y, size, _, flip in crowd:
        shadow(sheet, who, x, y, size * 4.0, (size * 2.6, size * 1.7), "#140C38", 0.62, flip)
    for who, x, y, size, turn, _ in crowd:
        above(sheet, who, x, y, size, turn)


def departures(sheet: Sheet) -> None:
    """Under the big clock the board turns its leaves; the tram comes in three minutes."""
    sheet.fade(sheet.whole, ("#33246E", "#5B3FA0", "#8A6AC0"), (0, 0), (0, 900))
    _great_window(sheet)
    floor = box(0, 900, 1920, 310)
    sheet.fade(floor, ("#6B4DB0", "#2A1B5E"), (0, 900), (0, 1200))
    spill = poly((420, 900), (1500, 900), (1760, 1210), (160, 1210))
    sheet.shade(spill, "#FBD9A0", (960, 890), (960, 1220), 0.7)
    sheet.grain(spill, "#FBEBC4", (960, 860), (960, 1240), 0.5)
    _board(sheet, 560, 330)
    _clock(sheet, 960, 196)
    people = [
        Stand(Person("back", 1, "long", BLACK, "#F4B942", "#1B1245", wear="coat"), 760, 1070, 430),
        Stand(Person("backpoint", 3, "short", BLACK, PAPER, "#1B1245", child=True), 885, 1085, 440),
        Stand(Person("sit", 0, "bald", GREY, "#3FA7A0", "#1B1245", aid="wheelchair"), 1090, 1095, 430),
        Stand(
            Person("walk", 4, "scarf", "#F6E3C8", "#B3265E", "#1B1245", wear="long"), 1420, 1090, 440, True
        ),
        Stand(
            Person("cane", 2, "hat", "#5A3523", "#E4572E", "#1B1245", aid="cane", wear="coat"), 480, 1100, 430
        ),
    ]
    group(sheet, people, (0.02, 0.24), "#150B3A", 0.55)
    for x, y, ink in ((660, 1076, "#E4572E"), (1545, 1094, "#F4B942")):
        sheet.form(box(x - 44, y - 128, 88, 122, 12), ink, (-1, -1), 0.5)
        sheet.line(box(x - 20, y - 172, 40, 46, 6), "#1B1245", 6)


def _great_window(sheet: Sheet) -> None:
    window = arch(290, 40, 1340, 1000)
    sheet.fade(window, ("#F9D9A0", "#F4A97C", "#D8708C"), (0, 40), (0, 900))
    with sheet.within(window):
        sheet.fill(disc(960, 640, 250), "#FBEBC4")
        for turn in range(0, 181, 18):
            dx, dy = math.cos(math.radians(turn)) * 900, math.sin(math.radians(turn)) * 900
            sheet.line(smooth([(960, 712), (960 + dx, 712 - dy)], shut=False), "#4A3391", 9)
        for r in (240, 450, 668):
            sheet.line(disc(960, 712, r), "#4A3391", 9)
    sheet.line(window, "#2A1B5E", 26)


def _board(sheet: Sheet, x: float, y: float) -> None:
    sheet.fill(box(x + 130, y - 340, 10, 340), "#1B1245")
    sheet.fill(box(x + 660, y - 340, 10, 340), "#1B1245")
    sheet.form(box(x, y, 800, 350, 20), "#17113A", (-1, -1), 0.3)
    inks = ("#E4572E", "#3FA7A0", "#F4B942", "#D8608C", "#8FB0D8")
    for row in range(5):
        top = y + 26 + row * 62
        sheet.fill(box(x + 30, top, 64, 46, 8), inks[row])
        for i in range(14 - (row * 7 + 2) % 5):
            sheet.fill(box(x + 112 + i * 38, top, 34, 46, 4), "#2E2560")
            sheet.fill(
                box(x + 117 + i * 38, top + 10 + (i * 7 + row * 3) % 5, 22, 8 + (i * 5 + row) % 14, 3),
                "#F6EBD0",
            )
            sheet.fill(box(x + 112 + i * 38, top + 22, 34, 2), "#17113A")
        for i in range(3):
            sheet.fill(box(x + 656 + i * 38, top, 34, 46, 4), "#2E2560")
            sheet.fill(box(x + 662 + i * 38, top + 12, 20, 20, 4), inks[row] if i == 2 else "#F6EBD0")


def _clock(sheet: Sheet, x: float, y: float) -> None:
    sheet.form(disc(x, y, 118), "#17113A", (-1, -1), 0.3)
    sheet.fill(disc(x, y, 102), PAPER)
    for i in range(12):
        with sheet.placed(x, y, angle=i * 30):
            sheet.fill(box(-5, -94, 10, 26 if i % 3 == 0 else 15, 2), "#17113A")
    for turn, long, wide in ((304, 56, 14), (48, 84, 10)):
        with sheet.placed(x, y, angle=turn):
            sheet.fill(box(-wide / 2, -long, wide, long + 18, wide / 2), "#17113A")
    with sheet.placed(x, y, angle=180):
        sheet.fill(box(-2, -78, 4, 96), "#E4572E")
        sheet.fill(disc(0, -66, 10), "#E4572E")


def ideasforum(sheet: Sheet) -> None:
    """People sit in a ring; each brings a colour, and in the middle the colours make something new."""
    sheet.fill(sheet.whole, "#F6EAD2")
    sheet.grain_round(sheet.whole, "#E3B98A", (960, 600), 1250, 0.55)
    inks = ("#F4B942", "#EE7F4F", "#D8507E", "#8A6AC0", "#4C8FD0", "#3FA7A0", "#7FB04A", "#F09A3E")
    for i, ink in enumerate(inks):
        turn = math.radians(i * 45 + 22)
        with sheet.overprint(0.82):
            sheet.fill(
                disc(960 + math.cos(turn) * 205, 600 + math.sin(turn) * 205, 262), mix(ink, "#FFFFFF", 0.52)
            )
    sheet.glow(960, 600, 170, "#FFF9E4", 0.95)
    sheet.fill(disc(960, 600, 62), "#FFFBEE")
    _ring(sheet, inks)


def _ring(sheet: Sheet, inks: Sequence[str]) -> None:
    looks = (
        (1, BLACK),
        (3, BLACK),
        (0, GREY),
        (2, "#F1E0C4"),
        (4, BLACK),
        (0, HAIRS["red"]),
        (1, GREY),
        (3, BLACK),
    )
    for i, (skin, tone) in enumerate(looks):
        turn = math.radians(i * 45 + 22)
        x, y = 960 + math.cos(turn) * 500, 600 + math.sin(turn) * 450
        seat = x + math.cos(turn) * 22, y + math.sin(turn) * 22
        aid = "wheelchair" if i == 5 else ""
        with sheet.overprint():
            sheet.fill(disc(seat[0] + 30, seat[1] + 24, 92), clear("#8A5A3A", 0.25))
        if not aid:
            sheet.form(disc(*seat, 70), "#B5763F", (-1, -1), 0.4)
        who = Person("sit", skin, "short", tone, darker(inks[i], 0.08), "#24314F", aid=aid)
        above(sheet, who, x, y, 156, i * 45 + 22 - 90)


WORKS = gallery({"project-traffic": traffic, "project-departures": departures, "page-ideasforum": ideasforum})
