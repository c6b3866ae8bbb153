"""Pictures for events and services: gardening and languages."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, SKINS, clear, darker, lighter
from figures_iron import beam
from figures_nature import bush
from figures_people import Person, Stand, group
from figures_shapes import Point, box, disc, joined, land, leaf, poly, smooth
from figures_things import bubble
from figures_town import gable
from PySide6.QtGui import QColor

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def garden(sheet: Sheet) -> None:
    """Sunflowers taller than the gardeners, and beds that everybody waters."""
    _backyard(sheet)
    for x, h, lean in ((330, 560, -16), (450, 430, 18), (1450, 480, -14), (1580, 610, 14), (1700, 440, 10)):
        _sunflower(sheet, x, 960, h, lean)
    for x, y, w in ((130, 1010, 560), (1240, 1010, 580)):
        _bed(sheet, x, y, w)
    people = [
        Stand(
            Person("pour", 2, "scarf", "#F6E3C8", "#B3265E", "#24466B", wear="dress"), 830, 1060, 500, True
        ),
        Stand(Person("kneel", 1, "hat", "#F3D79A", "#24466B", "#7A4A2B"), 1130, 1090, 500),
        Stand(
            Person("carry", 4, "short", BLACK, "#F4B942", "#B3265E", wear="shorts", child=True),
            975,
            1100,
            500,
            True,
        ),
    ]
    group(sheet, people, (0.12, 0.16), "#1F421A", 0.5)
    _can(sheet, 702, 770)


def _sunflower(sheet: Sheet, x: float, y: float, h: float, lean: float) -> None:
    top = x + lean, y - h
    sheet.line(smooth([(x, y), (x - lean * 0.3, y - h * 0.5), top], shut=False), "#3F7A1E", 14)
    for up, turn in ((0.3, 60), (0.42, -58), (0.58, 54), (0.68, -50)):
        sheet.form(leaf(x, y - h * up, h * 0.26, h * 0.15, turn), "#4E8A2A", (-1, -1), 0.4)
    for ink, long, start in (("#E8962E", 92, 0), ("#F9C23C", 86, 11)):
        petals = [leaf(*top, long, 27, turn) for turn in range(start, 360, 22)]
        sheet.fill(joined(*petals), ink)
    sheet.form(disc(*top, 44), "#5A3018", (-1, -1), 0.6)
    sheet.fill(disc(*top, 24), "#7A4522")


def _bed(sheet: Sheet, x: float, y: float, w: float) -> None:
    for i in range(int(w / 62)):
        left = x + 40 + i * 60
        for turn in (-34, -12, 12, 34):
            sheet.fill(
                leaf(left, y + 6, 92 if i % 2 else 66, 26, turn), ("#3F7A1E", "#8FB53C", "#2F6B3A")[i % 3]
            )
        if i % 3 == 1:
            for step in (-14, 12):
                sheet.form(disc(left + step, y - 34 - step, 13), "#D8432E", (-1, -1), 0.5)
    sheet.form(box(x, y, w, 130, 8), "#A8633A", (-1, -1), 0.5)
    for i in range(3):
        sheet.fill(box(x, y + 38 + i * 36, w, 4), "#7A4226")


def _can(sheet: Sheet, x: float, y: float) -> None:
    sheet.line(smooth([(x + 26, y - 16), (x + 50, y - 34), (x + 66, y + 10)], shut=False), "#17586B", 7)
    sheet.fill(beam((x - 20, y + 40), (x - 92, y - 6), 12), "#17586B")
    sheet.form(
        poly((x - 34, y), (x + 40, y - 4), (x + 46, y + 74), (x - 38, y + 74)), "#1F7386", (-1, -1), 0.5
    )
    for i in range(5):
        sheet.line(smooth([(x - 96, y - 4), (x - 128 - i * 12, y + 70),
            (x - 140 - i * 18, y + 190)], shut=False),
                   clear("#D9F0F4", 0.9), 3)  # fmt: skip


def _backyard(sheet: Sheet) -> None:
    sky(sheet, ("#F7D58A", "#FBE8BC", "#FDF3D8"), 760)
    sheet.fill(disc(960, 470, 330), "#F9BE4A")
    sheet.grain(disc(960, 470, 330), "#F08A3C", (960, 850), (960, 250), 0.8)
    for i, (x, w, h) in enumerate(((120, 190, 230), (330, 170, 190), (1420, 180, 200), (1620, 200, 250))):
        gable(
            sheet,
            x,
            770,
            w,
            h,
            ("#D98C5A", "#C9704A")[i % 2],
            "#8A3B2B",
            ("#FDF3D8", "#8A3B2B", "#FDF3D8"),
            i,
        )
    for x, w in ((60, 260), (560, 220), (1360, 240), (1860, 260)):
        bush(sheet, x, 790, w, "#6F9A3C")
    ground = land([(-20, 780), (960, 764), (1940, 780)], 1210)
    sheet.fill(ground, "#5F8F33")
    sheet.grain(ground, "#2C5A22", (960, 1280), (960, 780), 0.8)


def language(sheet: Sheet) -> None:
    """Two people talk, each in a pattern of their own; where their words overlap, new colours appear."""
    sheet.fill(sheet.whole, "#F6E6CB")
    sheet.shade(sheet.whole, "#F2A07A", (960, 1300), (960, 200), 0.55)
    talk = (
        (770, 330, 620, 400, -0.9, "#F79B62"), (1190, 400, 580, 400, 0.9, "#79C4C0"),
        (985, 230, 420, 270, -0.3, "#F9D36E"),
        (960, 610, 380, 230, 0.4, "#EE8FAA"),
    )  # fmt: skip
    for i, (x, y, w, h, tail, ink) in enumerate(talk):
        shape = bubble(x, y, w, h, tail)
        with sheet.overprint():
            sheet.fill(shape, ink)
            with sheet.within(shape):
                _pattern(sheet, i, (x - w / 2, y - h / 2), clear(darker(ink, 0.3), 0.28))
    _speaker(sheet, 410, "#17586B", SKINS[3])
    with sheet.placed(1920, 0, flip=True):
        _speaker(sheet, 410, "#B3365E", SKINS[1], veil="#F4C04A")


def _pattern(sheet: Sheet, kind: int, corner: Point, ink: QColor) -> None:
    x, y = corner
    for i in range(14):
        if kind == 0:
            sheet.fill(box(x - 20, y + i * 46, 700, 16), ink)
        elif kind == 1:
            for j in range(14):
                sheet.fill(disc(x + i * 56 + (j % 2) * 28, y + j * 50, 11), ink)
        elif kind == 2:
            wave = [(x - 20 + j * 40, y + i * 42 + (14 if j % 2 else -14)) for j in range(13)]
            sheet.line(smooth(wave, shut=False), ink, 9)
        else:
            sheet.fill(beam((x + i * 60 - 200, y + 320), (x + i * 60 + 120, y - 20), 14), ink)


HEAD = ((-60, -130), (-70, -300), (-150, -380), (-170, -560), (-60, -700), (90, -690), (168, -600),
    (176, -520), (214, -432),
        (182, -404), (184, -360), (172, -330), (168, -282), (120, -256), (70, -262), (70, -130))  # fmt: skip
VEIL = ((158, -640), (60, -735), (-110, -700), (-206, -550), (-196, -330), (-170, -180), (-110, -96),
    (40, -84), (140, -140),
        (136, -232), (72, -258), (34, -390), (52, -530), (112, -616))  # fmt: skip
COAT = ((-330, 20), (-300, -110), (-120, -190), (-30, -196), (60, -176), (170, -90), (230, 20))


def _speaker(sheet: Sheet, x: float, ink: str, skin: str, veil: str = "") -> None:
    """A head and shoulders in profile; without a veil the hair is curly."""
    with sheet.placed(x, 1210, 0.95):
        sheet.form(smooth(HEAD, tension=0.72), skin, (1, -0.6), 0.5)
        sheet.form(smooth(COAT, tension=0.8), ink, (1, -0.8), 0.6)
        if veil:
            sheet.form(smooth(VEIL, tension=0.75), veil, (1, -0.8), 0.5)
            sheet.line(smooth([(-150, -160), (0, -130), (120, -200)], shut=False), darker(veil, 0.18), 7)
            return
        collar = [(-96, -196), (-20, -160), (88, -178), (96, -128), (-20, -104), (-120, -140)]
        sheet.fill(smooth(collar), lighter(ink, 0.35))
        curls = ((-130, -440), (-150, -560), (-80, -670), (40, -710), (130, -650), (-60, -560))
        sheet.form(joined(*(disc(a, b, 86) for a, b in curls)), "#1D1B28", (1, -0.8), 0.4)
        sheet.fill(disc(-36, -404, 15), "#F4C04A")


WORKS = gallery({"theme-garden": garden, "theme-language": language})
