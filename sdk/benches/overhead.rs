//! What a call through the SDK costs beside the same request through bare `reqwest`.
//!
//! Both look up a token by its secret, against one mock on a thread of its own, with one connection each.
//! Criterion reports each by itself. Because the machine changes its mind between two reports, the
//! comparison is printed after them: the two take turns, and medians are compared. Allocations are those
//! of the calling thread, so the server's do not count.
//!
//! `cargo bench -p tokenwright`

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark reports, and fails, on the terminal")]

#[path = "overhead/calls.rs"]
mod calls;

use std::hint::black_box;
use std::time::{Duration, Instant};

use calls::{Allocations, Bare, Sdk, start_server};
use criterion::{Criterion, criterion_group, criterion_main};
use tokio::runtime::{Builder, Runtime};

/// What the SDK may add to the time of a call.
const OVERHEAD_MAX: f64 = 0.04;

/// Pairs of calls that are compared.
const N_PAIRS: usize = 20_000;

fn lookup(criterion: &mut Criterion) {
    let target = start_server();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let (bare, sdk) = (Bare::new(target.clone()), Sdk::new(&target));
    let mut group = criterion.benchmark_group("lookup");
    group.bench_function("bare reqwest", |b| b.iter(|| runtime.block_on(bare.look_up())));
    group.bench_function("tokenwright", |b| b.iter(|| runtime.block_on(sdk.look_up())));
    group.finish();
    compare(&runtime, &bare, &sdk);
}

fn compare(runtime: &Runtime, bare: &Bare, sdk: &Sdk) {
    let (mut of_bare, mut of_sdk) = (Vec::with_capacity(N_PAIRS), Vec::with_capacity(N_PAIRS));
    for i in 0..N_PAIRS {
        // Whoever goes second finds warm caches, so they take turns in that, too.
        for first in [i % 2 == 0, i % 2 != 0] {
            let began_at = Instant::now();
            if first {
                black_box(runtime.block_on(bare.look_up()));
                of_bare.push(began_at.elapsed());
            } else {
                black_box(runtime.block_on(sdk.look_up()));
                of_sdk.push(began_at.elapsed());
            }
        }
    }
    let (of_bare, of_sdk) = (median(of_bare), median(of_sdk));
    let overhead = of_sdk.as_secs_f64() / of_bare.as_secs_f64() - 1.0;
    println!("median of {N_PAIRS} pairs: bare {of_bare:?}, SDK {of_sdk:?}, {:+.1} %", 100.0 * overhead);
    println!("{}", Allocations::count(runtime, bare, sdk).checked());
    assert!(overhead <= OVERHEAD_MAX, "a call costs {:+.1} %, which is too much", 100.0 * overhead);
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

criterion_group!(benches, lookup);
criterion_main!(benches);
