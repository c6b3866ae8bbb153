"""Frames while a list of thousands of events is flung and a work of art is zoomed, and the list's memory."""

from PySide6.QtCore import QPoint

from kiosk.app import Kiosk
from kiosk.bench.contents import LISTED, open_made, open_sample
from kiosk.bench.finger import Finger
from kiosk.bench.parts import Figures, part, percentile, pss_mb, spread
from kiosk.bench.sizes import Sizes
from kiosk.bench.stage import Work, awake, rest

JUMPS = 60


def measure(sizes: Sizes) -> Figures:
    """Return how smoothly things move."""
    with open_made(sizes, LISTED) as content, awake(content, sizes, still=False) as kiosk:
        figures = fling(kiosk, sizes.flings)
    with open_sample(sizes) as content, awake(content, sizes, still=False) as kiosk:
        return figures | zoom(kiosk, content.records("exhibit")[0].id)


def fling(kiosk: Kiosk, flings: int) -> Figures:
    """Fling a short list, then the long one from end to end; a list must not grow with its length."""
    finger = Finger(kiosk.window)
    _open_list(kiosk, "day")
    _fling(kiosk, finger, 2)
    short = pss_mb()
    _open_list(kiosk, "all")
    work = _fling(kiosk, finger, flings)
    rows = int(finger.one("QQuickListView").property("count"))
    _run_through(finger)
    figures = spread("fling_frame_ms", work)
    return figures | {"fling_rows": rows, "list_growth_mb": pss_mb() - short}


def _open_list(kiosk: Kiosk, span: str) -> None:
    kiosk.session.state.event_span = span
    kiosk.session.home()
    kiosk.session.open("events", "")
    rest(500)


def _fling(kiosk: Kiosk, finger: Finger, flings: int) -> list[float]:
    times: list[float] = []
    start = QPoint(kiosk.window.width() // 2, kiosk.window.height() * 3 // 4)
    for _ in range(flings):
        with Work(kiosk.window) as work:
            finger.drag(start, QPoint(0, -60), 8)
            rest(500)
        times += work.times
    return times


def _run_through(finger: Finger) -> None:
    view = finger.one("QQuickListView")
    first, height = view.property("originY"), view.property("contentHeight")
    for number in range(1, JUMPS + 1):
        view.setProperty("contentY", first + (height - view.height()) * number / JUMPS)
        rest(20)


def zoom(kiosk: Kiosk, exhibit: str) -> Figures:
    """Come nearer by touches and drag the picture about."""
    finger = Finger(kiosk.window)
    kiosk.session.open("viewer", exhibit)
    rest(600)
    middle = QPoint(kiosk.window.width() // 2, kiosk.window.height() // 3)
    with Work(kiosk.window) as work:
        for _ in range(4):
            finger.tap_at(middle)
            rest(350)
            finger.drag(middle, QPoint(-30, -24), 10)
            rest(150)
            finger.drag(middle, QPoint(24, 18), 8)
            rest(150)
    return {"zoom_frame_ms_p99": percentile(work.times, 0.99)}


if __name__ == "__main__":
    part(measure)
