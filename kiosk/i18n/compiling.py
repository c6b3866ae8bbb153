"""From catalogue to Qt: `.po` becomes `.ts` (one context per QML file), then `.qm`; and a list of languages.

Both pseudo languages are made here too. A language with a variant borrows missing texts from its base
language (`de-simple` from `de`); what is missing everywhere is shown in English.
"""

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from xml.sax.saxutils import escape, quoteattr

from babel.messages import Message

from kiosk.i18n import numerus
from kiosk.i18n.catalogues import SOURCE_LANGUAGE, Catalogue, babel_locale, msgid, strings
from kiosk.i18n.languages import BUILT, LIST, Language
from kiosk.i18n.pseudo import PSEUDO_LANGUAGES, pseudo

Texts = Mapping[str, tuple[str, ...]]


def described(catalogue: Catalogue) -> Language:
    """Return what a catalogue's header says of its language, the rest from Babel."""
    locale = babel_locale(catalogue.tag)
    return Language(
        tag=catalogue.tag,
        own_name=catalogue.own.get("X-Own-Name") or (locale.get_display_name(locale) or "").capitalize(),
        right_to_left=locale.text_direction == "rtl",
        locale=catalogue.own.get("X-Format-Locale") or str(locale),
        voice=catalogue.own.get("X-Voice") or locale.language,
        touch=catalogue.own.get("X-Touch", ""),
    )


def compile_all(catalogues: Mapping[str, Catalogue], target: Path = BUILT) -> None:
    """Write `<tag>.qm` for every catalogue and pseudo language, and `languages.json`, into `target`."""
    languages = {tag: described(catalogue) for tag, catalogue in catalogues.items()}
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        locales = {language.locale for language in languages.values()} | {x.locale for x in PSEUDO_LANGUAGES}
        forms = numerus.qt_forms(locales, folder)
        sources = []
        for file_name, content in _sources(catalogues, languages, forms):
            sources.append(folder / file_name)
            sources[-1].write_text(content, "utf-8")
        numerus.release(sources)
        for source in sources:
            compiled = source.with_suffix(".qm")
            (target / compiled.name).write_bytes(compiled.read_bytes())
    listed = {tag: language.to_json() for tag, language in sorted(languages.items())}
    (target / LIST).write_text(json.dumps(listed, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _sources(
    catalogues: Mapping[str, Catalogue],
    languages: Mapping[str, Language],
    forms: Mapping[str, list[list[int]]],
) -> Iterator[tuple[str, str]]:
    for tag, catalogue in catalogues.items():
        language = languages[tag]
        base = catalogues.get(tag.split("-", 1)[0], catalogue)
        texts = {**qt_texts(base, forms[language.locale]), **qt_texts(catalogue, forms[language.locale])}
        yield f"{tag}.ts", ts(catalogue, language.locale, language.right_to_left, texts)
    english = catalogues.get(SOURCE_LANGUAGE, Catalogue(SOURCE_LANGUAGE))
    for made in PSEUDO_LANGUAGES:
        texts = qt_texts(english, forms[made.locale], pseudo)
        yield f"{made.tag}.ts", ts(english, made.locale, made.right_to_left, texts)


def qt_texts(
    catalogue: Catalogue, forms: list[list[int]], change: Callable[[str], str] = lambda text: text
) -> dict[str, tuple[str, ...]]:
    """Return English text to translation, plurals in the order of Qt's forms, without incomplete ones."""
    found = {}
    for message in catalogue.texts():
        given = strings(message)
        if not message.fuzzy and given and all(given):
            found[msgid(message)] = tuple(
                change(text) for text in _in_qt_order(catalogue, message, given, forms)
            )
    return found


def _in_qt_order(
    catalogue: Catalogue, message: Message, given: tuple[str, ...], forms: list[list[int]]
) -> Iterator[str]:
    if isinstance(message.id, str):
        yield from given
        return
    for numbers in forms:
        yield given[numerus.gettext_form(catalogue.plural_expr, numbers[0])]


def ts(catalogue: Catalogue, locale: str, right_to_left: bool, texts: Texts) -> str:
    """Return Qt's translation source; a text used in several QML files stands in the context of each."""
    contexts: dict[str, list[str]] = {
        "QGuiApplication": [_message("QT_LAYOUT_DIRECTION", ("RTL" if right_to_left else "LTR",), False)]
    }
    for message in catalogue.texts():
        source = msgid(message)
        if source in texts:
            plural = not isinstance(message.id, str)
            for name in sorted({PurePosixPath(path).stem for path, _ in message.locations}):
                contexts.setdefault(name, []).append(_message(source, texts[source], plural))
    body = "".join(
        f"<context><name>{escape(name)}</name>{''.join(messages)}</context>\n"
        for name, messages in sorted(contexts.items())
    )
    return f'<!DOCTYPE TS>\n<TS version="2.1" language={quoteattr(locale)}>\n{body}</TS>\n'


def _message(source: str, given: tuple[str, ...], plural: bool) -> str:
    if plural:
        made = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in given)
        opening = '<message numerus="yes">'
    else:
        made, opening = escape(given[0]), "<message>"
    return f"{opening}<source>{escape(source)}</source><translation>{made}</translation></message>"
