"""Colours: hex words to colours, and ramps that stay clean because they are mixed in OKLab."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtGui import QColor

TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
"""Björn Ottosson's matrices from linear sRGB to OKLab."""


def ink(word: str, alpha: float = 1.0) -> QColor:
    """The colour "#rrggbb" as it lets light through."""
    colour = QColor(word)
    colour.setAlphaF(alpha)
    return colour


def rgb(word: str) -> NDArray[np.float32]:
    """The colour "#rrggbb" as three numbers from 0 to 1."""
    return np.array([int(word[i : i + 2], 16) / 255 for i in (1, 3, 5)], np.float32)


def lab(colours: ArrayLike) -> NDArray[np.float64]:
    """sRGB from 0 to 1 in OKLab."""
    srgb = np.asarray(colours, np.float64)
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return np.asarray(np.cbrt(linear @ TO_CONES.T) @ TO_LAB.T)


def from_lab(colours: ArrayLike) -> NDArray[np.float64]:
    """OKLab in sRGB, clipped to 0 to 1."""
    cones = np.asarray(colours, np.float64) @ np.linalg.inv(TO_LAB).T
    linear = np.clip(cones**3 @ np.linalg.inv(TO_CONES).T, 0, 1)
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)


def ramp(
    words: Sequence[str], values: ArrayLike, places: Sequence[float] | None = None
) -> NDArray[np.float32]:
    """Colours of shape (…, 3) for values from 0 to 1 along some stops; quick for whole fields."""
    stops = lab(np.stack([rgb(word) for word in words]))
    at = np.linspace(0, 1, len(words)) if places is None else np.asarray(places, np.float64)
    fine = np.linspace(0, 1, 1024)
    table = from_lab(np.stack([np.interp(fine, at, stops[:, i]) for i in range(3)], -1)).astype(np.float32)
    index = (np.asarray(values, np.float32) * np.float32(1023) + np.float32(0.5)).astype(np.int32)
    return np.take(table, index, axis=0, mode="clip")


def inks(words: Sequence[str], count: int, alpha: float = 1.0) -> list[QColor]:
    """`count` colours spread evenly along some stops."""
    table = ramp(words, np.linspace(0, 1, count)).tolist()
    return [QColor.fromRgbF(red, green, blue, alpha) for red, green, blue in table]
