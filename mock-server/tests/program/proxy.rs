use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::fixture::{Program, assert_refuses, program};

/// A proxy before a mock that has no token of the caller: every answer is a documented refusal.
fn proxy(mock: &Program, more: &[&str]) -> Child {
    let mut command = program();
    command.args(["--bind", "127.0.0.1:0", "proxy", "--api", "astrom", "--upstream"]);
    command.arg(format!("http://{}", mock.authority)).args(more).stdout(Stdio::piped());
    command.spawn().unwrap()
}

fn curl(arguments: &[&str]) {
    let mut command = Command::new("curl");
    let output = command.args(["--noproxy", "*", "-sS", "-o", "/dev/null"]).args(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// Goal: deviations are told as they occur, a summary at the end, and the exit status says whether there were any.
#[cfg(unix)]
#[test]
fn proxy_tells_deviations_at_once_and_in_its_exit_status() {
    let mock = Program::start(|_| {});
    for (fault, code) in [(None, 0), (Some("text/html"), 4)] {
        if let Some(value) = fault {
            let fault = format!(r#"{{"effect": {{"kind": "content_type", "value": "{value}"}}}}"#);
            curl(&["--fail", "-d", &fault, &format!("http://{}/_mock/worlds/default/faults", mock.authority)]);
        }
        let mut child = proxy(&mock, &[]);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next().unwrap().unwrap();
        assert!(first.starts_with(&format!("proxy for http://{} listens on ", mock.authority)), "{first}");
        let url = first.rsplit(' ').next().unwrap();
        lines.next();
        curl(&[&format!("{url}/e/9a374450-4560-439e-8670-b7a17d492b27/api/v2/apiTokens")]);
        if fault.is_some() {
            let told = lines.next().unwrap().unwrap();
            assert!(
                told.contains(r#"api_token_list (GET 401): api_token_list 401: the media type Some("text/html")"#),
                "{told}"
            );
        }
        let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        let rest: Vec<String> = lines.map(Result::unwrap).collect();
        let n_deviating = usize::from(fault.is_some());
        assert_eq!(rest[1], format!("1 exchanges, {n_deviating} of them deviate from the document"));
        assert_eq!(child.wait().unwrap().code(), Some(code));
    }
}

#[cfg(unix)]
#[test]
fn proxy_writes_an_object_an_exchange_for_programs() {
    let mock = Program::start(|_| {});
    let mut child = proxy(&mock, &["--format", "json"]);
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    stdout.read_line(&mut line).unwrap();
    let started: Value = serde_json::from_str(&line).unwrap();
    curl(&[&format!("{}/api/v2/apiTokens", started["proxy"].as_str().unwrap())]);
    let mut line = String::new();
    stdout.read_line(&mut line).unwrap();
    let told: Value = serde_json::from_str(&line).unwrap();
    assert_eq!((&told["operation"], &told["status"]), (&"api_token_list".into(), &401.into()), "{told}");
    assert_eq!(told["deviations"], Value::Array(Vec::new()));
    Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).unwrap();
    assert_eq!((rest.as_str(), child.wait().unwrap().code()), ("", Some(0)));
}

/// Goal: however much is logged, the proxy shows nothing that passes it.
#[cfg(unix)]
#[test]
fn proxy_shows_no_secret() {
    let mock = Program::start(|_| {});
    let (secret, old) = (format!("dt0c01.{}.{}", "CANARY12".repeat(3), "CANARY12".repeat(8)), "Canary-2_Canary-2_Can");
    let mut command = program();
    command.args(["--bind", "127.0.0.1:0", "--log", "trace", "proxy", "--format", "json", "--api", "astrom"]);
    command.args(["--upstream", &format!("http://{}", mock.authority)]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut shown = String::new();
    stdout.read_line(&mut shown).unwrap();
    let started: Value = serde_json::from_str(&shown).unwrap();
    let url = format!("{}/e/x/api/v2/apiTokens", started["proxy"].as_str().unwrap());
    let encoded = old.replace('C', "%2543");
    for target in [format!("{url}?api-token={secret}&{old}={encoded}&{encoded}"), format!("{url}/{secret}")] {
        curl(&["-X", old, "-H", &format!("Authorization: Api-Token {secret}"), "-d", &secret, &target]);
    }
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    stdout.read_to_string(&mut shown).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut shown).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{shown}");
    assert_eq!(shown.matches("elapsed_us").count(), 2, "{shown}");
    assert!(!shown.contains("CANARY12CANARY12") && !shown.contains(&old[1..]), "{shown}");
}

/// Goal: whoever sets what a proxy does not do, TLS for example, learns it before a credential passes.
#[test]
fn proxy_refuses_settings_that_it_does_not_honour() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mock.yaml");
    std::fs::write(&file, "stop_seconds: 5\ntls: off\nworlds_max: 3\n").unwrap();
    let to_nowhere = ["proxy", "--api", "astrom", "--upstream", "https://x.example.org"];
    let mut command = program();
    command.args(["--tls", "self-issued", "--control-token", "canary", "--config"]).arg(&file).args(to_nowhere);
    command.env("TOKENWRIGHT_INFO_FILE", "info.json");
    let others = format!(
        "proxy does nothing with --control-token, the environment variable TOKENWRIGHT_INFO_FILE, --tls, \
         worlds_max in {}: leave out",
        file.display()
    );
    assert_refuses(&mut command, &[&others, "without TLS", "--bind, --log, --log-format and --stop-seconds"]);
    for (flag, value) in [
        ("--seed", "s.yaml"),
        ("--state-file", "s.json"),
        ("--journal-entries-max", "3"),
        ("--remote-ip-header", "X-Real-IP"),
        ("--deterministic=true", ""),
        ("--connection-faults", ""),
        ("--no-demo", ""),
        ("--no-control", ""),
    ] {
        let mut command = program();
        command.args([flag, value].iter().filter(|part| !part.is_empty())).args(to_nowhere);
        let name = flag.split('=').next().unwrap();
        assert_refuses(&mut command, &[&format!("proxy does nothing with {name}: ")]);
    }
    let mut command = program();
    command.args(["proxy", "--api", "astrom", "--upstream", "http://x.example.org", "--upstream-ca"]).arg(&file);
    assert_refuses(&mut command, &["http:// is not encrypted"]);
}

/// Goal: a file with all settings, as `--print-config` writes it, is no obstacle as long as it changes nothing.
#[cfg(unix)]
#[test]
fn proxy_takes_settings_that_ask_for_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("printed.yaml");
    let printed = program().args(["--bind", "127.0.0.1:0", "--stop-seconds", "7", "--print-config"]).output().unwrap();
    std::fs::write(&file, printed.stdout).unwrap();
    let mut command = program();
    command.arg("--config").arg(&file).args(["proxy", "--api", "astrom", "--upstream", "http://127.0.0.1:1"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with("proxy for http://127.0.0.1:1 listens on http://127.0.0.1:"), "{line}");
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

/// Goal: a proxy without file descriptors goes on when some come back.
/// Method: more connections than it may have; they close, and a request is answered.
#[cfg(target_os = "linux")]
#[test]
fn proxy_outlives_a_lack_of_file_descriptors() {
    let mock = Program::start(|_| {});
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -n 24; exec \"$@\"", "sh"]).arg(program().get_program());
    command.args(["--bind", "127.0.0.1:0", "proxy", "--api", "astrom", "--upstream"]);
    command.arg(format!("http://{}", mock.authority)).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    stdout.read_line(&mut line).unwrap();
    let url = line.trim_end().rsplit(' ').next().unwrap().to_owned();
    let authority = url.strip_prefix("http://").unwrap();
    let connections: Vec<_> = (0..40).map(|_| std::net::TcpStream::connect(authority).unwrap()).collect();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut warning = String::new();
    stderr.read_line(&mut warning).unwrap();
    assert!(warning.contains("the proxy cannot accept connections"), "{warning}");
    drop(connections);
    curl(&[&format!("{url}/e/x/api/v2/apiTokens")]);
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn proxy_refuses_what_is_no_server() {
    let refuses = |url: &str, parts: &[&str]| {
        assert_refuses(program().args(["proxy", "--api", "astrom", "--upstream", url]), parts);
    };
    refuses("managed.example.org", &["the URL of the server must be http:// or https://"]);
    refuses("https://user:canary@managed.example.org", &["it has credentials"]);
    let mut command = program();
    command.args(["proxy", "--api", "astrom", "--upstream", "https://x.example.org", "--upstream-ca", "/no/such/file"]);
    assert_refuses(&mut command, &["cannot read /no/such/file"]);
}
