//! What the default world begins with, and what is left to chance.

#[path = "../../../tests/contract/mock/replay/script.rs"]
mod script;

use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::fixture::{Program, assert_refuses, program, read_json};

const SECRET: &str = "dt0c01.AAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

#[test]
fn world_of_a_seed_has_its_tenants_and_names_the_credentials_that_it_gives() {
    let folder = tempfile::tempdir().unwrap();
    let (seed, info) = (folder.path().join("seed.yaml"), folder.path().join("info.json"));
    let token = format!("{{ name: n, owner: o, scopes: [apiTokens.read], token: {SECRET} }}");
    std::fs::write(&seed, format!("astrom: {{ environments: [{{ id: mine, tokens: [{token}] }}] }}\n")).unwrap();
    let mut program = Program::start(|command| {
        command.arg("--seed").arg(&seed).arg("--info-file").arg(&info);
    });
    let info = read_json(&info);
    let origin = format!("http://{}", program.authority);
    let expected = json!({
        "control_url": format!("{origin}/_mock/worlds/default"),
        "astrom": {"base_url": format!("{origin}/e/mine/api/v2"), "environment_id": "mine", "token": SECRET},
        "astra_control": {"base_url": origin},
        "ops_manager": {"base_url": format!("{origin}/api/public/v1.0")},
    });
    assert_eq!(info, expected);
    let greeting = program.greeting();
    let lines: Vec<&String> = greeting.iter().filter(|line| line.starts_with("curl ")).collect();
    assert_eq!(lines.len(), 1, "{greeting:#?}");
    let output = Command::new("sh").args(["-c", &format!("{} --silent --fail", lines[0])]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(greeting.iter().filter(|line| line.ends_with("none that is known here")).count(), 2, "{greeting:#?}");
    assert!(!greeting.iter().any(|line| line.contains("same at every start")), "{greeting:#?}");
}

#[test]
fn seed_that_makes_no_world_is_refused_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("seed.yaml");
    std::fs::write(&path, "astrom:\n  colour: red\n").unwrap();
    assert_refuses(program().arg("--seed").arg(&path), &["seed.yaml:2:3: astrom: has a member that is not known here"]);
    assert_eq!(program().arg("--seed").arg(&path).status().unwrap().code(), Some(2));
    let missing = folder.path().join("missing.yaml");
    assert_refuses(program().arg("--seed").arg(&missing), &["cannot read the seed", "missing.yaml"]);
}

#[test]
fn world_without_demo_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let info = folder.path().join("info.json");
    let mut program = Program::start(|command| {
        command.arg("--no-demo").arg("--info-file").arg(&info);
    });
    assert_eq!(read_json(&info)["astrom"], json!({}));
    let greeting = program.greeting();
    assert!(greeting.iter().any(|line| line.contains("the world has no environment yet")), "{greeting:#?}");
    let request = "GET /_mock/worlds/default HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let answer = program.exchange(request);
    assert!(answer.contains("\"tenants\":[]"), "{answer}");
}

#[test]
fn fresh_processes_answer_the_same_bytes() {
    let deterministic = || {
        Program::start(|command| {
            command.arg("--deterministic");
        })
    };
    let [first, second] = [deterministic(), deterministic()];
    let answers = script::run(&first.authority);
    assert_eq!(answers.len(), script::N_EXCHANGES);
    assert!(answers[0].contains(script::WORLD));
    let others = script::run(&second.authority);
    for (at, (first, second)) in answers.iter().zip(&others).enumerate() {
        assert_eq!(first, second, "answer {at}");
    }
    assert_eq!(others.len(), script::N_EXCHANGES);
}

/// Goal: a command that is run with a mock finds what is known, and no variable that says nothing.
#[test]
fn command_finds_what_a_seed_gives() {
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/seeds/expiring.yaml");
    let output = program().arg("--seed").arg(seed).args(["exec", "--", "env"]).output().unwrap();
    let environment = String::from_utf8(output.stdout).unwrap();
    assert!(environment.lines().any(|line| line.starts_with("ASTROM_BASE_URL=http://")), "{environment}");
    assert!(!environment.lines().any(|line| line.ends_with('=') && line.starts_with("ASTR")), "{environment}");
}
