//! What `exec` tells of the command that it runs.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::fixture::{assert_refuses, program, read_json};

/// Asks for the tokens of an environment in these ways: as the owner, as a token that may read and not write (which then
/// tries to write), as nobody, and at a path that there is not. The world of it all is deleted in the end.
const SUITE: &str = r#"
    world=$(curl --noproxy '*' -sS --fail -d '{}' "$TOKENWRIGHT_CONTROL_URL/worlds")
    value() { printf %s "$2" | python3 -c 'import json, sys; print(eval(sys.argv[1], {"a": json.load(sys.stdin)}))' "$1"; }
    url=$(value 'a["astrom"]["base_url"]' "$world")
    call() { token=$1; shift; curl --noproxy '*' -sS -H "Authorization: Api-Token $token" -H 'Content-Type: application/json' "$@"; }
    owner=$(value 'a["astrom"]["token"]' "$world")
    made=$(call "$owner" -d '{"name": "reader", "scopes": ["apiTokens.read"]}' "$url/apiTokens")
    reader=$(value 'a["token"]' "$made")
    call "$owner" "$url/apiTokens" >/dev/null
    call "$reader" "$url/apiTokens" >/dev/null
    call "$reader" "$url/apiTokens" >/dev/null
    call "$reader" -d '{"name": "other", "scopes": ["apiTokens.read"]}' "$url/apiTokens" >/dev/null
    curl --noproxy '*' -sS "$url/apiTokens" >/dev/null
    call "$owner" "$url/apiToken" >/dev/null
    curl --noproxy '*' -sS --fail -X DELETE "$TOKENWRIGHT_CONTROL_URL/worlds/$(value 'a["id"]' "$world")"
"#;

/// Runs a line of a shell with a report.
fn exec(folder: &Path, flags: &[&str], line: &str) -> Output {
    let mut command = program();
    command.args(["exec", "--report"]).arg(folder).args(flags).args(["--", "sh", "-euc", line]);
    command.output().unwrap()
}

/// Returns the exit status and what was printed.
fn outcome(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

fn operation<'a>(coverage: &'a Value, id: &str) -> &'a Value {
    let operations = coverage["operations"].as_array().unwrap();
    operations.iter().find(|operation| operation["operation"] == id).unwrap()
}

/// Goal: statuses and rights of each operation are those of the requests, whatever world they went to, and what the suite did
/// not reach is named.
#[test]
fn report_tells_statuses_and_rights_of_every_operation() {
    let folder = tempfile::tempdir().unwrap();
    let (status, printed) = outcome(&exec(&folder.path().join("new/report"), &[], SUITE));
    assert_eq!(status, Some(0), "{printed}");
    let coverage = read_json(&folder.path().join("new/report/coverage.json"));
    assert_eq!(coverage["coverage"]["apis"], json!(["astrom"]), "what was not called does not count");
    let list = operation(&coverage, "api_token_list");
    assert_eq!(list["requests"], 4);
    let answers = json!([
        { "status": 200, "requests": 3, "rights": [{ "right": "apiTokens.read", "requests": 3 }] },
        { "status": 401, "requests": 1, "rights": [] },
    ]);
    assert_eq!(list["answers"], answers);
    let create = operation(&coverage, "api_token_create");
    let answers = json!([
        { "status": 201, "requests": 1, "rights": [{ "right": "apiTokens.write", "requests": 1 }] },
        { "status": 403, "requests": 1, "rights": [{ "right": null, "requests": 1 }] },
    ]);
    assert_eq!(create["answers"], answers);
    let items = create["items"].as_array().unwrap();
    for (item, n) in [
        (json!({ "status": "201", "requests": 1 }), 1),
        (json!({ "status": "400", "requests": 0 }), 1),
        (json!({ "status": "5XX", "requests": 0 }), 1),
        (json!({ "right": "apiTokens.write", "requests": 1 }), 1),
        (json!({ "right": null, "requests": 1 }), 1),
    ] {
        assert_eq!(items.iter().filter(|found| **found == item).count(), n, "{item} in {items:#?}");
    }
    assert_eq!(operation(&coverage, "api_token_delete")["requests"], 0);
    let items = coverage["operations"].as_array().unwrap().iter().flat_map(|o| o["items"].as_array().unwrap());
    let (reached, all): (Vec<_>, Vec<_>) =
        (items.clone().filter(|item| item["requests"] != 0).collect(), items.collect());
    assert_eq!(coverage["coverage"]["reached"], reached.len());
    assert_eq!(coverage["coverage"]["of"], all.len());
    assert_eq!(coverage["coverage"]["percent"], reached.len() * 100 / all.len());
    let expected = format!("coverage: {} % (7 of {}) of astrom\n", reached.len() * 100 / all.len(), all.len());
    assert_eq!((reached.len(), printed.as_str()), (7, expected.as_str()));
    let page = fs::read_to_string(folder.path().join("new/report/summary.md")).unwrap();
    assert!(page.contains("| `api_token_list` | 4 | 200 × 3, 401, `apiTokens.read` × 3 | "), "{page}");
    assert!(!page.contains("Refused"), "a suite that passes was refused what it wanted to be: {page}");
}

/// Goal: where the suite failed, each of the files says what the mock refused and why, and nothing says a secret.
#[test]
fn refusals_are_told_with_their_reasons_when_the_command_fails() {
    let folder = tempfile::tempdir().unwrap();
    let (status, printed) = outcome(&exec(folder.path(), &["--coverage-min", "100"], &format!("{SUITE}\nexit 7")));
    assert_eq!(status, Some(7), "the status is the command's: {printed}");
    let (_, printed) = printed.split_once("refused by the mock:\n").unwrap();
    assert!(printed.contains("1 × GET api_token_list by nobody: 401: Missing authorization parameter"), "{printed}");
    let refused = "Token is missing required scope";
    let of_reader = printed.lines().find(|line| line.contains("1 × POST api_token_create by dt0c01.")).unwrap();
    assert!(of_reader.contains(&format!(": 403: {refused}")), "{printed}");
    assert!(printed.contains("did you mean"), "{printed}");
    let text = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    let [coverage, archive, junit, page] = ["coverage.json", "exchanges.har", "junit.xml", "summary.md"].map(text);
    for (name, text) in [("coverage", &coverage), ("junit", &junit), ("summary", &page)] {
        assert!(text.contains(refused), "{name}: {text}");
    }
    assert!(page.contains("It reached 7 of ") && page.contains("100 % are asked for"), "{page}");
    let archive: Value = serde_json::from_str(&archive).unwrap();
    let entries = archive["log"]["entries"].as_array().unwrap();
    let statuses: Vec<_> = entries.iter().map(|entry| entry["response"]["status"].as_u64().unwrap()).collect();
    assert_eq!(statuses, [201, 200, 200, 200, 403, 401, 404], "the world is gone, its exchanges are not");
    let shown = [coverage, archive.to_string(), junit, page, printed.to_owned()].concat();
    let secrets = shown.split("dt0c01.").skip(1).filter(|rest| {
        let id = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        rest[id..].starts_with('.') && rest[id + 1..].starts_with(|c: char| c.is_ascii_uppercase())
    });
    assert_eq!(secrets.count(), 0, "{shown}");
}

#[test]
fn coverage_that_is_too_low_has_an_exit_status_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    // More than a hundredth of what there is.
    let call = r#"for path in apiTokens apiTokens/a activeGateTokens activeGateTokens/a; do
        curl --noproxy '*' -sS -o /dev/null "$ASTROM_BASE_URL/$path"
    done"#;
    let (status, printed) = outcome(&exec(folder.path(), &["--coverage-min", "50"], call));
    assert_eq!(status, Some(6), "{printed}");
    let (_, error) = printed.split_once('\n').unwrap();
    let expected = "the coverage is 2 % (4 of ";
    assert!(
        error.starts_with(&format!("error: {expected}"))
            && error.ends_with("of astrom; --coverage-min asks for 50 %\n"),
        "{error}"
    );
    let junit = fs::read_to_string(folder.path().join("junit.xml")).unwrap();
    assert!(junit.contains(&format!("<failure message=\"{expected}")), "{junit}");
    let without_report = |flags: &[&str], line: &str| {
        let mut command = program();
        outcome(&command.arg("exec").args(flags).args(["--", "sh", "-c", line]).output().unwrap())
    };
    assert_eq!(without_report(&["--coverage-min", "1"], call).0, Some(0));
    // A command that calls nothing has reached nothing of anything.
    let (status, printed) = without_report(&["--coverage-min", "1"], "true");
    assert!(status == Some(6) && printed.contains("of astrom, astra_control, ops_manager"), "{printed}");
    // What is named counts, whether it is called or not.
    let (status, printed) = without_report(&["--coverage-min", "1", "--coverage-of", "ops-manager"], call);
    assert!(status == Some(6) && printed.contains("0 % (0 of ") && printed.contains(" of ops_manager"), "{printed}");
    assert_eq!(without_report(&["--coverage-min", "0"], "exit 3").0, Some(3));
}

/// Goal: a CI system can read the file. Method: the parser of another language.
#[test]
fn junit_is_well_formed_whatever_was_asked() {
    let folder = tempfile::tempdir().unwrap();
    let call = r#"curl --noproxy '*' -sS -o /dev/null "$ASTROM_BASE_URL/a&b\"%3Cc%3E"; exit 1"#;
    assert_eq!(outcome(&exec(folder.path(), &[], call)).0, Some(1));
    let line = "import sys, xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
for suite in root:
    assert int(suite.get('tests')) == len(suite), suite.attrib
    assert int(suite.get('skipped')) == len(suite.findall('testcase/skipped')), suite.attrib
    assert int(suite.get('failures')) == len(suite.findall('testcase/failure')), suite.attrib
print([suite.get('name') for suite in root], root.find('.//failure').get('message'), root.find('.//failure').text)";
    let mut command = Command::new("python3");
    let Ok(output) = command.args(["-c", line]).arg(folder.path().join("junit.xml")).output() else {
        assert!(std::env::var_os("CI").is_none(), "CI has to read the file in Python");
        return;
    };
    let read = String::from_utf8_lossy(&output.stdout);
    assert!(read.starts_with("['exec', 'astrom'] it ended with status 1 1 × GET /e/"), "{output:?}");
    assert!(read.contains("/a&b\"%3Cc%3E by nobody: 401: "), "{output:?}");
}

#[test]
fn report_that_cannot_be_written_is_told_before_the_command_runs() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let mut command = program();
    command.args(["exec", "--report"]).arg(file.join("report")).args(["--", "echo", "ran"]);
    assert_refuses(&mut command, &["cannot write the report to", "file/report"]);
    assert_refuses(program().args(["exec", "--coverage-min", "101", "--", "true"]), &["101", "--coverage-min"]);
    assert_refuses(program().args(["exec", "--coverage-of", "astrom", "--", "true"]), &["--report"]);
    assert_refuses(
        program().args(["exec", "--coverage-min", "1", "--coverage-of", "astorm", "--", "true"]),
        &["astorm", "astra-control"],
    );
}

/// Goal: a million requests take no more memory than a thousand.
/// Method: the most memory that the program has held, after few and after many refusals, each for another reason.
#[cfg(target_os = "linux")]
#[test]
fn report_of_many_requests_takes_no_more_memory() {
    let folder = tempfile::tempdir().unwrap();
    let line = r#"import http.client, os, urllib.parse
url = urllib.parse.urlsplit(os.environ["ASTROM_BASE_URL"])
connection = http.client.HTTPConnection(url.netloc)
def memory():
    lines = open(f"/proc/{os.getppid()}/status").read().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1])
def ask(n):
    headers = {"Authorization": f"Api-Token dt0c01.{n:024}.{'A' * 64}"}
    connection.request("GET", f"{url.path}/apiTokens?pad={'x' * 1000}", headers=headers)
    assert connection.getresponse().read()
for n in range(1500): ask(n)
few = memory()
for n in range(1500, 6000): ask(n)
print(memory() - few)"#;
    let mut command = program();
    command.args(["exec", "--report"]).arg(folder.path()).args(["--", "python3", "-c", line]);
    let output = command.output().unwrap();
    let grown: i64 = String::from_utf8_lossy(&output.stdout).trim().parse().unwrap_or_else(|_| panic!("{output:?}"));
    // What has come since would be more than that with its targets alone.
    assert!(grown < 2048, "{grown} KiB");
    let coverage = read_json(&folder.path().join("coverage.json"));
    let refusals = coverage["refusals"].as_array().unwrap().iter();
    let n_refusals: u64 = refusals.map(|refusal| refusal["requests"].as_u64().unwrap()).sum();
    assert_eq!(n_refusals + coverage["refusals_left_out"].as_u64().unwrap(), 6_000);
}
