use std::process::Output;

use serde_json::Value;

use crate::fixture::{Program, program, read_json, text};

/// Runs `verify` against a mock that has seen one listing without a credential.
struct Fixture {
    mock: Program,
    info: Value,
    folder: tempfile::TempDir,
}

impl Fixture {
    fn start(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("info.json");
        let mock = Program::start(|command| {
            command.arg("--info-file").arg(&path).args(arguments);
        });
        let info = read_json(&path);
        let target = format!("/e/{}/api/v2/apiTokens", text(&info, "/astrom/environment_id"));
        let answer = mock.exchange(&format!("GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
        Self { mock, info, folder }
    }

    fn info_file(&self) -> String {
        self.folder.path().join("info.json").display().to_string()
    }

    fn verify(&self, arguments: &[&str]) -> Output {
        program().args(["verify", "--info-file", &self.info_file()]).args(arguments).output().unwrap()
    }
}

fn outcome(output: &Output) -> (Option<i32>, String) {
    let text = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    (output.status.code(), text.concat())
}

#[test]
fn verify_tells_by_its_exit_status_and_shows_what_came_closest() {
    let fixture = Fixture::start(&[]);
    let met = fixture.verify(&["--operation", "api_token_list", "--status", "401", "--exactly", "1"]);
    assert_eq!(outcome(&met), (Some(0), String::new()));
    let met = fixture.verify(&["--json", r#"{"in_order": [{"method": "GET"}]}"#]);
    assert_eq!(outcome(&met), (Some(0), String::new()));
    let unmet = fixture.verify(&["--operation", "api_token_list", "--status", "200", "--at-least", "1"]);
    let expected = "expected at least 1 exchange with operation api_token_list, status 200; found 0 of 1\n\
        closest: 1: GET api_token_list by nobody: 401 Missing authorization parameter: there is neither a header \
        Authorization nor a query parameter api-token; differs in status: 401\n";
    assert_eq!(outcome(&unmet), (Some(5), expected.to_owned()));
    let unmet = fixture.verify(&["--json", r#"{"query": {}, "at_most": 0, "must_be_met": true}"#]);
    assert_eq!(outcome(&unmet).0, Some(5));
}

#[test]
fn requirement_that_cannot_be_meant_so_is_neither_met_nor_unmet() {
    let fixture = Fixture::start(&[]);
    for (arguments, expected) in [
        (&["--operation", "list_tokens", "--exactly", "0"][..], "there is no operation list_tokens; did you mean"),
        (&["--tenant", "nobody", "--exactly", "0"], "query.tenant: the world has no such tenant; there are"),
        (
            &["--api", "astorm", "--exactly", "0"],
            "query.api: is none of the values that there are; did you mean astrom?",
        ),
        (&["--json", "[]"], "--json is no requirement in JSON"),
        (&["--json", "{}", "--operation", "api_token_list"], "cannot be used with"),
        (&["--operation", "api_token_list"], "--exactly"),
        (&["--exactly", "1", "--at-most", "2"], "cannot be used with"),
    ] {
        let (status, text) = outcome(&fixture.verify(arguments));
        assert_eq!((status, text.lines().count()), (Some(2), 1), "{arguments:?}: {text}");
        assert!(text.starts_with("error: ") && text.contains(expected), "{arguments:?}: {text}");
    }
}

/// Goal: the mock is found by flag, by variable and by info file, and a world by its id.
#[test]
fn mock_is_found_in_every_way_that_is_documented() {
    let fixture = Fixture::start(&[]);
    let origin = format!("http://{}", fixture.mock.authority);
    let control_url = format!("{origin}/_mock/worlds/default");
    assert_eq!(text(&fixture.info, "/control_url"), control_url);
    let check = ["--operation", "api_token_list", "--exactly", "1"];
    for url in [control_url.as_str(), &format!("{origin}/_mock"), &origin] {
        let flag = program().args(["verify", "--url", url]).args(check).output().unwrap();
        assert_eq!(outcome(&flag), (Some(0), String::new()), "{url}");
        let variable = program().arg("verify").args(check).env("TOKENWRIGHT_CONTROL_URL", url).output().unwrap();
        assert_eq!(outcome(&variable), (Some(0), String::new()), "{url}");
    }
    let variable = program().arg("verify").args(check).env("TOKENWRIGHT_INFO_FILE", fixture.info_file()).output();
    assert_eq!(outcome(&variable.unwrap()), (Some(0), String::new()));
    let (status, text) = outcome(&fixture.verify(&["--world", "0badcafe", "--exactly", "0"]));
    assert!(status == Some(1) && text.contains("there is no world 0badcafe"), "{status:?} {text}");
    let (status, text) = outcome(&program().arg("verify").args(check).output().unwrap());
    assert!(status == Some(2) && text.contains("give --url or --info-file"), "{status:?} {text}");
    let nobody = program().args(["verify", "--url", "http://127.0.0.1:1"]).args(check).output().unwrap();
    let (status, text) = outcome(&nobody);
    assert!(status == Some(1) && text.contains("cannot reach the mock"), "{status:?} {text}");
}

#[test]
fn token_and_certificate_of_the_mock_are_used_and_the_token_never_printed() {
    let fixture = Fixture::start(&["--control-token", "canary-token"]);
    let (status, text) = outcome(&fixture.verify(&["--exactly", "1"]));
    assert!(status == Some(1) && text.contains("401") && text.contains("control token"), "{status:?} {text}");
    let known = program()
        .args(["verify", "--info-file", &fixture.info_file(), "--exactly", "2"])
        .env("TOKENWRIGHT_CONTROL_TOKEN", "canary-token")
        .output()
        .unwrap();
    let (status, text) = outcome(&known);
    assert!(status == Some(5) && !text.contains("canary"), "{status:?} {text}");

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("info.json");
    let _mock = Program::start(|command| {
        command.args(["--tls", "self-issued", "--info-file"]).arg(&path);
    });
    let over_tls = program().arg("verify").arg("--info-file").arg(&path).args(["--exactly", "0"]).output().unwrap();
    assert_eq!(outcome(&over_tls), (Some(0), String::new()));
}

/// Goal: a script within `exec` needs no flag to find the mock.
#[test]
fn verify_within_exec_finds_the_mock_around_it() {
    let line = format!(
        "\"{}\" verify --exactly 0 && test \"$CONTROL_URL\" = \"$TOKENWRIGHT_CONTROL_URL/worlds/default\"",
        env!("CARGO_BIN_EXE_tokenwright-mock")
    );
    let output = program().args(["exec", "--", "sh", "-c", &line]).output().unwrap();
    assert_eq!(outcome(&output), (Some(0), String::new()));
}
