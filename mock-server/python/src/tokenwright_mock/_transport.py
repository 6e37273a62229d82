"""Requests to the control API, with nothing but the standard library and past every proxy."""

from __future__ import annotations

import http.client
import json
import ssl
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from ._errors import ControlError, MockEnded
from ._secret import Secret

# A request may wait as long as the journal does (a minute), and a little longer.
SECONDS_MAX = 90


def path(template: str, **variables: str) -> str:
    """Fills the variables of a path in."""
    return template.format(**{name: quote(value, safe="") for name, value in variables.items()})


class Transport:
    """Sends requests to one mock, a connection each, so that threads need no lock."""

    def __init__(
        self,
        control_url: str,
        control_token: Secret | None,
        ca_certificate: str | None,
        explain: Callable[[], str],
    ) -> None:
        parts = urlsplit(control_url)
        if parts.scheme not in ("http", "https") or parts.hostname is None:
            raise ValueError("the URL of the control API begins with http:// or https:// and a host")
        self._host, self._port = parts.hostname, parts.port
        # The document's paths begin with `/_mock`, and so does the end of the URL.
        self._prefix = parts.path.rstrip("/").removesuffix("/_mock")
        self._token = control_token
        self._tls = None
        if parts.scheme == "https":
            self._tls = ssl.create_default_context(cadata=ca_certificate)
        self._explain = explain

    def send(self, method: str, path: str, *, body: object = None, query: Mapping[str, Any] | None = None) -> Any:
        """Sends a request and returns the decoded answer; raises `ControlError` for a refusal."""
        target = f"{self._prefix}{path}"
        if query:
            target += "?" + urlencode(query)
        headers = {"Accept": "application/json"}
        if self._token is not None:
            headers["Authorization"] = f"Bearer {self._token.expose()}"
        content = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        status, answer = self._exchange(method, target, content, headers)
        if status < 400:
            return answer
        problem = answer if isinstance(answer, dict) else {}
        detail = str(problem.get("detail", "the answer is none of the control API"))
        raise ControlError(f"{method} {path}", status, detail, problem.get("findings", []))

    def _exchange(self, method: str, target: str, content: bytes | None, headers: dict[str, str]) -> tuple[int, Any]:
        connection = self._connection()
        try:
            connection.request(method, target, content, headers)
            response = connection.getresponse()
            text = response.read()
        except (OSError, http.client.HTTPException) as error:
            raise MockEnded(f"the mock does not answer: {error}{self._explain()}") from error
        finally:
            connection.close()
        try:
            return response.status, json.loads(text) if text else None
        except ValueError:
            return response.status, None

    def _connection(self) -> http.client.HTTPConnection:
        if self._tls is None:
            return http.client.HTTPConnection(self._host, self._port, timeout=SECONDS_MAX)
        return http.client.HTTPSConnection(self._host, self._port, timeout=SECONDS_MAX, context=self._tls)
