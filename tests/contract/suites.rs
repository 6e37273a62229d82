//! The suite as others run theirs: several at once, on one server that they share.
//!
//! Each suite is a process of these tests that finds a server announced as `tokenwright-mock exec` does it; see
//! [`test_world`](crate::test_world). The server is the program around this test, or else one of its own, so that plain
//! `cargo test` tries the way over the control API, too, with a few tests. This is all of it, 64 times; built for release,
//! because some of it waits for an answer no longer than a second or two:
//!
//! ```sh
//! SUITES=64 cargo run --release -- --tls self-issued exec -- \
//!   cargo test --release -p contract-tests --test contract suites::
//! ```

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::env;
use std::process::{Output, Stdio};
use std::thread::available_parallelism;

use tokenwright_mock::MockServer;
use tokio::process::Command;

/// What a suite leaves out of the tests, most of it because a shared server has no part in it. All of it passes within
/// `exec` as well. Any other test meets the shared server, unless it asks for one of its own.
const LEFT_OUT: &[&str] = &[
    // Goldens have a way of their own to a shared server: `golden::elsewhere`.
    "golden::",
    // About a server's address, builder, sockets or bytes, or about the library in the same process.
    "ipv6::",
    "mock::http2::",
    "mock::limits::",
    "mock::passing::",
    "mock::proxy::",
    "mock::relay::",
    "mock::replay::",
    "mock::resets::",
    "mock::tls::",
    "mock::worlds::",
    "seed::copies::",
    "seed::messages::",
    "seed::round_trip::",
    // Servers that misbehave, which the tests play themselves.
    "sdk::canary::",
    "sdk::retries::",
    "sdk::traces::",
    "sdk::unknown_values::",
    // Texts.
    "sdk::documentation::",
    // Lets a few hundred requests time out, one after the other, which takes a fifth of the time of all.
    "sdk::rotation::faults::",
    // This one.
    "suites::",
];

/// What suites that run in parallel leave out beside that: clients that give up a request after a second at the latest,
/// while others call as fast as they can. Many such suites keep each other from ever being done.
const LEFT_OUT_IN_PARALLEL: &[&str] = &["sdk::rotation::load::"];

/// What is run unless `SUITES` says how many suites there are to be.
const FEW: &[&str] = &["astra_control::delete::", "astrom::get::", "ops_manager::access_lists::", "vendor_pages::"];
const N_SUITES_OF_FEW: usize = 2;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn suites_in_parallel_on_one_server_pass() {
    let own = if env::var_os("TOKENWRIGHT_CONTROL_URL").is_some() { None } else { Some(MockServer::start().await) };
    let (n_suites, tests) = match env::var("SUITES").map(|n| n.parse().expect("SUITES is a number")) {
        Ok(1) => (1, without([LEFT_OUT])),
        Ok(n) => (n, without([LEFT_OUT, LEFT_OUT_IN_PARALLEL])),
        Err(_) => (N_SUITES_OF_FEW, FEW.to_vec()),
    };
    let n_threads = (available_parallelism().map_or(1, usize::from) / n_suites).max(1);
    let suites: Vec<_> = (0..n_suites).map(|_| tokio::spawn(suite(own.as_ref(), &tests, n_threads).output())).collect();
    let mut failures = Vec::new();
    for suite in suites {
        failures.extend(failure(suite.await.unwrap().unwrap()));
    }
    assert!(failures.is_empty(), "{} of {n_suites} suites failed; the first:\n{}", failures.len(), failures[0]);
}

/// Returns arguments of the test program that leave tests out.
fn without<const N: usize>(lists: [&[&'static str]; N]) -> Vec<&'static str> {
    lists.concat().into_iter().flat_map(|tests| ["--skip", tests]).collect()
}

/// A process that runs these tests on a server of the test's own or on the one that is announced already.
fn suite(own: Option<&MockServer>, tests: &[&str], n_threads: usize) -> Command {
    let mut suite = Command::new(env::current_exe().unwrap());
    suite.args(tests).arg(format!("--test-threads={n_threads}"));
    if let Some(server) = own {
        suite.env("TOKENWRIGHT_CONTROL_URL", format!("{}/_mock", server.origin()));
    }
    suite.stdin(Stdio::null()).kill_on_drop(true);
    suite
}

/// Returns what a suite printed that did not pass, or had nothing to run.
fn failure(output: Output) -> Option<String> {
    let printed = String::from_utf8_lossy(&output.stdout);
    if output.status.success() && !printed.contains("running 0 tests") {
        return None;
    }
    let is_news = |line: &&str| !line.ends_with("... ok");
    let news: Vec<&str> = printed.lines().filter(is_news).collect();
    Some(format!("{}\n{}\n{}", output.status, news.join("\n"), String::from_utf8_lossy(&output.stderr)))
}
