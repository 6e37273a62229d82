use tokenwright_mock::internals::generated::astrom::OPERATIONS;

use super::answer::assert_refusal;
use super::caller::{Caller, Expected, callers, expected};
use super::row::{GATE, Row, rows, rows_without_environment};
use super::world::World;
use crate::astrom::fixture::Fixture;
use crate::matrix::grid::{assert_rows, columns};
use crate::matrix::state::State;
use crate::test_world::TestWorld;

#[test]
fn every_operation_has_its_row() {
    let path = |row: &Row| if row.path == GATE { "/e/{environment_id}/api/v2/activeGateTokens/{id}" } else { row.path };
    assert_rows(rows().into_iter().map(|row| (row.id, row.method.clone(), path(&row))), OPERATIONS);
}

#[tokio::test]
async fn every_operation_with_every_credential() {
    for (state, caller) in columns(callers) {
        check(state, caller, &rows(), Fixture::start).await;
    }
}

/// Goal: without an environment in the URL, everything is as in the default one.
#[tokio::test]
async fn every_operation_without_environment_with_every_credential() {
    for (state, caller) in columns(callers) {
        check(state, caller, &rows_without_environment(), with_default_environment).await;
    }
}

/// Makes an environment that is the default one of a server of its own, because no path leads to another world then.
async fn with_default_environment() -> Fixture {
    let fixture = Fixture::on(TestWorld::alone().await);
    fixture.world.change(|world| world.astrom().set_default_environment(&fixture.environment_of(world)));
    fixture
}

/// Checks the cells of one caller.
async fn check(state: State, caller: Caller, rows: &[Row], start: impl AsyncFn() -> Fixture) {
    let mut world = World::of(caller, start().await).await;
    let mut before = world.contents().await;
    for row in rows {
        let cell = format!("{} {} with {caller:?} ({state:?})", row.id, row.path);
        let reply = world.send(row, caller).await;
        let expected = expected(caller, row.needs);
        if expected == Expected::Success {
            world.assert_success(row.success, &reply, &cell);
        } else {
            assert_refusal(expected, &reply, &cell);
        }
        let changes = expected == Expected::Success && row.success.changes();
        assert_eq!(world.contents().await != before, changes, "whether {cell} changed something");
        if changes {
            world = World::of(caller, start().await).await;
            before = world.contents().await;
        }
    }
}
