"""Pictures of places: Flottmann halls and castle."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, PAPER, clear, lighter
from figures_iron import beam
from figures_nature import birds, glints, round_tree, streak
from figures_people import Person, Stand, group
from figures_shapes import (
    arch,
    band,
    box,
    disc,
    half,
    joined,
    land,
    leaf,
    moved,
    oval,
    poly,
    ribbon,
    ring,
    smooth,
    wedge,
)

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def flottmann(sheet: Sheet) -> None:
    """Five gables swing side by side; where rock drills were built there is dance, theatre, art."""
    sky(sheet, ("#F2C66B", "#F6DCA0", "#FBF0D2"), 800)
    sheet.fill(disc(960, 360, 250), "#E4743F")
    sheet.grain(disc(960, 360, 250), "#F4B942", (960, 90), (960, 640), 0.85)
    birds(sheet, [(430, 220, 50), (490, 190, 38)], "#5A2A2A")
    for i in range(5):
        _hall(sheet, 150 + i * 324, 890, 324, i)
    ground = box(0, 885, 1920, 330)
    sheet.fill(ground, "#B9A66A")
    lawn = land([(-20, 960), (500, 930), (1300, 940), (1940, 930)], 1210)
    sheet.fill(lawn, "#6F8F3F")
    sheet.grain(lawn, "#2F5220", (960, 1320), (960, 930), 0.8)
    path = poly((860, 888), (1060, 888), (1300, 1210), (560, 1210))
    sheet.fill(path, "#F3E0B5")
    sheet.grain(path, "#B08A4A", (960, 1300), (960, 890), 0.7)
    with sheet.placed(1480, 1040):
        for r, turn in ((120, 0), (92, 40), (64, 80)):
            sheet.form(moved(band(0, 0, r, 26, 20, 250), 0, -120, 1, turn), "#B3265E", (-1, -1), 0.5)
        sheet.fill(box(-70, -10, 140, 26, 4), "#5A3A2A")
    people = [
        Stand(Person("dance", 3, "bun", BLACK, "#F6F0DC", "#F6F0DC", wear="dress"), 470, 1080, 400),
        Stand(Person("kick", 0, "short", HAIRS["red"], "#17586B", "#24314F"), 640, 1100, 400, True),
        Stand(
            Person("sit", 2, "scarf", PAPER, "#E4572E", "#24314F", aid="wheelchair"), 1120, 1080, 360, True
        ),
        Stand(Person("back", 1, "long", BLACK, "#B3265E", "#24314F", wear="coat"), 950, 1000, 290),
    ]
    group(sheet, people, (-0.3, 0.18), "#2A3A14", 0.45)


def _hall(sheet: Sheet, x: float, y: float, w: float, i: int) -> None:
    """One hall: a swung gable with a pale rim and an arched window."""
    half_line = [
        (0.0, -0.95),
        (0.0, -1.12),
        (0.1, -1.22),
        (0.2, -1.26),
        (0.26, -1.4),
        (0.36, -1.56),
        (0.5, -1.62),
    ]
    rim = [(x + a * w, y + b * w) for a, b in half_line] + [
        (x + (1 - a) * w, y + b * w) for a, b in reversed(half_line[:-1])
    ]
    top = smooth(rim, shut=False, tension=0.7)
    wall = smooth(rim, shut=False, tension=0.7)
    wall.lineTo(x + w, y)
    wall.lineTo(x, y)
    wall.closeSubpath()
    sheet.form(wall, "#A8452F", (1, -0.4), 0.55)
    with sheet.within(wall):
        for row in range(26):
            sheet.fill(box(x, y - row * 22, w, 2), clear("#6B2420", 0.4))
        for side in (0, w - 26):
            sheet.fill(box(x + side, y - 2 * w, 26, 2 * w), "#8A3626")
    sheet.line(top, "#F6E6CB", 15)
    _arched_window(sheet, x, y, w, lit=i == 2)


def _arched_window(sheet: Sheet, x: float, y: float, w: float, lit: bool) -> None:
    opening = arch(x + w * 0.2, y - w * 1.06, w * 0.6, w * 1.06)
    sheet.fill(opening, "#F6E6CB")
    pane = arch(x + w * 0.24, y - w * 1.01, w * 0.52, w * 1.01)
    sheet.fill(pane, "#F9D48A" if lit else "#2F5A66")
    with sheet.within(pane):
        sheet.shade(pane, "#BFE0D8", (x, y - w), (x + w, y - w * 0.2), 0.1 if lit else 0.55)
        for k in range(1, 4):
            sheet.fill(box(x + w * (0.24 + 0.13 * k) - 3, y - w * 1.05, 6, w * 1.1), "#F6E6CB")
        for k in range(1, 5):
            sheet.fill(box(x + w * 0.2, y - w * 0.2 * k, w * 0.6, 5), "#F6E6CB")
    sheet.fill(ring(x + w / 2, y - w * 1.32, w * 0.085, w * 0.02), "#F6E6CB")


def castle(sheet: Sheet) -> None:
    """The moated castle and its double in the water."""
    sky(sheet, ("#3F7FA6", "#9CC7CF", "#F6E3BC", "#F9CF9A"), 700)
    sheet.fill(disc(500, 440, 130), "#FFF1CC")
    streak(sheet, 560, 250, 620, PAPER, 0.7)
    streak(sheet, 1480, 180, 560, PAPER, 0.7)
    for x, h in ((80, 420), (200, 330), (330, 260), (1620, 300), (1740, 400), (1860, 470)):
        round_tree(
            sheet, x, 720, h, ("#3F7A3A", "#2F6B3F", "#5F8F3F")[int(x) % 3], "#4A3523", 1 if x < 900 else -1
        )
    sheet.fill(box(0, 700, 1920, 40), "#5F8F3F")
    _keep(sheet)
    water = box(0, 736, 1920, 480)
    sheet.fade(water, ("#7FB5B5", "#2F7A86", "#154A5E"), (0, 736), (0, 1200))
    with sheet.within(water):
        sheet.painter.save()
        sheet.painter.translate(0, 1472)
        sheet.painter.scale(1, -1)
        sheet.painter.setOpacity(0.42)
        _keep(sheet)
        sheet.painter.restore()
        for i in range(16):
            y = 752 + i * 28
            sheet.fill(box(0, y, 1920, 4 + i * 0.5), clear("#2F7A86", 0.5))
    glints(sheet, (0, 745, 1920, 440), PAPER, 60, 9, 0.4)
    for x, y, r in ((240, 1040, 60), (340, 1080, 46), (1600, 1060, 66), (1720, 1110, 50), (1500, 1120, 36)):
        sheet.form(wedge(x, y, r, 20, 320).intersected(oval(x, y, r, r * 0.34)), "#4E9A5A", (-1, -1), 0.4)
    sheet.form(joined(half(300, 1030, 22, 0), leaf(300, 1032, 40, 18, 0)), "#F2A5B8", (-1, -1), 0.3)
    _swan(sheet, 1330, 960)


def _keep(sheet: Sheet) -> None:
    white, roof = "#F6E6CB", "#8A3B3B"
    sheet.form(box(560, 380, 640, 362), white, (-1, -1), 0.4)
    sheet.form(poly((530, 384), (640, 210), (1120, 210), (1230, 384)), roof, (-1, -1), 0.5)
    sheet.form(box(1150, 280, 200, 462), lighter(white, 0.3), (-1, -1), 0.4)
    sheet.form(poly((1128, 284), (1250, 90), (1372, 284)), "#6B2A3A", (-1, -1), 0.5)
    sheet.fill(beam((1250, 100), (1250, 40), 5), "#3A2A2A")
    sheet.fill(poly((1250, 42), (1310, 56), (1250, 72)), "#B3265E")
    for x in (700, 860, 1020):
        sheet.fill(poly((x - 34, 320), (x, 262), (x + 34, 320)), "#6B2A3A")
        sheet.fill(box(x - 16, 300, 32, 34), "#F9D48A")
    for row, y in enumerate((430, 560)):
        for i in range(6):
            sheet.fill(box(600 + i * 94, y, 46, 76), "#2F5A66" if (i + row) % 3 else "#F9D48A")
            sheet.fill(box(596 + i * 94, y - 8, 54, 8), "#B5763F")
    for y in (340, 460, 580):
        sheet.fill(arch(1226, y, 48, 80), "#2F5A66")
    sheet.form(poly((560, 690), (1350, 690), (1400, 742), (520, 742)), "#B59A78", (-1, -1), 0.4)
    for x in (300, 390, 480):
        sheet.fill(box(x, 690, 22, 52), "#B5763F")
    sheet.fill(box(250, 672, 320, 24), "#C98A5A")
    mother = Person("walk", 2, "tail", BLACK, "#B3265E", "#24314F", wear="skirt")
    child = Person("walk", 0, "short", GREY, "#1F5FA8", "#24314F", child=True)
    group(sheet, [Stand(mother, 440, 674, 110), Stand(child, 480, 674, 115)])


def _swan(sheet: Sheet, x: float, y: float) -> None:
    body = joined(smooth([(x - 80, y - 40), (x - 20, y - 56), (x + 60, y - 40), (x + 70, y - 4),
        (x - 50, y - 2)]),
                  ribbon([(x + 54, y - 28), (x + 84, y - 84), (x + 60, y - 124),
                      (x + 92, y - 136)], (28, 20, 16, 18)))  # fmt: skip
    sheet.form(body, PAPER, (-1, -1), 0.4)
    sheet.fill(poly((x + 98, y - 142), (x + 124, y - 130), (x + 98, y - 128)), "#E4743F")
    sheet.fill(oval(x, y, 110, 7), clear(PAPER, 0.5))


WORKS = gallery({"place-flottmann": flottmann, "place-castle": castle})
