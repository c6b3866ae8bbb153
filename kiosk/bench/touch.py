"""Tap to frame on every page, change of language to frame, and a full repaint to compare them with."""

import statistics
from functools import partial

from PySide6.QtGui import QColor

from kiosk.app import Kiosk
from kiosk.bench.contents import open_sample
from kiosk.bench.finger import Finger
from kiosk.bench.keys import visits
from kiosk.bench.parts import Figures, part, spread
from kiosk.bench.sizes import Sizes
from kiosk.bench.stage import awake, rest, to_frame
from kiosk.store.content import Content

SETTLE_MS = 45
REPAINTS = 20


def measure(sizes: Sizes) -> Figures:
    """Return what a visitor waits for after a touch."""
    with open_sample(sizes) as content, awake(content, sizes) as kiosk:
        finger = Finger(kiosk.window)
        taps = tap_everywhere(kiosk, finger, content, sizes.touches)
        spoken = languages(kiosk, sizes.languages)
        repaint = statistics.median(repaints(kiosk))
    figures = spread("tap_ms", taps) | {"taps": float(len(taps)), "repaint_ms": repaint}
    return figures | {"language_ms": statistics.median(spoken), "language_ms_max": max(spoken)}


def tap_everywhere(kiosk: Kiosk, finger: Finger, content: Content, touches: int) -> list[float]:
    """Touch things on every page, and "back" wherever that led; return the milliseconds to each frame."""
    times: list[float | None] = []
    for name, key in visits(content):
        for number in range(touches):
            kiosk.session.home()
            kiosk.session.open(name, key)
            rest(SETTLE_MS)
            things = list(finger.all("Tappable", finger.one("Pages")))
            if number >= len(things):
                break
            # Spread over the page: the first, the last, and what is between.
            times.append(finger.tap(things[number * (len(things) - 1) // max(1, touches - 1)]))
            rest(SETTLE_MS)
            if (kiosk.session.visit.page, kiosk.session.visit.key) != (name, key):
                times.append(finger.tap(next(finger.all("Tappable", finger.one("NavBar")))))
                rest(SETTLE_MS)
    return [each for each in times if each is not None]


def languages(kiosk: Kiosk, count: int) -> list[float]:
    """Return the milliseconds to the frame that speaks another language, for the first time and again."""
    kiosk.session.home()
    rest(SETTLE_MS)
    tags = kiosk.settings.kiosk.languages[:count]
    times = []
    for tag in (*tags[1:], *tags):
        times.append(to_frame(kiosk.window, partial(kiosk.session.chooseLanguage, tag)))
        rest(SETTLE_MS)
    return [each for each in times if each is not None]


def repaints(kiosk: Kiosk) -> list[float]:
    """Return the milliseconds of repainting the whole first page and nothing else."""
    colours = (QColor("white"), QColor("black"))
    times = (to_frame(kiosk.window, partial(kiosk.window.setColor, colours[n % 2])) for n in range(REPAINTS))
    return [each for each in times if each is not None]


if __name__ == "__main__":
    part(measure)
