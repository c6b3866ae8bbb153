"""Render the pictures of the sample channel: `python packaging/pictures/render.py DEST [--scale S] [NAME…]`.

Works live beside this file in `works_*.py` and `illustrations_*.py`, each with `WORKS: dict[str, Work]`.
A work is rendered when its picture is missing or its sources changed since: beside `<name>.jpg` lies
`<name>.stamp` with a hash of the module, of all it imports from this folder, and of the scale. A picture is
written beside its place and then moved there, so a stopped run leaves no half picture behind.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import importlib
import os
import sys
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from canvas import Canvas, Work
from PySide6.QtGui import QImage, QImageWriter

HERE = Path(__file__).resolve().parent
WORKERS = 2


def modules() -> list[str]:
    """The names of all modules that hold works."""
    return sorted(
        path.stem for pattern in ("works_*.py", "illustrations_*.py") for path in HERE.glob(pattern)
    )


def works(module: str) -> dict[str, Work]:
    """The works of one module."""
    found: dict[str, Work] = getattr(importlib.import_module(module), "WORKS", {})
    return found


def catalogue() -> dict[str, str]:
    """Every work's name and the module that holds it."""
    return {name: module for module in modules() for name in works(module)}


def sources(module: str, seen: frozenset[str] = frozenset()) -> frozenset[str]:
    """The module and everything it imports from this folder."""
    path = HERE / f"{module}.py"
    if module in seen or not path.exists():
        return seen
    seen = seen | {module}
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names: Iterable[str] = ()
        if isinstance(node, ast.ImportFrom) and node.module:
            names = (node.module,)
        elif isinstance(node, ast.Import):
            names = (alias.name for alias in node.names)
        for name in names:
            seen = sources(name, seen)
    return seen


def stamp(module: str, scale: float) -> str:
    """What a picture of this module depends on, as a hash."""
    digest = hashlib.sha256(f"{scale}".encode())
    for name in sorted(sources(module)):
        digest.update((HERE / f"{name}.py").read_bytes())
    return digest.hexdigest()


def draw(module: str, name: str, scale: float) -> QImage:
    """One work as an image."""
    work = works(module)[name]
    canvas = Canvas(name, work.width, work.height, scale)
    work.draw(canvas)
    return canvas.image


def render(module: str, name: str, scale: float, folder: Path) -> str:
    """Draw one work, write it and its stamp, and tell about it in a line."""
    begun = time.process_time()
    image = draw(module, name, scale)
    target, fresh = folder / f"{name}.jpg", folder / f".{name}.jpg"
    writer = QImageWriter(str(fresh), b"jpeg")
    writer.setQuality(works(module)[name].quality)
    writer.setOptimizedWrite(True)
    if not writer.write(image):
        raise OSError(f"{fresh}: {writer.errorString()}")
    fresh.replace(target)
    (folder / f"{name}.stamp").write_text(stamp(module, scale), "utf-8")
    seconds, size = time.process_time() - begun, target.stat().st_size / 1e6
    return f"{name}: {image.width()}x{image.height()}, {seconds:.1f} s, {size:.1f} MB"


def is_fresh(module: str, name: str, scale: float, folder: Path) -> bool:
    """Whether the picture is there and made from the sources as they are now."""
    note = folder / f"{name}.stamp"
    return (
        (folder / f"{name}.jpg").exists()
        and note.exists()
        and note.read_text("utf-8") == stamp(module, scale)
    )


def main(arguments: Sequence[str]) -> int:
    """Render what is asked for and not fresh; 0 when all of it is there."""
    parser = argparse.ArgumentParser(description="Render the pictures of the sample channel.")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("names", nargs="*", help="only these works (all by default)")
    parser.add_argument("--scale", type=float, default=1.0, help="1.0 is full size")
    options = parser.parse_args(arguments)
    found = catalogue()
    if unknown := sorted(set(options.names) - set(found)):
        parser.error(f"no such work: {', '.join(unknown)}")
    options.folder.mkdir(parents=True, exist_ok=True)
    wanted = [(found[name], name) for name in options.names or sorted(found)]
    due = [job for job in wanted if not is_fresh(*job, options.scale, options.folder)]
    with ProcessPoolExecutor(max_workers=min(WORKERS, os.cpu_count() or 1)) as pool:
        for future in as_completed([pool.submit(render, *job, options.scale, options.folder) for job in due]):
            sys.stdout.write(future.result() + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
