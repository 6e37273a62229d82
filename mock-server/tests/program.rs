//! The program as a user runs it: flags, files, signals, output.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking, its fixtures included")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

use serde_json::Value;

/// A running program; killed when dropped.
struct Program {
    child: Child,
    stdout: BufReader<ChildStdout>,
    /// `127.0.0.1:PORT`
    authority: String,
}

impl Program {
    /// Starts the program on a free port and waits until it says that it listens.
    #[track_caller]
    fn start(configure: impl FnOnce(&mut Command)) -> Self {
        let mut command = program();
        command.args(["--bind", "127.0.0.1:0"]).stdout(Stdio::piped()).stderr(Stdio::piped());
        configure(&mut command);
        let mut child = command.spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let authority = line.trim_end().rsplit("http://").next().unwrap().to_owned();
        assert!(authority.starts_with("127.0.0.1:"), "first line: {line:?}");
        Self { child, stdout, authority }
    }

    /// Reads the rest of the greeting, which ends with how to stop.
    fn greeting(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        while lines.last().is_none_or(|line: &String| !line.contains("Ctrl-C")) {
            let mut line = String::new();
            assert_ne!(self.stdout.read_line(&mut line).unwrap(), 0, "the greeting ended early: {lines:#?}");
            lines.push(line.trim_end().to_owned());
        }
        lines
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for the end; returns the exit status and what was logged.
    fn wait(&mut self) -> (ExitStatus, String) {
        let mut log = String::new();
        if let Some(mut stderr) = self.child.stderr.take() {
            stderr.read_to_string(&mut log).unwrap();
        }
        (self.child.wait().unwrap(), log)
    }

    /// Sends a request and returns the whole answer.
    fn exchange(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.authority).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tokenwright-mock"));
    command.env_remove("RUST_LOG").env_remove("TOKENWRIGHT_CONTROL_TOKEN").stdin(Stdio::null());
    command
}

fn read_json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn text<'a>(info: &'a Value, pointer: &str) -> &'a str {
    info.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no {pointer} in {info:#}"))
}

/// Asserts that the program ends by itself with a failure and one line.
#[track_caller]
fn assert_refuses(command: &mut Command, parts: &[&str]) {
    let output = command.output().unwrap();
    let line = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{:?}", output.status);
    assert_eq!(line.trim_end().lines().count(), 1, "{line}");
    assert!(line.starts_with("error: "), "{line}");
    for part in parts {
        assert!(line.contains(part), "no {part:?} in {line:?}");
    }
    assert!(output.stdout.is_empty(), "{:?}", output.stdout);
}

#[test]
fn info_file_is_there_when_the_program_says_that_it_listens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("info.json");
    let program = Program::start(|command| {
        command.arg("--info-file").arg(&path);
    });
    let info = read_json(&path);
    let origin = format!("http://{}", program.authority);
    let environment = text(&info, "/astrom/environment_id");
    assert_eq!(text(&info, "/astrom/base_url"), format!("{origin}/e/{environment}/api/v2"));
    assert!(text(&info, "/astrom/token").starts_with("dt0c01."));
    assert_eq!(text(&info, "/astra_control/base_url"), origin);
    for member in ["account_id", "user_id", "token"] {
        assert!(!text(&info, &format!("/astra_control/{member}")).is_empty());
    }
    assert_eq!(text(&info, "/ops_manager/base_url"), format!("{origin}/api/public/v1.0"));
    for member in ["org_id", "project_id", "second_project_id", "public_key", "private_key"] {
        assert!(!text(&info, &format!("/ops_manager/{member}")).is_empty());
    }
    let leftovers: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(leftovers, ["info.json"]);
}

#[cfg(unix)]
#[test]
fn info_file_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("info.json");
    let _program = Program::start(|command| {
        command.arg("--info-file").arg(&path);
    });
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn every_printed_curl_line_works_as_it_stands() {
    let mut program = Program::start(|_| {});
    let greeting = program.greeting();
    let lines: Vec<&String> = greeting.iter().filter(|line| line.starts_with("curl ")).collect();
    assert_eq!(lines.len(), 3, "{greeting:#?}");
    for line in lines {
        let output = Command::new("sh").args(["-c", &format!("{line} --silent --show-error --fail")]).output().unwrap();
        assert!(output.status.success(), "{line}\n{output:?}");
        let body: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert!(body.is_object(), "{line}\n{body:#}");
    }
}

#[test]
fn line_of_the_readme_is_the_one_that_the_program_prints() {
    let mut program = Program::start(|_| {});
    let greeting = program.greeting();
    let line = greeting.iter().find(|line| line.starts_with("curl ")).unwrap();
    let line = line.replace(&program.authority, "127.0.0.1:8080");
    let readme = include_str!("../../README.md");
    assert!(readme.lines().any(|shown| shown == line), "the README does not show: {line}");
}

#[test]
fn port_in_use_is_one_line_and_a_failure() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    assert_refuses(program().args(["--bind", &address]), &["cannot listen on", &address, "in use"]);
}

#[test]
fn unwritable_info_file_is_one_line_and_a_failure() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("no/such/folder/info.json");
    let mut command = program();
    command.args(["--bind", "127.0.0.1:0", "--info-file"]).arg(&path);
    assert_refuses(&mut command, &["cannot write the info file", path.to_str().unwrap()]);
}

#[test]
fn wrong_flag_is_one_line_and_a_failure() {
    assert_refuses(program().arg("--port=1"), &["--port", "--help"]);
    assert_refuses(program().arg("--bind=localhost"), &["--bind", "localhost", "--help"]);
    assert_eq!(program().arg("--port=1").status().unwrap().code(), Some(2));
}

#[test]
fn version_and_help_are_successes() {
    for flag in ["--version", "--help"] {
        let output = program().arg(flag).output().unwrap();
        assert!(output.status.success() && !output.stdout.is_empty(), "{flag}: {output:?}");
    }
}

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
            "POST /e/{}/api/v2/apiTokens HTTP/1.1\r\nHost: mock\r\nAuthorization: Api-Token {}\r\nContent-Length: {}\r\nExpect: 100-continue\r\n\r\n",
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

/// Goal: with everything logged, no secret is: not in a path, a query, a header, a body or an answer.
#[cfg(unix)]
#[test]
fn full_log_holds_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("info.json");
    let mut program = Program::start(|command| {
        command.arg("--info-file").arg(&path).env("RUST_LOG", "trace");
    });
    let info = read_json(&path);
    let token = text(&info, "/astrom/token");
    let base = format!("/e/{}/api/v2/apiTokens", text(&info, "/astrom/environment_id"));
    let request = |method: &str, target: &str, authorization: &str, body: &str| {
        let length = body.len();
        program.exchange(&format!(
            "{method} {target} HTTP/1.1\r\nHost: mock\r\nConnection: close\r\nAuthorization: {authorization}\r\nContent-Length: {length}\r\n\r\n{body}"
        ))
    };
    let api_token = format!("Api-Token {token}");
    let created = request("POST", &base, &api_token, r#"{"name":"x","scopes":["metrics.read"]}"#);
    assert!(created.starts_with("HTTP/1.1 201 "), "{created}");
    let body: Value = serde_json::from_str(created.split("\r\n\r\n").nth(1).unwrap()).unwrap();
    let second = text(&body, "/token").to_owned();
    let lookup = format!("{base}/lookup");
    assert!(request("POST", &lookup, &api_token, &format!(r#"{{"token":"{second}"}}"#)).starts_with("HTTP/1.1 200 "));
    request("POST", &lookup, &api_token, &format!(r#"{{"token":"{second}","#));
    request("GET", &format!("{base}?api-token={token}"), "", "");
    request("GET", &format!("{base}/{second}"), &api_token, "");
    request("GET", &format!("{base}/%zz{second}"), &api_token, "");
    assert!(request("DELETE", &format!("{base}/{second}"), &api_token, "").starts_with("HTTP/1.1 204 "));
    let bearer = text(&info, "/astra_control/token");
    let tokens = format!(
        "/accounts/{}/core/v1/users/{}/tokens",
        text(&info, "/astra_control/account_id"),
        text(&info, "/astra_control/user_id")
    );
    assert!(request("GET", &tokens, &format!("Bearer {bearer}"), "").starts_with("HTTP/1.1 200 "));
    request("GET", &format!("{tokens}/{bearer}"), &format!("Bearer {bearer}x"), "");
    program.signal("-TERM");
    let (status, log) = program.wait();
    assert!(status.success());
    assert!(log.contains("api_token_create"), "nothing was logged: {log}");
    let secret = |full: &str| full.rsplit('.').next().unwrap().to_owned();
    for secret in
        [secret(token), secret(&second), bearer.to_owned(), text(&info, "/ops_manager/private_key").to_owned()]
    {
        assert!(!log.contains(&secret), "a secret was logged");
    }
}

/// Sends a request to the control API and returns the status line.
fn control_status(program: &Program, authorization: &str) -> String {
    let head = format!("GET /_mock/worlds HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n{authorization}\r\n");
    program.exchange(&head).lines().next().unwrap_or_default().to_owned()
}

#[test]
fn greeting_says_where_the_control_api_is() {
    let mut program = Program::start(|_| {});
    let greeting = program.greeting();
    let line = format!("Control API (worlds, clocks, faults, journals): http://{}/_mock/worlds", program.authority);
    assert!(greeting.contains(&line), "{greeting:#?}");
    assert_eq!(control_status(&program, ""), "HTTP/1.1 200 OK");
}

#[test]
fn no_control_switches_the_control_api_off() {
    let mut program = Program::start(|command| {
        command.arg("--no-control");
    });
    let greeting = program.greeting();
    assert!(greeting.iter().any(|line| line.starts_with("Control API") && line.ends_with("is off")), "{greeting:#?}");
    assert_eq!(control_status(&program, ""), "HTTP/1.1 404 Not Found");
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
    let create = "POST /_mock/worlds HTTP/1.1\r\nHost: mock\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}";
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

/// Goal: what the README tells to paste about the control API works as it stands, line by line.
#[test]
fn control_lines_of_the_readme_work_as_they_stand() {
    let program = Program::start(|_| {});
    let readme = include_str!("../../README.md");
    let section = readme.split("## Worlds, faults and the journal").nth(1).unwrap();
    let block = section.split("```sh\n").nth(1).unwrap().split("```").next().unwrap();
    let lines: Vec<&str> = block.lines().collect();
    assert_eq!(lines.len(), 7, "{block}");
    for line in lines {
        assert!(line.starts_with("curl ") && line.contains("127.0.0.1:8080/_mock/"), "{line}");
        let here = line.replace("127.0.0.1:8080", &program.authority).replace("curl ", "curl --noproxy '*' ");
        let output = Command::new("sh").args(["-c", &here]).output().unwrap();
        assert!(output.status.success(), "{line}\n{output:?}");
    }
}
