"""Runs Schemathesis with every check over every document against a mock of its own.

    python3 .ci/schemathesis/run.py [document ...] [-- options of `st run`]

Needs Python 3.11 and the Rust toolchain, nothing else: Schemathesis is installed below `target/`. What a
document's run is allowed to find, and why, stands in `hooks.py` and `control.py` beside this file.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path
from urllib.request import HTTPDigestAuthHandler, OpenerDirector, Request, build_opener

VERSION = "4.32.5"
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / os.environ.get("CARGO_TARGET_DIR", "target") / "schemathesis"
DOCUMENTS = ["astrom", "astra-control", "ops-manager", "control"]
CONTROL_TOKEN = "of-this-run-only"
# The control API asks who calls, faults of all kinds can be made, and the ids of worlds are the same in each run.
FLAGS = {"control": ["--control-token", CONTROL_TOKEN, "--connection-faults", "--deterministic"]}
START_SECONDS_MAX = 20


def installed() -> Path:
    """Returns the Schemathesis program, installed if it is not there in this version."""
    home = WORK / f"venv-{VERSION}"
    program = home / "bin" / "st"
    if not program.exists():
        venv.create(home, with_pip=True, clear=True)
        pip = [home / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, f"schemathesis=={VERSION}"], check=True)
    return program


def built() -> Path:
    """Builds the mock and returns its program, wherever cargo puts it."""
    command = ["cargo", "build", "--locked", "--package", "tokenwright-mock", "--message-format", "json"]
    messages = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    programs = [json.loads(line).get("executable") for line in messages.splitlines()]
    return next(Path(program) for program in programs if program)


def started(program: Path, info_file: Path, flags: list[str]) -> tuple[subprocess.Popen, dict]:
    """Starts a mock on a free port and returns it with what it tells about its demo world."""
    command = [program, "--bind", "127.0.0.1:0", "--info-file", info_file, *flags]
    mock = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + START_SECONDS_MAX
    # The file appears whole, once the port accepts connections.
    while not info_file.exists():
        if mock.poll() is not None or time.monotonic() > deadline:
            mock.kill()
            sys.exit("the mock did not start")
        time.sleep(0.05)
    return mock, json.loads(info_file.read_text())


def environment(info: dict) -> dict[str, str]:
    """Returns the variables that `schemathesis.toml` uses: `ASTROM_BASE_URL` and so on."""
    add_astrom_ids(info["astrom"])
    add_astra_control_ids(info["astra_control"])
    add_ops_manager_ids(info["ops_manager"])
    info["control"] = {"base_url": info["astra_control"]["base_url"], "token": CONTROL_TOKEN}
    add_examples_of_control(info["control"]["base_url"])
    return {f"{api}_{name}".upper(): value for api, facts in info.items() if isinstance(facts, dict)
            for name, value in facts.items()}


# Each adds the id of what the run logs in with, and that of something else to be read and changed.


def add_astrom_ids(info: dict) -> None:
    headers = {"Authorization": f"Api-Token {info['token']}"}
    tokens = get(build_opener(), f"{info['base_url']}/apiTokens", headers)["apiTokens"]
    info["own_id"] = info["token"].rpartition(".")[0]
    info["other_id"] = next(token["id"] for token in tokens if token["id"] != info["own_id"])
    gate = json.dumps({"name": "gate", "activeGateType": "ENVIRONMENT"}).encode()
    headers["Content-Type"] = "application/json"
    with build_opener().open(Request(f"{info['base_url']}/activeGateTokens", gate, headers)) as response:
        info["gate_id"] = json.load(response)["id"]
    # Not all of its paths are below the base URL: see `hooks.py`.
    info["environment_url"] = info["base_url"].removesuffix("/api/v2")


def add_astra_control_ids(info: dict) -> None:
    url = f"{info['base_url']}/accounts/{info['account_id']}/core/v1/users/{info['user_id']}/tokens"
    tokens = get(build_opener(), url, {"Authorization": f"Bearer {info['token']}"})["items"]
    info["own_id"] = next(token["id"] for token in tokens if token["name"] == "demo")
    info["other_id"] = next(token["id"] for token in tokens if token["id"] != info["own_id"])
    url = f"{info['base_url']}/accounts/{info['account_id']}/core/v1/roleBindings"
    info["role_binding_id"] = get(build_opener(), url, {"Authorization": f"Bearer {info['token']}"})["items"][0]["id"]


def add_ops_manager_ids(info: dict) -> None:
    digest = HTTPDigestAuthHandler()
    digest.add_password("MMS Public API", info["base_url"], info["public_key"], info["private_key"])
    opener, url = build_opener(digest), f"{info['base_url']}/{{}}/apiKeys"
    keys = get(opener, url.format(f"orgs/{info['org_id']}"), {})["results"]
    info["own_id"] = next(key["id"] for key in keys if key["publicKey"] == info["public_key"])
    # One that is assigned to the project, so that it can be changed there, too.
    info["other_id"] = get(opener, url.format(f"groups/{info['project_id']}"), {})["results"][0]["id"]
    user = {"username": "first", "password": "Passw0rd.", "firstName": "First", "lastName": "User"}
    first = Request(f"{info['base_url']}/unauth/users", json.dumps(user).encode(), {"Content-Type": "application/json"})
    with build_opener().open(first) as response:
        key = json.load(response)["programmaticApiKey"]
    info["global_id"], info["global_public_key"], info["global_private_key"] = key["id"], key["publicKey"], key["privateKey"]
    # Not all of its paths are below the base URL: see `hooks.py`.
    info["server_url"] = info["base_url"].removesuffix("/api/public/v1.0")


def add_examples_of_control(base_url: str) -> None:
    """Makes what the examples of the control API's paths name: a world with a snapshot and a fault."""
    world = f"{base_url}/_mock/worlds/0badcafe"
    fault = {"operation": "api_token_list", "effect": {"kind": "status", "status": 503}}
    for method, url, body in (
        ("PUT", world, {}),
        ("PUT", f"{world}/snapshots/before-login", None),
        ("POST", f"{world}/faults", fault),
    ):
        data = None if body is None else json.dumps(body).encode()
        headers = {"Authorization": f"Bearer {CONTROL_TOKEN}"}
        build_opener().open(Request(url, data, headers, method=method)).close()


def get(opener: OpenerDirector, url: str, headers: dict) -> dict:
    with opener.open(Request(url, headers=headers)) as response:
        return json.load(response)


def passes(document: str, schemathesis: Path, program: Path, options: list[str]) -> bool:
    """Runs one document against a fresh mock."""
    with tempfile.TemporaryDirectory() as directory:
        mock, info = started(program, Path(directory) / "info.json", FLAGS.get(document, []))
        try:
            command = [schemathesis, "--config-file", HERE / "schemathesis.toml", "run"]
            command += [ROOT / "openapi" / f"{document}.yaml", *options]
            # What Schemathesis leaves behind goes below `target/`, too.
            env = {**os.environ, **environment(info), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(HERE)}
            result = subprocess.run(command, cwd=HERE, env=env)
            if mock.poll() is not None:
                print(f"{document}: the mock ended by itself", file=sys.stderr)
                return False
            return result.returncode == 0
        finally:
            mock.terminate()
            mock.wait()


def main() -> None:
    arguments = sys.argv[1:]
    cut = arguments.index("--") if "--" in arguments else len(arguments)
    documents, options = arguments[:cut] or DOCUMENTS, arguments[cut + 1 :]
    WORK.mkdir(parents=True, exist_ok=True)
    schemathesis, program = installed(), built()
    failed = [document for document in documents if not passes(document, schemathesis, program, options)]
    if failed:
        sys.exit(f"Schemathesis found failures: {', '.join(failed)}")


if __name__ == "__main__":
    main()
