"""What staff see behind their door: how content, outbox, backend, clock and disk are."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from kiosk import __version__
from kiosk.api.answers import Verdict
from kiosk.device import disk
from kiosk.jobs.deliver import Post
from kiosk.store.examples import examples
from kiosk.store.outbox import OutboxError
from kiosk.viewmodels.sources import Sources

Connection = AbstractAsyncContextManager[Post]
# What takes its time; and everything, in the order of the page: ideas, content, machine.
LATER = ("waiting", "parked", "outbox", "backend")
ORDER = (
    "waiting", "parked", "outbox", "delivery", "backend",
    "content", "release", "quarantined", "examples",
    "clock", "disk", "version",
)  # fmt: skip
SHORT = 12
GIGABYTE = 1_000_000_000


@dataclass(frozen=True, slots=True)
class StaffFact:
    """One thing staff want to know; `standing` is a word for its own cases, `alert` asks for a look."""

    key: str
    value: str = ""
    standing: str = ""
    count: int = 0
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Faulty:
    """A record that was left out or mended when the content came, and why."""

    kind: str
    identity: str
    reason: str


def faulty(sources: Sources) -> list[Faulty]:
    """Return all of them."""
    return [Faulty(each.kind, each.id, each.reason) for each in sources.content.quarantine()]


def facts(sources: Sources, language: str) -> list[StaffFact]:
    """Return what is known at once."""
    content, formats = sources.content, sources.formats_of(language)
    published = content.published.astimezone(content.zone)
    quarantined = len(content.quarantine())
    now = sources.local_now()
    right = sources.clock_is_right()
    return [
        StaffFact("content", formats.full_date(published.date())),
        StaffFact("release", content.release[:SHORT]),
        StaffFact("quarantined", count=quarantined, alert=quarantined > 0),
        StaffFact("examples", count=examples(content)),
        _delivery(sources),
        StaffFact(
            "clock",
            f"{formats.full_date(now.date())} · {formats.time(now)}",
            "right" if right else "wrong",
            alert=not right,
        ),
        _disk(sources, language),
        StaffFact("version", __version__),
    ]


def _delivery(sources: Sources) -> StaffFact:
    progress = sources.delivery.progress
    line = progress.line.value if sources.settings.backend.url else "off"
    return StaffFact("delivery", str(progress.code or ""), line, alert=line in ("retrying", "stopped"))


def _disk(sources: Sources, language: str) -> StaffFact:
    try:
        free, low = disk.free_bytes(sources.data), disk.is_low(sources.data)
    except OSError:
        return StaffFact("disk", standing="unknown", alert=True)
    gigabytes = round(free / GIGABYTE, 1)
    return StaffFact(
        "disk", sources.formats_of(language).number(gigabytes), "low" if low else "ok", alert=low
    )


async def outbox_facts(sources: Sources) -> list[StaffFact]:
    """Return how many ideas wait and how many were refused, or that nobody knows."""
    try:
        counts = await sources.delivery.counts()
    except OutboxError:
        return [StaffFact("outbox", alert=True)]
    reasons = ", ".join(str(code) for code in counts.reasons)
    return [
        StaffFact("waiting", count=counts.waiting),
        StaffFact("parked", reasons, count=counts.parked, alert=counts.parked > 0),
    ]


def connection(sources: Sources) -> Connection | None:
    """Return a connection to the backend of this kiosk, if it has one."""
    backend = sources.settings.backend
    if backend.url is None:
        return None
    from kiosk.api.client import Client  # noqa: PLC0415 - 90 ms that nobody else waits for

    return Client(backend.url, backend.token)


async def backend_fact(backend: Connection | None) -> StaffFact:
    """Ask the backend whether it would take ideas: `standing` none, yes, refused (with the status) or no."""
    if backend is None:
        return StaffFact("backend", standing="none", alert=True)
    async with backend as post:
        answer = await post.probe()
    if answer.verdict is Verdict.DELIVERED:
        return StaffFact("backend", standing="yes")
    return StaffFact("backend", str(answer.code or ""), "refused" if answer.code else "no", alert=True)
