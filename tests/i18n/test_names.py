"""Languages are called as their speakers call them."""

import pytest

from kiosk.i18n.names import own_name


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("fr", "Français"),
        ("fa", "فارسی"),
        ("ku", "Kurdî (kurmancî)"),
        ("xx", "xx"),
        ("", ""),
        ("no tag", "no tag"),
    ],
)
def test_a_language_has_its_own_name(tag: str, name: str) -> None:
    assert own_name(tag) == name
