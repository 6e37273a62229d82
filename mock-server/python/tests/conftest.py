"""What the tests share: an HTTP client that knows nothing of the helper."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

import pytest
from tokenwright_mock import TokenMock, World

pytest_plugins = ["pytester"]

OPENER = build_opener(ProxyHandler({}))


class Astrom:
    """A client of Ключ-АСТРОМ in ten lines: the code under test."""

    def __init__(self, world: World, token: str | None = None) -> None:
        self.base_url = world.astrom.base_url
        self.token = world.astrom.token.expose() if token is None else token

    def call(self, method: str, path: str, body: object = None) -> tuple[int, Any]:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Authorization": f"Api-Token {self.token}", "Content-Type": "application/json"}
        try:
            answer = OPENER.open(Request(self.base_url + path, data, headers, method=method), timeout=10)
        except HTTPError as error:
            answer = error
        with answer:
            text = answer.read()
        return answer.status, json.loads(text) if text else None

    def list(self) -> int:
        return self.call("GET", "/apiTokens")[0]

    def create(self, *scopes: str, expires: str = "now+14d") -> tuple[int, Any]:
        body = {"name": "ci", "scopes": scopes, "expirationDate": expires}
        return self.call("POST", "/apiTokens", body)


@pytest.fixture(scope="session")
def mock() -> Iterator[TokenMock]:
    with TokenMock("--connection-faults") as mock:
        yield mock


@pytest.fixture
def world(mock: TokenMock) -> Iterator[World]:
    with mock.world() as world:
        yield world


@pytest.fixture
def astrom(world: World) -> Astrom:
    return Astrom(world)
