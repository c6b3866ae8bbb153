"""The languages a visitor may choose, as the build found them in the catalogues."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

BUILT = Path(__file__).resolve().parents[2] / "build" / "i18n"
LIST = "languages.json"


class LanguagesError(Exception):
    """The list of languages is missing or damaged: the build has not been run."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language: BCP 47 tag, its own name for itself, the locale that formats it, the voice that reads it,
    and the words in it that invite to touch the screen.

    `locale` is understood by Babel and by Qt alike (`de_DE`, `ar_SY`); `de-simple` shares it with `de`.
    """

    tag: str
    own_name: str
    right_to_left: bool
    locale: str
    voice: str
    touch: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return the values by name, without the tag."""
        values = asdict(self)
        del values["tag"]
        return values


def read(folder: Path = BUILT) -> dict[str, Language]:
    """Return all languages by tag, sorted by tag; raises LanguagesError when the build is missing."""
    try:
        listed: Mapping[str, Mapping[str, Any]] = json.loads((folder / LIST).read_text("utf-8"))
        return {tag: Language(tag=tag, **values) for tag, values in listed.items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise LanguagesError(f"no usable list of languages in {folder}: run packaging/build") from error


def offered(wanted: Sequence[str], default: str, folder: Path = BUILT) -> tuple[Language, ...]:
    """Return those of the wanted languages that are translated, in their order.

    Raises LanguagesError when the default is not among them, for then nobody could begin.
    """
    known = read(folder)
    if default not in known:
        raise LanguagesError(
            f"kiosk.default_language: nothing is translated into {default}; allowed are {', '.join(known)}"
        )
    return tuple(known[tag] for tag in wanted if tag in known)
