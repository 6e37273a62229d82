//! One process and two behind nginx: how many requests they answer, and how long a quiet world waits while another
//! one is flooded. Needs nginx.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has nothing to measure")]
#![expect(clippy::print_stdout, reason = "the table is what it is run for")]

mod fixture;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use fixture::{Connection, Program};
use serde_json::Value;

/// Worlds under load, each with a connection of its own.
const N_WORLDS: usize = 8;
const LOAD: Duration = Duration::from_secs(5);
const N_QUIET_REQUESTS: usize = 2_000;

fn main() {
    let mocks = [Program::start(&[]), Program::start(&[])];
    let one = Nginx::start(&mocks[..1]);
    let two = Nginx::start(&mocks);
    println!("{:24} {:>12} {:>16} {:>16}", "", "requests/s", "quiet, median", "quiet, 99 %");
    for (name, address) in [
        ("one process, no nginx", mocks[0].address),
        ("one process, nginx", one.address),
        ("two processes, nginx", two.address),
    ] {
        let worlds: Vec<Vec<u8>> = (0..N_WORLDS).map(|_| listing(address)).collect();
        let n_answered = flood(address, &worlds, || thread::sleep(LOAD));
        let mut waits = Vec::new();
        flood(address, &worlds[1..], || waits = quiet(address, &worlds[0]));
        waits.sort();
        let at = |percent: usize| waits[waits.len() * percent / 100].as_secs_f64() * 1e3;
        #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
        let per_second = n_answered as f64 / LOAD.as_secs_f64();
        println!("{name:24} {per_second:12.0} {:13.3} ms {:13.3} ms", at(50), at(99));
    }
}

/// Makes a world and returns the request for its tokens.
fn listing(address: SocketAddr) -> Vec<u8> {
    let mut connection = Connection::open(address);
    let answer = connection.ask(b"POST /_mock/worlds HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");
    let body = std::str::from_utf8(answer).unwrap().split("\r\n\r\n").nth(1).unwrap();
    let world: Value = serde_json::from_str(body).unwrap();
    let text = |pointer: &str| world.pointer(pointer).unwrap().as_str().unwrap().to_owned();
    let (id, token) = (text("/astrom/environment_id"), text("/astrom/token"));
    let head =
        format!("GET /e/{id}/api/v2/apiTokens HTTP/1.1\r\nHost: localhost\r\nAuthorization: Api-Token {token}\r\n\r\n");
    head.into_bytes()
}

/// Sends each request again and again over a connection of its own while `meanwhile` lasts; returns how many
/// were answered.
fn flood(address: SocketAddr, requests: &[Vec<u8>], meanwhile: impl FnOnce()) -> u64 {
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        let send = |request: &Vec<u8>| {
            let request = request.clone();
            let is_over = &is_over;
            scope.spawn(move || {
                let mut connection = Connection::open(address);
                let mut n_answered = 0;
                while !is_over.load(Ordering::Relaxed) {
                    connection.exchange(&request);
                    n_answered += 1;
                }
                n_answered
            })
        };
        let senders: Vec<_> = requests.iter().map(send).collect();
        meanwhile();
        is_over.store(true, Ordering::Relaxed);
        senders.into_iter().map(|sender| sender.join().unwrap()).sum()
    })
}

fn quiet(address: SocketAddr, request: &[u8]) -> Vec<Duration> {
    let mut connection = Connection::open(address);
    let wait = |_| {
        let started = Instant::now();
        connection.exchange(request);
        started.elapsed()
    };
    (0..N_QUIET_REQUESTS).map(wait).collect()
}

/// nginx with the example's configuration, in front of some programs.
struct Nginx {
    child: Child,
    address: SocketAddr,
    _folder: tempfile::TempDir,
}

impl Nginx {
    fn start(mocks: &[Program]) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let servers: String = mocks.iter().map(|mock| format!("server {};\n", mock.address)).collect();
        let text = include_str!("../examples/nginx/nginx.conf")
            .replace("listen 127.0.0.1:8080;", &format!("listen {address};"))
            .replace("server 127.0.0.1:8081;", &servers)
            .replace("server 127.0.0.1:8082;", "")
            .replace("error_log stderr warn", "error_log stderr notice")
            // nginx ends a connection after a thousand requests unless it is told otherwise.
            .replace("access_log off;", "access_log off;\nkeepalive_requests 1000000000;");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("nginx.conf");
        fs::write(&path, text).unwrap();
        let mut command = Command::new("nginx");
        command.arg("-p").arg(folder.path()).arg("-c").arg(&path).args(["-e", "stderr"]);
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap().contains("start worker process")), "nginx did not start");
        thread::spawn(move || lines.for_each(drop));
        Self { child, address, _folder: folder }
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}
