"""`packaging/run` with a stand-in for Python: what it starts, and that nothing of it stays behind."""

import os
import select
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

RUN = Path(__file__).parents[2] / "packaging" / "run"
PATIENCE_S = 90
STAND_IN = """#!/bin/bash
# Stands in for .venv/bin/python: tells what was called, then waits like a server or a window.
arguments="$*"
case "$arguments" in
*" serve "*)
    [[ -e backend-fails ]] && exit 4
    echo "serve $$" >events
    echo "http://127.0.0.1:4711" >build/run/backend.url
    exec sleep 600 ;;
*" show "*)
    echo "show $$ $arguments" >events
    [[ -e show-ends ]] && exit "$(cat show-ends)"
    exec sleep 600 ;;
esac
"""


class Project:
    """A folder with packaging/run and stand-ins, in which things are started and listened to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.process: subprocess.Popen[str] | None = None
        os.mkfifo(folder / "events")
        self.events = os.fdopen(os.open(folder / "events", os.O_RDWR), "r")
        for name, text in {".venv/bin/python": STAND_IN, "packaging/prepare": "#!/bin/bash\n"}.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
            (folder / name).chmod(0o755)
        shutil.copy(RUN, folder / "packaging" / "run")

    def start(self, *options: str, display: str = ":0") -> subprocess.Popen[str]:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        environment = {key: value for key, value in os.environ.items() if key not in hidden}
        if display:
            environment["DISPLAY"] = display
        self.process = subprocess.Popen(
            [self.folder / "packaging" / "run", *options],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        return self.process

    def event(self) -> tuple[int, str]:
        """Wait for the next call of the stand-in; return its process and arguments."""
        ready, _, _ = select.select([self.events], [], [], PATIENCE_S)
        assert ready, "nothing was started"
        _, process, *arguments = self.events.readline().split(maxsplit=2)
        return os.pidfd_open(int(process)), "".join(arguments)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project(tmp_path)
    yield made
    made.events.close()
    if made.process is not None:
        made.process.kill()
        made.process.communicate()


def has_ended(process: int) -> bool:
    """Wait for the end of a process given by its pidfd."""
    ready, _, _ = select.select([process], [], [], PATIENCE_S)
    os.close(process)
    return bool(ready)


def test_without_a_screen_it_says_what_to_do(project: Project) -> None:
    process = project.start(display="")
    _, told = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 2
    for way in ("--windowed", "DISPLAY=:0", "cage --", "xvfb-run"):
        assert way in told


def test_it_starts_a_backend_and_shows_the_kiosk_connected_to_it(project: Project) -> None:
    project.start("--windowed", "540x960")
    serve, _ = project.event()
    show, arguments = project.event()
    settings_file = project.folder / "build/run/settings.toml"
    assert arguments.strip() == f"-m kiosk show --settings {settings_file} --windowed 540x960"
    settings = settings_file.read_text("utf-8")
    assert 'url = "http://127.0.0.1:4711"' in settings
    assert 'path = "../release/herne"' in settings
    assert 'folder = "../../data"' in settings
    os.close(serve)
    os.close(show)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (signal.SIGINT, 130),
        (signal.SIGTERM, 143),
        (signal.SIGHUP, 129),
        (signal.SIGKILL, -signal.SIGKILL),
    ],
)
def test_no_process_stays_behind(project: Project, number: signal.Signals, code: int) -> None:
    process = project.start()
    serve, _ = project.event()
    show, _ = project.event()
    process.send_signal(number)
    assert process.wait(PATIENCE_S) == code
    assert has_ended(serve)
    assert has_ended(show)


@pytest.mark.parametrize("code", [0, 3])
def test_when_the_kiosk_ends_the_backend_ends_and_its_code_counts(project: Project, code: int) -> None:
    (project.folder / "show-ends").write_text(str(code), "utf-8")
    process = project.start()
    serve, _ = project.event()
    assert process.wait(PATIENCE_S) == code
    assert has_ended(serve)


def test_a_backend_that_does_not_start_is_told(project: Project) -> None:
    (project.folder / "backend-fails").touch()
    process = project.start()
    _, told = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 1
    assert "backend did not start" in told
