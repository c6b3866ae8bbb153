"""Activates the sample channel for the other parts of the bench."""

import sys
from pathlib import Path

from kiosk.bench.figures import ROOT
from kiosk.store.activate import activate

if __name__ == "__main__":
    activate(ROOT / "build" / "release" / "herne", Path(sys.argv[1]), flush=lambda: None)
    print("{}")
