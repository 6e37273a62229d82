//! A stream over a listing, and what it takes.

use allocation_counter::AllocationInfo;
use tokenwright::astrom::Client;
use tokio::runtime::Builder;

/// Walks a listing of `n_tokens` to its end and returns what that has allocated.
///
/// Counted is what the calling thread allocates, in which the client and the stream live; the server has threads
/// of its own.
pub(crate) fn allocations(n_tokens: usize) -> AllocationInfo {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let base_url = super::server::start(n_tokens);
    let client = Client::builder(base_url).credential("t").no_proxy().build().unwrap();
    let mut n_seen = 0;
    let allocations = allocation_counter::measure(|| {
        runtime.block_on(async {
            let mut tokens = client.api_token_list().stream();
            while let Some(token) = tokens.next().await {
                token.unwrap();
                n_seen += 1;
            }
        });
    });
    assert_eq!(n_seen, n_tokens);
    allocations
}
