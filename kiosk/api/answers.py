"""What a backend's answer means for an idea: the one place that reads status codes.

201, 200, 410        the backend has it (or had it and purged it): delete it here, once the body names it
400, 413, 415, 422   it will never be taken: set it aside, tell staff
408, 425, 429, 5xx   not now: again later, not before `Retry-After`
everything else      (401, 403, 404, 426, a redirect, a stranger's page) this is not our backend, or it does
                     not want us: keep all, stop the line, ask again later

Never delete on a 4xx other than 410, and never on an answer that does not name the idea: a hotspot's sign-in
page is a 200 too, and a web server that was retired says 410 to everything. A 201 or 200 names it as `id`; a
410 as the `instance` of its problem details (RFC 9457), a path that ends in `/v1/ideas/<key>`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum

DELIVERED = frozenset({200, 201, 410})
PARK = frozenset({400, 413, 415, 422})
LATER = frozenset({408, 425, 429})
LONGEST_S = 24 * 60 * 60.0


class Verdict(StrEnum):
    """What to do with the idea that was sent."""

    DELIVERED = "delivered"
    PARK = "park"
    LATER = "later"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Answer:
    """A verdict, the HTTP status it came from (0 without an answer) and the least time to wait."""

    verdict: Verdict
    code: int = 0
    retry_after_s: float = 0.0


NO_ANSWER = Answer(Verdict.LATER)


def read_answer(code: int, headers: Mapping[str, str]) -> Answer:
    """Turn a status and its headers (looked up in lower case) into an answer."""
    if code in DELIVERED:
        return Answer(Verdict.DELIVERED, code)
    if code in PARK:
        return Answer(Verdict.PARK, code)
    if code in LATER or code >= 500:
        return Answer(Verdict.LATER, code, _retry_after(headers))
    return Answer(Verdict.STOP, code, _retry_after(headers))


def _retry_after(headers: Mapping[str, str]) -> float:
    """Return seconds, at most a day; a date counts from the answer's own, so our clock may be wrong."""
    told = headers.get("retry-after", "").strip()
    if told.isascii() and told.isdigit():
        return min(float(told[:9]), LONGEST_S)
    until, now = _date(told), _date(headers.get("date", ""))
    if until is None or now is None:
        return 0.0
    return max(0.0, min((until - now).total_seconds(), LONGEST_S))


def _date(told: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(told)
    except (ValueError, OverflowError):
        return None
    return date if date.tzinfo else None
