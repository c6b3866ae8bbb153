"""A channel's folder becomes a release, or every reason why not."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PIL import Image

from kiosk.channel.problems import PublishError
from kiosk.channel.publish import Report, publish
from kiosk.channel.state_holidays import HolidayError, state_holidays
from kiosk.domain.codec import decode_line
from kiosk.domain.records import Event, Exhibit, Place, Record
from kiosk.domain.release import Catalogue, decode_catalogue
from kiosk.domain.text import State

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
EVENT = """
place = "lab"
free = true
example = true
states = { tr = "machine" }

[title]
de = "Werkstatt"
tr = "Atölye"

[[schedule]]
start = 2026-01-07T16:00:00
duration = "PT1H"
rrule = "FREQ=WEEKLY"

[[changes]]
on = 2026-12-02
status = "cancelled"
[changes.note]
tr = "İptal"
"""
CHANNEL = """
id = "test"
holidays = "NW"
languages = ["de", "tr"]
credit = "Wir"
[title]
de = "Test"
"""
EXHIBIT = """
exhibition = "eins"
order = 1
picture = "rot"
[title]
de = "Rot"
[picture_alt]
de = "Rote Fläche"
"""
FILES = {
    "channel.toml": CHANNEL,
    "places/lab.toml": 'kind = "library"\nhours = "Mo-Fr 10:00-18:00"\n[title]\nde = "Labor"\n',
    "events/werkstatt.toml": EVENT,
    "exhibitions/eins.toml": 'order = 1\n[title]\nde = "Eins"\n',
    "exhibits/rot.toml": EXHIBIT,
}


def author(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / "channel" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (folder / "pictures").mkdir(exist_ok=True)
    return folder / "channel"


def published(folder: Path, files: dict[str, str]) -> Report:
    return publish(author(folder, files), folder / "pictures", folder / "build" / "test", NOW)


def read(dest: Path) -> tuple[Catalogue, dict[str, Record]]:
    catalogue = decode_catalogue((dest / "catalog.json").read_bytes())
    lines = [line for bundle in catalogue.bundles for line in (dest / bundle.path).read_bytes().splitlines()]
    return catalogue, {record.id: record for record in map(decode_line, lines)}


def test_a_channel_becomes_a_release(tmp_path: Path) -> None:
    author(tmp_path, FILES)
    Image.new("RGB", (900, 600), "red").save(tmp_path / "pictures" / "rot.png")
    report = published(tmp_path, FILES)
    catalogue, records = read(report.dest)
    assert report.records == {"event": 1, "exhibit": 1, "exhibition": 1, "place": 1}
    assert report.findings == ()
    assert catalogue.channel.id == "test"
    assert date(2026, 6, 4) in catalogue.channel.holiday_dates
    event, exhibit, place = records["werkstatt"], records["rot"], records["lab"]
    assert isinstance(event, Event) and isinstance(exhibit, Exhibit) and isinstance(place, Place)
    assert place.kind == "library"
    assert event.title["tr"].state is State.MACHINE
    assert [each.start.hour for each in event.occurrences] == [16] * 57
    assert event.occurrences[1].status == "cancelled"
    assert event.occurrences[1].note["tr"].state is State.MACHINE
    assert exhibit.picture is not None
    assert (exhibit.picture.width, exhibit.picture.credit) == (900, "Wir")
    assert exhibit.picture.alt["de"].text == "Rote Fläche"
    assert {medium.name for medium in catalogue.media} == {
        exhibit.picture.file,
        exhibit.picture.thumb,
        exhibit.picture.pyramid,
    }


def test_publishing_again_takes_what_is_there(tmp_path: Path) -> None:
    author(tmp_path, FILES)
    Image.new("RGB", (900, 600), "red").save(tmp_path / "pictures" / "rot.png")
    first = read(published(tmp_path, FILES).dest)
    assert read(published(tmp_path, FILES).dest) == first
    assert sorted(path.name for path in (tmp_path / "build").iterdir()) == ["test", "test.cuts.json"]


def test_an_interrupted_publish_leaves_the_release_before(tmp_path: Path) -> None:
    dest = published(tmp_path, FILES).dest
    dest.rename(dest.with_name("test.old"))
    broken = {**FILES, "places/lab.toml": "kaputt"}
    with pytest.raises(PublishError):
        published(tmp_path, broken)
    assert (dest / "catalog.json").is_file()


def test_a_missing_picture_is_told_and_does_no_harm(tmp_path: Path) -> None:
    report = published(tmp_path, FILES)
    assert [str(finding) for finding in report.findings] == [
        "pictures: rot: there is no such picture; its records are shown without"
    ]
    exhibit = read(report.dest)[1]["rot"]
    assert isinstance(exhibit, Exhibit)
    assert exhibit.picture is None


def test_all_problems_are_told_with_file_and_key(tmp_path: Path) -> None:
    wrong = {
        "channel.toml": 'id = "test"\ntimezone = "Berlin"\n',
        "places/lab.toml": 'hours = "immer"\n[title]\nde = "Labor"\n',
        "places/Büro.toml": "",
        "events/a.toml": EVENT.replace("lab", "mond").replace("free = true", 'free = "ja"'),
        "events/b.toml": EVENT.replace("FREQ=WEEKLY", "FREQ=SOMETIMES"),
        "events/c.toml": "title = [",
        "events/d.toml": 'beschreibung = "x"\n',
        "services/e.toml": 'states = 3\n[title]\nde = "x"\n',
        "services/f.toml": "[title]\n",
        "services/g.toml": 'picture = "../x"\n',
        "posters/x.toml": "",
    }
    with pytest.raises(PublishError) as caught:
        published(tmp_path, wrong)
    told = {(problem.file, problem.key) for problem in caught.value.problems}
    assert told == {
        ("channel.toml", "timezone"),
        ("places/lab.toml", "hours"),
        ("places/Büro.toml", ""),
        ("events/a.toml", "place"),
        ("events/a.toml", "free"),
        ("events/b.toml", "schedule 1: rrule"),
        ("events/c.toml", ""),
        ("events/d.toml", "beschreibung"),
        ("services/e.toml", "states"),
        ("services/f.toml", "title"),
        ("services/g.toml", "picture"),
        ("posters", ""),
    }
    assert not (tmp_path / "build" / "test").exists()


def test_what_authors_should_know_is_told(tmp_path: Path) -> None:
    files = {
        "channel.toml": FILES["channel.toml"],
        "places/lab.toml": 'hours = "SH 10:00-12:00"\n[title]\nfr = "Labo"\n',
        "events/a.toml": EVENT.replace("2026-12-02", "2026-12-03").replace("Werkstatt", "W" * 500),
        "events/b.toml": '[title]\nde = "Vorbei"\n',
    }
    keys = {(finding.file, finding.key) for finding in published(tmp_path, files).findings}
    assert keys == {
        ("places/lab.toml", "hours"),
        ("lab", "title"),
        ("events/a.toml", "changes"),
        ("events/a.toml", "title.de"),
        ("events/b.toml", "schedule"),
    }


def test_no_folder_no_release(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="is not a folder"):
        publish(tmp_path / "nowhere", tmp_path, tmp_path / "x", NOW)


def test_holidays_of_a_state_are_those_the_country_has_not() -> None:
    found = state_holidays("DE", "NW", 2026)
    assert date(2026, 11, 1) in found
    assert date(2026, 12, 25) not in found
    assert found[-1].year == 2041
    assert state_holidays("DE", "", 2026) == ()
    with pytest.raises(HolidayError):
        state_holidays("DE", "XX", 2026)


def test_a_bundle_is_one_json_object_a_line(tmp_path: Path) -> None:
    dest = published(tmp_path, FILES).dest
    for path in (dest / "bundles").iterdir():
        for line in path.read_text("utf-8").splitlines():
            assert list(json.loads(line))[:2] == ["kind", "id"]
