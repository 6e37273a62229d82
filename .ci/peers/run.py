"""Measures this mock beside others, on this machine: start, memory, requests a second, and what those that take an OpenAPI document
make of ours. Prints the tables of `mock-server/guides/peers.md`.

    python3 .ci/peers/run.py --program target/release/tokenwright-mock

Two minutes. What it compares with is installed below `target/peers/`. Needs Python 3.11, Node.js 20, Java 17 and `wrk` (Debian's
package of that name).
"""

import argparse
import http.client
import json
import os
import shutil
import socket
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "target/peers"
DOCUMENT = ROOT / "openapi/astrom.yaml"
NPM = {"@stoplight/prism-cli": "5.16.0", "@mockoon/cli": "9.9.0", "wiremock": "3.13.2"}
PYPI = {"moto[server]": "5.2.5"}
N_STARTS = 5
SECONDS_OF_LOAD = 3
PATIENCE = 60
AUTHORIZATION = {"Authorization": "Api-Token dt0c01.MADEUPMADEUPMADEUPMADEUP." + "MADEUP42" * 8}


class Peer:
    """A server: how it is started on a port, and what a request to it is."""

    def __init__(self, name, command, path, headers=None, has_document=False, files=None):
        self.name, self.path, self.headers = name, path, headers or {}
        self.has_document, self.command, self.files = has_document, command, files or {}

    def start(self):
        """Returns the process, its port and the milliseconds until it answered."""
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port = listener.getsockname()[1]
        folder = Path(tempfile.mkdtemp(dir=WORK))
        for name, text in self.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
        began = time.perf_counter()
        command = [str(part).replace("PORT", str(port)) for part in self.command]
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        while time.perf_counter() - began < PATIENCE:
            if process.poll() is not None:
                raise SystemExit(f"{self.name} ended with {process.returncode}: {' '.join(command)}")
            try:
                status, _ = ask(port, "GET", self.path, self.headers)
            except OSError:
                time.sleep(0.001)
                continue
            if status == 200:
                return process, port, (time.perf_counter() - began) * 1000
            raise SystemExit(f"{self.name} answers {status} to {self.path}")
        raise SystemExit(f"{self.name} does not answer")


def ask(port, method, path, headers, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read()
        return answer.status, text
    except http.client.HTTPException as error:
        raise OSError(str(error)) from None
    finally:
        connection.close()


def stop(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def memory_mib(pid):
    """Returns what a process and those that it has started take: each page shared by the number of its users."""
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True).stdout.split()
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    [pss] = [int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")]
    return pss / 1024 + sum(memory_mib(child) for child in children)


def install():
    """Installs the others, unless they are there."""
    WORK.mkdir(parents=True, exist_ok=True)
    wanted = json.dumps([NPM, PYPI])
    stamp = WORK / "installed.json"
    if not stamp.exists() or stamp.read_text() != wanted:
        packages = [f"{name}@{version}" for name, version in NPM.items()]
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", WORK, *packages], check=True)
        subprocess.run(["python3", "-m", "venv", "--clear", WORK / "venv"], check=True)
        pip = [WORK / "venv/bin/pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *[f"{name}=={version}" for name, version in PYPI.items()]], check=True)
        stamp.write_text(wanted)


def peers(program):
    """Returns the servers that can be had; each answers a listing that has a few items."""
    mock = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    info = json.loads(subprocess.run([program, "--bind", "127.0.0.1:0", "exec", "--", "sh", "-c",
        'printf \'{"path": "%s", "token": "%s"}\' "${ASTROM_BASE_URL#http://*/}" "$ASTROM_TOKEN"'],
        capture_output=True, text=True, check=True).stdout)
    bin = WORK / "node_modules/.bin"
    stub = {"request": {"method": "GET", "urlPath": "/apiTokens"}, "response": {"status": 200, "jsonBody": {"apiTokens": []}}}
    jar = next((WORK / "node_modules/wiremock").rglob("*.jar"), None)
    signed = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20300101/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0"
    return [
        Peer(f"tokenwright-mock {mock}", [program, "--bind", "127.0.0.1:PORT"], f"/{info['path']}/apiTokens",
             {"Authorization": f"Api-Token {info['token']}"}, has_document=True),
        Peer(f"Prism {NPM['@stoplight/prism-cli']}", [bin / "prism", "mock", "-h", "127.0.0.1", "-p", "PORT", DOCUMENT],
             "/apiTokens", AUTHORIZATION, has_document=True),
        Peer(f"Mockoon {NPM['@mockoon/cli']}", [bin / "mockoon-cli", "start", "--data", DOCUMENT, "--port", "PORT", "--disable-log-to-file"],
             "/e/5f0a1c52-8a0e-4d0b-9f6b-2f4c1d7e9a30/api/v2/apiTokens", AUTHORIZATION, has_document=True),
        *([Peer(f"WireMock {NPM['wiremock']}", ["java", "-jar", jar, "--port", "PORT", "--root-dir", "."],
                "/apiTokens", files={"mappings/list.json": json.dumps(stub)})] if jar else []),
        Peer(f"moto {PYPI['moto[server]']}", [WORK / "venv/bin/moto_server", "-H", "127.0.0.1", "-p", "PORT"],
             "/?Action=ListUsers&Version=2010-05-08", {"Authorization": signed, "Host": "iam.amazonaws.com"}),
    ]


def measure(peer):
    starts = []
    for n in range(N_STARTS):
        process, port, milliseconds = peer.start()
        starts.append(milliseconds)
        if n + 1 < N_STARTS:
            stop(process)
    try:
        idle = memory_mib(process.pid)
        headers = [part for name, value in peer.headers.items() for part in ("-H", f"{name}: {value}")]
        load = ["wrk", "-t1", "-c4", f"-d{SECONDS_OF_LOAD}s", *headers, f"http://127.0.0.1:{port}{peer.path}"]
        printed = subprocess.run(load, capture_output=True, text=True, check=True).stdout
        if "Non-2xx" in printed:
            raise SystemExit(f"{peer.name}:\n{printed}")
        [rate] = [float(line.split()[1]) for line in printed.splitlines() if line.startswith("Requests/sec:")]
        behaviour = probe(peer, port) if peer.has_document else None
        return statistics.median(starts), idle, memory_mib(process.pid), rate, behaviour
    finally:
        stop(process)


def probe(peer, port):
    """Asks a server of our document what its API would be asked."""
    def call(method, token, body=None, below=""):
        headers = {"Authorization": f"Api-Token {token}", "Content-Type": "application/json"}
        status, text = ask(port, method, peer.path + below, headers, body and json.dumps(body))
        return status, json.loads(text) if text.strip() else {}

    owner = peer.headers["Authorization"].removeprefix("Api-Token ")
    made_up = AUTHORIZATION["Authorization"].removeprefix("Api-Token ")
    wanted = {"name": "reader", "scopes": ["apiTokens.read"]}
    status, created = call("POST", owner, wanted)
    assert status == 201, f"{peer.name} answers {status} to a create"
    reader = created.get("token", "")
    listed = [token.get("id") for token in call("GET", owner)[1].get("apiTokens", [])]
    answers = {
        "refuses a body that the document does not allow": call("POST", owner, {"name": 1})[0] == 400,
        "refuses a made-up token": call("GET", made_up)[0] == 401,
        "lists what was created": created.get("id") in listed and len(listed) > 1,
        "lets the created token in": call("GET", reader)[0] == 200,
        "refuses it what its scopes do not allow": call("POST", reader, wanted)[0] == 403,
    }
    call("DELETE", owner, below=f"/{created.get('id')}")
    answers["refuses it once it is deleted"] = call("GET", reader)[0] == 401
    return answers


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--program", default=ROOT / "target/release/tokenwright-mock", type=lambda path: Path(path).resolve())
    arguments.add_argument("--only", default="", help="the servers whose names have this in them")
    arguments = arguments.parse_args()
    program = arguments.program
    for needed in ("wrk", "npm", "java", program):
        if shutil.which(needed) is None:
            raise SystemExit(f"{needed} is not there")
    install()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the beginning\n")
    print("| Server | Start | Memory, idle | Memory, after the load | Requests a second |\n|---|---|---|---|---|")
    behaviours = {}
    for peer in (peer for peer in peers(program) if arguments.only in peer.name):
        start, idle, loaded, rate, behaviours[peer.name] = measure(peer)
        print(f"| {peer.name} | {start:,.0f} ms | {idle:,.0f} MiB | {loaded:,.0f} MiB | {rate:,.0f} |", flush=True)
    behaviours = {name: answers for name, answers in behaviours.items() if answers}
    if not behaviours:
        return
    print(f"\n| Given `astrom.yaml`, it | {' | '.join(behaviours)} |\n|---|{'---|' * len(behaviours)}")
    for question in next(iter(behaviours.values())):
        cells = " | ".join("yes" if answers[question] else "no" for answers in behaviours.values())
        print(f"| {question} | {cells} |")
    print(f"\nload {os.getloadavg()[0]:.1f} at the end")


main()
