"""What every start is measured against: the smallest Qt Quick window, with nothing in it but a colour."""

import sys

import PySide6.QtQuick  # noqa: F401 - without it the window is none of Qt Quick's
from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.device import notify

QML = b"import QtQuick\nWindow { width: 1080; height: 1920; visible: true; color: 'teal' }"


def main() -> None:
    """Show it and say so, as the kiosk does."""
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine(app)
    engine.loadData(QML, QUrl("bare.qml"))
    loop = QEventLoop()
    engine.rootObjects()[0].frameSwapped.connect(loop.quit)  # type: ignore[attr-defined]  # a window has it
    loop.exec()
    notify.ready()


if __name__ == "__main__":
    main()
