"""Runs the parts of the bench in processes of their own and puts their figures together."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STARTS = 5
AIMS: dict[str, float] = {
    "start_ms": 600,
    "pss_mb": 140,
    "tap_ms_p99": 20,
    "language_ms": 60,
    "search_ms_p99": 16,
    "fling_frame_ms_p99": 16,
    "zoom_frame_ms_p99": 16,
}
RATIOS = {
    "start": ("start_ms", "start_ref_ms"),
    "tap": ("tap_ms_p50", "repaint_ref_ms"),
    "search": ("search_ms_p50", "search_ref_ms"),
}

Figures = dict[str, float]


class BenchError(Exception):
    """A part of the bench ended without its figures."""


def measure(*, long: bool = False) -> Figures:
    """Return every figure; progress is told on standard error."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # The search wants 100,000 events: they are made beside the rest, at most once for each version.
        searching = spawn("search", folder)
        _say("preparing the sample channel …")
        part("prepare", folder)
        _say("starting …")
        figures = starts(folder)
        _say("touching, looking closely …")
        figures |= part("use", folder, *(["long"] if long else []))
        _say("flinging 10,000 events, searching 100,000 …")
        figures |= part("fling", folder)
        figures |= result(searching)
    for label, (top, bottom) in RATIOS.items():
        figures[f"{label}_ratio"] = figures[top] / figures[bottom]
    return {each: round(value, 3) for each, value in figures.items()}


def starts(folder: Path) -> Figures:
    """Return cold starts: from the new process to the first complete frame, medians."""
    kiosk = statistics.median(_first_line("show", folder) for _ in range(STARTS))
    bare = statistics.median(_first_line("bare", folder) for _ in range(STARTS))
    return {"start_ms": kiosk, "start_ref_ms": bare}


def part(name: str, folder: Path, *more: str) -> Figures:
    """Run one part to its end and return its figures."""
    return result(spawn(name, folder, *more))


def spawn(name: str, folder: Path, *more: str) -> subprocess.Popen[str]:
    """Start one part, without a screen."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-m", f"kiosk.bench.{name}", str(folder), *more]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT)  # noqa: S603


def result(process: subprocess.Popen[str]) -> Figures:
    """Return what a part printed last. Raises BenchError when it failed."""
    printed, _ = process.communicate()
    if process.returncode:
        raise BenchError(f"a part of the bench ended with {process.returncode}: {process.args!r}")
    figures: Figures = json.loads(printed.splitlines()[-1])
    return figures


def _first_line(name: str, folder: Path) -> float:
    begin = time.perf_counter()
    process = spawn(name, folder)
    assert process.stdout is not None
    process.stdout.readline()
    passed = (time.perf_counter() - begin) * 1000
    result(process)
    return passed


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)
