use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use crate::fixture::{Program, half_a_request, read_json, text};

/// Goal: a request that is running when the signal comes gets its answer, then the program succeeds.
/// Method: the signal comes between the two halves of a request's body.
#[cfg(unix)]
#[test]
fn signals_let_running_requests_finish() {
    for signal in ["-TERM", "-INT"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("info.json");
        let mut program = Program::start(|command| {
            command.arg("--info-file").arg(&path);
        });
        let info = read_json(&path);
        let mut stream = TcpStream::connect(&program.authority).unwrap();
        let body = r#"{"name":"late","scopes":["metrics.read"]}"#;
        let (first, second) = body.split_at(10);
        let head = format!(
            "POST /e/{}/api/v2/apiTokens HTTP/1.1\r\nHost: localhost\r\nAuthorization: Api-Token {}\r\nContent-Length: {}\r\nExpect: 100-continue\r\n\r\n",
            text(&info, "/astrom/environment_id"),
            text(&info, "/astrom/token"),
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        // The interim answer shows that the server has the request in hand.
        let mut interim = [0; 25];
        stream.read_exact(&mut interim).unwrap();
        assert!(interim.starts_with(b"HTTP/1.1 100"), "{interim:?}");
        stream.write_all(first.as_bytes()).unwrap();
        program.signal(signal);
        stream.write_all(second.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 201 "), "{signal}: {answer}");
        let (status, log) = program.wait();
        assert!(status.success(), "{signal}: {status:?} {log}");
    }
}

/// Goal: a request that does not end is not waited for longer than the user allows, and the exit status says so.
#[cfg(unix)]
#[test]
fn bound_on_stopping_is_kept_and_told() {
    let mut program = Program::start(|command| {
        command.args(["--stop-seconds", "0"]);
    });
    let _stream = half_a_request(&program);
    program.signal("-TERM");
    let (status, log) = program.wait();
    assert_eq!(status.code(), Some(3), "{log}");
    assert!(log.contains("error: requests were still running 0 s after the signal to stop"), "{log}");
}
