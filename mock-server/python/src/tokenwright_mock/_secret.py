"""A value that does not print."""

from __future__ import annotations

import hmac
from typing import NoReturn


class Secret:
    """A secret of a test. It prints as `[REDACTED]`, in failures and tracebacks too; `expose()` returns it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def expose(self) -> str:
        """Returns the secret as text."""
        return self._value

    def __repr__(self) -> str:
        return "[REDACTED]"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled; expose() it where it is needed")
