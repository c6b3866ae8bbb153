"""What is wrong with a channel's files, told to the people who write them."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import NamedTuple


class Problem(NamedTuple):
    """One thing wrong: the file relative to the channel, the key in it, and what is the matter."""

    file: str
    key: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.what}" if self.key else f"{self.file}: {self.what}"


class PublishError(ValueError):
    """Nothing was published; `problems` holds every reason found, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


class Notes:
    """Collects problems, which stop publishing, and findings, which are told but do not."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.findings: list[Problem] = []

    def problem(self, file: PurePath | str, key: str, what: str) -> None:
        """Note something that must be mended before publishing."""
        self.problems.append(Problem(str(file), key, what))

    def finding(self, file: PurePath | str, key: str, what: str) -> None:
        """Note something an author should know of."""
        self.findings.append(Problem(str(file), key, what))
