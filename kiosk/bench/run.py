"""The order of the bench: what must be quiet is measured alone, the rest beside the making of content."""

import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from kiosk.bench.contents import sample
from kiosk.bench.parts import Figures, figures_of, spawn
from kiosk.bench.sizes import Sizes
from kiosk.bench.starts import starts

LONG_MINUTES = 10.0
RATIOS = {
    "start_ratio": ("start_ms", "bare_start_ms"),
    "tap_ratio": ("tap_ms_p50", "repaint_ms"),
    "search_ratio": ("search_ms_p50", "like_scan_ms"),
}


def bench(*, long: bool = False) -> Figures:
    """Measure everything at full size."""
    with tempfile.TemporaryDirectory() as name:
        sizes = Sizes(Path(name))
        return measure(replace(sizes, minutes=LONG_MINUTES) if long else sizes)


def measure(sizes: Sizes) -> Figures:
    """Measure with these sizes; nothing is left behind but what the shelf keeps."""
    begin = time.monotonic()
    _say("taking over the sample channel")
    sizes.shelf.mkdir(parents=True, exist_ok=True)
    sample(sizes)
    _say(f"using every page, beside the making of {sizes.searched} events")
    making, touring = spawn("contents", sizes), spawn("tour", sizes)
    figures = figures_of(touring) | figures_of(making)
    _say("starting")
    figures |= starts(sizes)
    for name, doing in (("touch", "touching"), ("motion", "flinging and zooming"), ("search", "typing")):
        _say(doing)
        figures |= figures_of(spawn(name, sizes))
    figures |= {name: figures[each] / figures[by] for name, (each, by) in RATIOS.items()}
    return {name: round(value, 2) for name, value in figures.items()} | {
        "bench_s": round(time.monotonic() - begin, 1)
    }


def _say(doing: str) -> None:
    print(f"{doing} …", file=sys.stderr, flush=True)
