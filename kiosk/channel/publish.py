"""Publishes a channel: what authors wrote and painted becomes a release, whole or not at all.

The release is built beside its destination and takes its place at the end; a publish that was interrupted
leaves the release before untouched. Anything wrong stops it, and all that is wrong is told at once.
"""

import shutil
import time
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.channel.authoring import Authored, Draft, read_channel
from kiosk.channel.checks import check_titles, check_together
from kiosk.channel.expand import expand, unmatched
from kiosk.channel.pictures import Cut, Cutter, PictureError
from kiosk.channel.problems import Notes, Problem, PublishError
from kiosk.channel.state_holidays import HolidayError, state_holidays
from kiosk.channel.writing import write_release
from kiosk.domain import codec, shapes
from kiosk.domain.records import Event, Picture, Record

BEFORE = timedelta(days=1)
AHEAD = timedelta(days=400)

Cuts = dict[str, Cut | PictureError]


@dataclass(frozen=True, slots=True)
class Report:
    """What was published: records by kind, occurrences, media and their bytes, what authors should know."""

    dest: Path
    records: dict[str, int]
    occurrences: int
    media: int
    media_bytes: int
    findings: tuple[Problem, ...]
    seconds: float


def publish(source: Path, pictures: Path, dest: Path, now: datetime) -> Report:
    """Publish the channel in `source` with `pictures` to the directory `dest`, or raise PublishError."""
    begun, notes = time.monotonic(), Notes()
    if not source.is_dir():
        raise PublishError([Problem(str(source), "", "is not a folder")])
    _recover(dest)
    authored = _with_holidays(read_channel(source, notes), now, notes)
    check_together(authored.drafts, notes)
    scratch = dest.with_name(dest.name + ".part")
    shutil.rmtree(scratch, ignore_errors=True)
    (scratch / "media").mkdir(parents=True)
    cuts = {} if notes.problems else _cut(authored, pictures, dest, scratch / "media", notes)
    records = _records(authored, cuts, now, notes)
    if notes.problems:
        shutil.rmtree(scratch)
        raise PublishError(notes.problems)
    catalogue = write_release(scratch, authored.channel, records, now)
    _take_place(scratch, dest)
    return Report(
        dest,
        dict(Counter(draft.kind for draft in authored.drafts)),
        sum(len(record.occurrences) for record in records if isinstance(record, Event)),
        len(catalogue.media),
        sum(medium.length for medium in catalogue.media),
        tuple(notes.findings),
        time.monotonic() - begun,
    )


def _with_holidays(authored: Authored, now: datetime, notes: Notes) -> Authored:
    channel = authored.channel
    try:
        ZoneInfo(channel.timezone)
        dates = state_holidays(channel.country, channel.holidays, now.year)
    except HolidayError as error:
        notes.problem("channel.toml", "holidays", str(error))
        dates = ()
    except (ZoneInfoNotFoundError, ValueError):
        notes.problem("channel.toml", "timezone", f"no time zone is called {channel.timezone!r}")
        return replace(authored, channel=replace(channel, timezone="UTC"))
    return replace(authored, channel=replace(channel, holiday_dates=dates))


def _cut(authored: Authored, pictures: Path, dest: Path, media: Path, notes: Notes) -> Cuts:
    """Cut the pictures records ask for; tell of those that are missing or broken, once each."""
    memory = dest.with_name(dest.name + ".cuts.json")
    wishes = [(draft.picture.name, draft.kind == "exhibit") for draft in authored.drafts if draft.picture]
    cuts = Cutter(pictures, dest / "media", media, memory).cut(wishes)
    for name in sorted({name for name, _ in wishes}):
        found = cuts.get(name)
        if found is None:
            notes.finding("pictures", name, "there is no such picture; its records are shown without")
        elif isinstance(found, PictureError):
            notes.finding("pictures", name, f"{found}; its records are shown without")
    return cuts


def _records(authored: Authored, cuts: Cuts, now: datetime, notes: Notes) -> list[Record]:
    channel = authored.channel
    zone = ZoneInfo(channel.timezone)
    today = now.astimezone(zone).date()
    records = []
    for draft in authored.drafts:
        value = {**draft.value, **_picture(draft, cuts)}
        if draft.kind == "event":
            value["occurrences"] = _occurrences(draft, zone, today, notes)
        findings: list[codec.Finding] = []
        try:
            records.append(codec.decode(value, findings))
        except codec.RecordError as error:
            notes.problem(draft.file, error.field, error.reason)
        for finding in findings:
            notes.finding(draft.file, finding.field, finding.what)
    check_titles(records, channel.languages, channel.default_language, notes)
    return records


def _picture(draft: Draft, cuts: Cuts) -> dict[str, Any]:
    wish = draft.picture
    cut = cuts.get(wish.name) if wish else None
    if wish is None or not isinstance(cut, Cut):
        return {}
    deep = cut.pyramid if draft.kind == "exhibit" else ""
    picture = Picture(cut.file, cut.width, cut.height, thumb=cut.thumb, pyramid=deep)
    return {
        "picture": {
            **shapes.write(replace(picture, credit=wish.credit, licence=wish.licence)),
            "alt": wish.alt,
        }
    }


def _occurrences(draft: Draft, zone: ZoneInfo, today: date, notes: Notes) -> list[Any]:
    first, last = today - BEFORE, today + AHEAD
    for change in unmatched(draft.schedules, draft.changes, today):
        notes.finding(draft.file, "changes", f"{change.on} is no date of this event")
    found = expand(draft.schedules, draft.changes, zone, first, last)
    if not found:
        notes.finding(draft.file, "schedule", "no date from today on; it is not shown")
    return [shapes.write(occurrence) for occurrence in found]


def _take_place(scratch: Path, dest: Path) -> None:
    old = dest.with_name(dest.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if dest.exists():
        dest.rename(old)
    scratch.rename(dest)
    shutil.rmtree(old, ignore_errors=True)


def _recover(dest: Path) -> None:
    """Put back the release that an interrupted publish had moved aside."""
    old = dest.with_name(dest.name + ".old")
    dest.parent.mkdir(parents=True, exist_ok=True)
    if old.exists() and not dest.exists():
        old.rename(dest)
