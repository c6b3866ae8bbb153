"""A test that makes Qt or QML warn must fail, or the whole suite is deaf."""

import os
import subprocess
import sys
from pathlib import Path

CONFTEST = Path(__file__).with_name("conftest.py")
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
TESTS = """
import pytest
from PySide6.QtCore import QUrl, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

@pytest.fixture(scope="session")
def qapp():
    return QGuiApplication([])

def test_quiet(qapp):
    assert QUrl("file:///x").isValid()

def test_warns_in_qt():
    qWarning("smoke")

def test_warns_in_qml(qapp):
    QQmlApplicationEngine().load("Bad.qml")

def test_forgot_a_console_log(qapp):
    QQmlApplicationEngine().load("Talks.qml")
"""


def test_qt_and_qml_warnings_fail_their_test(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST.read_text("utf-8"), "utf-8")
    (tmp_path / "test_it.py").write_text(TESTS, "utf-8")
    (tmp_path / "Bad.qml").write_text("import QtQml\nQtObject { property int a: missing }\n", "utf-8")
    (tmp_path / "Talks.qml").write_text(
        "import QtQml\nQtObject { Component.onCompleted: console.log('here') }\n", "utf-8"
    )
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--no-qt-log", "-rA", "--rootdir=."]
    printed = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=tmp_path, env=ENVIRONMENT
    ).stdout
    assert "1 passed" in printed
    assert "3 failed" in printed
    assert "PASSED test_it.py::test_quiet" in printed
    assert "missing is not defined" in printed
    assert "smoke" in printed
