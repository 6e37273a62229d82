//! The mock as a service: how fast it starts and makes worlds, how little worlds notice of each other, and what memory
//! it takes, also after a million requests.
//!
//! Names of parts run only these: `cargo bench -p tokenwright-mock --bench service -- tenantless waiters`.
//!
//! Memory is what Linux counts as resident for the program, from `/proc`.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has nothing to measure")]
#![expect(clippy::print_stdout, reason = "the table is what it is run for")]

mod fixture;

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use fixture::{Connection, Program};
use serde_json::Value;
use tokenwright_mock::{MockServer, NewWorld, World};

const N_STARTS: usize = 40;
const N_WORLDS: u32 = 10_000;
const N_REQUESTS: usize = 1_000_000;

fn request(method: &str, path: &str, body: &str) -> Vec<u8> {
    format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let parts: [(&str, &dyn Fn()); 5] = [
        ("starts", &|| starts(&runtime)),
        ("worlds", &|| worlds(&runtime)),
        ("tenantless", &tenantless),
        ("waiters", &waiters),
        ("memory", &memory),
    ];
    let chosen: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    for (name, run) in parts {
        if chosen.is_empty() || chosen.iter().any(|chosen| chosen == name) {
            run();
        }
    }
}

fn starts(runtime: &tokio::runtime::Runtime) {
    let healthz = request("GET", "/healthz", "");
    let program = (0..N_STARTS).map(|_| {
        let started = Instant::now();
        let program = Program::start(&[]);
        program.connect().exchange(&healthz);
        started.elapsed()
    });
    row("program, start to first answer", median(program));
    let in_process = (0..N_STARTS).map(|_| {
        let started = Instant::now();
        let server = runtime.block_on(MockServer::builder().start()).unwrap();
        Connection::open(server.address()).exchange(&healthz);
        let elapsed = started.elapsed();
        // Else one would be taken down while the next one starts.
        runtime.block_on(server.stop()).unwrap();
        elapsed
    });
    row("in process, start to first answer", median(in_process));
}

fn worlds(runtime: &tokio::runtime::Runtime) {
    let server = runtime.block_on(MockServer::builder().start()).unwrap();
    let in_process = (0..2_000).map(|_| {
        let started = Instant::now();
        server.create_world(NewWorld::default()).unwrap();
        started.elapsed()
    });
    row("world, created in process", median(in_process));
    let mut connection = Connection::open(server.address());
    let create = request("POST", "/_mock/worlds", "{}");
    let over_http = (0..2_000).map(|_| {
        let started = Instant::now();
        connection.exchange(&create);
        started.elapsed()
    });
    row("world, created over HTTP", median(over_http));
}

/// Requests whose path names no tenant, with the credential of the last of one world or ten thousand.
fn tenantless() {
    for n_worlds in [1, N_WORLDS] {
        let program = Program::start(&[]);
        let mut connection = program.connect();
        let mut last = Value::Null;
        for n in 1..=n_worlds {
            // The ids ascend, so the last world is the one that is found last.
            last = create(&mut connection, &format!("{n:08x}"));
        }
        let token = last["astrom"]["token"].as_str().unwrap();
        let list =
            format!("GET /api/v2/apiTokens HTTP/1.1\r\nHost: localhost\r\nAuthorization: Api-Token {token}\r\n\r\n");
        let key = last["ops_manager"]["public_key"].as_str().unwrap();
        // The nonce is none of the mock's, which is looked at once the world is found.
        let digest = format!(
            "Digest username=\"{key}\", realm=\"MMS Public API\", nonce=\"n\", uri=\"/api/public/v1.0/orgs\", \
             cnonce=\"c\", nc=00000001, qop=auth, response=\"{}\"",
            "0".repeat(32)
        );
        let orgs = format!("GET /api/public/v1.0/orgs HTTP/1.1\r\nHost: localhost\r\nAuthorization: {digest}\r\n\r\n");
        for (name, request) in [("listing without a tenant", list), ("orgs, refused", orgs)] {
            row(&format!("{name}, {n_worlds} worlds"), median(times(&mut connection, request.as_bytes(), 5_000)));
        }
    }
}

/// Requests to one world, while others wait for the journal of another one, in which much is happening or nothing.
fn waiters() {
    const N_WAITERS: usize = 10;
    let program = Program::start(&[]);
    let mut connection = program.connect();
    let (calm, busy) = (create(&mut connection, "0000000a"), create(&mut connection, "0000000b"));
    let of = |world: &Value, method: &str, body: &str| {
        let (id, token) = (&world["astrom"]["environment_id"], world["astrom"]["token"].as_str().unwrap());
        let head = format!("{method} /e/{}/api/v2/apiTokens HTTP/1.1\r\nHost: localhost\r\n", id.as_str().unwrap());
        let length = body.len();
        format!("{head}Authorization: Api-Token {token}\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes()
    };
    let list = of(&calm, "GET", "");
    // As many exchanges as a journal keeps, as long as they may be for that.
    let large = of(&busy, "POST", &format!("{{\"name\": \"x\", \"scopes\": [\"metrics.read\"]{}}}", " ".repeat(3_500)));
    times(&mut connection, &large, 1_000).for_each(drop);
    let wait = r#"{"query": {"operation": "api_token_get", "target": "never"}, "patience_ms": 3600000}"#;
    let wait = request("POST", "/_mock/worlds/0000000b/journal/wait", wait);
    let mut waiting = Vec::new();
    for n_waiters in [0, N_WAITERS] {
        waiting.resize_with(n_waiters, || {
            let mut connection = program.connect();
            connection.send(&wait);
            connection
        });
        for is_busy in [false, true] {
            let is_over = AtomicBool::new(false);
            thread::scope(|scope| {
                scope.spawn(|| {
                    let mut other = program.connect();
                    while is_busy && !is_over.load(Ordering::Relaxed) {
                        other.exchange(&large);
                    }
                });
                let (name, n_requests) = (if is_busy { "busy" } else { "calm" }, 20_000);
                let mut times: Vec<Duration> = times(&mut connection, &list, n_requests).collect();
                is_over.store(true, Ordering::Relaxed);
                times.sort();
                let slowest = times[n_requests - 1 - n_requests / 1_000];
                row(&format!("listing, {n_waiters} wait in a {name} world"), times[n_requests / 2]);
                row("    99.9 % of them within", slowest);
            });
        }
    }
}

/// Makes a world, and returns what a client needs to use it.
fn create(connection: &mut Connection, id: &str) -> Value {
    let answer = connection.ask(&request("PUT", &format!("/_mock/worlds/{id}"), "{}"));
    let body = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
    serde_json::from_slice(&answer[body..]).unwrap()
}

/// Returns how long each of so many equal requests takes.
fn times(connection: &mut Connection, request: &[u8], n_requests: usize) -> impl Iterator<Item = Duration> {
    (0..n_requests).map(move |_| {
        let started = Instant::now();
        connection.ask(request);
        started.elapsed()
    })
}

fn memory() {
    let program = Program::start(&[]);
    let mut connection = program.connect();
    connection.exchange(&request("GET", "/healthz", ""));
    let idle = program.memory();
    println!("{:36} {:10.1} MiB", "memory, idle", mebibytes(idle));
    drop(connection);
    drop(program);
    for (name, body) in [("memory of an empty world", r#"{"state": {}}"#), ("memory of a demo world", "{}")] {
        let program = Program::start(&[]);
        let mut connection = program.connect();
        let create = request("POST", "/_mock/worlds", body);
        connection.exchange(&create);
        let before = program.memory();
        for _ in 1..N_WORLDS {
            connection.exchange(&create);
        }
        let each = (program.memory() - before) / u64::from(N_WORLDS - 1);
        println!("{name:36} {:10.1} KiB", mebibytes(each * 1024));
    }

    let program = Program::start(&[]);
    let mut connection = program.connect();
    // The demo credentials are the same at every start.
    let demo = World::demo().1.astrom;
    let list = format!(
        "GET /e/{}/api/v2/apiTokens HTTP/1.1\r\nHost: localhost\r\nAuthorization: Api-Token {}\r\n\r\n",
        demo.environment_id,
        demo.token.expose()
    );
    for n in 1..=N_REQUESTS {
        connection.exchange(list.as_bytes());
        if n == N_REQUESTS / 10 || n == N_REQUESTS {
            let name = format!("memory after {n} requests");
            println!("{name:36} {:10.1} MiB", mebibytes(program.memory()));
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a figure for people")]
fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

fn row(name: &str, time: Duration) {
    println!("{name:36} {:10.3} ms", time.as_secs_f64() * 1e3);
}

fn median(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<Duration> = times.collect();
    times.sort();
    times[times.len() / 2]
}
