"""Gray and Scott's reaction and diffusion: two substances that grow into spots, worms and corals."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]


def grown(feed: Field, kill: Field, spread: Field, start: Field, steps: int) -> Field:
    """The second substance after some steps; `feed` and `kill` say at each place what shall
    grow there, `spread` (0.1 to 0.2) how large it gets."""
    rows, columns = feed.shape
    u = np.ones((rows + 2, columns + 2), np.float32)
    v = np.zeros_like(u)
    v[1:-1, 1:-1] = start
    u -= v * np.float32(0.5)
    du, dv, react = (np.empty((rows, columns), np.float32) for _ in range(3))
    loss = feed + kill
    spread, half = spread * 4, spread * 2
    inner_u, inner_v = u[1:-1, 1:-1], v[1:-1, 1:-1]
    for _ in range(steps):
        _diffuse(u, du, spread)
        _diffuse(v, dv, half)
        np.multiply(inner_v, inner_v, out=react)
        react *= inner_u
        du -= react
        dv += react
        du += feed
        du -= feed * inner_u
        dv -= loss * inner_v
        inner_u += du
        inner_v += dv
    return np.asarray(inner_v.copy(), np.float32)


def _diffuse(field: Field, change: Field, rate: Field) -> None:
    """Write into `change` how much flows to each place from its four neighbours; the edges meet."""
    field[0], field[-1] = field[-2], field[1]
    field[:, 0], field[:, -1] = field[:, -2], field[:, 1]
    np.add(field[:-2, 1:-1], field[2:, 1:-1], out=change)
    change += field[1:-1, :-2]
    change += field[1:-1, 2:]
    change *= np.float32(0.25)
    change -= field[1:-1, 1:-1]
    change *= rate


def enlarged(field: Field, rows: int, columns: int) -> Field:
    """A field stretched smoothly by cubic B-splines."""
    return np.asarray(_spline(field.shape[0], rows) @ field @ _spline(field.shape[1], columns).T, np.float32)


@cache
def _spline(count: int, more: int) -> Field:
    place = (np.arange(more, dtype=np.float32) + 0.5) * count / more - 0.5
    apart = np.abs(place[:, None] - np.arange(count, dtype=np.float32)[None])
    near = 2 / 3 - apart**2 + apart**3 / 2
    far = (2 - apart) ** 3 / 6
    weights = np.where(apart < 1, near, np.where(apart < 2, far, 0))
    return np.asarray(weights / weights.sum(1, keepdims=True), np.float32)
