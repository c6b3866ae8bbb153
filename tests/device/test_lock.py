"""One kiosk to a data folder, and a dead one does not stand in the way."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.device.lock import AlreadyRunningError, LockError, hold

HOLDER = """
import sys
from pathlib import Path
from kiosk.device.lock import hold
with hold(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_one_is_told_and_a_killed_one_leaves_no_lock(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path / "data")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(AlreadyRunningError, match="another kiosk"), hold(tmp_path / "data"):
            pass
        child.kill()
    with hold(tmp_path / "data"):
        pass


def test_failures_inside_are_not_taken_for_its_own(tmp_path: Path) -> None:
    with pytest.raises(BlockingIOError), hold(tmp_path):
        raise BlockingIOError
    with hold(tmp_path):
        pass


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LockError, match="cannot be used"), hold(tmp_path / "file" / "data"):
        pass
