"""A scripted visit of every page by touch: taps, languages, looking closely, and the memory it took."""

import sys
import time
from functools import partial
from pathlib import Path

from kiosk.app import Kiosk
from kiosk.bench.stage import (
    Finger,
    kiosk_on,
    middle,
    percentile,
    pss_mb,
    sample,
    settings_in,
    tell,
    to_frame,
    work_off,
)
from kiosk.store.content import Content
from kiosk.viewmodels.pages import PAGES

# What is touched on the way through the pages: kinds of things, one after the other, "<" is one page back.
WAY = (
    "EventCard",
    "<",
    "PictureCard",
    "<",
    "BigDoor",
    "NeedCard",
    "ServiceCard",
    "<",
    "<",
    "<",
    "PushButton",
    "<",
)
ROUNDS = 6
LONG_S = 600.0
LANGUAGES = ("en", "ar", "uk", "tr", "pl", "ru", "de-simple", "de")


def taps(kiosk: Kiosk, finger: Finger) -> list[float]:
    """Return the times from touch to frame on a way through the pages."""
    times = []
    for _ in range(ROUNDS):
        kiosk.session.home()
        work_off()
        for kind in WAY:
            if kind == "<":
                times.append(to_frame(kiosk.window, kiosk.session.back))
            elif (item := finger.find(kind)) is not None:
                times.append(finger.touch(item))
            work_off()
    return times


def languages(kiosk: Kiosk) -> list[float]:
    """Return the times from choosing a language to the frame that speaks it."""
    kiosk.session.home()
    work_off()
    return [to_frame(kiosk.window, partial(kiosk.session.chooseLanguage, tag)) for tag in LANGUAGES * 2]


def visit_all(kiosk: Kiosk, content: Content) -> None:
    """Open every page of the registry once."""
    for page in PAGES:
        records = content.records(page.kind) if page.kind and page.kind != "event" else ()
        key = records[0].id if records else ("abendlicht" if page.kind == "event" else "")
        kiosk.session.open(page.name, key)
        work_off(80)
    kiosk.session.home()


def zooming(kiosk: Kiosk, finger: Finger) -> list[float]:
    """Return frame times while a work is made larger step by step and moved."""
    kiosk.session.open("viewer", "vogelschwarm")
    work_off(300)
    times = []
    view = finger.find("DeepZoom")
    for _ in range(10 if view is not None else 0):
        button = finger.find("PushButton")
        if button is None:
            break
        times.append(finger.touch(button))
        times += [to_frame(kiosk.window, lambda: None) for _ in range(12)]
    return times


def main(folder: Path, *, long: bool) -> None:
    """Measure and tell."""
    with sample(folder) as content, kiosk_on(content, settings_in(folder)) as kiosk:
        finger = Finger(kiosk.window)
        kiosk.session.wake()
        work_off(400)
        visit_all(kiosk, content)
        tapped, spoken = taps(kiosk, finger), languages(kiosk)
        repaint = [to_frame(kiosk.window, lambda: None) for _ in range(60)]
        zoomed = zooming(kiosk, finger)
        until = time.monotonic() + (LONG_S if long else 0)
        while time.monotonic() < until:
            visit_all(kiosk, content)
            languages(kiosk)
            kiosk.session.end()
            kiosk.session.wake()
        figures = {
            "tap_ms_p50": middle(tapped),
            "tap_ms_p99": percentile(tapped, 0.99),
            "taps": len(tapped),
            "repaint_ref_ms": middle(repaint),
            "language_ms": middle(spoken),
            "language_ms_max": max(spoken),
            "zoom_frame_ms_p99": percentile(zoomed, 0.99),
            "pss_mb": pss_mb(),
        }
    tell(figures)


if __name__ == "__main__":
    main(Path(sys.argv[1]), long="long" in sys.argv[2:])
