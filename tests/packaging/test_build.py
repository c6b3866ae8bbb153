"""`packaging/build` does what is due, once, and counts only what came to its end."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of as much of the project as compiling the catalogues needs."""
    for name in ("packaging/build", "pyproject.toml", "kiosk/__init__.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "kiosk" / "i18n", tmp_path / "kiosk" / "i18n")
    return tmp_path


def build(project: Path, *steps: str) -> tuple[int, str]:
    command = [sys.executable, str(project / "packaging" / "build"), *steps]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_only_what_is_due_is_made(project: Path) -> None:
    code, told = build(project, "catalogues")
    assert code == 0
    assert "Compiling the catalogues" in told
    assert (project / "build/i18n/de.qm").exists()
    assert build(project, "catalogues") == (0, "")
    (project / "build/i18n/de.qm").unlink()
    assert "Compiling" in build(project, "catalogues")[1]
    catalogue = project / "kiosk/i18n/de.po"
    catalogue.write_text(catalogue.read_text("utf-8") + "\n", "utf-8")
    assert "Compiling" in build(project, "catalogues")[1]


def test_a_failed_step_is_told_and_tried_again(project: Path) -> None:
    catalogue = project / "kiosk/i18n/de.po"
    whole = catalogue.read_bytes()
    catalogue.write_text('msgid "a"\nmsgid_plural "b"\nmsgstr[7] "c"\n', "utf-8")
    code, told = build(project, "catalogues")
    assert code == 1
    assert "de.po" in told
    assert "failed" in told
    catalogue.write_bytes(whole)
    assert build(project, "catalogues")[0] == 0
    assert build(project, "catalogues") == (0, "")


def test_an_unknown_step_is_refused(project: Path) -> None:
    code, told = build(project, "nonsense")
    assert code == 2
    assert "nonsense" in told
