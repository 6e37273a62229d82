"""How to sign requests to Ops Manager, and what the checks may find because the vendors are so.

Each entry of `VENDOR_BEHAVIOUR` accepts one kind of failure at some operations, and only for an answer that
says in the vendor's own words that this is the case. Everything else that a check finds fails the run.
"""

import os
from collections import defaultdict, deque
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import schemathesis
from requests.auth import HTTPDigestAuth
from schemathesis import Case, HookContext, Response
from schemathesis.core.failures import AcceptedNegativeData
from schemathesis.core.parameters import ParameterLocation
from schemathesis.openapi.checks import RejectedPositiveData, UnsupportedMethodResponse

from behaviour import Behaviour, accept, is_negative_at, operation_of
from control import CONTROL_BEHAVIOUR

# Schemathesis knows no HTTP Digest of its own.
OF_ORGANIZATION = HTTPDigestAuth(os.environ["OPS_MANAGER_PUBLIC_KEY"], os.environ["OPS_MANAGER_PRIVATE_KEY"])
GLOBAL = HTTPDigestAuth(os.environ["OPS_MANAGER_GLOBAL_PUBLIC_KEY"], os.environ["OPS_MANAGER_GLOBAL_PRIVATE_KEY"])
schemathesis.auth.set_from_requests(OF_ORGANIZATION).apply_to(path_regex=r"^/api/public/v1\.0/(groups(/|$)|orgs/[^/]+/|$)")
schemathesis.auth.set_from_requests(GLOBAL).apply_to(path_regex=r"^/api/public/v1\.0/(admin/|orgs(/[^/]+)?$)")

# What the run logs in with, and what it reads and changes; both have to outlive the run.
OWN_IDS = {os.environ[f"{api}_OWN_ID"] for api in ("ASTROM", "ASTRA_CONTROL", "OPS_MANAGER")}
OWN_IDS.add(os.environ["OPS_MANAGER_GLOBAL_ID"])
KEPT_IDS = OWN_IDS | {os.environ[f"{api}_OTHER_ID"] for api in ("ASTROM", "ASTRA_CONTROL", "OPS_MANAGER")}
KEPT_IDS |= {os.environ["OPS_MANAGER_ORG_ID"], os.environ["OPS_MANAGER_PROJECT_ID"]}
IDS = {"id", "token_id", "api_key_id", "agent_api_key_id", "global_access_list_entry_id", "org_id", "project_id"}

# What the run has created: all of it, and what no request has been sent to delete, by its collection.
created: set[str] = set()
disposable: dict[str, deque[str]] = defaultdict(deque)


@schemathesis.hook
def before_load_schema(context: HookContext, raw_schema: dict) -> None:
    """Puts a secret that exists in place of the document's example: no generator would guess one."""
    lookup = raw_schema["paths"].get("/apiTokens/lookup")
    if lookup:
        lookup["post"]["requestBody"]["content"]["application/json"]["example"]["token"] = os.environ["ASTROM_TOKEN"]
    place_below_one_url(raw_schema)


def place_below_one_url(document: dict) -> None:
    """Writes the paths of a document out whose paths have servers of their own, which Schemathesis passes over.

    All of these servers begin alike, up to the last variable; what follows it goes into the paths.
    """
    paths, [server] = document["paths"], document["servers"]
    if any("servers" in item for item in paths.values()):
        beginning, brace, _ = server["url"].rpartition("}")
        ends = {path: item.pop("servers", [server])[0]["url"].removeprefix(beginning + brace) for path, item in paths.items()}
        document["paths"] = {ends[path] + path: item for path, item in paths.items()}
        document["servers"] = [{**server, "url": beginning + brace}]


def collection(case: Case) -> str:
    """Returns the path of what a path is about, or of what holds it: `/apiTokens` for `/apiTokens/{id}`."""
    return case.path.rpartition("/{")[0] if case.path.endswith("}") else case.path


@schemathesis.hook
def before_call(context: HookContext, case: Case, kwargs: dict) -> None:
    """Keeps the run alive, and lets it delete something now and then.

    Ids are taken from earlier answers, those of the run's own credentials among them: a request that would
    change or delete these is sent about an unknown id instead.
    """
    for name in IDS & set(case.path_parameters):
        value = case.path_parameters[name]
        if not isinstance(value, str):
            continue
        deletes = case.method == "DELETE" and case.path.endswith(f"{{{name}}}")
        left = disposable[collection(case)]
        if deletes and left and value not in created and not is_negative_at(case, ParameterLocation.PATH):
            value = case.path_parameters[name] = left.popleft()
        if any(value.startswith(id) for id in (KEPT_IDS if deletes else OWN_IDS)) and case.method != "GET":
            case.path_parameters[name] = value[0] + value[:0:-1]


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    """Remembers what a request has created."""
    if operation_of(case) in CREATES and response.status_code in (200, 201):
        body = response.json()
        made = body.get("content", body)
        id = made.get("id") or made["_id"]
        created.add(id)
        disposable[collection(case)].append(id)


CREATES = {
    "api_token_create",
    "active_gate_token_create",
    "token_create",
    "project_api_key_create",
    "org_api_key_create",
    "global_api_key_create",
    "global_access_list_entry_create",
    "agent_api_key_create",
    "org_create",
    "project_create",
}


def violates_only(*places: str) -> Callable[[Case, Response], bool]:
    """Accepts a 400 of astrom whose violations are all about these members or parameters."""

    def applies(_: Case, response: Response) -> bool:
        violations = response.json()["error"].get("constraintViolations", [])
        found = {violation["path"] for violation in violations}
        return response.status_code == 400 and bool(found) and found <= set(places)

    return applies


def page_key_in_company(_: Case, response: Response) -> bool:
    message = "must not be used in combination with nextPageKey query parameter."
    violations = response.json()["error"].get("constraintViolations", [])
    return bool(violations) and all(violation["message"] == message for violation in violations)


def is_out_of_turn(_: Case, response: Response) -> bool:
    messages = ("A tenant token rotation is already in progress", "No tenant token rotation is in progress")
    return response.status_code == 400 and response.json()["error"]["message"] in messages


def is_problem(number: int, *names: str) -> Callable[[Case, Response], bool]:
    """Accepts a problem of Astra Control that complains about these fields or parameters only."""

    def applies(_: Case, response: Response) -> bool:
        body = response.json()
        complaints = body.get("invalidFields", []) + body.get("invalidParams", [])
        found = {complaint["name"] for complaint in complaints}
        return body["type"].endswith(f"/problems/{number}") and bool(found) == bool(names) and found <= set(names)

    return applies


def has_error(code: str, *parameters: str) -> Callable[[Case, Response], bool]:
    """Accepts a 400 of Ops Manager, enveloped or not, with this `errorCode`, about one of `parameters`."""

    def applies(_: Case, response: Response) -> bool:
        body = response.json()
        error = body.get("content", body)
        known = not parameters or (error.get("parameters") or [None])[0] in parameters
        return response.status_code == 400 and error.get("errorCode") == code and known

    return applies


def is_lenient_query(case: Case, response: Response) -> bool:
    """Accepts an answer if what Ops Manager puts up with is all that is wrong in the request."""
    query = parse_qs(urlsplit(response.request.url).query, keep_blank_values=True)
    flags = [text for name in ("pretty", "envelope", "includeCount", "includeDeletedOrgs") for text in query.get(name, [])]
    numbers = [text for name in ("pageNum", "itemsPerPage") for text in query.get(name, [])]
    # Where there is nothing to page, any number will do.
    is_list = any(parameter.name == "includeCount" for parameter in case.operation.query)
    if not all(text.removeprefix("-").isdecimal() and (int(text) > 0 or not is_list) for text in numbers):
        return False
    lenient = any(text not in ("true", "false") for text in flags) or any(int(text) > 500 for text in numbers)
    return lenient and not is_negative_at(case, ParameterLocation.PATH, ParameterLocation.BODY)


ASTRA_LISTS = {"token_list", "user_list", "role_binding_list", "account_list", "cloud_list"}
ONE_KEY = {
    "project_api_key_update",
    "project_api_key_delete",
    "org_api_key_get",
    "org_api_key_update",
    "org_api_key_delete",
    "access_list_entry_list",
    "access_list_entry_create",
    "access_list_entry_get",
    "access_list_entry_delete",
    "global_api_key_get",
    "global_api_key_update",
    "global_api_key_delete",
}
DIRECTORY = {"root_get", "org_list", "org_get", "org_project_list", "project_list", "project_get", "project_get_by_name"}
FOUNDING = {"org_create", "org_update", "org_delete", "project_create", "project_update", "project_delete"}
MANY_KEYS = {"project_api_key_list", "project_api_key_create", "org_api_key_list", "org_api_key_create"}
GLOBAL_KEYS = {"global_api_key_list", "global_api_key_create", "global_role_list"}
GLOBAL_ENTRIES = {
    "global_access_list_entry_list",
    "global_access_list_entry_create",
    "global_access_list_entry_get",
    "global_access_list_entry_update",
    "global_access_list_entry_delete",
}
AGENT_KEYS = {"agent_api_key_list", "agent_api_key_create", "agent_api_key_delete"}

VENDOR_BEHAVIOUR = [
    Behaviour(
        "`nextPageKey` carries the whole query of the first page, and the vendor refuses any other parameter beside "
        "it; OpenAPI cannot say that parameters exclude each other.",
        RejectedPositiveData,
        {"api_token_list", "active_gate_token_list"},
        page_key_in_company,
    ),
    Behaviour(
        "Instants (three notations, with a calendar), the selector, `fields` and `sort` have grammars that the "
        "vendor tells in prose, `from` must not be later than `to`, and a page key must have been given out: more "
        "than a schema can say. The refusals are pinned one by one in the contract tests.",
        RejectedPositiveData,
        {"api_token_list"},
        violates_only("from", "to", "apiTokenSelector", "fields", "sort", "nextPageKey"),
    ),
    Behaviour(
        "The same grammar of instants, and an expiration date has to lie in the future.",
        RejectedPositiveData,
        {"api_token_create", "active_gate_token_create"},
        violates_only("expirationDate"),
    ),
    Behaviour(
        "A page key must have been given out.",
        RejectedPositiveData,
        {"active_gate_token_list"},
        violates_only("nextPageKey"),
    ),
    Behaviour(
        "What an operation answers to everybody needs no token, but a method that its path does not have is refused as "
        "all over the API: the caller is asked for a token first.",
        UnsupportedMethodResponse,
        {"time_get", "health_get", "version_get", "first_user_create"},
        lambda _, response: response.status_code == 401,
    ),
    Behaviour(
        "A rotation of the tenant token can be started only while none is under way, and finished or cancelled only "
        "while one is; the vendor says 400.",
        RejectedPositiveData,
        {"tenant_token_rotation_start", "tenant_token_rotation_finish", "tenant_token_rotation_cancel"},
        is_out_of_turn,
    ),
    Behaviour(
        "`continue` and `skip` both say where a page begins, and Astra Control refuses them together; OpenAPI cannot "
        "say that parameters exclude each other.",
        RejectedPositiveData,
        ASTRA_LISTS,
        is_problem(5, "skip"),
    ),
    Behaviour(
        "Which members of an item `include`, `filter` and `orderBy` may name, and with which operators, Astra Control "
        "tells in prose; a `continue` is valid only as an earlier page gave it, with the same filter and order.",
        RejectedPositiveData,
        ASTRA_LISTS,
        is_problem(5, "include", "filter", "orderBy", "continue"),
    ),
    Behaviour(
        "Which characters a name may have is no part of Astra Control's schema (problem 8) but of its extended "
        "validation (problem 9): a pattern in the document would change the answer.",
        RejectedPositiveData,
        {"token_create", "token_update"},
        is_problem(9, "name"),
    ),
    Behaviour(
        "A well-formed `If-Match` or `If-Unmodified-Since` that does not hold is 412: that is what they are for.",
        RejectedPositiveData,
        {"token_get", "token_update", "token_delete"},
        is_problem(38),
    ),
    Behaviour(
        "Ops Manager answers 400 `API_KEY_NOT_FOUND`, not 404, to a well-formed id that names no key.",
        RejectedPositiveData,
        ONE_KEY,
        has_error("API_KEY_NOT_FOUND"),
    ),
    Behaviour(
        "What is an address or a block of addresses, IPv4 or IPv6, no schema of the vendor says.",
        RejectedPositiveData,
        {"access_list_entry_create"},
        has_error("INVALID_ATTRIBUTE", "ipAddress", "cidrBlock"),
    ),
    Behaviour(
        "A null counts as absent, so an object of nulls has none of the members of which one is needed, and an entry "
        "may have both of which it takes one; what OpenAPI counts are names.",
        RejectedPositiveData,
        {
            "project_api_key_create",
            "org_api_key_update",
            "access_list_entry_create",
            "org_update",
            "project_update",
            "global_api_key_update",
            "global_access_list_entry_update",
        },
        lambda *exchange: has_error("MISSING_ONE_OF_ATTRIBUTES")(*exchange)
        or has_error("NO_CIDR_BLOCK_OR_DESCRIPTION")(*exchange)
        or has_error("BAD_ACCESS_LIST_ADD_REQUEST")(*exchange),
    ),
    Behaviour(
        "Without LDAP its groups are refused, a project cannot get another id, and a key of an organization cannot create a "
        "project without one: what the server is and who calls, no schema knows.",
        RejectedPositiveData,
        FOUNDING,
        lambda *exchange: any(
            has_error(code)(*exchange)
            for code in (
                "DISALLOWED_ATTRIBUTE_TURN_ON_LDAP",
                "ATTRIBUTE_READ_ONLY",
                "API_KEY_CREATED_GROUPS_MUST_HAVE_ORG",
            )
        ),
    ),
    Behaviour(
        "What is an address or a block of addresses no schema of the vendor says, and the global access list has each once.",
        RejectedPositiveData,
        {"global_access_list_entry_create", "global_access_list_entry_update"},
        lambda *exchange: has_error("INVALID_CIDR_BLOCK")(*exchange)
        or has_error("DUPLICATE_GLOBAL_WHITELIST_ENTRY")(*exchange),
    ),
    Behaviour(
        "The query of the first user has addresses, too, and what a strong password is no schema of the vendor says.",
        RejectedPositiveData,
        {"first_user_create"},
        lambda *exchange: has_error("INVALID_QUERY_PARAMETER", "accessList", "whitelist")(*exchange)
        or has_error("WEAK_PASSWORD")(*exchange),
    ),
    Behaviour(
        "`roles` is the id of a key for the methods that keys have and the list of roles has not.",
        UnsupportedMethodResponse,
        {"global_role_list"},
        lambda _, response: response.status_code == 404 and "INVALID_KEY_ID" in response.text,
    ),
    Behaviour(
        "A request that names an address twice is refused, in whatever notation: `uniqueItems` would compare texts.",
        RejectedPositiveData,
        {"access_list_entry_create"},
        has_error("DUPLICATE_ADDRESSES_IN_INPUT"),
    ),
    Behaviour(
        "Of `pretty`, `envelope` and `includeCount` only `true`, in any case of letters, means yes; any other text "
        "means no and is not refused. More than 500 for `itemsPerPage` means 500.",
        AcceptedNegativeData,
        DIRECTORY | FOUNDING | ONE_KEY | MANY_KEYS | GLOBAL_KEYS | GLOBAL_ENTRIES | AGENT_KEYS,
        is_lenient_query,
    ),
]


accept(VENDOR_BEHAVIOUR + CONTROL_BEHAVIOUR)
