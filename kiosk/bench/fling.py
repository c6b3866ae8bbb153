"""Frames while a list of 10,000 events runs by, and whether memory follows the length of the list."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk
from kiosk.bench.search import database
from kiosk.bench.stage import Finger, kiosk_on, percentile, pss_mb, settings_in, tell, to_frame, work_off
from kiosk.store.content import Content

EVENTS = 10_000
FRAMES = 300
STEP = 97.0


def run_by(kiosk: Kiosk, view: QQuickItem) -> list[float]:
    """Return frame times while the list moves by STEP pixels a frame."""
    times = []
    for _ in range(FRAMES):
        place = view.property("contentY") + STEP
        times.append(to_frame(kiosk.window, partial(view.setProperty, "contentY", place)))
    return times


def main(folder: Path) -> None:
    """Measure and tell."""
    with Content(database(EVENTS)) as content, kiosk_on(content, settings_in(folder)) as kiosk:
        kiosk.session.wake()
        kiosk.session.state.event_span = "all"
        kiosk.session.open("events", "")
        work_off(400)
        lists = [item for item in Finger(kiosk.window).items() if "ListView" in item.metaObject().className()]
        view = max(lists, key=lambda item: item.property("contentHeight"))
        before = pss_mb()
        times = run_by(kiosk, view)
        grown = pss_mb() - before
    tell({"fling_frame_ms_p99": percentile(times, 0.99), "fling_events": EVENTS, "fling_grew_mb": grown})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
