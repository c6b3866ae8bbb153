"""People of every age and build, cut from flat paper: bearing, clothes and hair, never a face."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from figures import Sheet
from figures_heads import AIDS, BACKS, COT, HOOD, LOCKS, STEEL
from figures_inks import HAIRS, INK, NIGHT, PAPER, SKINS, clear, darker
from figures_poses import POSES, Pose
from figures_shapes import Point, box, disc, joined, moved, oval, poly, ribbon, smooth
from PySide6.QtGui import QPainterPath, QTransform

Part = tuple[QPainterPath, str]


@dataclass(frozen=True)
class Person:
    """Who is drawn: attitude, skin (0 to 4), hair or head-dress, clothes; `child` has a larger head.

    `wear` is one of trousers, shorts, skirt, dress, long (dress) and coat. `aid` is "", wheelchair, rollator,
    cane or pram. `girth` widens the body.
    """

    pose: str = "stand"
    skin: int = 1
    hair: str = "short"
    tone: str = HAIRS["brown"]
    top: str = "#C2571A"
    bottom: str = "#2A2A38"
    shoes: str = INK
    wear: str = "trousers"
    aid: str = ""
    child: bool = False
    girth: float = 1.0
    sleeves: bool = True


def figure(person: Person) -> list[Part]:
    """The parts of a person from back to front, 100 units tall, feet at the origin, looking right."""
    pose = POSES[person.pose]
    skin = SKINS[person.skin]
    body = [
        *_arm(person, pose, pose.far_arm, 1),
        *_leg(person, pose, pose.far_leg, 1),
        *_leg(person, pose, pose.near_leg, 0),
        *_torso(person, pose),
        *_head(person, pose, skin),
        *_arm(person, pose, pose.near_arm, -1),
    ]
    behind, before = _aid(person)
    return behind + body + before


def silhouette(person: Person) -> QPainterPath:
    """The outline of the whole person."""
    return joined(*(path for path, _ in figure(person)))


def stand(sheet: Sheet, person: Person, x: float, y: float, height: float, flip: bool = False) -> None:
    """Draw a person with the feet at (x, y); `height` is that of an upright adult in this attitude."""
    parts = figure(person)
    with sheet.placed(x, y, height / 100, flip=flip):
        for path, ink in parts:
            sheet.fill(path, ink)
        whole = joined(*(path for path, _ in parts))
        lit = box(-200, -200, 400, 400)
        lit.addPath(whole.simplified().translated(1.8 if flip else -1.8, -0.4))
        with sheet.within(whole), sheet.overprint(0.22):
            sheet.fill(lit, "#5A3F6E")


def shadow(sheet: Sheet, person: Person, x: float, y: float, height: float, cast: Point, ink: str,
           alpha: float = 0.3, flip: bool = False) -> None:  # fmt: skip
    """The shadow a person throws on the ground; `cast` is where the head's shadow falls, from the feet."""
    size = height / 100
    turn = QTransform(-size if flip else size, 0, -cast[0] / 100, -cast[1] / 100, x, y)
    with sheet.overprint():
        sheet.fill(turn.map(silhouette(person)), clear(ink, alpha))


@dataclass(frozen=True)
class Stand:
    """Where a person of a group stands, how tall an upright adult would be there, and which way they look."""

    who: Person
    x: float
    y: float
    height: float
    flip: bool = False


def group(
    sheet: Sheet, people: Sequence[Stand], cast: Point = (0, 0), ink: str = NIGHT, alpha: float = 0.3
) -> None:
    """Several people from back to front; `cast` is where the head's shadow falls, in their heights."""
    ranks = sorted(people, key=lambda one: one.y)
    for one in ranks if cast != (0, 0) else ():
        tall = one.height * (0.62 if one.who.child else 1)
        shadow(sheet, one.who, one.x, one.y, tall, (cast[0] * tall, cast[1] * tall), ink, alpha, one.flip)
    for one in ranks:
        stand(sheet, one.who, one.x, one.y, one.height * (0.62 if one.who.child else 1), one.flip)


def above(sheet: Sheet, person: Person, x: float, y: float, size: float, angle: float = 0) -> None:
    """A person seen from straight above, `size` from shoulder to shoulder, facing `angle` (0 is up)."""
    with sheet.placed(x, y, size / 30, angle):
        if person.aid == "wheelchair":
            sheet.fill(box(-15, -12, 30, 24, 5), "#2B2B33")
            sheet.fill(box(-10, -24, 20, 22, 6), person.bottom)
        else:
            sheet.fill(joined(oval(-5, -9, 3.4, 6.5), oval(5, 6, 3.4, 6)), person.shoes)
        body = joined(oval(0, 0, 15, 8), oval(-13, -4, 4, 8), oval(13, -3, 4, 8))
        sheet.fill(body, person.top)
        sheet.grain(body, darker(person.top, 0.6), (14, 6), (-8, -4), 0.7)
        sheet.fill(disc(0, -2.6, 7.2), SKINS[person.skin])
        sheet.fill(oval(0, -0.8, 7.6, 7.0), person.tone)


def _at(point: Point) -> Point:
    return point[0], -point[1]


def _arm(person: Person, pose: Pose, limb: tuple[Point, Point], side: int) -> list[Part]:
    wide = 7.2 * pose.broad if pose.broad > 1 else 2.2
    across = math.copysign(wide, side) if pose.broad > 1 else 2.2 * side
    start = (pose.neck[0] + across, pose.neck[1] - 4.5)
    elbow, hand = limb
    stout = 0.6 + 0.4 * person.girth
    ink = darker(person.top, 0.1 if side < 0 or pose.broad > 1 else 0.24)
    skin = SKINS[person.skin] if side < 0 else darker(SKINS[person.skin], 0.08)
    along = [_at(start), _at(elbow), _at(hand)]
    long = math.hypot(hand[0] - elbow[0], hand[1] - elbow[1])
    cuff = hand[0] - (hand[0] - elbow[0]) * 2.4 / long, hand[1] - (hand[1] - elbow[1]) * 2.4 / long
    parts: list[Part] = [(disc(*_at(hand), 2.3), skin)]
    if not person.sleeves:
        parts.append((ribbon(along, (4.6 * stout, 4.2, 3.2)), skin))
        middle = ((start[0] + elbow[0]) / 2, (start[1] + elbow[1]) / 2)
        parts.append((ribbon([_at(start), _at(middle)], (6.4 * stout, 6.2 * stout), caps=False), ink))
        parts.append((disc(*_at(start), 3.2 * stout), ink))
    else:
        parts.append((ribbon([*along[:2], _at(cuff)], (6.6 * stout, 5.4 * stout, 4.2)), ink))
    return parts


def _leg(person: Person, pose: Pose, limb: tuple[Point, Point], far: int) -> list[Part]:
    knee, ankle = limb
    spread = 3.4 if pose.broad > 1 else 1.4
    start = (pose.hip[0] + (spread if far else -spread), pose.hip[1])
    stout = 0.5 + 0.5 * person.girth
    bare = person.wear in {"skirt", "dress", "shorts"}
    skin = SKINS[person.skin]
    ink = skin if bare else person.bottom
    ink = darker(ink, 0.22 if not bare else 0.1) if far and pose.broad <= 1 else ink
    widths = (8.6 * stout, 6.2 * stout, 4.2) if bare else (10.4 * stout, 8.2 * stout, 6.6)
    shoe = smooth([(-2.6, -3.6), (1.8, -3.9), (6.4, -1.2), (6.6, 0.6), (-3, 0.6)], tension=0.8)
    if pose.feet[far] == 90:
        shoe = box(-2.7, -2.8, 5.4, 4.2, 2)
        angle = 0.0
    else:
        angle = pose.feet[far]
    parts: list[Part] = [(moved(shoe, ankle[0], -ankle[1] + 2.4, angle=angle), person.shoes)]
    parts.append((ribbon([_at(start), _at(knee), _at(ankle)], widths, caps=False), ink))
    parts.append((disc(*_at(start), widths[0] / 2), ink))
    if person.wear == "shorts":
        parts.append((ribbon([_at(start), _at(knee)], (11 * stout, 9.4 * stout), caps=False), person.bottom))
    return parts


def _torso(person: Person, pose: Pose) -> list[Part]:
    (hx, hy), (nx, ny) = pose.hip, pose.neck
    long = math.hypot(nx - hx, ny - hy)
    lean = math.degrees(math.atan2(nx - hx, ny - hy))
    wide = person.girth * pose.broad
    hem = {"coat": 24.0, "dress": 22.0, "long": 43.0, "skirt": 0.0}.get(person.wear, 2.5)
    sides = [(3.0, -long + 0.2), (7.6, -long + 4), (6.9, -long * 0.5), (6.6 * person.girth, -4), (7, 2.5)]
    outline = [(x * wide, y) for x, y in sides] + [(-x * wide, y) for x, y in reversed(sides)]
    parts: list[Part] = []
    if person.wear in {"coat", "dress", "long", "skirt"}:
        parts += _skirt(person, pose, hem if person.wear != "skirt" else 23.0, wide)
    parts.append((moved(smooth(outline, tension=0.8), hx, -hy, angle=lean), person.top))
    return parts


def _skirt(person: Person, pose: Pose, length: float, wide: float) -> list[Part]:
    """Cloth below the waist: hanging when standing, over the thighs when sitting."""
    hx, hy = pose.hip
    ink = person.bottom if person.wear == "skirt" else person.top
    knees = ((pose.near_leg[0][0] + pose.far_leg[0][0]) / 2, (pose.near_leg[0][1] + pose.far_leg[0][1]) / 2)
    if knees[1] > hy - 10 and pose.broad <= 1:
        fold = ribbon([_at((hx, hy)), _at((knees[0] + 2, knees[1]))], (14 * wide, 12.5))
        drape = max(0.0, length - 18)
        fall = ribbon([_at(knees), _at((knees[0] + 2, knees[1] - drape))], (12, 13), caps=False)
        return [(joined(fold, fall), ink)]
    flare = 7.2 + length * (0.1 if person.wear == "coat" else 0.2)
    sway = (knees[0] - hx) * length / 24
    hem = hy - length
    cloth = poly(
        _at((hx - 6.4 * wide, hy + 6)),
        _at((hx + 6.4 * wide, hy + 6)),
        _at((hx + flare * wide + sway, hem)),
        _at((hx - flare * wide + sway, hem)),
    )
    return [(cloth, ink)]


def _head(person: Person, pose: Pose, skin: str) -> list[Part]:
    size = 1.32 if person.child else 1.06
    x, y = _at(pose.head)
    y -= (size - 1) * 5
    neck = ribbon([_at((pose.neck[0], pose.neck[1] - 2)), (x - 0.6, y + 2)], (4.8, 4.4), caps=False)
    parts: list[Part] = [(neck, darker(skin, 0.12))]
    if pose.away:
        shapes = BACKS.get(person.hair, BACKS["short"])
        parts.append((moved(oval(0, 0, 4.9, 6.1), x, y, size), skin))
    else:
        shapes = LOCKS[person.hair]
        parts.append((moved(oval(0, 0, 4.7, 6.1), x, y, size), skin))
    parts += [(moved(shape, x, y, size), person.tone) for shape in shapes]
    return parts


def _aid(person: Person) -> tuple[list[Part], list[Part]]:
    """What helps a person along, behind and before the body."""
    behind, before = AIDS[person.aid]
    steel = PAPER if person.aid == "whitecane" else STEEL
    baby: list[Part] = [(COT, person.bottom), (HOOD, person.top)] if person.aid == "pram" else []
    return [(path, steel) for path in behind], [*baby, *((path, steel) for path in before)]
