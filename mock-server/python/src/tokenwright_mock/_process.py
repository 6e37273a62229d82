"""A mock of one's own, which ends with whoever started it.

The program runs `exec` with a small command that tells where the mock is and then reads its standard input, whose other
end this process holds. When this process ends, in whatever way, the input ends, so does the command, and so does the
mock: nothing has to be cleaned up after a crash, and no file says where a mock is.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from ._errors import MockNotStarted
from ._secret import Secret

COMMAND = """\
import json, os, sys
names = ("TOKENWRIGHT_CONTROL_URL", "CA_CERTIFICATE")
print(json.dumps({name: os.environ.get(name) for name in names}), flush=True)
sys.stdin.read()
"""
# How much of what the program wrote is told.
BYTES_SHOWN_MAX = 4096
STOP_SECONDS = 5


class Process:
    """A running program."""

    def __init__(self, program: Path, arguments: Sequence[str], control_token: Secret | None, seconds: float) -> None:
        self._messages = tempfile.TemporaryFile()
        command = [os.fspath(program), *arguments, "exec", "--", sys.executable, "-I", "-S", "-c", COMMAND]
        try:
            self._popen = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._messages,
                env=_environment(control_token),
                # Ctrl-C is for the tests; the mock answers until they have ended.
                start_new_session=os.name == "posix",
            )
        except OSError as error:
            raise MockNotStarted(f"cannot run {program}: {error.strerror}") from None
        atexit.register(self.stop)
        self.told = self._read(seconds)

    def _read(self, seconds: float) -> dict[str, str | None]:
        assert self._popen.stdout is not None
        timer = threading.Timer(seconds, self._popen.kill)
        timer.start()
        line = self._popen.stdout.readline()
        took_too_long = not timer.is_alive()
        timer.cancel()
        if line:
            told: dict[str, str | None] = json.loads(line)
            return told
        status = self._popen.wait()
        what = f"did not listen within {seconds} seconds" if took_too_long else f"ended with status {status}"
        messages = self._shown()
        self.stop()
        raise MockNotStarted(f"the mock {what}{messages}")

    def explain(self) -> str:
        """Says how the program ended, if it has, and what it wrote last."""
        status = self._popen.poll()
        return "" if status is None else f"; its program ended with status {status}{self._shown()}"

    def stop(self) -> None:
        """Ends the program and waits for it. In a fork of the process that started it, this does nothing to it."""
        atexit.unregister(self.stop)
        assert self._popen.stdin is not None and self._popen.stdout is not None
        with contextlib.suppress(OSError):
            self._popen.stdin.close()
        # A fork may hold the other end of the input as well, so that the command does not see it end.
        for end in (None, self._popen.terminate, self._kill):
            if end is not None:
                end()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._popen.wait(1 if end is None else STOP_SECONDS)
                break
        self._popen.stdout.close()
        self._messages.close()

    def _kill(self) -> None:
        with contextlib.suppress(OSError):
            if os.name == "posix":
                os.killpg(self._popen.pid, signal.SIGKILL)
            else:
                self._popen.kill()

    def _shown(self) -> str:
        if self._messages.closed:
            return ""
        size = self._messages.seek(0, os.SEEK_END)
        self._messages.seek(max(0, size - BYTES_SHOWN_MAX))
        text = self._messages.read().decode(errors="replace").strip()
        return f":\n{text}" if text else ""


def _environment(control_token: Secret | None) -> dict[str, str]:
    """Returns the environment of the program: settings come from the test alone, not from whatever mock is around."""
    others = (name for name in os.environ if not name.startswith("TOKENWRIGHT_") and name != "RUST_LOG")
    own = {name: os.environ[name] for name in others}
    if control_token is not None:
        own["TOKENWRIGHT_CONTROL_TOKEN"] = control_token.expose()
    return own
