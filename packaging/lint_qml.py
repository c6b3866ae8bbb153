"""The rules of the house for QML that Qt's own lint does not know; one line per finding, 1 when there is one.

python packaging/lint_qml.py FOLDER      looks at every .qml and qmldir below FOLDER

Everywhere: the pragma, `id: root`, plain text only, no `var`, nothing cut off, no stock controls, texts
that the translators' tools can see. In pages (`visitor`, `staff`), in addition: our own parts instead of
Qt's bare ones, and no colours or letter sizes but the theme's.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOST_LINES = 300
PAGES = ("visitor", "staff")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that must not occur in the code; strings are blanked out first, unless it looks into them."""

    pattern: re.Pattern[str]
    says: str
    with_strings: bool = False
    pages_only: bool = False


def _rule(pattern: str, says: str, with_strings: bool = False, pages_only: bool = False) -> Rule:
    return Rule(re.compile(pattern, re.MULTILINE), says, with_strings, pages_only)


_BARE = (
    "Text|TextInput|TextEdit|TextArea|TextField|Label|Button|ToolButton|CheckBox|RadioButton|"
    "Image|AnimatedImage|BorderImage|MouseArea|Flickable"
)

RULES = (
    _rule(r"\bvar\b", "`var` has no type: name the type, or use const and let"),
    _rule(
        r"\b(RichText|AutoText|StyledText|MarkdownText)\b", "only Text.PlainText: markup in texts is hostile"
    ),
    _rule(r"\belide\s*:|\bmaximumLineCount\s*:", "texts wrap, they are never cut"),
    _rule(r"^\s*import\s+QtQuick\.Controls", "no stock controls: hostile text crashes them"),
    _rule(r"\bproperty\s+[\w.<>]+\s+on[A-Z]\w*", "a property named like a signal handler breaks loading"),
    _rule(r"\b(qsTranslate|qsTrId|qsTrIdNoOp|QT_TR_NOOP|QT_TRANSLATE_NOOP)\b", "only qsTr is extracted"),
    _rule(r"\bqsTr\s*\(\s*[^\s\"'`)]", "qsTr wants the text itself, not a variable", with_strings=True),
    _rule(
        r"\bqsTr\s*\(\s*(\"(\\.|[^\"\\])*\"|'(\\.|[^'\\])*')\s*,(?!\s*(?:\"\"|''))",
        'the second argument of qsTr is always ""',
        with_strings=True,
    ),
    _rule(r"\bconsole\s*\.", "console is for trying things out"),
    _rule(rf"(?<!\w)(?:QtQuick\.)?(?:{_BARE})\s*\{{", "use our own part for this", pages_only=True),
    _rule(
        r"\"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\"",
        "colours stand in Theme",
        with_strings=True,
        pages_only=True,
    ),
    _rule(r"\bQt\.(rgba|hsla|hsva|color)\s*\(", "colours stand in Theme", pages_only=True),
    _rule(
        r"\bcolor\s*:\s*\"(?!transparent\")[a-z]+\"",
        "colours stand in Theme",
        with_strings=True,
        pages_only=True,
    ),
    _rule(r"\bfont\.(pixelSize|pointSize)\s*:\s*\d", "letter sizes stand in Theme", pages_only=True),
)
_OPENING = re.compile(r"^pragma ComponentBehavior: Bound$", re.MULTILINE)
_ROOT = re.compile(r"^[A-Z][\w.]*\s*\{\s*id:\s*root\b", re.MULTILINE)
_SPLIT = re.compile(
    r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`", re.DOTALL
)
_TRANSLATED_INSIDE = re.compile(r"\$\{[^}]*\bqsTr\b")


def blank(text: str) -> str:
    """Return as many spaces as the text is long, with its line breaks."""
    return re.sub(r"[^\n]", " ", text)


def without(source: str, strings: bool) -> str:
    """Return the source with comments, and strings if asked, blanked out; every place stays where it was."""

    def replaced(match: re.Match[str]) -> str:
        found = match.group()
        if found.startswith("/"):
            return blank(found)
        return found[0] + blank(found[1:-1]) + found[-1] if strings else found

    return _SPLIT.sub(replaced, source)


def look_at_file(path: Path) -> Iterator[tuple[int, str]]:
    """Go through the findings of one QML file, each with its line."""
    source = path.read_text("utf-8")
    code = without(source, strings=True)
    texts = without(source, strings=False)
    if not _OPENING.search(code):
        yield 1, "`pragma ComponentBehavior: Bound` is missing"
    if not _ROOT.search(code) and "pragma Singleton" not in code:
        yield 1, "the root object has no `id: root` as its first line"
    if source.count("\n") > MOST_LINES and "made by packaging/" not in source.partition("\n")[0]:
        yield MOST_LINES, f"more than {MOST_LINES} lines: divide it"
    for rule in RULES:
        if rule.pages_only and path.parent.name not in PAGES:
            continue
        searched = texts if rule.with_strings else code
        for match in rule.pattern.finditer(searched):
            yield line_of(source, match.start()), rule.says
    for match in _SPLIT.finditer(source):
        if match.group().startswith("`") and _TRANSLATED_INSIDE.search(match.group()):
            yield line_of(source, match.start()), "qsTr inside ${…} is not seen by the translators' tools"


def line_of(source: str, place: int) -> int:
    """Return the line of a place, from 1."""
    return source.count("\n", 0, place) + 1


def look_at_module(folder: Path) -> Iterator[str]:
    """Go through what differs between a folder's qmldir and its components."""
    listing = folder / "qmldir"
    components = {path.name for path in folder.glob("*.qml")}
    if not components:
        return
    if not listing.exists():
        yield f"{folder}: there is no qmldir"
        return
    listed = {line.split()[-1] for line in listing.read_text("utf-8").splitlines() if line.endswith(".qml")}
    yield from (f"{listing}: {name} is not listed" for name in sorted(components - listed))
    yield from (f"{listing}: {name} does not exist" for name in sorted(listed - components))


def findings(views: Path) -> Iterator[str]:
    """Go through everything that is wrong below a folder."""
    for path in sorted(views.rglob("*.qml")):
        yield from (f"{path}:{line}: {says}" for line, says in sorted(look_at_file(path)))
    for folder in sorted({views, *(path.parent for path in views.rglob("*.qml"))}):
        yield from look_at_module(folder)


def main(arguments: list[str]) -> int:
    """Print all findings of the folder named; return the exit code."""
    found = list(findings(Path(arguments[0])))
    sys.stdout.writelines(f"{finding}\n" for finding in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
