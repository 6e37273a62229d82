//! Arbitrary bytes as answers: whatever a server sends, a call ends in a value or in a typed error.
//!
//! An answer goes the way of all answers but for the socket: through Digest, the decision on another
//! attempt, and the decoder of its operation. It is a mutation of one that the operation may get.
//!
//! Ten million:
//! `TOKENWRIGHT_FUZZ_RUNS=10000000 cargo test --release -p tokenwright --features mock-control --lib fuzz -- --nocapture`.
//! `TOKENWRIGHT_FUZZ_SEED` (a number, 1 unless set) gives other mutations.

mod answer;
mod astra_control;
mod astrom;
mod calls;
#[cfg(feature = "mock-control")]
mod control;
mod mutation;
mod ops_manager;
mod runs;
mod seeds;

pub(crate) use answer::canned_answer;

/// Gives an answer of success with this body to every request of this thread from now on.
pub(crate) fn answer_always(body: &str) {
    answer::Answer { status: 200, headers: Vec::new(), body: body.to_owned().into() }.can();
}
