use reqwest::Method;
use tokenwright_mock::internals::generated::ops_manager::OPERATIONS;

use super::answer::assert_refusal;
use super::caller::{Caller, Expected, callers, expected};
use super::row::{Row, Success, rows, rows_of_the_old_name};
use super::world::World;
use crate::ipv6;
use crate::matrix::grid::{assert_rows, columns};
use crate::matrix::state::State;
use crate::test_world::TestWorld;

#[test]
fn every_operation_has_its_row() {
    assert_rows(rows().into_iter().map(|row| (row.id, row.method, row.path)), OPERATIONS);
}

#[tokio::test]
async fn every_operation_with_every_credential() {
    let (of_tenants, of_the_caller): (Vec<Row>, Vec<Row>) = rows().into_iter().partition(Row::names_tenant);
    for (state, caller) in columns(callers) {
        check(state, caller, &of_tenants, TestWorld::start).await;
        check(state, caller, &of_the_caller, TestWorld::alone).await;
    }
}

/// Access lists go by the name `whitelist`, too, as they did before version 5.0.
#[tokio::test]
async fn access_lists_under_their_old_name_with_every_credential() {
    let (of_tenants, of_the_caller): (Vec<Row>, Vec<Row>) =
        rows_of_the_old_name().into_iter().partition(Row::names_tenant);
    for (state, caller) in columns(callers) {
        check(state, caller, &of_tenants, TestWorld::start).await;
        check(state, caller, &of_the_caller, TestWorld::alone).await;
    }
}

/// Access lists have addresses of both versions.
#[tokio::test]
async fn every_operation_with_every_credential_over_ipv6() {
    if ipv6::server().await.is_none() {
        return;
    }
    let start = async || TestWorld::on(ipv6::server().await.unwrap());
    for (state, caller) in columns(callers) {
        check(state, caller, &rows(), start).await;
    }
}

/// Checks the cells of one caller, in worlds that `start` starts.
async fn check(state: State, caller: Caller, rows: &[Row], start: impl AsyncFn() -> TestWorld) {
    let mut world = World::on(start().await, caller).await;
    let mut before = world.contents();
    for row in rows {
        let cell = format!("{} with {caller:?} ({state:?})", row.id);
        let reply = world.send(row, caller).await;
        let expected = expected(caller, row.needs);
        match expected {
            Expected::Success => world.assert_success((row, caller), &reply, &cell),
            refused => assert_refusal(refused, world.peer(), &reply, &cell),
        }
        let changes = expected == Expected::Success && row.method != Method::GET && row.success != Success::NotEmpty;
        assert_eq!(world.contents() != before, changes, "whether {cell} changed something");
        if changes {
            world = World::on(start().await, caller).await;
            before = world.contents();
        }
    }
}
