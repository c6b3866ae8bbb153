"""Every error as problem details (RFC 9457), in fixed sentences: nothing that was sent is ever repeated."""

import logging
from collections.abc import Mapping
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from kiosk.backend.ideas import StoreError

MEDIA_TYPE = "application/problem+json"
RETRY_S = 60

log = logging.getLogger(__name__)


class ProblemError(Exception):
    """An answer that is not the one that was hoped for."""

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = headers


def install(app: FastAPI) -> None:
    """Make the application answer every failure as a problem."""
    app.add_exception_handler(ProblemError, _told)
    app.add_exception_handler(HTTPException, _routing)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(ClientDisconnect, _gone)
    app.add_exception_handler(StoreError, _unavailable)
    app.add_exception_handler(Exception, _ours)


def problem(status: int, detail: str, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """Return a problem document: its title is the status's own phrase."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail}
    return JSONResponse(body, status, dict(headers or {}), MEDIA_TYPE)


def _told(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ProblemError)
    return problem(error.status, error.detail, error.headers)


def _routing(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    details = {404: "There is nothing here.", 405: "This cannot be done here."}
    return problem(error.status_code, details.get(error.status_code, "This did not work."), error.headers)


def _invalid(_request: Request, _error: Exception) -> JSONResponse:
    return problem(400, "The request is not as documented.")


def _gone(_request: Request, _error: Exception) -> JSONResponse:
    return problem(400, "The request ended too early.")


def _unavailable(_request: Request, error: Exception) -> JSONResponse:
    log.error("the database cannot be used: %s", error)
    return problem(503, "The backend cannot keep ideas now.", {"Retry-After": str(RETRY_S)})


def _ours(_request: Request, _error: Exception) -> JSONResponse:
    return problem(500, "The backend made a mistake.")
