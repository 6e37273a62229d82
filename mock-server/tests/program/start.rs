use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Command;

use crate::fixture::{Program, assert_refuses, program};

#[test]
fn port_in_use_is_one_line_and_a_failure() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    assert_refuses(
        program().args(["--bind", &address]),
        &["cannot listen on", &address, "in use", "--bind 127.0.0.1:0"],
    );
}

#[test]
fn wrong_flag_is_one_line_and_a_failure() {
    assert_refuses(program().arg("--port=1"), &["--port", "--bind 127.0.0.1:8080", "--help"]);
    assert_refuses(program().args(["--port", "1"]), &["--port", "--bind 127.0.0.1:8080", "--help"]);
    assert_refuses(program().arg("--bind=localhost"), &["--bind", "localhost:8080", "--help"]);
    assert_refuses(program().args(["--remote-ip-header", "X Real"]), &["--remote-ip-header", "X-Real-IP", "X Real"]);
    assert_refuses(program().args(["--allowed-hosts", "mock,mock:80"]), &["--allowed-hosts", "\"mock:80\"", "without"]);
    let cors = ["--cors", "http://localhost:3000", "--cors", "*"];
    assert_refuses(program().args(cors), &["--cors", "http://localhost:3000", "\"*\""]);
    assert_eq!(program().arg("--port=1").status().unwrap().code(), Some(2));
}

#[test]
fn version_and_help_are_successes() {
    for flag in ["--version", "--help"] {
        let output = program().arg(flag).output().unwrap();
        assert!(output.status.success() && !output.stdout.is_empty(), "{flag}: {output:?}");
    }
}

/// Goal: who looks for the third product that has this API finds it.
#[test]
fn help_and_greeting_name_dynatrace() {
    let help = String::from_utf8(program().arg("--help").output().unwrap().stdout).unwrap();
    let greeting = Program::start(|_| {}).greeting().concat();
    for text in [help, greeting] {
        for product in ["Ключ-АСТРОМ", "АппОптима", "Dynatrace"] {
            assert!(text.contains(product), "no {product} in {text}");
        }
    }
}

/// Goal: whichever address a client takes for `localhost`, the mock is there, also behind the relay for resets.
#[test]
fn localhost_is_both_loopbacks() {
    let has_ipv6 = TcpListener::bind("[::1]:0").is_ok();
    for arguments in [["--no-demo"].as_slice(), &["--connection-faults"]] {
        let program = Program::spawn(program().args(["--bind", "localhost:0"]).args(arguments));
        let port = program.authority.strip_prefix("127.0.0.1:").unwrap();
        let mut hosts = vec!["127.0.0.1"];
        hosts.extend(has_ipv6.then_some("[::1]"));
        for host in hosts {
            let mut stream = TcpStream::connect(format!("{host}:{port}")).unwrap();
            stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            assert!(answer.starts_with("HTTP/1.1 200 ") && answer.ends_with("ok\n"), "{host}: {answer}");
        }
        let put = "PUT /_mock/worlds/0badcafe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}";
        assert!(program.exchange(put).starts_with("HTTP/1.1 201 "));
        if has_ipv6 {
            let mut stream = TcpStream::connect(format!("[::1]:{port}")).unwrap();
            stream.write_all(put.replace("PUT", "GET").as_bytes()).unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            assert!(answer.starts_with("HTTP/1.1 200 "), "one server answers at both: {answer}");
        }
    }
}

#[test]
fn localhost_is_both_loopbacks_with_encryption() {
    let program = Program::spawn(program().args(["--bind", "localhost:0", "--tls", "self-issued"]));
    let port = program.authority.strip_prefix("127.0.0.1:").unwrap();
    let hosts = ["127.0.0.1", "[::1]"].into_iter().filter(|host| TcpListener::bind(format!("{host}:0")).is_ok());
    for host in hosts {
        let url = format!("https://{host}:{port}/healthz");
        let curl = ["--noproxy", "*", "-sS", "--fail", "--globoff", "--insecure", url.as_str()];
        let output = Command::new("curl").args(curl).output().unwrap();
        assert_eq!(output.stdout, b"ok\n", "{host}: {output:?}");
    }
}

#[test]
fn proxy_is_at_both_loopbacks_of_localhost() {
    let folder = tempfile::tempdir().unwrap();
    let authority = folder.path().join("ca.pem");
    let issued = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(&authority, format!("\u{feff}{}", issued.cert.pem())).unwrap();
    let arguments = ["proxy", "--api", "astrom", "--upstream", "https://127.0.0.1:1", "--upstream-ca"];
    let mut command = program();
    command.args(["--bind", "localhost:0"]).args(arguments).arg(&authority);
    let proxy = Program::spawn(&mut command);
    let port = proxy.authority.strip_prefix("127.0.0.1:").unwrap();
    for host in ["127.0.0.1", "[::1]"].into_iter().filter(|host| TcpListener::bind(format!("{host}:0")).is_ok()) {
        assert!(TcpStream::connect(format!("{host}:{port}")).is_ok(), "{host}");
    }
    let mut second = program();
    second.args(["--bind", &proxy.authority]).args(arguments).arg(&authority);
    assert_refuses(&mut second, &["cannot listen on", "--bind 127.0.0.1:0"]);
}

#[test]
fn port_that_is_taken_at_either_loopback_is_named() {
    let Ok(taken) = TcpListener::bind("[::1]:0") else { return };
    let address = taken.local_addr().unwrap();
    let localhost = format!("localhost:{}", address.port());
    let parts = ["cannot listen on", "in use", "--bind 127.0.0.1:0"];
    assert_refuses(program().args(["--bind", &localhost]), &parts);
}

/// Goal: `[::]` is what the system makes of it, as before.
#[test]
fn unspecified_address_is_one_address() {
    if TcpListener::bind("[::1]:0").is_err() {
        return;
    }
    let mut command = program();
    command.args(["--bind", "[::]:0", "--no-control"]);
    let program = Program::spawn(&mut command);
    assert!(program.authority.starts_with("[::]:"), "{}", program.authority);
}

/// Goal: a file that an editor of Windows has saved is read.
#[test]
fn byte_order_mark_is_skipped_in_every_file_that_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let issued = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    for (name, text) in [
        ("seed.yaml", "astrom: { environments: [{ id: mine }] }"),
        ("seed.json", r#"{"astrom": {"environments": [{"id": "mine"}]}}"#),
        ("seed", r#"{"astrom": {"environments": [{"id": "mine"}]}}"#),
        ("state.json", r#"{"default": {"astrom": {"environments": [{"id": "mine"}]}}}"#),
        ("config.yaml", "control_token: correct-horse"),
        ("cert.pem", &issued.cert.pem()),
        ("key.pem", &issued.signing_key.serialize_pem()),
    ] {
        std::fs::write(path(name), format!("\u{feff}{text}")).unwrap();
    }
    for (flag, name, part) in [
        ("--seed", "seed.yaml", "/e/mine/api/v2"),
        ("--seed", "seed.json", "/e/mine/api/v2"),
        ("--seed", "seed", "/e/mine/api/v2"),
        ("--state-file", "state.json", "/e/mine/api/v2"),
        ("--config", "config.yaml", "with its token as a bearer"),
    ] {
        let mut program = Program::start(|command| {
            command.arg(flag).arg(path(name));
        });
        let greeting = program.greeting().concat();
        assert!(greeting.contains(part), "{name}: {greeting}");
    }
    Program::start(|command| {
        command
            .args(["--tls", "files", "--tls-certificate"])
            .arg(path("cert.pem"))
            .arg("--tls-key")
            .arg(path("key.pem"));
    });
}
