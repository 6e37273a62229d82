use std::net::TcpListener;

use crate::fixture::{assert_refuses, program};

#[test]
fn port_in_use_is_one_line_and_a_failure() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    assert_refuses(program().args(["--bind", &address]), &["cannot listen on", &address, "in use"]);
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
