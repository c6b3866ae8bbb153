"""The client turns every answer, and every lack of one, into a verdict, and writes nothing down."""

import asyncio
import json
import logging
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from uuid import UUID, uuid4

import httpx
import pytest

from kiosk.api.answers import NO_ANSWER, Answer, Verdict
from kiosk.api.client import Client

KEY = uuid4()
KIND = "application/octet-stream"


def put(
    answer: Callable[[httpx.Request], httpx.Response], url: str = "https://ideen.example.org/api"
) -> Answer:
    """Send one idea to a backend that answers like this."""

    async def send() -> Answer:
        async with Client(url, "geheim", httpx.MockTransport(answer)) as client:
            return await client.put_idea(KEY, b"Mehr Baenke", KIND)

    return asyncio.run(send())


def test_an_idea_is_put_under_its_key_with_the_secret() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(201, json={"id": str(KEY)})

    assert put(answer) == Answer(Verdict.DELIVERED, 201)
    (request,) = seen
    assert (request.method, str(request.url)) == ("PUT", f"https://ideen.example.org/api/v1/ideas/{KEY}")
    assert request.headers["Authorization"] == "Bearer geheim"
    assert request.headers["Content-Type"] == KIND
    assert request.content == b"Mehr Baenke"


@pytest.mark.parametrize(
    "error",
    [httpx.ConnectError, httpx.ReadTimeout, httpx.RemoteProtocolError, httpx.ProxyError, TimeoutError],
)
def test_without_an_answer_it_is_later(error: type[Exception]) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise error("no")

    assert put(answer) == NO_ANSWER


@pytest.mark.parametrize("code", [200, 201])
def test_an_idea_is_taken_only_by_an_answer_that_names_it(code: int) -> None:
    for body, verdict in (
        ({"id": str(KEY)}, Verdict.DELIVERED),
        ({"id": str(uuid4())}, Verdict.STOP),
        (["sign in"], Verdict.STOP),
    ):
        assert put(lambda _, body=body: httpx.Response(code, json=body)).verdict is verdict  # type: ignore[misc]
    assert put(lambda _: httpx.Response(code)).verdict is Verdict.STOP
    assert put(lambda _: httpx.Response(code, html="<h1>Sign in</h1>")).verdict is Verdict.STOP
    long = {"id": str(KEY), "x": "x" * 9_000}
    assert put(lambda _: httpx.Response(code, json=long)).verdict is Verdict.STOP


def test_a_410_counts_only_as_a_problem_about_the_idea() -> None:
    def gone(body: object, kind: str = "application/problem+json") -> Answer:
        headers = {"Content-Type": kind}
        return put(lambda _: httpx.Response(410, headers=headers, content=json.dumps(body)))

    purged = {"type": "about:blank", "status": 410, "instance": f"/api/v1/ideas/{KEY}"}
    assert gone(purged) == Answer(Verdict.DELIVERED, 410)
    assert gone(purged, "application/problem+json; charset=utf-8").verdict is Verdict.DELIVERED
    assert gone(purged | {"instance": f"/v1/ideas/{uuid4()}"}) == Answer(Verdict.STOP, 410)
    assert gone(purged | {"instance": None}).verdict is Verdict.STOP
    assert gone(purged, "text/html").verdict is Verdict.STOP
    assert put(lambda _: httpx.Response(410)) == Answer(Verdict.STOP, 410)


def test_redirects_are_not_followed() -> None:
    seen: list[UUID] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(KEY)
        return httpx.Response(307, headers={"Location": "https://elsewhere.example.org/"})

    assert put(answer) == Answer(Verdict.STOP, 307)
    assert len(seen) == 1


def test_an_endless_body_is_not_read() -> None:
    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b'{"id": '

    headers = {"Content-Type": "application/json"}
    assert put(lambda _: httpx.Response(201, headers=headers, content=endless())).verdict is Verdict.STOP
    assert put(lambda _: httpx.Response(500, content=endless())).verdict is Verdict.LATER


def test_a_probe_knows_our_backend_from_others() -> None:
    async def probe(answer: httpx.Response) -> Answer:
        async with Client(
            "https://ideen.example.org", transport=httpx.MockTransport(lambda _: answer)
        ) as client:
            return await client.probe()

    assert (
        asyncio.run(probe(httpx.Response(200, json={"service": "kiosk-ideas"}))).verdict is Verdict.DELIVERED
    )
    assert asyncio.run(probe(httpx.Response(200, json={"hello": "world"}))).verdict is Verdict.STOP
    assert asyncio.run(probe(httpx.Response(401))).verdict is Verdict.STOP
    assert asyncio.run(probe(httpx.Response(503))).verdict is Verdict.LATER


def test_nothing_is_logged_even_at_debug(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    put(lambda _: httpx.Response(201, json={"id": str(KEY)}))
    heard = caplog.text
    assert "Baenke" not in heard
    assert str(KEY) not in heard
    assert "geheim" not in heard


def test_cancelling_passes_through() -> None:
    async def run() -> None:
        started = asyncio.Event()

        async def hang(request: httpx.Request) -> httpx.Response:
            started.set()
            await asyncio.Event().wait()
            raise AssertionError

        async with Client("https://ideen.example.org", transport=httpx.MockTransport(hang)) as client:
            task = asyncio.create_task(client.put_idea(KEY, b"x", KIND))
            await started.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())


def test_the_job_and_the_messages_do_not_import_httpx() -> None:
    code = "import sys, kiosk.jobs.deliver, kiosk.api.messages; sys.exit('httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
