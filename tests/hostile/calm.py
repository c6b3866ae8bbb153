"""What must hold on every page, whatever the content is: it stands, is painted, loads nothing foreign."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.pages import PAGES
from tests.desk import Desk
from tests.finger import kinds, name_of, spoken

Look = Callable[[Desk, str], None]
BAR = 6
VIEWS = Path(__file__).resolve().parents[2] / "kiosk" / "views"
QR_CODE = "data:image/png;base64,"


def assert_calm(desk: Desk, where: str) -> None:
    """Look at the page that is shown."""
    everything = desk.finger.everything()
    bar = [item for item in everything if kinds(item)[0] == "NavButton"]
    assert len(bar) == BAR, f"{where}: the bar is not whole"
    assert any(_is_heading(item) for item in everything), f"{where}: nothing says what this is"
    for item in everything:
        source = item.property("source")
        if isinstance(source, QUrl) and not source.isEmpty():
            assert _is_ours(source, desk.content.folder), f"{where}: {source.toString()}"
    assert not desk.window.grabWindow().isNull(), f"{where}: nothing is painted"


def visit_all(desk: Desk, keys: Mapping[str, str], look: Look = assert_calm) -> None:
    """Open every page of the registry, those of a kind of record with the key for it, and look."""
    for entry in PAGES:
        desk.open(entry.name, keys.get(entry.kind, ""))
        look(desk, f"{entry.name} {keys.get(entry.kind, '')}")


def open_record(desk: Desk, kind: str, key: str) -> None:
    """Open every page that shows this kind of record, and look."""
    for entry in PAGES:
        if entry.kind == kind:
            desk.open(entry.name, key)
            assert_calm(desk, f"{entry.name} {key}")


def assert_plain(desk: Desk, where: str) -> None:
    """Look whether every text of the page is taken as it is, never for markup that loads something."""
    for item in desk.finger.everything():
        if item.inherits("QQuickText") or item.inherits("QQuickTextEdit"):
            assert _is_plain(item), f"{where}: {item.property('text')!r:.80} may be taken for markup"


def _is_ours(source: QUrl, release: Path) -> bool:
    if source.toString().startswith(QR_CODE):
        return True
    file = Path(source.toLocalFile()).resolve()
    of_qml = VIEWS in file.parents and file.suffix == ".qml"
    return source.isLocalFile() and (release in file.parents or of_qml)


def _is_heading(item: QQuickItem) -> bool:
    interface = spoken(item)
    return interface is not None and interface.role() == QAccessible.Role.Heading and bool(name_of(item))


def _is_plain(item: QQuickItem) -> bool:
    context = qmlContext(item)
    assert context is not None
    return QQmlExpression(context, item, "textFormat === Text.PlainText").evaluate()[0] is True
