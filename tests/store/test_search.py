"""Search finds what is meant, in any language, and bears whatever is typed."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.records import Exhibit, Exhibition, Place, Project, Service
from kiosk.store.content import Content
from kiosk.store.search import Group, Results, search, search_kind
from kiosk.store.terms import read_terms
from tests.releases import NOW, content_of, event, text

PLACE = Place("lab", text("Stadtlabor Herne"), street="Hauptstraße 240")
BOOKS = text("Bücher leihen")
RECORDS = (
    PLACE,
    Exhibition("farben", 1, text("Farben")),
    Exhibit(
        "rot",
        "farben",
        1,
        text("Rotes Bild", en="Red picture", ar="صورة حمراء"),
        artist="Werkstatt Rechenkunst",
    ),
    Service(
        "ausweis", text("Bibliotheksausweis", ar="بطاقة المكتبة"), place="lab", summary=text("Bücher leihen")
    ),
    Project("bank", 1, text("Solarbank")),
    event("deutschkurs", 30, title="Deutschkurs am Abend", place="lab"),
    event("kurs", 50, title="Kurs: Straßenbilder", summary=text(uk="Малюємо вулиці")),
    event("lesen", 5, title="Vorlesen", description=text("Ein Kurs ist das nicht.")),
    event("sommer", 9, title="Sommerfest"),
)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    with content_of(tmp_path_factory.mktemp("search"), *RECORDS) as opened:
        yield opened


def ids(results: Results) -> dict[str, list[str]]:
    return {group.kind: [hit.id for hit in group.hits] for group in results.groups}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("solar", {"project": ["bank"]}),
        ("bücher", {"service": ["ausweis"]}),
        ("Buecher leihen", {"service": ["ausweis"]}),
        ("leihen bucher", {"service": ["ausweis"]}),
        ("b", {"exhibit": ["rot"], "service": ["ausweis"], "event": []}),
        ("مكتبة", {"service": ["ausweis"]}),
        ("المكتبة", {"service": ["ausweis"]}),
        ("حمراء", {"exhibit": ["rot"]}),
        ("вулиці", {"event": ["kurs"]}),
        ("rechenkunst", {"exhibit": ["rot"]}),
        ("strassenbilder", {"event": ["kurs"]}),
        ("hauptstr", {"place": ["lab"]}),
        ("gibtesnicht", {}),
        ("", {}),
        ('"*( AND OR NOT ^ {t0}:', {}),
    ],
)
def test_found(content: Content, typed: str, found: dict[str, list[str]]) -> None:
    results = ids(search(content, typed, ["de"], NOW))
    assert {kind: results.get(kind, []) for kind in found} == found
    assert found or not results


def test_titles_come_before_the_rest_and_compounds_count(content: Content) -> None:
    (group,) = search(content, "kurs", ["de"], NOW).groups
    assert [hit.id for hit in group.hits] == ["kurs", "deutschkurs", "lesen"]
    assert (group.total, group.more) == (3, False)


def test_the_visitors_language_comes_first(tmp_path: Path) -> None:
    records = [
        event("a", 1, title="Vortrag", summary=text("art")),
        event("b", 2, title="Art Brut"),
        event("c", 3, title="Kunst").__class__("c", text("Kunst", en="Art"), event("c", 3).occurrences),
    ]
    with content_of(tmp_path, *records) as content:
        for language, order in (("de", ["b", "c", "a"]), ("en", ["c", "b", "a"]), ("fr", ["b", "c", "a"])):
            assert ids(search(content, "art", [language, "de"], NOW)) == {"event": order}


@pytest.mark.parametrize(
    "typed", ["solrbank", "solarbanl", "solarrbank", "soalrbank", "solarbakn", "xolarbank", "solarb4"]
)
def test_one_typo_is_forgiven(content: Content, typed: str) -> None:
    results = search(content, typed, ["de"], NOW)
    assert results.corrected
    assert ids(results) == {"project": ["bank"]}


def test_two_typos_and_short_words_are_not(content: Content) -> None:
    assert search(content, "slarbnak", ["de"], NOW).groups == ()
    assert search(content, "krus", ["de"], NOW).groups == ()
    assert search(content, "bnk solarbank", ["de"], NOW).groups == ()


def test_typos_in_other_scripts(content: Content) -> None:
    assert ids(search(content, "малюєом", ["uk"], NOW)) == {"event": ["kurs"]}
    assert ids(search(content, "حمرءا", ["ar"], NOW)) == {"exhibit": ["rot"]}


def test_past_events_never_appear(content: Content) -> None:
    later = NOW + timedelta(hours=40)
    assert ids(search(content, "kurs", ["de"], later)) == {"event": ["kurs"]}
    assert search(content, "sommerfest", ["de"], later).groups == ()


def test_a_hit_tells_when_and_where(content: Content) -> None:
    (group,) = search(content, "deutschkurs", ["de"], NOW).groups
    (hit,) = group.hits
    assert hit.start == NOW + timedelta(hours=30)
    assert hit.place_title == PLACE.title
    (service,) = search(content, "ausweis", ["de"], NOW).groups[0].hits  # Bibliotheksausweis
    assert service.place_title == PLACE.title


def test_show_all_of_one_kind(content: Content) -> None:
    group = search_kind(content, "kurs", ["de"], NOW, kind="event", limit=2)
    assert len(group.hits) == 2
    assert search_kind(content, "kurs", ["de"], NOW, kind="place") == Group("place")


def test_many_are_counted_up_to_a_hundred(tmp_path: Path) -> None:
    records = [event(f"fest-{number}", number + 1, title=f"Fest {number}") for number in range(120)]
    with content_of(tmp_path, *records) as content:
        (group,) = search(content, "fest", ["de"], NOW).groups
        assert (len(group.hits), group.total, group.more) == (4, 100, True)
        assert [hit.id for hit in group.hits] == ["fest-0", "fest-1", "fest-2", "fest-3"]
        (group,) = search(content, "fest 11", ["de"], NOW).groups
        assert (group.total, group.more) == (11, False)


def test_what_is_typed_is_limited(content: Content) -> None:
    assert len(read_terms(content, "wort " * 1000)) == 8
    assert len(read_terms(content, "x" * 100_000)[0].words[0]) == 40


SCARY = st.text(alphabet=st.sampled_from("\"*():{}^+-~\\\x00'%_ aä語ب\U0001f600\ud800"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    typed=st.one_of(st.text(), SCARY, st.text(alphabet="kursbildaer ", max_size=12)),
    language=st.sampled_from(["de", "ar", "xx", ""]),
    now=st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC)),
)
def test_anything_may_be_typed(content: Content, typed: str, language: str, now: datetime) -> None:
    for group in search(content, typed, [language], now).groups:
        assert group.hits
        assert len(group.hits) <= group.total
        assert all(hit.kind == group.kind for hit in group.hits)
        if group.kind == "event":
            assert all(hit.start is not None for hit in group.hits)
