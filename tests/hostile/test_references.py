"""Records that point nowhere, stand twice, or are no records: the rest is shown and staff are told."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.records import KINDS
from kiosk.domain.release import CATALOGUE, Bundle, decode_catalogue, encode_catalogue
from kiosk.store.activate import activate
from kiosk.viewmodels.pages import PAGES
from tests.desk import HandClock, plain_settings, running
from tests.finger import until
from tests.hostile.calm import visit_all
from tests.hostile.conftest import Show
from tests.hostile.records import record
from tests.releases import NOW, event, make_release
from tests.sources import seen

NOWHERE = {
    "field": "gone",
    "place": "gone",
    "quarter": "gone",
    "quarters": ("gone", "gone", "forell"),
    "needs": ("gone",),
    "exhibition": "gone",
}
LINES = (
    b"no json at all",
    b"[]",
    b"{}",
    b'{"kind":"ghost","id":"a","title":{"de":"A"}}',
    b'{"kind":"event","id":"../../etc/passwd","title":{"de":"A"}}',
    b'{"kind":"event","id":"no-title"}',
    b'{"kind":"event","id":"wrong","title":"a text"}',
    b'{"kind":"event","id":"lone","title":{"de":"A \\ud800 B"}}',
    b'{"kind":"event","id":"yesterday","title":{"de":"A"},"occurrences":[{"start":"1066-10-14","end":"x"}]}',
    b'{"kind":"event","id":"endless","title":{"de":"A"},"occurrences":[{"start":"9999-12-31T23:59:59+00:00",'
    b'"end":"9999-12-31T23:59:59+00:00"}]}',
    b'{"kind":"event","id":"chor","title":{"de":"Zweiter Chor"}}',
    b'{"kind":"event","id":"deep","title":' + b'{"a":' * 5_000 + b"1" + b"}" * 5_000 + b"}",
    b'{"kind":"event","id":"\xff\xfe"}',
    b'{"kind":"event","id":"huge","title":{"de":"' + b"x" * 2_100_000 + b'"}}',
)


def test_what_points_nowhere_is_shown_without(show: Show) -> None:
    desk = show(record(kind, f"{kind}-lost", "Wort", **NOWHERE) for kind in KINDS)
    assert all(desk.content.count(kind) == 1 for kind in KINDS)
    visit_all(desk, {kind: f"{kind}-lost" for kind in KINDS})


def test_what_points_at_itself_ends(show: Show) -> None:
    links = {name: "knot" if isinstance(value, str) else ("knot",) * 9 for name, value in NOWHERE.items()}
    desk = show(record(kind, "knot", "Wort", **links) for kind in KINDS)
    visit_all(desk, dict.fromkeys(KINDS, "knot"))


def test_bad_lines_cost_themselves_alone(qapp: QGuiApplication, tmp_path: Path) -> None:
    release = make_release(tmp_path / "release", [event("chor", 1, 25, title="Chor"), event("schach", 2)])
    add_bundle(release, b"\n".join(LINES) + b"\n")
    folder = activate(release, tmp_path / "content", flush=lambda: None).folder
    with running(qapp, folder, plain_settings(tmp_path / "data"), clock=HandClock(NOW)) as desk:
        desk.wake()
        told = {each.id: each.reason for each in desk.content.quarantine()}
        assert {"no-title", "wrong", "yesterday", "chor", "endless"} <= told.keys()
        assert "twice" in told["chor"]
        assert len(desk.content.quarantine()) >= len(LINES) - 1
        assert [name for name in desk.finger.names() if name.startswith("Chor, ")]
        visit_all(desk, {entry.kind: "lone" for entry in PAGES})


def test_staff_see_why(qapp: QGuiApplication, tmp_path: Path) -> None:
    release = make_release(tmp_path / "release", [event("chor", 1, 25, title="Chor")])
    add_bundle(release, b'{"kind":"event","id":"chor","title":{"de":"Noch einer"}}\n')
    folder = activate(release, tmp_path / "content", flush=lambda: None).folder
    with running(qapp, folder, plain_settings(tmp_path / "data"), clock=HandClock(NOW)) as desk:
        desk.wake()
        desk.open("staff")
        staff = desk.view_model._staff
        for _ in range(2):
            until(lambda: not seen(staff, "busy"))
            for digit in "805127":
                staff.press(digit)
            staff.enter()
        until(lambda: seen(staff, "door") == "open", "the door did not open")
        told = " ".join(desk.finger.names())
        assert "chor" in told
        assert "twice" in told


@pytest.mark.parametrize(
    "key", ["", "@", "chor@", "chor@9999-99-99", "../../etc/passwd", "\x00", "ü" * 5_000]
)
def test_strange_keys_open_a_calm_page(show: Show, key: str) -> None:
    desk = show([event("chor", 1)])
    visit_all(desk, {entry.kind: key for entry in PAGES})


def add_bundle(release: Path, data: bytes) -> None:
    """List one more bundle of events in a release, with these bytes."""
    catalogue = decode_catalogue((release / CATALOGUE).read_bytes())
    bundle = Bundle("bundles/event-99.jsonl", hashlib.sha256(data).hexdigest(), len(data), "event")
    (release / bundle.path).write_bytes(data)
    listed = replace(catalogue, bundles=(*catalogue.bundles, bundle))
    (release / CATALOGUE).write_bytes(encode_catalogue(listed))
