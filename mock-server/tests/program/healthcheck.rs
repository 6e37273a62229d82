use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::process::Command;

use crate::fixture::{Program, assert_refuses, program};

/// Prepares a check with the settings of a mock, as a container has them: in the environment.
fn healthcheck(variables: &[(&str, &str)]) -> Command {
    let mut command = program();
    command.arg("healthcheck").envs(variables.iter().copied());
    command
}

#[track_caller]
fn assert_healthy(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty() && output.stdout.is_empty(), "{output:?}");
}

/// Asserts that the check fails with the status that containers know.
#[track_caller]
fn assert_unhealthy(command: &mut Command, parts: &[&str]) {
    assert_refuses(command, parts);
    assert_eq!(command.output().unwrap().status.code(), Some(1));
}

#[test]
fn mock_is_found_where_its_own_settings_have_it() {
    let mock = Program::spawn(program().args(["--bind", "127.0.0.1:0"]));
    let (_, port) = mock.authority.split_once(':').unwrap();
    assert_healthy(&mut healthcheck(&[("TOKENWRIGHT_BIND", &mock.authority)]));
    // What a container listens at, and a proxy that is for other servers.
    let all = format!("0.0.0.0:{port}");
    assert_healthy(&mut healthcheck(&[("TOKENWRIGHT_BIND", &all), ("http_proxy", "http://127.0.0.1:1")]));
    assert_healthy(program().args(["--bind", &format!("localhost:{port}"), "healthcheck"]));
    assert_healthy(program().args(["healthcheck", "--url", &format!("http://{}/", mock.authority)]));
    let authority = mock.authority.clone();
    drop(mock);
    assert_unhealthy(&mut healthcheck(&[("TOKENWRIGHT_BIND", &authority)]), &["cannot reach the mock", &authority]);
}

#[test]
fn encrypted_mock_is_trusted_by_its_own_certificate_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let [ca, other] = ["ca.pem", "other.pem"].map(|name| folder.path().join(name).display().to_string());
    let start = |ca: &str| {
        Program::spawn(program().args(["--bind", "127.0.0.1:0", "--tls", "self-issued", "--tls-ca-file", ca]))
    };
    let (mock, _stranger) = (start(&ca), start(&other));
    let settings = |ca| {
        [("TOKENWRIGHT_BIND", &*mock.authority), ("TOKENWRIGHT_TLS", "self-issued"), ("TOKENWRIGHT_TLS_CA_FILE", ca)]
    };
    assert_healthy(&mut healthcheck(&settings(&ca)));
    assert_healthy(program().args(["healthcheck", "--url", &format!("https://{}", mock.authority), "--ca", &ca]));
    assert_unhealthy(&mut healthcheck(&settings(&other)), &["cannot reach the mock"]);
    assert_unhealthy(&mut healthcheck(&settings("/no/such/file")), &["cannot read /no/such/file"]);
}

/// Goal: the image has no certificate authorities, and is checked all the same.
#[test]
fn no_authorities_of_the_machine_are_needed() {
    let folder = tempfile::tempdir().unwrap();
    let ca = folder.path().join("ca.pem").display().to_string();
    let plain = Program::spawn(program().args(["--bind", "127.0.0.1:0"]));
    let encrypted =
        Program::spawn(program().args(["--bind", "127.0.0.1:0", "--tls", "self-issued", "--tls-ca-file", &ca]));
    let encrypted = ["--url", &format!("https://{}", encrypted.authority), "--ca", &ca].map(str::to_owned);
    for arguments in [["--url".to_owned(), format!("http://{}", plain.authority)].to_vec(), encrypted.to_vec()] {
        let nothing = tempfile::tempdir().unwrap();
        let mut check = program();
        check.env("SSL_CERT_FILE", nothing.path().join("none")).env("SSL_CERT_DIR", nothing.path());
        assert_healthy(check.arg("healthcheck").args(arguments));
    }
}

/// Goal: a server that answers, and takes no requests, is not healthy.
#[test]
fn answer_other_than_a_success_is_a_failure() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        for _ in 0..2 {
            let (mut stream, _) = listener.accept().unwrap();
            let mut head = [0; 1024];
            let n_bytes = stream.read(&mut head).unwrap();
            assert!(head[..n_bytes].starts_with(b"GET /readyz HTTP/1.1\r\n"));
            let answer = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            stream.write_all(answer).unwrap();
        }
    });
    assert_unhealthy(program().args(["healthcheck", "--url", &url]), &[&url, "503"]);
    server.join().unwrap();
}

#[test]
fn free_port_cannot_be_known() {
    assert_unhealthy(&mut healthcheck(&[("TOKENWRIGHT_BIND", "127.0.0.1:0")]), &["a free one", "--url"]);
}
