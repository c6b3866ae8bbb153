"""Starts the kiosk as `kiosk show` does and says when its first complete frame is out."""

import sys
from pathlib import Path

from kiosk.app import Kiosk, application
from kiosk.bench.figures import ROOT
from kiosk.domain.clock import SystemClock
from kiosk.settings import load

if __name__ == "__main__":
    from dataclasses import replace

    plain = load(None)
    settings = replace(plain, data=replace(plain.data, folder=Path(sys.argv[1])))
    application()
    from kiosk.app import open_content

    settings = replace(settings, channel=replace(settings.channel, path=ROOT / "build" / "release" / "herne"))
    with open_content(settings) as content:
        kiosk = Kiosk(settings, SystemClock(), content)
        kiosk.show((1080, 1920))
        kiosk.wait()
        print("shown", flush=True)
        kiosk.close()
    print("{}")
