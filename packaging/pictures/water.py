"""Water: what is above a shore line, seen again below it, broken by ripples."""

from __future__ import annotations

import numpy as np
from canvas import Canvas
from noises import Noise
from numpy.typing import NDArray

STEP = 48
"""Ripples are computed for every so many columns and drawn out between."""

BAND = 16
"""Rows are mirrored in bands so high, which stay in the processor's cache."""


def mirror(
    canvas: Canvas, shore: float, squash: float = 1.0, ripple: float = 60.0, calm: float = 0.12
) -> None:
    """Replace everything below `shore` by the mirror image of what is above.

    `squash` is how many rows above one row below shows, `ripple` how far (design pixels) the image is
    broken up at the bottom, `calm` the share of that right at the shore.
    """
    image = canvas.image
    pixels = np.frombuffer(image.bits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    first, width = round(shore * canvas.scale), image.width()
    shake = _ripples(canvas, image.height() - first, calm) * np.float32(ripple * canvas.scale)
    place = np.arange(width, dtype=np.float32) / STEP
    left = place.astype(np.int32)
    share = (place - left)[None, :]
    columns = np.arange(width, dtype=np.int32)[None, :]
    for top in range(0, image.height() - first, BAND):
        part = shake[top : top + BAND]
        fine = part[:, left] + (part[:, left + 1] - part[:, left]) * share
        depth = np.arange(top, top + len(part), dtype=np.float32)[:, None] * np.float32(squash)
        source = np.clip(first - 1 - depth + fine, 0, first - 1).astype(np.int32)
        pixels[first + top : first + top + len(part), :width] = pixels[source, columns]


def _ripples(canvas: Canvas, count: int, calm: float) -> NDArray[np.float32]:
    """How far rows are shaken, from -1 to 1, every `STEP` columns: long flat waves that grow towards us."""
    away = (np.arange(count, dtype=np.float32) / max(1, count - 1))[:, None]
    x = np.arange(canvas.image.width() // STEP + 2, dtype=np.float32)[None, :] * STEP / canvas.scale
    deep = 34 * np.log1p(away * 40)
    long = 1.1 + 3 * (1 - away)
    noise = Noise(canvas.random("ripples"))
    waves = noise(x / (210 * long), deep) * 0.7 + noise(x / (60 * long) + 50, deep * 2.1) * 0.3
    return np.asarray(waves * (calm + (1 - calm) * away), np.float32)
