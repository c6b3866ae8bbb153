"""Pictures for events and services: children, film, theatre."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, PAPER, clear, mix
from figures_nature import birds, cloud
from figures_people import Person, Stand, group, stand
from figures_shapes import box, disc, joined, land, oval, poly, ribbon, smooth
from figures_town import bicycle, gable

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def children(sheet: Sheet) -> None:
    """A swing under a great old tree at the golden hour, and everyone wants a turn."""
    sky(sheet, ("#F9C56B", "#FBDB98", "#FDEFCB"), 820)
    sheet.fill(disc(1350, 420, 190), "#FFF6DE")
    for points, ink in (([(-20, 700), (500, 640), (1100, 690), (1940, 610)], "#E9B45A"),
                        ([(-20, 790), (700, 740), (1300, 780), (1940, 720)], "#B9B04E")):  # fmt: skip
        sheet.form(land(points, 1210), ink, (0, -1), 0.4)
    cloud(sheet, 1640, 240, 300, PAPER)
    birds(sheet, [(1130, 210, 50), (1190, 180, 36)], "#8A5A2B")
    ground = land([(-20, 930), (600, 880), (1300, 900), (1940, 850)], 1210)
    sheet.fill(ground, "#5F8F33")
    sheet.grain(ground, "#24501F", (700, 1280), (1200, 840), 0.85)
    sheet.fill(oval(700, 1010, 620, 62), clear("#24501F", 0.5))
    _oak(sheet)
    _swing(sheet, 1010, 240, 950)
    group(sheet, _playing(), (-0.3, 0.16), "#1F421A", 0.5)
    sheet.form(disc(600, 1082, 36), "#E4572E", (1, -1), 0.5)


def _playing() -> list[Stand]:
    return [
        Stand(
            Person("backpoint", 0, "tail", HAIRS["red"], "#E4572E", "#17586B", wear="dress", child=True),
            1330,
            1050,
            480,
            True,
        ),
        Stand(
            Person("talk", 2, "short", BLACK, "#17586B", "#24314F", aid="wheelchair", child=True),
            1500,
            1070,
            520,
            True,
        ),
        Stand(Person("run", 4, "curls", BLACK, PAPER, "#B3265E", wear="shorts", child=True), 760, 1090, 500),
        Stand(Person("floor", 1, "bob", BLACK, "#F4B942", "#17586B", child=True), 470, 1090, 520),
    ]


def _oak(sheet: Sheet) -> None:
    bark = "#5A3523"
    trunk = smooth([(250, 1020), (420, 950), (440, 760), (400, 420), (470, 180), (620, 180), (610, 420),
        (640, 760), (690, 950),
                    (840, 1020), (560, 1000)], tension=0.8)  # fmt: skip
    sheet.form(trunk, bark, (1, -0.2), 0.8)
    sheet.fill(ribbon([(520, 330), (760, 235), (1020, 215), (1200, 190)], (90, 52, 40, 20)), bark)
    sheet.fill(ribbon([(480, 330), (300, 200), (120, 160)], (70, 46, 24)), bark)
    leaves = [(60, 60, 230), (330, 20, 270), (640, -30, 260), (930, 10, 220), (1180, 60, 170),
        (1340, 120, 100), (180, 200, 150),
              (860, 120, 130), (560, 120, 170), (-20, 230, 130)]  # fmt: skip
    crown = joined(*(disc(*spot) for spot in leaves))
    sheet.form(crown, "#3F7A2A", (1, 1), 0.7)
    with sheet.within(crown):
        for x, y, r in ((420, 60, 190), (900, 20, 150), (1180, 80, 110), (120, 110, 140), (680, 10, 130)):
            sheet.grain(disc(x + 60, y + 30, r), "#C9CF55", (x + 60 + r, y + 30 + r), (x, y), 0.8)


def _swing(sheet: Sheet, x: float, top: float, seat: float) -> None:
    end = x + 110, seat - 110
    sheet.line(smooth([(x - 20, top - 20), (end[0] - 55, end[1])], shut=False), "#F3E3C7", 6)
    sheet.line(smooth([(x + 50, top - 20), (end[0] + 40, end[1] - 22)], shut=False), "#F3E3C7", 6)
    with sheet.placed(end[0] - 12, end[1] + 118, angle=-14):
        stand(
            sheet,
            Person("swing", 3, "tail", BLACK, "#F4B942", "#B3265E", wear="dress", child=True),
            0,
            0,
            400,
        )
        sheet.fill(box(-58, -108, 120, 12, 5), "#8A4F28")


def film(sheet: Sheet) -> None:
    """The cinema is full; out of the small window at the back comes a whole landscape."""
    sheet.fill(sheet.whole, "#240A1E")
    screen = box(310, 110, 1300, 620, 16)
    sheet.glow(960, 420, 1000, "#F6B25E", 0.5)
    with sheet.within(screen):
        _feature(sheet)
    for side, x in ((1, -10), (-1, 1930)):
        for i in range(3, -1, -1):
            fold = smooth([(x, -20), (x + side * (90 + i * 62), -20), (x + side * (60 + i * 58), 500),
                           (x + side * (80 + i * 56), 940), (x, 940)], tension=0.6)  # fmt: skip
            sheet.fill(fold, ("#3A0E26", "#561433", "#6B183E", "#8C1D3C")[3 - i])
            sheet.shade(fold, "#1A0616", (x + side * i * 60, 0), (x + side * (i * 62 + 110), 0), 0.7)
    sheet.fill(box(0, -10, 1920, 70), "#8C1D3C")
    for row, (y, size, ink) in enumerate(
        ((850, 250, "#4A1230"), (1010, 320, "#38102A"), (1190, 400, "#240A1E"))
    ):
        _row(sheet, y, size, ink, row)
    beam_ = poly((960, 1230), (310, 110), (1610, 110))
    sheet.shade(beam_, "#FFF0CB", (960, 1230), (960, 300), 0.16)


def _feature(sheet: Sheet) -> None:
    """The film that is on: a rider in wide country."""
    sheet.fade(box(300, 100, 1320, 640), ("#2F6E8F", "#7FB0A8", "#F9D9A0", "#F6A05E"), (0, 110), (0, 640))
    sheet.fill(disc(1130, 470, 120), "#FFF3D0")
    for points, ink in (([(300, 520), (500, 360), (640, 480), (820, 330), (1010, 500), (1240, 400),
        (1640, 520)], "#B5684E"),
                        ([(300, 600), (620, 530), (1000, 590), (1640, 520)], "#8A3B3F"),
                        ([(300, 680), (800, 620), (1640, 660)], "#5A1F3A")):  # fmt: skip
        sheet.form(land(points, 760), ink, (0.6, -1), 0.5)
    bicycle(sheet, 800, 640, 190, "#240A1E", "#240A1E")
    stand(sheet, Person("cycle", 2, "tail", BLACK, "#F4B942", "#240A1E"), 800, 640, 190)
    birds(sheet, [(620, 230, 44), (670, 205, 34)], "#240A1E")


def _row(sheet: Sheet, y: float, size: float, ink: str, row: int) -> None:
    heads = ("short", "bun", "long", "afro", "bald", "scarf", "bob", "hat", "tail", "short")
    tones = (BLACK, "#7A3A1E", BLACK, "#1D1622", GREY, "#F1D9B0", "#D9A95B", "#3A1A2A", "#5A3523", "#A4502A")
    tops = ("#0F7B6C", "#E4572E", "#F4B942", "#1F5FA8", "#F6E3C8", "#B3265E")
    step = size * 0.62
    for i in range(int(2100 / step) + 1):
        x = -60 + i * step + (step / 2 if row % 2 else 0)
        k = (i * 3 + row * 2) % 10
        if (i + row) % 5 != 3:
            who = Person(
                "sitback",
                (i * 2 + row) % 5,
                heads[k],
                tones[k],
                tops[(i + row * 2) % 6],
                child=(i + row) % 7 == 2,
            )
            stand(sheet, who, x, y + size * 0.7, size * 1.25)
        back = box(x - step * 0.43, y, step * 0.86, size, size * 0.12)
        sheet.fill(back, mix("#A8264A", ink, 0.45))
        sheet.shade(back, ink, (x, y + size * 0.6), (x, y), 0.9)


def theatre(sheet: Sheet) -> None:
    """Curtain up: two players, one spotlight each, and shadows larger than life."""
    sheet.fade(sheet.whole, ("#2E0A22", "#5A1236"), (0, 0), (0, 900))
    _scenery(sheet)
    for x in (740, 1190):
        sheet.fill(oval(x, 1050, 250, 54), clear("#FFE9B5", 0.55))
        cone = poly(
            (960 + (x - 960) * 0.5 - 20, -20),
            (960 + (x - 960) * 0.5 + 20, -20),
            (x + 250, 1050),
            (x - 250, 1050),
        )
        sheet.shade(cone, "#FFF3CF", (960, -20), (960, 1000), 0.42)
    actor = Person("bow", 3, "turban", "#F4B942", "#17586B", "#2E0A22", wear="coat")
    actress = Person("dance", 0, "long", HAIRS["red"], "#F6E3C8", "#F6E3C8", wear="long")
    group(
        sheet,
        [Stand(actor, 730, 1060, 560), Stand(actress, 1200, 1060, 560, True)],
        (0.05, 0.2),
        "#2E0A22",
        0.55,
    )
    _curtain(sheet)


def _scenery(sheet: Sheet) -> None:
    back = box(330, 0, 1260, 900)
    sheet.fade(back, ("#F4B85A", "#F2925A", "#D85A4C"), (0, 60), (0, 900))
    sheet.fill(disc(960, 420, 270), "#FBE3B0")
    sheet.grain(disc(960, 420, 270), "#F2784B", (960, 740), (960, 200), 0.8)
    for i, (x, w, h) in enumerate(((370, 150, 430), (500, 120, 320), (1290, 130, 340), (1400, 160, 470))):
        gable(
            sheet,
            x,
            905,
            w,
            h,
            ("#A8374A", "#8A2747")[i % 2],
            "#5A1236",
            ("#FBE3B0", "#5A1236"),
            i,
            1 if x < 900 else -1,
        )
    stage = poly((250, 900), (1670, 900), (1960, 1210), (-40, 1210))
    sheet.fill(stage, "#8A4B34")
    with sheet.within(stage):
        for i in range(15):
            x = -600 + i * 220
            sheet.line(smooth([(960 + (x - 960) * 0.62, 900), (x, 1210)], shut=False), "#6B3226", 5)
    sheet.shade(stage, "#2E0A22", (960, 1230), (960, 900), 0.7)


def _curtain(sheet: Sheet) -> None:
    for side, x in ((1, -20), (-1, 1940)):
        for i in range(6):
            near, low = x + side * i * 76, x + side * i * (62 - i * 3)
            fold = smooth([(near, -20), (near + side * 96, -20), (low + side * 92, 520),
                (low + side * 66, 760), (low + side * 90, 1230),
                           (low - side * 14, 1230), (low - side * 4, 760),
                           (near, 400)], tension=0.7)  # fmt: skip
            sheet.fill(fold, ("#B3265E", "#96204F")[i % 2])
            sheet.shade(fold, "#3A0A26", (near, 0), (near + side * 96, 0), 0.65)
    for i in range(8):
        x = -60 + i * 260
        swag = smooth([(x, -30), (x + 290, -30), (x + 250, 96), (x + 145, 150), (x + 40, 96)], tension=0.8)
        sheet.fill(swag, ("#C4336B", "#A8285C")[i % 2])
        sheet.shade(swag, "#3A0A26", (x + 145, 150), (x + 145, -10), 0.5)
        sheet.line(smooth([(x + 40, 96), (x + 145, 150), (x + 250, 96)], shut=False), "#F4B942", 7)


WORKS = gallery({"theme-children": children, "theme-film": film, "theme-theatre": theatre})
