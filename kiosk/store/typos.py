"""Forgives one typo a word: a letter too many, too few, another one, or two swapped.

All spellings one step away are looked up in the vocabulary; those whose beginning no word has are not even
made. That needs no index of its own and works for a word that is still being typed.
"""

import json
from collections.abc import Iterator, Sequence

from kiosk.store.content import Content
from kiosk.store.terms import END, Term

SHORTEST = 5
LONGEST = 24
MOST = 12

LATIN = "abcdefghijklmnopqrstuvwxyz0123456789"
CYRILLIC = "абвгдежзиклмнопрстуфхцчшщъыьэюяієђјљњћџ"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچژگ"


def forgiven(content: Content, terms: Sequence[Term]) -> tuple[Term, ...]:
    """Return the terms with near spellings added, nothing where no word has any."""
    mended = [_mended(content, term) for term in terms]
    return tuple(mended) if any(new != old for new, old in zip(mended, terms, strict=True)) else ()


def spellings(word: str, alphabet: str, known: int) -> Iterator[str]:
    """Yield everything one step from `word` that changes no letter after the first `known` + 1."""
    for at in range(min(len(word), known + 1)):
        head, rest = word[:at], word[at:]
        yield head + rest[1:]
        if len(rest) > 1:
            yield head + rest[1] + rest[0] + rest[2:]
        for letter in alphabet:
            yield head + letter + rest[1:]
            yield head + letter + rest
    if known >= len(word):
        yield from (word + letter for letter in alphabet)


def _mended(content: Content, term: Term) -> Term:
    word = term.words[0]
    if not SHORTEST <= len(word) <= LONGEST:
        return term
    candidates = set(spellings(word, _alphabet(word), _known(content, word))) - {word}
    if term.unfinished:
        sql = """
        SELECT c.value, (SELECT max(records) FROM vocabulary v
                          WHERE v.word >= c.value AND v.word < c.value || ?1) AS records
          FROM json_each(?2) c WHERE records IS NOT NULL ORDER BY records DESC, c.value LIMIT ?3
        """
        rows = content.rows(sql, END, json.dumps(sorted(candidates)), MOST)
    else:
        sql = """
        SELECT word, records FROM vocabulary WHERE word IN (SELECT value FROM json_each(?))
         ORDER BY records DESC, word LIMIT ?
        """
        rows = content.rows(sql, json.dumps(sorted(candidates)), MOST)
    return Term((*term.words, *(spelling for spelling, _ in rows)), term.unfinished, term.compounds)


def _known(content: Content, word: str) -> int:
    """Return how many letters of `word` some known word begins with."""
    sql = "SELECT EXISTS (SELECT 1 FROM vocabulary WHERE word >= ? AND word < ?)"
    for length in range(len(word), 0, -1):
        if content.rows(sql, word[:length], word[:length] + END)[0][0]:
            return length
    return 0


def _alphabet(word: str) -> str:
    if any("\u0400" <= letter <= "\u04ff" for letter in word):
        return CYRILLIC
    return ARABIC if any("\u0600" <= letter <= "\u06ff" for letter in word) else LATIN
