"""A list of any length asks for what is looked at, and not twice."""

import pytest

from kiosk.viewmodels.paging import KEPT, PAGE, Paged


class Source:
    """Numbers up to a length, and a note of every question."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.asked: list[tuple[int, int]] = []

    def fetch(self, offset: int, limit: int) -> list[int]:
        """Return the numbers of one page."""
        self.asked.append((offset, limit))
        return list(range(self.length))[offset : offset + limit]


def test_nothing_is_asked_before_something_is_looked_at() -> None:
    source = Source(100_000)
    assert len(Paged(100_000, source.fetch)) == 100_000
    assert source.asked == []


def test_a_screen_of_rows_is_one_question() -> None:
    source = Source(1000)
    rows = Paged(1000, source.fetch)
    assert [rows[n] for n in range(20)] == list(range(20))
    assert source.asked == [(0, PAGE)]
    assert (rows[PAGE - 1], rows[PAGE]) == (PAGE - 1, PAGE)
    assert source.asked == [(0, PAGE), (PAGE, PAGE)]


def test_the_last_page_asks_for_no_more_than_there_is() -> None:
    source = Source(PAGE + 3)
    assert list(Paged(PAGE + 3, source.fetch)[PAGE:]) == [PAGE, PAGE + 1, PAGE + 2]
    assert source.asked == [(PAGE, 3)]


def test_pages_looked_at_last_are_kept_and_the_others_forgotten() -> None:
    source = Source(PAGE * 20)
    rows = Paged(PAGE * 20, source.fetch)
    for page in range(KEPT):
        assert rows[page * PAGE] == page * PAGE
    assert rows[0] == 0
    assert rows[KEPT * PAGE] == KEPT * PAGE
    asked = len(source.asked)
    assert rows[0] == 0
    assert len(source.asked) == asked
    assert rows[PAGE] == PAGE
    assert len(source.asked) == asked + 1


def test_it_is_a_sequence() -> None:
    rows = Paged(5, Source(5).fetch)
    assert (rows[-1], list(rows), 3 in rows) == (4, [0, 1, 2, 3, 4], True)
    for place in (5, -6):
        with pytest.raises(IndexError):
            rows[place]
