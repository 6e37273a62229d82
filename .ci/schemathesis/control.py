"""How to test the mock's own API, and what the checks may find there."""

import os
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from itertools import count

import requests
import schemathesis
from schemathesis import Case, HookContext, Response
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import FuzzingPhaseData, StatefulPhaseData
from schemathesis.openapi.checks import EnsureResourceAvailability, RejectedPositiveData, UseAfterFree

import control_rules  # noqa: F401, its hooks are what counts
from behaviour import Behaviour, is_negative_at, operation_of

# A wait that nothing ends takes as long as it may, which would be most of the run.
PATIENCE_MS_MAX = 20
# How often something happens that a journal can tell of, and how long that may take.
TRAFFIC_EVERY = 10
TRAFFIC_SECONDS_MAX = 0.1
# How often a journal is asked for all that it has.
ALL_EVERY = 3
# How often a fuzzed request is left to name what is not there.
STRAY_EVERY = 5
# Snapshots that the run keeps at once in all worlds; at twice as many in one the server refuses the next.
SNAPSHOTS_MAX = 8
# The world that the document's examples name, which `run.py` makes.
KEPT_WORLD = "0badcafe"

MAKES_A_WORLD = {"world_create", "world_create_with_id", "state_update"}

journal_calls = count()
fuzzed_calls = count()
free_ids = count(0xF0000000)
# The worlds that are there, and which faults and snapshots they have: the newest ones last.
worlds = {"default", KEPT_WORLD}
parts: dict[str, deque[tuple[str, str]]] = {
    "fault_id": deque([(KEPT_WORLD, "1")]),
    "snapshot": deque([(KEPT_WORLD, "before-login")]),
}


@schemathesis.hook
def before_call(context: HookContext, case: Case, kwargs: dict) -> None:
    """Keeps the run short, and lets requests be about what is there."""
    operation = operation_of(case)
    if operation == "journal_wait" and isinstance(case.body, dict):
        patience = case.body.get("patience_ms")
        if type(patience) is int and PATIENCE_MS_MAX < patience <= 60_000:
            case.body = {**case.body, "patience_ms": PATIENCE_MS_MAX}
    if operation == "fault_create" and isinstance(case.body, dict) and case.body.get("from") is not None:
        # What is drawn for one instant is drawn for the other, and the fault would end before it begins.
        if case.body["from"] == case.body.get("until"):
            case.body = {**case.body, "until": "9999-12-31T23:59:59Z"}
    # Links lead from one answer to the next, and have to.
    if is_linked(case) or is_negative_at(case, ParameterLocation.PATH):
        return
    if operation.startswith("journal_"):
        tell_much(case, operation, next(journal_calls))
    if "world_id" in case.path_parameters:
        protect(case.path_parameters, operation)
        is_fuzzed = case.meta is not None and isinstance(case.meta.phase.data, FuzzingPhaseData)
        if not is_fuzzed or next(fuzzed_calls) % STRAY_EVERY != 0:
            aim(case.path_parameters, operation)


def tell_much(case: Case, operation: str, turn: int) -> None:
    """Lets a journal have something to tell, and be asked for all of it now and then: chance meets few conditions."""
    if turn % TRAFFIC_EVERY == 0:
        send_traffic()
    if turn % ALL_EVERY == 0 and case.meta is not None and case.meta.generation.mode.is_positive:
        case.path_parameters["world_id"] = "default"
        if operation in ("journal_get", "journal_har"):
            case.query = {}
        elif operation == "journal_wait" and isinstance(case.body, dict):
            case.body = {**case.body, "query": {}}


def protect(path: dict, operation: str) -> None:
    """Turns away from what has to outlive the run, and from ids that are taken."""
    match operation:
        case "world_create_with_id" if path["world_id"] != "default" and path["world_id"] in worlds:
            path["world_id"] = f"{next(free_ids):08x}"
        # The demo tenants are what traffic is sent to.
        case "state_update" if path["world_id"] == "default":
            path["world_id"] = KEPT_WORLD
        case "world_delete" if path["world_id"] == KEPT_WORLD:
            path["world_id"] = disposable_world()
        case "snapshot_keep" if len(parts["snapshot"]) >= SNAPSHOTS_MAX:
            path["world_id"], path["snapshot"] = parts["snapshot"].popleft()


def aim(path: dict, operation: str) -> None:
    """Puts a world, a fault or a snapshot that is there in place of one that is not."""
    if path["world_id"] not in worlds and operation not in MAKES_A_WORLD:
        path["world_id"] = disposable_world() if operation == "world_delete" else KEPT_WORLD
    for name in parts.keys() & path.keys():
        parts[name] = deque(part for part in parts[name] if part[0] in worlds)
        if operation != "snapshot_keep" and (path["world_id"], path[name]) not in parts[name]:
            path["world_id"], path[name] = parts[name][-1] if parts[name] else made_part(name)


def disposable_world() -> str:
    return max(worlds - {"default", KEPT_WORLD}, default="00000000")


def made_part(name: str) -> tuple[str, str]:
    """Makes a fault or a snapshot, and returns where it is."""
    if name == "snapshot":
        call("PUT", f"/worlds/{KEPT_WORLD}/snapshots/before-login")
        id = "before-login"
    else:
        fault = {"times": 0, "effect": {"kind": "malformed_json"}}
        id = str(call("POST", f"/worlds/{KEPT_WORLD}/faults", fault).json()["id"])
    parts[name].append((KEPT_WORLD, id))
    return KEPT_WORLD, id


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    """Remembers what is there."""
    operation, path = operation_of(case), case.path_parameters
    makes = operation in MAKES_A_WORLD | {"fault_create", "snapshot_keep"}
    made = response.json() if makes and response.status_code in (200, 201) else {}
    if operation in MAKES_A_WORLD and made:
        worlds.add(made["id"])
        if isinstance(case.body, dict) and (operation == "state_update" or "state" in case.body):
            forget(case, made["id"])
    elif operation == "fault_create" and made:
        parts["fault_id"].append((path["world_id"], str(made["id"])))
    elif operation == "snapshot_keep" and made:
        parts["snapshot"].append((path["world_id"], made["name"]))
    if operation in ("world_reset", "fault_clear"):
        parts["fault_id"] = deque(part for part in parts["fault_id"] if part[0] != path.get("world_id"))
    if response.status_code == 404 or (case.method == "DELETE" and response.status_code == 204):
        for name, known in parts.items():
            if name in path and (path["world_id"], path[name]) in known:
                known.remove((path["world_id"], path[name]))
    if operation == "world_delete" and response.status_code == 204:
        worlds.discard(path["world_id"])


def forget(case: Case, world: str) -> None:
    """Ends tenants that have ids of their own: no other world could have them later."""
    if is_linked(case):
        return
    if world == KEPT_WORLD:
        call("PUT", f"/worlds/{world}/state", {})
    else:
        call("DELETE", f"/worlds/{world}")
        worlds.discard(world)


def is_linked(case: Case) -> bool:
    """Returns whether the request goes on with what an earlier answer said."""
    return case.meta is not None and isinstance(case.meta.phase.data, StatefulPhaseData)


def call(method: str, path: str, body: object = None) -> requests.Response:
    """Calls an operation of the control API for the run itself."""
    url = f"{os.environ['CONTROL_BASE_URL']}/_mock{path}"
    headers = {"Authorization": f"Bearer {os.environ['CONTROL_TOKEN']}"}
    response = requests.request(method, url, json=body, headers=headers, timeout=10)
    response.raise_for_status()
    return response


def send_traffic() -> None:
    """Lets the default world's journal have something to tell: an exchange, perhaps one that a fault has changed."""
    headers = {"Authorization": f"Api-Token {os.environ['ASTROM_TOKEN']}"}
    # A fault may delay the answer for ages, break it off or lose it.
    with suppress(requests.RequestException):
        requests.get(f"{os.environ['ASTROM_BASE_URL']}/apiTokens", headers=headers, timeout=TRAFFIC_SECONDS_MAX)


def is_problem(title: str, *words: str) -> Callable[[Case, Response], bool]:
    """Accepts a 400 of this kind whose detail has one of these words, if any are given."""

    def applies(_: Case, response: Response) -> bool:
        body = response.json()
        known = not words or any(word in body["detail"] for word in words)
        return response.status_code == 400 and body["title"] == title and known

    return applies


def names_what_is_not_there(_: Case, response: Response) -> bool:
    """Accepts a 400 that says which tenant or operation there is not, in its detail or in its findings."""
    body = response.json()
    words = ("the world has no such tenant", "is an operation of")
    return response.status_code == 400 and any(word in f"{body}" for word in words)


def forks_another(case: Case, response: Response) -> bool:
    """Accepts a 404 that is about the world in `fork_of`, not about the one in the path."""
    origin = case.body.get("fork_of") if isinstance(case.body, dict) else None
    is_named = isinstance(origin, str) and f"there is no world {origin};" in response.text
    return response.status_code == 404 and is_named and origin != case.path_parameters["world_id"]


CONTROL_BEHAVIOUR = [
    Behaviour(
        "A world that is made of another one needs that one: 404 tells that it is not there.",
        EnsureResourceAvailability,
        {"world_create_with_id"},
        forks_another,
    ),
    Behaviour(
        "What the values of a state have to do with each other, that ids do not repeat for example, no schema says; "
        "nor what lies behind the largest number. The refusal tells it with line and column.",
        RejectedPositiveData,
        MAKES_A_WORLD,
        is_problem("Invalid state"),
    ),
    Behaviour(
        "OpenAPI cannot compare two members: a delay must not end before it begins, and a fault not either.",
        RejectedPositiveData,
        {"fault_create"},
        is_problem("Invalid body", "is more than max_ms", "before it begins at"),
    ),
    Behaviour(
        "Which tenants a world has, and that an operation is one of the API beside it, no schema says. A name that "
        "nothing has is refused.",
        RejectedPositiveData,
        {"fault_create", "journal_get", "journal_har", "journal_verify", "journal_wait"},
        names_what_is_not_there,
    ),
    Behaviour(
        "With `must_be_met`, exchanges that are not as required have a status of their own.",
        RejectedPositiveData,
        {"journal_verify", "journal_wait"},
        lambda _, response: response.status_code == 417,
    ),
    Behaviour(
        "A clock stays within the years 1 to 9999, whatever it is moved by.",
        RejectedPositiveData,
        {"clock_update"},
        is_problem("Invalid body", "the clock would leave the years 1 to 9999"),
    ),
    Behaviour(
        "To delete the journal or the faults of a world is to empty them: there is always a list.",
        UseAfterFree,
        {"journal_get", "journal_har", "fault_list"},
        lambda _, response: response.status_code == 200,
        lambda failure: failure.free.endswith(("/journal", "/faults")),
    ),
]
