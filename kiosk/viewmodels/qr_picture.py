"""The QR code of a page: its size is there with the page, its picture as soon as a thread has drawn it."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from kiosk.viewmodels import qr


class QrPicture:
    """`modules` along one side, 0 without a code; `url` of the picture, empty until it is drawn."""

    def __init__(
        self, start: Callable[[Coroutine[Any, Any, None]], object], changed: Callable[[], None]
    ) -> None:
        """Take what runs a job, and what to call when something has changed."""
        self._start = start
        self._changed = changed
        self._text = ""
        self.modules = 0
        self.url = ""

    def show(self, text: str) -> None:
        """Show the code of this text, none for an empty one; the code that stands is not drawn again."""
        if text == self._text:
            return
        self._text, self.modules, self.url = text, qr.modules(text), ""
        self._changed()
        if self.modules:
            self._start(self._draw(text))

    async def _draw(self, text: str) -> None:
        url = await asyncio.to_thread(qr.draw, text)
        if text == self._text:
            self.url = url
            self._changed()
