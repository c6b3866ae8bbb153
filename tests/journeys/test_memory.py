"""Visit after visit, nothing piles up: neither objects of Qt and QML, nor of Python, nor memory."""

import gc
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.viewmodels.pages import PAGES
from tests.desk import Desk
from tests.finger import kinds
from tests.journeys.test_clock import keys
from tests.journeys.traces import drop_what_is_gone, objects

WARM, LONG = 2, 3
LANGUAGES = ("de", "ar")
# What the allocator may keep for itself; a page that stays costs more than 1 MB.
SPARE_KB = 24_000


def visit(desk: Desk, found: dict[str, str], language: str) -> None:
    """Wake, open every page, now and then go back or change language and look, and leave."""
    desk.wake(language)
    for entry in PAGES:
        desk.session.open(entry.name, found.get(entry.kind, ""))
        turn()
        if entry.name == "events":
            desk.session.chooseTextStep(1)
            desk.session.chooseLanguage("en")
        if entry.kind == "event":
            desk.session.back()
    desk.session.end()
    turn()


def turn() -> None:
    """Let the event loop turn once, as it does all the time in a running kiosk."""
    QGuiApplication.processEvents()
    drop_what_is_gone()


def visits(desk: Desk, times: int) -> tuple[Counter[str], Counter[str], int]:
    """Return what there is after so many more visits: objects of Qt and of Python by kind, and KB."""
    found = keys(desk)
    for number in range(times):
        visit(desk, found, LANGUAGES[number % len(LANGUAGES)])
    gc.collect()
    in_qt = Counter(kinds(each)[0] for root in (desk.window, desk.kiosk) for each in objects(root))
    in_python = Counter(type(each).__qualname__ for each in gc.get_objects())
    return in_qt, in_python, kilobytes()


def kilobytes() -> int:
    """Return the memory that is this process's own share."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def test_nothing_piles_up(desk: Desk) -> None:
    in_qt, in_python, before = visits(desk, WARM)
    later_in_qt, later_in_python, after = visits(desk, LONG)
    assert later_in_qt - in_qt == Counter()
    # A connection of SQLite keeps up to 200 notes on cursors; a page that stays has more objects.
    grown = later_in_python - in_python
    assert grown.total() < 300, grown.most_common(5)
    assert after - before < SPARE_KB
