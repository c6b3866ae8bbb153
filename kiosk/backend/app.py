"""The backend's HTTP interface: takes ideas from kiosks, says what it takes, and whether it is well."""

import hmac
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.concurrency import run_in_threadpool

from kiosk.api.messages import CONTENT_TYPE, PAYLOAD_MAX, TEXT_MAX, TEXT_MIN
from kiosk.backend import problems
from kiosk.backend.ideas import Ideas, Outcome
from kiosk.backend.problems import ProblemError

CONTENT_TYPES = (CONTENT_TYPE,)
INFO = {
    "service": "kiosk-ideas",
    "api": 1,
    "content_types": CONTENT_TYPES,
    "limits": {"payload_bytes": PAYLOAD_MAX, "text_min": TEXT_MIN, "text_max": TEXT_MAX},
}
BODY = {"required": True, "content": {kind: {"schema": {"type": "object"}} for kind in CONTENT_TYPES}}
UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")

Today = Callable[[], date]


def utc_today() -> date:
    """Return the day, and only the day, that it is in UTC."""
    return datetime.now(UTC).date()


def create_app(folder: Path, token: str = "", today: Today = utc_today) -> FastAPI:
    """Return the application that keeps its ideas in `folder`/ideas.sqlite.

    With a token, kiosks must bring it; without one, everybody may send (this machine only, see serve.py).
    """
    ideas = Ideas(folder / "ideas.sqlite")

    @asynccontextmanager
    async def closing(_app: FastAPI) -> AsyncIterator[None]:
        yield
        ideas.close()

    app = FastAPI(
        title="Kiosk ideas",
        version="1",
        lifespan=closing,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    problems.install(app)
    app.include_router(_kiosk_routes(ideas, today), dependencies=[Depends(_bearer(token))])
    app.include_router(_health_routes(ideas))
    return app


def _kiosk_routes(ideas: Ideas, today: Today) -> APIRouter:
    routes = APIRouter(prefix="/v1")

    @routes.get("/server-info", responses=_problems(401))
    async def server_info() -> JSONResponse:
        """Say what ideas must look like."""
        return JSONResponse(INFO)

    @routes.put(
        "/ideas/{key}",
        status_code=201,
        responses=_problems(400, 401, 413, 415, 422, 503) | {200: {"description": "It was here already."}},
        openapi_extra={"requestBody": BODY},
    )
    async def put_idea(key: str, request: Request) -> JSONResponse:
        """Keep an idea under a random key (UUID version 4): 201 new, 200 here already, 422 other bytes."""
        number = _number(key)
        kind = _kind(request)
        payload = await _payload(request)
        outcome = await run_in_threadpool(ideas.create, number, payload, kind, today())
        if outcome is Outcome.OTHER:
            raise ProblemError(422, "There is another idea under this key.")
        return JSONResponse({"id": str(number)}, 201 if outcome is Outcome.CREATED else 200)

    return routes


def _health_routes(ideas: Ideas) -> APIRouter:
    routes = APIRouter()

    @routes.get("/livez")
    async def livez() -> JSONResponse:
        """Say that the program runs."""
        return JSONResponse({"status": "ok"})

    @routes.get("/readyz", responses=_problems(503))
    async def readyz() -> JSONResponse:
        """Say that the database answers."""
        await run_in_threadpool(ideas.check)
        return JSONResponse({"status": "ok"})

    return routes


def _bearer(token: str) -> Callable[[Request], Awaitable[None]]:
    async def check(request: Request) -> None:
        brought = request.headers.get("authorization", "")
        if token and not hmac.compare_digest(brought.encode(), f"Bearer {token}".encode()):
            raise ProblemError(401, "The kiosk's token is missing or wrong.", {"WWW-Authenticate": "Bearer"})

    return check


def _number(key: str) -> UUID:
    if not UUID4.fullmatch(key):
        raise ProblemError(400, "The key must be a UUID of version 4 in lower case.")
    return UUID(key)


def _kind(request: Request) -> str:
    kind = request.headers.get("content-type", "")
    if kind not in CONTENT_TYPES or "content-encoding" in request.headers:
        raise ProblemError(415, "The content type is not known; see /v1/server-info.")
    return kind


async def _payload(request: Request) -> bytes:
    """Return the body; give up as soon as it is too long, announced or not."""
    told = request.headers.get("content-length", "0")
    payload = b""
    if told.isascii() and told.isdigit() and int(told[:20]) <= PAYLOAD_MAX:
        async for piece in request.stream():
            payload += piece
            if len(payload) > PAYLOAD_MAX:
                break
        else:
            if payload:
                return payload
            raise ProblemError(400, "There is no idea in the request.")
    raise ProblemError(413, f"An idea has at most {PAYLOAD_MAX} bytes.", {"Connection": "close"})


def _problems(*codes: int) -> dict[int | str, dict[str, Any]]:
    schema = {"schema": {"type": "object"}}
    return {code: {"description": "Problem", "content": {problems.MEDIA_TYPE: schema}} for code in codes}
