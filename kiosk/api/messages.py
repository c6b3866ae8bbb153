"""The message both sides share: an idea as it leaves the kiosk, in strict JSON without any time.

    {"field": "mobility", "language": "de", "place": null, "quarter": "blumenthal", "text": "…", "version": 1}

Encoding is deterministic; decoding refuses unknown, missing and double keys. An error names the part that is
wrong and never repeats what somebody wrote.
"""

import dataclasses
import json
import re
import unicodedata
from typing import Any

from kiosk.domain.codec import ID

CONTENT_TYPE = "application/vnd.kiosk.idea.v1+json"
PAYLOAD_MAX = 16 * 1024
TEXT_MIN = 10
TEXT_MAX = 2_000
VERSION = 1

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
# Besides controls, surrogates and private use: bidi signs, which could turn a text round for its readers.
# U+200C and U+200D stay: some scripts and emoji need them.
_INVISIBLE = frozenset("\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


class MessageError(ValueError):
    """A message that is not one; `part` names the key at fault, "message" the whole."""

    def __init__(self, part: str) -> None:
        super().__init__(f"the idea's {part} is not valid")
        self.part = part


def clean_text(text: str) -> str:
    """Return a text as it is counted, kept and read: NFC, trimmed, without invisible signs that mislead."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    visible = "".join(sign for sign in lines if _is_visible(sign))
    return unicodedata.normalize("NFC", visible).strip()


def _is_visible(sign: str) -> bool:
    return sign == "\n" or (
        sign not in _INVISIBLE and unicodedata.category(sign) not in ("Cc", "Cs", "Co", "Cn")
    )


@dataclasses.dataclass(frozen=True, slots=True)
class IdeaMessage:
    """An idea: in a language, for a field, perhaps about a quarter and a place. Raises MessageError."""

    language: str
    field: str
    text: str = dataclasses.field(repr=False)
    quarter: str | None = None
    place: str | None = None
    version: int = VERSION

    def __post_init__(self) -> None:
        """Refuse what the other side would refuse."""
        _require("version", type(self.version) is int and self.version == VERSION)
        _require("language", isinstance(self.language, str) and bool(_LANGUAGE.fullmatch(self.language)))
        for part in ("field", "quarter", "place"):
            value = getattr(self, part)
            absent = value is None and part != "field"
            right = isinstance(value, str) and ID.fullmatch(value) is not None
            _require(part, absent or right)
        right = isinstance(self.text, str) and TEXT_MIN <= len(self.text) <= TEXT_MAX
        _require("text", right and clean_text(self.text) == self.text)

    def encode(self) -> bytes:
        """Return the bytes that are sent: compact JSON in UTF-8 with sorted keys."""
        parts = {item.name: getattr(self, item.name) for item in dataclasses.fields(self)}
        return json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def decode(payload: bytes) -> IdeaMessage:
    """Return the idea in these bytes. Raises MessageError."""
    _require("message", len(payload) <= PAYLOAD_MAX)
    try:
        parts = json.loads(payload.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refuse)
    except MessageError:
        raise
    except (ValueError, RecursionError):
        raise MessageError("message") from None  # the cause would quote the text
    known = {item.name for item in dataclasses.fields(IdeaMessage)}
    _require("message", isinstance(parts, dict) and set(parts) == known)
    return IdeaMessage(**parts)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    parts = dict(pairs)
    _require("message", len(parts) == len(pairs))
    return parts


def _refuse(_constant: str) -> None:
    raise MessageError("message")


def _require(part: str, right: bool) -> None:
    if not right:
        raise MessageError(part)
