"""Pseudo languages for tests: English that is readable, accented and 40 % longer, in both directions."""

from dataclasses import dataclass

LONGER = 1.4

_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéîñöšüýžÁÇÉÎÑÖŠÜÝŽ")
_VOWELS = "aeiouAEIOU"


@dataclass(frozen=True, slots=True)
class PseudoLanguage:
    """A language that no visitor is offered."""

    tag: str
    right_to_left: bool
    locale: str = "en_GB"


PSEUDO_LANGUAGES = (PseudoLanguage("en-XA", False), PseudoLanguage("ar-XB", True))


def pseudo(text: str) -> str:
    """Return the text with accents and every second vowel or so doubled until it is long enough, in brackets.

    Placeholders such as %1 and %n and line breaks stay as they are; so do words' borders.
    """
    wanted = round(len(text) * LONGER) - 2
    missing = max(0, wanted - len(text))
    vowels = sum(text.count(vowel) for vowel in _VOWELS) or 1
    made, owed = [], 0.0
    for previous, letter in zip(" " + text, text, strict=False):
        placeholder = previous == "%"
        made.append(letter if placeholder else letter.translate(_ACCENTS))
        if letter in _VOWELS and not placeholder:
            owed += missing / vowels
            made.append(letter.lower().translate(_ACCENTS) * int(owed))
            owed -= int(owed)
    return f"[{''.join(made)}]"
