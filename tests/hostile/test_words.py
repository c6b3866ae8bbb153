"""Strange text in every field of every kind of record: each page stays calm and shows the rest."""

import pytest

from kiosk.domain.records import KINDS
from tests.hostile.calm import assert_plain, visit_all
from tests.hostile.conftest import Show
from tests.hostile.records import STRANGE, strange


def keys(name: str) -> dict[str, str]:
    return {kind: f"{kind}-{name}" for kind in KINDS}


@pytest.mark.parametrize("name", STRANGE)
def test_every_page_stays_calm(show: Show, name: str) -> None:
    visit_all(show(strange(name)), keys(name))


@pytest.mark.parametrize("name", ["bidi", "mixed"])
def test_every_page_stays_calm_from_right_to_left(show: Show, name: str) -> None:
    desk = show(strange(name))
    desk.session.chooseLanguage("ar")
    desk.session.chooseTextStep(2)
    visit_all(desk, keys(name))


def test_no_text_is_taken_for_markup(show: Show) -> None:
    visit_all(show(strange("web")), keys("web"), assert_plain)


def test_what_turns_text_round_reaches_no_page(show: Show) -> None:
    desk = show([*strange("bidi"), *strange("controls")])
    for name in ("bidi", "controls"):
        for kind in KINDS:
            desk.open({"page": "text"}.get(kind, kind), f"{kind}-{name}")
            shown = "".join(desk.finger.names())
            assert not set(shown) & set("\u202e\u202d\u200f\u061c\x00\x07\x1b\x9b\u2028\ufffe")
