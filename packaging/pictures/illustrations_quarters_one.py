"""The pictures of the quarters Funkenberg and Forell."""

from __future__ import annotations

from figures import Sheet, gallery, sky, sun
from figures_inks import HAIRS, INK, PAPER, SUN, clear, darker, mix
from figures_iron import between, crane, facade, tracks
from figures_nature import birds, bush, cloud, glints, poplar, round_tree, streak
from figures_people import Person, Stand, group
from figures_shapes import box, disc, land, leaf, oval, poly, ring, smooth
from figures_town import block, gable

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def funkenberg(sheet: Sheet) -> None:
    """Between old brick and new glass the rails run into the morning, and people step off the platform."""
    sky(sheet, ("#27406E", "#7C86AE", "#E7A892", "#FBD9A6"), 720)
    sun(sheet, 905, 560, 190, "#FFF0CB")
    streak(sheet, 640, 250, 560, "#F6D3BF", 0.7)
    streak(sheet, 1180, 350, 480, "#F6D3BF", 0.6)
    crane(sheet, 720, 720, 560, "#5B3A4E", -0.55, 0.24)
    crane(sheet, 1135, 720, 470, "#5B3A4E", 0.6, 0.3)
    for i, (x, w, h) in enumerate(((560, 130, 120), (690, 110, 170), (1010, 120, 150), (1120, 140, 210))):
        block(sheet, x, 725, w, h, mix("#8E5A5E", "#E7A892", 0.35), (4, 4), ("#E7B79A", "#C98D7E"), i)
    ground = box(0, 720, 1920, 490)
    sheet.fade(ground, ("#C98D6E", "#4A3140", "#2E2233"), (0, 720), (0, 1200))
    sheet.grain(ground, "#FBD9A6", (905, 700), (905, 1000), 0.7)
    _old_hall(sheet)
    _new_houses(sheet)
    tracks(sheet, (905, 715), ((-260, 230), (400, 250), (1010, 260)), 1210, ("#5B4250", "#F6D9B8"))
    _arrival(sheet)
    platform = poly((1150, 1210), (962, 735), (1000, 735), (2300, 1210))
    sheet.fill(platform, "#E8CDB0")
    sheet.grain(platform, "#8A5A55", (1900, 1250), (1000, 800), 0.9)
    sheet.fill(poly((1150, 1210), (962, 735), (965, 735), (1206, 1210)), "#FFF3DF")
    group(sheet, _travellers(), (0.22, 0.34), "#3A2335", 0.6)


def _old_hall(sheet: Sheet) -> None:
    sheet.form(poly((176, 420), (250, 420), (238, 40), (188, 40)), "#7A3128", (-1, 0), 0.7)
    sheet.fill(box(182, 28, 62, 24), "#5A2228")
    wall = ((-40, 250), (560, 560), (560, 742), (-40, 1030))
    facade(sheet, wall, (6, 2), "#8E3B2B", ("#F3B562", "#5A2228", "#F3B562", "#43202B"), 3, 0.42)
    for i in range(6):
        a, b = i / 6, (i + 1) / 6
        foot, top, end = between(wall, a, 0), between(wall, b, -0.22 + 0.02 * i), between(wall, b, 0)
        sheet.form(poly(foot, top, end), "#A8452F", (-1, -1), 0.4)
        sheet.line(smooth([foot, top], shut=False), "#5A2228", 9 - i)
    ledge = [between(wall, across, down) for across, down in ((0, 0.48), (1, 0.48), (1, 0.52), (0, 0.52))]
    sheet.fill(poly(*ledge), "#D98C66")


def _new_houses(sheet: Sheet) -> None:
    panes = ("#A9CBD8", "#7FA9C4", "#F8D79B", "#5C86A8")
    near = ((1480, 190), (1990, -110), (1990, 1010), (1480, 850))
    far = ((1270, 420), (1480, 320), (1480, 850), (1270, 790))
    facade(sheet, near, (7, 11), "#24466B", panes, 8, 0.16)
    facade(sheet, far, (4, 8), "#B5573B", ("#F8D79B", "#6B2A2E", "#8B3B33"), 4, 0.4)
    front = poly((1445, 172), (1480, 190), (1480, 850), (1445, 846))
    sheet.form(front, "#173252", (-1, 0), 0.3)
    for i in range(4):
        x, y = 1300 + i * 46, 404 - i * 22
        bush(sheet, x, y, 62, "#6E8A3F")


def _arrival(sheet: Sheet) -> None:
    """The regional train, head-on."""
    sheet.fill(oval(872, 872, 128, 14), clear("#1E1526", 0.6))
    body = smooth(
        [(760, 862), (756, 690), (790, 640), (872, 628), (954, 640), (988, 690), (984, 862)], tension=0.5
    )
    sheet.form(body, "#B3265E", (1, -0.4), 0.5)
    sheet.fill(smooth([(782, 770), (784, 692), (806, 664), (872, 654), (938, 664), (960, 692), (962, 770)],
                      tension=0.5), "#2A1E33")  # fmt: skip
    sheet.shade(poly((930, 656), (962, 690), (962, 770), (850, 770)), "#F6C79C", (962, 650), (860, 780), 0.5)
    sheet.fill(box(758, 800, 228, 16), PAPER)
    for x in (790, 954):
        sheet.glow(x, 838, 70, "#FFF0CB", 0.9)
        sheet.fill(disc(x, 838, 12), "#FFF8E6")
    sheet.fill(box(764, 856, 216, 12, 4), "#2A1E33")


def _travellers() -> list[Stand]:
    return [
        Stand(Person("walk", 3, "bun", BLACK, "#F3B562", "#24466B", wear="skirt"), 1305, 1085, 330),
        Stand(Person("walk", 1, "short", HAIRS["red"], "#24466B", "#24466B", child=True), 1400, 1095, 335),
        Stand(Person("sit", 2, "beard", BLACK, PAPER, "#24466B", aid="wheelchair"), 1545, 1130, 340, True),
        Stand(Person("stroll", 0, "hat", "#5A2228", "#B3265E", "#3A2335", wear="coat"), 1210, 960, 210),
        Stand(
            Person("stand", 4, "scarf", "#F3E3C7", "#0F7B6C", "#3A2335", wear="long"), 1140, 905, 150, True
        ),
    ]


def forell(sheet: Sheet) -> None:
    """Above the water the quarter and its courtyards, below it the trout that gave the quarter its name."""
    sky(sheet, ("#F7E2BD", "#FBF0D9", "#FBE6C6"), 560)
    sheet.fill(disc(1370, 250, 120), "#F2A65A")
    cloud(sheet, 520, 190, 330, PAPER)
    cloud(sheet, 1640, 330, 280, PAPER)
    birds(sheet, [(900, 190, 50), (960, 160, 38), (1010, 205, 32)], "#315A5C")
    far = land([(-20, 470), (300, 420), (700, 460), (1100, 410), (1500, 455), (1940, 400)], 640)
    sheet.form(far, "#B9CF9C", (0, -1))
    _houses(sheet)
    bank = land([(-20, 612), (420, 600), (960, 622), (1500, 600), (1940, 616)], 720)
    sheet.form(bank, "#5F8F3B", (0, -1), 0.4)
    group(sheet, _neighbours(), (0.3, 0.07), "#24441C", 0.5)
    _under_water(sheet)


ROW = (
    (70, 190, 300, "#C65B3B"), (252, 170, 250, "#F0C27A"), (415, 200, 330, "#2E7D86"),
    (690, 180, 280, "#E2895A"), (862, 210, 340, "#F6E3C2"), (1066, 180, 270, "#A8452F"),
    (1330, 200, 320, "#3F8F86"), (1522, 180, 260, "#F0C27A"), (1694, 200, 310, "#C65B3B"),
)  # fmt: skip
"""The houses by the water: left edge, width, height and wall."""


def _houses(sheet: Sheet) -> None:
    for i, (x, w, h, tone) in enumerate(ROW):
        roof = ("#6B2B2A", "#8E3B2B", "#274A52")[i % 3]
        gable(sheet, x, 612, w, h, tone, roof, ("#FFF3DC", "#FFF3DC", "#335F66", "#F8D28A"), i)
    round_tree(sheet, 650, 618, 230, "#4E8235", "#5A3523")
    round_tree(sheet, 1290, 616, 260, "#6B9A3E", "#5A3523")
    poplar(sheet, 30, 620, 330, "#3E7436")
    poplar(sheet, 1895, 620, 360, "#3E7436")


def _neighbours() -> list[Stand]:
    return [
        Stand(Person("walk", 1, "bob", GREY, "#B3265E", "#24466B", wear="coat"), 560, 648, 130),
        Stand(Person("run", 2, "short", BLACK, SUN, "#24466B", child=True), 640, 650, 140),
        Stand(Person("point", 3, "scarf", PAPER, "#24466B", "#24466B", wear="long"), 985, 652, 132),
        Stand(Person("sit", 0, "bald", GREY, PAPER, "#24466B", aid="wheelchair"), 1070, 655, 135, True),
        Stand(Person("cane", 4, "hat", "#3A2B1E", "#E2895A", "#24466B", aid="cane"), 1450, 646, 128, True),
    ]


def _under_water(sheet: Sheet) -> None:
    surface = land([(-20, 668), (300, 676), (700, 664), (1100, 678), (1500, 666), (1940, 676)], 1210)
    sheet.fade(surface, ("#7FC4BE", "#2E8C94", "#135A73", "#0C3C57"), (0, 665), (0, 1200))
    with sheet.within(surface):
        for i in range(7):
            x = 160 + i * 270
            ray = poly((x, 660), (x + 90, 660), (x - 90 + i * 6, 1210), (x - 330, 1210))
            sheet.fill(ray, clear("#D9F0DC", 0.10))
        sheet.fill(box(-20, 660, 1960, 26), clear(PAPER, 0.35))
        glints(sheet, (0, 684, 1920, 60), PAPER, 30, 8, 0.5)
    bed = land([(-20, 1120), (400, 1150), (900, 1128), (1400, 1156), (1940, 1118)], 1210)
    sheet.form(bed, "#0A2F45", (0, -1))
    for x, h, lean in ((120, 260, 12), (190, 190, -8), (1700, 280, -12), (1790, 200, 10), (1610, 160, 6)):
        for turn in (-16, 0, 14):
            sheet.fill(leaf(x, 1150, h, h * 0.16, turn + lean), "#1D6B62")
    for x, y, r in ((240, 1140, 46), (520, 1160, 34), (1320, 1160, 52), (1480, 1150, 30)):
        sheet.form(oval(x, y, r * 1.5, r * 0.7), "#37677A", (-0.6, -1), 0.6)
    trout(sheet, 960, 900, 880, -5, ("#C9B458", "#E9896A", "#F9E7C3"))
    trout(sheet, 330, 850, 300, 3, ("#2F8F93", "#4FA79F", "#8CCABB"))
    trout(sheet, 1560, 985, 330, -6, ("#3C9A9B", "#5BB0A6", "#9AD3C2"))
    for x, y, r in ((1462, 800, 11), (1486, 762, 8), (1474, 726, 5), (508, 818, 7), (522, 790, 5)):
        sheet.fill(ring(x, y, r, 2.4), clear(PAPER, 0.7))


def trout(sheet: Sheet, x: float, y: float, long: float, angle: float, inks: tuple[str, str, str]) -> None:
    """A trout swimming to the right; inks of back, flank stripe and belly."""
    back, stripe, belly = inks
    with sheet.placed(x, y, long / 100, angle):
        fins = [smooth([(-6, -10), (4, -19), (12, -17), (13, -9)]), smooth([(-8, 8), (-13, 16), (-4, 13),
            (2, 9)]),
                smooth([(-24, -6), (-30, -11), (-28, -5)])]  # fmt: skip
        tail = smooth([(-38, 0), (-54, -15), (-51, 0), (-55, 14)], tension=0.8)
        for fin in (*fins, tail):
            sheet.form(fin, darker(back, 0.28), (1, -1), 0.5)
        body = smooth([(50, 1), (44, -5), (28, -10.5), (6, -12), (-20, -8), (-42, -2.6), (-42, 2.6), (-20, 8),
                       (6, 12), (28, 10), (44, 6)])  # fmt: skip
        sheet.fill(body, back)
        with sheet.within(body):
            sheet.fill(land([(-50, 2), (-10, 4), (20, 3.6), (38, 2), (52, 2)], 40), belly)
            sheet.fill(smooth([(-46, 0), (-10, -1.8), (34, -1), (34, 3), (-10, 4.4), (-46, 1.6)]), stripe)
            sheet.fill(
                smooth([(33, -14), (36, 0), (32, 14), (60, 10), (60, -10)]), clear(darker(back, 0.3), 0.28)
            )
            sheet.grain(body, darker(back, 0.6), (0, -14), (0, 4), 0.6)
            for i in range(34):
                across, up = -36 + i * 2.0, -2.6 - (i * 37 % 11) * 0.75
                sheet.fill(disc(across, up, 0.55 + (i % 3) * 0.18), darker(back, 0.72))
        sheet.form(smooth([(26, 4), (16, 11), (13, 14), (24, 10)]), darker(back, 0.2), (1, -1), 0.4)
        sheet.fill(disc(42.4, -2.6, 1.5), "#F2C14E")
        sheet.fill(disc(42.5, -2.6, 0.95), INK)


WORKS = gallery({"quarter-funkenberg": funkenberg, "quarter-forell": forell})
