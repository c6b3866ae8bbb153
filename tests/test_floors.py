"""Imports look down, never up, never across on one floor; the rules of the house, lazy imports included."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HOUSE = ROOT / "kiosk"
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
ROOFS = {"__init__", "__main__", "app", "backend", "editor", "bench", "doctor"}
WITHOUT_QT = {"settings", "domain", "store", "channel", "api", "importers", "jobs", "backend"}
APART = ({"backend", "editor"},)
BACKEND_MAY = {"backend", "domain", "api"}
"""The reference server stands on the words of the domain and on the messages, nothing else."""


def modules() -> Iterator[tuple[Path, str, ast.Module]]:
    """Yield each module of the house with the room it is in."""
    for path in sorted(HOUSE.rglob("*.py")):
        room = path.relative_to(HOUSE).parts[0].removesuffix(".py")
        yield path, room, ast.parse(path.read_text("utf-8"))


def imported(path: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and full name of everything a module imports, wherever in it, also by name as a string."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*above, *((node.module,) if node.module else ())))
            yield node.lineno, module
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and _called(node) in {"import_module", "__import__", "run_module"}:
            names = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
            yield from ((node.lineno, name) for name in names if isinstance(name, str))


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def rooms_used(path: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and room for every import from the house itself."""
    for line, name in imported(path, tree):
        parts = name.split(".")
        if parts[0] == "kiosk" and len(parts) > 1 and parts[1] != "__version__":
            yield line, parts[1]


def told(path: Path, line: int, what: str) -> str:
    return f"{path.relative_to(ROOT)}:{line}: {what}"


def test_every_room_is_on_the_map() -> None:
    rooms = {room for _, room, _ in modules()}
    assert rooms <= FLOORS.keys() | ROOFS, "a new room needs a floor"


def test_imports_look_down() -> None:
    wrong = [
        told(path, line, f"{room} (floor {FLOORS[room]}) uses {other}")
        for path, room, tree in modules()
        if room in FLOORS
        for line, other in rooms_used(path, tree)
        if other != room and FLOORS.get(other, 99) >= FLOORS[room]
    ]
    assert wrong == []


def test_rooms_that_never_meet() -> None:
    wrong = [
        told(path, line, f"{room} uses {other}")
        for path, room, tree in modules()
        for pair in APART
        if room in pair
        for line, other in rooms_used(path, tree)
        if other in pair - {room}
    ]
    assert wrong == []


def test_the_backend_stands_on_domain_and_messages() -> None:
    wrong = [
        told(path, line, f"backend uses {other}")
        for path, room, tree in modules()
        if room == "backend"
        for line, other in rooms_used(path, tree)
        if other not in BACKEND_MAY
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("libraries", "allowed"),
    [
        ({"PySide6", "shiboken6", "qasync"}, (FLOORS.keys() | ROOFS) - WITHOUT_QT),
        ({"sqlite3"}, {"store"}),
        ({"sqlalchemy", "alembic", "fastapi", "uvicorn", "starlette"}, {"backend"}),
        ({"httpx"}, {"api"}),
        ({"PIL", "dateutil", "holidays"}, {"channel", "importers", "editor"}),
    ],
)
def test_libraries_stay_in_their_rooms(libraries: set[str], allowed: set[str]) -> None:
    wrong = [
        told(path, line, f"{room} uses {name}")
        for path, room, tree in modules()
        if room not in allowed
        for line, name in imported(path, tree)
        if name.split(".")[0] in libraries
    ]
    assert wrong == []


def test_views_hold_no_python() -> None:
    assert [path for path in (HOUSE / "views").rglob("*.py") if path.name != "__init__.py"] == []


def test_packaging_shadows_no_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_module_says_what_it_is_for() -> None:
    silent = [str(path.relative_to(ROOT)) for path, _, tree in modules() if not ast.get_docstring(tree)]
    assert silent == []


def test_lazy_and_relative_imports_are_seen(tmp_path: Path) -> None:
    source = "def f():\n    from ..store import content\n    import_module('kiosk.views.parts')\n"
    path = HOUSE / "jobs" / "lazy.py"
    found = {room for _, room in rooms_used(path, ast.parse(source))}
    assert found == {"store", "views"}
