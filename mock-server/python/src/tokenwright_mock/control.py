# Generated from `openapi/control.yaml` by `cargo xtask generate`; do not edit. Inputs: 2638751bbd6f9493; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.
"""The control API of the mock: its schemas as types, its operations as methods of `ControlApi`."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, cast

from ._access import Access, hidden
from ._secret import Secret
from ._transport import Transport, path

SECRETS = frozenset({"private_key", "token"})
"""The members of answers that are secrets."""

Api: TypeAlias = Literal[
    "astrom",
    "astra_control",
    "ops_manager",
]
"""One of the vendors' APIs that the mock serves."""


class Server(TypedDict):
    """What a server was started with."""

    version: str
    """The version of the mock."""

    requires_token: bool
    """Whether this API requires a token (`--control-token`)."""

    shows_secrets: bool
    """Whether `access_get` has the first credentials of every world (`--show-secrets`); those of the demo world it has in any case."""

    breaks_connections: bool
    """Whether there may be faults of the kind `reset` (`--connection-faults`)."""

    is_deterministic: bool
    """Whether nothing is left to chance (`--deterministic`); clocks begin frozen then."""

    n_worlds_max: int
    """How many worlds there may be beside the default one (`--worlds-max`)."""

    n_faults_max: int
    """How many faults a world may have (`--faults-max`)."""

    n_snapshots_max: int
    """How many snapshots a world may have."""

    journal_entries_max: int
    """How many exchanges a journal keeps at most (`--journal-entries-max`)."""

    journal_bytes_max: int
    """How many bytes the texts and bodies in a journal may take (`--journal-bytes-max`)."""


class WorldList(TypedDict):
    """The worlds of a server."""

    ids: list[str]
    """The ids of all worlds, `default` first, the others in ascending order."""

    n_worlds_max: int
    """How many worlds there may be beside the default one."""


class WorldCreate(TypedDict):
    """What a world is to be made of."""

    seed: NotRequired[int]
    """Decides the ids and secrets of the world. With the same id, seed and clock a world gives the same answers to the same requests. Left out, it is drawn by chance."""

    clock: NotRequired[ClockStart]
    """The time at which a world starts. Left out, it is the machine's, and runs."""

    state: NotRequired[State]
    """A world in the format of seed files, which `seed.schema.json` describes: what is stored, the time, and where ids come from. It has clock and seed of its own, so it excludes those beside it."""

    fork_of: NotRequired[str]
    """Id of the world that this one is a copy of, as it is now: with the same credentials, in tenants with other ids. Excludes everything else."""


class State(TypedDict):
    """A world in the format of seed files, which `seed.schema.json` describes: what is stored, the time, and where ids come from. It has clock and seed of its own, so it excludes those beside it."""

    clock: NotRequired[Any]
    """What the world takes for the present; the time of the machine, if left out."""

    random_seed: NotRequired[Any]
    """What every drawn id and secret follows from; drawn by chance, if left out."""

    astrom: NotRequired[Any]
    """Astrom API tokens, in the format of seeds."""

    astra_control: NotRequired[Any]
    """NetApp Astra Control user API tokens, in the format of seeds."""

    ops_manager: NotRequired[Any]
    """MongoDB Ops Manager programmatic API keys, in the format of seeds."""


class Snapshot(TypedDict):
    """A state of a world that was kept."""

    name: str
    """Its name."""

    kept_at: str
    """When it was kept, in the world's time."""


class SnapshotList(TypedDict):
    """The snapshots of a world."""

    snapshots: list[Snapshot]
    """The snapshots by name."""

    n_snapshots_max: int
    """How many there may be."""


class ClockStart(TypedDict):
    """The time at which a world starts. Left out, it is the machine's, and runs."""

    now: str
    """The first instant of the world."""

    is_frozen: NotRequired[bool]
    """Whether the clock stands still there; left out, it runs on."""

    rate: NotRequired[float]
    """How many seconds of the world pass in one of the machine, from a millionth to a million; 1, if left out."""


class World(Access):
    """What a client needs to use a world: its id and, as in the info file of the program, base URLs, tenants and credentials of all APIs. A world with demo tenants has all members. Of another one those are left out that nothing is known of: tenants that it does not have, and credentials of which no secret was given in plain."""

    @property
    def id(self) -> str:
        """Id of the world, with which the ids of its tenants begin."""
        return self._text("id")

    @property
    def control_url(self) -> str:
        """The URL below which this API has the world: its clock is at `{control_url}/clock`."""
        return self._text("control_url")

    @property
    def astrom(self) -> AstromInfo:
        """What a client of `astrom` needs."""
        return self._access("astrom", AstromInfo)

    @property
    def astra_control(self) -> AstraControlInfo:
        """What a client of `astra_control` needs."""
        return self._access("astra_control", AstraControlInfo)

    @property
    def ops_manager(self) -> OpsManagerInfo:
        """What a client of `ops_manager` needs."""
        return self._access("ops_manager", OpsManagerInfo)

    @property
    def ca_certificate(self) -> str:
        """The certificate, in PEM, of the authority that clients have to trust. Left out by a server that did not make one."""
        return self._text("ca_certificate")


class AstromInfo(Access):
    """What a client of `astrom` needs."""

    @property
    def base_url(self) -> str:
        """The server URL of the environment that is the default one of the world."""
        return self._text("base_url")

    @property
    def environment_id(self) -> str:
        """The id of that environment."""
        return self._text("environment_id")

    @property
    def token(self) -> Secret:
        """A secret, which is shown once. Not to be logged."""
        return self._secret("token")


class AstraControlInfo(Access):
    """What a client of `astra_control` needs."""

    @property
    def base_url(self) -> str:
        """The server URL."""
        return self._text("base_url")

    @property
    def account_id(self) -> str:
        """The id of an account."""
        return self._text("account_id")

    @property
    def user_id(self) -> str:
        """The id of the user whom the token belongs to."""
        return self._text("user_id")

    @property
    def token(self) -> Secret:
        """A secret, which is shown once. Not to be logged."""
        return self._secret("token")


class OpsManagerInfo(Access):
    """What a client of `ops_manager` needs."""

    @property
    def base_url(self) -> str:
        """The server URL."""
        return self._text("base_url")

    @property
    def org_id(self) -> str:
        """The id of an organization."""
        return self._text("org_id")

    @property
    def project_id(self) -> str:
        """The id of a project of the organization."""
        return self._text("project_id")

    @property
    def second_project_id(self) -> str:
        """The id of another project of the organization."""
        return self._text("second_project_id")

    @property
    def public_key(self) -> str:
        """The public key of an API key of the organization, of an organization owner before others."""
        return self._text("public_key")

    @property
    def private_key(self) -> Secret:
        """A secret, which is shown once. Not to be logged."""
        return self._secret("private_key")


class WorldDescription(TypedDict):
    """A world as it is now."""

    id: str
    """Id of the world, or `default`."""

    tenants: list[str]
    """Ids of its environments, accounts, organizations and projects."""

    clock: Clock
    """The time of a world."""

    n_faults: int
    """How many faults it has."""

    n_recorded: int
    """How many exchanges it has seen, those that the journal has forgotten included."""

    n_kept: int
    """How many exchanges the journal has."""

    n_snapshots: int
    """How many snapshots it has."""


class Clock(TypedDict):
    """The time of a world."""

    now: str
    """What the world takes for the present."""

    is_frozen: bool
    """Whether it stands still."""

    rate: float
    """How many seconds of the world pass in one of the machine; of a clock that stands still, once it is resumed."""


class ClockUpdate(TypedDict):
    """Changes to a clock, at least one. They are made in the order freeze, set, advance, rate, resume; of `advance` and `advance_ms` only one can be given."""

    set: NotRequired[str]
    """The instant that the clock is to show; a running one runs on from there."""

    advance: NotRequired[str]
    """How far to move the clock, as a duration of ISO 8601: `P14D`, `PT1H30M`, `PT0.5S`, and `-PT5M` to move it back. Weeks stand alone; years and months have no fixed length and are refused."""

    advance_ms: NotRequired[int]
    """How far to move the clock in milliseconds; a negative number moves it back."""

    is_frozen: NotRequired[bool]
    """`true` stops the clock before it is set and moved, `false` lets it run on afterwards."""

    rate: NotRequired[float]
    """How many seconds of the world are to pass in one of the machine, from a millionth to a million: 60 lets a day pass in 24 minutes. What waits, a client or a fault that delays, waits in the machine's."""

EffectKind: TypeAlias = Literal[
    "delay",
    "status",
    "rate_limit",
    "truncate",
    "malformed_json",
    "content_type",
    "content_length",
    "slow_body",
    "hang",
    "lost_answer",
    "reset",
]
"""What becomes of a request."""

ResetAfter: TypeAlias = Literal[
    "request",
    "handling",
    "head",
]
"""How far a request comes before its connection is reset."""


class Effect(TypedDict):
    """What becomes of a request. The members beside `kind` are those that the kind names; one that it does not name is refused. Times are milliseconds of the machine."""

    kind: EffectKind
    """What becomes of a request."""

    min_ms: NotRequired[int]
    """The shortest delay."""

    max_ms: NotRequired[int]
    """The longest delay."""

    status: NotRequired[int]
    """The status of the answer."""

    retry_after: NotRequired[str]
    """The value of a header `Retry-After`: seconds or a date, in printable ASCII."""

    n_requests: NotRequired[int]
    """The requests that a window lets through."""

    window_ms: NotRequired[int]
    """The length of a window, in the world's time."""

    body_bytes: NotRequired[int]
    """The bytes of the body that are sent."""

    value: NotRequired[str]
    """The value of the header `Content-Type`, in printable ASCII."""

    excess_bytes: NotRequired[int]
    """The bytes that never come."""

    chunk_bytes: NotRequired[int]
    """The length of a piece."""

    delay_ms: NotRequired[int]
    """The delay before each piece."""

    n_times: NotRequired[int]
    """How many times the request is carried out."""

    after: NotRequired[ResetAfter]
    """How far a request comes before its connection is reset."""

Fault = TypedDict(
    "Fault",
    {
        "api": "NotRequired[Api]",
        "operation": "NotRequired[str]",
        "tenant": "NotRequired[str]",
        "credential": "NotRequired[str]",
        "after": "NotRequired[int]",
        "every": "NotRequired[int]",
        "times": "NotRequired[int]",
        "probability": "NotRequired[float]",
        "from": "NotRequired[str]",
        "until": "NotRequired[str]",
        "effect": "Effect",
    },
)
"""Which requests something happens to, and what. All conditions must hold; one that is left out always does."""


class FaultReport(TypedDict):
    """A fault of a world, and what it has done so far."""

    id: int
    """Its number in its world."""

    fault: Fault
    """Which requests something happens to, and what. All conditions must hold; one that is left out always does."""

    n_matched: int
    """How many requests it was for."""

    n_applied: int
    """How many of them it did something to."""


class FaultList(TypedDict):
    """The faults of a world."""

    faults: list[FaultReport]
    """The faults in the order in which requests ask them."""


class Query(TypedDict):
    """Conditions on an exchange, which must all hold. Without any, every exchange meets it."""

    api: NotRequired[Api]
    """One of the vendors' APIs that the mock serves."""

    operation: NotRequired[str]
    """The operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have."""

    method: NotRequired[str]
    """The method, in upper case."""

    tenant: NotRequired[str]
    """The environment, account, organization or project that the path names, which the world or an exchange in its journal has."""

    caller: NotRequired[str]
    """The credential that was shown, by its public part (a token id or a public key)."""

    status: NotRequired[int]
    """The status of the answer."""

    fault: NotRequired[EffectKind]
    """What becomes of a request."""

    target: NotRequired[str]
    """A text in path or query. The text of a secret meets nothing."""

    since: NotRequired[int]
    """Only exchanges with a higher number."""


class Journal(TypedDict):
    """Exchanges of a world."""

    entries: list[Entry]
    """The exchanges, oldest first."""

    n_recorded: int
    """How many exchanges the world has seen, whatever the query, forgotten ones included."""


class Entry(TypedDict):
    """One exchange, without secrets."""

    number: int
    """The number of the exchange in its world."""

    at: str
    """When the request came, in the world's time."""

    elapsed_us: int
    """How long the mock took, in microseconds of the machine, delays of faults included."""

    api: Api
    """One of the vendors' APIs that the mock serves."""

    operation: str | None
    """The operation id, or `method_not_allowed` at a path that has no such method; null at a path that the API does not have."""

    method: str
    """The method."""

    target: str
    """Path and query, secrets replaced by `***`."""

    tenant: str | None
    """The tenant that the path names; null if it names none."""

    caller: str | None
    """The public part of the credential that the request showed, whether it was accepted or not; null if it showed none."""

    peer: str
    """The IP address of the client."""

    status: int | None
    """The status of the answer; null if there was none."""

    reason: str | None
    """Why the request was refused, with what the vendor's answer hides: which credential it was that did not work, and why. Null if it was not refused."""

    findings: list[str]
    """What the document had against the request."""

    fault: FaultNote | None
    """The fault that changed an exchange; null if none did."""

    request_type: str | None
    """The content type of the request; null if it had none."""

    request_bytes: int
    """The length of the body of the request, also of one that is not shown."""

    request_body: str | None
    """The body of the request as JSON, secrets replaced by `***`; null if there was none, if it is not JSON, or if it is longer than 4 KiB and than a thirty-second part of what the journal may keep (`--journal-bytes-max`): one exchange does not take the room of all others."""

    response_type: str | None
    """The content type of the answer; null if it had none."""

    response_bytes: int
    """The length of the body of the answer, also of one that is not shown."""

    response_body: str | None
    """The body of the answer as the mock made it, secrets replaced by `***`; null without one, and if it is too long to be kept, as for the request."""


class FaultNote(TypedDict):
    """The fault that changed an exchange; null if none did."""

    id: int
    """The number of the fault in its world."""

    kind: EffectKind
    """What becomes of a request."""


class Verification(TypedDict):
    """What is required of the journal: `query` with one of `exactly`, `at_least` and `at_most`, or `in_order` without them."""

    query: NotRequired[Query]
    """Conditions on an exchange, which must all hold. Without any, every exchange meets it."""

    exactly: NotRequired[int]
    """Neither more nor fewer exchanges meet the query."""

    at_least: NotRequired[int]
    """So many exchanges meet the query, or more."""

    at_most: NotRequired[int]
    """So many exchanges meet the query, or fewer."""

    in_order: NotRequired[list[Query]]
    """Exchanges meet these queries one after the other, with any others in between."""

    must_be_met: NotRequired[bool]
    """Whether it is an error of its own, 417, if they are not: then `curl --fail` and every client of this document fail by themselves. Left out, the answer is a 200 whatever comes of it."""


class Verdict(TypedDict):
    """Whether the exchanges are as they were required to be."""

    met: bool
    """Whether they are."""

    report: NotRequired[str]
    """What was expected and what was found, and the exchanges that came closest, a line each. Left out if all is as required."""


class Wait(TypedDict):
    """What to wait for, and how long."""

    query: NotRequired[Query]
    """Conditions on an exchange, which must all hold. Without any, every exchange meets it."""

    at_least: NotRequired[int]
    """How many exchanges have to meet the query; one, if left out."""

    patience_ms: int
    """How long to wait at most, in milliseconds of the machine."""

    must_be_met: NotRequired[bool]
    """Whether it is an error of its own, 417, if patience ends first: then `curl --fail` and every client of this document fail by themselves. Left out, the answer is a 200 whatever comes of it."""


class WaitResult(TypedDict):
    """What came of waiting."""

    met: bool
    """Whether enough exchanges meet the query."""

    entries: list[Entry]
    """The exchanges that meet the query, oldest first."""

    report: NotRequired[str]
    """What is missing, as in a verdict. Left out if nothing is."""


class Archive(TypedDict):
    """An HTTP Archive."""

    log: Any
    """The member `log` of HTTP Archive 1.2. Members that begin with an underscore are the mock's own: API, operation, caller, reason and fault."""


class Problem(TypedDict):
    """The body of every answer that is not a success, after RFC 9457."""

    type: str
    """Names the kind of problem; `about:blank`, because the status says it all."""

    title: str
    """The kind of problem in a few words."""

    status: int
    """The HTTP status once more."""

    detail: str
    """What is wrong, where, and what to do about it. It quotes no value that may be a secret."""

    findings: NotRequired[list[str]]
    """What the document has against the query or the body, piece by piece. Left out without any."""


class JournalGetQuery(TypedDict):
    """The query of `journal_get`."""

    api: NotRequired[Api]
    """Only exchanges with this API."""

    operation: NotRequired[str]
    """Only this operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have."""

    method: NotRequired[str]
    """Only this method, in upper case."""

    tenant: NotRequired[str]
    """Only requests whose path names this environment, account, organization or project, which the world or an exchange in its journal has."""

    caller: NotRequired[str]
    """Only requests that showed this credential, by its public part (a token id or a public key)."""

    status: NotRequired[int]
    """Only answers of this status."""

    fault: NotRequired[EffectKind]
    """Only exchanges that a fault of this kind changed."""

    target: NotRequired[str]
    """Only requests with this text in path or query. The text of a secret meets nothing."""

    since: NotRequired[int]
    """Only exchanges with a higher number."""


class JournalHarQuery(TypedDict):
    """The query of `journal_har`."""

    api: NotRequired[Api]
    """Only exchanges with this API."""

    operation: NotRequired[str]
    """Only this operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have."""

    method: NotRequired[str]
    """Only this method, in upper case."""

    tenant: NotRequired[str]
    """Only requests whose path names this environment, account, organization or project, which the world or an exchange in its journal has."""

    caller: NotRequired[str]
    """Only requests that showed this credential, by its public part (a token id or a public key)."""

    status: NotRequired[int]
    """Only answers of this status."""

    fault: NotRequired[EffectKind]
    """Only exchanges that a fault of this kind changed."""

    target: NotRequired[str]
    """Only requests with this text in path or query. The text of a secret meets nothing."""

    since: NotRequired[int]
    """Only exchanges with a higher number."""


class ControlApi:
    """The operations of the control API, a method each."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def server_get(self) -> Server:
        """Describe the server."""
        return cast(Server, self._transport.send("GET", "/_mock/server"))

    def world_list(self) -> WorldList:
        """List the worlds."""
        return cast(WorldList, self._transport.send("GET", "/_mock/worlds"))

    def world_create(self, body: WorldCreate | None = None) -> World:
        """Create a world."""
        return World(hidden(self._transport.send("POST", "/_mock/worlds", body=body), SECRETS))

    def world_get(self, world_id: str) -> WorldDescription:
        """Describe a world."""
        return cast(WorldDescription, self._transport.send("GET", path("/_mock/worlds/{world_id}", world_id=world_id)))

    def world_create_with_id(self, world_id: str, body: WorldCreate | None = None) -> World:
        """Create a world with an id."""
        return World(hidden(self._transport.send("PUT", path("/_mock/worlds/{world_id}", world_id=world_id), body=body), SECRETS))

    def world_delete(self, world_id: str) -> None:
        """Delete a world."""
        self._transport.send("DELETE", path("/_mock/worlds/{world_id}", world_id=world_id))

    def access_get(self, world_id: str) -> World:
        """Read how to use a world."""
        return World(hidden(self._transport.send("GET", path("/_mock/worlds/{world_id}/access", world_id=world_id)), SECRETS))

    def state_get(self, world_id: str) -> State:
        """Export a world."""
        return cast(State, self._transport.send("GET", path("/_mock/worlds/{world_id}/state", world_id=world_id)))

    def state_update(self, world_id: str, body: State | None = None) -> World:
        """Give a world a state."""
        return World(hidden(self._transport.send("PUT", path("/_mock/worlds/{world_id}/state", world_id=world_id), body=body), SECRETS))

    def world_reset(self, world_id: str) -> None:
        """Reset a world."""
        self._transport.send("POST", path("/_mock/worlds/{world_id}/reset", world_id=world_id))

    def snapshot_list(self, world_id: str) -> SnapshotList:
        """List the snapshots of a world."""
        return cast(SnapshotList, self._transport.send("GET", path("/_mock/worlds/{world_id}/snapshots", world_id=world_id)))

    def snapshot_keep(self, world_id: str, snapshot: str) -> Snapshot:
        """Keep the state of a world."""
        return cast(Snapshot, self._transport.send("PUT", path("/_mock/worlds/{world_id}/snapshots/{snapshot}", world_id=world_id, snapshot=snapshot)))

    def snapshot_delete(self, world_id: str, snapshot: str) -> None:
        """Forget a snapshot."""
        self._transport.send("DELETE", path("/_mock/worlds/{world_id}/snapshots/{snapshot}", world_id=world_id, snapshot=snapshot))

    def snapshot_restore(self, world_id: str, snapshot: str) -> None:
        """Go back to a snapshot."""
        self._transport.send("POST", path("/_mock/worlds/{world_id}/snapshots/{snapshot}/restore", world_id=world_id, snapshot=snapshot))

    def clock_get(self, world_id: str) -> Clock:
        """Read the clock of a world."""
        return cast(Clock, self._transport.send("GET", path("/_mock/worlds/{world_id}/clock", world_id=world_id)))

    def clock_update(self, world_id: str, body: ClockUpdate) -> Clock:
        """Change the clock of a world."""
        return cast(Clock, self._transport.send("PATCH", path("/_mock/worlds/{world_id}/clock", world_id=world_id), body=body))

    def fault_list(self, world_id: str) -> FaultList:
        """List the faults of a world."""
        return cast(FaultList, self._transport.send("GET", path("/_mock/worlds/{world_id}/faults", world_id=world_id)))

    def fault_create(self, world_id: str, body: Fault) -> FaultReport:
        """Add a fault to a world."""
        return cast(FaultReport, self._transport.send("POST", path("/_mock/worlds/{world_id}/faults", world_id=world_id), body=body))

    def fault_clear(self, world_id: str) -> None:
        """Remove all faults of a world."""
        self._transport.send("DELETE", path("/_mock/worlds/{world_id}/faults", world_id=world_id))

    def fault_get(self, world_id: str, fault_id: str) -> FaultReport:
        """Read a fault."""
        return cast(FaultReport, self._transport.send("GET", path("/_mock/worlds/{world_id}/faults/{fault_id}", world_id=world_id, fault_id=fault_id)))

    def fault_delete(self, world_id: str, fault_id: str) -> None:
        """Remove a fault."""
        self._transport.send("DELETE", path("/_mock/worlds/{world_id}/faults/{fault_id}", world_id=world_id, fault_id=fault_id))

    def journal_get(self, world_id: str, query: JournalGetQuery | None = None) -> Journal:
        """Read the journal of a world."""
        return cast(Journal, self._transport.send("GET", path("/_mock/worlds/{world_id}/journal", world_id=world_id), query=query))

    def journal_delete(self, world_id: str) -> None:
        """Forget what happened in a world."""
        self._transport.send("DELETE", path("/_mock/worlds/{world_id}/journal", world_id=world_id))

    def journal_verify(self, world_id: str, body: Verification) -> Verdict:
        """Verify what happened in a world."""
        return cast(Verdict, self._transport.send("POST", path("/_mock/worlds/{world_id}/journal/verify", world_id=world_id), body=body))

    def journal_wait(self, world_id: str, body: Wait) -> WaitResult:
        """Wait for something to happen in a world."""
        return cast(WaitResult, self._transport.send("POST", path("/_mock/worlds/{world_id}/journal/wait", world_id=world_id), body=body))

    def journal_har(self, world_id: str, query: JournalHarQuery | None = None) -> Archive:
        """Export the journal of a world."""
        return cast(Archive, self._transport.send("GET", path("/_mock/worlds/{world_id}/journal/har", world_id=world_id), query=query))
