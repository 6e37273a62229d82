"""A world, its clock and its faults."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from os import PathLike
from pathlib import Path
from typing import Any, Self, cast

from . import control
from ._errors import ControlError
from ._journal import Journal
from ._secret import Secret
from ._time import instant_of, milliseconds_of, text_of
from .control import ClockUpdate, ControlApi, Fault, FaultReport, State


class World(control.World):
    """A world: `astrom`, `astra_control` and `ops_manager` say where a client finds it and how it logs in."""

    def __init__(self, api: ControlApi, made: control.World) -> None:
        super().__init__(made._members)
        self._api = api
        self.clock = Clock(api, self.id)
        self.faults = Faults(api, self.id)
        self.journal = Journal(api, self.id)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.delete()

    def delete(self) -> None:
        """Deletes the world with all that is in it; one that is gone already stays so."""
        try:
            self._api.world_delete(self.id)
        except ControlError as error:
            if error.status != 404:
                raise

    def reset(self) -> None:
        """Goes back to the state that the world began with, without faults and with an empty journal."""
        self._api.world_reset(self.id)

    def snapshot(self, name: str) -> None:
        """Keeps the present state under a name."""
        self._api.snapshot_keep(self.id, name)

    def restore(self, name: str) -> None:
        """Goes back to a state that was kept."""
        self._api.snapshot_restore(self.id, name)

    def fork(self) -> World:
        """Returns a copy: the same credentials, in tenants with other ids."""
        return World(self._api, self._api.world_create({"fork_of": self.id}))

    def state(self) -> State:
        """Returns everything that the world stores, hashes instead of secrets, as an object of a seed file."""
        return self._api.state_get(self.id)

    def load(self, seed: str | PathLike[str] | Mapping[str, Any]) -> None:
        """Gives the world the state of a seed file (JSON or YAML, as it stands), or of an object like one."""
        body = dict(seed) if isinstance(seed, Mapping) else Path(seed).read_bytes()
        # The transport sends bytes as they are.
        self._members = self._api.state_update(self.id, cast(State, body))._members

    def environment(self) -> dict[str, str | Secret]:
        """Returns what `tokenwright-mock exec` tells a command: `ASTROM_BASE_URL`, `ASTROM_TOKEN` and so on."""
        return dict(_variables("", self._members))


def _variables(prefix: str, members: Mapping[str, Any]) -> Iterator[tuple[str, str | Secret]]:
    for name, value in members.items():
        if isinstance(value, Mapping):
            yield from _variables(f"{prefix}{name}_", value)
        elif prefix or name != "id":
            yield f"{prefix}{name}".upper(), value


class Clock:
    """The clock of a world. Expiry, dates of use and nonces follow it at once."""

    def __init__(self, api: ControlApi, world: str) -> None:
        self._api, self._world = api, world

    def now(self) -> datetime:
        """Returns what the world takes for the present."""
        return instant_of(self._api.clock_get(self._world)["now"])

    def advance(self, by: timedelta | str | None = None, **parts: float) -> datetime:
        """Moves the clock, by a `timedelta`, a duration of ISO 8601 (`"P14D"`), or parts of one (`days=14`)."""
        if (by is None) == (not parts):
            raise TypeError("advance takes a duration or parts of one, such as days=14")
        if isinstance(by, str):
            return self._update({"advance": by})
        return self._update({"advance_ms": milliseconds_of(timedelta(**parts) if by is None else by)})

    def freeze(self, at: datetime | str | None = None) -> datetime:
        """Stops the clock, at an instant or where it is."""
        return self._update({"is_frozen": True} if at is None else {"is_frozen": True, "set": text_of(at)})

    def set(self, to: datetime | str) -> datetime:
        """Lets the clock show an instant, from where a running one runs on."""
        return self._update({"set": text_of(to)})

    def resume(self) -> datetime:
        """Lets a frozen clock run on."""
        return self._update({"is_frozen": False})

    def rate(self, seconds: float) -> datetime:
        """Lets so many seconds pass in one of the machine."""
        return self._update({"rate": seconds})

    def _update(self, update: ClockUpdate) -> datetime:
        return instant_of(self._api.clock_update(self._world, update)["now"])


class Faults:
    """What goes wrong in a world on purpose."""

    def __init__(self, api: ControlApi, world: str) -> None:
        self._api, self._world = api, world

    def add(self, fault: Fault) -> AddedFault:
        """Adds a fault, as the control API has it:

        `{"operation": "api_token_list", "times": 2, "effect": {"kind": "status", "status": 503}}`
        """
        return AddedFault(self._api, self._world, self._api.fault_create(self._world, fault)["id"])

    def list(self) -> list[FaultReport]:
        """Returns all faults, each with what it has done so far."""
        return self._api.fault_list(self._world)["faults"]

    def clear(self) -> None:
        """Removes all faults."""
        self._api.fault_clear(self._world)


class AddedFault:
    """A fault in force; in a `with` statement it goes at the end."""

    def __init__(self, api: ControlApi, world: str, id: int) -> None:
        self._api, self._world, self.id = api, world, id

    def report(self) -> FaultReport:
        """Returns the fault and what it has done so far."""
        return self._api.fault_get(self._world, str(self.id))

    @property
    def n_applied(self) -> int:
        """How many requests it did something to."""
        return self.report()["n_applied"]

    def remove(self) -> None:
        """Removes the fault."""
        self._api.fault_delete(self._world, str(self.id))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()
