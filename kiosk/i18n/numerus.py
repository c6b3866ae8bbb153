"""Plural forms between two worlds: gettext's expression in the catalogue and Qt's fixed rules per language.

Qt's rules stand nowhere in its Python API, so Qt is asked: a trial catalogue whose forms are called 0, 1, 2…
is compiled and read back for many numbers.
"""

import subprocess
from gettext import c2py
from pathlib import Path
from xml.sax.saxutils import quoteattr

import PySide6
from PySide6.QtCore import QTranslator

LRELEASE = Path(PySide6.__file__).parent / "lrelease"
NUMBERS = range(201)
_MOST_FORMS = 6


class ReleaseError(Exception):
    """Qt's tool refused a catalogue; holds what it said."""


def release(sources: list[Path]) -> None:
    """Compile `.ts` files to `.qm` files beside them, in one run of Qt's own tool; raises ReleaseError."""
    done = subprocess.run(  # noqa: S603
        [LRELEASE, "-silent", *sources], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise ReleaseError(done.stderr or f"{LRELEASE} ended with {done.returncode}")


def qt_forms(locales: set[str], folder: Path) -> dict[str, list[list[int]]]:
    """Return for each locale Qt's plural forms in order, each as the numbers up to 200 that select it."""
    trials = {locale: folder / f"trial-{locale}.ts" for locale in sorted(locales)}
    for locale, path in trials.items():
        forms = "".join(f"<numerusform>{form}</numerusform>" for form in range(_MOST_FORMS))
        path.write_text(
            f'<!DOCTYPE TS><TS version="2.1" language={quoteattr(locale)}><context><name>Trial</name>'
            f'<message numerus="yes"><source>%n</source><translation>{forms}</translation></message>'
            "</context></TS>",
            "utf-8",
        )
    release(list(trials.values()))
    return {locale: _numbers_by_form(path.with_suffix(".qm").read_bytes()) for locale, path in trials.items()}


def _numbers_by_form(compiled: bytes) -> list[list[int]]:
    translator = QTranslator()
    translator.load(compiled)
    forms: dict[int, list[int]] = {}
    for number in NUMBERS:
        form = int(translator.translate("Trial", "%n", None, number) or 0)
        forms.setdefault(form, []).append(number)
    return [forms[form] for form in range(len(forms))]


def gettext_form(expression: str, number: int) -> int:
    """Return which form a catalogue's plural expression picks for a number."""
    return int(c2py(expression)(number))
