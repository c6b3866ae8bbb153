"""`kiosk bench`: how fast the kiosk is and how much memory it takes, beside references of the same run.

Everything is measured at 1080x1920 with the software renderer and without a screen; each part runs in a
process of its own and prints its figures. Milliseconds are those of the clock on the wall.
"""

import argparse
import sys


def main(args: argparse.Namespace) -> int:
    """Measure and print a table, or with `args.json` one JSON object; `args.long` goes on for minutes."""
    from kiosk.bench.parts import BenchError  # noqa: PLC0415 - parts are modules of this package too
    from kiosk.bench.run import bench  # noqa: PLC0415
    from kiosk.bench.table import told  # noqa: PLC0415

    try:
        figures = bench(long=args.long)
    except BenchError as error:
        print(error, file=sys.stderr)
        return 1
    print(told(figures, as_json=args.json))
    return 0
