"""Start and end of the program."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from conftest import Astrom
from tokenwright_mock import ControlError, MockEnded, MockNotStarted, ProgramNotFound, TokenMock

SECONDS_MAX = 20


def refuses(url: str) -> bool:
    """Returns whether nothing listens at the URL."""
    parts = urlsplit(url)
    assert parts.hostname and parts.port
    with socket.socket() as client:
        return client.connect_ex((parts.hostname, parts.port)) != 0


def test_mock_listens_until_it_is_stopped_and_can_be_started_again() -> None:
    mock = TokenMock()
    with pytest.raises(MockEnded, match="start"):
        mock.world()
    for _ in range(2):
        with mock:
            url = mock.control_url
            with mock.world() as world:
                assert Astrom(world).list() == 200
            assert mock.start() is mock
            assert mock.control_url == url, "a second start is none"
        assert refuses(url)
    mock.stop()


def test_flags_that_are_wrong_are_told_as_the_program_words_it() -> None:
    with pytest.raises(MockNotStarted, match=r"ended with status 2:\nerror: unexpected argument '--nope'"):
        TokenMock("--nope").start()


def test_port_that_is_taken_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(MockNotStarted, match=rf"status 1:\n.*{address}"):
            TokenMock("--bind", address).start()


def test_program_that_never_listens_is_given_up(tmp_path: Path) -> None:
    program = tmp_path / "tokenwright-mock"
    program.write_text("#!/bin/sh\necho busy >&2\nexec sleep 600\n")
    program.chmod(0o755)
    with pytest.raises(MockNotStarted, match=r"did not listen within 0.5 seconds:\nbusy"):
        TokenMock(program=program, start_seconds=0.5).start()


def test_program_that_is_not_there_is_told_with_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TOKENWRIGHT_MOCK_PROGRAM", str(tmp_path / "none"))
    with pytest.raises(ProgramNotFound, match="TOKENWRIGHT_MOCK_PROGRAM names .*none"):
        TokenMock().start()
    with pytest.raises(MockNotStarted, match="cannot run .*: No such file"):
        TokenMock(program=tmp_path / "none").start()


def test_settings_of_another_mock_in_the_environment_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOKENWRIGHT_BIND", "256.0.0.1:1")
    monkeypatch.setenv("TOKENWRIGHT_CONTROL_TOKEN", "of-another")
    with TokenMock() as mock:
        mock.world().delete()


def test_control_token_is_asked_for_and_does_not_print() -> None:
    with TokenMock(control_token="of-this-test") as mock:
        with mock.world() as world:
            assert Astrom(world).list() == 200
        with pytest.raises(ControlError, match="401") as refusal:
            TokenMock.attach(mock.control_url, control_token="another").world()
        assert "another" not in str(refusal.value)
        assert "of-this-test" not in repr(vars(mock))


def test_mock_without_control_api_is_refused() -> None:
    with pytest.raises(MockEnded, match="--no-control"):
        TokenMock("--no-control").start()


def test_mock_over_tls_is_trusted_by_what_it_tells() -> None:
    with TokenMock("--tls", "self-issued") as mock, mock.world() as world:
        assert mock.control_url.startswith("https://")
        assert world.journal.entries() == []
        assert "BEGIN CERTIFICATE" in world.ca_certificate


def test_attached_mock_outlives_who_attached_to_it() -> None:
    with TokenMock() as mock:
        with TokenMock.attach(mock.control_url) as attached, attached.world() as world:
            assert Astrom(world).list() == 200
        mock.world().delete()


def test_environment_names_the_mock_to_use(monkeypatch: pytest.MonkeyPatch) -> None:
    with TokenMock() as mock:
        monkeypatch.setenv("TOKENWRIGHT_CONTROL_URL", mock.control_url)
        with TokenMock.here() as here:
            assert here.control_url == mock.control_url


def test_mock_that_was_killed_is_told_by_the_next_call() -> None:
    with TokenMock() as mock, pytest.raises(MockEnded, match="does not answer.*program ended with status -9"):
        assert mock._process is not None
        world = mock.world()
        os.killpg(mock._process._popen.pid, signal.SIGKILL)
        mock._process._popen.wait()
        world.journal.entries()


SCRIPT = """
import os, sys
from tokenwright_mock import TokenMock
mock = TokenMock().start()
print(mock.control_url, mock._process._popen.pid, flush=True)
"""


@pytest.mark.parametrize(
    "end",
    ["sys.exit()", "raise RuntimeError", "os._exit(1)", "os.kill(os.getpid(), 9)", "os.kill(os.getpid(), 15)", "del mock"],
)
def test_mock_ends_with_whoever_started_it(end: str) -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT + end], capture_output=True, text=True, timeout=SECONDS_MAX)
    url, pid = done.stdout.split()
    # The program is no child of this process, so its end shows in that nothing listens any more, within bounds.
    _wait_for_end(int(pid))
    assert refuses(url)


def _wait_for_end(pid: int) -> None:
    """Waits until a process that is no child of this one has ended."""
    try:
        ended = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    import select

    try:
        assert select.select([ended], [], [], SECONDS_MAX)[0], f"process {pid} still runs"
    finally:
        os.close(ended)


def test_fork_of_the_process_leaves_the_mock_alone() -> None:
    end = "pid = os.fork()\nif pid == 0: sys.exit()\nos.waitpid(pid, 0)\nmock.world().delete()\nprint('answers')"
    done = subprocess.run([sys.executable, "-c", SCRIPT + end], capture_output=True, text=True, timeout=SECONDS_MAX)
    assert done.stdout.endswith("answers\n"), done.stderr


def test_stop_does_not_wait_for_forks_that_live_on() -> None:
    end = "if os.fork() == 0: os.read(0, 1); os._exit(0)\nmock.stop()\nprint('stopped')"
    command = [sys.executable, "-c", SCRIPT + end]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout and running.stdin
        url = running.stdout.readline().split()[0]
        assert running.stdout.readline() == "stopped\n"
        assert refuses(url)
        running.stdin.close()


def test_module_runs_the_program() -> None:
    done = subprocess.run([sys.executable, "-m", "tokenwright_mock", "--version"], capture_output=True, text=True)
    assert done.stdout.startswith("tokenwright-mock "), done.stderr
