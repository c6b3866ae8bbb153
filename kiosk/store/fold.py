"""Folds text for search, so that what people type meets what is written.

Case, marks and compatibility forms fall away (NFKD): ä is a, й is и, ї is і, أ is ا. Beyond that ß is ss, ae,
oe and ue are a, o and u as their umlauts are, Turkish ı and İ are i, Arabic ى is ي and ة is ه, tatweel goes,
digits of any script are Latin. The fold of a word's beginning is always the beginning of the word's fold,
or else results would flicker while somebody types.
"""

import re
import unicodedata

LONGEST_WORD = 40
ARTICLES = ("وال", "بال", "كال", "فال", "ال", "لل")
SHORTEST_STEM = 3

_LETTERS = str.maketrans(
    {
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "a", "œ": "o", "ħ": "h", "ŋ": "n",
        "ґ": "г", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ـ": None,
        "\u200c": None, "\u200d": None, "\u00ad": None,
    }
)  # fmt: skip
_UMLAUT = re.compile("([aou])e")
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile("(?<=[\u0400-\u04ff])['\u2019\u02bc`](?=[\u0400-\u04ff])")
_JOINED = re.compile(r"\b([^\W_]{1,2})-([^\W_]+)")


class _Folding(dict[int, str]):
    """A table for str.translate that learns each letter when it first comes by."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold())
        kept = "".join(letter for letter in plain if unicodedata.category(letter) not in ("Mn", "Me"))
        folded = self[code] = "".join(map(_digit, kept.translate(_LETTERS))).casefold()
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Return `text` in the form in which words are indexed and looked for."""
    plain = text.casefold() if text.isascii() else text.translate(_FOLDING)
    return _UMLAUT.sub(r"\1", plain) if "e" in plain else plain


def words(text: str) -> list[str]:
    """Return the folded words of `text` in order, none longer than LONGEST_WORD."""
    return _cut(_APOSTROPHE.sub("", fold(text)))


def index_words(text: str) -> list[str]:
    """Return the words `text` is found by: its own, E-Bus also as ebus, Arabic ones also without article."""
    folded = fold(text)
    found = _cut(folded if folded.isascii() else _APOSTROPHE.sub("", folded))
    more = [first + second for first, second in _JOINED.findall(folded)] if "-" in folded else []
    if not folded.isascii():
        more += [stem for word in found if (stem := without_article(word)) != word]
    return found + more


def _cut(folded: str) -> list[str]:
    found = _WORD.findall(folded)
    return [word[:LONGEST_WORD] for word in found] if len(folded) > LONGEST_WORD else found


def without_article(word: str) -> str:
    """Return an Arabic word without its article, where enough of it is left; any other word as it is."""
    if "\u0621" <= word[:1] <= "\u064a":
        for article in ARTICLES:
            if word.startswith(article) and len(word) - len(article) >= SHORTEST_STEM:
                return word.removeprefix(article)
    return word


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)
