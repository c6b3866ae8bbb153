"""The command line: reads the arguments and calls the room that does it, importing nothing else."""

import argparse
import importlib
import re
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    args = _parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = args.run
    return run(args)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk", description="A public touchscreen for libraries and quarter centres."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_show(commands.add_parser("show", help="open the kiosk, full-screen"))
    _add_serve(commands.add_parser("serve", help="run the backend on this machine"))
    _add_channel(commands.add_parser("channel", help="make content ready for kiosks"))
    _add_bench(commands.add_parser("bench", help="measure speed and memory"))
    _add_doctor(commands.add_parser("doctor", help="say whether this machine and its kiosk are well"))
    return parser


def _add_show(show: argparse.ArgumentParser) -> None:
    show.add_argument("--windowed", type=_size, metavar="WxH", help="in a window of this size instead")
    show.add_argument("--channel", type=Path, metavar="PATH", help="the published release to show")
    show.add_argument("--settings", type=Path, metavar="FILE", help="the settings of this kiosk")
    show.set_defaults(run=_room("kiosk.app"))


def _add_serve(serve: argparse.ArgumentParser) -> None:
    serve.add_argument(
        "--port", type=int, default=8080, metavar="N", help="0 takes any free port (default: 8080)"
    )
    serve.add_argument(
        "--data", type=Path, default=Path("data/backend"), metavar="DIR", help="where ideas are kept"
    )
    serve.add_argument(
        "--ready-file", type=Path, metavar="FILE", help="write the address here once it can be reached"
    )
    serve.add_argument(
        "--token-file", type=Path, metavar="FILE", help="the token kiosks must bring (default: none)"
    )
    serve.set_defaults(run=_room("kiosk.backend.serve"))


def _add_channel(channel: argparse.ArgumentParser) -> None:
    commands = channel.add_subparsers(required=True, metavar="COMMAND")
    publish = commands.add_parser("publish", help="make a release from a folder of records")
    publish.add_argument("source", type=Path, metavar="SOURCE", help="the folder with channel.toml")
    publish.add_argument("dest", type=Path, metavar="DEST", help="the folder the release is written to")
    publish.add_argument(
        "--pictures", type=Path, default=Path("build/pictures"), metavar="DIR", help="default: build/pictures"
    )
    publish.set_defaults(run=_publish)


def _add_bench(bench: argparse.ArgumentParser) -> None:
    bench.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    bench.add_argument("--long", action="store_true", help="use every page for ten minutes")
    bench.set_defaults(run=_room("kiosk.bench"))


def _add_doctor(doctor: argparse.ArgumentParser) -> None:
    doctor.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    doctor.add_argument("--settings", type=Path, metavar="FILE", help="the settings of this kiosk")
    doctor.set_defaults(run=_room("kiosk.doctor"))


def _room(name: str) -> Callable[[argparse.Namespace], int]:
    def enter(args: argparse.Namespace) -> int:
        return int(importlib.import_module(name).main(args))

    return enter


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([1-9]\d{1,4})x([1-9]\d{1,4})", text)
    if found is None:
        raise argparse.ArgumentTypeError("must be width x height in pixels, such as 540x960")
    return int(found[1]), int(found[2])


def _publish(args: argparse.Namespace) -> int:
    channel = importlib.import_module("kiosk.channel.publish")
    try:
        report = channel.publish(args.source, args.pictures, args.dest, datetime.now(UTC))
    except channel.PublishError as error:
        sys.stderr.write(f"nothing was published:\n{error}\n")
        return 1
    sys.stderr.writelines(f"note: {finding}\n" for finding in report.findings)
    records = sum(report.records.values())
    sys.stdout.write(
        f"{report.dest}: {records} records, {report.occurrences} dates, {report.media} files of media with"
        f" {report.media_bytes // 1_000_000} MB, in {report.seconds:.1f} s\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
