"""`kiosk bench`: how fast the kiosk is and what it takes, each figure beside a reference of the same run.

Everything is measured at 1080x1920 with the software renderer and without a screen, each part in a process of
its own. Figures are milliseconds by the clock on the wall, memory is PSS in MB (2^20 bytes).
"""

import argparse
import json
import sys

from kiosk.bench.figures import AIMS, measure


def main(args: argparse.Namespace) -> int:
    """Measure and print; return 0. `args.json`: one JSON object; `args.long`: ten minutes of use."""
    figures = measure(long=args.long)
    if args.json:
        print(json.dumps(figures))
        return 0
    for name, value in figures.items():
        aim = f"  (aim: at most {AIMS[name]:g})" if name in AIMS else ""
        print(f"{name:28} {value:10.2f}{aim}")
    print("Each *_ref is measured in the same run, *_ratio is the figure by its reference.", file=sys.stderr)
    return 0
