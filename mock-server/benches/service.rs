//! The mock as a service: how fast it starts and makes worlds, and what memory it takes, also after a million
//! requests.
//!
//! Memory is what Linux counts as resident for the program, from `/proc`.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has nothing to measure")]
#![expect(clippy::print_stdout, reason = "the table is what it is run for")]

mod fixture;

use std::time::{Duration, Instant};

use fixture::{Connection, Program};
use tokenwright_mock::{MockServer, NewWorld, World};

const N_STARTS: usize = 40;
const N_WORLDS: u32 = 10_000;
const N_REQUESTS: usize = 1_000_000;

fn request(method: &str, path: &str, body: &str) -> Vec<u8> {
    format!("{method} {path} HTTP/1.1\r\nHost: mock\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    starts(&runtime);
    worlds(&runtime);
    memory();
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
        "GET /e/{}/api/v2/apiTokens HTTP/1.1\r\nHost: mock\r\nAuthorization: Api-Token {}\r\n\r\n",
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
