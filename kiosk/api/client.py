"""The kiosk's side of the network: sends ideas and turns every way it can go into an Answer.

Importing this imports httpx, which takes its time: do it after the first frame. Nothing here, and nothing
httpx does, writes an address, a header or a body into a log.
"""

import asyncio
import json
import logging
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit
from uuid import UUID

import httpx

from kiosk.api.answers import NO_ANSWER, Answer, Verdict, read_answer

CONNECT_S = 5.0
READ_S = 15.0
WHOLE_S = 30.0
BODY_MAX = 4 * 1024
GONE = 410
JSON, PROBLEM = "application/json", "application/problem+json"

for name in ("httpx", "httpcore"):  # they log every URL, and at DEBUG every header
    logging.getLogger(name).setLevel(logging.WARNING)


class Client:
    """Speaks with one backend. Open it with `async with`."""

    def __init__(self, url: str, token: str = "", transport: httpx.AsyncBaseTransport | None = None) -> None:
        """Take the backend's address, the kiosk's secret, and in tests another transport."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._http = httpx.AsyncClient(
            base_url=url,
            headers=headers | {"User-Agent": "kiosk", "Accept-Encoding": "identity"},
            timeout=httpx.Timeout(READ_S, connect=CONNECT_S),
            transport=transport,
            trust_env=urlsplit(url).scheme
            == "https",  # a city's proxy does not know this machine's own address
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close all connections."""
        await self._http.aclose()

    async def put_idea(self, key: UUID, payload: bytes, content_type: str) -> Answer:
        """Send an idea. Never raises for what the world does: no network is NO_ANSWER."""
        request = self._http.build_request(
            "PUT", f"v1/ideas/{key}", content=payload, headers={"Content-Type": content_type}
        )
        answer, body = await self._send(request)
        if answer.verdict is Verdict.DELIVERED and not _names(body, answer.code, key):
            return Answer(Verdict.STOP, answer.code)
        return answer

    async def probe(self) -> Answer:
        """Ask the backend how it is: DELIVERED when it would take ideas, else as for an idea."""
        answer, body = await self._send(self._http.build_request("GET", "v1/server-info"))
        if answer.code == 200 and not _is_ours(body):
            return Answer(Verdict.STOP, answer.code)
        return answer

    async def _send(self, request: httpx.Request) -> tuple[Answer, bytes]:
        try:
            async with asyncio.timeout(WHOLE_S):
                response = await self._http.send(request, stream=True, follow_redirects=False)
                try:
                    body = await _read(response)
                finally:
                    await response.aclose()
        except (httpx.RequestError, TimeoutError):
            return NO_ANSWER, b""
        return read_answer(response.status_code, response.headers), body


async def _read(response: httpx.Response) -> bytes:
    """Return the beginning of a body, if it is JSON at all; nobody can make us read for ever."""
    body = b""
    plain = "content-encoding" not in response.headers
    if plain and _kind(response) in (JSON, PROBLEM):
        async for piece in response.aiter_bytes():
            body += piece
            if len(body) > BODY_MAX:
                return b""
    return body


def _kind(response: httpx.Response) -> str:
    told: str = response.headers.get("content-type", "")
    return told.partition(";")[0].strip().lower()


def _names(body: bytes, code: int, key: UUID) -> bool:
    """Return whether an answer is about this idea: its `id`, or where it is gone the problem's `instance`."""
    told = _object(body)
    if code == GONE:
        return told.get("status") == GONE and str(told.get("instance")).endswith(f"/v1/ideas/{key}")
    return told.get("id") == str(key)


def _is_ours(body: bytes) -> bool:
    return _object(body).get("service") == "kiosk-ideas"


def _object(body: bytes) -> dict[str, object]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
