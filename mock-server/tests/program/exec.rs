use std::io::{BufRead as _, BufReader};
use std::net::TcpStream;
use std::process::{Command, Output, Stdio};

use crate::fixture::{assert_refuses, program};

/// Runs a command with a mock.
fn exec(arguments: &[&str]) -> Output {
    program().arg("exec").arg("--").args(arguments).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn command_finds_a_running_mock_in_its_environment() {
    let line = r#"curl --noproxy '*' -sS --fail -H "Authorization: Api-Token $ASTROM_TOKEN" "$ASTROM_BASE_URL/apiTokens" &&
        curl --noproxy '*' -sS --fail --digest --user "$OPS_MANAGER_PUBLIC_KEY:$OPS_MANAGER_PRIVATE_KEY" "$OPS_MANAGER_BASE_URL/orgs/$OPS_MANAGER_ORG_ID" &&
        curl --noproxy '*' -sS --fail "$TOKENWRIGHT_CONTROL_URL/worlds""#;
    let output = exec(&["sh", "-c", line]);
    assert!(output.status.success(), "{output:?}");
    for part in ["\"apiTokens\"", "\"isDeleted\"", "\"default\""] {
        assert!(stdout(&output).contains(part), "no {part} in {output:?}");
    }
}

/// Goal: two jobs on one machine do not meet.
#[test]
fn port_is_a_free_one_unless_it_is_chosen() {
    let url = |arguments: &[&str]| {
        let mut command = program();
        command.args(arguments).args(["exec", "--", "sh", "-c", "printf %s $ASTRA_CONTROL_BASE_URL"]);
        stdout(&command.output().unwrap())
    };
    assert_ne!(url(&[]), "http://127.0.0.1:8080");
    assert!(url(&["--bind", "127.0.0.2:0"]).starts_with("http://127.0.0.2:"));
}

#[cfg(unix)]
#[test]
fn exit_status_is_that_of_the_command() {
    assert_eq!(exec(&["true"]).status.code(), Some(0));
    assert_eq!(exec(&["sh", "-c", "exit 7"]).status.code(), Some(7));
    assert_eq!(exec(&["sh", "-c", "kill -KILL $$"]).status.code(), Some(137));
    assert_refuses(program().args(["exec", "--", "/no/such/program"]), &["cannot run /no/such/program"]);
    assert_eq!(program().arg("exec").output().unwrap().status.code(), Some(2));
}

/// Goal: a CI system that ends the job ends the command, which may clean up, and the mock with it.
#[cfg(unix)]
#[test]
fn signal_to_stop_reaches_the_command() {
    let line =
        "trap 'echo cleaned up; exit 9' TERM; echo $ASTRA_CONTROL_BASE_URL; while :; do read nothing || true; done";
    let mut command = program();
    command.args(["exec", "--", "sh", "-c", line]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap()).lines();
    let url = stdout.next().unwrap().unwrap();
    let authority = url.strip_prefix("http://").unwrap();
    assert!(TcpStream::connect(authority).is_ok());
    let sent = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    assert_eq!(stdout.next().unwrap().unwrap(), "cleaned up");
    assert_eq!(child.wait().unwrap().code(), Some(9));
    assert!(TcpStream::connect(authority).is_err(), "the mock outlived its command");
}

/// Goal: the suites that show how other languages use the mock work as they are shown.
#[test]
fn example_suites_of_other_languages_pass() {
    let folder = |name| format!("{}/examples/{name}", env!("CARGO_MANIFEST_DIR"));
    for (command, n_tests) in [
        (["python3", "-B", "-m", "unittest", "discover", &folder("python")].as_slice(), "Ran 4 tests"),
        (&["node", "--test", &folder("node/user-tokens.test.mjs")], "tests 3"),
    ] {
        if Command::new(command[0]).arg("--version").output().is_err() {
            assert!(std::env::var_os("CI").is_none(), "CI has to run the examples in {}", command[0]);
            continue;
        }
        let output = exec(command);
        let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && text.contains(n_tests), "{text}");
    }
}
