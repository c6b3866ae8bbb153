"""Sorting as a language's readers expect it, through Qt's collator."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt


@cache
def sort_key(locale: str) -> Callable[[str], QCollatorSortKey]:
    """Return the key function for `sorted`: case does not count, "Saal 2" comes before "Saal 10"."""
    collator = QCollator(QLocale(locale))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator.sortKey
