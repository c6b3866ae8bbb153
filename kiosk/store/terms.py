"""What was typed as search terms: folded words, each with the other words it may stand for."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.store.content import Content
from kiosk.store.fold import without_article, words

LONGEST_TYPED = 100
MOST_WORDS = 8
MOST_SPELT_OUT = 24
MOST_COMPOUNDS = 8
SHORTEST_TAIL = 4
SHORTEST_HEAD = 3
INDEXED_PREFIX = 4
END = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Term:
    """One word and its other spellings; `unfinished` ones also stand for every longer word.

    `compounds` are longer words that end in it.
    """

    words: tuple[str, ...]
    unfinished: bool = False
    compounds: tuple[str, ...] = ()


def read_terms(content: Content, typed: str) -> tuple[Term, ...]:
    """Return a term for each word typed, the last one unfinished; none where no word is there."""
    found = words(typed[:LONGEST_TYPED])[:MOST_WORDS]
    return tuple(
        Term(
            tuple(dict.fromkeys((word, without_article(word)))),
            unfinished=number == len(found),
            compounds=_compounds(content, word),
        )
        for number, word in enumerate(found, 1)
    )


def expression(content: Content, terms: Sequence[Term], *, compounds: bool) -> str:
    """Return the terms as an FTS5 expression that a query can read lazily."""
    return " AND ".join(f"({' OR '.join(_fragments(content, term, compounds))})" for term in terms)


def _fragments(content: Content, term: Term, compounds: bool) -> list[str]:
    """Return what a term looks for: exact words, and beginnings only as long as those in the index.

    A longer beginning would be looked up by merging the lists of all words it begins, which takes long; the
    most frequent of them are spelt out instead, since exact words are read only as far as needed.
    """
    fragments = [f'"{word}"' for word in term.compounds] if compounds else []
    share = max(2, MOST_SPELT_OUT // len(term.words))
    for word in term.words:
        fragments.append(f'"{word}"*' if term.unfinished and len(word) <= INDEXED_PREFIX else f'"{word}"')
        if term.unfinished and len(word) > INDEXED_PREFIX:
            fragments += [f'"{each}"' for each in _begun(content, word, share)]
    return list(dict.fromkeys(fragments))


def _begun(content: Content, word: str, limit: int) -> list[str]:
    sql = "SELECT word FROM vocabulary WHERE word >= ? AND word < ? ORDER BY records DESC, word LIMIT ?"
    return [each for (each,) in content.rows(sql, word, word + END, limit)]


def _compounds(content: Content, word: str) -> tuple[str, ...]:
    """Return the most frequent words that end in `word` with a head of their own: Kurs, Deutschkurs."""
    if len(word) < SHORTEST_TAIL:
        return ()
    sql = """
    SELECT word FROM vocabulary
     WHERE backwards >= ? AND backwards < ? AND length(word) >= ? ORDER BY records DESC, word LIMIT ?
    """
    end = word[::-1]
    rows = content.rows(sql, end, end + END, len(word) + SHORTEST_HEAD, MOST_COMPOUNDS)
    return tuple(each for (each,) in rows)
