"""The backend as a process: it tells its address, stops gracefully, and logs nothing about requests."""

import argparse
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from kiosk.api.messages import CONTENT_TYPE
from kiosk.backend.serve import main

KIND = {"Content-Type": CONTENT_TYPE}


@contextmanager
def backend(folder: Path, *more: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Start `kiosk serve` as a person would and yield it with its address."""
    command = [sys.executable, "-m", "kiosk", "serve", "--port", "0", "--data", str(folder / "data"), *more]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, text=True, env=os.environ | {"PYTHONWARNINGS": "error"}, **pipes) as child:  # type: ignore[call-overload]
        try:
            line = child.stdout.readline()
            assert line.startswith("listening on http://127.0.0.1:")
            yield child, line.split()[-1]
        finally:
            child.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_takes_an_idea_and_stops_gracefully(tmp_path: Path, number: signal.Signals) -> None:
    ready, token = tmp_path / "ready", tmp_path / "token"
    token.write_text("geheim\n", encoding="ascii")
    key = uuid4()
    with backend(tmp_path, "--ready-file", str(ready), "--token-file", str(token)) as (child, address):
        assert ready.read_text(encoding="ascii") == f"{address}\n"
        headers = KIND | {"Authorization": "Bearer geheim"}
        answer = httpx.put(f"{address}/v1/ideas/{key}", content=b"Mehr Baenke", headers=headers)
        assert answer.status_code == 201
        assert httpx.put(f"{address}/v1/ideas/{key}", content=b"x", headers=KIND).status_code == 401
        assert httpx.get(f"{address}/nothing").json()["status"] == 404
        child.send_signal(number)
        heard = "".join(child.communicate(timeout=30))
    assert child.returncode == 0
    assert heard == ""
    assert not ready.exists()
    assert {(file.stat().st_mode & 0o077) for file in (tmp_path / "data").iterdir()} == {0}


def test_a_start_that_cannot_be_is_told_plainly(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = signal.getsignal(signal.SIGTERM), os.umask(0o022)
    try:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            args = argparse.Namespace(data=tmp_path, port=port, ready_file=None, token_file=None)
            assert main(args) == 1
    finally:
        signal.signal(signal.SIGTERM, before[0])
        os.umask(before[1])
    assert capsys.readouterr().err.startswith("the backend cannot start: ")
