"""What view models draw from, put together for tests: real content, a real outbox, jobs run when asked."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from kiosk.app import formats_of, language_rows
from kiosk.jobs.deliver import Delivery
from kiosk.settings import Settings
from kiosk.store.content import Content
from kiosk.store.outbox import Outbox
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.sources import Sources
from tests.desk import HandClock


@dataclass(slots=True)
class Jobs:
    """Wishes that were started and have not run yet."""

    waiting: list[Coroutine[Any, Any, None]] = field(default_factory=list)

    def start(self, job: Coroutine[Any, Any, None]) -> None:
        """Take a job, as the application's task group would."""
        self.waiting.append(job)

    def run(self) -> None:
        """Run every waiting job to its end."""
        while self.waiting:
            asyncio.run(self.waiting.pop(0))

    def forget(self) -> None:
        """Drop what was never run, as the end of the program does."""
        while self.waiting:
            self.waiting.pop().close()


def settings_in(data: Path, quarter: str | None = None) -> Settings:
    """Return the defaults with their files below `data`, for a kiosk in a quarter or in none."""
    plain = Settings()
    return replace(plain, data=replace(plain.data, folder=data), kiosk=replace(plain.kiosk, quarter=quarter))


def make_sources(
    settings: Settings,
    clock: HandClock,
    content: Content,
    outbox: Outbox,
    jobs: Jobs,
    leave: Callable[[], None] = lambda: None,
) -> Sources:
    """Return sources as the roof makes them."""
    return Sources(
        settings=settings,
        clock=clock,
        content=content,
        languages=language_rows(settings),
        formats_of=formats_of,
        delivery=Delivery(outbox),
        data=settings.data.folder,
        start=jobs.start,
        leave=leave,
    )


def seen(view_model: QObject, name: str) -> Any:
    """Return a property as QML sees it; Qt itself cannot hand a model back to Python."""
    return getattr(type(view_model), name).fget(view_model)


def rows(view_model: QObject, name: str) -> list[Any]:
    """Return the rows of a list as QML sees it."""
    model = seen(view_model, name)
    assert isinstance(model, Rows)
    return list(model.rows)
