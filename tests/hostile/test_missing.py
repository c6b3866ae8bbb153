"""Records without one thing or another: each page shows what there is."""

from collections.abc import Iterator
from dataclasses import MISSING, fields, replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.records import KINDS, Record
from kiosk.domain.text import Phrase, Text
from tests.hostile.calm import open_record
from tests.hostile.conftest import Show
from tests.hostile.records import record
from tests.releases import picture


def incomplete(kind: str, release: Path) -> Iterator[Record]:
    """Yield a record without each optional field in turn, one without all, and some in other languages."""
    optional = {each.name: each.default for each in fields(KINDS[kind]) if each.default is not MISSING}
    given = {"picture": picture(release)} if "picture" in optional or kind == "exhibit" else {}
    whole = record(kind, kind, "Wort", **given)
    yield whole
    for name, default in optional.items():
        yield replace(whole, id=f"{kind}-without-{name.replace('_', '-')}", **{name: default})
    yield replace(whole, id=f"{kind}-bare", **optional)
    for language in ("uk", "fr", "tlh-Latn"):
        yield in_one_language(whole, language)


def in_one_language(whole: Record, language: str) -> Record:
    """Return a record whose texts are in one language only, perhaps one that nobody here speaks."""
    names = [each.name for each in fields(whole) if isinstance(getattr(whole, each.name), Text)]
    texts: dict[str, Any] = dict.fromkeys(names, Text({language: Phrase("Wort")}))
    return replace(whole, id=f"{whole.id}-in-{language.lower()}", **texts)


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_stands_without(show: Show, release: Path, kind: str) -> None:
    records = tuple(incomplete(kind, release))
    desk = show(records)
    assert desk.content.count(kind) == len(records), desk.content.quarantine()
    for each in records:
        open_record(desk, kind, each.id)
    for page in ("home", "events", "services", "exhibitions", "search", "idea"):
        desk.open(page)


@pytest.mark.parametrize("kind", KINDS)
def test_a_key_that_leads_nowhere_gets_an_answer(show: Show, kind: str) -> None:
    desk = show([record("page", "page", "Wort")])
    open_record(desk, kind, "gone")
    assert len(desk.finger.names()) > len({"the", "bar"})


def test_without_any_record_every_page_stands(show: Show) -> None:
    desk = show([])
    for page in ("home", "events", "services", "exhibitions", "search", "idea"):
        desk.open(page)
        assert desk.finger.names()
