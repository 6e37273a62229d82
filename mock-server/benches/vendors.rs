//! What a request costs with a thousand and with a million stored tokens, from credentials to the
//! rendered response, without the socket; and one over the wire, to see what the socket adds.
//!
//! Tokens are taken from all over the store, so that a million of them are out of the caches.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has nothing to measure")]

mod fixture;

use std::cell::LazyCell;
use std::hint::black_box;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BatchSize, BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, criterion_group, criterion_main};
use fixture::{AstraControl, Astrom, OpsManager, Room, Sent, Shuffled};
use tokenwright_mock::internals::generated::{astra_control, astrom, ops_manager};
use tokenwright_mock::internals::http::{Handle, Operation};
use tokenwright_mock::{MockServer, astra_control as control_room, astrom as astrom_room, ops_manager as ops_room};

const SIZES: [usize; 2] = [1_000, 1_000_000];

/// Requests that are made ready at a time: their own memory stays in the nearest cache.
const BATCH: BatchSize = BatchSize::NumIterations(128);

/// A room that is filled when the first benchmark that was chosen needs it.
type Lazy<'a, T> = LazyCell<T, Box<dyn FnOnce() -> T + 'a>>;

fn lazy<'a, T>(make: impl FnOnce() -> T + 'a) -> Lazy<'a, T> {
    LazyCell::new(Box::new(make))
}

/// Measures one kind of request; `make` makes the next one outside of the measured time.
fn measure<V: Handle<O>, O: Operation, R: Room>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    (n_tokens, room): (usize, &Lazy<'_, R>),
    mut make: impl FnMut(&R) -> Sent,
) {
    group.bench_function(BenchmarkId::new(name, n_tokens), |bencher| {
        bencher.iter_batched(|| make(room), |sent| black_box(sent.answer::<V, O>(room.host().as_ref())), BATCH);
    });
}

fn astrom(criterion: &mut Criterion) {
    use astrom::ops;
    use astrom_room::Service;
    let group = &mut criterion.benchmark_group("astrom");
    for n_tokens in SIZES {
        let room = lazy(move || Astrom::with_tokens(n_tokens));
        let size = (n_tokens, &room);
        let mut tokens = Shuffled::default();
        measure::<Service, ops::ApiTokenLookup, _>(group, "lookup", size, |room| {
            room.lookup(&tokens.next(&room.tokens).1)
        });
        let mut n_updates = 0;
        measure::<Service, ops::ApiTokenUpdate, _>(group, "update", size, |room| {
            n_updates += 1;
            room.update(&tokens.next(&room.tokens).0, &format!("pipeline {n_updates}"))
        });
        measure::<Service, ops::ApiTokenList, _>(group, "first page", size, |room| room.list(""));
        let pages = lazy(|| room.pages());
        measure::<Service, ops::ApiTokenList, _>(group, "any page", size, |room| {
            room.list(tokens.next::<String>(&pages))
        });
        for (name, query) in [
            ("filtered by scope", "?apiTokenSelector=scope(%22settings.write%22)"),
            ("filtered by owner", "?apiTokenSelector=owner(%22user%207%22),personalAccessToken(false)"),
            ("sorted by name", "?sort=name"),
        ] {
            group.sampling_mode(SamplingMode::Flat);
            measure::<Service, ops::ApiTokenList, _>(group, name, size, |room| room.list(query));
            group.sampling_mode(SamplingMode::Auto);
        }
    }
}

fn astra_control(criterion: &mut Criterion) {
    use astra_control::ops;
    use control_room::Service;
    let group = &mut criterion.benchmark_group("astra_control");
    for n_tokens in SIZES {
        let room = lazy(move || AstraControl::with_tokens(n_tokens));
        let size = (n_tokens, &room);
        let mut tokens = Shuffled::default();
        measure::<Service, ops::TokenGet, _>(group, "get", size, |room| room.get(tokens.next(&room.tokens)));
        let mut n_updates = 0;
        measure::<Service, ops::TokenUpdate, _>(group, "update", size, |room| {
            n_updates += 1;
            room.update(tokens.next(&room.tokens), &format!("pipeline-{n_updates}"))
        });
        measure::<Service, ops::TokenList, _>(group, "first page", size, |room| room.list("?limit=100"));
        let pages: Vec<String> = (1..n_tokens / 100).map(|page| format!("?limit=100&skip={}", page * 100)).collect();
        measure::<Service, ops::TokenList, _>(group, "any page", size, |room| room.list(tokens.next::<String>(&pages)));
        for (name, query) in [
            ("filtered by name", "?limit=100&count=true&filter=name%20in%20'77'"),
            ("filtered by label", "?limit=100&count=true&filter=metadata.labels%5B*%5D.value%20eq%20'ops'"),
            (
                "filtered by time",
                "?limit=100&count=true&filter=metadata.creationTimestamp%20gt%20'2026-11-22T07:30:00Z'",
            ),
        ] {
            group.sampling_mode(SamplingMode::Flat);
            measure::<Service, ops::TokenList, _>(group, name, size, |room| room.list(query));
            group.sampling_mode(SamplingMode::Auto);
        }
    }
}

fn ops_manager(criterion: &mut Criterion) {
    use ops_manager::ops;
    use ops_room::Service;
    let group = &mut criterion.benchmark_group("ops_manager");
    for n_keys in SIZES {
        let room = lazy(move || OpsManager::with_keys(n_keys));
        let size = (n_keys, &room);
        let mut keys = Shuffled::default();
        measure::<Service, ops::OrgApiKeyGet, _>(group, "get with Digest", size, |room| {
            room.get(keys.next(&room.keys))
        });
        let mut n_updates = 0;
        measure::<Service, ops::OrgApiKeyUpdate, _>(group, "update", size, |room| {
            n_updates += 1;
            room.update(keys.next(&room.keys), &format!("pipeline {n_updates}"))
        });
        measure::<Service, ops::OrgApiKeyList, _>(group, "first page", size, |room| room.list(""));
        let pages: Vec<String> = (1..=n_keys / 100).map(|page| format!("?pageNum={page}")).collect();
        measure::<Service, ops::OrgApiKeyList, _>(group, "any page", size, |room| {
            room.list(keys.next::<String>(&pages))
        });
    }
}

/// A lookup over one connection of the loopback interface, which stays open.
fn over_the_wire(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let _runtime = runtime.enter();
    let server = runtime.block_on(MockServer::bind(([127, 0, 0, 1], 0).into())).unwrap();
    let info = &server.info().unwrap().astrom;
    let (token, body) = (info.token.expose(), format!(r#"{{"token":"{}"}}"#, info.token.expose()));
    let request = format!(
        "POST /e/{}/api/v2/apiTokens/lookup HTTP/1.1\r\nHost: localhost\r\nAuthorization: Api-Token {token}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        info.environment_id,
        body.len()
    );
    let mut stream = TcpStream::connect(server.address()).unwrap();
    stream.set_nodelay(true).unwrap();
    let mut buffer = [0; 4_096];
    criterion.bench_function("over the wire/lookup", |bencher| {
        bencher.iter(|| {
            stream.write_all(request.as_bytes()).unwrap();
            let n_bytes = stream.read(&mut buffer).unwrap();
            assert!(buffer[..n_bytes].starts_with(b"HTTP/1.1 200"));
        });
    });
}

fn settings() -> Criterion {
    Criterion::default()
        .sample_size(40)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
}

criterion_group! {
    name = benches;
    config = settings();
    targets = astrom, astra_control, ops_manager, over_the_wire
}
criterion_main!(benches);
