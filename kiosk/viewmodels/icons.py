"""Icons that content names: from a name to a glyph of the icon font."""

import json
from functools import cache
from pathlib import Path

LIST = Path(__file__).resolve().parents[2] / "resources" / "icons" / "icons.json"


@cache
def _codes() -> dict[str, str]:
    names: dict[str, str] = json.loads(LIST.read_text("utf-8"))
    return names


def glyph(name: str, instead: str = "star") -> str:
    """Return the glyph of an icon, another where the font has no such icon."""
    codes = _codes()
    return chr(int(codes.get(name, codes[instead]), 16))
