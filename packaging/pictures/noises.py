"""Noise that flows: smooth, seeded, and the same wherever in the plane it is asked."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float32]


class Noise:
    """Gradient noise over the plane, between about -1 and 1, with features about 1 apart."""

    def __init__(self, random: np.random.Generator) -> None:
        self._order = random.permutation(256).astype(np.int32)
        angles = random.uniform(0, 2 * np.pi, 256)
        self._slopes = np.stack([np.cos(angles), np.sin(angles)], -1).astype(np.float32)

    def __call__(self, x: ArrayLike, y: ArrayLike) -> Floats:
        """The value at each point; arrays broadcast."""
        x, y = np.broadcast_arrays(np.asarray(x, np.float32), np.asarray(y, np.float32))
        left, top = np.floor(x), np.floor(y)
        u, v = x - left, y - top
        i, j = left.astype(np.int32), top.astype(np.int32)
        ease_u = u * u * u * (u * (u * 6 - 15) + 10)
        ease_v = v * v * v * (v * (v * 6 - 15) + 10)
        upper = self._corner(i, j, u, v)
        upper += ease_u * (self._corner(i + 1, j, u - 1, v) - upper)
        lower = self._corner(i, j + 1, u, v - 1)
        lower += ease_u * (self._corner(i + 1, j + 1, u - 1, v - 1) - lower)
        return np.asarray((upper + ease_v * (lower - upper)) * np.float32(1.5), np.float32)

    def layers(self, x: ArrayLike, y: ArrayLike, octaves: int = 5, gain: float = 0.5) -> Floats:
        """Noise upon ever finer noise, as in clouds and hills; still about -1 to 1."""
        x, y = np.asarray(x, np.float32), np.asarray(y, np.float32)
        total, weight, reach = self(x, y), 1.0, 1.0
        for octave in range(1, octaves):
            weight *= gain
            reach += weight
            total = total + np.float32(weight) * self(
                x * 2**octave + 17.3 * octave, y * 2**octave - 9.1 * octave
            )
        return np.asarray(total / np.float32(reach), np.float32)

    def _corner(self, i: NDArray[np.int32], j: NDArray[np.int32], u: Floats, v: Floats) -> Floats:
        slope = self._slopes[self._order[(self._order[i & 255] + j) & 255]]
        return np.asarray(slope[..., 0] * u + slope[..., 1] * v, np.float32)


def smoothstep(low: float, high: float, values: ArrayLike) -> Floats:
    """0 below `low`, 1 above `high`, eased between."""
    t = np.clip((np.asarray(values, np.float32) - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def blurred(field: Floats, radius: int) -> Floats:
    """A field softened by three boxes, which is nearly a bell; edges repeat."""
    for _ in range(3):
        for axis in (0, 1):
            edge = [(radius + 1, radius) if a == axis else (0, 0) for a in (0, 1)]
            total = np.cumsum(np.pad(field, edge, mode="edge"), axis, dtype=np.float64)
            span = 2 * radius + 1
            ahead = np.take(total, range(span, total.shape[axis]), axis)
            field = ((ahead - np.take(total, range(total.shape[axis] - span), axis)) / span).astype(
                np.float32
            )
    return field
