"""Checks what no single file shows: references between records, opening hours, texts that were cut."""

from collections.abc import Iterable, Sequence
from typing import Any

from kiosk.channel.authoring import Draft
from kiosk.channel.problems import Notes
from kiosk.domain import hours
from kiosk.domain.records import Record

_ONE = {"field": "field", "place": "place", "quarter": "quarter", "exhibition": "exhibition"}
_MANY = {"quarters": "quarter", "needs": "need"}


def check_together(drafts: Sequence[Draft], notes: Notes) -> None:
    """Note references that lead nowhere and opening hours that cannot be read."""
    known = {(draft.kind, draft.id) for draft in drafts}
    for draft in drafts:
        for key, kind, target in _references(draft):
            if (kind, target) not in known:
                notes.problem(draft.file, key, f"there is no {kind} called {target!r}")
        written = draft.value.get("hours", "")
        if isinstance(written, str) and (problem := hours.problem(written)):
            note = notes.finding if "SH" in problem else notes.problem
            note(draft.file, "hours", problem)


def _references(draft: Draft) -> Iterable[tuple[str, str, str]]:
    for key, kind in _ONE.items():
        target: Any = draft.value.get(key)
        if isinstance(target, str) and target and key in draft.value:
            yield key, kind, target
    for key, kind in _MANY.items():
        targets: Any = draft.value.get(key)
        if isinstance(targets, list):
            yield from ((key, kind, target) for target in targets if isinstance(target, str))
    for number, change in enumerate(draft.changes, 1):
        if change.place:
            yield f"changes {number}: place", "place", change.place


def check_titles(records: Iterable[Record], languages: Sequence[str], default: str, notes: Notes) -> None:
    """Note records whose title does not exist in the channel's own language, or in a language it has not."""
    for record in records:
        if default not in record.title:
            notes.finding(record.id, "title", f"is missing in {default}")
        for language in record.title:
            if language not in languages:
                notes.finding(record.id, "title", f"{language} is not a language of this channel")
