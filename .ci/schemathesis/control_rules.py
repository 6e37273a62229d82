"""The rules that the document of the mock's own API tells in words, as schemas.

The generators of this project take a part of OpenAPI only, and bounds that are whole numbers. Where the document
says in prose what that part cannot say, this says it to Schemathesis: then requests are right or wrong on
purpose, and answers are held against the same.
"""

import json
import re
from pathlib import Path

import schemathesis
from schemathesis import HookContext

TITLE = "Tokenwright control API"
VENDORS = [
    Path(__file__).resolve().parents[2] / "openapi" / f"{name}.yaml" for name in ("astrom", "astra-control", "ops-manager")
]
SEED_SCHEMA = Path(__file__).resolve().parents[2] / "mock-server" / "seed.schema.json"

# The members that each kind of effect needs, and those that it may have besides.
EFFECTS = {
    "delay": (["min_ms", "max_ms"], []),
    "status": (["status"], ["retry_after"]),
    "rate_limit": (["n_requests", "window_ms"], []),
    "truncate": (["body_bytes"], []),
    "malformed_json": ([], []),
    "content_type": (["value"], []),
    "content_length": (["excess_bytes"], []),
    "slow_body": (["chunk_bytes", "delay_ms"], []),
    "hang": ([], []),
    "lost_answer": ([], ["n_times"]),
    "reset": (["after"], ["body_bytes"]),
}

# Members of a state whose values depend on others. Requests that are made by chance leave them out: no schema
# says what goes together, and one wrong value would hide what the mock makes of all others.
DEPENDENT = {
    "AccessListEntrySeed": ["last_used", "last_used_address"],
    "AccessTokenSeed": ["token", "token_sha256"],
    "AccountSeed": ["tokens_created"],
    "ApiKeySeed": ["private_key", "private_key_ha1", "private_key_tail"],
    "RoleSeed": ["group_id"],
    "UserTokenSeed": ["number", "token", "token_sha256"],
}


@schemathesis.hook
def before_load_schema(context: HookContext, raw_schema: dict) -> None:
    """Says as a schema what the document says in words."""
    if raw_schema["info"]["title"] != TITLE:
        return
    # A server that was started with a token requires it, and this one was.
    raw_schema["security"] = [{"control_token": []}]
    schemas = raw_schema["components"]["schemas"]
    schemas["Effect"] = effect(schemas)
    schemas["Verification"] = one_of(
        part(schemas["Verification"], ["query", "exactly"], ["must_be_met"]),
        part(schemas["Verification"], ["query", "at_least"], ["must_be_met"]),
        part(schemas["Verification"], ["query", "at_most"], ["must_be_met"]),
        part(schemas["Verification"], ["in_order"], ["must_be_met"]),
    )
    add_names(raw_schema)
    schemas["ClockUpdate"]["not"] = {"required": ["advance", "advance_ms"]}
    for name in ("Clock", "ClockStart", "ClockUpdate"):
        schemas[name]["properties"]["rate"]["minimum"] = 1e-6
    add_states(raw_schema)
    schemas["WorldCreate"] = one_of(
        part(schemas["WorldCreate"], [], ["seed", "clock"]),
        part(schemas["WorldCreate"], ["state"]),
        part(schemas["WorldCreate"], ["fork_of"]),
    )


def add_names(raw_schema: dict) -> None:
    """Lists the names that there are: the operations of the vendors' documents, and the methods of HTTP.

    Tenants are left out of what is made by chance: which ones a world has, no schema says.
    """
    operations = [*re.findall(r"operationId: (\w+)", "".join(map(Path.read_text, VENDORS))), "method_not_allowed"]
    methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"]
    components = raw_schema["components"]
    for name in ("Query", "Fault"):
        properties = components["schemas"][name]["properties"]
        properties["operation"]["enum"] = operations
        if "method" in properties:
            properties["method"] = {"type": "string", "enum": methods}
    components["parameters"]["Operation"]["schema"]["enum"] = operations
    components["parameters"]["Method"]["schema"] = {"type": "string", "enum": methods}


def one_of(*branches: dict) -> dict:
    return {"oneOf": list(branches)}


def part(schema: dict, required: list[str], optional: list[str] | None = None) -> dict:
    """Returns what is left of the schema of an object with some of its members only."""
    names = [*required, *(optional or [])]
    properties = {name: schema["properties"][name] for name in names}
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def effect(schemas: dict) -> dict:
    """Returns the schema of an effect, whose kind decides on the other members."""
    # A kind that is missing above, or gone, is an error there.
    kinds = {kind: EFFECTS[kind] for kind in schemas["EffectKind"]["enum"]}
    branches = [part(schemas["Effect"], ["kind", *required], optional) for required, optional in kinds.values()]
    for kind, branch in zip(kinds, branches, strict=True):
        branch["properties"]["kind"] = {"type": "string", "enum": [kind]}
    # Only what is sent behind a head has a length.
    late = next(branch for kind, branch in zip(kinds, branches, strict=True) if kind == "reset")
    early = part(late, ["kind", "after"])
    early["properties"]["after"] = {"type": "string", "enum": ["request", "handling"]}
    late["properties"]["after"] = {"type": "string", "enum": ["head"]}
    return one_of(*branches, early)


def add_states(raw_schema: dict) -> None:
    """Puts the schema of seed files in place of what the document says of a state."""
    schemas = raw_schema["components"]["schemas"]
    schemas["State"] = add_seed(schemas, "Kept", SEED_SCHEMA.read_text())
    # No schema knows this format, and IPv4 is half of it. Here a range may be one address.
    given = SEED_SCHEMA.read_text().replace('"format": "ip"', '"format": "ipv4"')
    schemas["GivenState"] = add_seed(schemas, "Given", given)
    schemas["GivenAccessListEntrySeed"]["properties"]["cidr_block"]["format"] = "ipv4"
    for name, members in DEPENDENT.items():
        for member in members:
            del schemas[f"Given{name}"]["properties"][member]
    reference = {"$ref": "#/components/schemas/GivenState"}
    schemas["WorldCreate"]["properties"]["state"] = reference
    update = raw_schema["paths"]["/_mock/worlds/{world_id}/state"]["put"]
    update["requestBody"]["content"]["application/json"]["schema"] = reference


def add_seed(schemas: dict, prefix: str, text: str) -> dict:
    """Adds the definitions of the schema of seed files under names with a prefix, and returns the rest of it."""
    seed = json.loads(text.replace("#/definitions/", f"#/components/schemas/{prefix}"))
    schemas |= {f"{prefix}{name}": schema for name, schema in seed["definitions"].items()}
    return {name: seed[name] for name in ("type", "properties", "additionalProperties")}
