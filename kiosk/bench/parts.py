"""The parts of the bench run in processes of their own, without a screen, and print their figures."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.bench.sizes import ROOT, Sizes

Figures = dict[str, float]


class BenchError(Exception):
    """A part of the bench ended without its figures."""


def part(measure: Callable[[Sizes], Figures]) -> None:
    """Be a part: read the sizes, measure, print the figures as the last line."""
    print(json.dumps(measure(Sizes.from_json(sys.argv[1]))), flush=True)


def spawn(name: str, sizes: Sizes) -> subprocess.Popen[str]:
    """Start a part by the name of its module."""
    command = [sys.executable, "-m", f"kiosk.bench.{name}", sizes.to_json()]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment(), cwd=ROOT)  # noqa: S603


def environment() -> dict[str, str]:
    """Return the environment of a process without a screen."""
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def figures_of(process: subprocess.Popen[str]) -> Figures:
    """Wait for a part and return its figures. Raises BenchError."""
    printed, _ = process.communicate()
    if process.returncode:
        raise BenchError(f"the bench failed: {process.args!r} ended with {process.returncode}")
    figures: Figures = json.loads(printed.splitlines()[-1])
    return figures


def spread(name: str, times: Sequence[float]) -> Figures:
    """Return the median and the 99th percentile of some milliseconds."""
    return {f"{name}_p50": statistics.median(times), f"{name}_p99": percentile(times, 0.99)}


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that this share (0 to 1) of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def pss_mb() -> float:
    """Return this process's proportional share of memory (PSS) in MB of 2^20 bytes."""
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) / 1024
