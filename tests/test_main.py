"""The command line understands what it promises, imports nothing it does not need, and tells mistakes."""

import argparse
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import _parser, main


def understood(*argv: str) -> argparse.Namespace:
    return _parser().parse_args(argv)


def test_show_takes_a_window_a_channel_and_settings() -> None:
    args = understood("show", "--windowed", "540x960", "--channel", "there", "--settings", "file.toml")
    assert (args.windowed, args.channel, args.settings) == ((540, 960), Path("there"), Path("file.toml"))
    args = understood("show")
    assert (args.windowed, args.channel, args.settings) == (None, None, None)


def test_serve_bench_and_doctor_take_what_they_need() -> None:
    args = understood("serve", "--port", "0", "--data", "d", "--ready-file", "r")
    assert (args.port, args.data, args.ready_file, args.token_file) == (0, Path("d"), Path("r"), None)
    args = understood("bench", "--json", "--long")
    assert (args.json, args.long) == (True, True)
    args = understood("doctor", "--settings", "file.toml")
    assert (args.json, args.settings) == (False, Path("file.toml"))


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["show", "--windowed", "540"], "must be width x height in pixels, such as 540x960"),
        (["show", "--windowed", "0x960"], "must be width x height in pixels"),
        (["dance"], "invalid choice: 'dance'"),
        ([], "required: COMMAND"),
        (["channel"], "required: COMMAND"),
    ],
)
def test_a_mistake_is_told(argv: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(argv)
    assert ended.value.code == 2
    assert told in capsys.readouterr().err


def test_a_channel_that_cannot_be_published_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["channel", "publish", str(tmp_path / "none"), str(tmp_path / "dest")]) == 1
    assert capsys.readouterr().err.startswith("nothing was published:\n")
    assert not (tmp_path / "dest").exists()


def test_help_imports_no_room() -> None:
    code = (
        "import sys, kiosk.__main__ as m\n"
        "try: m.main(['show', '--help'])\n"
        "except SystemExit: pass\n"
        "sys.exit(sum(name.startswith(('kiosk.', 'PySide6', 'httpx')) for name in sys.modules) - 1)"
    )
    ended = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert ended.returncode == 0
