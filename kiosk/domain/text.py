"""Texts in several languages, each with the state of its translation."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class State(StrEnum):
    """How far a translation can be trusted."""

    CHECKED = "checked"
    MACHINE = "machine"
    OUTDATED = "outdated"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One text in one language, plain text or the Markdown subset of `markup`."""

    text: str
    state: State = State.CHECKED


@dataclass(frozen=True, slots=True)
class Chosen:
    """The phrase a visitor gets, with the language it is really in (BCP 47)."""

    text: str
    language: str
    state: State


NOTHING = Chosen("", "", State.MISSING)


@dataclass(frozen=True, slots=True)
class Text(Mapping[str, Phrase]):
    """A map from BCP 47 language tag to phrase; an empty phrase counts as missing."""

    phrases: Mapping[str, Phrase] = field(default_factory=dict)

    def __getitem__(self, language: str) -> Phrase:
        return self.phrases[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self.phrases)

    def __len__(self) -> int:
        return len(self.phrases)

    def __hash__(self) -> int:
        return hash(tuple(sorted(self.phrases.items(), key=lambda item: item[0])))

    def choose(self, languages: Sequence[str]) -> Chosen:
        """Return the first phrase that exists in the order of `languages`, then any, else NOTHING."""
        for language in (*languages, *sorted(self.phrases)):
            phrase = self.phrases.get(language)
            if phrase is not None and phrase.text.strip() and phrase.state is not State.MISSING:
                return Chosen(phrase.text, language, phrase.state)
        return NOTHING


EMPTY = Text()


def fallbacks(language: str, default: str = "de") -> tuple[str, ...]:
    """Return the order in which a language falls back: itself, its base, the place's own, English."""
    base = language.split("-", 1)[0]
    return tuple(dict.fromkeys((language, base, default, "en")))
