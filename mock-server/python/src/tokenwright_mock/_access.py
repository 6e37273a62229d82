"""What a client needs to reach something, read from an answer of the control API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from ._secret import Secret

A = TypeVar("A", bound="Access")


def hidden(answer: Any, secrets: frozenset[str]) -> Any:
    """Returns an answer with the members of these names as `Secret`, so that nothing prints them from here on."""
    if not isinstance(answer, dict):
        return answer
    return {
        name: Secret(value) if name in secrets and isinstance(value, str) else hidden(value, secrets)
        for name, value in answer.items()
    }


class Access:
    """Members of an answer that may hold secrets, as attributes. One that the answer does not have raises `LookupError`."""

    def __init__(self, members: Mapping[str, Any]) -> None:
        self._members = members

    def __contains__(self, name: str) -> bool:
        """Returns whether the world has this member: one that begins with a seed may lack tenants and secrets."""
        return name in self._members

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self._members.items())
        return f"{type(self).__name__}({shown})"

    def _member(self, name: str) -> Any:
        if name not in self._members:
            raise LookupError(
                f"this world has no {name} in its {type(self).__name__}: it begins with a state that has no such "
                "tenant, or no secret in plain"
            )
        return self._members[name]

    def _text(self, name: str) -> str:
        return str(self._member(name))

    def _secret(self, name: str) -> Secret:
        secret = self._member(name)
        if not isinstance(secret, Secret):
            raise TypeError(f"{name} is no secret")
        return secret

    def _access(self, name: str, kind: type[A]) -> A:
        return kind(self._member(name))
