"""The memory the kiosk holds after every page was used in every language, for minutes on end if asked for."""

import time

from PySide6.QtCore import QPoint

from kiosk.app import Kiosk
from kiosk.bench.contents import open_sample
from kiosk.bench.finger import Finger
from kiosk.bench.keys import visits
from kiosk.bench.parts import Figures, part, pss_mb
from kiosk.bench.sizes import Sizes
from kiosk.bench.stage import awake, rest
from kiosk.store.content import Content
from kiosk.viewmodels.search import SearchViewModel

WISHES = ("ku", "kurs", "bibliothek", "kunst am abned")
PAUSE_MS = 60


def measure(sizes: Sizes) -> Figures:
    """Return the proportional memory (PSS) after the tour, and how it grew when it went on."""
    with open_sample(sizes) as content, awake(content, sizes) as kiosk:
        begin, rounds = time.monotonic(), 0
        first = 0.0
        while rounds == 0 or time.monotonic() - begin < sizes.minutes * 60:
            tour(kiosk, content, sizes.languages)
            rounds += 1
            first = first or pss_mb()
        rest(500)
        last = pss_mb()
    grown = {"pss_first_mb": first, "pss_rounds": float(rounds)} if sizes.minutes else {}
    return {"pss_mb": last} | grown


def tour(kiosk: Kiosk, content: Content, languages: int) -> None:
    """Be visitors, one for each language: open every page, scroll, search, look closely, be done."""
    finger = Finger(kiosk.window)
    for number, language in enumerate(kiosk.settings.kiosk.languages[:languages]):
        kiosk.session.wake()
        kiosk.session.chooseLanguage(language)
        for name, key in visits(content):
            # Everything in the first language, and in the others what is visited most.
            if number == 0 or name in ("home", "events", "event", "services", "search", "viewer"):
                kiosk.session.open(name, key)
                rest(PAUSE_MS)
                _use(kiosk, finger, name)
        kiosk.session.end()
        rest(PAUSE_MS)
    kiosk.session.wake()


def _use(kiosk: Kiosk, finger: Finger, page: str) -> None:
    middle = QPoint(kiosk.window.width() // 2, kiosk.window.height() // 2)
    if page == "viewer":
        for _ in range(4):
            finger.tap_at(middle)
            rest(PAUSE_MS * 2)
    elif page == "search":
        model = kiosk.view_model.findChild(SearchViewModel)
        assert model is not None
        for wish in WISHES:
            model.type(wish)
            rest(PAUSE_MS)
    else:
        finger.drag(middle, QPoint(0, -60), 8, pause_ms=8)
        rest(PAUSE_MS)


if __name__ == "__main__":
    part(measure)
