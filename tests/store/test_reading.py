"""Records that could spoil the reading of a whole release are put aside or shown without what they lack."""

from pathlib import Path

from kiosk.domain.records import Field, Quarter
from kiosk.domain.text import Text
from tests.releases import content_of, text


def test_a_record_without_any_title_does_not_spoil_the_others(tmp_path: Path) -> None:
    with content_of(tmp_path, Field("art", 1, text("Kunst")), Quarter("bare", 1, Text({}))) as content:
        assert content.count("field") == 1
