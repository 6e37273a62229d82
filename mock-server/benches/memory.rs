//! How many bytes a stored token takes, everything included that grows with the number of tokens:
//! text, indexes and their spare room.
//!
//! Counted is what the allocator is asked for and not given back. `cargo bench -p tokenwright-mock
//! --bench memory` prints it and fails above [`TARGET`].

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has nothing to measure")]

mod fixture;

use fixture::{AstraControl, Astrom, OpsManager};

const N_TOKENS: usize = 1_000_000;

/// The most bytes that a token may take.
const TARGET: usize = 500;

#[expect(clippy::print_stdout, reason = "what it prints is its purpose")]
fn main() {
    // `cargo test --benches` only wants to know whether it runs.
    let n_tokens = if std::env::args().any(|arg| arg == "--bench") { N_TOKENS } else { 100 };
    let measured = [
        ("astrom", bytes(|| drop_requests(Astrom::with_tokens(n_tokens), |room| room.tokens = Vec::new()))),
        (
            "astra_control",
            bytes(|| drop_requests(AstraControl::with_tokens(n_tokens), |room| room.tokens = Vec::new())),
        ),
        ("ops_manager", bytes(|| drop_requests(OpsManager::with_keys(n_tokens), |room| room.keys = Vec::new()))),
    ];
    for (room, n_bytes) in measured {
        let per_token = n_bytes / n_tokens;
        println!("{room}: {per_token} bytes per token with {n_tokens} of them");
        assert!(n_tokens < N_TOKENS || per_token < TARGET, "{room} takes more than {TARGET} bytes");
    }
}

/// Gives up what the benchmark keeps for its own requests.
fn drop_requests<T>(mut room: T, drop: impl FnOnce(&mut T)) -> T {
    drop(&mut room);
    room
}

/// Returns the bytes that are allocated while what `fill` returns is alive.
fn bytes<T>(fill: impl FnOnce() -> T) -> usize {
    let mut filled = None;
    let counted = allocation_counter::measure(|| filled = Some(fill()));
    drop(filled);
    usize::try_from(counted.bytes_current).expect("more was allocated than freed")
}
