"""All that a visitor has done here, as plain values: nothing of a visitor is kept anywhere else."""

from dataclasses import dataclass, field

from kiosk.viewmodels.draft import Draft


@dataclass(frozen=True, slots=True)
class Visit:
    """One page on the way of a visitor, and how far it was scrolled, in pixels."""

    page: str
    key: str = ""
    scroll: float = 0.0


@dataclass(slots=True)
class Visitor:
    """All visitor state. Nothing of a visitor is kept anywhere else."""

    language: str
    text_step: int = 0
    dark: bool = False
    high_contrast: bool = False
    reach: bool = False
    way: list[Visit] = field(default_factory=lambda: [Visit("home")])
    search: str = ""
    search_kind: str = ""
    event_filters: frozenset[str] = frozenset()
    event_day: str = ""
    event_span: str = "day"
    service_filters: frozenset[str] = frozenset()
    idea: Draft = field(default_factory=Draft)
    keyboard_language: str = ""
