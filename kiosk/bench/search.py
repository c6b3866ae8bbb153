"""Keystroke to results, and to the frame that shows them, on very many events in four languages."""

import json
import time
from collections.abc import Iterator

from kiosk.app import Kiosk
from kiosk.bench.contents import SEARCHED, open_made
from kiosk.bench.parts import Figures, part, percentile, spread
from kiosk.bench.sizes import Sizes
from kiosk.bench.stage import awake, rest, to_frame
from kiosk.channel.synthetic import LANGUAGES
from kiosk.store.content import Content
from kiosk.viewmodels.search import SearchViewModel

EVERY = 1_009
SCANS = 3


def measure(sizes: Sizes) -> Figures:
    """Return how long results take after each letter."""
    results, frames = list[float](), list[float]()
    with open_made(sizes, SEARCHED) as content, awake(content, sizes) as kiosk:
        kiosk.session.open("search", "")
        rest(300)
        for language in LANGUAGES:
            kiosk.session.chooseLanguage(language)
            rest(200)
            for typed in keystrokes(content, language, sizes.keys):
                _type(kiosk, typed, results, frames)
        events = content.count("event")
        scan = min(_scan(content) for _ in range(SCANS))
    figures = spread("search_ms", results) | {"search_frame_ms_p99": percentile(frames, 0.99)}
    return figures | {"search_events": float(events), "keystrokes": float(len(results)), "like_scan_ms": scan}


def _type(kiosk: Kiosk, typed: str, results: list[float], frames: list[float]) -> None:
    """Press a key as the keyboard does: the view model has the results when the call returns."""
    spent: list[float] = []
    model = kiosk.view_model.findChild(SearchViewModel)
    assert model is not None

    def press() -> None:
        begin = time.perf_counter()
        model.type(typed)
        spent.append((time.perf_counter() - begin) * 1000)

    frame = to_frame(kiosk.window, press)
    results += spent
    if frame is not None:
        frames.append(frame)


def keystrokes(content: Content, language: str, keys: int) -> Iterator[str]:
    """Yield what stands in the field after each letter of words from titles: alone, in pairs, misspelt."""
    given = 0
    rows = content.rows("SELECT title FROM record WHERE kind = 'event' AND key % ? = 0 ORDER BY key", EVERY)
    for number, (written,) in enumerate(
        rows or content.rows("SELECT title FROM record WHERE kind = 'event'")
    ):
        for typed in _letters(json.loads(written)[language].split(), number):
            if given == keys:
                return
            given += 1
            yield typed


def _letters(words: list[str], number: int) -> Iterator[str]:
    """Yield the beginnings of a rare word, of a frequent one, of two."""
    rare, frequent = words[3], words[0]
    wish = (frequent, rare[:3] + rare[4:], f"{frequent} {words[1]}", rare)[number % 4]
    return (wish[:length] for length in range(1, len(wish) + 1))


def _scan(content: Content) -> float:
    begin = time.perf_counter()
    content.rows("SELECT key FROM record WHERE kind = 'event' AND title LIKE '%kurs%'")
    return (time.perf_counter() - begin) * 1000


if __name__ == "__main__":
    part(measure)
