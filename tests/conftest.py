"""Every test hears Qt: a warning from Qt or QML on standard error fails the test during which it was logged.

A Python message handler would hang QML's loader thread, so Qt logs to standard error as usual, each line
with a mark, and pytest's own capture is read after each phase of a test. What is logged outside of tests,
or with `-s`, is found by `packaging/test`, which reads the standard error of the whole run.
"""

import os
from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

MARK = "qtlog:"
QUIET = (f"{MARK}info:",)

os.environ["QT_MESSAGE_PATTERN"] = f"{MARK}%{{type}}: %{{category}}: %{{message}}"
os.environ["QT_LOGGING_TO_CONSOLE"] = "1"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@pytest.fixture(scope="session")
def qapp() -> "QGuiApplication":
    """The one application of the whole run, as the kiosk makes it; pytest-qt would make another kind."""
    from tests.desk import the_application

    return the_application()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a passed phase of a test when Qt has warned."""
    report = yield
    heard = [line for line in report.capstderr.splitlines() if MARK in line and not line.startswith(QUIET)]
    if report.passed and heard:
        report.outcome = "failed"
        report.longrepr = "Qt warned during this test:\n" + "\n".join(heard)
    return report
