"""Runs the backend on this machine alone, until SIGTERM or Ctrl-C; nothing is logged about requests."""

import argparse
import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import uvicorn
from sqlalchemy.exc import SQLAlchemyError
from typing_extensions import override

from kiosk.backend.app import create_app
from kiosk.backend.ideas import NewerStoreError

HOST = "127.0.0.1"
GRACE_S = 5


class Announcing(uvicorn.Server):
    """A server that tells when it can be reached."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()


def main(args: argparse.Namespace) -> int:
    """Serve `args.data` on `args.port` (0: any free one); 0 after a graceful stop, 1 if it cannot start.

    Prints `listening on http://127.0.0.1:PORT`, and writes that address to `args.ready_file`, if given, while
    it can be reached. `args.token_file`, if given, holds the token that kiosks must bring.
    """
    os.umask(0o077)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # uvicorn stops first, then hands the signal on
    try:
        token = args.token_file.read_text(encoding="ascii").strip() if args.token_file else ""
        app = create_app(args.data, token)
        listener = socket.create_server((HOST, args.port))
    except (OSError, UnicodeError, SQLAlchemyError, NewerStoreError) as error:
        sys.stderr.write(f"the backend cannot start: {error}\n")
        return 1
    config = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_S,
    )
    address = f"http://{HOST}:{listener.getsockname()[1]}"
    try:
        Announcing(config, lambda: _announce(address, args.ready_file)).run(sockets=[listener])
    except KeyboardInterrupt:
        return 0
    finally:
        if args.ready_file:
            args.ready_file.unlink(missing_ok=True)
    return 0


def _announce(address: str, file: Path | None) -> None:
    if file:
        half = file.with_name(f"{file.name}.part")
        half.write_text(f"{address}\n", encoding="ascii")
        half.replace(file)
    sys.stdout.write(f"listening on {address}\n")
    sys.stdout.flush()
