"""Says whether this machine is fit for the kiosk and whether its kiosk is well; changes nothing it looks at.

Exit code: 0 well (perhaps with something to look at), 1 something keeps visitors from using the kiosk,
2 the settings cannot be read. `--json` prints one object: {"well", "checks": [{"name", "state", "told"}]}.
"""

import argparse
import asyncio
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from kiosk.api.answers import Answer, Verdict
from kiosk.api.client import Client
from kiosk.device import disk
from kiosk.domain.clock import trusted
from kiosk.i18n import languages
from kiosk.settings import Settings, SettingsError, load
from kiosk.store.activate import POINTER, open_current
from kiosk.store.content import ContentError
from kiosk.store.outbox import OutboxError, look

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
OLD = timedelta(days=30)
QT_S = 60
QT = """
from PySide6 import QtGui, QtQml, QtQuick, QtWidgets
app = QtGui.QGuiApplication([])
engine = QtQml.QQmlEngine()
part = QtQml.QQmlComponent(engine)
part.setData(b"import QtQuick; import QtQuick.Window; Item {}", "")
made = part.create()
print(QtQml.__name__ if made else part.errorString(), open("/proc/self/maps").read())
"""
# Modules of Qt that are GPL only: our licence is EUPL-1.2.
GPL_ONLY = re.compile(
    "libQt6(VirtualKeyboard|Charts|DataVisualization|Graphs|Quick3D|QuickTimeline|Lottie|HttpServer|NetworkAuth"
    "|CanvasPainter|SpatialAudio|WaylandCompositor)"
)


class State(StrEnum):
    """How it is: well, worth a look, or bad for visitors."""

    WELL = "well"
    LOOK = "look"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at, how it is, and one sentence about it."""

    name: str
    state: State
    told: str


def main(args: argparse.Namespace) -> int:
    """Run `kiosk doctor`; return the exit code."""
    try:
        settings = load(args.settings)
    except SettingsError as error:
        _print([Check("settings", State.BAD, problem) for problem in error.problems], as_json=args.json)
        return 2
    checks = examine(settings)
    _print(checks, as_json=args.json)
    return 1 if any(check.state is State.BAD for check in checks) else 0


def examine(settings: Settings) -> list[Check]:
    """Look at everything, in the order in which one would mend it."""
    looks: tuple[Callable[[Settings], list[Check]], ...] = (
        _python,
        _qt,
        _display,
        _built,
        _data,
        _content,
        _outbox,
        _backend,
    )
    return [check for look in looks for check in look(settings)]


def _print(checks: list[Check], *, as_json: bool) -> None:
    if as_json:
        well = all(check.state is not State.BAD for check in checks)
        print(json.dumps({"well": well, "checks": [asdict(check) for check in checks]}, ensure_ascii=False))
        return
    for check in checks:
        print(f"{check.state:<5}{check.name:<10}{check.told}")


def _python(_settings: Settings) -> list[Check]:
    found = ".".join(map(str, sys.version_info[:3]))
    fit = sys.version_info >= (3, 11)
    return [Check("python", State.WELL if fit else State.BAD, f"{found}; 3.11 or newer is needed")]


def _qt(_settings: Settings) -> list[Check]:
    """Start Qt in a child, which may die of what it lacks, and look at what it loaded."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-c", QT]
    try:
        child = subprocess.run(  # noqa: S603 (our own interpreter and program)
            command, env=environment, capture_output=True, text=True, timeout=QT_S, check=False
        )
    except subprocess.TimeoutExpired:
        return [Check("qt", State.BAD, f"does not start within {QT_S} s")]
    if child.returncode != 0 or not child.stdout.startswith("PySide6.QtQml "):
        reason = (
            child.stderr.strip() or child.stdout.strip() or f"ended with {child.returncode}"
        ).splitlines()
        return [Check("qt", State.BAD, f"does not start: {reason[-1]}")]
    loaded = sorted({found[0] for found in GPL_ONLY.finditer(child.stdout)})
    licence = Check("licence", State.WELL, "no GPL-only part of Qt is loaded")
    if loaded:
        licence = Check("licence", State.BAD, f"GPL-only parts of Qt are loaded: {', '.join(loaded)}")
    return [Check("qt", State.WELL, "starts, with all its libraries"), licence]


def _display(_settings: Settings) -> list[Check]:
    for name in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(name):
            return [Check("display", State.WELL, f"{name}={os.environ[name]}")]
    return [Check("display", State.LOOK, "none here: start the kiosk on the machine's own screen")]


def _built(settings: Settings) -> list[Check]:
    fonts = len(list(FONTS.glob("*.ttf")))
    told = f"{fonts} font files in {FONTS}"
    checks = [Check("fonts", State.WELL if fonts else State.BAD, told)]
    try:
        known = languages.read()
    except languages.LanguagesError as error:
        return [*checks, Check("languages", State.BAD, str(error))]
    missing = [tag for tag in settings.kiosk.languages if tag not in known]
    if missing:
        return [*checks, Check("languages", State.LOOK, f"no catalogue for {', '.join(missing)}")]
    return [*checks, Check("languages", State.WELL, ", ".join(settings.kiosk.languages))]


def _data(settings: Settings) -> list[Check]:
    folder = settings.data.folder
    if not folder.is_dir():
        return [Check("data", State.LOOK, f"{folder} is made at the first start")]
    try:
        with tempfile.NamedTemporaryFile(dir=folder):
            free = f"{folder}: {disk.free_bytes(folder) // 1_000_000} MB free"
    except OSError as error:
        return [Check("data", State.BAD, f"{folder} cannot be written: {error.strerror}")]
    return [Check("data", State.BAD if disk.is_low(folder) else State.WELL, free)]


def _content(settings: Settings) -> list[Check]:
    try:
        content = open_current(settings.data.folder, mend=False)
        if content is None:
            return [_no_content(settings)]
        with content:
            published, left_out = content.published, len(content.quarantine())
    except ContentError as error:
        return [Check("content", State.BAD, str(error))]
    now = datetime.now(UTC)
    fresh = now - published < OLD and not left_out
    told = f"of {published.date()}, {left_out} records left out or mended"
    clock = State.WELL if trusted(now, published) else State.LOOK
    return [
        Check("content", State.WELL if fresh else State.LOOK, told),
        Check("clock", clock, f"{now.date()} in UTC, content of {published.date()}"),
    ]


def _no_content(settings: Settings) -> Check:
    if (settings.data.folder / POINTER).exists():
        return Check("content", State.LOOK, "does not open; the next start builds it again")
    there = settings.channel.path.is_dir()
    told = f"none yet; {settings.channel.path} is {'there for' if there else 'missing at'} the next start"
    return Check("content", State.LOOK if there else State.BAD, told)


def _outbox(settings: Settings) -> list[Check]:
    file = settings.data.folder / "outbox.sqlite"
    if not file.exists():
        return [Check("outbox", State.WELL, "none yet")]
    try:
        counts = look(file)
    except OutboxError as error:
        return [Check("outbox", State.BAD, str(error))]
    told = f"{counts.waiting} ideas wait, {counts.parked} were refused"
    if counts.reasons:
        told = f"{told} (HTTP {', '.join(map(str, counts.reasons))})"
    return [Check("outbox", State.LOOK if counts.parked else State.WELL, told)]


def _backend(settings: Settings) -> list[Check]:
    backend = settings.backend
    if backend.url is None:
        return [Check("backend", State.LOOK, "none in the settings: ideas are kept and wait")]
    answer = asyncio.run(_probe(backend.url, backend.token))
    told = f"{backend.url}: {f'HTTP {answer.code}' if answer.code else 'no answer'}"
    match answer.verdict:
        case Verdict.DELIVERED:
            return [Check("backend", State.WELL, told)]
        case Verdict.LATER:
            return [Check("backend", State.LOOK, f"{told}; ideas are kept and wait")]
    return [Check("backend", State.BAD, f"{told}; this is no backend, or it does not want this kiosk")]


async def _probe(url: str, token: str) -> Answer:
    async with Client(url, token) as client:
        return await client.probe()
