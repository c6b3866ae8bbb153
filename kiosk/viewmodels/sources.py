"""What the visitor's view models draw from: what may be shown, and the jobs a wish may start."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.jobs.deliver import Delivery
from kiosk.viewmodels.showcase import Showcase


@dataclass(slots=True)
class Sources(Showcase):
    """Put together by the roof. Another release's `content` is set here and in the attract page's showcase.

    `start` runs a coroutine in the application's task group; `leave` ends the program.
    """

    delivery: Delivery
    data: Path
    start: Callable[[Coroutine[Any, Any, None]], object]
    leave: Callable[[], None] = field(default=lambda: None)
