"""The pictures of the sample channel: every work can be drawn, always the same, and shows something."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "pictures"
NAMES = sorted(
    name
    for path in FOLDER.glob("works_*.py")
    for name in re.findall(r'"([a-z-]+)": Work\(', path.read_text("utf-8"))
)
LIMIT = 6_000_000


@pytest.fixture(scope="module")
def render() -> Iterator[ModuleType]:
    """The renderer, imported as it is when run as a script: from its own folder."""
    before = set(sys.modules)
    sys.path.insert(0, str(FOLDER))
    yield importlib.import_module("render")
    sys.path.remove(str(FOLDER))
    for name in set(sys.modules) - before:
        if (FOLDER / f"{name}.py").exists():
            del sys.modules[name]


def pixels(render: ModuleType, name: str) -> np.ndarray:
    """A work drawn small, as bytes by row."""
    image = render.draw(render.catalogue()[name], name, 0.01)
    return np.frombuffer(image.bits(), np.uint8).reshape(image.height(), -1).copy()


@pytest.mark.parametrize("name", NAMES)
def test_a_work_is_drawn_twice_the_same_and_is_not_flat(render: ModuleType, name: str) -> None:
    first = pixels(render, name)
    assert np.array_equal(first, pixels(render, name))
    assert first.std() > 12


@pytest.mark.parametrize("name", NAMES)
def test_an_exhibit_is_large_enough_to_look_into(render: ModuleType, name: str) -> None:
    work = render.works(render.catalogue()[name])[name]
    assert max(work.width, work.height) >= 6000


def test_only_what_changed_is_rendered_again(render: ModuleType, tmp_path: Path) -> None:
    name = NAMES[0]
    module = render.catalogue()[name]
    assert not render.is_fresh(module, name, 0.01, tmp_path)
    line = render.render(module, name, 0.01, tmp_path)
    assert line.startswith(f"{name}: ")
    assert render.is_fresh(module, name, 0.01, tmp_path)
    assert not render.is_fresh(module, name, 0.02, tmp_path)
    assert (tmp_path / f"{name}.jpg").stat().st_size < LIMIT
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{name}.jpg", f"{name}.stamp"]


def test_a_work_depends_on_what_it_imports(render: ModuleType) -> None:
    assert {"works_starlings", "papercut", "strokes", "canvas"} <= render.sources("works_starlings")
    assert "works_voices" not in render.sources("works_starlings")
