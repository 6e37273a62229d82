"""What can go wrong, besides the assertions of a test."""

from __future__ import annotations

from collections.abc import Sequence


class MockError(Exception):
    """Anything that went wrong between a test and its mock."""


class ProgramNotFound(MockError):
    """There is no program `tokenwright-mock`."""


class MockNotStarted(MockError):
    """The program ended before it listened, or took too long."""


class MockEnded(MockError):
    """The mock is gone: it was stopped, or it ended by itself."""


class ControlError(MockError):
    """The control API refused a request."""

    def __init__(self, request: str, status: int, detail: str, findings: Sequence[str]) -> None:
        super().__init__("\n  ".join([f"{request}: {status}: {detail}", *findings]))
        self.status = status
        self.detail = detail
        self.findings = list(findings)
