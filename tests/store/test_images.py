"""Broken pictures are found without decoding them."""

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.store.images import Size, picture_size

FORMATS = [("JPEG", ".jpg"), ("PNG", ".png"), ("WEBP", ".webp")]


def made(kind: str, size: tuple[int, int] = (70, 40), **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "teal").save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.mark.parametrize(("kind", "suffix"), FORMATS)
@pytest.mark.parametrize("options", [{}, {"lossless": True}, {"progressive": True, "exif": Image.Exif()}])
def test_sound_pictures_tell_their_size(
    tmp_path: Path, kind: str, suffix: str, options: dict[str, Any]
) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(made(kind, **options))
    assert picture_size(path) == Size(70, 40)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.jpg", b""),
        ("a.jpg", made("PNG")),
        ("a.jpg", made("JPEG")[:-80]),
        ("a.png", made("JPEG")),
        ("a.webp", b"RIFF\0\0\0\0WEBPJUNK"),
        ("a.svg", b"<svg/>"),
        ("a.png", made("PNG", (9000, 9000))),
        ("a.jpg", made("JPEG", (1, 60_000))),
        ("a.png", made("PNG", (1101, 100))),
        ("missing/a.jpg", None),
    ],
)
def test_others_have_none(tmp_path: Path, name: str, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    assert picture_size(tmp_path / name) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.one_of(
        st.binary(max_size=200),
        st.binary(max_size=90).map(lambda tail: b"\xff\xd8" + tail + b"\xff\xd9"),
        st.binary(max_size=90).map(lambda tail: b"\x89PNG\r\n\x1a\n" + tail),
        st.binary(max_size=90).map(lambda tail: b"RIFF....WEBPVP8 " + tail),
    ),
    suffix=st.sampled_from([".jpg", ".png", ".webp"]),
)
def test_any_bytes_are_borne(tmp_path: Path, data: bytes, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    picture_size(path)
