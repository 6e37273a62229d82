"""The mock: one program, in which each test has a world of its own."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from . import _program
from ._errors import MockEnded
from ._process import Process
from ._secret import Secret
from ._time import text_of
from ._transport import Transport
from ._world import World
from .control import ClockStart, ControlApi, State, WorldCreate

START_SECONDS = 20.0


class TokenMock:
    """A mock that serves the three APIs.

    `TokenMock()` is a program of one's own: `start()` and `stop()`, or `with`. `TokenMock.attach(url)` is one that runs
    already, and `TokenMock.here()` the one that the environment names, else one's own. Threads may share it.
    """

    def __init__(
        self,
        *arguments: str,
        program: str | os.PathLike[str] | None = None,
        control_token: str | None = None,
        start_seconds: float = START_SECONDS,
    ) -> None:
        """Prepares a program with these flags, such as `--connection-faults`; it is not started yet."""
        self._arguments = arguments
        self._program = program
        self._control_token = None if control_token is None else Secret(control_token)
        self._start_seconds = start_seconds
        self._process: Process | None = None
        self._connected: tuple[ControlApi, str] | None = None

    @classmethod
    def attach(
        cls, control_url: str, *, control_token: str | None = None, ca_certificate: str | None = None
    ) -> TokenMock:
        """Uses a mock that runs already, by the URL of its control API, `http://127.0.0.1:8080/_mock` for example."""
        mock = cls(control_token=control_token)
        mock._connect(control_url, ca_certificate)
        return mock

    @classmethod
    def here(cls, *arguments: str) -> TokenMock:
        """Uses the mock that `TOKENWRIGHT_CONTROL_URL` names, as within `tokenwright-mock exec`, else starts one."""
        if url := os.environ.get("TOKENWRIGHT_CONTROL_URL"):
            token, certificate = os.environ.get("TOKENWRIGHT_CONTROL_TOKEN"), os.environ.get("CA_CERTIFICATE")
            return cls.attach(url, control_token=token, ca_certificate=certificate)
        return cls(*arguments).start()

    def start(self) -> Self:
        """Starts the program and returns once it listens, on a free port. Of a mock that runs, it does nothing."""
        if self._connected is None:
            program = _program.find() if self._program is None else Path(self._program)
            self._process = Process(program, self._arguments, self._control_token, self._start_seconds)
            url = self._process.told["TOKENWRIGHT_CONTROL_URL"]
            if url is None:
                self.stop()
                raise MockEnded("the mock serves no control API; leave out --no-control")
            self._connect(url, self._process.told["CA_CERTIFICATE"])
        return self

    def stop(self) -> None:
        """Stops a program of one's own and waits for its end; leaves one that was attached to."""
        if self._process is not None:
            self._process.stop()
            self._process = None
        self._connected = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _connect(self, url: str, ca_certificate: str | None) -> None:
        explain = (lambda: "") if self._process is None else self._process.explain
        transport = Transport(url, self._control_token, ca_certificate, explain)
        self._connected = ControlApi(transport), url.rstrip("/")

    @property
    def control(self) -> ControlApi:
        """The operations of the control API as they are."""
        return self._running()[0]

    @property
    def control_url(self) -> str:
        """The URL below which the control API is."""
        return self._running()[1]

    def _running(self) -> tuple[ControlApi, str]:
        if self._connected is None:
            raise MockEnded("the mock does not run: start() it, or use it in a with statement")
        return self._connected

    def world(
        self,
        *,
        id: str | None = None,
        seed: int | None = None,
        now: datetime | str | None = None,
        is_frozen: bool = False,
        rate: float | None = None,
        state: Mapping[str, Any] | None = None,
    ) -> World:
        """Makes a world: tenants, credentials, clock, faults and journal that no other test notices.

        `seed` decides its ids and secrets, `now` its first instant, where `is_frozen` lets it stand; `state` is a seed
        file as an object, in the place of the demo tenants. In a `with` statement the world goes at the end.
        """
        body: WorldCreate = {}
        if seed is not None:
            body["seed"] = seed
        if now is not None:
            clock: ClockStart = {"now": text_of(now), "is_frozen": is_frozen}
            if rate is not None:
                clock["rate"] = rate
            body["clock"] = clock
        elif is_frozen or rate is not None:
            raise ValueError("a world whose clock is frozen or scaled begins at an instant: give now")
        if state is not None:
            body["state"] = State(**state)  # type: ignore[typeddict-item]
        made = self.control.world_create(body) if id is None else self.control.world_create_with_id(id, body)
        return World(self.control, made)
