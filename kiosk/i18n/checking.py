"""Whether the catalogues are fresh, complete and fit for Qt; every finding is one plain sentence."""

import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from babel.messages import Message

from kiosk.i18n import numerus
from kiosk.i18n.catalogues import HERE, VIEWS, Catalogue, msgid, read, strings, tags, template
from kiosk.i18n.compiling import described

_PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")


def findings(folder: Path = HERE, views: Path = VIEWS) -> list[str]:
    """Return what is wrong with the catalogues of a folder, nothing when all is well."""
    catalogues = {tag: read(folder / f"{tag}.po") for tag in tags(folder)}
    fresh = template(views)
    found = [finding for message in fresh.texts() for finding in _source_findings(message)]
    with tempfile.TemporaryDirectory() as name:
        locales = {described(catalogue).locale for catalogue in catalogues.values()}
        forms = numerus.qt_forms(locales, Path(name))
    for tag, catalogue in catalogues.items():
        for message in catalogue.texts():
            problems = _message_findings(catalogue, message, forms[described(catalogue).locale])
            found += [f"{tag}.po: “{msgid(message)}” {problem}" for problem in problems]
        if _described(catalogue) != _described(fresh):
            found.append(f"{tag}.po is stale: run `python -m kiosk.i18n extract`")
    return found


def _described(catalogue: Catalogue) -> dict[str, tuple[bool, set[str], list[str]]]:
    """Return what a translator sees of each text besides the translation."""
    return {
        msgid(message): (
            isinstance(message.id, str),
            {path for path, _ in message.locations},
            message.auto_comments,
        )
        for message in catalogue.texts()
    }


def _source_findings(message: Message) -> Iterator[str]:
    source = msgid(message)
    where = ", ".join(sorted({path for path, _ in message.locations}))
    if "..." in source:
        yield f"{where}: “{source}” has three dots, write …"
    if "%L" in source:
        yield f"{where}: “{source}” has %L, which brings other digits; write %n or %1"
    if _edges(source) != ["", ""]:
        yield f"{where}: “{source}” begins or ends with a space"


def _message_findings(catalogue: Catalogue, message: Message, forms: list[list[int]]) -> Iterator[str]:
    given = strings(message)
    if message.fuzzy:
        yield "is marked fuzzy"
    if not given or not all(given):
        yield "is not translated"
        return
    plural = not isinstance(message.id, str)
    for index, translation in enumerate(given):
        numbers = _numbers_of(catalogue, index) if plural else []
        yield from _text_findings(msgid(message), translation, may_omit_number=len(numbers) == 1)
    if plural:
        yield from _form_findings(catalogue, forms)


def _form_findings(catalogue: Catalogue, forms: list[list[int]]) -> Iterator[str]:
    """Tell when one of Qt's forms would need two of the catalogue's."""
    for numbers in forms:
        picked = {numerus.gettext_form(catalogue.plural_expr, number) for number in numbers}
        if len(picked) > 1:
            yield f"has plural forms that Qt does not tell apart (for {numbers[0]}, {numbers[1]} …)"


def _numbers_of(catalogue: Catalogue, form: int) -> list[int]:
    return [n for n in numerus.NUMBERS if numerus.gettext_form(catalogue.plural_expr, n) == form]


def _text_findings(source: str, translation: str, may_omit_number: bool) -> Iterator[str]:
    wanted = _placeholders(source)
    got = _placeholders(translation)
    if may_omit_number and "%n" not in got:
        del wanted["%n"]
    if wanted != got:
        yield f"has other placeholders in “{translation}”"
    if source.endswith("…") != translation.endswith("…"):
        yield f"differs in its ending … in “{translation}”"
    if "..." in translation:
        yield f"has three dots in “{translation}”, write …"
    if "%n" in source and "(s)" in translation:
        yield f"has (s) in “{translation}”, write the form out"
    if _edges(source) != _edges(translation):
        yield f"begins or ends with other spaces in “{translation}”"
    if source.count("\n") != translation.count("\n"):
        yield f"has another number of lines in “{translation}”"


def _placeholders(value: str) -> Counter[str]:
    return Counter(_PLACEHOLDER.findall(value))


def _edges(value: str) -> list[str]:
    return [value[: len(value) - len(value.lstrip())], value[len(value.rstrip()) :]]


def summary(catalogues: Mapping[str, Catalogue]) -> str:
    """Return how much of each language is translated, one line each."""
    lines = []
    for tag, catalogue in catalogues.items():
        texts = list(catalogue.texts())
        done = sum(1 for message in texts if all(strings(message)) and strings(message))
        lines.append(f"{tag}: {done} of {len(texts)} texts")
    return "\n".join(lines)
