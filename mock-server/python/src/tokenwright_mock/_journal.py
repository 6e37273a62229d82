"""What happened in a world, and assertions about it."""

from __future__ import annotations

from typing import Any, Literal, Unpack

from .control import ControlApi, Entry, JournalGetQuery, Query, Verification

# How many refusals a failure tells, the newest ones.
REFUSALS_SHOWN_MAX = 10


class Journal:
    """The exchanges of a world, oldest first and without secrets.

    Conditions are keywords: `operation="api_token_create"`, `status=403`, `caller=…`, `api=…`, `method=…`, `target=…`.
    """

    def __init__(self, api: ControlApi, world: str) -> None:
        self._api, self._world = api, world

    def entries(self, **query: Unpack[JournalGetQuery]) -> list[Entry]:
        """Returns the exchanges that meet all conditions."""
        return self._api.journal_get(self._world, query)["entries"]

    def refusals(self, **query: Unpack[JournalGetQuery]) -> list[Entry]:
        """Returns those that were refused, each with its `reason`."""
        return [entry for entry in self.entries(**query) if entry["reason"] is not None]

    def explain(self) -> str:
        """Returns the last refusals with their reasons, a line each, as failures show them; empty without any."""
        return "\n".join(line_of(entry) for entry in self.refusals()[-REFUSALS_SHOWN_MAX:])

    def clear(self) -> None:
        """Forgets what happened so far."""
        self._api.journal_delete(self._world)

    def archive(self, **query: Unpack[JournalGetQuery]) -> Any:
        """Returns the exchanges as an HTTP Archive (HAR), which the network tools of browsers open."""
        return self._api.journal_har(self._world, query)

    def assert_called(
        self,
        *,
        exactly: int | None = None,
        at_least: int | None = None,
        at_most: int | None = None,
        **query: Unpack[Query],
    ) -> None:
        """Fails unless so many exchanges meet the conditions; at least one, if no number is given."""
        __tracebackhide__ = True
        counts = {"exactly": exactly, "at_least": at_least, "at_most": at_most}
        given: list[tuple[Any, int]] = [(name, n) for name, n in counts.items() if n is not None] or [("at_least", 1)]
        for name, n in given:
            count: Literal["exactly", "at_least", "at_most"] = name
            verification: Verification = {"query": query}
            verification[count] = n
            self._verify(verification)

    def assert_not_called(self, **query: Unpack[Query]) -> None:
        """Fails if any exchange meets the conditions."""
        __tracebackhide__ = True
        self._verify({"query": query, "exactly": 0})

    def assert_in_order(self, *queries: Query) -> None:
        """Fails unless exchanges meet these conditions one after the other, with any others in between."""
        __tracebackhide__ = True
        self._verify({"in_order": list(queries)})

    def wait(self, *, at_least: int = 1, seconds: float = 5.0, **query: Unpack[Query]) -> list[Entry]:
        """Returns the exchanges that meet the conditions as soon as there are so many; fails after `seconds`, 60 at most."""
        __tracebackhide__ = True
        result = self._api.journal_wait(
            self._world, {"query": query, "at_least": at_least, "patience_ms": round(seconds * 1000)}
        )
        if not result["met"]:
            raise AssertionError(self._failure(result.get("report", "")))
        return result["entries"]

    def _verify(self, verification: Verification) -> None:
        __tracebackhide__ = True
        verdict = self._api.journal_verify(self._world, verification)
        if not verdict["met"]:
            raise AssertionError(self._failure(verdict.get("report", "")))

    def _failure(self, report: str) -> str:
        refusals = self.explain()
        return f"{report}\nrefused in this world:\n{refusals}" if refusals else report


def line_of(entry: Entry) -> str:
    """Returns an exchange as a line of a failure."""
    what, who = entry["operation"] or entry["target"], entry["caller"] or "nobody"
    return f"{entry['number']}: {entry['method']} {what} by {who}: {entry['status']}: {entry['reason']}"
