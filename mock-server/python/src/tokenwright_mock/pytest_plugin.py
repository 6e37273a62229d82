"""Fixtures for pytest: `token_mock`, one mock for all tests, and `token_world`, a world for each.

With `pytest-xdist` each worker has a mock of its own: it starts in milliseconds, workers need not agree on anything, and
one that crashes takes no other's mock along. Where `TOKENWRIGHT_CONTROL_URL` names a mock, as within
`tokenwright-mock exec -- pytest -n 8`, all workers use that one: worlds keep the tests apart there just as well.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator

import pytest

from ._errors import MockError
from ._mock import TokenMock
from ._world import World

WORLD = pytest.StashKey[World]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the setting for flags of the mock."""
    parser.addini("token_mock_arguments", "flags of the mock that token_mock starts, --connection-faults for example", "args")


def pytest_configure(config: pytest.Config) -> None:
    """Adds the mark for worlds that begin otherwise."""
    config.addinivalue_line(
        "markers", "token_world(seed=…, now=…, is_frozen=…, rate=…, state=…): how the world of this test begins"
    )


@pytest.fixture(scope="session")
def token_mock(pytestconfig: pytest.Config) -> Iterator[TokenMock]:
    """A mock for all tests: the one that the environment names, else one that starts now and stops at the end."""
    mock = TokenMock.here(*pytestconfig.getini("token_mock_arguments"))
    with mock:
        yield mock


@pytest.fixture
def token_world(token_mock: TokenMock, request: pytest.FixtureRequest) -> Iterator[World]:
    """A world for this test alone, which goes afterwards. If the test fails, its refusals are shown."""
    mark = request.node.get_closest_marker("token_world")
    with token_mock.world(**(mark.kwargs if mark else {})) as world:
        request.node.stash[WORLD] = world
        yield world


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Adds to the report of a failed test why the mock refused what it refused."""
    report = yield
    world = item.stash.get(WORLD, None)
    if report.when == "call" and report.failed and world is not None:
        try:
            refusals = world.journal.explain()
        except MockError as error:
            refusals = str(error)
        if refusals:
            report.sections.append(("refused in the world of this test", refusals))
    return report
