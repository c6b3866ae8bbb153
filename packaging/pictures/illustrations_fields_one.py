"""The pictures of the fields education and health."""

from __future__ import annotations

from figures import Sheet, gallery, sky, sun
from figures_inks import BLUE, CORAL, HAIRS, PAPER, SUN, TEAL, clear, mix
from figures_nature import birds, glints, poplar, streak
from figures_people import Person, Stand, group
from figures_shapes import Point, box, disc, land, leaf, oval, poly, smooth
from PySide6.QtGui import QPainterPath

GREY = HAIRS["grey"]
BLACK = HAIRS["black"]


def education(sheet: Sheet) -> None:
    """The sun rises from an open book whose pages are hills, and people of all ages walk up its lines."""
    sky(sheet, ("#0E3467", BLUE, "#4F8CC4", "#A9CBE0", "#F6DDBE"), 820)
    for r, alpha in ((560, 0.10), (430, 0.13), (320, 0.18)):
        sheet.fill(disc(960, 690, r), clear("#FFE9C2", alpha))
    sun(sheet, 960, 690, 215, SUN)
    streak(sheet, 470, 330, 520, PAPER, 0.35)
    streak(sheet, 1490, 250, 620, PAPER, 0.3)
    birds(sheet, [(640, 420, 54), (700, 390, 40), (590, 385, 34)], PAPER)
    _paper_plane(sheet, 1330, 330, 150, -14)
    _paper_plane(sheet, 1180, 200, 92, -22)
    _paper_plane(sheet, 1560, 470, 70, -6)
    _pages(sheet)
    with sheet.within(_upper()):
        group(sheet, _learners(), (0.05, 0.62), "#2C4A86", 0.42)


def _upper() -> QPainterPath:
    """All above the near edge of the pages, where shadows may fall."""
    slope = [(-40, 1004), (420, 930), (640, 930), (850, 990), (960, 1078)]
    edge = smooth([*slope, *((1920 - x, y) for x, y in reversed(slope[:-1]))], shut=False)
    edge.lineTo(1960, 0)
    edge.lineTo(-40, 0)
    return edge


def _page(side: int, level: float) -> list[Point]:
    """A line across one page; level 0 is its far edge, 1 the near one."""
    profile = ((0.0, 0), (0.05, 62), (0.16, 118), (0.34, 140), (0.58, 116), (0.8, 84), (1.0, 66))
    wide = 800 + 190 * level
    far, near = 862, 1078
    return [(960 + side * u * wide, far + (near - far) * level - h * (1 + 0.1 * level)) for u, h in profile]


def _pages(sheet: Sheet) -> None:
    for step in range(1, 12):
        ink = "#0B2A55" if step > 9 else ("#DCD3C4", "#B9BCC4")[step % 2]
        for side in (-1, 1):
            sheet.fill(land([(x, y + step * 9 - 9) for x, y in _page(side, 1)][:: side * -1], 1210), ink)
    for side in (-1, 1):
        far, near = _page(side, 0), _page(side, 1)
        page = smooth(far, shut=False)
        page.connectPath(smooth(near[::-1], shut=False))
        page.closeSubpath()
        sheet.fill(page, PAPER)
        sheet.grain(page, "#7F9CC4", (960, 0), (960 + side * 330, 0), 0.85)
        sheet.grain(page, "#E8C795", (960, 760), (960 + side * 200, 1100), 0.5)
        with sheet.within(page):
            for row in range(1, 8):
                _text(sheet, side, row / 8)


def _text(sheet: Sheet, side: int, level: float) -> None:
    line = _page(side, level)
    spans = ((0.12, 0.5), (0.54, 0.9)) if int(level * 8) % 3 else ((0.12, 0.78),)
    path = smooth(line, shut=False)
    for start, end in spans:
        piece = QPainterPath(path.pointAtPercent(start))
        for i in range(1, 25):
            piece.lineTo(path.pointAtPercent(start + (end - start) * i / 24))
        sheet.line(piece, mix("#AFC4DE", PAPER, 0.25), 5 + 4 * level)


def _paper_plane(sheet: Sheet, x: float, y: float, size: float, angle: float) -> None:
    with sheet.placed(x, y, size / 100, angle):
        sheet.fill(poly((60, 0), (-52, -34), (-26, 2)), PAPER)
        sheet.fill(poly((60, 0), (-26, 2), (-34, 26)), "#B9D2E6")
        sheet.fill(poly((60, 0), (-34, 26), (-14, 12)), "#7FA6CB")


def _learners() -> list[Stand]:
    return [
        Stand(Person("walk", 2, "bun", GREY, CORAL, "#22406F", wear="skirt"), 430, 905, 285),
        Stand(Person("sit", 0, "short", HAIRS["red"], "#22406F", "#16233F", aid="wheelchair"), 620, 868, 275),
        Stand(
            Person("walk", 1, "tail", BLACK, "#B3265E", "#22406F", wear="dress", child=True), 812, 896, 290
        ),
        Stand(Person("stroll", 3, "scarf", "#F1E6D2", TEAL, "#22406F", wear="long"), 1262, 858, 280, True),
        Stand(
            Person("cane", 0, "bald", GREY, "#7A2E3B", "#16233F", aid="cane", wear="coat"),
            1092,
            905,
            282,
            True,
        ),
        Stand(Person("point", 4, "afro", BLACK, "#F1E6D2", "#22406F"), 1520, 915, 295, True),
        Stand(Person("floor", 1, "short", BLACK, CORAL, "#16233F", child=True), 1385, 948, 330, True),
    ]


def health(sheet: Sheet) -> None:
    """Neighbours stretch together on a meadow while the sun comes up over the lake."""
    sky(sheet, ("#BFE3D3", "#DDEBD3", "#F8E6C8", "#F9D3AE"), 700)
    sun(sheet, 960, 500, 345, "#F08A5D")
    sheet.grain(disc(960, 500, 345), "#F7C35F", (960, 150), (960, 800), 0.95)
    streak(sheet, 560, 300, 640, PAPER, 0.85)
    streak(sheet, 1420, 420, 700, PAPER, 0.85)
    birds(sheet, [(1270, 230, 60), (1340, 200, 44), (1215, 190, 36)], "#0B4A44")
    far = land([(-20, 640), (250, 560), (560, 610), (900, 650), (1300, 600), (1640, 545), (1940, 600)], 720)
    sheet.form(far, mix(TEAL, "#F9D3AE", 0.55), (0, -1))
    for x, h in ((150, 250), (215, 310), (285, 230), (1650, 260), (1722, 330), (1800, 270)):
        poplar(sheet, x, 668, h, mix(TEAL, "#123", 0) if h > 300 else "#2E8F7C", 1 if x < 960 else -1)
    _lake(sheet)
    meadow = land([(-20, 880), (420, 838), (960, 822), (1500, 838), (1940, 880)], 1210)
    sheet.fill(meadow, "#0C5F55")
    sheet.grain(meadow, "#57B08A", (960, 790), (960, 1150), 0.9)
    group(sheet, _stretching(), (0.0, 0.55), "#04302F", 0.6)
    for x, side in ((-30, 1), (1950, -1)):
        for turn, long in ((18, 420), (38, 470), (60, 430), (84, 350)):
            sheet.form(
                leaf(x, 1240, long, 120, side * turn), mix("#073B38", TEAL, turn / 200), (side, -1), 0.5
            )


def _lake(sheet: Sheet) -> None:
    water = box(0, 660, 1920, 240)
    sheet.fade(water, ("#F6C79C", "#7CC0AC", "#2C8C7D"), (0, 660), (0, 900))
    with sheet.within(water):
        for i in range(9):
            wide = 350 - i * 8 + (34 if i % 2 else -26)
            sheet.fill(oval(960 + (-18, 14, 4)[i % 3], 676 + i * 21, wide, 7.5), clear("#F08A5D", 0.85))
    glints(sheet, (0, 665, 1920, 180), PAPER, 46, 5, 0.55)


def _stretching() -> list[Stand]:
    white = "#FFF4E0"
    return [
        Stand(
            Person("up", 3, "scarf", "#F3C34E", "#B3265E", "#17223F", wear="dress", shoes=white),
            420,
            985,
            350,
        ),
        Stand(Person("wide", 0, "bald", GREY, white, "#17223F", girth=1.15, shoes=CORAL), 690, 1010, 365),
        Stand(
            Person("up", 4, "afro", BLACK, "#F3C34E", "#0A3D3B", shoes=white, sleeves=False), 960, 1035, 385
        ),
        Stand(
            Person("situp", 1, "bob", HAIRS["grey"], CORAL, "#17223F", aid="chairfront", shoes=white),
            1235,
            1010,
            370,
        ),
        Stand(
            Person("up", 2, "short", BLACK, white, "#B3265E", wear="shorts", child=True, shoes=CORAL),
            1430,
            985,
            350,
        ),
        Stand(Person("wide", 2, "tail", BLACK, "#E4572E", "#17223F", shoes=white), 1625, 970, 345),
    ]


WORKS = gallery({"field-education": education, "field-health": health})
