"""Space colonisation (Runions, Lane, Prusinkiewicz): branches grow to the places nobody has reached yet."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Growth:
    """Joints, the number of the joint each grew from (the first from itself), and how thick each became."""

    joints: Points
    parents: Numbers
    thick: NDArray[np.float64]


def grow(stem: Points, goals: Points, step: float, reach: float, near: float) -> Growth:
    """Grow from a stem (points from the root on) towards all goals.

    Each round every goal pulls the joint nearest to it within `reach`; a goal is gone when a joint is `near`.
    """
    rounds, parents = [stem], [np.maximum(np.arange(len(stem)) - 1, 0)]
    taken: set[tuple[int, int]] = set()
    best, nearest, place = np.full(len(goals), np.inf), np.zeros(len(goals), np.int64), np.zeros_like(goals)
    fresh = 0
    while len(rounds[-1]) and len(rounds) < 500:
        new = rounds[-1]
        apart = np.hypot(goals[:, :1] - new[:, 0], goals[:, 1:] - new[:, 1])
        closer = apart.argmin(1)
        distance = apart[np.arange(len(goals)), closer]
        better = distance < best
        best[better], nearest[better], place[better] = (
            distance[better],
            closer[better] + fresh,
            new[closer[better]],
        )
        alive = best > near
        goals, best, nearest, place = goals[alive], best[alive], nearest[alive], place[alive]
        pulled = best < reach
        fresh += len(new)
        owners, buds = _buds(goals[pulled], nearest[pulled], place[pulled], step)
        cells = [(round(x / step * 3), round(y / step * 3)) for x, y in buds.tolist()]
        kept = [index for index, cell in enumerate(cells) if cell not in taken]
        taken.update(cells)
        rounds.append(buds[kept])
        parents.append(owners[kept])
    joined = np.concatenate(parents)
    return Growth(np.concatenate(rounds), joined, _thickness(joined))


def _buds(goals: Points, nearest: Numbers, place: Points, step: float) -> tuple[Numbers, Points]:
    """The joints that are pulled, and where each grows next."""
    owners, first, which = np.unique(nearest, return_index=True, return_inverse=True)
    way = goals - place
    way /= np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-9)[:, None]
    pull = np.stack([np.bincount(which, way[:, axis], len(owners)) for axis in (0, 1)], -1)
    force = np.hypot(pull[:, 0], pull[:, 1])
    strong = force > 0.2
    buds = place[first] + pull / np.maximum(force, 1e-9)[:, None] * step
    return owners[strong], buds[strong]


def _thickness(parents: Numbers) -> NDArray[np.float64]:
    """One for a tip; where branches meet, their cross sections add up (Leonardo's rule, exponent 2.2)."""
    load = np.zeros(len(parents))
    for joint in range(len(parents) - 1, 0, -1):
        load[joint] = max(load[joint], 1.0)
        load[parents[joint]] += load[joint]
    return np.asarray(load ** (1 / 2.2))
