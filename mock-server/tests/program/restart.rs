//! A program that is stopped and started again while clients work with it.

use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::Value;

use crate::fixture::{Program, assert_refuses, program, read_json, text};

/// Where the program listens now, for clients that find their connection gone.
type Address = Arc<Mutex<String>>;

/// How often the program is started again.
const N_RESTARTS: usize = 3;
/// How many tokens are made between two restarts.
const N_BETWEEN: usize = 25;
const N_CLIENTS: usize = 4;

/// Sends a request over a connection of its own; returns status and body of a whole answer.
fn ask(address: &str, request: &str) -> io::Result<(u16, String)> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
    let status = head[9..12].parse().map_err(io::Error::other)?;
    if length.unwrap_or(0) == body.len() {
        Ok((status, body.to_owned()))
    } else {
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}

/// The tokens of one environment, as a client with the demo credential sees them.
#[derive(Clone)]
struct Tokens {
    path: String,
    token: String,
}

impl Tokens {
    fn request(&self, method: &str, path: &str, body: &str) -> String {
        format!(
            "{method} {}{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Api-Token {}\r\nContent-Length: {}\r\n\r\n{body}",
            self.path,
            self.token,
            body.len()
        )
    }
}

/// Makes tokens, and deletes every third, until the main thread hangs up; what was not answered is tried again.
fn work(address: &Address, tokens: &Tokens, made: &Sender<(String, bool)>) {
    let patient = |request: &str| {
        loop {
            let address = address.lock().unwrap().clone();
            if let Ok(answer) = ask(&address, request) {
                return answer;
            }
            thread::yield_now();
        }
    };
    for n in 0.. {
        let body = r#"{"name": "n", "scopes": ["metrics.read"]}"#;
        let (status, body) = patient(&tokens.request("POST", "", body));
        assert_eq!(status, 201, "{body}");
        let id = text(&serde_json::from_str(&body).unwrap(), "/id").to_owned();
        let is_deleted = n % 3 == 0;
        if is_deleted {
            let (status, body) = patient(&tokens.request("DELETE", &format!("/{id}"), ""));
            // 404: it was deleted, and the answer was lost with the connection.
            assert!(matches!(status, 204 | 404), "{status} {body}");
        }
        if made.send((id, is_deleted)).is_err() {
            return;
        }
    }
}

/// Takes what the clients made until it is enough.
fn take(made: &Receiver<(String, bool)>, all: &mut Vec<(String, bool)>) {
    all.extend(made.iter().take(N_BETWEEN));
}

/// Goal: whatever was answered is there after a restart, whenever the signal came; only what had no answer is open.
#[cfg(unix)]
#[test]
fn nothing_that_was_answered_is_lost_by_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let (state, info) = (folder.path().join("state.json"), folder.path().join("info.json"));
    let start = || {
        Program::start(|command| {
            command.arg("--state-file").arg(&state).arg("--info-file").arg(&info);
        })
    };
    let mut program = start();
    let known = read_json(&info);
    let path = format!("/e/{}/api/v2/apiTokens", text(&known, "/astrom/environment_id"));
    let tokens = Tokens { path, token: text(&known, "/astrom/token").to_owned() };
    let put =
        "PUT /_mock/worlds/0badcafe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}";
    assert!(program.exchange(put).starts_with("HTTP/1.1 201 "));

    let address: Address = Arc::new(Mutex::new(program.authority.clone()));
    let (sender, made) = channel();
    let clients: Vec<_> = (0..N_CLIENTS)
        .map(|_| {
            let (address, tokens, sender) = (address.clone(), tokens.clone(), sender.clone());
            thread::spawn(move || work(&address, &tokens, &sender))
        })
        .collect();
    drop(sender);
    let mut all = Vec::new();
    take(&made, &mut all);
    for _ in 0..N_RESTARTS {
        program.signal("-TERM");
        let (status, log) = program.wait();
        assert!(status.success(), "{log}");
        assert_whole(&state);
        program = start();
        address.lock().unwrap().clone_from(&program.authority);
        take(&made, &mut all);
    }
    drop(made);
    for client in clients {
        client.join().unwrap();
    }
    assert!(all.len() >= (N_RESTARTS + 1) * N_BETWEEN);
    for (id, is_deleted) in &all {
        let (status, body) = ask(&program.authority, &tokens.request("GET", &format!("/{id}"), "")).unwrap();
        assert_eq!(status, if *is_deleted { 404 } else { 200 }, "{id}: {body}");
    }
    let get = "GET /_mock/worlds/0badcafe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assert!(program.exchange(get).starts_with("HTTP/1.1 200 "));
}

fn assert_whole(state: &Path) {
    let folder = state.parent().unwrap();
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let drafts: Vec<String> = names.filter(|name| name.starts_with('.')).collect();
    assert_eq!(drafts, [""; 0]);
    let value = read_json(state);
    assert!(value["default"].is_object() && value["worlds"]["0badcafe"].is_object());
}

/// Goal: a program that is killed leaves the file as the last one wrote it.
#[cfg(unix)]
#[test]
fn killed_program_leaves_the_state_of_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    let start = || {
        Program::start(|command| {
            command.args(["--no-demo", "--state-file"]).arg(&state);
        })
    };
    let mut first = start();
    first.signal("-TERM");
    assert!(first.wait().0.success());
    let before = std::fs::read(&state).unwrap();
    let mut second = start();
    let put =
        "PUT /_mock/worlds/0badcafe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}";
    assert!(second.exchange(put).starts_with("HTTP/1.1 201 "));
    second.signal("-KILL");
    second.wait();
    assert_eq!(std::fs::read(&state).unwrap(), before);
}

#[test]
fn state_that_is_none_is_refused_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    std::fs::write(&state, "{\n\"default\": {},\n\"canary\": 1}").unwrap();
    let mut command = program();
    command.args(["--bind", "127.0.0.1:0", "--state-file"]).arg(&state);
    assert_refuses(&mut command, &["state.json:3:", "has a member that is not known here"]);
    assert_eq!(command.output().unwrap().status.code(), Some(2));
    let kept: Value = serde_json::json!({"canary": 1, "default": {}});
    assert_eq!(read_json(&state), kept, "a file that was refused is not touched");
}
