"""The blocks of the README run as they stand."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from tokenwright_mock import Clock, Faults, Journal, World

README = (Path(__file__).parents[1] / "README.md").read_text()
BLOCKS = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
TESTS = [block for block in BLOCKS if "def test_" in block]


def test_tests_pass(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")
    for n, block in enumerate(TESTS):
        (pytester.path / f"test_block_{n}.py").write_text(block)
    pytester.runpytest_subprocess().assert_outcomes(passed=3)


def test_scripts_run() -> None:
    for block in (block for block in BLOCKS if block not in TESTS):
        done = subprocess.run([sys.executable, "-c", block], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("http://127.0.0.1:")


def test_everything_is_named() -> None:
    for kind in (Clock, Faults, Journal, World):
        for name in vars(kind):
            assert name.startswith("_") or name == "explain" or f"{name}(" in README, name
