"""Every status code has one meaning, and no answer but three ever deletes an idea."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.api.answers import LONGEST_S, Answer, Verdict, read_answer


@pytest.mark.parametrize(
    ("codes", "verdict"),
    [
        ((200, 201, 410), Verdict.DELIVERED),
        ((400, 413, 415, 422), Verdict.PARK),
        ((408, 425, 429, 500, 502, 503, 504, 507, 511), Verdict.LATER),
        ((401, 403, 404, 426), Verdict.STOP),
        ((204, 301, 302, 307, 402, 405, 407, 409, 418, 451), Verdict.STOP),
    ],
)
def test_each_status_has_its_verdict(codes: tuple[int, ...], verdict: Verdict) -> None:
    for code in codes:
        assert read_answer(code, {}) == Answer(verdict, code)


@given(st.integers(100, 999))
def test_only_three_statuses_delete(code: int) -> None:
    deletes = read_answer(code, {}).verdict is Verdict.DELIVERED
    assert deletes == (code in (200, 201, 410))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0.0),
        ({"retry-after": "120"}, 120.0),
        ({"retry-after": " 7 "}, 7.0),
        ({"retry-after": "9" * 400}, LONGEST_S),
        ({"retry-after": "-5"}, 0.0),
        ({"retry-after": "٣"}, 0.0),
        ({"retry-after": "soon"}, 0.0),
        ({"retry-after": "Mon, 23 Nov 2026 12:05:00 GMT", "date": "Mon, 23 Nov 2026 12:00:00 GMT"}, 300.0),
        ({"retry-after": "Mon, 23 Nov 2026 11:00:00 GMT", "date": "Mon, 23 Nov 2026 12:00:00 GMT"}, 0.0),
        (
            {"retry-after": "Mon, 23 Nov 2099 12:00:00 GMT", "date": "Mon, 23 Nov 2026 12:00:00 GMT"},
            LONGEST_S,
        ),
        ({"retry-after": "Mon, 23 Nov 2026 12:05:00 GMT"}, 0.0),
        ({"retry-after": "Mon, 23 Nov 2026 12:05:00", "date": "Mon, 23 Nov 2026 12:00:00 GMT"}, 0.0),
    ],
)
def test_retry_after_is_read_without_our_clock(headers: dict[str, str], seconds: float) -> None:
    assert read_answer(503, headers).retry_after_s == seconds


@given(st.text(), st.text())
def test_any_header_gives_a_time_within_a_day(after: str, date: str) -> None:
    assert 0 <= read_answer(429, {"retry-after": after, "date": date}).retry_after_s <= LONGEST_S
