"""Cold starts of the real command: from the new process to the first complete frame, as systemd is told."""

import signal
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

from kiosk.bench.contents import SAMPLE
from kiosk.bench.parts import BenchError, Figures, environment
from kiosk.bench.sizes import ROOT, SCREEN, Sizes

PATIENCE_S = 60.0


def starts(sizes: Sizes) -> Figures:
    """Return the medians for the kiosk and for a bare window, by turns; the first of each warms the disk."""
    settings = sizes.scratch / "settings.toml"
    settings.write_text(
        f'[channel]\npath = "{sizes.release}"\n[data]\nfolder = "{sizes.shelf / SAMPLE}"\n', encoding="utf-8"
    )
    size = f"{SCREEN[0]}x{SCREEN[1]}"
    kiosk = [sys.executable, "-m", "kiosk", "show", "--windowed", size, "--settings", str(settings)]
    bare = [sys.executable, "-m", "kiosk.bench.bare"]
    times = [(_start(sizes, kiosk), _start(sizes, bare)) for _ in range(sizes.starts + 1)][1:]
    return {
        "start_ms": statistics.median(first for first, _ in times),
        "bare_start_ms": statistics.median(second for _, second in times),
    }


def _start(sizes: Sizes, command: Sequence[str]) -> float:
    """Return the milliseconds until a command says that it is ready; end it."""
    address = sizes.scratch / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(address))
        systemd.settimeout(PATIENCE_S)
        begin = time.perf_counter()
        with subprocess.Popen(command, cwd=ROOT, env=environment() | {"NOTIFY_SOCKET": str(address)}) as run:  # noqa: S603
            try:
                while b"READY=1" not in systemd.recv(4096):
                    pass
                passed = time.perf_counter() - begin
            except TimeoutError:
                raise BenchError(f"{command!r} did not become ready") from None
            finally:
                run.send_signal(signal.SIGTERM)
    address.unlink()
    return passed * 1000
