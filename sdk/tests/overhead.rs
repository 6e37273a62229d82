//! The allocations of a call, which are the same on every machine; `benches/overhead.rs` measures its time.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail the test like the tests themselves")]

#[path = "../benches/overhead/calls.rs"]
mod calls;

use calls::{Allocations, Bare, Sdk, start_server};
use tokio::runtime::Builder;

#[test]
fn call_allocates_little_more_than_one_by_hand() {
    let target = start_server();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let (bare, sdk) = (Bare::new(target.clone()), Sdk::new(&target));
    Allocations::count(&runtime, &bare, &sdk).checked();
}
