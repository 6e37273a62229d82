use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use crate::fixture::{Program, assert_refuses, program, read_json};

/// Sends a request to the control API and returns the status line.
fn control_status(program: &Program, authorization: &str) -> String {
    let head = format!("GET /_mock/worlds HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{authorization}\r\n");
    program.exchange(&head).lines().next().unwrap_or_default().to_owned()
}

#[test]
fn greeting_says_where_the_control_api_is() {
    let mut program = Program::start(|_| {});
    let greeting = program.greeting();
    let line = format!("Control API (worlds, clocks, faults, journals): http://{}/_mock/worlds", program.authority);
    assert!(greeting.contains(&line), "{greeting:#?}");
    let console = format!("Console, for a browser: http://{}/_mock/", program.authority);
    assert!(greeting.contains(&console), "{greeting:#?}");
    assert_eq!(control_status(&program, ""), "HTTP/1.1 200 OK");
}

#[test]
fn no_console_leaves_it_out() {
    let mut program = Program::start(|command| {
        command.arg("--no-console");
    });
    let greeting = program.greeting();
    assert!(!greeting.iter().any(|line| line.contains("Console")), "{greeting:#?}");
    let head = "GET /_mock/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    assert!(program.exchange(head).starts_with("HTTP/1.1 404 "));
}

#[test]
fn no_control_switches_the_control_api_off() {
    let mut program = Program::start(|command| {
        command.arg("--no-control");
    });
    let greeting = program.greeting();
    assert!(greeting.iter().any(|line| line.starts_with("Control API") && line.ends_with("is off")), "{greeting:#?}");
    assert_eq!(control_status(&program, ""), "HTTP/1.1 404 Not Found");
    // Nobody is sent to what is not there.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("info.json");
    let _program = Program::start(|command| {
        command.arg("--no-control").arg("--info-file").arg(&path);
    });
    assert_eq!(read_json(&path).get("control_url"), None);
}

/// Goal: the token is required, by flag or by environment, and never printed.
#[cfg(unix)]
#[test]
fn control_token_is_required_and_never_printed() {
    type Configure = fn(&mut Command);
    let by_flag: Configure = |command| {
        command.args(["--control-token", "canary-token"]);
    };
    let by_environment: Configure = |command| {
        command.env("TOKENWRIGHT_CONTROL_TOKEN", "canary-token");
    };
    for configure in [by_flag, by_environment] {
        let mut program = Program::start(|command| configure(command.env("RUST_LOG", "trace")));
        let greeting = program.greeting().concat();
        assert!(greeting.contains("with its token as a bearer"), "{greeting}");
        assert_eq!(control_status(&program, ""), "HTTP/1.1 401 Unauthorized");
        assert_eq!(control_status(&program, "Authorization: Bearer canary-toke\r\n"), "HTTP/1.1 401 Unauthorized");
        assert_eq!(control_status(&program, "Authorization: Bearer canary-token\r\n"), "HTTP/1.1 200 OK");
        program.signal("-TERM");
        let (status, log) = program.wait();
        assert!(status.success());
        assert!(!greeting.contains("canary") && !log.contains("canary"), "{log}");
    }
}

#[test]
fn control_token_that_cannot_be_sent_is_refused_without_quoting_it() {
    for token in ["", "canary token", "canary\u{e9}"] {
        let mut command = program();
        command.args(["--control-token", token]);
        assert_refuses(&mut command, &["--control-token", "visible ASCII"]);
        let output = program().args(["--control-token", token]).output().unwrap();
        assert!(!String::from_utf8(output.stderr).unwrap().contains("canary"));
    }
}

#[test]
fn worlds_max_is_the_limit_of_the_server() {
    let program = Program::start(|command| {
        command.args(["--worlds-max", "1"]);
    });
    let create = "POST /_mock/worlds HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}";
    assert!(program.exchange(create).starts_with("HTTP/1.1 201 "));
    let refused = program.exchange(create);
    assert!(refused.starts_with("HTTP/1.1 409 ") && refused.contains("1 worlds, which is its limit"), "{refused}");
}

/// Goal: who lets strangers in is told, once; who does not is left alone.
#[cfg(unix)]
#[test]
fn open_control_api_beyond_the_loopback_interface_is_warned_of() {
    for (arguments, is_warned) in [
        (&["--bind", "0.0.0.0:0"][..], true),
        (&["--bind", "0.0.0.0:0", "--no-control"], false),
        (&["--bind", "0.0.0.0:0", "--control-token", "x"], false),
        (&["--bind", "127.0.0.1:0"], false),
    ] {
        let mut child = program().args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let killed = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
        assert!(killed.success() && line.contains("listens on"), "{line}");
        let log = String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap();
        assert_eq!(log.starts_with("warning: whoever reaches 0.0.0.0:"), is_warned, "{arguments:?}: {log}");
        assert_eq!(log.lines().count(), usize::from(is_warned), "{log}");
    }
}
