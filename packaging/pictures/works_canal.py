"""Kanal und Sterne: stars draw their rings over the Rhine-Herne Canal, which gives them back."""

from __future__ import annotations

import numpy as np
from canal_life import LAMPS, arch_bridge, barge, quay
from canvas import MULTIPLY, SCREEN, Canvas, Work
from colours import ink, inks, ramp
from houses import Paint, Street
from noises import Noise, smoothstep
from papercut import Papercut
from strokes import dots, pen, segments
from water import mirror

WIDTH, HEIGHT = 4800, 6400
SHORE = 4230
POLE = (2400.0, 2380.0)

NIGHT = ("#0a1230", "#10224a", "#17416a", "#2c6c80", "#7f9a83", "#e3ad72")
PLACES = (0.0, 0.25, 0.45, 0.55, 0.61, 0.665)
STARS = (("#fff6e0", 0.30), ("#bfe0ea", 0.26), ("#f7c987", 0.2), ("#f2a58a", 0.12), ("#8fc7d9", 0.12))
"""The colours of stars and how many have each."""


def sky(canvas: Canvas) -> None:
    """Night that grows paler towards the town, with a breath of milky way."""
    x, y = canvas.grid(10)
    noise = Noise(canvas.random("sky"))
    canvas.wash(ramp(NIGHT, y / HEIGHT + 0.012 * noise.layers(x / 1800, y / 700, 3), PLACES))
    band = np.exp(-((((x - 2400) * 0.62 + (y - 1500) * 0.78) / 560) ** 2))
    dust = smoothstep(-0.25, 0.6, noise.layers(x / 700, y / 700, 5, 0.55))
    canvas.veil(ink("#6fa0b4", 0.34), (band * dust).astype(np.float32), SCREEN)
    with canvas.paint() as painter:
        random = canvas.random("dust")
        count = canvas.few(9000)
        across, along = random.normal(0, 420, count), random.uniform(-3400, 3400, count)
        painter.setPen(pen(ink("#d9ecec", 0.4), 2.2))
        painter.drawPoints(dots(2400 + 0.62 * across + 0.78 * along, 1500 + 0.78 * across - 0.62 * along))


def trails(canvas: Canvas) -> None:
    """Every star's way round the pole in one long hour: thousands of arcs, each with the star at its head."""
    random = canvas.random("trails")
    count = canvas.few(2300)
    radius = 60 + 4100 * np.sqrt(random.uniform(0, 1, count))
    begin, bright = random.uniform(0, 2 * np.pi, count), random.pareto(1.9, count).clip(0, 5) / 5
    kind = random.choice(len(STARS), count, p=[share for _, share in STARS])
    turns = begin[:, None] + np.linspace(0, 0.46, 31)[None, :] * random.uniform(0.93, 1.07, (count, 1))
    ring = np.stack([np.cos(turns), -np.sin(turns)], -1)
    places = ring * radius[:, None, None] + np.array(POLE)
    level = np.digitize(bright, [0.08, 0.25, 0.6])
    with canvas.paint() as painter:
        for which, (word, _) in enumerate(STARS):
            for step, (alpha, width) in enumerate(((0.3, 2.4), (0.5, 3.2), (0.75, 4.6), (0.95, 6.6))):
                lines = places[(kind == which) & (level == step)]
                for part, share in ((slice(0, 11), 0.35), (slice(10, 21), 0.65), (slice(20, 31), 1.0)):
                    painter.setPen(pen(ink(word, alpha * share), width, round_ends=False))
                    some = lines[:, part]
                    painter.drawLines(segments(some[:, :-1].reshape(-1, 2), some[:, 1:].reshape(-1, 2)))
                painter.setPen(pen(ink("#ffffff", alpha), width * 1.9))
                painter.drawPoints(dots(lines[:, -1, 0], lines[:, -1, 1]))
    canvas.glow(*POLE, 700, ink("#9ccbd6", 0.28))


def bank(canvas: Canvas) -> None:
    """The far bank: woods, poplars and a street of houses with light in the windows."""
    random = canvas.random("bank")
    with canvas.paint() as painter:
        for y, height, shade in ((3980, 250, "#3f6a72"), (4080, 230, "#27505f"), (4170, 190, "#16384d")):
            cut = Papercut(painter, ink(shade), random)
            for _ in range(11):
                cut.poplar(random.uniform(0, WIDTH), y + 40, random.uniform(260, 430))
            cut.woods(0, WIDTH, y, height, 400)
        street = Street(painter, Paint("#12304a", "#0c1f38", "#3d5a6b", lit=0.55), random)
        x = -40.0
        while x < WIDTH:
            wide = random.uniform(120, 190)
            street.gable(x, SHORE, wide, SHORE - random.uniform(90, 150), 0.45)
            x += wide + random.choice([0, 0, 0, 30, 260])
        Papercut(painter, ink("#0a1830"), random).woods(0, WIDTH, SHORE - 4, 44, 60)
        arch_bridge(painter, canvas.random("bridge"))


def shimmer(canvas: Canvas) -> None:
    """Thousands of flat ripples, lit where lamps stand above them."""
    random = canvas.random("shimmer")
    count = canvas.few(7000)
    away = random.beta(1.1, 1.3, count)
    start = np.stack([random.uniform(0, WIDTH, count), SHORE + 10 + 2200 * away**1.3], -1)
    end = start + np.stack([random.uniform(14, 60, count) * (0.7 + 2.6 * away), np.zeros(count)], -1)
    with canvas.paint() as painter:
        for share, colour in enumerate(inks(("#0a1630", "#16385a", "#5d97a3", "#e6b67e"), 6, 0.34)):
            painter.setPen(pen(colour, 2.6, round_ends=False))
            painter.drawLines(segments(start[share::6], end[share::6]))


def draw(canvas: Canvas) -> None:
    """Sky, stars, bank and barge; their image in the water; the quay before us."""
    sky(canvas)
    trails(canvas)
    bank(canvas)
    with canvas.paint() as painter:
        barge(painter, SHORE, canvas.random("barge"))
    canvas.glow(905, 3900, 420, ink("#ffc76b", 0.3))
    canvas.glow(2400, 4000, 1700, ink("#ff9f5a", 0.3))
    for lamp in LAMPS:
        canvas.glow(lamp, 3666, 130, ink("#ffc76b", 0.9))
    mirror(canvas, SHORE, 1.0, 130, 0.05)
    depth = canvas.grid(24)[1]
    canvas.veil(ink("#5f8da0"), smoothstep(SHORE - 1, SHORE + 1, depth) * 0.62, MULTIPLY)
    canvas.veil(ink("#0b1a38", 0.75), smoothstep(4700, 6600, depth))
    shimmer(canvas)
    with canvas.paint() as painter:
        quay(painter, canvas.random("quay"))
    canvas.grain(0.012)


WORKS = {"kanal-und-sterne": Work(draw, WIDTH, HEIGHT, 86)}
