"""The figures as people read them: what each is, and what it should be at most."""

import json

from kiosk.bench.parts import Figures

# Name, unit, aim, what it is. The aims are for two cores without a GPU at 1080x1920.
ROWS = (
    ("start_ms", "ms", 600, "cold start, from the process to the first complete frame"),
    ("bare_start_ms", "ms", None, "  the same for a bare Qt Quick window"),
    ("pss_mb", "MB", 140, "memory (PSS) after every page was used in every language"),
    ("list_growth_mb", "MB", 8, "memory a list of thousands takes beyond a list of a day"),
    ("tap_ms_p50", "ms", None, "from lifting the finger to the frame, half of all"),
    ("tap_ms_p99", "ms", 20, "  99 of 100"),
    ("repaint_ms", "ms", None, "  repainting the whole screen and nothing else"),
    ("language_ms", "ms", 60, "from choosing a language to the frame"),
    ("language_ms_max", "ms", None, "  the slowest, which loads the language"),
    ("search_ms_p50", "ms", None, "from a letter to results on very many events, half of all"),
    ("search_ms_p99", "ms", 16, "  99 of 100"),
    ("search_frame_ms_p99", "ms", None, "  to the frame that shows them"),
    ("like_scan_ms", "ms", None, "  a scan of the same titles by LIKE"),
    ("fling_frame_ms_p99", "ms", 16, "work for a frame while a long list is flung, 99 of 100"),
    ("zoom_frame_ms_p99", "ms", 16, "work for a frame while a work of art is zoomed, 99 of 100"),
)


def told(figures: Figures, *, as_json: bool) -> str:
    """Return the figures as one JSON object, or as a table for people."""
    return json.dumps(figures) if as_json else table(figures)


def table(figures: Figures) -> str:
    """Return one line for each figure, with its aim and whether it is met."""
    lines = []
    for name, unit, aim, what in ROWS:
        value = figures[name]
        told = "" if aim is None else f"at most {aim:g} {unit}" + ("" if value <= aim else "  MISSED")
        lines.append(f"{name:22}{value:10.1f} {unit:3} {told:22} {what}")
    lines.append(
        f"{figures['search_events']:.0f} events searched, {figures['fling_rows']:.0f} dates in the list,"
        f" {figures['taps']:.0f} taps, {figures['keystrokes']:.0f} letters; took {figures['bench_s']:.0f} s"
    )
    return "\n".join(lines)
