//! The runs, and what must hold of each.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use reqwest::header::{HeaderName, HeaderValue};
use tokio::runtime::{Builder, Runtime};

use super::answer::Answer;
use super::calls::{CANARY, Clients};
use super::mutation::Random;
use super::seeds::{HEADERS, Seed, seeds};
use crate::error::Error;
use crate::generated::DOCUMENTS;

/// Runs unless `TOKENWRIGHT_FUZZ_RUNS` says otherwise.
const RUNS_DEFAULT: u64 = 5_000;

/// Statuses beside the one that the operation means.
const STATUSES: [u16; 18] = [200, 201, 202, 204, 299, 300, 302, 400, 401, 403, 404, 409, 413, 429, 500, 503, 599, 999];

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_time().build().unwrap()
}

fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable).map_or(default, |text| text.parse().unwrap())
}

/// Returns the ids of all operations, as the documents have them.
fn operations() -> BTreeSet<String> {
    let operations = DOCUMENTS.iter().flat_map(|document| document.operations);
    operations.map(|operation| operation.id.to_owned()).collect()
}

#[test]
fn every_operation_has_an_answer_that_it_reads() {
    let (runtime, clients) = (runtime(), Clients::new());
    let mut answered = BTreeSet::new();
    for Seed { operations, status, body } in seeds() {
        for operation in *operations {
            Answer { status: *status, headers: Vec::new(), body: (*body).into() }.can();
            match runtime.block_on(clients.call(operation)) {
                Ok(()) => drop(answered.insert((*operation).to_owned())),
                Err(error) => assert!(*status >= 400 && error.vendor_error().is_some(), "{operation}: {error}"),
            }
        }
    }
    assert_eq!(answered, operations());
}

/// Returns the statuses with which an operation succeeds that does so with `documented`.
fn accepted(documented: u16) -> &'static [u16] {
    match documented {
        204 => &[200, 202, 204],
        200..=202 => &[200, 201, 202],
        _ => &[],
    }
}

/// Goal: a status that says the same as the documented one is a success if no body is needed, or if it is there.
#[test]
fn other_statuses_that_say_done_are_successes() {
    let (runtime, clients) = (runtime(), Clients::new());
    let mut succeeded = BTreeSet::new();
    for Seed { operations, status, body } in seeds().into_iter().filter(|seed| seed.status < 300) {
        for (operation, status) in operations.iter().flat_map(|name| accepted(*status).iter().map(move |s| (*name, *s)))
        {
            let bodies = if body.is_empty() { vec!["", "{}", "<p>"] } else { vec![*body] };
            for body in bodies {
                Answer { status, headers: Vec::new(), body: body.into() }.can();
                runtime.block_on(clients.call(operation)).unwrap_or_else(|error| panic!("{error}"));
            }
            succeeded.insert(operation.to_owned());
        }
    }
    assert_eq!(succeeded, operations());
}

#[test]
fn arbitrary_answers_end_in_a_value_or_a_typed_error() {
    let n_runs = number("TOKENWRIGHT_FUZZ_RUNS", RUNS_DEFAULT);
    let mut random = Random::new(number("TOKENWRIGHT_FUZZ_SEED", 1));
    let (runtime, clients) = (runtime(), Clients::new());
    let seeds = seeds();
    let bodies: Vec<&[u8]> = seeds.iter().map(|seed| seed.body.as_bytes()).collect();
    let mut n_by_kind = [0_u64; 3];
    for _ in 0..n_runs {
        let seed = *random.pick(&seeds);
        let operation = *random.pick(seed.operations);
        let answer = answer(&mut random, seed, &bodies);
        answer.can();
        let kind = catch_unwind(AssertUnwindSafe(|| {
            let result = runtime.block_on(clients.call(operation));
            check(operation, &seeds, &answer, result)
        }));
        n_by_kind[kind.unwrap_or_else(|_| panic!("{operation} fails on this answer:\n{answer}"))] += 1;
    }
    let [n_values, n_invalid, n_errors] = n_by_kind;
    report(&format!("{n_runs} answers: {n_values} values, {n_invalid} not as documented, {n_errors} errors"));
    assert!(n_runs < RUNS_DEFAULT || n_by_kind.iter().all(|n| *n > n_runs / 100), "{n_by_kind:?}");
}

/// Makes an answer: more often than not with the status that the seed has.
fn answer(random: &mut Random, seed: &Seed, bodies: &[&[u8]]) -> Answer {
    let status = if random.below(3) > 0 { seed.status } else { *random.pick(&STATUSES) };
    let mut headers = Vec::new();
    for _ in 0..random.below(4) {
        let (name, value) = random.pick(HEADERS);
        // What is no header value never gets past the HTTP library.
        if let Ok(value) = HeaderValue::from_bytes(&random.mutate(value.as_bytes(), bodies)) {
            headers.push((HeaderName::from_static(name), value));
        }
    }
    let body = random.mutate(seed.body.as_bytes(), bodies);
    Answer { status, headers, body: body.into() }
}

/// Checks that the result fits the answer, and that all of it can be asked for and printed.
fn check(operation: &str, seeds: &[&Seed], answer: &Answer, result: Result<(), Error>) -> usize {
    let is_success = (200..300).contains(&answer.status);
    let Err(error) = result else {
        let mut seeds = seeds.iter().filter(|seed| seed.operations.contains(&operation));
        let is_accepted = seeds.any(|seed| accepted(seed.status).contains(&answer.status));
        assert!(is_success && is_accepted, "success with {}", answer.status);
        return 0;
    };
    assert_eq!(error.operation(), operation);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(answer.status));
    assert_eq!(error.response().map(|response| response.body()), Some(&answer.body), "the bytes are kept");
    let printed = format!("{error}");
    assert!(!printed.contains(char::is_control), "{printed:?}");
    let asked = (error.request_id(), error.vendor_error(), error.is_retryable(), error.retry_after());
    let all = format!("{printed} {error:?} {asked:?}");
    assert!(!all.contains(CANARY), "{all}");
    match (&error, is_success) {
        (Error::InvalidResponse(_), true) => 1,
        (Error::ErrorResponse(_), false) => 2,
        _ => panic!("{error:?}"),
    }
}

#[expect(clippy::print_stderr, reason = "whoever asked for a long run wants to see what it did")]
fn report(line: &str) {
    eprintln!("{line}");
}
