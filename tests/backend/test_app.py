"""The backend keeps each idea once, answers every failure as a problem, and repeats nothing."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import create_engine, inspect

from kiosk.api.client import Client
from kiosk.api.messages import CONTENT_TYPE, PAYLOAD_MAX
from kiosk.backend.app import create_app
from kiosk.backend.ideas import Ideas, NewerStoreError, Outcome

V1 = "2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d"
V4 = "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"
BODY = b'{"text": "Mehr Baenke am Bahnhof"}'
KIND = {"Content-Type": CONTENT_TYPE}
Result = TypeVar("Result")


def ask(folder: Path, talk: Callable[[httpx.AsyncClient], Awaitable[Result]], token: str = "") -> Result:
    """Have a conversation with the real application."""

    async def run() -> Result:
        app = create_app(folder, token, today=lambda: date(2026, 11, 23))
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url="http://backend") as http,
        ):
            return await talk(http)

    return asyncio.run(run())


def send(folder: Path, method: str, path: str, **more: Any) -> httpx.Response:
    return ask(folder, lambda http: http.request(method, path, **more))


def rows(folder: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "ideas.sqlite")) as base:
        return base.execute("SELECT * FROM idea").fetchall()


def is_problem(answer: httpx.Response, status: int) -> bool:
    body = answer.json()
    return (
        answer.status_code == status
        and answer.headers["content-type"] == "application/problem+json"
        and body.keys() == {"type", "title", "status", "detail"}
        and body["status"] == status
        and "Baenke" not in answer.text
    )


def test_an_idea_is_created_once_and_the_same_again_is_fine(tmp_path: Path) -> None:
    key = uuid4()
    path = f"/v1/ideas/{key}"
    first = send(tmp_path, "PUT", path, content=BODY, headers=KIND)
    again = send(tmp_path, "PUT", path, content=BODY, headers=KIND)
    other = send(tmp_path, "PUT", path, content=BODY + b" ", headers=KIND)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json() == {"id": str(key)}
    assert is_problem(other, 422)
    assert rows(tmp_path) == [(key.hex, CONTENT_TYPE, BODY, "2026-11-23")]


def test_a_date_is_all_that_is_kept_of_the_time(tmp_path: Path) -> None:
    Ideas(tmp_path / "ideas.sqlite").close()
    columns = inspect(create_engine(f"sqlite:///{tmp_path / 'ideas.sqlite'}")).get_columns("idea")
    assert {column["name"]: str(column["type"]) for column in columns} == {
        "id": "CHAR(32)",
        "content_type": "VARCHAR(100)",
        "payload": "BLOB",
        "received_on": "DATE",
    }
    with closing(sqlite3.connect(tmp_path / "ideas.sqlite")) as base, pytest.raises(sqlite3.OperationalError):
        base.execute("SELECT rowid FROM idea")


@pytest.mark.parametrize(
    "key", ["1", V1, V4.upper(), V4.replace("-", ""), f"{{{V4}}}", f"{V4}0", "%00", "Baenke"]
)
def test_a_key_that_is_no_uuid4_is_a_bad_request(tmp_path: Path, key: str) -> None:
    assert is_problem(send(tmp_path, "PUT", f"/v1/ideas/{key}", content=BODY, headers=KIND), 400)


@pytest.mark.parametrize(
    "headers", [{}, {"Content-Type": "application/json"}, KIND | {"Content-Encoding": "gzip"}]
)
def test_an_unknown_content_type_is_told(tmp_path: Path, headers: dict[str, str]) -> None:
    assert is_problem(send(tmp_path, "PUT", f"/v1/ideas/{uuid4()}", content=BODY, headers=headers), 415)


def test_nothing_is_no_idea(tmp_path: Path) -> None:
    assert is_problem(send(tmp_path, "PUT", f"/v1/ideas/{uuid4()}", content=b"", headers=KIND), 400)


def test_a_body_may_be_as_long_as_allowed_and_no_longer(tmp_path: Path) -> None:
    longest = b"x" * PAYLOAD_MAX
    assert send(tmp_path, "PUT", f"/v1/ideas/{uuid4()}", content=longest, headers=KIND).status_code == 201
    assert is_problem(
        send(tmp_path, "PUT", f"/v1/ideas/{uuid4()}", content=longest + b"x", headers=KIND), 413
    )
    assert len(rows(tmp_path)) == 1


def test_a_body_of_unknown_length_is_not_read_to_its_end(tmp_path: Path) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while read < 1_000:
            read += 1
            yield b"x" * 1024

    assert is_problem(send(tmp_path, "PUT", f"/v1/ideas/{uuid4()}", content=endless(), headers=KIND), 413)
    assert read < 20


def test_a_lie_about_the_length_does_not_help(tmp_path: Path) -> None:
    for told in ("-1", "1e3", "9" * 5_000):
        headers = KIND | {"Content-Length": told}
        assert is_problem(send(tmp_path, "PUT", f"/v1/ideas/{uuid4()}", content=BODY, headers=headers), 413)


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/Baenke", 404), ("GET", "/v1/ideas/x", 405)])
def test_wrong_roads_are_problems_too(tmp_path: Path, method: str, path: str, status: int) -> None:
    answer = send(tmp_path, method, path)
    assert is_problem(answer, status)
    assert status != 405 or answer.headers["allow"] == "PUT"


def test_our_own_mistake_is_a_problem_without_words(tmp_path: Path) -> None:
    async def talk() -> httpx.Response:
        def broken() -> date:
            raise RuntimeError("Baenke")

        app = create_app(tmp_path, today=broken)
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport) as http:
            return await http.put(f"http://backend/v1/ideas/{uuid4()}", content=BODY, headers=KIND)

    assert is_problem(asyncio.run(talk()), 500)


def test_a_database_that_is_gone_means_come_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def talk(http: httpx.AsyncClient) -> list[httpx.Response]:
        with closing(sqlite3.connect(tmp_path / "ideas.sqlite")) as base:
            base.execute("DROP TABLE idea")
            base.commit()
        key = uuid4()
        return [await http.put(f"/v1/ideas/{key}", content=BODY, headers=KIND), await http.get("/readyz")]

    put, ready = ask(tmp_path, talk)
    assert is_problem(put, 503)
    assert is_problem(ready, 503)
    assert put.headers["retry-after"] == "60"
    assert "Baenke" not in caplog.text


def test_it_says_what_it_takes_and_how_it_is(tmp_path: Path) -> None:
    info = send(tmp_path, "GET", "/v1/server-info").json()
    assert info["content_types"] == [CONTENT_TYPE]
    assert info["limits"] == {"payload_bytes": PAYLOAD_MAX, "text_min": 10, "text_max": 2_000}
    for path in ("/livez", "/readyz"):
        assert send(tmp_path, "GET", path).json() == {"status": "ok"}


def test_with_a_token_only_kiosks_may_send(tmp_path: Path) -> None:
    async def talk(http: httpx.AsyncClient) -> list[httpx.Response]:
        path = f"/v1/ideas/{uuid4()}"
        return [
            await http.put(path, content=BODY, headers=KIND),
            await http.put(path, content=BODY, headers=KIND | {"Authorization": "Bearer falsch"}),
            await http.get("/v1/server-info"),
            await http.put(path, content=BODY, headers=KIND | {"Authorization": "Bearer geheim"}),
            await http.get("/livez"),
        ]

    *refused, taken, alive = ask(tmp_path, talk, token="geheim")
    assert all(
        is_problem(answer, 401) and answer.headers["www-authenticate"] == "Bearer" for answer in refused
    )
    assert (taken.status_code, alive.status_code) == (201, 200)


def test_the_kiosks_own_client_and_the_backend_understand_each_other(tmp_path: Path) -> None:
    async def talk() -> list[int]:
        app = create_app(tmp_path, "geheim")
        async with Client("http://backend", "geheim", httpx.ASGITransport(app)) as client:
            key = uuid4()
            answers = [await client.put_idea(key, BODY, CONTENT_TYPE) for _ in range(2)]
            answers.append(await client.put_idea(key, b"other", CONTENT_TYPE))
            answers.append(await client.probe())
            return [answer.code for answer in answers]

    assert asyncio.run(talk()) == [201, 200, 422, 200]


def test_two_at_once_make_one_row(tmp_path: Path) -> None:
    async def talk(http: httpx.AsyncClient) -> list[int]:
        paths = [f"/v1/ideas/{uuid4()}" for _ in range(4)] * 8
        answers = await asyncio.gather(*(http.put(path, content=BODY, headers=KIND) for path in paths))
        return sorted(answer.status_code for answer in answers)

    assert ask(tmp_path, talk) == [200] * 28 + [201] * 4
    assert len(rows(tmp_path)) == 4


def test_two_servers_on_one_file_make_one_row(tmp_path: Path) -> None:
    one, two = Ideas(tmp_path / "ideas.sqlite"), Ideas(tmp_path / "ideas.sqlite")
    day = date(2026, 11, 23)

    async def talk() -> list[Outcome]:
        key = uuid4()
        deeds = [asyncio.to_thread(store.create, key, BODY, CONTENT_TYPE, day) for store in (one, two) * 8]
        return await asyncio.gather(*deeds)

    assert sorted(asyncio.run(talk())) == [Outcome.CREATED] + [Outcome.SAME] * 15
    one.close()
    two.close()


def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    Ideas(tmp_path / "ideas.sqlite").close()
    with closing(sqlite3.connect(tmp_path / "ideas.sqlite")) as base:
        base.execute("PRAGMA user_version = 9")
    with pytest.raises(NewerStoreError, match="schema 9"):
        Ideas(tmp_path / "ideas.sqlite")


def test_nothing_of_an_idea_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    key = uuid4()
    for body in (BODY, BODY + b" ", b"", BODY * 1_000):
        send(tmp_path, "PUT", f"/v1/ideas/{key}", content=body, headers=KIND)
    heard = "".join(record.getMessage() for record in caplog.records if record.name != "httpx")
    assert "Baenke" not in heard
    assert str(key) not in heard
