"""Every package that a kiosk, an office or a backend installs is named with its licence in the notices."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _wanted() -> list[str]:
    extras = {name: wants for name, wants in PROJECT["optional-dependencies"].items() if name != "dev"}
    wants = [*PROJECT["dependencies"], *(want for extra in extras.values() for want in extra)]
    return sorted({re.split(r"[\s\[<>=!~;]", want, maxsplit=1)[0] for want in wants} - {PROJECT["name"]})


@pytest.mark.parametrize("package", _wanted())
def test_names_package_and_licence(package: str) -> None:
    notices = (ROOT / "THIRD-PARTY-NOTICES.md").read_text(encoding="utf-8")

    assert re.search(rf"^\| {re.escape(package)}( \(.*\))? \| \S.* \|$", notices, re.MULTILINE)
