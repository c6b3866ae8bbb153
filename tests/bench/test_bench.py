"""The bench tells figures that are numbers, and says so when a part of it fails."""

import math
from pathlib import Path

import pytest

from kiosk.bench.figures import AIMS, RATIOS, BenchError, part, result, spawn


def test_the_search_is_measured_on_a_database_made_for_it(tmp_path: Path) -> None:
    figures = part("search", tmp_path, "300")
    assert figures["search_events"] == 300
    assert all(math.isfinite(value) and value > 0 for value in figures.values())
    assert {"search_ms_p50", "search_ms_p99", "search_ref_ms"} <= figures.keys()


def test_a_part_that_fails_is_told(tmp_path: Path) -> None:
    with pytest.raises(BenchError):
        result(spawn("no_such_part", tmp_path))


def test_every_ratio_and_aim_is_of_a_figure_that_has_a_name() -> None:
    assert {
        "start_ms",
        "pss_mb",
        "tap_ms_p99",
        "language_ms",
        "search_ms_p99",
        "fling_frame_ms_p99",
    } <= AIMS.keys()
    assert all(len(pair) == 2 for pair in RATIOS.values())
