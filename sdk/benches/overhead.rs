//! What a call through the SDK costs beside the same request through bare `reqwest`.
//!
//! Both look up a token by its secret, against one mock on a thread of its own, with one connection each.
//! Criterion reports each by itself. Because the machine changes its mind between two reports, the
//! comparison is printed after them: the two take turns, and medians are compared. Allocations are those
//! of the calling thread, so the server's do not count.
//!
//! `cargo bench -p tokenwright`

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark reports, and fails, on the terminal")]

use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::json;
use tokenwright::TokenSecret;
use tokenwright::astrom::{Client, types};
use tokenwright_mock::MockServer;
use tokio::runtime::{Builder, Runtime};

/// Pairs of calls that are compared.
const N_PAIRS: usize = 20_000;

/// What the SDK sends, too.
const USER_AGENT: &str = concat!("tokenwright/", env!("CARGO_PKG_VERSION"));

/// Calls over which allocations are averaged.
const N_COUNTED: u64 = 1_000;

/// The base URL of the mock and a token that may look itself up.
#[derive(Clone)]
struct Target {
    base_url: String,
    token: String,
}

/// Starts a mock that lives as long as the program.
fn start_server() -> Target {
    let (sender, receiver) = std::sync::mpsc::channel();
    thread::spawn(move || {
        Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            let server = MockServer::start().await;
            let info = &server.info().astrom;
            sender.send(Target { base_url: info.base_url.clone(), token: info.token.expose().to_owned() }).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

/// The same request by hand, header by header, with what the SDK does for it, too: a timeout, an error for a
/// status that is none of success, and the body decoded into the same type.
struct Bare {
    client: reqwest::Client,
    target: Target,
}

impl Bare {
    fn new(target: Target) -> Self {
        let client = reqwest::Client::builder().timeout(Duration::from_secs(30)).user_agent(USER_AGENT);
        Self { client: client.build().unwrap(), target }
    }

    async fn look_up(&self) -> types::ApiToken {
        let request = self.client.post(format!("{}/apiTokens/lookup", self.target.base_url));
        let request = request.header("authorization", format!("Api-Token {}", self.target.token));
        let request = request.header("accept", "application/json").json(&json!({ "token": self.target.token }));
        let body = request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap();
        serde_json::from_slice(&body).unwrap()
    }
}

struct Sdk {
    client: Client,
    token: TokenSecret,
}

impl Sdk {
    fn new(target: &Target) -> Self {
        let client = Client::builder(&target.base_url).credential(target.token.as_str()).build().unwrap();
        Self { client, token: target.token.as_str().into() }
    }

    async fn look_up(&self) -> types::ApiToken {
        let body = types::ApiTokenSecret { token: self.token.clone() };
        self.client.api_token_lookup().body(body).send().await.unwrap().into_inner()
    }
}

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
    let n_bare = allocations(|| drop(black_box(runtime.block_on(bare.look_up()))));
    let n_sdk = allocations(|| drop(black_box(runtime.block_on(sdk.look_up()))));
    println!("allocations a call: bare {n_bare:.1}, SDK {n_sdk:.1}");
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

#[expect(clippy::cast_precision_loss, reason = "counts of allocations are small")]
fn allocations(mut call: impl FnMut()) -> f64 {
    let counted = allocation_counter::measure(|| (0..N_COUNTED).for_each(|_| call()));
    counted.count_total as f64 / N_COUNTED as f64
}

criterion_group!(benches, lookup);
criterion_main!(benches);
