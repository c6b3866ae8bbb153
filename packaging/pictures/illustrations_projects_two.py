"""Pictures of the quarters' projects: electric bus, hydrogen, public Wi-Fi, LoRaWAN."""

from __future__ import annotations

from figures import Sheet, gallery, sky, sun
from figures_inks import HAIRS, PAPER, VIOLET, clear
from figures_iron import lattice
from figures_people import Person, Stand, group, stand
from figures_shapes import band, box, disc, drop, joined, land, moved, oval, poly, ribbon, ring, smooth
from figures_town import bus, skyline, wheel

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def e_bus(sheet: Sheet) -> None:
    """At the end of the line the bus lifts its arm and drinks the evening's electricity."""
    sky(sheet, ("#2A1B5E", "#5B3FA0", "#B56AB0", "#F9B98A"), 860)
    sun(sheet, 480, 640, 220, "#FBCF8A")
    skyline(sheet, 880, ((-20, 190, 240), (160, 130, 160), (280, 170, 300), (690, 150, 180),
        (830, 190, 280), (1010, 140, 200),
            (1420, 180, 260), (1590, 150, 180), (1720, 220, 330)), "#6A4594", "#FBD58A", 19)  # fmt: skip
    ground = box(0, 870, 1920, 340)
    sheet.fade(ground, ("#4A3391", "#21144F"), (0, 870), (0, 1200))
    sheet.grain(ground, "#F2925A", (480, 820), (700, 1130), 0.75)
    for x in range(-40, 1920, 230):
        sheet.fill(box(x, 1110, 120, 12, 6), clear("#F6E6CB", 0.8))
    sheet.fill(oval(1010, 1040, 640, 20), clear("#150B3A", 0.55))
    _mast(sheet, 1180, 1030)
    bus(sheet, 420, 1035, 1180, PAPER, "#33246E", VIOLET)
    _passengers(sheet)
    people = [
        Stand(Person("stand", 1, "hat", "#5A3523", "#F2925A", "#1B1245", wear="coat"), 300, 1060, 400),
        Stand(Person("walk", 3, "scarf", "#F4B942", "#B3265E", "#1B1245", wear="long"), 160, 1090, 410),
        Stand(
            Person("sit", 2, "short", BLACK, "#3FA7A0", "#1B1245", aid="wheelchair"), 1690, 1095, 400, True
        ),
    ]
    group(sheet, people, (-0.1, 0.14), "#0F0830", 0.6)


def _passengers(sheet: Sheet) -> None:
    """Heads and shoulders behind the panes of the bus."""
    seats = ((510, 0, "bun", GREY, "#B3265E"), (610, 2, "short", BLACK, "#F4B942"),
        (930, 3, "afro", BLACK, "#3FA7A0"),
             (1345, 1, "cap", "#F2925A", "#F2925A"))  # fmt: skip
    with sheet.within(joined(*(box(455 + i * 198, 736, 183, 118) for i in (0, 2, 4)))):
        for x, skin, hair, tone, top in seats:
            sheet.glow(x, 800, 130, "#FBD58A", 0.6)
            stand(sheet, Person("sit", skin, hair, tone, top), x, 990, 300)


def _mast(sheet: Sheet, x: float, y: float) -> None:
    sheet.fill(box(x + 470, 380, 26, y - 380), "#1B1245")
    sheet.form(box(x - 130, 366, 640, 34, 12), "#1B1245", (0, -1), 0.3)
    for side in (-70, 0, 70):
        sheet.fill(box(x + side - 6, 400, 12, 70), "#1B1245")
    sheet.fill(box(x - 100, 462, 200, 18, 8), "#F4B942")
    sheet.glow(x, 480, 200, "#FFE9A8", 0.85)
    sheet.line(smooth([(x - 60, 660), (x + 40, 580), (x - 20, 486)], shut=False, tension=0), "#1B1245", 10)
    sheet.line(smooth([(x + 60, 660), (x - 20, 580), (x + 30, 486)], shut=False, tension=0), "#1B1245", 10)
    bolt = poly((16, -90), (-44, 14), (-4, 14), (-16, 90), (46, -22), (6, -22))
    sheet.fill(bolt.translated(x + 250, 250), "#FFE9A8")
    sheet.glow(x + 250, 250, 200, "#FFE9A8", 0.5)


def hydrogen(sheet: Sheet) -> None:
    """Two atoms make a molecule; at the pump the lorry takes it in, and out comes only water."""
    sheet.fade(sheet.whole, ("#0F3F6B", "#1F6F9E", "#7FC0D2"), (0, 0), (0, 900))
    for x, ink in ((760, "#BFEAF2"), (1160, "#E6CFF4")):
        sheet.fill(disc(x, 430, 330), clear(ink, 0.36))
    sheet.fill(disc(760, 430, 330).intersected(disc(1160, 430, 330)), clear("#FFF6DC", 0.5))
    for x, ink in ((760, "#DDF2F6"), (1160, "#EDE3F8")):
        sheet.fill(ring(x, 430, 330, 8), clear(ink, 0.9))
        sheet.grain_round(disc(x, 430, 330), "#FFFFFF", (x - 90, 340), -420, 0.5)
        sheet.form(disc(x + (100 if x > 960 else -100), 400, 46), PAPER, (-1, -1), 0.5)
    for x, y in ((960, 190), (960, 660)):
        sheet.fill(disc(x, y, 24), "#F4B942")
        sheet.glow(x, y, 90, "#FFE9A8", 0.7)
    ground = land([(-20, 930), (960, 905), (1940, 930)], 1210)
    sheet.fill(ground, "#0C3350")
    sheet.grain(ground, "#5FB0C4", (960, 860), (960, 1120), 0.75)
    _lorry(sheet, 460, 1060)
    _pump(sheet, 1470, 1070)
    stand(sheet, Person("pour", 3, "tail", BLACK, "#F4B942", "#0B2440"), 1340, 1090, 440, flip=True)
    for i, (x, y, h) in enumerate(((410, 1010, 60), (350, 1050, 46), (290, 1020, 36), (240, 1060, 28))):
        sheet.form(drop(x, y, h * 0.8, h), ("#9FD6E8", "#DDF2F6")[i % 2], (-1, -1), 0.5)


def _lorry(sheet: Sheet, x: float, y: float) -> None:
    sheet.fill(oval(x + 350, y + 8, 450, 18), clear("#061B2E", 0.55))
    body = box(x, y - 350, 520, 300, 22)
    sheet.form(body, PAPER, (-1, -1), 0.4)
    with sheet.within(body):
        sheet.fill(
            land([(x, y - 130), (x + 160, y - 200), (x + 360, y - 120), (x + 520, y - 190)], y), "#3FA7A0"
        )
        sheet.fill(box(x, y - 90, 520, 40), "#17707A")
    cabin = smooth(
        [(x + 540, y - 50), (x + 540, y - 290), (x + 650, y - 300), (x + 730, y - 170), (x + 740, y - 50)],
        tension=0.5,
    )
    sheet.form(cabin, "#E4743F", (-1, -1), 0.5)
    sheet.fill(
        smooth([(x + 590, y - 180), (x + 590, y - 264), (x + 650, y - 268), (x + 704, y - 180)], tension=0.4),
        "#0B2440",
    )
    for at in (90, 220, 620):
        wheel(sheet, x + at, y - 46, 54, "#0A1A2C", "#7A92A8")


def _pump(sheet: Sheet, x: float, y: float) -> None:
    sheet.form(box(x - 90, y - 420, 180, 420, 18), "#17707A", (-1, -0.4), 0.5)
    sheet.fill(box(x - 62, y - 380, 124, 110, 10), "#DDF2F6")
    sheet.fill(drop(x, y - 372, 76, 92), "#1F6F9E")
    hose = smooth([(x - 80, y - 240), (x - 200, y - 60), (x - 260, y - 220), (x - 330, y - 150)], shut=False)
    sheet.line(hose, "#0A1A2C", 14)


def wifi(sheet: Sheet) -> None:
    """On the steps of the square, at dusk, everyone is in the same wide circle of light."""
    sheet.fade(sheet.whole, ("#123A1E", "#2F6B2A", "#7FA63C", "#F2D98A"), (0, 0), (0, 800))
    for i, r in enumerate((760, 600, 440, 280)):
        sheet.fill(band(960, 470, r, 54, 25, 130), clear("#F9EBB0", (0.28, 0.42, 0.6, 0.85)[i]))
    sheet.glow(960, 470, 420, "#FFF3C4", 0.7)
    skyline(sheet, 800, ((-20, 180, 260), (150, 140, 180), (280, 170, 320), (1430, 160, 300),
        (1580, 140, 200), (1710, 220, 280)),
            "#1F4A24", "#F4D98A", 4)  # fmt: skip
    sheet.fill(ribbon([(960, 800), (960, 640), (960, 480)], (26, 18, 14), caps=False), "#10301A")
    sheet.fill(disc(960, 470, 40), "#FFF8DC")
    for i, y in enumerate((780, 880, 990, 1110)):
        inset = 300 - i * 110
        sheet.fill(box(inset, y, 1920 - 2 * inset, 120), ("#E9D9A4", "#D9C584", "#C9B26A", "#B59C55")[i])
        sheet.shade(box(inset, y + 40, 1920 - 2 * inset, 80), "#4A4A1E", (0, y + 120), (0, y + 40), 0.5)
        sheet.grain(box(inset, y, 1920 - 2 * inset, 110), "#6B6A2A", (1920, y + 110), (300, y), 0.5)
    people = [
        Stand(Person("read", 1, "bob", GREY, "#B3265E", "#24314F"), 620, 900, 380),
        Stand(Person("talk", 3, "afro", BLACK, "#F6F0D8", "#24314F"), 1120, 900, 380),
        Stand(Person("sit", 2, "scarf", "#F4B942", "#17707A", "#24314F", wear="long"), 1290, 900, 380, True),
        Stand(Person("read", 0, "short", HAIRS["fair"], "#E4572E", "#24314F", child=True), 860, 1000, 400),
        Stand(Person("talk", 4, "short", BLACK, "#E4743F", "#24314F", aid="wheelchair"), 480, 1150, 440),
        Stand(Person("stroll", 1, "tail", BLACK, "#F6F0D8", "#24314F"), 1460, 1150, 450, True),
    ]
    group(sheet, people, (0.06, 0.1), "#2A2E12", 0.35)
    for x, y in ((676, 704), (914, 874), (552, 912), (1184, 700)):
        sheet.glow(x, y, 70, "#E6FBEF", 0.8)
        sheet.fill(moved(box(-20, -13, 40, 26, 4), x, y, angle=-14), "#16233F")


ROOFS = (
    (820, "#2F7A72", ((-20, 160, 180), (130, 190, 240), (310, 140, 150), (470, 180, 230),
    (640, 150, 120), (1100, 170, 180),
                      (1280, 200, 260), (1490, 150, 150), (1650, 180, 220), (1820, 140, 160))),
    (1000, "#1D5A5E", ((40, 200, 190), (250, 170, 130), (430, 200, 170), (660, 190, 260),
    (890, 170, 150), (1080, 180, 120),
                       (1250, 190, 170), (1520, 220, 250), (1760, 200, 150))),
    (1210, "#0E3A42", ((-40, 260, 190), (240, 220, 120), (480, 260, 210), (780, 240, 140),
    (1040, 250, 190), (1310, 240, 120),
                       (1570, 260, 200), (1830, 200, 150))),
)  # fmt: skip
"""Rows of houses from far to near: ground, ink, and (left edge, width, height) of each."""


def lorawan(sheet: Sheet) -> None:
    """A small antenna high above the roofs hears every sensor in town, far and quiet."""
    sheet.fade(sheet.whole, ("#0E2A2E", "#17505A", "#3F8A86", "#BFD9A0"), (0, 0), (0, 1100))
    for i in range(9):
        sheet.fill(ring(960, 330, 1000 - i * 108, 5), clear("#DDF2C4", 0.12 + i * 0.07))
    sheet.glow(960, 330, 460, "#F4F0B0", 0.6)
    nodes = (
        (330, 760),
        (560, 660),
        (760, 800),
        (1180, 720),
        (1400, 640),
        (1620, 790),
        (1000, 900),
        (440, 930),
        (1330, 920),
    )
    for x, y in nodes:
        sheet.line(
            smooth([(x, y), ((x + 960) / 2, (y + 330) / 2 - 60), (960, 330)], shut=False),
            clear("#F4F0B0", 0.65),
            3,
        )
    _mast_high(sheet, 960, 1000)
    _roofs(sheet)
    for x, y in nodes:
        sheet.glow(x, y, 60, "#F4F0B0", 0.9)
        sheet.fill(disc(x, y, 12), "#FFFBE0")


def _roofs(sheet: Sheet) -> None:
    for i, (y, ink, heights) in enumerate(ROOFS):
        skyline(sheet, y, heights, ink, "#F4E6A0", 20 + i)
        sheet.fill(box(0, y - 2, 1920, 200), ink)
        sheet.shade(box(0, y - 260, 1920, 300), "#0A2026", (0, y + 40), (0, y - 200), 0.35)


def _mast_high(sheet: Sheet, x: float, y: float) -> None:
    for part in lattice(((x - 52, y), (x - 12, 390)), ((x + 52, y), (x + 12, 390)), 10, 8):
        sheet.fill(part, "#0A2A30")
    sheet.fill(box(x - 5, 300, 10, 100), "#0A2A30")
    sheet.fill(disc(x, 330, 20), "#FFFBE0")


WORKS = gallery(
    {"project-e-bus": e_bus, "project-hydrogen": hydrogen, "project-wifi": wifi, "project-lorawan": lorawan}
)
