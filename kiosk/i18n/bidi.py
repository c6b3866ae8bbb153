"""Isolates: marks that keep a piece of text from turning its surroundings round (Unicode UAX 9)."""

LEFT_TO_RIGHT_ISOLATE = "\u2066"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_STRIPPED = dict.fromkeys(
    map(ord, (LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE, FIRST_STRONG_ISOLATE, POP_ISOLATE))
)


def isolate(text: str) -> str:
    """Wrap a text of unknown direction, such as a title in another language; an empty one stays empty."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text else ""


def isolate_ltr(text: str) -> str:
    """Wrap what reads from left to right in every language: times, phone numbers, web addresses, codes."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}" if text else ""


def strip_isolates(text: str) -> str:
    """Remove all isolates, before a text is spoken, searched or handed on."""
    return text.translate(_STRIPPED)
