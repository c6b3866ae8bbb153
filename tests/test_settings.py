"""A settings file is either understood completely or told apart, line by line, in plain words."""

import string
from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import URL, Settings, SettingsError, load

EXAMPLE = Path(__file__).parent.parent / "resources" / "settings.example.toml"


def told(folder: Path, text: str) -> tuple[str, ...]:
    """Return the problems of a settings text, without the file's own name."""
    file = folder / "settings.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load(file)
    assert all(problem.startswith(f"{file}:") for problem in caught.value.problems)
    return tuple(problem.removeprefix(f"{file}:") for problem in caught.value.problems)


def test_the_example_names_every_key_and_its_values_are_the_defaults(tmp_path: Path) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    for table in fields(Settings):
        assert f"\n[{table.name}]\n" in text
        for key in fields(getattr(Settings(), table.name)):
            assert f"\n{key.name} = " in text or f"\n# {key.name} = " in text
    made = load(EXAMPLE)
    default = Settings()
    assert made.channel.path == EXAMPLE.parent / default.channel.path
    assert made.data.folder == EXAMPLE.parent / default.data.folder
    for name in ("screen", "kiosk", "backend", "session", "input", "motion"):
        assert getattr(made, name) == getattr(default, name)


def test_without_a_file_all_is_default_and_nothing_can_be_changed() -> None:
    settings = load(None)
    assert settings == Settings()
    with pytest.raises(FrozenInstanceError):
        settings.kiosk = settings.kiosk  # type: ignore[misc]


def test_values_are_read_and_lists_become_tuples(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(
        'kiosk = { name = "Mitte", quarter = "funkenberg", languages = ["en", "de"] }\n'
        "screen.width_mm = 344\n"
        '[data]\nfolder = "/var/lib/kiosk"\n[channel]\npath = "herne"\n'
        '[backend]\nurl = "https://ideen.example.org/api/"\ntoken = "geheim"\n',
        encoding="utf-8",
    )
    settings = load(file)
    assert settings.kiosk.languages == ("en", "de")
    assert settings.kiosk.quarter == "funkenberg"
    assert settings.screen.width_mm == 344.0
    assert settings.data.folder == Path("/var/lib/kiosk")
    assert settings.channel.path == tmp_path / "herne"
    file.write_text("", encoding="utf-8")
    assert load(file).data.folder == tmp_path / "data"
    assert settings.backend.url == "https://ideen.example.org/api"
    assert "geheim" not in repr(settings)


@pytest.mark.parametrize(
    ("line", "allowed"),
    [
        ("[screen]\nwidth_mm = 0", "screen.width_mm must be a number of millimetres from 100 to 3000"),
        ("[screen]\nwidth_mm = nan", "screen.width_mm must be a number of millimetres from 100 to 3000"),
        ("[screen]\nwidth_mm = true", "screen.width_mm must be a number of millimetres from 100 to 3000"),
        ("[screen]\nbottom_mm = '750'", "screen.bottom_mm must be a number of millimetres from 0 to 2500"),
        ("[session]\nwarning_s = 5", "session.warning_s must be a whole number of seconds from 20 to 600"),
        (
            "[session]\nreading_s = 60.0",
            "session.reading_s must be a whole number of seconds from 20 to 3600",
        ),
        ("[input]\nsecond_press_ms = 1001", "must be a whole number of milliseconds from 0 to 1000"),
        ("[motion]\nreduced = 1", "motion.reduced must be true or false"),
        ("[kiosk]\nname = ''", "kiosk.name must be a text of 1 to 80 characters on one line"),
        ("[kiosk]\nquarter = 'Große Halle'", "kiosk.quarter must be the id of a record"),
        (
            "[kiosk]\nplace = 'lab'",
            "kiosk.place is not known; allowed are name, quarter, languages, default_l",
        ),
        ("[kiosk]\nlanguages = []", "kiosk.languages must be a list of different language tags"),
        ("[kiosk]\nlanguages = ['de', 'de']", "kiosk.languages must be a list of different language tags"),
        ("[kiosk]\nlanguages = ['de', [1]]", "kiosk.languages must be a list of different language tags"),
        (
            "[kiosk]\ndefault_language = 'xx'",
            "kiosk.default_language must be one of kiosk.languages: de, de-s",
        ),
        ("[kiosk]\nlanguages = ['en']", "kiosk.default_language must be one of kiosk.languages: en"),
        ("[channel]\npath = ''", "channel.path must be the path of a folder"),
        (
            "[backend]\nurl = 'http://ideen.example.org'",
            "backend.url must be an https:// address, or an http://",
        ),
        (
            "[backend]\nurl = 'https://a:b@example.org'",
            "backend.url must be an https:// address, or an http://",
        ),
        ("[backend]\nurl = 'http://[::1'", "backend.url must be an https:// address, or an http:// address"),
        (
            "[backend]\ntoken = 'a b'",
            "backend.token must be a text of at most 200 printable ASCII characters",
        ),
        ("[screen]\nwith_mm = 1", "screen.with_mm is not known; did you mean width_mm?"),
        ("[screen]\nx = 1", "screen.x is not known; allowed are width_mm, height_mm, bottom_mm"),
        ("\n[sesion]", "the table [sesion] is not known; did you mean session?"),
        ("\n[x]", "the table [x] is not known; allowed are screen, kiosk, channel, data, backend, session"),
        ("\nscreen = 24", "screen must be a table: write [screen] on its own line"),
        ("[screen]\nwidth_mm = ", "this is not TOML: "),
        ("[screen]\n[screen]", "this is not TOML: "),
        ("\na = " + "9" * 5000, "this is not TOML: "),
    ],
)
def test_a_mistake_names_line_and_allowed_values(tmp_path: Path, line: str, allowed: str) -> None:
    problem = told(tmp_path, line)[0]
    assert problem.startswith("2: ")
    assert allowed in problem


@pytest.mark.parametrize(
    "host",
    [
        "xn--a",
        "xn--",
        "a..b",
        ".",
        "a" * 64,
        f"{'a.' * 127}de",
        "1.2.3.999",
        "7",
        "%41.de",
        "-a.de",
        "a_b",
        "[v1.a]",
        "a@example.org",
    ],
)
def test_a_host_that_no_network_knows_is_refused(tmp_path: Path, host: str) -> None:
    (problem,) = told(tmp_path, f"[backend]\nurl = 'https://{host}/'")
    assert problem.startswith("2: backend.url must be an https:// address")


HOSTS = st.text("ax-.0:1[]%", min_size=1, max_size=12) | st.from_regex(r"xn--[a-z0-9]{0,6}", fullmatch=True)


@given(HOSTS)
def test_the_client_can_be_made_for_every_address_that_is_accepted(host: str) -> None:
    address = f"https://{host}"
    if URL.right(address):
        request = httpx.AsyncClient(base_url=address).build_request("GET", "v1/server-info")
        assert request.url.host
        if "[" not in host:
            host.partition(":")[0].encode("idna")  # as looking up the name does


@pytest.mark.parametrize(
    "host", ["ideen.example.org", "xn--grn-ioa.de", "10.0.0.7:8443", "[2001:db8::1]", "stadt"]
)
def test_names_and_numbers_are_hosts(host: str) -> None:
    assert URL.right(f"https://{host}/api")


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = (
        "# our kiosk\n\n[session]\nreading_s = 1\n\n"
        '[kiosk]\nname = """\nMitte\n"""\nlanguages = [\n  "de",\n  "Deutsch",\n]\n\n[motion]\nreduse = 1\n'
    )
    lines = [problem.split(": ")[0] for problem in told(tmp_path, text)]
    assert lines == ["4", "7", "10", "16"]


def test_a_value_is_never_repeated(tmp_path: Path) -> None:
    assert "geh eim" not in "".join(told(tmp_path, "[backend]\ntoken = 'geh eim'"))


def test_a_file_that_is_missing_or_no_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path / "missing.toml")
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="cannot be read as a text file in UTF-8"):
        load(tmp_path / "settings.toml")


NAMES = st.sampled_from(
    [
        f"{table.name}.{key.name}"
        for table in fields(Settings)
        for key in fields(getattr(Settings(), table.name))
    ]
    + ["x", "screen.x", "kiosk"]
)
VALUES = st.one_of(
    st.integers(), st.booleans(), st.floats().map(repr), st.text(string.printable).map(repr), st.just("[]")
)


@given(st.lists(st.tuples(NAMES, VALUES), max_size=4))
def test_any_text_gives_settings_or_a_settings_error(lines: list[tuple[str, object]]) -> None:
    import tempfile

    with tempfile.NamedTemporaryFile("w", suffix=".toml", encoding="utf-8") as file:
        file.write("\n".join(f"{key} = {value}" for key, value in lines))
        file.flush()
        try:
            load(Path(file.name))
        except SettingsError as error:
            assert error.problems
            assert all(":0:" not in problem for problem in error.problems)
