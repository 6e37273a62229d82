"""Tries what the guides show as YAML: see recipes.sh. The argument is a folder to work in."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
DISTRIB = ROOT / "target/distrib"
EXAMPLES = ROOT / "mock-server/examples"
WORK = Path(sys.argv[1]).resolve()
# A suite as a project of a user has it; the recipes call it by the module of the standard library.
SUITE = """\
import os, unittest, urllib.request

class Tokens(unittest.TestCase):
    def test_tokens_are_listed(self):
        headers = {"Authorization": "Api-Token " + os.environ["ASTROM_TOKEN"]}
        with urllib.request.urlopen(urllib.request.Request(os.environ["ASTROM_BASE_URL"] + "/apiTokens", headers=headers)) as answer:
            self.assertEqual(answer.status, 200)
"""


def blocks(page):
    """Returns the YAML blocks of a guide."""
    text = (ROOT / "mock-server/guides" / page).read_text()
    return re.findall(r"^```yaml\n(.*?)^```$", text, re.M | re.S)


def sh(line, folder, **variables):
    """Runs a line as a CI system does, and returns its status and what it printed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TOKENWRIGHT_")}
    environment |= {"NO_PROXY": "*"} | {name: str(value) for name, value in variables.items()}
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", line], cwd=folder, env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def passes(line, folder, **variables):
    status, printed = sh(line, folder, **variables)
    assert status == 0, f"{line}\nended with {status} and printed\n{printed}"
    return printed


def project():
    """Makes a folder with tests and nothing else."""
    folder = Path(tempfile.mkdtemp(dir=WORK))
    (folder / "test_tokens.py").write_text(SUITE)
    return folder


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Mock:
    """The program with the environment of a container, on a port of this machine."""

    def __init__(self, environment):
        self.environment = environment | {"TOKENWRIGHT_BIND": f"127.0.0.1:{free_port()}"}
        self.url = "http://" + self.environment["TOKENWRIGHT_BIND"]
        self.authority = self.environment["TOKENWRIGHT_BIND"]

    def __enter__(self):
        self.process = subprocess.Popen([program(), "--log", "off"], env=os.environ | self.environment, stdout=subprocess.PIPE)
        self.process.stdout.readline()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


def program():
    """Unpacks the archive that users download; returns the program."""
    [archive] = DISTRIB.glob("tokenwright-mock-*.tar.gz")
    folder = WORK / "program"
    if not folder.exists():
        folder.mkdir()
        subprocess.run(["tar", "xzf", archive, "--strip-components", "1", "-C", folder], check=True)
    return folder / "tokenwright-mock"


def try_action():
    """Runs the scripts of action.yml with the variables that it gives them, and a `gh` that downloads from here."""
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    used = set(re.findall(r"inputs\.([\w-]+)", (ROOT / "action.yml").read_text()))
    assert used == set(action["inputs"]), f"declared and used differ: {used ^ set(action['inputs'])}"
    install, run = action["runs"]["steps"]
    stub = WORK / "stub"
    stub.mkdir()
    (stub / "gh").write_text(f'#!/bin/sh\ntest "$1 $2" = "release download" && cp "{DISTRIB}"/*.tar.gz "{DISTRIB}/SHA256SUMS" .\n')
    (stub / "gh").chmod(0o755)
    folder = project()
    files = {name: folder / name for name in ("GITHUB_PATH", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    common = {"GITHUB_ACTION_PATH": ROOT, "RUNNER_TEMP": folder, "PATH": f"{stub}:{os.environ['PATH']}"} | files
    runner = {"RUNNER_OS": "Linux", "RUNNER_ARCH": "ARM64" if os.uname().machine == "aarch64" else "X64"}
    assert set(install["env"]) == {"GH_TOKEN", "VERSION"} and set(run["env"]) == {"RUN", "REPORT", "COVERAGE_MIN"}
    passes(install["run"], folder, VERSION="", **common, **runner)
    status, printed = sh(install["run"], folder, VERSION="", **common, RUNNER_OS="Windows", RUNNER_ARCH="X64")
    assert status == 1 and "there is no program for Windows on X64" in printed, printed
    installed = files["GITHUB_PATH"].read_text().strip()
    common["PATH"] = f"{installed}:{os.environ['PATH']}"
    default = {name: action["inputs"][name]["default"] for name in ("report", "coverage-min")}
    variables = common | {"REPORT": default["report"], "COVERAGE_MIN": default["coverage-min"]}
    passes(run["run"], folder, RUN="python3 -m unittest discover", **variables)
    assert "| `api_token_list` | 1 | 200" in files["GITHUB_STEP_SUMMARY"].read_text()
    report = Path(files["GITHUB_OUTPUT"].read_text().strip().removeprefix("report="))
    assert json.loads((report / "coverage.json").read_text())["coverage"]["reached"] == 2
    assert sh(run["run"], folder, RUN="false\ntrue", **variables)[0] == 1, "a line that fails ends the tests"
    assert sh(run["run"], folder, RUN="true", **(variables | {"COVERAGE_MIN": "1"}))[0] == 6
    assert files["GITHUB_STEP_SUMMARY"].read_text().count("# Tokenwright: ") == 3


def try_workflow(workflow, block):
    """Leaves a workflow for the linters, and runs its lines but for what installs a program from the sources."""
    folder = WORK / "workflows/.github/workflows"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"recipe-{len(list(folder.iterdir()))}.yml").write_text(block)
    where = project()
    variables = {"PATH": f"{program().parent}:{os.environ['PATH']}", "GITHUB_STEP_SUMMARY": where / "summary"}
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            line = step.get("run") or step.get("with", {}).get("run")
            if "tokenwright/tokenwright" in step.get("uses", ""):
                line = f"tokenwright-mock exec --coverage-min {step['with']['coverage-min']} -- bash -c '{line}' || test $? = 6"
            if line and not line.startswith("cargo install"):
                passes(line, where, **variables)


def try_gitlab(job):
    """Runs the script of a job; pip finds here what it would find in its registry."""
    where = project()
    passes(f"{sys.executable} -m venv venv", where)
    variables = {"PATH": f"{where / 'venv/bin'}:{os.environ['PATH']}", "PIP_NO_INDEX": 1, "PIP_FIND_LINKS": DISTRIB}
    for line in job["script"]:
        passes(line, where, **variables)
    assert (where / job["artifacts"]["reports"]["junit"]).is_file()


def health_of_the_image():
    """Returns the arguments of the image's own health check."""
    text = (ROOT / "mock-server/Containerfile").read_text()
    [command] = re.findall(r'^HEALTHCHECK .*CMD (\[.*\])$', text, re.M)
    path, *arguments = json.loads(command)
    assert path == "/tokenwright-mock"
    return arguments


def check_dependencies(services):
    for name, service in services.items():
        for other, needed in service.get("depends_on", {}).items():
            has_check = "healthcheck" in services[other] or services[other]["image"] == "tokenwright-mock"
            assert needed == {"condition": "service_healthy"} and has_check, f"{name} cannot wait for {other}"


def try_compose(services):
    """Starts the mock of a file, asks for its health as the image does, and runs the command of the tests."""
    check_dependencies(services)
    with Mock(services["mock"]["environment"]) as mock:
        done = subprocess.run([program(), *health_of_the_image()], env=os.environ | mock.environment)
        assert done.returncode == 0
        command = ["curl", "--noproxy", "*", "--connect-to", f"mock:8080:{mock.authority}", *services["tests"]["command"]]
        assert '"default"' in subprocess.run(command, capture_output=True, text=True, check=True).stdout
    done = subprocess.run([program(), *health_of_the_image()], env=os.environ | mock.environment, stderr=subprocess.DEVNULL)
    assert done.returncode == 1, "a mock that is gone is not healthy"


def try_compose_with_nginx():
    services = yaml.safe_load((EXAMPLES / "compose/compose.yaml").read_text())["services"]
    check_dependencies(services)
    [volume] = services["mocks"]["volumes"]
    source, target, _ = volume.split(":")
    *shell, script = services["mocks"]["command"]
    folder = Path(tempfile.mkdtemp(dir=WORK))
    environment = services["mock-1"]["environment"]
    with Mock(environment) as one, Mock(environment) as two:
        script = script.replace(target, str((EXAMPLES / "compose" / source).resolve())).replace("/tmp", str(folder))
        configure, start = script.split("exec ")
        subprocess.run([*shell, configure], check=True)
        # On one machine the names of the services are ports.
        file, port = folder / "nginx.conf", free_port()
        text = file.read_text()
        for name, here in (("mock-1:8080", one.authority), ("mock-2:8080", two.authority), ("listen 8080", f"listen {port}")):
            assert text.count(name) == 1, f"{name} is not put into nginx.conf"
            text = text.replace(name, here)
        file.write_text(text)
        nginx = subprocess.Popen([*shell, f"exec {start}"])
        try:
            health = [part.replace(":8080", f":{port}") for part in services["mocks"]["healthcheck"]["test"][1:]]
            for _ in range(100):
                if subprocess.run(health, stderr=subprocess.DEVNULL).returncode == 0:
                    break
                time.sleep(0.05)
            else:
                raise AssertionError("nginx is not healthy")
            command = ["curl", "--noproxy", "*", "--connect-to", f"mocks:8080:127.0.0.1:{port}", *services["tests"]["command"]]
            made = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
            assert made["astrom"]["base_url"].startswith("http://mocks:8080/e/"), made
        finally:
            nginx.terminate()
            nginx.wait()


def try_kubernetes(deployment, service):
    pod = deployment["spec"]["template"]
    assert service["spec"]["selector"] == pod["metadata"]["labels"] == deployment["spec"]["selector"]["matchLabels"]
    [container] = pod["spec"]["containers"]
    [port] = [entry["containerPort"] for entry in container["ports"]]
    assert [entry["port"] for entry in service["spec"]["ports"]] == [port]
    with Mock({entry["name"]: entry["value"] for entry in container["env"]}) as mock:
        for probe in ("readinessProbe", "livenessProbe"):
            get = container[probe]["httpGet"]
            assert get["port"] == port
            # The kubelet names the address of the pod.
            passes(f"curl --fail -sS -H 'Host: 10.1.2.3:{port}' {mock.url}{get['path']}", WORK)
        passes(f"curl --fail -sS -H 'Host: mock:{port}' {mock.url}/_mock/worlds", WORK)
    assert list(yaml.safe_load_all((EXAMPLES / "kubernetes/mock.yaml").read_text())) == [deployment, service]


def main():
    for leftover in ("program", "stub", "workflows"):
        shutil.rmtree(WORK / leftover, ignore_errors=True)
    try_action()
    n_tried = 0
    for page in ("ci.md", "rotation.md"):
        for block in blocks(page):
            match list(yaml.safe_load_all(block)):
                case [{"jobs": _} as workflow]:
                    try_workflow(workflow, block)
                case [{"contract": job}]:
                    try_gitlab(job)
                case [{"services": services}]:
                    try_compose(services)
                case [{"kind": "Deployment"} as deployment, {"kind": "Service"} as service]:
                    try_kubernetes(deployment, service)
                case [{"kind": "CronJob"} as job]:
                    assert job["spec"]["jobTemplate"]["spec"]["template"]["spec"]["containers"]
                case other:
                    raise AssertionError(f"nobody knows how to try this block of {page}: {other}")
            n_tried += 1
    try_compose_with_nginx()
    assert n_tried >= 6, n_tried
    print(f"{n_tried} recipes, the action and the example behind nginx work as far as they can be tried here")


main()
