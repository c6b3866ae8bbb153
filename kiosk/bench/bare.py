"""The reference for a start: the smallest Qt Quick window that shows one rectangle."""

import sys

from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

QML = (
    b"import QtQuick\nWindow { width: 1080; height: 1920; visible: true; Rectangle { anchors.fill: parent } }"
)

if __name__ == "__main__":
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(QML, QUrl("bare.qml"))
    window = engine.rootObjects()[0]
    loop = QEventLoop()
    if isinstance(window, QQuickWindow):
        window.frameSwapped.connect(loop.quit)
        loop.exec()
    print("shown", flush=True)
    print("{}", flush=True)
