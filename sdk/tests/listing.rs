//! The memory that a stream takes.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail the test like the tests themselves")]

#[path = "../benches/listing/server.rs"]
mod server;

use tokenwright::astrom::Client;
use tokio::runtime::Builder;

/// Walks a listing on this thread and returns the most bytes that were allocated at a time.
fn bytes_max(n_tokens: usize) -> u64 {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let client = Client::builder(server::start(n_tokens)).credential("t").no_proxy().build().unwrap();
    let mut n_seen = 0;
    let counted = allocation_counter::measure(|| {
        runtime.block_on(async {
            let mut tokens = client.api_token_list().stream();
            while let Some(token) = tokens.next().await {
                token.unwrap();
                n_seen += 1;
            }
        });
    });
    assert_eq!(n_seen, n_tokens);
    counted.bytes_max
}

/// Goal: the memory of a stream is that of a page, however many pages there are.
#[test]
fn memory_does_not_grow_with_the_listing() {
    let (short, long) = (bytes_max(4_000), bytes_max(40_000));
    assert!(long < short + short / 10, "{short} bytes for 4,000 tokens, {long} for 40,000");
}
