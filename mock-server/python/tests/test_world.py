"""Worlds: access, clock, faults, journal."""

from __future__ import annotations

import json
import pickle
import pprint
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from conftest import Astrom
from tokenwright_mock import ControlError, Secret, TokenMock, World

START = datetime(2030, 1, 1, tzinfo=timezone.utc)


def test_worlds_do_not_notice_each_other(mock: TokenMock) -> None:
    def lives(n: int) -> tuple[int, int, int]:
        with mock.world(seed=n, now=START, is_frozen=True) as world:
            astrom = Astrom(world)
            if n % 2:
                world.faults.add({"effect": {"kind": "status", "status": 503}})
            world.clock.advance(days=n)
            status = astrom.list()
            assert world.clock.now() == START + timedelta(days=n)
            return n, status, len(world.journal.entries())

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(lives, range(64))) == [(n, 503 if n % 2 else 200, 1) for n in range(64)]


def test_deleted_world_answers_no_more_and_can_be_deleted_again(mock: TokenMock) -> None:
    with mock.world() as world:
        astrom = Astrom(world)
        world.delete()
        assert astrom.list() != 200
    with pytest.raises(ControlError, match=f"404: there is no world {world.id}"):
        world.clock.now()


def test_world_has_the_id_and_the_seed_that_are_asked_for(mock: TokenMock) -> None:
    tokens = []
    for _ in range(2):
        with mock.world(id="0badcafe", seed=7, now=START) as world:
            assert world.id == "0badcafe"
            assert world.ops_manager.org_id.startswith("0badcafe")
            tokens.append(world.astra_control.token)
    assert tokens[0] == tokens[1]


def test_secrets_do_not_print(world: World) -> None:
    secrets = [world.astrom.token, world.astra_control.token, world.ops_manager.private_key]
    shown = [
        repr(world),
        str(world),
        pprint.pformat(vars(world)),
        repr(world.astrom),
        repr(world.environment()),
        f"{world.astrom.token} {world.astrom.token!r}",
        str({"token": world.astrom.token}),
    ]
    assert "[REDACTED]" in shown[0]
    for secret in secrets:
        assert isinstance(secret, Secret)
        assert not any(secret.expose() in text for text in shown)
        with pytest.raises(TypeError):
            json.dumps(secret)
        with pytest.raises(TypeError):
            pickle.dumps(secret)


def test_environment_is_that_of_exec(world: World) -> None:
    environment = world.environment()
    assert environment["ASTROM_BASE_URL"] == world.astrom.base_url
    assert environment["OPS_MANAGER_PRIVATE_KEY"] == world.ops_manager.private_key
    assert environment["CONTROL_URL"] == world.control_url
    assert "ID" not in environment


def test_world_of_a_state_has_what_the_state_tells(mock: TokenMock, tmp_path: Path) -> None:
    state = {"clock": {"frozen_at": "2030-01-01T00:00:00Z"}, "ops_manager": {}}
    with mock.world(state=state) as world:
        assert world.clock.now() == START
        assert "base_url" in world.ops_manager and "token" not in world.astrom
        with pytest.raises(LookupError, match="no token in its AstromInfo"):
            _ = world.astrom.token
    seed = tmp_path / "seed.yaml"
    seed.write_text("clock: {frozen_at: '2030-01-01T00:00:00Z'}\n")
    with mock.world() as world:
        copy = world.state()
        world.load(seed)
        assert world.clock.now() == START
        assert "token" not in world.astrom
        world.load(copy)
        seed.write_text("clock: {frozen: yes}\n")
        with pytest.raises(ControlError, match="400") as refusal:
            world.load(seed)
    assert refusal.value.findings or "frozen" in refusal.value.detail


def test_token_expires_by_the_clock_of_its_world(world: World, astrom: Astrom) -> None:
    world.clock.freeze()
    status, created = astrom.create("apiTokens.read", expires="now+14d")
    assert status == 201
    token = Astrom(world, created["token"])
    assert token.list() == 200
    world.clock.advance(timedelta(days=14) - timedelta(milliseconds=1))
    assert token.list() == 200
    world.clock.advance(milliseconds=1)
    assert token.list() == 401
    world.journal.assert_called(operation="api_token_list", status=401, exactly=1)
    assert "expired" in world.journal.explain()


def test_clock_is_frozen_set_moved_scaled_and_resumed(world: World) -> None:
    assert world.clock.freeze(START) == START
    assert world.clock.now() == START
    assert world.clock.advance("PT1.5S") == START + timedelta(seconds=1.5)
    assert world.clock.advance(timedelta(days=-1)) == START + timedelta(days=-1, seconds=1.5)
    assert world.clock.set("2031-01-01T00:00:00+01:00") == datetime(2030, 12, 31, 23, tzinfo=timezone.utc)
    world.clock.rate(1_000_000)
    before = world.clock.resume()
    assert world.clock.now() > before
    with pytest.raises(ValueError, match="time zone"):
        world.clock.set(datetime(2030, 1, 1))
    with pytest.raises(ValueError, match="whole milliseconds"):
        world.clock.advance(microseconds=1)
    with pytest.raises(TypeError):
        world.clock.advance()
    with pytest.raises(TypeError):
        world.clock.advance("P1D", days=1)


def test_fault_fires_as_often_as_it_is_to(world: World, astrom: Astrom) -> None:
    fault = world.faults.add(
        {"operation": "api_token_list", "times": 2, "effect": {"kind": "status", "status": 429, "retry_after": "1"}}
    )
    assert [astrom.list() for _ in range(3)] == [429, 429, 200]
    assert fault.n_applied == 2
    assert [report["id"] for report in world.faults.list()] == [fault.id]
    fault.remove()
    with world.faults.add({"effect": {"kind": "reset", "after": "request"}}), pytest.raises(OSError):
        astrom.list()
    assert world.faults.list() == []
    assert astrom.list() == 200
    world.faults.add({"effect": {"kind": "hang"}})
    world.faults.clear()
    assert astrom.list() == 200


def test_fault_on_a_misspelt_operation_is_refused_with_the_nearest_name(world: World) -> None:
    with pytest.raises(ControlError, match="did you mean api_token_list"):
        world.faults.add({"operation": "api_token_lst", "effect": {"kind": "hang"}})


def test_failed_assertion_tells_why_requests_were_refused(world: World, astrom: Astrom) -> None:
    _, created = astrom.create("metrics.read")
    reader = Astrom(world, created["token"])
    assert reader.create("metrics.read")[0] == 403
    with pytest.raises(AssertionError) as failure:
        world.journal.assert_called(operation="api_token_create", status=201, exactly=2)
    text = str(failure.value)
    assert "expected exactly 2 exchanges with operation api_token_create, status 201; found 1 of 2" in text
    assert f"2: POST api_token_create by {created['id']}: 403: " in text
    assert "missing required scope" in text and "apiTokens.write" in text
    assert created["token"] not in text


def test_assertions_count_order_and_wait(world: World, astrom: Astrom) -> None:
    astrom.create("metrics.read")
    astrom.list()
    world.journal.assert_called(operation="api_token_list")
    world.journal.assert_called(api="astrom", at_least=2, at_most=2)
    world.journal.assert_not_called(status=401)
    world.journal.assert_in_order({"operation": "api_token_create"}, {"operation": "api_token_list"})
    with pytest.raises(AssertionError):
        world.journal.assert_in_order({"operation": "api_token_list"}, {"operation": "api_token_create"})
    with pytest.raises(AssertionError):
        world.journal.assert_not_called(operation="api_token_list")
    with pytest.raises(AssertionError):
        world.journal.assert_called(api="astrom", at_most=1)
    with pytest.raises(ControlError, match="did you mean"):
        world.journal.assert_not_called(operation="api_token_lst")
    assert [entry["status"] for entry in world.journal.entries(operation="api_token_list")] == [200]
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(world.journal.wait, operation="api_token_list", at_least=2, seconds=30)
        astrom.list()
        assert len(waiting.result()) == 2
    with pytest.raises(AssertionError, match="expected at least 3"):
        world.journal.wait(operation="api_token_list", at_least=3, seconds=0)
    assert len(world.journal.archive(status=200)["log"]["entries"]) == 2
    world.journal.clear()
    assert world.journal.entries() == []


def test_world_goes_back_and_is_copied(world: World, astrom: Astrom) -> None:
    def total() -> int:
        return int(astrom.call("GET", "/apiTokens")[1]["totalCount"])

    began = total()
    astrom.create("metrics.read")
    world.snapshot("one-more")
    astrom.create("metrics.read")
    world.restore("one-more")
    assert total() == began + 1
    with world.fork() as copy:
        assert copy.id != world.id
        assert Astrom(copy, astrom.token).list() == 200
    world.reset()
    assert total() == began
