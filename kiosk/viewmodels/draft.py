"""The draft of an idea: what a visitor has chosen and written so far, and which step that allows."""

import dataclasses
from collections.abc import Container

from kiosk.api.messages import TEXT_MAX, TEXT_MIN, IdeaMessage, clean_text

FIELD, TEXT, SUMMARY, KEPT = "field", "text", "summary", "kept"


@dataclasses.dataclass(slots=True)
class Draft:
    """In memory only. `quarter` None: the kiosk's own, not asked yet; empty: the whole city.

    `written` is what was typed, `text` is it exactly as it would be sent; `write` sets both.
    `key` is one random UUID for all tries to keep it: tried twice, it is still one idea.
    """

    step: str = FIELD
    field: str = ""
    quarter: str | None = None
    written: str = dataclasses.field(default="", repr=False)
    text: str = dataclasses.field(default="", repr=False)
    key: str = ""
    thanked: bool = False
    keeping: bool = False
    failed: bool = False

    def write(self, text: str) -> None:
        """Take what was typed; it is cleaned here, once, because several properties look at it."""
        self.written = text
        self.text = clean_text(text)

    @property
    def fits(self) -> bool:
        """Whether the text is neither too short nor too long."""
        return TEXT_MIN <= len(self.text) <= TEXT_MAX

    def take(self, key: str, fields: Container[str], quarters: Container[str]) -> str:
        """Return the step a page's key stands for; take over the field or quarter that it names."""
        if self.field not in fields:
            self.field = ""
        if key in fields:
            self.field = key
            return TEXT
        if key in quarters:
            self.quarter = key
            return FIELD
        return key or self.step

    def possible(self, step: str) -> str:
        """Return the step to be shown to somebody who wants this one: it, or the one that comes first."""
        if step == KEPT:
            return KEPT if self.step == KEPT else FIELD
        if step == FIELD or not self.field:
            return FIELD
        return SUMMARY if step == SUMMARY and self.fits else TEXT

    def message(self, language: str, quarter: str) -> IdeaMessage:
        """Return the idea as it leaves the kiosk; an empty quarter is the whole city."""
        return IdeaMessage(language=language, field=self.field, text=self.text, quarter=quarter or None)
