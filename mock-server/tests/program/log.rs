use serde_json::Value;

use crate::fixture::{Program, read_json, text};

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
            "{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: {authorization}\r\nContent-Length: {length}\r\n\r\n{body}"
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

/// Goal: a program can read the log: one object a request, with what happened.
#[cfg(unix)]
#[test]
fn json_log_has_one_object_a_request() {
    let mut program = Program::start(|command| {
        command.args(["--log", "tokenwright_mock=info", "--log-format", "json"]);
    });
    for path in ["/e/nowhere/api/v2/apiTokens?api-token=canary", "/_mock/worlds"] {
        program.exchange(&format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }
    program.signal("-TERM");
    let (_, log) = program.wait();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2, "{log}");
    for (line, (api, operation, status)) in
        lines.iter().zip([("astrom", "api_token_list", 404), ("control", "world_list", 200)])
    {
        assert_eq!(line["message"], "request", "{line}");
        assert_eq!(line["api"], api);
        assert_eq!(line["operation"], operation);
        assert_eq!(line["status"], status);
        assert!(line["elapsed_us"].is_number() && line["timestamp"].is_string(), "{line}");
    }
    assert!(!log.contains("canary"), "{log}");
}
