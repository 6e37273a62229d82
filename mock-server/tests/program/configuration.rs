use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args as _;
use serde_json::{Value, json};
use tokenwright_mock::internals::configuration::{Settings, schema};

use crate::fixture::{Program, assert_refuses, program};

/// A file of settings in a folder of its own.
struct File {
    folder: tempfile::TempDir,
    name: &'static str,
}

impl File {
    fn new(name: &'static str, text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(name), text).unwrap();
        Self { folder, name }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(self.name)
    }
}

/// Runs the program with `--print-config` and returns what it prints.
fn printed(configure: impl FnOnce(&mut Command)) -> String {
    let mut command = program();
    configure(command.arg("--print-config"));
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn flag_wins_over_variable_over_file_over_default() {
    let file = File::new("c.yaml", "worlds_max: 1\nstop_seconds: 1\nlog_format: json\n");
    let text = printed(|command| {
        command.arg("--config").arg(file.path()).args(["--worlds-max", "3"]);
        command.env("TOKENWRIGHT_WORLDS_MAX", "2").env("TOKENWRIGHT_STOP_SECONDS", "2");
    });
    for line in [
        "worlds_max: 3  # --worlds-max",
        "stop_seconds: 2  # TOKENWRIGHT_STOP_SECONDS",
        &format!("log_format: \"json\"  # {}", file.path().display()),
        "bind: \"127.0.0.1:8080\"  # default",
    ] {
        assert!(text.lines().any(|printed| printed == line), "no {line:?} in\n{text}");
    }
}

/// Goal: a flag that repeats the default is a flag, not a default.
#[test]
fn default_that_is_asked_for_wins_over_the_file() {
    let file = File::new("c.json", r#"{"worlds_max": 1, "no_control": true}"#);
    let text = printed(|command| {
        command.arg("--config").arg(file.path()).args(["--worlds-max=10000", "--no-control=false"]);
    });
    assert!(text.contains("worlds_max: 10000  # --worlds-max\n"), "{text}");
    assert!(text.contains("no_control: false  # --no-control\n"), "{text}");
}

#[test]
fn printed_configuration_gives_the_same_settings_again() {
    let text = printed(|command| {
        command.args(["--bind", "[::1]:0", "--no-control", "--info-file", "a \"b\".json", "--log", "info"]);
    });
    let file = File::new("again.yaml", &text);
    let again = printed(|command| {
        command.env("TOKENWRIGHT_CONFIG", file.path());
    });
    let values = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| line.rsplit_once("  # ").unwrap().0.to_owned()).collect()
    };
    assert_eq!(values(&text), values(&again));
    assert!(values(&text).contains(&r#"info_file: "a \"b\".json""#.to_owned()), "{text}");
}

#[test]
fn secret_is_not_printed_with_the_configuration() {
    let file = File::new("c.yaml", "control_token: canary-token\n");
    for text in [
        printed(|command| {
            command.arg("--config").arg(file.path());
        }),
        printed(|command| {
            command.env("TOKENWRIGHT_CONTROL_TOKEN", "canary-token");
        }),
    ] {
        assert!(!text.contains("canary"), "{text}");
        assert!(text.lines().any(|line| line.starts_with("# control_token is set (")), "{text}");
    }
}

#[test]
fn file_works_like_the_flags() {
    let file = File::new("c.yaml", "control_token: canary-token # a comment\nbind: 127.0.0.1:1\n");
    let mut program = Program::start(|command| {
        command.arg("--config").arg(file.path());
    });
    let greeting = program.greeting().concat();
    assert!(greeting.contains("with its token as a bearer") && !greeting.contains("canary"), "{greeting}");
}

/// Goal: whatever is wrong with a file is told with file, line and column, in one line, and nothing starts.
#[test]
fn faulty_file_is_refused_with_its_place() {
    for (name, text, fault) in [
        (
            "c.yaml",
            "worlds_max: 1\nworlds_min: 1\n",
            ":2:1: has a member that is not known here; did you mean `worlds_max`?",
        ),
        ("c.yaml", "bind: localhost\n", ":1:7: bind: "),
        ("c.yaml", "log_format: jsn\n", ":1:13: log_format: is not a known value; did you mean `json`?"),
        ("c.yaml", "worlds_max: 1\nworlds_max: 2\n", ":2:1: the member stands twice"),
        ("c.yaml", "worlds_max: -1\n", ":1:13: worlds_max: "),
        ("c.yaml", "- 1\n", ":1:1: is a list and must be a mapping"),
        ("c.json", "{\"worlds_max\": }", ":1:16: this is not JSON"),
        ("c.yaml", "control_token: [canary]\n", ":1:16: control_token: is a list and must be a text"),
        ("c.yaml", "control_token: can ary\n", "control_token in the file"),
        ("c.yaml", "log: a=b=c\n", "the filter of the log"),
    ] {
        let file = File::new(name, text);
        let mut command = program();
        command.arg("--config").arg(file.path());
        assert_refuses(&mut command, &[fault]);
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(!String::from_utf8(output.stderr).unwrap().contains("canary"), "{text}");
    }
    assert_refuses(program().args(["--config", "/no/such/file"]), &["cannot read the configuration /no/such/file"]);
}

#[test]
fn refused_variable_is_named() {
    let mut command = program();
    command.env("TOKENWRIGHT_WORLDS_MAX", "many");
    assert_refuses(&mut command, &["'many'", "environment variable TOKENWRIGHT_WORLDS_MAX", "--help"]);
    // The flag wins, so the variable is not even read.
    assert_refuses(command.args(["--worlds-max", "few"]), &["'few'", "--worlds-max"]);
}

/// Goal: flags, variables and members of the file have one name each, so that who knows one knows all.
#[test]
fn every_setting_is_flag_variable_and_member_of_the_file() {
    let command = Settings::augment_args(clap::Command::new("settings"));
    let schema = serde_json::to_value(schema()).unwrap();
    let mut members: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
    members.sort();
    let mut names: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    names.sort();
    assert_eq!(members, names.iter().collect::<Vec<_>>());
    for argument in command.get_arguments() {
        let name = argument.get_id().as_str();
        assert_eq!(argument.get_long(), Some(name.replace('_', "-").as_str()));
        let variable =
            if name == "log" { "RUST_LOG".to_owned() } else { format!("TOKENWRIGHT_{}", name.to_uppercase()) };
        assert_eq!(argument.get_env().unwrap().to_str(), Some(variable.as_str()), "{name}");
        assert!(schema["properties"][name]["description"].is_string(), "{name}");
    }
}

/// Goal: the file is what the types give. With `TOKENWRIGHT_WRITE_SCHEMA=1` it is written first.
#[test]
fn schema_file_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("configuration.schema.json");
    let rendered = format!("{}\n", serde_json::to_string_pretty(&schema()).unwrap());
    if std::env::var_os("TOKENWRIGHT_WRITE_SCHEMA").is_some() {
        std::fs::write(&path, &rendered).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).unwrap_or_default() == rendered,
        "{} is not what the types give; repair it with: \
         TOKENWRIGHT_WRITE_SCHEMA=1 cargo test -p tokenwright-mock --test program schema",
        path.display(),
    );
}

#[test]
fn schema_refuses_what_the_program_refuses() {
    let validator = jsonschema::draft7::new(&serde_json::to_value(schema()).unwrap()).unwrap();
    let defaults: Value = serde_json::to_value(Settings::default()).unwrap();
    assert!(validator.is_valid(&json!({})) && validator.is_valid(&defaults));
    for instance in [json!([]), json!({"worlds_min": 1}), json!({"worlds_max": -1}), json!({"log_format": "jsn"})] {
        assert!(!validator.is_valid(&instance), "{instance}");
    }
}

#[test]
fn manual_names_every_flag_and_each_command_has_a_page() {
    let page = |arguments: &[&str]| {
        let output = program().arg("manual").args(arguments).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap().replace("\\-", "-")
    };
    let text = page(&[]);
    assert!(text.contains(".TH tokenwright-mock 1"), "{text}");
    for argument in Settings::augment_args(clap::Command::new("settings")).get_arguments() {
        let long = argument.get_long().unwrap();
        assert!(text.contains(long), "no {long}");
    }
    for command in ["exec", "proxy", "verify", "completions"] {
        let text = page(&[command]);
        assert!(text.contains(&format!(".TH tokenwright-mock-{command} 1")), "{text}");
    }
    let output = program().args(["manual", "exce"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
}

#[test]
fn completions_name_every_flag() {
    let command = Settings::augment_args(clap::Command::new("settings"));
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = program().args(["completions", shell]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success());
        for argument in command.get_arguments() {
            let long = argument.get_long().unwrap();
            assert!(text.contains(long), "{shell}: no {long}");
        }
    }
}
