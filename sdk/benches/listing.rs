//! What a stream over a million tokens takes: time, allocations a token, and the most memory at any time.
//!
//! `cargo bench -p tokenwright --bench listing`, with a number of tokens behind `--` for another one.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark reports, and fails, on the terminal")]

#[path = "listing/server.rs"]
mod server;
#[path = "listing/walk.rs"]
mod walk;

use std::time::Instant;

const N_TOKENS: usize = 1_000_000;

#[expect(clippy::cast_precision_loss, reason = "a quotient for people")]
fn main() {
    let n_tokens = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(N_TOKENS);
    let began_at = Instant::now();
    let allocations = walk::allocations(n_tokens);
    println!("{n_tokens} tokens in pages of {}: {:?}", server::PAGE_SIZE, began_at.elapsed());
    println!("{:.1} allocations a token", allocations.count_total as f64 / n_tokens as f64);
    println!("at most {} KiB at a time", allocations.bytes_max / 1024);
}
