"""Pictures for events and services: consultation and repair."""

from __future__ import annotations

import math

from figures import Sheet, gallery
from figures_inks import HAIRS, PAPER, clear
from figures_iron import beam
from figures_nature import round_tree
from figures_people import Person, Stand, group, stand
from figures_shapes import band, box, disc, joined, land, oval, poly, smooth
from figures_things import armchair, pendant, plant, table
from figures_town import bicycle

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def consultation(sheet: Sheet) -> None:
    """Two armchairs, a small table, a big plant: there is time, and somebody listens."""
    sheet.fade(sheet.whole, ("#0C5F55", "#13806F"), (0, 0), (0, 900))
    _window(sheet)
    floor = box(0, 900, 1920, 310)
    sheet.fill(floor, "#D9925A")
    sheet.grain(floor, "#7A3A2B", (960, 1300), (960, 880), 0.75)
    sheet.fill(oval(960, 1070, 720, 92), "#F3DDB8")
    sheet.fill(oval(960, 1066, 640, 74), "#EBCB9A")
    plant(sheet, 270, 1060, 700, "#0F8B72", "#B3483A")
    plant(sheet, 1690, 1050, 470, "#2FA07E", "#F3DDB8")
    armchair(sheet, 640, 1080, 600, "#E4743F")
    stand(sheet, Person("talk", 0, "curls", GREY, "#F6E6CB", "#24314F", wear="skirt"), 640, 1080, 600)
    armchair(sheet, 1290, 1080, 600, "#17466B", flip=True)
    stand(sheet, Person("sit", 3, "short", BLACK, "#B3265E", "#0A2F45"), 1290, 1080, 600, flip=True)
    table(sheet, 965, 1090, 230, 190, "#8A4B2C")
    for x, ink in ((915, "#F6E6CB"), (1010, "#E4743F")):
        sheet.form(box(x - 22, 862, 44, 40, 8), ink, (-1, 0), 0.4)
        sheet.line(
            smooth([(x, 850), (x - 8, 830), (x + 6, 812), (x - 2, 790)], shut=False), clear(PAPER, 0.5), 4
        )
    pendant(sheet, 960, 190, 70, "#B3483A", "#FBE3B0")


def _window(sheet: Sheet) -> None:
    window = box(560, 90, 800, 620, 400)
    sheet.glow(960, 400, 900, "#FBE3B0", 0.45)
    sheet.fill(window, "#FBE9C4")
    with sheet.within(window):
        sheet.fade(window, ("#9ED0C8", "#E5EBCB", "#FBD9A0"), (0, 90), (0, 700))
        sheet.fill(disc(1120, 330, 100), "#F2925A")
        for points, ink in (([(500, 560), (800, 470), (1100, 540), (1420, 460)], "#7FB58A"),
                            ([(500, 640), (900, 600), (1420, 640)], "#3F9A78")):  # fmt: skip
            sheet.form(land(points, 760), ink, (0, -1), 0.5)
        round_tree(sheet, 720, 660, 210, "#1F7F62", "#4A3523")
    sheet.fill(box(954, 90, 12, 620), "#0A4A44")
    sheet.line(window, "#0A4A44", 16)


def repair(sheet: Sheet) -> None:
    """In the repair café a bicycle hangs on the stand, every tool has its outline, nothing is thrown away."""
    sheet.fade(sheet.whole, ("#F4C25B", "#EFA545"), (0, 0), (0, 900))
    board = box(210, 90, 1500, 560, 20)
    sheet.form(board, "#F9DFA0", (-1, -1), 0.25)
    for i in range(24):
        for j in range(8):
            sheet.fill(disc(260 + i * 61, 140 + j * 66, 4), "#E3B35C")
    _tools(sheet)
    floor = box(0, 900, 1920, 310)
    sheet.fill(floor, "#17586B")
    sheet.grain(floor, "#072B38", (960, 1310), (960, 880), 0.85)
    sheet.fill(box(930, 700, 22, 400), "#24314F")
    sheet.fill(oval(941, 1104, 150, 18), "#24314F")
    sheet.fill(oval(960, 1112, 420, 26), clear("#04202B", 0.4))
    bicycle(sheet, 910, 940, 640, "#D8432E", "#24314F")
    for x in (820, 1108):
        for i in range(9):
            turn = i * 0.349
            dx, dy = math.cos(turn) * 86, math.sin(turn) * 86
            sheet.fill(beam((x - dx, 844 - dy), (x + dx, 844 + dy), 1.6), "#6B7684")
    people = [
        Stand(Person("lean", 1, "tail", BLACK, "#B3265E", "#0A2F45"), 560, 1080, 620),
        Stand(Person("kneel", 0, "bald", GREY, "#F6E6CB", "#24314F", girth=1.15), 1350, 1100, 620, True),
        Stand(Person("carry", 3, "curls", BLACK, "#F4F0E0", "#D8432E", child=True), 380, 1110, 620),
    ]
    group(sheet, people, (0.06, 0.12), "#04202B", 0.5)
    sheet.form(box(1500, 1010, 210, 100, 12), "#D8432E", (-1, -1), 0.5)
    sheet.line(band(1605, 1012, 60, 2, 0, 180), "#24314F", 12)
    sheet.fill(box(1500, 1046, 210, 10), "#8A2A22")


def _tools(sheet: Sheet) -> None:
    """Spanners, a hammer, a saw and more in a row, each over its painted outline."""
    ink = "#24314F"
    shapes = []
    for i in range(4):
        long = 200 - i * 28
        head = disc(0, 0, 30 - i * 3).subtracted(box(-9, -40, 18, 40))
        shapes.append(
            (
                joined(head, box(-9 + i, 16, 18 - 2 * i, long), disc(0, long + 22, 19 - 2 * i)).translated(
                    330 + i * 86, 190
                ),
                ink,
            )
        )
    shapes.append((joined(box(740, 170, 150, 54, 8), box(800, 220, 30, 220, 8)), "#8A3B2B"))
    shapes.append(
        (joined(poly((1010, 200), (1290, 230), (1290, 262), (1010, 300)), box(960, 190, 90, 120, 30)), ink)
    )
    shapes.append(
        (joined(disc(1420, 200, 62), box(1404, 240, 32, 190, 10)).subtracted(disc(1420, 200, 40)), "#D8432E")
    )
    shapes.append((joined(box(1540, 160, 44, 130, 16), box(1553, 280, 18, 150)), "#D8432E"))
    for k, (shape, tone) in enumerate(shapes):
        sheet.line(shape.simplified(), "#FFF3D0", 12)
        if k != 5:
            sheet.form(shape, tone, (-1, -1), 0.5)


WORKS = gallery({"theme-consultation": consultation, "theme-repair": repair})
