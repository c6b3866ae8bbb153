"""Nothing in a record makes the kiosk open a file that is not its own, or any connection."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.domain.records import KINDS
from tests.hostile.calm import visit_all
from tests.hostile.conftest import Show
from tests.hostile.records import record, strange, with_words
from tests.releases import picture

ROOT = Path(__file__).resolve().parents[2]
# Python's own files, the kiosk's, and the time zones of the machine.
OURS = tuple({ROOT, Path(sys.prefix), Path(sys.base_prefix), Path("/usr/share/zoneinfo")})
WORDS = "http://127.0.0.1:9/x file:///etc/passwd //127.0.0.1/x ../../../../etc/passwd"

_heard: list[tuple[str, str]] | None = None


def _hear(name: str, arguments: tuple[Any, ...]) -> None:
    if _heard is not None and name in ("open", "socket.__new__", "socket.getaddrinfo", "subprocess.Popen"):
        _heard.append((name, str(arguments[0])))


sys.addaudithook(_hear)


@contextmanager
def listening() -> Iterator[list[tuple[str, str]]]:
    """Note every file that Python opens, every socket and every process."""
    global _heard  # noqa: PLW0603 - an audit hook cannot be taken away
    heard: list[tuple[str, str]] = []
    _heard = heard
    try:
        yield heard
    finally:
        _heard = None


def test_only_own_files_and_no_connection(show: Show, release: Path, tmp_path: Path) -> None:
    deep = with_words(picture(release, size=(1200, 900), deep=True), WORDS)
    links = record("service", "service-links", WORDS, picture=deep)
    desk = show([*strange("file"), *strange("web"), links])
    with listening() as heard:
        for name in ("file", "web"):
            visit_all(desk, {kind: f"{kind}-{name}" for kind in KINDS})
        visit_all(desk, {"service": "service-links"})
    assert heard
    assert [each for each in heard if each[0] != "open"] == []
    foreign = [path for _, path in heard if not is_own(Path(path), tmp_path)]
    assert foreign == []


def is_own(path: Path, data: Path) -> bool:
    """Return whether a path is below ours, or the number of a file that is open already."""
    whole = path.resolve()
    return any(folder in whole.parents for folder in (*OURS, data)) or path.name.isdecimal()
