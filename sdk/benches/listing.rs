//! What a stream over a million tokens takes: time, allocations a token, and the most memory at any time.
//!
//! `cargo bench -p tokenwright --bench listing`, with a number of tokens behind `--` for another one. Counted is
//! what the calling thread allocates, in which the client and the stream live; the server has threads of its
//! own.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark reports, and fails, on the terminal")]

#[path = "listing/server.rs"]
mod server;

use std::time::Instant;

use tokenwright::astrom::Client;
use tokio::runtime::Builder;

const N_TOKENS: usize = 1_000_000;

#[expect(clippy::cast_precision_loss, reason = "a quotient for people")]
fn main() {
    let n_tokens = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(N_TOKENS);
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let client = Client::builder(server::start(n_tokens)).credential("t").build().unwrap();
    let mut n_seen = 0;
    let began_at = Instant::now();
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
    println!("{n_tokens} tokens in pages of {}: {:?}", server::PAGE_SIZE, began_at.elapsed());
    println!("{:.1} allocations a token", counted.count_total as f64 / n_tokens as f64);
    println!("at most {} KiB at a time", counted.bytes_max / 1024);
}
