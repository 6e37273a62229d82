"""The plugin for pytest, in sessions of its own."""

from __future__ import annotations

import pytest
from tokenwright_mock import TokenMock

TESTS = """
    import pytest
    from urllib.request import Request, ProxyHandler, build_opener
    from urllib.error import HTTPError

    def status(world, token=None):
        token = token or world.astrom.token.expose()
        request = Request(world.astrom.base_url + "/apiTokens", headers={"Authorization": f"Api-Token {token}"})
        try:
            return build_opener(ProxyHandler({})).open(request).status
        except HTTPError as error:
            return error.code
"""


def test_each_test_has_a_world_of_its_own_on_one_mock(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        TESTS
        + """
    seen = []

    @pytest.mark.parametrize("n", range(3))
    def test_world(token_world, token_mock, n):
        assert status(token_world) == 200
        token_world.journal.assert_called(exactly=1)
        seen.append((token_mock.control_url, token_world.id))

    def test_other_worlds_are_gone(token_mock):
        assert len({url for url, _ in seen}) == 1 and len({id for _, id in seen}) == 3
        assert token_mock.control.world_list()["ids"] == ["default"]

    @pytest.mark.token_world(id="0badcafe", now="2030-01-01T00:00:00Z", is_frozen=True)
    def test_marked(token_world):
        assert token_world.id == "0badcafe" and token_world.clock.now().year == 2030

    def test_without_fixtures():
        pass
    """
    )
    pytester.runpytest_subprocess("-p", "no:xdist").assert_outcomes(passed=6)


def test_failure_shows_the_reasons_and_no_secret(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        TESTS
        + """
    def test_refused(token_world):
        shown = token_world.astrom.token
        assert status(token_world, "dt0c01.X") == 200
    """
    )
    result = pytester.runpytest_subprocess("--showlocals", "-vv")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "*shown *= [[]REDACTED]*",
            "*refused in the world of this test*",
            "1: GET api_token_list by nobody: 401: Token Authentication failed: the token is not of the form*",
        ]
    )
    # A secret of 64 characters, as every token of the mock has one.
    result.stdout.no_re_match_line(r".*dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64}")


def test_workers_have_a_mock_each_and_share_the_one_that_the_environment_names(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytester.makepyfile(
        TESTS
        + """
    import os, pathlib

    @pytest.mark.parametrize("n", range(12))
    def test_world(token_world, token_mock, worker_id, n):
        with open("seen", "a") as seen:
            seen.write(f"{worker_id} {token_mock.control_url}\\n")
        token_world.clock.advance(days=n)
        assert status(token_world) == 200
        token_world.journal.assert_called(exactly=1)
    """
    )

    def urls() -> set[str]:
        lines = (pytester.path / "seen").read_text().splitlines()
        (pytester.path / "seen").unlink()
        pairs = {tuple(line.split()) for line in lines}
        assert len({worker for worker, _ in pairs}) == 2
        return {url for _, url in pairs}

    pytester.runpytest_subprocess("-n", "2").assert_outcomes(passed=12)
    assert len(urls()) == 2
    with TokenMock() as mock:
        monkeypatch.setenv("TOKENWRIGHT_CONTROL_URL", mock.control_url)
        pytester.runpytest_subprocess("-n", "2").assert_outcomes(passed=12)
        assert urls() == {mock.control_url}


def test_flags_come_from_the_configuration(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\ntoken_mock_arguments = --connection-faults\n")
    pytester.makepyfile(
        """
    def test_reset(token_world):
        token_world.faults.add({"effect": {"kind": "reset", "after": "request"}})
    """
    )
    pytester.runpytest_subprocess().assert_outcomes(passed=1)


def test_mock_that_does_not_start_is_an_error_with_its_message(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\ntoken_mock_arguments = --nope\n")
    pytester.makepyfile("def test_world(token_world): pass")
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["E *error: unexpected argument '--nope'*"])


def test_mock_that_dies_in_a_test_is_told(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
    import os, signal
    def test_world(token_world, token_mock):
        os.killpg(token_mock._process._popen.pid, signal.SIGKILL)
        token_mock._process._popen.wait()
        assert False
    """
    )
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(failed=1, errors=1)
    result.stdout.fnmatch_lines(["the mock does not answer*its program ended with status -9*"])
