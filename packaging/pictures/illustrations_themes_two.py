"""Pictures for events and services: craft and sport."""

from __future__ import annotations

from collections.abc import Sequence

from figures import Sheet, gallery
from figures_inks import HAIRS, PAPER, SKINS, clear, darker, lighter
from figures_iron import beam
from figures_people import Person, above, shadow, stand
from figures_shapes import Point, box, disc, land, oval, poly, ring, smooth
from figures_things import plant

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def craft(sheet: Sheet) -> None:
    """A potter at the wheel before shelves of jars, no two of them alike."""
    sheet.fade(sheet.whole, ("#F4DFC0", "#EBC99B"), (0, 0), (0, 900))
    sheet.shade(sheet.whole, "#FFF6E0", (1500, 0), (500, 900), 0.8)
    inks = ("#B5482B", "#17586B", "#E3A03B", "#7C2E3A", "#F9F0DF", "#2F8A7E", "#D9774C")
    for row, base in enumerate((330, 640)):
        for i in range(7):
            _jar(
                sheet,
                235 + i * 240,
                base,
                JARS[(i * 3 + row * 4) % 7],
                inks[(i * 2 + row * 3) % 7],
                (i + row) % 3,
            )
        sheet.form(box(60, base, 1800, 24), "#8A4B2C", (0, -1), 0.5)
        sheet.shade(box(80, base + 24, 1760, 60), "#6B3A22", (0, base + 24), (0, base + 84), 0.3)
    floor = box(0, 985, 1920, 230)
    sheet.fill(floor, "#B5663C")
    sheet.grain(floor, "#4A1F1A", (960, 1260), (960, 960), 0.85)
    _wheel(sheet, 1010, 1110)
    sheet.form(box(596, 936, 160, 180, 10), "#7C2E3A", (1, -1), 0.4)
    _jar(sheet, 1450, 1120, JARS[1], "#17586B", 1, 2.1)
    _jar(sheet, 1640, 1130, JARS[4], "#E3A03B", 2, 1.6)
    plant(sheet, 250, 1130, 470, "#2F7A55", "#7C2E3A")


JARS = (
    ((0.5, 0), (0.95, 0.3), (0.8, 0.66), (0.36, 0.86), (0.46, 1)), ((0.44, 0), (1.0, 0.36), (0.9, 0.62),
    (0.3, 0.8), (0.34, 1)),
    ((0.62, 0), (0.7, 0.4), (0.6, 0.7), (0.66, 1)), ((0.4, 0), (0.7, 0.2), (0.34, 0.5), (0.26, 0.8),
    (0.5, 1)),
    ((0.36, 0), (0.86, 0.34), (1.0, 0.62), (0.8, 0.76)), ((0.3, 0), (0.3, 0.5), (0.22, 0.72), (0.3, 1)),
    ((0.7, 0), (0.9, 0.2), (0.66, 0.44), (0.9, 0.68), (0.5, 0.9), (0.6, 1)),
)  # fmt: skip
"""Profiles of jars, half breadth by height, from the foot up."""


def _jar(
    sheet: Sheet, x: float, y: float, profile: Sequence[Point], ink: str, glaze: int, size: float = 1.0
) -> None:
    w, h = 72 * size, 200 * size
    side = [(w * across, -h * up) for across, up in profile]
    shape = smooth([*side, *((-across, up) for across, up in reversed(side))], tension=0.8).translated(x, y)
    sheet.form(shape, ink, (0.9, -0.4), 0.75)
    with sheet.within(shape):
        if glaze == 1:
            sheet.fill(box(x - w, y - h * 0.5, 2 * w, h * 0.1), lighter(ink, 0.55))
            sheet.fill(box(x - w, y - h * 0.36, 2 * w, h * 0.03), lighter(ink, 0.55))
        elif glaze == 2:
            sheet.fill(land([(x - w, y - h * 0.56), (x - w * 0.3, y - h * 0.48),
                (x + w * 0.3, y - h * 0.6), (x + w, y - h * 0.5)],
                            y), darker(ink, 0.3))  # fmt: skip


def _wheel(sheet: Sheet, x: float, y: float) -> None:
    sheet.fill(oval(x - 120, y + 8, 420, 26), clear("#4A1F1A", 0.35))
    sheet.form(
        poly((x - 150, y - 150), (x + 150, y - 150), (x + 120, y), (x - 120, y)), "#17586B", (1, -1), 0.5
    )
    sheet.fill(oval(x, y - 152, 172, 22), "#0E3E4E")
    sheet.fill(oval(x, y - 172, 96, 15), "#8A8178")
    pot = smooth([(x - 62, y - 172), (x + 62, y - 172), (x + 84, y - 240), (x + 52, y - 300),
        (x + 58, y - 322), (x - 58, y - 322),
                  (x - 52, y - 300), (x - 84, y - 240)], tension=0.8)  # fmt: skip
    stand(
        sheet,
        Person("pot", 1, "bun", HAIRS["red"], "#F9F0DF", "#17586B", sleeves=False),
        x - 330,
        y + 10,
        660,
    )
    sheet.form(pot, "#C9694A", (1, -0.4), 0.7)
    for up in (200, 228, 256, 284):
        sheet.line(
            smooth([(x - 66, y - up), (x, y - up + 9), (x + 66, y - up)], shut=False),
            clear("#7C2E1E", 0.4),
            3,
        )
    sheet.fill(disc(x - 78, y - 262, 17), SKINS[1])


def sport(sheet: Sheet) -> None:
    """A ball court from above, late in the day; the shadows play the better game."""
    sheet.fill(sheet.whole, "#0F6B66")
    sheet.grain(sheet.whole, "#053A3F", (0, 1300), (1400, 0), 0.7)
    court = box(190, 110, 1540, 980)
    sheet.fill(court, "#E4743F")
    sheet.grain(court, "#A63C2E", (190, 1100), (1500, 100), 0.75)
    with sheet.within(court):
        sheet.fill(box(190, 400, 400, 400), "#7A2F6B")
        sheet.fill(disc(590, 600, 150), "#7A2F6B")
        sheet.fill(disc(1730, 600, 230), "#0F6B66")
    white = "#FFF3DC"
    for path in (court, box(190, 400, 400, 400)):
        sheet.line(path, white, 8)
    with sheet.within(court):
        for path in (disc(590, 600, 150), disc(1730, 600, 230), disc(275, 600, 610)):
            sheet.line(path, white, 8)
    sheet.fill(box(222, 540, 10, 120), white)
    sheet.fill(ring(268, 600, 36, 8), "#F4B942")
    for who, x, y, _, flip in _players():
        shadow(sheet, who, x, y, 440 * (0.7 if who.child else 1), (340, 195), "#33163F", 0.62, flip)
    for who, x, y, angle, _ in _players():
        above(sheet, who, x, y, 72 if who.child else 100, angle)
    sheet.fill(disc(892, 518, 34), clear("#33163F", 0.5))
    sheet.form(disc(800, 440, 40), "#F4B942", (-1, -1), 0.6)
    for path in (ring(800, 440, 40, 3), beam((760, 440), (840, 440), 3), beam((800, 400), (800, 480), 3)):
        sheet.fill(path, "#7A3A1E")


def _players() -> list[tuple[Person, float, float, float, bool]]:
    night = "#17223F"
    return [
        (Person("reach", 4, "short", BLACK, PAPER, night, wear="shorts"), 880, 370, -100, False),
        (Person("wide", 1, "tail", BLACK, "#F4B942", night, wear="shorts"), 660, 640, 60, False),
        (Person("run", 0, "short", HAIRS["red"], PAPER, night, wear="shorts"), 1190, 300, -110, False),
        (Person("run", 2, "scarf", "#F4B942", "#F4B942", night), 1120, 820, -70, False),
        (Person("talk", 3, "afro", BLACK, PAPER, night, aid="wheelchair"), 440, 300, 120, False),
        (Person("up", 1, "short", BLACK, "#F4B942", night, child=True), 1430, 560, -90, False),
    ]


WORKS = gallery({"theme-craft": craft, "theme-sport": sport})
