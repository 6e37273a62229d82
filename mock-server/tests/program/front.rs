//! Encryption, broken connections and limits, as flags ask for them.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use crate::fixture::{Program, assert_refuses, program, read_json, text};

/// Runs a line in a shell.
fn shell(line: &str) -> Output {
    Command::new("sh").args(["-c", line]).output().unwrap()
}

fn health(origin: &str, trust: &str) -> Output {
    shell(&format!("curl --noproxy '*' -sS --fail {trust} {origin}/healthz"))
}

/// Goal: who trusts the exported authority can paste every printed line; who does not is kept from it.
#[test]
fn self_issued_certificate_is_trusted_by_its_exported_authority() {
    let folder = tempfile::tempdir().unwrap();
    let [ca, info] = ["ca.pem", "info.json"].map(|name| folder.path().join(name));
    let mut program = Program::start(|command| {
        command.args(["--tls", "self-issued", "--tls-ca-file"]).arg(&ca).arg("--info-file").arg(&info);
    });
    let origin = format!("https://{}", program.authority);
    let greeting = program.greeting();
    let lines: Vec<_> = greeting.iter().filter(|line| line.starts_with("curl ")).collect();
    assert_eq!(lines.len(), 3, "{greeting:#?}");
    for line in lines {
        let output = shell(&format!("{line} --noproxy '*' --silent --show-error --fail"));
        assert!(output.status.success(), "{line}\n{output:?}");
    }
    let info = read_json(&info);
    assert_eq!(text(&info, "/ca_certificate"), std::fs::read_to_string(&ca).unwrap());
    assert!(text(&info, "/astrom/base_url").starts_with(&origin), "{info:#}");
    assert!(greeting.concat().contains(&format!("{origin}/_mock/worlds")), "{greeting:#?}");
    let trust = format!("--cacert {}", ca.display());
    assert!(health(&origin, &trust).status.success());
    let by_name = origin.replace("127.0.0.1", "localhost");
    assert!(health(&by_name, &trust).status.success());
    let refused = health(&origin, "");
    assert_eq!(refused.status.code(), Some(60), "curl does not know the authority: {refused:?}");
}

#[test]
fn lines_of_the_greeting_work_without_the_authority_in_a_file() {
    let mut program = Program::start(|command| {
        command.args(["--tls", "self-issued"]);
    });
    let greeting = program.greeting();
    let line = greeting.iter().find(|line| line.starts_with("curl ")).unwrap();
    let output = shell(&format!("{line} --noproxy '*' --silent --show-error --fail"));
    assert!(output.status.success(), "{line}\n{output:?}");
}

#[test]
fn certificate_from_files_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let [certificate, key] = ["cert.pem", "key.pem"].map(|name| folder.path().join(name));
    let issued = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(&certificate, issued.cert.pem()).unwrap();
    std::fs::write(&key, issued.signing_key.serialize_pem()).unwrap();
    let program = Program::start(|command| {
        command.args(["--tls", "files", "--tls-certificate"]).arg(&certificate).arg("--tls-key").arg(&key);
    });
    let origin = format!("https://{}", program.authority.replace("127.0.0.1", "localhost"));
    assert!(health(&origin, &format!("--cacert {}", certificate.display())).status.success());
    let files = |certificate: &Path, key: &Path| {
        let mut command = crate::fixture::program();
        command.args(["--bind", "127.0.0.1:0", "--tls", "files", "--tls-certificate"]);
        command.arg(certificate).arg("--tls-key").arg(key);
        command
    };
    assert_refuses(&mut files(Path::new("/no/such.pem"), &key), &["cannot read /no/such.pem"]);
    assert_refuses(&mut files(&key, &certificate), &["section CERTIFICATE"]);
}

#[test]
fn settings_that_do_not_go_together_are_refused() {
    for (arguments, part) in [
        (["--tls", "files"].as_slice(), "--tls files needs --tls-certificate and --tls-key"),
        (&["--tls-key", "k.pem"], "are for --tls files"),
        (&["--tls", "self-issued", "--tls-certificate", "c.pem"], "are for --tls files"),
        (&["--tls-ca-file", "ca.pem"], "for --tls self-issued"),
        (&["--tls-names", "a,b"], "for --tls self-issued"),
        (&["--tls", "on"], "self-issued"),
    ] {
        assert_refuses(program().args(arguments), &[part]);
        assert_eq!(program().args(arguments).output().unwrap().status.code(), Some(2), "{arguments:?}");
    }
}

/// Goal: each limit is the one of its flag, and what is beyond it is told which.
#[test]
fn limits_of_the_flags_are_those_of_the_server() {
    let request = |method: &str, path: &str, body: &str| {
        let length = body.len();
        format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        )
    };
    let world = request("POST", "/_mock/worlds", "{}");
    let fault = request("POST", "/_mock/worlds/default/faults", r#"{"effect": {"kind": "hang"}}"#);
    for (flag, value, sent, status) in [("--body-bytes-max", "1", &world, "413"), ("--faults-max", "0", &fault, "409")]
    {
        let program = Program::start(|command| {
            command.args([flag, value]);
        });
        let answer = program.exchange(sent);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")) && answer.contains(flag), "{flag}: {answer}");
    }
}

#[test]
fn journal_keeps_as_much_as_the_flags_say() {
    for flags in [["--journal-entries-max", "1"], ["--journal-bytes-max", "1"]] {
        let program = Program::start(|command| {
            command.args(flags);
        });
        for _ in 0..3 {
            program.exchange("GET /e/x/api/v2/apiTokens HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }
        let answer = program
            .exchange("GET /_mock/worlds/default/journal HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        let body: Value = serde_json::from_str(answer.split("\r\n\r\n").nth(1).unwrap()).unwrap();
        assert_eq!(body["n_recorded"], 3);
        assert!(body["entries"].as_array().unwrap().len() <= 1, "{flags:?}: {body}");
    }
}

/// Goal: a request that is running when the signal comes gets its answer through the relay, too, and the program
/// succeeds although another connection is open.
#[cfg(unix)]
#[test]
fn signal_lets_running_requests_finish_and_breaks_none() {
    let mut program = Program::start(|command| {
        command.arg("--connection-faults");
    });
    let mut idle = TcpStream::connect(&program.authority).unwrap();
    let mut running = TcpStream::connect(&program.authority).unwrap();
    let head = "POST /_mock/worlds HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
    running.write_all(head.as_bytes()).unwrap();
    // The interim answer shows that the server has the request in hand.
    let mut interim = [0; 25];
    running.read_exact(&mut interim).unwrap();
    assert!(interim.starts_with(b"HTTP/1.1 100"), "{interim:?}");
    running.write_all(b"{").unwrap();
    program.signal("-TERM");
    assert_eq!(idle.read(&mut [0]).unwrap(), 0, "the signal has come");
    running.write_all(b"}").unwrap();
    let mut answer = String::new();
    running.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 201 "), "{answer}");
    let (status, log) = program.wait();
    assert!(status.success(), "{status:?} {log}");
}
