"""What the machine can draw with."""

import os
from pathlib import Path

RENDER_NODES = Path("/dev/dri")


def has_gpu(nodes: Path = RENDER_NODES) -> bool:
    """Return whether the kernel offers a render node."""
    return nodes.is_dir() and any(node.name.startswith("renderD") for node in nodes.iterdir())


def choose_renderer(*, offscreen: bool) -> None:
    """Without a GPU Qt's software renderer is faster than OpenGL on the CPU; a choice made by hand stays."""
    if offscreen or not has_gpu():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
