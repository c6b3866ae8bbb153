"""Pictures for events and services: walks and science."""

from __future__ import annotations

from figures import Sheet, gallery, sky
from figures_inks import HAIRS, PAPER, clear
from figures_iron import beam
from figures_nature import fir, stars
from figures_people import Person, Stand, group
from figures_shapes import box, disc, land, leaf, oval, poly, smooth
from figures_town import skyline

BLACK = HAIRS["black"]
GREY = HAIRS["grey"]


def walk(sheet: Sheet) -> None:
    """Autumn among birches: light falls across the path, and small people walk in it together."""
    sky(sheet, ("#F2B04E", "#F9D58E", "#FDEBC2"), 800)
    sheet.fill(disc(1010, 520, 250), "#FFF6DC")
    random = sheet.canvas.random("wood")
    for depth, (ink, count) in enumerate((("#F2C777", 26), ("#E39A4A", 18), ("#B9572F", 12))):
        base = (760, 840, 950)[depth]
        for _ in range(count):
            x, wide = float(random.uniform(-40, 1960)), float(random.uniform(14, 26)) * (1 + depth * 0.5)
            if abs(x - 1010) > 120 + depth * 110:
                sheet.fill(
                    poly(
                        (x - wide / 2, base),
                        (x + wide / 2, base),
                        (x + wide * 0.36, -10),
                        (x - wide * 0.36, -10),
                    ),
                    ink,
                )
        ground = [(-20, base - 16), (500, base - 40), (1000, base - 10), (1500, base - 44), (1940, base - 14)]
        sheet.form(land(ground, 1210), ("#E9B765", "#D88A3E", "#A84A2A")[depth], (0, -1), 0.5)
    road = smooth([(990, 752), (1040, 800), (900, 870), (880, 960), (1120, 1080), (1280, 1220),
        (520, 1220), (600, 1080), (690, 960),
                   (800, 860), (950, 800)], tension=0.9)  # fmt: skip
    sheet.fill(road, "#FBE3B0")
    sheet.grain(road, "#C9703A", (900, 1280), (980, 780), 0.8)
    group(sheet, _walkers(), (-0.14, 0.5), "#7A2A1E", 0.5)
    _birches(sheet)


def _walkers() -> list[Stand]:
    return [
        Stand(Person("stroll", 0, "hat", "#5A3523", "#17586B", "#24314F", wear="coat"), 860, 985, 240),
        Stand(Person("walk", 3, "scarf", "#F6E6CB", "#B3265E", "#24314F", wear="coat"), 960, 1000, 245),
        Stand(Person("sit", 1, "short", BLACK, "#F6E6CB", "#24314F", aid="wheelchair"), 740, 1085, 300),
        Stand(Person("push", 2, "tail", BLACK, "#2F8A7E", "#24314F"), 662, 1088, 300),
        Stand(Person("run", 4, "curls", BLACK, "#F4B942", "#24314F", child=True), 1030, 1110, 320),
    ]


def _birches(sheet: Sheet) -> None:
    random = sheet.canvas.random("leaves")
    for x, wide in ((120.0, 92), (390.0, 60), (1500.0, 66), (1740.0, 104)):
        trunk = poly(
            (x - wide * 0.6, 1220), (x + wide * 0.6, 1220), (x + wide * 0.42, -10), (x - wide * 0.42, -10)
        )
        sheet.form(trunk, "#FBF0DC", (1 if x < 960 else -1, 0), 0.7)
        with sheet.within(trunk):
            for _ in range(16):
                y, long = float(random.uniform(0, 1180)), float(random.uniform(0.2, 0.6)) * wide
                side = x - wide * 0.5 if float(random.random()) < 0.5 else x + wide * 0.5
                sheet.fill(oval(side, y, long, 7), "#3A2430")
    for _ in range(170):
        x, y = float(random.uniform(-20, 1940)), float(random.uniform(-20, 420))
        if abs(x - 960) > 260 + y * 0.9:
            ink = ("#E4572E", "#F4B942", "#C9472B", "#F2925A")[int(random.integers(4))]
            sheet.fill(leaf(x, y, float(random.uniform(30, 64)), 26, float(random.uniform(0, 360))), ink)
    for _ in range(46):
        x, y = float(random.uniform(200, 1720)), float(random.uniform(420, 1190))
        sheet.fill(
            leaf(x, y, 20, 11, float(random.uniform(0, 360))), ("#E4572E", "#F4B942")[int(random.integers(2))]
        )


def science(sheet: Sheet) -> None:
    """A telescope on a hill, children in line for Saturn, and the Milky Way over all of it."""
    sheet.fade(sheet.whole, ("#0B1238", "#1C2A66", "#3E4A94", "#8A6AA8"), (0, 0), (0, 1000))
    _heavens(sheet)
    _saturn(sheet, 1390, 300, 120)
    sheet.fill(disc(480, 230, 44), "#F2925A")
    sheet.grain(disc(480, 230, 44), "#8A2F4A", (520, 270), (450, 200), 0.8)
    far = land([(-20, 860), (400, 800), (900, 850), (1400, 780), (1940, 840)], 1210)
    sheet.form(far, "#33306E", (0, -1))
    skyline(
        sheet, 850, ((1420, 70, 60), (1500, 90, 90), (1600, 70, 50), (1690, 100, 80)), "#26245A", "#F9D27A", 2
    )
    hill = land([(-20, 1010), (500, 900), (900, 870), (1300, 920), (1940, 1080)], 1210)
    sheet.fill(hill, "#141A44")
    sheet.grain(hill, "#6A5AA8", (800, 820), (800, 1090), 0.8)
    _telescope(sheet, 1010, 905)
    group(sheet, _gazers(), (-0.08, 0.2), "#070B26", 0.6)
    fir(sheet, 1660, 1060, 330, "#0D1236")
    fir(sheet, 1800, 1080, 420, "#0D1236")
    fir(sheet, 120, 1010, 300, "#0D1236")


def _gazers() -> list[Stand]:
    return [
        Stand(Person("stand", 3, "bun", BLACK, "#F4B942", "#24315F", child=True), 868, 908, 460),
        Stand(Person("point", 0, "bald", GREY, "#17808A", "#F6E6CB", wear="coat"), 690, 925, 400),
        Stand(
            Person("talk", 1, "short", BLACK, "#E4572E", "#F6E6CB", aid="wheelchair", child=True),
            500,
            950,
            480,
        ),
        Stand(Person("stroll", 4, "scarf", "#F6E6CB", "#B3265E", "#24315F", wear="long"), 350, 965, 405),
    ]


def _heavens(sheet: Sheet) -> None:
    with sheet.placed(1060, 420, angle=-32):
        for breadth, alpha in ((230, 0.10), (150, 0.12), (80, 0.14)):
            sheet.fill(oval(0, 0, 1500, breadth), clear("#E6B8D8", alpha))
        random = sheet.canvas.random("stars")
        for _ in range(460):
            x, y = float(random.normal(0, 620)), float(random.normal(0, 90))
            sheet.fill(
                disc(x, y, float(random.uniform(0.8, 2.4))), clear(PAPER, float(random.uniform(0.3, 0.9)))
            )
    stars(sheet, (0, 0, 1920, 760), PAPER, 140, 12)


def _saturn(sheet: Sheet, x: float, y: float, r: float) -> None:
    with sheet.placed(x, y, angle=-18):
        rings = oval(0, 0, r * 2.0, r * 0.46).subtracted(oval(0, 0, r * 1.42, r * 0.3))
        sheet.fill(rings, "#F3D9A8")
        sheet.fill(disc(0, 0, r), "#F4B25A")
        with sheet.within(disc(0, 0, r)):
            for up, ink in ((-0.6, "#F9CF86"), (-0.15, "#E8944A"), (0.35, "#F9CF86"), (0.7, "#D9783E")):
                sheet.fill(box(-r, up * r, 2 * r, r * 0.22), ink)
        sheet.grain(disc(0, 0, r), "#7A2F5A", (r, r * 0.7), (-r * 0.4, -r * 0.4), 0.8)
        with sheet.within(box(-r * 2.2, 0, r * 4.4, r)):
            sheet.fill(rings, "#FBEBC8")


def _telescope(sheet: Sheet, x: float, y: float) -> None:
    for foot in (-90, 0, 90):
        sheet.fill(beam((x, y - 230), (x + foot, y + 6), 13), "#8A5A6A")
    with sheet.placed(x, y - 240, angle=-44):
        sheet.form(box(-190, -34, 380, 68, 10), PAPER, (0, -1), 0.6)
        sheet.form(box(150, -46, 120, 92, 10), "#E4572E", (0, -1), 0.5)
        sheet.fill(box(-232, -20, 46, 40, 8), "#24315F")
        sheet.fill(box(-40, -38, 22, 76), "#24315F")


WORKS = gallery({"theme-walk": walk, "theme-science": science})
