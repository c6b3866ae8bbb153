"""A release is shown whole or not at all, whatever is done to it or to the kiosk meanwhile."""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.domain.records import Exhibit, Notice, Service
from kiosk.domain.release import CATALOGUE, decode_catalogue
from kiosk.store.activate import ReleaseError, activate, current_release, mended, open_current
from kiosk.store.content import FILE, Content, ContentError, is_sound
from kiosk.store.takeover import FOR_DATABASE, FOR_TILES, KEPT_FREE, take_over
from tests.full_disk import small_files
from tests.releases import NOW, event, make_release, open_content, picture, tear, text


def nothing() -> None:
    """Stand in for waiting for the disk."""


@pytest.fixture
def release(tmp_path: Path) -> Path:
    folder = tmp_path / "release"
    shown = picture(folder, size=(600, 400), deep=True)
    work = Exhibit("bild", "alle", 1, text("Bild"), picture=shown)
    return make_release(folder, [work, Notice("eins", 1, text("Eins")), event("fest", 3)])


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def newer(folder: Path, name: str = "newer") -> Path:
    return make_release(folder / name, [Notice(name, 1, text(name))])


def titles(data: Path) -> list[str]:
    folder = current_release(data)
    assert folder is not None
    with Content(folder) as content:
        return [record.id for record in content.records("notice")]


def release_before(data: Path) -> Path:
    return data / "releases" / (data / "current").read_text().split()[1]


def bundle(release: Path, kind: str) -> Path:
    return next((release / "bundles").glob(f"{kind}-*"))


def test_a_release_is_taken_over_and_shown(release: Path, data: Path) -> None:
    done = activate(release, data, nothing)
    assert (done.fresh, done.quarantined, current_release(data)) == (True, 0, done.folder)
    with Content(done.folder) as content:
        work = content.record("exhibit", "bild")
        assert isinstance(work, Exhibit) and work.picture is not None
        assert content.media(work.picture.file).is_file()
        tiles = content.tiles(work.picture.pyramid)
        assert tiles is not None
        assert (tiles.folder / "1" / "1_0.jpg").is_file()
        assert content.tiles("") is None
        assert (content.channel.id, content.published, content.count("event")) == ("test", NOW, 1)
        assert content.count("place") == 0
        assert content.record("event", "nichts") is None
    assert sorted(path.name for path in data.iterdir()) == ["current", "releases"]


def test_the_same_release_again_is_no_work(release: Path, data: Path) -> None:
    first = activate(release, data, nothing)
    stamp = (first.folder / FILE).stat().st_mtime_ns
    again = activate(release, data, pytest.fail)
    assert (again.fresh, again.folder) == (False, first.folder)
    assert (first.folder / FILE).stat().st_mtime_ns == stamp


def test_two_releases_are_kept_and_share_their_media(release: Path, data: Path, tmp_path: Path) -> None:
    first = activate(release, data, nothing).folder
    with_media = make_release(release, [Notice("zwei", 1, text("Zwei"))])
    second = activate(with_media, data, nothing).folder
    name = next((second / "media").iterdir()).name
    assert (first / "media" / name).samefile(second / "media" / name)
    tile = next((second / "tiles").rglob("0_0.jpg")).relative_to(second)
    assert (first / tile).samefile(second / tile)
    assert release_before(data) == first
    activate(newer(tmp_path), data, nothing)
    assert not first.exists()
    assert release_before(data) == second


def test_going_back_to_the_release_before(release: Path, data: Path, tmp_path: Path) -> None:
    first = activate(release, data, nothing).folder
    activate(newer(tmp_path), data, nothing)
    assert activate(release, data, nothing).folder == first == current_release(data)


def test_after_an_update_of_the_program_both_releases_stay(release: Path, data: Path, tmp_path: Path) -> None:
    first = activate(release, data, nothing).folder
    second = activate(newer(tmp_path), data, nothing).folder
    with closing(sqlite3.connect(second / FILE)) as base:
        base.execute("PRAGMA user_version = 1")
    lose_bundle(tmp_path / "newer")
    assert activate(tmp_path / "newer", data, nothing).folder == second == current_release(data)
    assert titles(data) == ["newer"]
    assert release_before(data) == first


def test_a_full_disk_changes_nothing_and_leaves_nothing(release: Path, data: Path, tmp_path: Path) -> None:
    first = activate(release, data, nothing).folder
    (tmp_path / "newer" / "bundles").mkdir(parents=True)
    more = make_release(tmp_path / "newer", [event(f"fest-{n}", *range(40)) for n in range(200)])
    with small_files(100_000), pytest.raises(OSError, match="cannot be written"):
        activate(more, data, nothing)
    assert current_release(data) == first
    assert [path.name for path in (data / "releases").iterdir()] == [first.name]


def test_what_would_fill_the_disk_is_refused_before_a_byte_is_copied(release: Path, tmp_path: Path) -> None:
    catalogue = decode_catalogue((release / CATALOGUE).read_bytes())
    need = KEPT_FREE + FOR_DATABASE * sum(each.length for each in catalogue.bundles)
    media = sum(each.length * (FOR_TILES if each.path.endswith("zip") else 1) for each in catalogue.media)
    first, second = tmp_path / "data" / "first", tmp_path / "data" / "second"
    with pytest.raises(ReleaseError, match="must be free"):
        take_over(release, catalogue, first, None, lambda _: need + media - 1)
    assert not list(first.parent.iterdir())
    take_over(release, catalogue, first, None, lambda _: need + media)
    taken = first.with_name("first.part")
    take_over(release, catalogue, second, taken, lambda _: need)
    assert (second.with_name("second.part") / FILE).is_file()


def test_what_does_not_open_stays_until_something_better_is_whole(release: Path, data: Path) -> None:
    folder = activate(release, data, nothing).folder
    (folder / FILE).unlink()
    flip(folder)
    lengthen(release)
    with pytest.raises(ReleaseError):
        activate(release, data, nothing)
    assert (folder / "bundles").is_dir()


def test_what_cannot_be_built_again_for_now_stays(release: Path, data: Path, tmp_path: Path) -> None:
    many = make_release(tmp_path / "many", [event(f"fest-{n}", *range(40)) for n in range(200)])
    folder = activate(many, data, nothing).folder
    (folder / FILE).unlink()
    with small_files(100_000):
        assert current_release(data) is None
    assert not list(folder.glob("*.part"))
    assert current_release(data) == folder


def swap_for_link(release: Path) -> None:
    target = bundle(release, "notice")
    (release / "elsewhere").write_bytes(target.read_bytes())
    target.unlink()
    target.symlink_to(release / "elsewhere")


def swap_for_pipe(release: Path) -> None:
    target = bundle(release, "notice")
    target.unlink()
    os.mkfifo(target)


def flip(release: Path) -> None:
    target = bundle(release, "notice")
    target.write_bytes(target.read_bytes().replace(b"Eins", b"Zwei"))


def lengthen(release: Path) -> None:
    target = bundle(release, "notice")
    target.write_bytes(target.read_bytes() + b"{}\n")


def lose_bundle(release: Path) -> None:
    bundle(release, "notice").unlink()


def lose_medium(release: Path) -> None:
    next((release / "media").glob("*.jpg")).unlink()


def lose_catalogue(release: Path) -> None:
    (release / "catalog.json").unlink()


def link_catalogue(release: Path) -> None:
    (release / "catalog.json").rename(release / "real.json")
    (release / "catalog.json").symlink_to("real.json")


def escape(release: Path) -> None:
    path = release / "catalog.json"
    value = json.loads(path.read_text("utf-8"))
    value["bundles"][0]["path"] = "bundles/../../secret-00.jsonl"
    path.write_text(json.dumps(value), "utf-8")


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (swap_for_link, "damaged"),
        (swap_for_pipe, "damaged"),
        (flip, "damaged"),
        (lengthen, "damaged"),
        (lose_bundle, "missing"),
        (lose_medium, "missing"),
        (lose_catalogue, "missing"),
        (link_catalogue, "foreign"),
        (escape, "foreign"),
    ],
)
def test_what_is_not_as_listed_is_refused_whole(
    release: Path, data: Path, tmp_path: Path, harm: Callable[[Path], None], reason: str
) -> None:
    activate(newer(tmp_path, "before"), data, nothing)
    harm(release)
    with pytest.raises(ReleaseError) as caught:
        activate(release, data, nothing)
    assert caught.value.reason == reason
    assert titles(data) == ["before"]
    assert len(list((data / "releases").iterdir())) == 1


class PowerCutError(Exception):
    """The plug is pulled."""


@pytest.mark.parametrize("moment", [1, 2])
def test_a_power_cut_leaves_a_whole_release(release: Path, data: Path, tmp_path: Path, moment: int) -> None:
    activate(newer(tmp_path, "before"), data, nothing)
    flushes = 0

    def flush() -> None:
        nonlocal flushes
        flushes += 1
        if flushes == moment:
            raise PowerCutError

    with pytest.raises(PowerCutError):
        activate(release, data, flush)
    assert titles(data) == (["before"] if moment == 1 else ["eins"])
    assert activate(release, data, nothing).folder == current_release(data)
    assert titles(data) == ["eins"]


def test_one_bad_line_costs_one_record(tmp_path: Path, data: Path) -> None:
    folder = make_release(tmp_path / "release", [Notice("gut", 1, text("Gut"))])
    lines = [
        bundle(folder, "notice").read_bytes(),
        b"not json\n",
        b'{"kind":"notice","id":"ohne-titel","order":1}\n',
        b'{"kind":"place","id":"falsch","title":{"de":"Falsch"}}\n',
        b'{"kind":"notice","id":"gut","order":2,"title":{"de":"Doppelt"}}\n',
        b'{"kind":"notice","id":"lang","order":3,"title":{"de":"' + b"x" * 3_000_000 + b'"}}\n',
        b'{"kind":"notice","id":"letzte","order":4,"title":{"de":"Letzte"}}',
    ]
    rewrite(folder, b"".join(lines))
    with open_content(folder, data) as content:
        assert [record.id for record in content.records("notice")] == ["gut", "letzte"]
        notes = [(note.id, note.reason.split(":")[0]) for note in content.quarantine()]
    assert sorted(notes) == [
        ("", "bundles/notice-00.jsonl"),
        ("", "record"),
        ("falsch", "kind"),
        ("gut", "stands in the release twice; the second was left out"),
        ("ohne-titel", "title"),
    ]


def rewrite(folder: Path, data: bytes) -> None:
    """Replace the only bundle of a release and list it anew."""
    path = folder / "catalog.json"
    value = json.loads(path.read_text("utf-8"))
    value["bundles"][0] |= {"sha256": sha256(data).hexdigest(), "length": len(data)}
    path.write_text(json.dumps(value), "utf-8")
    (folder / value["bundles"][0]["path"]).write_bytes(data)


def test_broken_pictures_are_taken_away_from_their_records(tmp_path: Path, data: Path) -> None:
    folder = tmp_path / "release"
    good = picture(folder, deep=True)
    broken = sha256(b"no picture").hexdigest()
    for suffix in (".jpg", ".zip"):
        (folder / "media" / f"{broken}{suffix}").write_bytes(b"no picture")
    records = [
        Service("kaputt", text("Kaputt"), picture=replace(good, file=f"{broken}.jpg")),
        Service("fehlt", text("Fehlt"), picture=replace(good, file=f"{'0' * 64}.jpg")),
        Service("halb", text("Halb"), picture=replace(good, thumb=f"{broken}.jpg", pyramid=f"{broken}.zip")),
        Service("ganz", text("Ganz"), picture=good),
    ]
    with open_content(make_release(folder, records), data) as content:
        found = [record for record in content.records("service") if isinstance(record, Service)]
        pictures = {record.id: record.picture for record in found}
        assert pictures == {
            "kaputt": None,
            "fehlt": None,
            "halb": replace(good, thumb="", pyramid=""),
            "ganz": good,
        }
        assert {note.id for note in content.quarantine()} == {"kaputt", "fehlt", "halb"}


def test_a_damaged_database_is_built_again(release: Path, data: Path) -> None:
    folder = activate(release, data, nothing).folder
    (folder / FILE).write_bytes(b"rubbish")
    with pytest.raises(ContentError):
        Content(folder)
    assert titles(data) == ["eins"]


def test_with_its_bundles_damaged_too_the_one_before_is_shown(
    release: Path, data: Path, tmp_path: Path
) -> None:
    activate(newer(tmp_path, "before"), data, nothing)
    folder = activate(release, data, nothing).folder
    (folder / FILE).unlink()
    flip(folder)
    assert titles(data) == ["before"]


def test_another_version_is_refused_and_built_again(release: Path, data: Path) -> None:
    folder = activate(release, data, nothing).folder
    base = sqlite3.connect(folder / FILE)
    base.execute("PRAGMA user_version = 99")
    base.close()
    with pytest.raises(ContentError, match="version 99"):
        Content(folder)
    assert titles(data) == ["eins"]


def test_a_page_torn_is_noticed(release: Path, data: Path) -> None:
    path = activate(release, data, nothing).folder / FILE
    raw = bytearray(path.read_bytes())
    for at in range(4096, len(raw), 4096):
        raw[at : at + 64] = b"\xaa" * 64
    path.write_bytes(raw)
    with pytest.raises(ContentError):
        Content(path.parent)


def test_a_damage_not_seen_when_opened_keeps_nobody_from_starting(data: Path, release: Path) -> None:
    folder = activate(release, data, nothing).folder
    assert is_sound(folder)
    tear(folder / FILE)
    with Content(folder) as content, pytest.raises(ContentError):
        content.records("notice")
    assert not is_sound(folder)
    assert activate(release, data, nothing).folder == folder


def test_a_release_that_failed_to_show_is_built_again(release: Path, data: Path) -> None:
    activate(release, data, nothing)
    content = open_current(data)
    assert content is not None
    with content:
        (content.folder / FILE).write_bytes(b"rubbish")
        assert not is_sound(content.folder)
        folder = mended(content.folder, data)
        assert folder == content.folder
        content.reopen(folder)
        assert content.record("notice", "eins") is not None
        assert is_sound(folder)


def test_where_it_cannot_be_built_again_the_one_before_is_gone_on_with(
    release: Path, data: Path, tmp_path: Path
) -> None:
    before = activate(newer(tmp_path, "before"), data, nothing).folder
    folder = activate(release, data, nothing).folder
    flip(folder)
    with Content(folder) as content:
        assert mended(folder, data) == before
        content.reopen(before)
        assert (content.folder, content.release) == (before, before.name)
        assert [record.id for record in content.records("notice")] == ["before"]
        with pytest.raises(ContentError):
            content.reopen(folder)
        assert content.count("notice") == 1


@pytest.mark.parametrize("pointer", [None, "", "../../etc\n", "zzzz", "\xff"])
def test_without_a_pointer_there_is_no_release(data: Path, pointer: str | None) -> None:
    data.mkdir()
    if pointer is not None:
        (data / "current").write_text(pointer, "latin-1")
    assert current_release(data) is None


def test_content_is_only_read(release: Path, data: Path) -> None:
    with open_content(release, data) as content, pytest.raises(ContentError):
        content.rows("DELETE FROM record")
