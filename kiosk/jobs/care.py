"""Looks through the content for damage, in a thread, and goes on with what is sound."""

import asyncio
import logging
from pathlib import Path

from kiosk.store.activate import mended
from kiosk.store.content import Content, ContentError, is_sound

log = logging.getLogger(__name__)


async def look_through(content: Content, data: Path) -> None:
    """Check once all that was too much to be checked when it was opened.

    A damaged release is built again, else the one before is gone on with, else nothing changes.
    """
    if await asyncio.to_thread(is_sound, content.folder):
        return
    log.error("the content of release %s is damaged", content.release)
    folder = await asyncio.to_thread(mended, content.folder, data)
    if folder is None:
        return
    try:
        content.reopen(folder)
    except ContentError as error:
        log.error("it goes on being shown: %s", error)
