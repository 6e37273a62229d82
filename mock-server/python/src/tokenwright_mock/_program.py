"""Where the program is."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import sys
from pathlib import Path

from ._errors import ProgramNotFound

VARIABLE = "TOKENWRIGHT_MOCK_PROGRAM"
PACKAGE = "tokenwright-mock"


def find() -> Path:
    """Returns the program that the environment names, else the one of this package, else the first in the path."""
    if named := os.environ.get(VARIABLE):
        if not Path(named).is_file():
            raise ProgramNotFound(f"{VARIABLE} names {named}, which is no file")
        return Path(named)
    if carried := _carried():
        return carried
    if found := shutil.which(PACKAGE):
        return Path(found)
    raise ProgramNotFound(
        f"there is no program {PACKAGE}: install the wheel for this platform, name a program in {VARIABLE}, or put one "
        "into a folder of PATH"
    )


def _carried() -> Path | None:
    """Returns the program that was installed with this package, wherever the installer puts programs."""
    names = {PACKAGE, f"{PACKAGE}.exe"}
    try:
        files = importlib.metadata.files(PACKAGE) or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    listed = [Path(os.fspath(file.locate())) for file in files if file.name in names]
    # With `pip install --target` the list of files is of before the move.
    beside = [Path(__file__).resolve().parents[1] / "bin" / name for name in names]
    return next((candidate for candidate in listed + beside if candidate.is_file()), None)


def main() -> None:
    """Runs the program in the place of this one: `python -m tokenwright_mock`."""
    program = find()
    if os.name == "nt":
        import subprocess

        sys.exit(subprocess.call([program, *sys.argv[1:]]))
    os.execv(program, [os.fspath(program), *sys.argv[1:]])
