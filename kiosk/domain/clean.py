"""Takes out of foreign text what must never reach a screen: control characters, bidi controls, surrogates."""

import re

_FORBIDDEN = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1, except tab and line feed
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi marks, embeddings, overrides, isolates
    "\ufeff\ufff9-\ufffb\ufffe\uffff"  # byte order mark, interlinear annotation, noncharacters
    "\ud800-\udfff"  # lone surrogates, which UTF-8 cannot carry
)
_ENDING = re.compile("\r\n|\r|\u2028|\u2029|\x85")
_REST = re.compile(f"[{_FORBIDDEN}]")
_SUSPECT = re.compile(f"[{_FORBIDDEN}\u2028\u2029]")


def clean(text: str) -> str:
    """Return `text` with line feeds as its only line endings and without forbidden characters."""
    return text if _SUSPECT.search(text) is None else _REST.sub("", _ENDING.sub("\n", text))


def clean_line(text: str) -> str:
    """Return `text` cleaned and on one line, runs of white space made one space."""
    return " ".join(clean(text).split())
