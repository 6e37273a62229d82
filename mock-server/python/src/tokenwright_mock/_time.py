"""Instants and durations as the control API has them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone


def text_of(instant: datetime | str) -> str:
    """Returns an instant as text. A `datetime` has to say its time zone."""
    if isinstance(instant, str):
        return instant
    if instant.tzinfo is None:
        raise ValueError("the instant has no time zone; datetime(…, tzinfo=timezone.utc) has")
    return instant.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")


def instant_of(text: str) -> datetime:
    """Returns the instant of a text, to the microsecond."""
    return datetime.fromisoformat(text)


def milliseconds_of(duration: timedelta) -> int:
    """Returns a duration in milliseconds, which the clocks of worlds count in."""
    milliseconds, rest = divmod(duration, timedelta(milliseconds=1))
    if rest:
        raise ValueError(f"a clock moves by whole milliseconds, not by {duration}")
    return milliseconds
