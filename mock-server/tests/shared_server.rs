//! Tests that share a server, as a user writes them: each in a world of its own, and what a failure prints.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its fixtures included")]

use std::collections::HashSet;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

use tokenwright_mock::{Clock, Count, NewWorld, Query, ServedWorld, test, test_in};

/// Asks for the tokens of the world's environment and returns the status.
fn list(world: &ServedWorld, authorization: Option<&str>) -> u16 {
    let (authority, path) =
        world.info().unwrap().astrom.base_url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(authority).unwrap();
    let header = authorization.map(|value| format!("Authorization: Api-Token {value}\r\n")).unwrap_or_default();
    let head = format!("GET /{path}/apiTokens HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{header}\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer.split(' ').nth(1).unwrap().parse().unwrap()
}

/// The authorities and worlds of the tests below.
static SEEN: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

fn seen(world: &ServedWorld) {
    let url = &world.info().unwrap().astrom.base_url;
    let authority = url.split('/').nth(2).unwrap().to_owned();
    SEEN.lock().unwrap_or_else(PoisonError::into_inner).push((authority, world.id().to_string()));
}

/// Goal: tests in threads of their own have one server, and worlds that do not notice each other.
#[test]
fn tests_share_a_server_and_no_world() {
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                test(async |world| {
                    seen(world);
                    assert_eq!(list(world, Some(world.info().unwrap().astrom.token.expose())), 200);
                    world.journal.verify(&Query::default(), Count::Exactly(1)).unwrap();
                });
            });
        }
    });
    let seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    assert_eq!(seen.iter().map(|(authority, _)| authority).collect::<HashSet<_>>().len(), 1);
    assert_eq!(seen.iter().map(|(_, world)| world).collect::<HashSet<_>>().len(), 8);
}

#[test]
fn value_of_the_test_is_returned_and_its_world_is_gone() {
    let base_url = test(async |world| Ok::<_, std::fmt::Error>(world.info().unwrap().astrom.base_url.clone())).unwrap();
    let (authority, path) = base_url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(authority).unwrap();
    write!(stream, "GET /{path}/apiTokens HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
}

#[tokio::test]
async fn test_that_is_asynchronous_has_a_world_as_it_wants_it() {
    let at = "2030-01-01T00:00:00Z".parse().unwrap();
    let new = NewWorld::default().with_clock(Clock::frozen(at)).with_seed(7);
    assert_eq!(test_in(new, async |world| Ok::<_, ()>(world.clock.now())).await.unwrap(), at);
}

/// Returns what a test of this file prints that fails on purpose.
fn failing(name: &str) -> Output {
    let program = std::env::current_exe().unwrap();
    Command::new(program).args(["--ignored", "--exact", name]).output().unwrap()
}

#[test]
#[ignore = "fails on purpose, in a process of its own"]
fn fails_by_panicking() {
    test(async |world| assert_eq!(list(world, None), 200));
}

#[tokio::test]
#[ignore = "fails on purpose, in a process of its own"]
async fn fails_by_an_error() -> Result<(), std::fmt::Error> {
    test_in(NewWorld::default(), async |world| {
        assert_eq!(list(world, Some("dt0c01.NOBODY.CANARY")), 401);
        Err(std::fmt::Error)
    })
    .await
}

/// Goal: whoever sees a failed test sees why the mock refused, without looking for it.
#[test]
fn failure_tells_what_the_mock_refused_and_why() {
    for (name, reason) in [
        ("fails_by_panicking", "1: GET api_token_list by nobody: 401 Missing authorization parameter"),
        ("fails_by_an_error", "1: GET api_token_list by nobody: 401 "),
    ] {
        let output = failing(name);
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(!output.status.success() && text.contains("1 failed"), "{output:?}");
        assert!(text.contains(&format!("refused in the world of this test:\n{reason}")), "{name}: {text}");
        assert!(!text.contains("CANARY"), "{text}");
    }
}
