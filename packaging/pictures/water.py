"""Water: what is above a shore line, seen again below it, broken by ripples."""

from __future__ import annotations

import numpy as np
from canvas import Canvas
from noises import Noise
from numpy.typing import NDArray


def mirror(
    canvas: Canvas, shore: float, squash: float = 1.0, ripple: float = 60.0, calm: float = 0.12
) -> None:
    """Replace everything below `shore` by the mirror image of what is above.

    `squash` is how many rows above one row below shows, `ripple` how far (design pixels) the image is
    broken up at the bottom, `calm` the share of that right at the shore.
    """
    scale, image = canvas.scale, canvas.image
    image.bits()
    memory = np.frombuffer(image.bits(), np.uint32)
    pixels = memory.reshape(image.height(), image.bytesPerLine() // 4)
    first = round(shore * scale)
    rows = np.arange(first, image.height())
    shake = _ripples(canvas, rows, image.width(), calm) * (ripple * scale)
    source = first - 1 - (rows - first)[:, None] * squash + shake
    columns = np.arange(image.width())[None, :]
    pixels[first:, : image.width()] = pixels[np.clip(source, 0, first - 1).astype(np.int32), columns]


def _ripples(canvas: Canvas, rows: NDArray[np.int_], width: int, calm: float) -> NDArray[np.float32]:
    """How far each pixel's row is shaken, from -1 to 1, in long flat waves that grow towards us."""
    away = ((rows - rows[0]) / max(1, len(rows) - 1)).astype(np.float32)[:, None]
    step = 48
    x = np.arange(-1, width // step + 2)[None, :] * step / canvas.scale
    deep = 34 * np.log1p(away * 40)
    noise = Noise(canvas.random("ripples"))
    long = 2.2 + 6 * (1 - away)
    coarse = noise(x / (210 * long / 2), deep) * 0.7 + noise(x / (60 * long / 2) + 50, deep * 2.1) * 0.3
    place = (np.arange(width) / step + 1).astype(np.float32)
    left = place.astype(np.int32)
    share = (place - left)[None, :]
    fine = coarse[:, left] * (1 - share) + coarse[:, left + 1] * share
    return np.asarray(fine * (calm + (1 - calm) * away), np.float32)
