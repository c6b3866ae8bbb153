"""The first picture of the attract loop: the city at dusk. Portrait, calm above, people in the middle."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, PAPER, SUN, clear
from figures_iron import crane, headframe
from figures_nature import birds, glints, stars, streak
from figures_people import Person, Stand, group
from figures_shapes import arch, box, disc, joined, land, moved, oval, poly, smooth
from figures_town import lamp, skyline

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def dusk(sheet: Sheet) -> None:
    """The sun goes down behind towers and gables, the canal keeps its colours, people linger."""
    sky(sheet, ("#141B47", "#33287A", "#7A3F92", "#D8617A", "#F69A63", "#FCD188"), 1420)
    stars(sheet, (0, 0, 1440, 760), PAPER, 120, 21)
    sheet.glow(1130, 330, 240, "#C9B8E8", 0.35)
    sheet.fill(disc(1130, 330, 62).subtracted(disc(1104, 314, 56)), "#FFF3D9")
    for r, alpha in ((620, 0.10), (500, 0.12), (400, 0.14)):
        sheet.fill(disc(720, 1230, r), clear("#FFD9A0", alpha))
    sheet.fill(disc(720, 1230, 300), "#FFDF9A")
    sheet.grain(disc(720, 1230, 300), "#F2784B", (720, 1560), (720, 960), 0.9)
    for x, y, w, ink in ((300, 820, 620, "#B5578F"), (1080, 900, 700, "#D8617A"), (420, 1010, 560, "#F2907A"),
                         (1140, 1090, 460, "#F9B27E")):  # fmt: skip
        streak(sheet, x, y, w, ink, 0.75)
    birds(sheet, [(520, 930, 60), (600, 890, 44), (470, 880, 36), (660, 940, 30)], "#2B1E5E")
    _city(sheet)
    _canal(sheet)
    _quay(sheet)


FAR = ((-20, 90, 160), (60, 110, 240), (170, 80, 190), (250, 120, 140), (420, 90, 210), (520, 100, 120),
    (830, 90, 130),
       (930, 120, 220), (1050, 80, 160), (1140, 130, 260), (1280, 90, 170), (1370, 110, 230))  # fmt: skip
NEAR = ((-30, 150, 240), (120, 120, 170), (240, 160, 280), (400, 110, 150), (860, 120, 180), (980, 150, 290),
        (1130, 120, 200), (1250, 160, 310), (1400, 120, 220))  # fmt: skip


def _city(sheet: Sheet) -> None:
    skyline(sheet, 1440, FAR, "#A8497F", "#F9C58A", 3)
    headframe(sheet, 660, 1450, 470, "#5B2A74")
    crane(sheet, 1190, 1440, 620, "#6B2F7A", -0.5, 0.3)
    _steeple(sheet, 456, 1440, "#7A3480")
    sheet.shade(box(0, 1180, 1440, 280), "#F6905F", (0, 1450), (0, 1180), 0.5)
    skyline(sheet, 1450, NEAR, "#3B2168", "#FFD27A", 9)
    for x, h in ((90, 150), (520, 130), (590, 90), (820, 120), (1110, 150), (1360, 130)):
        low = oval(x + h * 0.3, 1450 - h * 0.3, h * 0.25, h * 0.3)
        sheet.fill(joined(oval(x, 1450 - h * 0.55, h * 0.3, h * 0.45), low), "#2A1A55")
    sheet.fill(box(0, 1438, 1440, 40), "#2A1A55")


def _steeple(sheet: Sheet, x: float, y: float, ink: str) -> None:
    sheet.fill(
        joined(box(x - 34, y - 330, 68, 330), poly((x - 40, y - 328), (x, y - 520), (x + 40, y - 328))), ink
    )
    sheet.fill(disc(x, y - 285, 20), "#FFD27A")
    for side in (-14, 6):
        sheet.fill(arch(x + side, y - 240, 10, 40), "#4A2470")


def _canal(sheet: Sheet) -> None:
    water = box(0, 1474, 1440, 460)
    sheet.fade(water, ("#F2906A", "#B9487F", "#4B2A80", "#231F5C"), (0, 1474), (0, 1934))
    with sheet.within(water):
        for x, w, h in NEAR:
            sheet.fill(box(x, 1474, w, h * 0.6), clear("#2A1A55", 0.55))
        for i in range(13):
            wide = 290 - i * 13 + (40, -30, 14)[i % 3]
            sheet.fill(
                oval(720 + (-20, 16, 6)[i % 3], 1490 + i * 31, wide, 8 + i * 0.5),
                clear("#FFD79A", 0.9 - i * 0.05),
            )
    glints(sheet, (0, 1480, 1440, 420), "#FFB98A", 90, 31, 0.45)
    _barge(sheet, 330, 1640)


def _barge(sheet: Sheet, x: float, y: float) -> None:
    sheet.fill(oval(x, y + 22, 330, 12), clear("#1B1547", 0.6))
    hull = poly((x - 330, y - 44), (x + 350, y - 44), (x + 305, y + 16), (x - 300, y + 16))
    sheet.form(hull, "#1F1850", (1, -1), 0.3)
    sheet.fill(box(x - 300, y - 52, 590, 10, 4), "#E8664F")
    sheet.form(box(x - 270, y - 128, 150, 82, 10), "#F2E3CF", (1, -1), 0.5)
    for i in range(3):
        sheet.fill(box(x - 258 + i * 46, y - 112, 36, 34, 4), "#FFC765")
    heap = smooth([(0, 0), (20, -40), (60, -42), (80, 0)], tension=0.7)
    for i in range(5):
        sheet.form(moved(heap, x - 80 + i * 70, y - 46), ("#4B2A80", "#6B3A86")[i % 2], (1, -1), 0.5)


def _quay(sheet: Sheet) -> None:
    quay = land([(-20, 1870), (500, 1846), (1000, 1850), (1460, 1880)], 2570)
    sheet.fade(quay, ("#7A3A78", "#3A2268", "#17123F"), (0, 1850), (0, 2300))
    sheet.grain(quay, "#F79A6B", (720, 1780), (720, 2080), 0.8)
    rail = smooth([(-20, 1800), (500, 1776), (1000, 1780), (1460, 1810)], shut=False)
    for i in range(19):
        x = i * 80
        top = rail.pointAtPercent(min(1, max(0, (x + 20) / 1480))).y()
        sheet.fill(box(x - 4, top, 8, 92), "#1F1850")
    sheet.line(rail, "#1F1850", 12)
    sheet.line(rail.translated(0, 44), "#1F1850", 5)
    for x in (150, 1290):
        lamp(sheet, x, 1930, 560, "#17123F", "#FFC765")
        sheet.fill(oval(x, 1950, 250, 42), clear("#FFC765", 0.16))
    group(sheet, _people(), (-0.05, 0.5), "#0F0B33", 0.6)


def _people() -> list[Stand]:
    night = "#1F1850"
    return [
        Stand(Person("back", 1, "long", BLACK, "#F2784B", night, wear="coat"), 640, 1985, 400),
        Stand(Person("back", 3, "short", BLACK, "#F6E3C8", night), 745, 1990, 408),
        Stand(Person("backpoint", 2, "tail", BLACK, SUN, night, child=True), 870, 2010, 420),
        Stand(Person("sit", 0, "bob", GREY, "#2E9C8C", "#D8617A", aid="wheelchair"), 1010, 2060, 420, True),
        Stand(Person("stroll", 4, "scarf", "#FCD188", "#B3265E", night, wear="long"), 1165, 2050, 415, True),
        Stand(Person("push", 0, "bald", GREY, "#F6E3C8", "#6B3A86", aid="rollator"), 330, 2060, 415),
        Stand(
            Person("run", 2, "curls", BLACK, "#2E9C8C", "#F6E3C8", wear="shorts", child=True),
            520,
            2120,
            440,
            True,
        ),
    ]


WORKS = gallery({"attract-1": dusk}, 1440, 2560)
