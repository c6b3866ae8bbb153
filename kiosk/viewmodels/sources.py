"""What the visitor's view models draw from: what may be shown, and the jobs a wish may start."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.jobs.deliver import Delivery
from kiosk.viewmodels.showcase import Showcase


@dataclass(slots=True)
class Sources(Showcase):
    """Put together by the roof. `content` stays the same while the program runs, but for mending it.

    A newer release in the channel's folder is taken over at the next start of `kiosk show`; a timer for that
    comes with the signed channels.

    `start` runs a coroutine in the application's task group; `leave` ends the program.
    """

    delivery: Delivery
    data: Path
    start: Callable[[Coroutine[Any, Any, None]], object]
    leave: Callable[[], None] = field(default=lambda: None)
