"""What a place decides for its kiosk, read once from a TOML file, validated and frozen.

Every key is listed here with its default and, in its rule, the values it may have; the same keys with longer
comments stand in `resources/settings.example.toml`. All mistakes of a file are told at once, each with file,
line and the allowed values; what was written is never repeated, for one value is a secret.
"""

import ipaddress
import math
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

LANGUAGES = ("de", "de-simple", "en", "tr", "ar", "uk", "pl", "ru")
NETLOC = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\[\]:@]+)(:[0-9]+)?")
LABEL = re.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
LOOPBACK = ("127.0.0.1", "::1", "localhost")


class SettingsError(Exception):
    """A settings file that cannot be used; `problems` holds one sentence per mistake, with file and line."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Rule:
    """What a key may hold: in plain words, as a test, and what is made of a value that passes."""

    allowed: str
    right: Callable[[Any], bool]
    make: Callable[[Path, Any], object] = lambda _, value: value


def _number(low: float, high: float, unit: str) -> Rule:
    def right(value: Any) -> bool:
        return type(value) in (int, float) and math.isfinite(value) and low <= value <= high

    return Rule(f"a number of {unit} from {low:g} to {high:g}", right, lambda _, value: float(value))


def _whole(low: int, high: int, unit: str) -> Rule:
    allowed = f"a whole number of {unit} from {low} to {high}"
    return Rule(allowed, lambda value: type(value) is int and low <= value <= high)


def _words(pattern: str, allowed: str) -> Rule:
    return Rule(allowed, lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None)


def _is_tags(value: Any) -> bool:
    right = isinstance(value, list) and len(value) > 0 and all(LANGUAGE.right(tag) for tag in value)
    return right and len(set(value)) == len(value)


def _is_address(value: object) -> bool:
    try:
        parts = urlsplit(value if isinstance(value, str) else "")
        strange = parts.query or parts.fragment or parts.port == 0 or not NETLOC.fullmatch(parts.netloc)
    except ValueError:
        return False
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    return safe and not strange and _is_host(parts.hostname or "") and TOKEN.right(value)


def _is_host(name: str) -> bool:
    """Return whether a network can know this name; for others, making the client fails at every start."""
    labels = name.removesuffix(".").split(".")
    try:
        if ":" in name or labels[-1].isdigit():
            return bool(ipaddress.ip_address(name))
        if name.count("xn--"):
            import idna  # noqa: PLC0415 (10 ms for the few who have such a name)

            idna.decode(name)
    except ValueError:
        return False
    return len(name) < 255 and all(LABEL.fullmatch(label) for label in labels)


ID = _words(r"[a-z0-9]+(-[a-z0-9]+)*", 'the id of a record, of a-z, 0-9 and "-", such as "funkenberg"')
LANGUAGE = _words(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", 'a language tag such as "de", "de-simple" or "ar"')
TAGS = 'a list of different language tags, such as ["de", "de-simple", "en"]'
LIST = Rule(TAGS, _is_tags, lambda _, value: tuple(value))
NAME = _words(r"[^\x00-\x1f\x7f]{1,80}", "a text of 1 to 80 characters on one line")
PATH = Rule("the path of a folder", _words(r"[^\x00]+", "").right, lambda folder, value: folder / value)
SWITCH = Rule("true or false", lambda value: isinstance(value, bool))
TOKEN = _words(r"[\x21-\x7e]{0,200}", "a text of at most 200 printable ASCII characters without spaces")
ADDRESS = "an https:// address, or an http:// address of this machine (127.0.0.1, localhost)"
URL = Rule(ADDRESS, _is_address, lambda _, value: value.rstrip("/"))


def _key(default: Any, rule: Rule) -> Any:
    return field(default=default, repr=rule is not TOKEN, metadata={"rule": rule})


@dataclass(frozen=True, slots=True)
class Screen:
    """The panel as it hangs: the size of its picture and how high its lower edge is above the floor."""

    width_mm: float = _key(299.0, _number(100, 3000, "millimetres"))
    height_mm: float = _key(531.0, _number(100, 3000, "millimetres"))
    bottom_mm: float = _key(750.0, _number(0, 2500, "millimetres"))


@dataclass(frozen=True, slots=True)
class Kiosk:
    """Which kiosk this is, the quarter it stands in, and which languages it offers, in this order."""

    name: str = _key("Kiosk", NAME)
    quarter: str | None = _key(None, ID)
    languages: tuple[str, ...] = _key(LANGUAGES, LIST)
    default_language: str = _key("de", LANGUAGE)


@dataclass(frozen=True, slots=True)
class Channel:
    """Where the content comes from: the folder of a published release."""

    path: Path = _key(Path("build/release/herne"), PATH)  # noqa: RUF009 (a Path never changes)


@dataclass(frozen=True, slots=True)
class Data:
    """Where the kiosk keeps its own files: content, outbox, staff PIN."""

    folder: Path = _key(Path("data"), PATH)  # noqa: RUF009


@dataclass(frozen=True, slots=True)
class Backend:
    """Where ideas go, with which secret, and how long at most each waits by chance before it goes."""

    url: str | None = _key(None, URL)
    token: str = _key("", TOKEN)
    hold_s: int = _key(600, _whole(0, 3600, "seconds"))


@dataclass(frozen=True, slots=True)
class Session:
    """How long nobody may touch the screen before the warning comes, and how long the warning stays."""

    reading_s: int = _key(60, _whole(20, 3600, "seconds"))
    typing_s: int = _key(120, _whole(20, 3600, "seconds"))
    warning_s: int = _key(30, _whole(20, 600, "seconds"))


@dataclass(frozen=True, slots=True)
class Input:
    """How long a second press on the same spot is ignored: a longer time helps trembling hands."""

    second_press_ms: int = _key(300, _whole(0, 1000, "milliseconds"))


@dataclass(frozen=True, slots=True)
class Motion:
    """Whether things move; `reduced` shows every change at once."""

    reduced: bool = _key(False, SWITCH)


@dataclass(frozen=True, slots=True)
class Settings:
    """All of them; each attribute is a table of the TOML file."""

    screen: Screen = Screen()
    kiosk: Kiosk = Kiosk()
    channel: Channel = Channel()
    data: Data = Data()
    backend: Backend = Backend()
    session: Session = Session()
    input: Input = Input()
    motion: Motion = Motion()


def load(path: Path | None = None) -> Settings:
    """Read and validate a settings file; None gives the defaults. Raises SettingsError.

    Relative paths, given or default, count from the folder the file lies in.
    """
    if path is None:
        return Settings()
    try:
        text = path.read_text(encoding="utf-8-sig")
        tables = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: cannot be read as a text file in UTF-8: {error}") from error
    except ValueError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = found[1] if found else text.count("\n") + 1
        told = f'this is not TOML: {error}; allowed are lines such as [table] or key = "value"'
        raise SettingsError(f"{path}:{line}: {told}") from error
    problems, made = _read(text, tables, path.parent)
    if problems:
        raise SettingsError(*(f"{path}:{line}: {told}" for line, told in sorted(problems)))
    return Settings(**made)


def _read(text: str, tables: Mapping[str, Any], folder: Path) -> tuple[list[tuple[int, str]], dict[str, Any]]:
    known: dict[str, Any] = {item.name: item.type for item in fields(Settings)}
    strange = [name for name in tables if name not in known]
    problems = [(_line(text, name), _unknown(f"the table [{name}]", name, known)) for name in strange]
    made: dict[str, Any] = {}
    for name, kind in known.items():
        values = {item.name: folder / item.default for item in fields(kind) if isinstance(item.default, Path)}
        rules = {item.name: item.metadata["rule"] for item in fields(kind)}
        table = tables.get(name, {})
        if not isinstance(table, dict):
            problems.append((_line(text, name), f"{name} must be a table: write [{name}] on its own line"))
            continue
        for key, value in table.items():
            if key not in rules:
                problems.append((_line(text, name, key), _unknown(f"{name}.{key}", key, rules)))
            elif not rules[key].right(value):
                problems.append((_line(text, name, key), f"{name}.{key} must be {rules[key].allowed}"))
            else:
                values[key] = rules[key].make(folder, value)
        made[name] = kind(**values)
    kiosk = made.get("kiosk", Kiosk())
    if kiosk.default_language not in kiosk.languages:
        told = f"kiosk.default_language must be one of kiosk.languages: {', '.join(kiosk.languages)}"
        problems.append((_line(text, "kiosk", "default_language") or _line(text, "kiosk", "languages"), told))
    return problems, made


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    import difflib  # noqa: PLC0415 (only mistakes need it, and every start would wait for it)

    near = difflib.get_close_matches(name, known, n=1)
    hint = f"did you mean {near[0]}?" if near else f"allowed are {', '.join(known)}"
    return f"{what} is not known; {hint}"


def _line(text: str, *keys: str) -> int:
    """Return the line where a key's value begins, 0 without one.

    tomllib tells no lines, so the text grows by lines until it holds the key: no second, half-right parser.
    """
    lines = text.split("\n")
    before = 0
    for count in range(1, len(lines) + 1):
        try:
            value: Any = tomllib.loads("\n".join(lines[:count]))
        except ValueError:
            continue
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        if value is not None:
            return before + 1
        before = count
    return 0
