"""A real `kiosk show` whose visitor writes one idea after the other, for as long as nobody kills it.

Run as `python -m tests.journeys.scribe SETTINGS FIRST`. Each step is told in a line on standard output, an
idea's thanks as `thanked NUMBER`; ideas are called `Idee Nummer NUMBER`, counted from FIRST.
"""

import argparse
import sys
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest

from kiosk.app import Kiosk, application, main
from tests.desk import Desk, HandClock
from tests.finger import Finger, until
from tests.journeys.visitor import Visitor, said

NOT_ASKED = cast(Any, None)


def tell(line: str) -> None:
    """Say at once where the visitor is."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def write_for_ever(kiosk: Kiosk, first: int) -> None:
    """Write idea after idea, by touches."""
    finger = Finger(kiosk.window, QTest.createTouchDevice())
    visitor = Visitor(Desk(kiosk, finger, HandClock(), Path(), NOT_ASKED, NOT_ASKED, NOT_ASKED))
    finger.tap_at(kiosk.window.contentItem().boundingRect().center())
    visitor.comes_to("home")
    number = first
    while True:
        write(visitor, number)
        number += 1


def write(visitor: Visitor, number: int) -> None:
    visitor.tap("HomeDoors", "I have an idea for the city")
    tell("field")
    visitor.take("IdeaTile")
    tell("text")
    event = QInputMethodEvent()
    event.setCommitString(f"Idee Nummer {number}")
    QGuiApplication.sendEvent(QGuiApplication.focusObject(), event)
    visitor.tap("IdeaText", "Continue")
    tell("summary")
    visitor.tap("IdeaSummary", "Send")
    tell("sent")
    until(lambda: visitor.desk.finger.see(said("IdeaPage", "Thank you!")), "nobody said thank you")
    tell(f"thanked {number}")
    visitor.tap("NavBar", "Home")


def begin_when_ready(app: QGuiApplication, first: int) -> None:
    """Begin once the kiosk is whole, in its own loop."""
    look = QTimer(app, interval=2)

    def begin() -> None:
        whole = [each for each in app.children() if isinstance(each, Kiosk) and hasattr(each, "view_model")]
        if whole:
            look.stop()
            write_for_ever(whole[0], first)

    look.timeout.connect(begin)
    look.start()


if __name__ == "__main__":
    the_app = application()
    QAccessible.setActive(True)
    begin_when_ready(the_app, int(sys.argv[2]))
    arguments = argparse.Namespace(settings=Path(sys.argv[1]), channel=None, windowed=(1080, 1920))
    sys.exit(main(arguments))
