"""How much is measured, and where: handed from the bench to each of its parts as JSON."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parents[2]
RELEASE = ROOT / "build" / "release" / "herne"
SHELF = ROOT / "build" / "bench"
SCREEN = (1080, 1920)


@dataclass(frozen=True, slots=True)
class Sizes:
    """`shelf` keeps databases from run to run; `scratch` is thrown away after this one.

    `searched` events are searched, `listed` events fill the long list. `touches` things are touched on each
    page, `keys` letters typed in each language, `flings` made, `starts` measured, and the first `languages`
    of the kiosk spoken.
    """

    scratch: Path
    shelf: Path = SHELF
    release: Path = RELEASE
    searched: int = 100_000
    listed: int = 10_000
    starts: int = 5
    touches: int = 4
    keys: int = 120
    flings: int = 8
    languages: int = 8
    minutes: float = 0.0

    def to_json(self) -> str:
        """Return the sizes for the command line of a part."""
        return json.dumps(asdict(self), default=str)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Return what to_json wrote."""
        values = json.loads(text)
        folders = {name: Path(values[name]) for name in ("scratch", "shelf", "release")}
        return cls(**values | folders)
