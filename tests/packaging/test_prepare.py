"""`packaging/prepare` on machines made of stand-ins: what it installs, and what it says when it may not."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PREPARE = Path(__file__).parents[2] / "packaging" / "prepare"
TOOLS = ("bash", "cat", "dirname", "env", "head", "mktemp", "rm", "sha256sum", "sort", "tail", "tr", "sed")
LIBRARIES = [
    "libEGL.so.1",
    "libGL.so.1",
    "libX11.so.6",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libglib-2.0.so.0",
    "libxkbcommon.so.0",
    "libbrotlidec.so.1",
    "libxcb-cursor.so.0",
    "libxkbcommon-x11.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
]
VENV_PYTHON = '#!/bin/bash\necho "$*" >>"$LOG"\n'
FAKE_PYTHON = """#!/bin/bash
[[ $* == *version_info* ]] && exit "${OLD_PYTHON:-0}"
[[ $* == "-V" ]] && echo "Python 3.9.2"
if [[ $* == "-m venv"* ]]; then
    mkdir -p .venv/bin
    cp venv-python .venv/bin/python
fi
exit 0
"""
APT = '#!/bin/bash\necho "apt-get $*" >>"$LOG"\n[[ $1 == install ]] && cp all-libraries libraries\nexit 0\n'


class Machine:
    """A project folder and a PATH that holds nothing but what is put there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tools = folder / "bin"
        self.tools.mkdir()
        for name in (*TOOLS, "mkdir", "cp"):
            (self.tools / name).symlink_to(shutil.which(name) or name)
        self.put("bin/python3", FAKE_PYTHON)
        self.put("bin/ldconfig", f'#!/bin/bash\ncat "{folder}/libraries"\n')
        self.put("bin/sudo", '#!/bin/bash\n[[ $2 == true ]] || exec "${@:2}"\n')
        self.put("venv-python", VENV_PYTHON)
        self.put("pyproject.toml", "[project]\n")
        everything = "".join(f"\t{name} (libc6,x86-64) => /lib/{name}\n" for name in LIBRARIES)
        self.put("all-libraries", everything)
        self.put("libraries", everything)
        self.put("packaging/prepare", PREPARE.read_text("utf-8"))

    def put(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        path.chmod(0o755)

    def lose(self, *names: str) -> None:
        kept = [
            line for line in self.read("libraries").splitlines() if not any(name in line for name in names)
        ]
        self.put("libraries", "\n".join(kept))

    def read(self, name: str) -> str:
        path = self.folder / name
        return path.read_text("utf-8") if path.exists() else ""

    def prepare(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        known = {"PATH": str(self.tools), "LOG": str(self.folder / "log"), "TMPDIR": str(self.folder)}
        return subprocess.run(
            [self.folder / "packaging" / "prepare", *arguments],
            env=known | environment,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_complete_machine_gets_only_its_python_packages(machine: Machine) -> None:
    done = machine.prepare("edit,serve")
    assert (done.returncode, done.stderr) == (0, "")
    assert "apt-get" not in machine.read("log")
    assert "--editable .[edit,serve]" in machine.read("log")


def test_a_second_time_does_nothing(machine: Machine) -> None:
    machine.prepare("edit,serve,dev")
    done = machine.prepare("edit,serve")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert machine.read("log").count("pip install") == 1


@pytest.mark.parametrize("change", ["configuration", "extra"])
def test_a_change_fills_the_venv_again_and_keeps_what_it_had(machine: Machine, change: str) -> None:
    machine.prepare("edit,serve")
    if change == "configuration":
        machine.put("pyproject.toml", "[project]\nname = 'changed'\n")
    machine.prepare("dev" if change == "extra" else "edit")
    last = machine.read("log").splitlines()[-1]
    assert "edit" in last
    assert "serve" in last


def test_missing_packages_are_installed_when_it_may(machine: Machine) -> None:
    machine.put("bin/apt-get", APT)
    machine.lose("libEGL.so.1", "libxcb-cursor.so.0")
    done = machine.prepare("edit")
    assert done.returncode == 0
    assert "apt-get install -y --no-install-recommends libegl1 libxcb-cursor0" in machine.read("log")


def test_a_missing_package_is_named_with_the_command_when_it_may_not(machine: Machine) -> None:
    machine.lose("libEGL.so.1")
    done = machine.prepare("edit")
    assert done.returncode == 1
    assert "sudo apt-get install --no-install-recommends libegl1" in done.stderr
    assert "pip" not in machine.read("log")


def test_a_failing_apt_is_shown(machine: Machine) -> None:
    machine.put("bin/apt-get", '#!/bin/bash\necho "no network" >&2\nexit 100\n')
    machine.lose("libEGL.so.1")
    done = machine.prepare("edit")
    assert done.returncode != 0
    assert "no network" in done.stderr


def test_an_old_python_is_told(machine: Machine) -> None:
    done = machine.prepare("edit", OLD_PYTHON="1")
    assert done.returncode == 1
    assert "Python 3.11 or newer is needed" in done.stderr
    assert "3.9.2" in done.stderr


def test_an_optional_package_may_be_missing(machine: Machine) -> None:
    machine.put("bin/apt-get", "#!/bin/bash\nexit 100\n")
    done = machine.prepare("edit", "xvfb-run:xvfb")
    assert done.returncode == 0
    assert "going on without it" in done.stdout


def test_the_stand_in_knows_every_library(machine: Machine) -> None:
    """Or the tests above would look at a machine that is never complete."""
    assert all(f"{name}:" in PREPARE.read_text("utf-8") for name in LIBRARIES)
    assert os.access(machine.folder / "packaging" / "prepare", os.X_OK)
