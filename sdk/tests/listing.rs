//! The memory that a stream takes.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail the test like the tests themselves")]

#[path = "../benches/listing/server.rs"]
mod server;
#[path = "../benches/listing/walk.rs"]
mod walk;

/// Goal: the memory of a stream is that of a page, however many pages there are.
#[test]
fn memory_does_not_grow_with_the_listing() {
    let [short, long] = [4_000, 40_000].map(|n_tokens| walk::allocations(n_tokens).bytes_max);
    assert!(long < short + short / 10, "{short} bytes for 4,000 tokens, {long} for 40,000");
}
