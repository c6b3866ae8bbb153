"""The bench tells figures that are numbers, keeps its databases and nothing else, and says when it fails."""

import json
import math
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.bench.parts import BenchError, Figures, figures_of, percentile, spawn
from kiosk.bench.run import RATIOS, measure
from kiosk.bench.sizes import Sizes
from kiosk.bench.table import ROWS, table, told
from tests.releases import publish_sample

PROMISED = {
    "start_ms",
    "pss_mb",
    "tap_ms_p50",
    "tap_ms_p99",
    "language_ms",
    "search_ms_p99",
    "fling_frame_ms_p99",
    "zoom_frame_ms_p99",
}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shelf")


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publish_sample(tmp_path_factory.mktemp("sample"), datetime.now(UTC))


@contextmanager
def small(shelf: Path, release: Path) -> Iterator[Sizes]:
    with tempfile.TemporaryDirectory() as name:
        yield Sizes(Path(name), shelf, release, 60, 120, starts=1, touches=1, keys=5, flings=1, languages=2)


@pytest.fixture(scope="module")
def figures(shelf: Path, release: Path) -> Figures:
    with small(shelf, release) as sizes:
        return measure(sizes)


def test_every_figure_is_a_finite_number(figures: Figures) -> None:
    assert PROMISED | RATIOS.keys() <= figures.keys()
    assert all(math.isfinite(value) for value in figures.values())
    assert all(figures[name] > 0 for name in PROMISED | RATIOS.keys())


def test_it_says_how_much_was_measured(figures: Figures) -> None:
    assert figures["search_events"] == 60
    assert figures["keystrokes"] == 4 * 5
    assert figures["taps"] >= 15
    assert 100 <= figures["fling_rows"] <= 120


def test_the_table_has_every_promised_figure_and_its_aim(figures: Figures) -> None:
    printed = table(figures)
    assert {name for name, *_ in ROWS} >= PROMISED
    assert all(name in printed for name in PROMISED)
    assert "at most 600 ms" in printed


def test_it_is_told_as_one_json_object_or_as_a_table(figures: Figures) -> None:
    assert json.loads(told(figures, as_json=True)) == figures
    assert told(figures, as_json=False) == table(figures)


def test_databases_are_made_once_and_old_ones_are_thrown_away(
    figures: Figures, shelf: Path, release: Path
) -> None:
    kept = {path.name: path.stat().st_mtime_ns for path in shelf.iterdir()}
    assert len(kept) == 3
    (shelf / "searched-60-old").mkdir()
    with small(shelf, release) as sizes:
        figures_of(spawn("contents", sizes))
    again = {path.name: path.stat().st_mtime_ns for path in shelf.iterdir() if path.name != "searched-60-old"}
    assert again == kept


def test_a_part_that_fails_is_told(tmp_path: Path, release: Path) -> None:
    with small(tmp_path, release) as sizes, pytest.raises(BenchError, match="no_such_part"):
        figures_of(spawn("no_such_part", sizes))


def test_without_a_published_channel_it_says_who_makes_one(tmp_path: Path) -> None:
    with small(tmp_path, tmp_path / "none") as sizes, pytest.raises(BenchError, match="packaging/build"):
        measure(sizes)


def test_the_percentile_is_one_of_the_values() -> None:
    assert percentile(range(1, 101), 0.99) == 100
    assert percentile([3.0], 0.99) == 3.0
    assert percentile([5, 1, 3], 0.5) == 3
