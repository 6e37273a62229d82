//! The promise of `--state-file`: whatever stands in the way is told at the start, and whatever was answered is kept.

#![cfg(unix)]

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::process::Command;

use crate::fixture::{
    Program, assert_refuses, half_a_request, has_namespaces, hears_of_hangup, program, read_json, within,
};

fn request(method: &str, path: &str, body: &str) -> String {
    let n_bytes = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {n_bytes}\r\n\r\n{body}"
    )
}

/// Makes a world, which a state has to have from then on.
fn make_world(program: &Program) {
    let answer = program.exchange(&request("PUT", "/_mock/worlds/0badcafe", "{}"));
    assert!(answer.starts_with("HTTP/1.1 201 "), "{answer}");
}

#[track_caller]
fn assert_kept(state: &Path) {
    let kept = read_json(state);
    assert!(kept["worlds"]["0badcafe"].is_object(), "{kept:#}");
}

fn start(state: &Path, arguments: &[&str]) -> Program {
    Program::start(|command| {
        command.args(arguments).arg("--state-file").arg(state);
    })
}

fn serving(state: &Path) -> Command {
    let mut command = program();
    command.args(["--bind", "127.0.0.1:0", "--no-demo", "--state-file"]).arg(state);
    command
}

/// Opens a request that a fault keeps from having its whole answer.
fn slowed(program: &Program, effect: &str) -> TcpStream {
    let fault = format!(r#"{{"effect": {effect}}}"#);
    let answer = program.exchange(&request("POST", "/_mock/worlds/default/faults", &fault));
    assert!(answer.starts_with("HTTP/1.1 201 "), "{answer}");
    let mut stream = TcpStream::connect(&program.authority).unwrap();
    stream.write_all(request("GET", "/e/x/api/v2/apiTokens", "").as_bytes()).unwrap();
    // The fault counts the request before it waits.
    while !program.exchange(&request("GET", "/_mock/worlds/default/faults", "")).contains(r#""n_applied":1"#) {}
    stream
}

const DELAY: &str = r#"{"kind": "delay", "min_ms": 3600000, "max_ms": 3600000}"#;
const SLOW_BODY: &str = r#"{"kind": "slow_body", "chunk_bytes": 1, "delay_ms": 3600000}"#;

/// Goal: no client keeps the state from being written.
#[test]
fn requests_that_do_not_end_cost_nobody_the_state() {
    let open: [fn(&Program) -> TcpStream; 4] = [
        |program| {
            let mut stream = TcpStream::connect(&program.authority).unwrap();
            stream.write_all(b"GET /healthz HTTP/1.1\r\nHo").unwrap();
            stream
        },
        half_a_request,
        |program| slowed(program, DELAY),
        |program| slowed(program, SLOW_BODY),
    ];
    let layers = [["--stop-seconds", "0"].as_slice(), &["--stop-seconds", "0", "--connection-faults"]];
    for (case, (open, arguments)) in open.iter().flat_map(|open| layers.map(|layer| (open, layer))).enumerate() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state.json");
        let mut program = start(&state, arguments);
        make_world(&program);
        let _straggler = open(&program);
        program.signal("-TERM");
        let (status, log) = program.wait();
        assert!(matches!(status.code(), Some(0 | 3)), "{case}: {status:?} {log}");
        assert_kept(&state);
    }
}

/// Goal: the mock's own waits end when it stops, so that nothing is cut off because of them.
#[test]
fn waits_of_the_mock_end_when_it_stops() {
    for effect in [DELAY, SLOW_BODY] {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state.json");
        let mut program = start(&state, &["--stop-seconds", "3600"]);
        make_world(&program);
        let mut stream = slowed(&program, effect);
        program.signal("-TERM");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 4") && answer.ends_with('}'), "{effect}: {answer}");
        let (status, log) = program.wait();
        assert!(status.success(), "{effect}: {status:?} {log}");
        assert_kept(&state);
    }
}

/// Goal: who does not want to wait presses Ctrl-C once more, and loses nothing.
#[test]
fn second_signal_ends_at_once_with_the_state() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    let mut program = start(&state, &["--stop-seconds", "3600"]);
    make_world(&program);
    let mut idle = TcpStream::connect(&program.authority).unwrap();
    let _straggler = half_a_request(&program);
    program.signal("-INT");
    assert_eq!(idle.read(&mut [0]).unwrap(), 0, "the first signal has come");
    program.signal("-INT");
    let (status, log) = program.wait();
    assert_eq!(status.code(), Some(3), "{log}");
    assert!(log.contains("error: requests were still running when the second signal came"), "{log}");
    assert_kept(&state);
}

/// Goal: a terminal that is closed costs nobody the state, unless the program was started to outlive it.
#[test]
fn end_of_the_terminal_stops_the_program_unless_that_is_ignored() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    if hears_of_hangup() {
        let mut program = start(&state, &[]);
        make_world(&program);
        program.signal("-HUP");
        assert!(program.wait().0.success());
        assert_kept(&state);
    }
    let mut program = Program::spawn(&mut within(&["nohup"], r#"exec "$@""#, &serving(&state)));
    program.signal("-HUP");
    let answer = program.exchange(&request("GET", "/healthz", ""));
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    program.signal("-TERM");
    assert!(program.wait().0.success());
}

/// Goal: what a container mounts as a single file, in a folder that is closed or not, is written all the same.
#[test]
fn file_that_is_a_mount_of_its_own_is_written() {
    if !has_namespaces() {
        return;
    }
    for is_closed in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let [outside, inside] = ["outside.json", "inside/state.json"].map(|name| folder.path().join(name));
        fs::create_dir(folder.path().join("inside")).unwrap();
        fs::write(&outside, "").unwrap();
        fs::write(&inside, "").unwrap();
        let close = if is_closed { r#"&& mount --bind "$2" "$2" "# } else { "" };
        let shut = if is_closed { r#"&& mount -o remount,ro,bind "$2" "# } else { "" };
        let line = format!(r#"true {close}&& mount --bind "$1" "$2/state.json" {shut}&& shift 2 && exec "$@""#);
        let mut arguments = Command::new(&outside);
        arguments.arg(inside.parent().unwrap());
        let serving = serving(&inside);
        arguments.arg(serving.get_program()).args(serving.get_args());
        for _ in 0..2 {
            let mut program = Program::spawn(&mut within(&["unshare", "-rm"], &line, &arguments));
            make_or_find_world(&program, &outside);
            program.signal("-TERM");
            let (status, log) = program.wait();
            assert!(status.success(), "closed {is_closed}: {status:?} {log}");
            assert_kept(&outside);
        }
        let left: Vec<_> =
            fs::read_dir(inside.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["state.json"], "no draft is left");
    }
}

/// Makes a world at the first start; finds it at the second.
fn make_or_find_world(program: &Program, state: &Path) {
    if fs::read(state).unwrap().is_empty() {
        make_world(program);
    } else {
        let answer = program.exchange(&request("GET", "/_mock/worlds/0badcafe", ""));
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    }
}

#[test]
fn link_stays_and_leads_to_the_state() {
    let folder = tempfile::tempdir().unwrap();
    let [link, hop, target] = ["link.json", "hop.json", "data/state.json"].map(|name| folder.path().join(name));
    fs::create_dir(folder.path().join("data")).unwrap();
    symlink("hop.json", &link).unwrap();
    symlink(&target, &hop).unwrap();
    for n in 0..2 {
        let mut program = start(&link, &[]);
        if n == 0 {
            make_world(&program);
        }
        program.signal("-TERM");
        let (status, log) = program.wait();
        assert!(status.success(), "{log}");
        for link in [&link, &hop] {
            assert!(fs::symlink_metadata(link).unwrap().is_symlink());
        }
        assert!(fs::symlink_metadata(&target).unwrap().is_file());
        assert_kept(&target);
        assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

/// Goal: every file that the program writes is written in the same way; a certificate is for everybody to read.
#[test]
fn certificate_is_written_where_a_link_leads_and_for_everyone() {
    let folder = tempfile::tempdir().unwrap();
    let [link, target] = ["link.pem", "ca.pem"].map(|name| folder.path().join(name));
    symlink("ca.pem", &link).unwrap();
    fs::write(&target, "the one before").unwrap();
    let line = r#"umask 022; exec "$@""#;
    let mut serving = program();
    serving.args(["--bind", "127.0.0.1:0", "--tls", "self-issued", "--tls-ca-file"]).arg(&link);
    let _program = Program::spawn(&mut within(&["env"], line, &serving));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&target).unwrap().starts_with("-----BEGIN CERTIFICATE-----"));
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o644);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "no draft is left");
}

#[test]
fn file_that_cannot_be_written_is_refused_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("no/such/folder/state.json");
    assert_refuses(&mut serving(&state), &["cannot keep the state in", state.to_str().unwrap(), "--state-file"]);
    assert_refuses(&mut serving(folder.path()), &["cannot keep the state in", "not a file"]);
    // A disk that is full, as a limit of the shell has it.
    let state = folder.path().join("state.json");
    let full = r#"trap "" XFSZ; ulimit -f 0; exec "$@""#;
    for (present, parts) in [(None, None), (Some(r#"{"default": {}}"#), Some(r#"{"default": {}}"#))] {
        if let Some(text) = present {
            fs::write(&state, text).unwrap();
        }
        let mut command = within(&["env"], full, &serving(&state));
        assert_refuses(&mut command, &["cannot keep the state in", state.to_str().unwrap()]);
        assert_eq!(fs::read_to_string(&state).ok().as_deref(), parts, "the file is as it was");
    }
}

#[test]
fn file_of_a_running_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let [state, link] = ["state.json", "link.json"].map(|name| folder.path().join(name));
    symlink(&state, &link).unwrap();
    let mut first = start(&state, &["--no-demo"]);
    make_world(&first);
    for path in [&state, &link] {
        let mut second = serving(path);
        assert_refuses(&mut second, &["another process keeps its state in", path.to_str().unwrap(), "--state-file"]);
    }
    first.signal("-TERM");
    assert!(first.wait().0.success());
    assert_kept(&state);
    let mut next = start(&state, &[]);
    next.signal("-KILL");
    next.wait();
    assert_kept(&state);
    let _after_a_crash = start(&state, &[]);
}

#[test]
fn program_that_does_not_start_leaves_no_file() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut command = program();
    command.args(["--bind", &taken.local_addr().unwrap().to_string(), "--state-file"]);
    command.arg(folder.path().join("state.json"));
    assert_refuses(&mut command, &["in use"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
