"""The house stands: imports look down, Qt begins at the view models, SQL stays in its room.

Read with `ast`, so that an import inside a function, under TYPE_CHECKING or by name counts like any other.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent

FLOORS = {
    "settings": 0,
    "domain": 0,
    "store": 1,
    "channel": 1,
    "api": 1,
    "device": 1,
    "speech": 1,
    "i18n": 1,
    "importers": 1,
    "jobs": 2,
    "viewmodels": 3,
    "views": 4,
}
ROOFS = frozenset({"__main__", "app", "backend", "bench", "doctor", "editor", "living"})
QT_ROOMS = (ROOFS - {"backend"}) | {"device", "i18n", "speech", "viewmodels", "views"}
LIBRARIES = {
    **dict.fromkeys(("PySide6", "shiboken6", "qasync"), QT_ROOMS),
    "sqlite3": frozenset({"store"}),
    **dict.fromkeys(("sqlalchemy", "alembic", "fastapi", "starlette", "uvicorn"), frozenset({"backend"})),
    "httpx": frozenset({"api"}),
    **dict.fromkeys(("PIL", "dateutil", "holidays"), frozenset({"channel", "importers", "editor"})),
}
"""Which rooms alone may use a library."""
BY_NAME = re.compile(r"\w+(\.\w+)*")


@cache
def _read(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


class Import(NamedTuple):
    """One import: the room it stands in, where, and the whole name of what it wants."""

    room: str
    where: str
    wanted: str

    @property
    def wanted_room(self) -> str:
        """The room of ours it leads to, empty for anything else."""
        return [*self.wanted.split("."), ""][1] if self.wanted.startswith("kiosk.") else ""


def imports(root: Path) -> Iterator[Import]:
    """Go through all imports below `root`/kiosk."""
    for path in sorted((root / "kiosk").rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        for node in ast.walk(_read(path)):
            for wanted in _wanted(node, parts):
                where = f"{path.relative_to(root)}:{getattr(node, 'lineno', 0)}"
                yield Import(parts[1], where, wanted)


def _wanted(node: ast.AST, parts: tuple[str, ...]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        above = ".".join(parts[: len(parts) - node.level]) if node.level else ""
        module = ".".join(filter(None, (above, node.module)))
        yield from (f"{module}.{alias.name}" for alias in node.names)
    elif isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in (
        "import_module",
        "__import__",
        "_room",
    ):
        names = (each.value for each in node.args if isinstance(each, ast.Constant))
        yield from (name for name in names if isinstance(name, str) and BY_NAME.fullmatch(name))


def findings(root: Path) -> list[str]:
    """Return every broken rule of the house, one line each."""
    found = [f"{each.where}: {told}" for each in imports(root) for told in _broken(each)]
    rooms = {path.relative_to(root / "kiosk").parts[0] for path in (root / "kiosk").rglob("*.py")}
    known = {*FLOORS, *ROOFS, "__init__"}
    found += [
        f"kiosk/{room}: is on no floor" for room in sorted(rooms) if room.removesuffix(".py") not in known
    ]
    packages = sorted((root / "packaging").rglob("__init__.py"))
    return found + [f"{path.relative_to(root)}: would shadow a library" for path in packages]


def _broken(each: Import) -> Iterator[str]:
    floor, target = FLOORS.get(each.room), each.wanted_room
    library = each.wanted.split(".")[0]
    if each.room not in LIBRARIES.get(library, {each.room}):
        yield f"{each.room} wants {library}, which is for {', '.join(sorted(LIBRARIES[library]))}"
    if target in ("", "__version__", each.room):
        return
    if {each.room, target} == {"editor", "backend"} or (target == "backend" and each.room != "__main__"):
        yield f"{each.room} wants the backend, which is a house of its own"
    elif each.room == "backend":
        if target != "domain" and not each.wanted.startswith("kiosk.api.messages"):
            yield f"the backend stands on domain and api.messages alone and wants {each.wanted}"
    elif floor is not None and FLOORS.get(target, 9) >= floor:
        yield f"{each.room} (floor {floor}) wants {target} (floor {FLOORS.get(target, 'roof')})"


def cycles(root: Path) -> list[str]:
    """Return the modules that import each other in a ring while they are loaded."""
    modules = {
        ".".join(path.relative_to(root).with_suffix("").parts) for path in (root / "kiosk").rglob("*.py")
    }
    graph = {module: set(_loads(root, module, modules)) for module in modules}
    for middle in modules:  # Warshall: whom one reaches through whom
        for module in modules:
            if middle in graph[module]:
                graph[module] |= graph[middle]
    return sorted(module for module in modules if module in graph[module])


def _loads(root: Path, module: str, modules: set[str]) -> Iterator[str]:
    parts = tuple(module.split("."))
    tree = _read((root / Path(*parts)).with_suffix(".py"))
    for node in tree.body:
        for name in _wanted(node, parts):
            yield from (each for each in (name, name.rpartition(".")[0]) if each in modules)


def test_imports_look_down() -> None:
    assert findings(ROOT) == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [path for path in sorted((ROOT / "kiosk").rglob("*.py")) if not ast.get_docstring(_read(path))]
    assert silent == []


def test_modules_are_no_knot() -> None:
    assert cycles(ROOT) == []


@pytest.mark.parametrize(
    ("file", "source", "told"),
    [
        ("kiosk/domain/a.py", "from kiosk.store.content import Content", "domain (floor 0) wants store"),
        ("kiosk/domain/a.py", "import kiosk.settings", "domain (floor 0) wants settings"),
        (
            "kiosk/store/a.py",
            "def f():\n    from kiosk.channel import publish",
            "store (floor 1) wants channel",
        ),
        (
            "kiosk/store/a.py",
            "def f():\n    import_module('kiosk.jobs.deliver')",
            "store (floor 1) wants jobs",
        ),
        ("kiosk/api/a.py", "from ..viewmodels import rows", "api (floor 1) wants viewmodels"),
        ("kiosk/api/deep/a.py", "from ...jobs.deliver import Delivery", "api (floor 1) wants jobs"),
        ("kiosk/jobs/a.py", "from kiosk import app", "jobs (floor 2) wants app (floor roof)"),
        ("kiosk/jobs/a.py", "if TYPE_CHECKING:\n    from PySide6.QtCore import QObject", "wants PySide6"),
        ("kiosk/channel/a.py", "import qasync as loop", "wants qasync"),
        ("kiosk/viewmodels/a.py", "import os, sqlite3", "wants sqlite3"),
        ("kiosk/viewmodels/a.py", "def f():\n    import httpx", "wants httpx"),
        ("kiosk/backend/a.py", "__import__('PySide6.QtCore')", "wants PySide6"),
        ("kiosk/store/a.py", "from fastapi import FastAPI", "wants fastapi"),
        ("kiosk/store/a.py", "from PIL.Image import open", "wants PIL"),
        ("kiosk/doctor.py", "from sqlite3 import connect", "wants sqlite3"),
        ("kiosk/backend/a.py", "import sqlite3", "wants sqlite3"),
        ("kiosk/backend/a.py", "from kiosk.editor.forms import Form", "a house of its own"),
        ("kiosk/editor/a.py", "from kiosk.backend.app import create_app", "a house of its own"),
        ("kiosk/app.py", "from kiosk.backend.app import create_app", "a house of its own"),
        ("kiosk/backend/a.py", "from kiosk.api.client import Client", "domain and api.messages alone"),
        ("kiosk/backend/a.py", "from kiosk.api import client", "domain and api.messages alone"),
        ("kiosk/attic/a.py", "", "kiosk/attic: is on no floor"),
        ("kiosk/helpers.py", "", "kiosk/helpers.py: is on no floor"),
        ("packaging/pictures/__init__.py", "", "would shadow a library"),
    ],
)
def test_a_broken_rule_is_found(tmp_path: Path, file: str, source: str, told: str) -> None:
    _write(tmp_path, {file: source})
    (found,) = findings(tmp_path)
    assert found.startswith(file.removesuffix("/a.py")) and told in found


def test_what_is_allowed_is_not_found(tmp_path: Path) -> None:
    allowed = {
        "kiosk/store/a.py": "import sqlite3\nfrom kiosk.domain import text\nfrom . import b",
        "kiosk/store/b.py": "from kiosk.store.a import c",
        "kiosk/i18n/a.py": "from PySide6.QtCore import QLocale",
        "kiosk/viewmodels/a.py": "from PySide6.QtCore import QObject\nfrom kiosk import __version__",
        "kiosk/backend/a.py": "from kiosk.api import messages\nfrom kiosk.api.messages import decode",
        "kiosk/__main__.py": "_room('kiosk.backend.serve')",
    }
    _write(tmp_path, allowed)
    assert findings(tmp_path) == []


def test_a_ring_is_found_and_a_late_import_is_none(tmp_path: Path) -> None:
    _write(
        tmp_path,
        {
            "kiosk/store/a.py": "from kiosk.store.b import x",
            "kiosk/store/b.py": "from kiosk.store import c",
            "kiosk/store/c.py": "import kiosk.store.a",
            "kiosk/store/d.py": "from kiosk.store.e import x",
            "kiosk/store/e.py": "def f():\n    from kiosk.store.d import x",
        },
    )
    assert cycles(tmp_path) == ["kiosk.store.a", "kiosk.store.b", "kiosk.store.c"]


def _write(root: Path, sources: dict[str, str]) -> None:
    for name, source in sources.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
