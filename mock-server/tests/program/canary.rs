//! Planted secrets, sent in right places and in wrong ones, and everything that the program ever shows.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

use crate::fixture::{Program, program};

const CONTROL_TOKEN: &str = "canary-of-the-control-api";
/// A token of Astra Control: 32 bytes in base64.
const BEARER: &str = "Canary0Canary0Canary0Canary0Canary0Canary00=";
const PRIVATE_KEY: &str = "0ca9a110-ca9a-4ca9-8ca9-ca9a11ca9a11";
const PUBLIC: &str = "dt0c01.CANARYPLANTEDFORTESTS001";
/// A token of the old form, without dots.
const DOTLESS: &str = "Canary-2_Canary-2_Can";
const PORTION: &str = "CANARY1CANARY1CANARY1CANARY1CANARY1CANARY1CANARY1CANARY1CANARY12";

const ENVIRONMENT: &str = "3f0d7a52-6f0e-4c55-8d0b-2b1f6f3c9e10";
const ACCOUNT: &str = "5d2c8e14-9b7a-4f36-8c21-0e9d7b6a5f43";
const USER: &str = "7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
const ORGANIZATION: &str = "64a1f00000000000000000e1";

fn seed() -> String {
    format!(
        "astrom:
  environments:
    - id: {ENVIRONMENT}
      tokens: [{{ name: planted, owner: admin, scopes: [apiTokens.read, apiTokens.write], token: {PUBLIC}.{PORTION} }}]
astra_control:
  accounts:
    - id: {ACCOUNT}
      users: [{{ id: {USER}, role: owner, tokens: [{{ name: planted, token: {BEARER} }}] }}]
ops_manager:
  organizations:
    - id: {ORGANIZATION}
      name: planted
      keys: [{{ desc: planted, public_key: plantedk, private_key: {PRIVATE_KEY}, roles: [{{ role_name: ORG_OWNER }}] }}]
"
    )
}

/// The program under test, and all that it has answered to the control API.
struct Mock {
    program: Program,
    shown: Vec<String>,
}

impl Mock {
    /// Sends a request, given as method and target, and returns the whole answer, which its sender may see.
    fn send(&self, request: &str, authorization: &str, body: &str) -> String {
        let length = body.len();
        self.program.exchange(&format!(
            "{request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: {authorization}\r\n\
             Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        ))
    }

    /// Sends a request to the control API, whose answers must show nothing.
    fn control(&mut self, method: &str, path: &str, body: &str) -> Value {
        let answer = self.send(&format!("{method} /_mock/{path}"), &format!("Bearer {CONTROL_TOKEN}"), body);
        let (_, text) = answer.split_once("\r\n\r\n").unwrap();
        let value = serde_json::from_str(text).unwrap_or(Value::Null);
        self.shown.push(answer);
        value
    }

    /// Reads what is already there of the live journal.
    fn stream(&mut self, n_events: usize) {
        let mut stream = TcpStream::connect(&self.program.authority).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let head = format!(
            "GET /_mock/worlds/default/journal/stream?since=0 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {CONTROL_TOKEN}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).unwrap();
        let (mut text, mut buffer) = (String::new(), [0; 4096]);
        while text.matches("event: exchange").count() < n_events {
            let n = stream.read(&mut buffer).unwrap();
            assert_ne!(n, 0, "the stream ended: {text}");
            text.push_str(&String::from_utf8_lossy(&buffer[..n]));
        }
        self.shown.push(text);
    }
}

/// Requests of one API with the secret where it belongs and where it does not.
fn misuse(mock: &Mock, list: &str, authorization: &str, secret: &str) {
    for (method, target, authorization, body) in [
        ("GET", list.to_owned(), authorization, String::new()),
        ("GET", list.to_owned(), &*format!("{authorization}0"), String::new()),
        ("GET", list.to_owned(), &*format!("Basic {secret}"), String::new()),
        ("GET", format!("{list}?api-token={secret}"), "", String::new()),
        ("GET", format!("{list}?{secret}={secret}&pageSize={secret}"), authorization, String::new()),
        ("GET", format!("{list}/{secret}"), authorization, String::new()),
        ("GET", list.replace(tenant(list), secret), authorization, String::new()),
        ("GET", list.replace(tenant(list), &encoded(secret)), authorization, String::new()),
        ("DELETE", format!("{list}/{}", secret.replace('.', "%2E").replace('=', "%3D")), authorization, String::new()),
        ("PATCH", format!("{list}/{secret}"), authorization, String::new()),
        (
            "POST",
            list.to_owned(),
            authorization,
            format!(r#"{{"name":"{secret}","desc":"{secret}","scopes":["{secret}"]}}"#),
        ),
        ("POST", list.to_owned(), authorization, format!(r#"{{"{secret}":["{secret}"],"token":"{secret}"}}"#)),
        ("POST", list.to_owned(), authorization, format!(r#"{{"name":"{0}","{0}":1}}"#, encoded(secret))),
        ("POST", list.to_owned(), authorization, format!(r#"{{"name":"{secret}"#)),
        ("POST", format!("{list}/lookup"), authorization, format!(r#"{{"token":"{secret}"}}"#)),
    ] {
        let answer = mock.send(&format!("{method} {target}"), authorization, &body);
        assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
    }
}

/// Requests that carry the secret in other spellings, which whoever reads may undo.
fn misuse_encoded(mock: &Mock, list: &str, authorization: &str, secret: &str) {
    let twice = encoded(secret).replace('%', "%25");
    for encoded in [encoded(secret), twice, secret.replace('a', "%61").replace('A', "%41").replace('0', "%2530")] {
        for target in [
            format!("{list}/{encoded}"),
            format!("{list}?{encoded}={encoded}&pageSize={encoded}&nextPageKey={encoded}"),
            format!("{list}?Api-Token={encoded}%26{encoded}"),
            format!("{list}?api%2Dtoken={encoded}"),
        ] {
            let answer = mock.send(&format!("GET {target}"), authorization, "");
            assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
        }
    }
}

/// Returns a text with every byte encoded.
fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02x}")).collect()
}

/// Returns a text with its percent-encoding undone.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    for byte in text.bytes() {
        bytes.push(byte);
        while let [.., b'%', high, low] = bytes.as_slice()
            && let Ok(byte) = u8::from_str_radix(&format!("{}{}", char::from(*high), char::from(*low)), 16)
        {
            bytes.truncate(bytes.len() - 3);
            bytes.push(byte);
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Returns the tenant that a path names.
fn tenant(path: &str) -> &str {
    [ENVIRONMENT, ACCOUNT, ORGANIZATION].into_iter().find(|id| path.contains(id)).unwrap()
}

/// The control API, given secrets where it has no use for them.
fn misuse_control(mock: &mut Mock, api: &str, secret: &str) {
    let seed = format!(
        r#"{{"astrom":{{"environments":[{{"tokens":[{{"name":"x","owner":"x","scopes":[],"token":"{secret}!"}}]}}]}}}}"#
    );
    mock.control("POST", "worlds", &format!(r#"{{"seed":{seed}}}"#));
    mock.control("PUT", "worlds/default/state", &seed);
    mock.control("POST", "worlds", &format!(r#"{{"{secret}":{{"{secret}":1}}}}"#));
    mock.control(
        "POST",
        "worlds/default/faults",
        &format!(r#"{{"effect":{{"kind":"{secret}"}},"credential":["{secret}"]}}"#),
    );
    mock.control("PATCH", "worlds/default/clock", &format!(r#"{{"set":"{secret}"}}"#));
    mock.control("GET", &format!("worlds/{secret}"), "");
    mock.control("GET", &format!("worlds/{}", encoded(secret).replace('%', "%25")), "");
    mock.control("PUT", &format!("worlds/default/snapshots/{secret}?{secret}={secret}"), "");
    let broken = seed.replace("\"scopes\":[]", "\"scopes\":[");
    mock.control("PUT", "worlds/default/state", &broken);
    mock.control(
        "POST",
        "worlds/default/journal/verify",
        &format!(r#"{{"query":{{"api":"{api}","target":"{secret}"}},"exactly":99}}"#),
    );
    let answer = mock.send("GET /_mock/worlds", &format!("Bearer {secret}"), "");
    assert!(answer.starts_with("HTTP/1.1 401 "), "{answer}");
    mock.shown.push(answer);
}

/// Goal: whatever a secret is sent for, no journal, export, log, metric, page or error of the control API shows it.
#[cfg(unix)]
#[test]
fn planted_secrets_are_shown_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let (seed_file, state_file) = (folder.path().join("seed.yaml"), folder.path().join("state.json"));
    std::fs::write(&seed_file, seed()).unwrap();
    let mut program = Program::start(|command| {
        command.arg("--seed").arg(&seed_file).arg("--state-file").arg(&state_file).arg("--connection-faults");
        command.env("TOKENWRIGHT_CONTROL_TOKEN", CONTROL_TOKEN).env("RUST_LOG", "trace");
    });
    // The greeting is where a user receives the credentials.
    program.greeting();
    let mut mock = Mock { program, shown: Vec::new() };
    let secret = format!("{PUBLIC}.{PORTION}");
    let apis = [
        ("astrom", format!("/e/{ENVIRONMENT}/api/v2/apiTokens"), format!("Api-Token {secret}"), &*secret),
        (
            "astra_control",
            format!("/accounts/{ACCOUNT}/core/v1/users/{USER}/tokens"),
            format!("Bearer {BEARER}"),
            BEARER,
        ),
        (
            "ops_manager",
            format!("/api/public/v1.0/orgs/{ORGANIZATION}/apiKeys"),
            format!(
                r#"Digest username="plantedk", response="{PRIVATE_KEY}", uri="/{PRIVATE_KEY}", nonce="x", realm="x""#
            ),
            PRIVATE_KEY,
        ),
    ];
    for (api, list, authorization, secret) in &apis {
        misuse(&mock, list, authorization, secret);
        misuse_encoded(&mock, list, authorization, secret);
        mock.control("POST", "worlds/default/faults", r#"{"effect":{"kind":"status","status":503},"n_times":2}"#);
        misuse(&mock, list, authorization, secret);
        mock.control("DELETE", "worlds/default/faults", "");
        misuse_control(&mut mock, api, secret);
    }
    let (_, list, authorization, _) = &apis[0];
    misuse_encoded(&mock, list, authorization, DOTLESS);
    for target in [format!("{list}/{DOTLESS}"), format!("{list}?{DOTLESS}=1&x={DOTLESS}&nextPageKey=x")] {
        mock.send(&format!("GET {target}"), authorization, "");
    }
    let n_exchanges = mock.control("GET", "worlds/default/journal", "")["entries"].as_array().map_or(0, Vec::len);
    assert!(n_exchanges >= 6 * 15, "{n_exchanges} exchanges in the journal: {:?}", mock.shown.last());
    mock.stream(n_exchanges);
    for path in
        ["worlds", "worlds/default", "worlds/default/state", "worlds/default/journal/har", "worlds/default/faults"]
    {
        assert!(mock.control("GET", path, "").is_object(), "{path}: {:?}", mock.shown.last());
    }
    for path in ["/", "/metrics", "/healthz", "/readyz", "/_mock"] {
        let page = mock.send(&format!("GET {path}"), "", "");
        mock.shown.push(page);
    }
    mock.program.signal("-TERM");
    let (status, log) = mock.program.wait();
    assert!(status.success(), "{log}");
    let state = std::fs::read_to_string(&state_file).unwrap();
    assert!(state.contains(PUBLIC) && log.contains("api_token_lookup"), "{state}\n{log}");
    let settings = program_with(&["--print-config", "--control-token", CONTROL_TOKEN]);
    let all = mock.shown.into_iter().chain([log, state, settings]);
    for text in all {
        // Not even the first half; the last digits of a private key are what its masked form shows.
        let text = decoded(&text);
        for planted in [CONTROL_TOKEN, BEARER, PRIVATE_KEY, PORTION, DOTLESS].map(|secret| &secret[..20]) {
            let place = text.find(planted);
            let around = place.map(|place| text.get(place.saturating_sub(120)..place + 60).unwrap_or(&text));
            assert_eq!(around, None, "{planted} is shown");
        }
    }
}

fn program_with(arguments: &[&str]) -> String {
    let output = program().args(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}
