use std::io::{BufRead as _, BufReader};
use std::net::TcpStream;
use std::process::{Command, Output, Stdio};

use crate::fixture::{assert_refuses, has_namespaces, hears_of_hangup, program, within};

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

/// Goal: whoever wonders why a test has failed looks into the journal that it has left.
#[cfg(unix)]
#[test]
fn mock_of_a_failed_command_is_held_until_it_is_told_to_stop() {
    let mut command = program();
    let call = r#"curl --noproxy "*" -sS -o /dev/null "$ASTROM_BASE_URL/apiTokens"; echo "$CONTROL_URL"; exit 7"#;
    command.args(["exec", "--hold", "--", "sh", "-c", call]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let control_url = BufReader::new(child.stdout.take().unwrap()).lines().next().unwrap().unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap()).lines();
    let (origin, _) = control_url.split_once("/_mock/").unwrap();
    let told = stderr.next().unwrap().unwrap();
    assert_eq!(told, format!("the command ended with status 7; the mock goes on at {origin}/_mock/ until Ctrl-C"));
    let mut journal = Command::new("curl");
    journal.args(["--noproxy", "*", "-sS", "--fail", &format!("{control_url}/journal")]);
    let journal = String::from_utf8(journal.output().unwrap().stdout).unwrap();
    assert!(journal.contains("api_token_list"), "{journal}");
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    assert_eq!(child.wait().unwrap().code(), Some(7), "the status is the command's");
}

/// Goal: nobody has to stop a mock whose command went well, or was stopped.
#[cfg(unix)]
#[test]
fn mock_is_not_held_without_a_failure() {
    for (line, status) in [("true", 0), ("kill -TERM $$", 143), ("kill -INT $$", 130)] {
        let output = program().args(["exec", "--hold", "--", "sh", "-c", line]).output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(status), &[][..]), "{line}");
    }
}

/// Goal: whichever signal comes from another process reaches the command, and the mock answers while it cleans up.
#[cfg(unix)]
#[test]
fn every_signal_reaches_the_command_and_the_mock_goes_on_answering() {
    let line = r#"trap 'curl --noproxy "*" -sS --fail "$TOKENWRIGHT_CONTROL_URL/../healthz"; echo '"$1"'; exit 9' "$1"
        echo ready; while :; do read nothing || true; done"#;
    for signal in ["INT", "TERM", "QUIT", "USR1", "USR2"].into_iter().chain(hears_of_hangup().then_some("HUP")) {
        let mut command = program();
        command.args(["exec", "--", "sh", "-c", line, "sh", signal]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap()).lines();
        assert_eq!(stdout.next().unwrap().unwrap(), "ready");
        let sent = Command::new("kill").args([&format!("-{signal}"), &child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        assert_eq!(stdout.next().unwrap().unwrap(), "ok", "{signal}: the mock answers");
        assert_eq!(stdout.next().unwrap().unwrap(), signal);
        assert_eq!(child.wait().unwrap().code(), Some(9), "{signal}");
    }
}

#[cfg(unix)]
#[test]
fn state_and_info_file_are_kept_as_promised() {
    let folder = tempfile::tempdir().unwrap();
    let [state, info] = ["state.json", "info.json"].map(|name| folder.path().join(name));
    let run = |line: &str| {
        let mut command = program();
        command.arg("--state-file").arg(&state).arg("--info-file").arg(&info);
        command.args(["exec", "--", "sh", "-c", line, "sh"]).arg(&info).output().unwrap()
    };
    let made = run(
        r#"curl --noproxy "*" -sS --fail -X PUT -d "{}" "$TOKENWRIGHT_CONTROL_URL/worlds/0badcafe" && cat "$1"; exit 7"#,
    );
    assert_eq!(made.status.code(), Some(7), "{made:?}");
    assert!(stdout(&made).contains("\"private_key\""), "the info file is there: {made:?}");
    assert!(!info.exists() && state.exists());
    let found = run(r#"curl --noproxy "*" -sS --fail "$TOKENWRIGHT_CONTROL_URL/worlds/0badcafe""#);
    assert!(found.status.success() && stdout(&found).contains("0badcafe"), "{found:?}");
}

#[cfg(unix)]
#[test]
fn state_that_cannot_be_written_is_a_failure_unless_the_command_has_its_own() {
    for (code, expected) in [(0, 1), (7, 7)] {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("in/state.json");
        std::fs::create_dir(folder.path().join("in")).unwrap();
        let mut command = program();
        command.arg("--state-file").arg(&state).args(["exec", "--", "sh", "-c"]);
        let line = format!(r#"rm -r "$1"; exit {code}"#);
        let output = command.arg(line).arg("sh").arg(folder.path().join("in")).output().unwrap();
        assert_eq!(output.status.code(), Some(expected), "{output:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("error: cannot write the state"), "{output:?}");
    }
}

/// Goal: the command reaches the control API exactly if the settings let it.
#[test]
fn environment_has_the_control_api_as_the_settings_have_it() {
    let shown = |arguments: &[&str], variable: Option<&str>| {
        let mut command = program();
        command.args(arguments).args(["exec", "--", "sh", "-c"]);
        command.arg("echo ${TOKENWRIGHT_CONTROL_URL-none} ${TOKENWRIGHT_CONTROL_TOKEN-none}");
        // What an exec around this one has left.
        command.env("TOKENWRIGHT_CONTROL_URL", "http://outer");
        if let Some(token) = variable {
            command.env("TOKENWRIGHT_CONTROL_TOKEN", token);
        }
        let text = stdout(&command.output().unwrap());
        let (url, token) = text.trim_end().split_once(' ').unwrap();
        (url.starts_with("http://127.0.0.1:"), url.to_owned(), token.to_owned())
    };
    for (arguments, variable, token) in [
        ([].as_slice(), None, "none"),
        (&["--control-token", "given"], None, "given"),
        (&[], Some("inherited"), "inherited"),
        (&["--control-token", "given"], Some("inherited"), "given"),
    ] {
        let (is_ours, url, shown) = shown(arguments, variable);
        assert!(is_ours && shown == token, "{arguments:?} {variable:?}: {url} {shown}");
    }
    let (_, url, token) = shown(&["--no-control"], Some("inherited"));
    assert_eq!((url.as_str(), token.as_str()), ("none", "none"));
}

/// Goal: no test takes the credentials of a real server, which its parent has, for those of the mock.
#[test]
fn environment_has_nothing_that_is_not_of_the_mock() {
    let names = ["ASTROM_BASE_URL", "ASTROM_TOKEN", "OPS_MANAGER_PRIVATE_KEY", "CA_CERTIFICATE"];
    let mut command = program();
    command.envs(names.map(|name| (name, "real"))).args(["--no-demo", "exec", "--", "env"]);
    let text = stdout(&command.output().unwrap());
    assert!(text.contains("ASTRA_CONTROL_BASE_URL=http://127.0.0.1:") && !text.contains("=real"), "{text}");
}

/// Goal: nothing is forgotten in the list of what a command does not inherit.
#[test]
fn every_variable_of_a_demo_world_is_known() {
    let variables = |arguments: &[&str]| {
        let mut command = program();
        let output =
            command.env_clear().args(arguments).args(["exec", "--", "env"]).env("PATH", "/usr/bin:/bin").output();
        let text = stdout(&output.unwrap());
        let names = text.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name.to_owned());
        // A certificate has lines with an equals sign, too.
        let is_name = |name: &String| name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
        names.filter(is_name).collect::<Vec<_>>()
    };
    let set = variables(&["--tls", "self-issued", "--control-token", "t"]);
    assert!(set.len() > 15, "{set:?}");
    let mut command = program();
    command.env_clear().envs(set.iter().map(|name| (name, "real"))).env("PATH", "/usr/bin:/bin");
    // The settings of the program itself are none of what it tells.
    command.env_remove("TOKENWRIGHT_CONTROL_TOKEN");
    let text = stdout(&command.args(["--no-demo", "--no-control", "exec", "--", "env"]).output().unwrap());
    let left: Vec<_> = text.lines().filter(|line| line.ends_with("=real")).collect();
    assert!(left.iter().all(|line| ["PWD=real", "SHLVL=real"].contains(line)), "{left:?}");
}

#[test]
fn warning_is_printed_where_strangers_can_come() {
    let run = |arguments: &[&str]| {
        let output = program().args(arguments).args(["exec", "--", "true"]).output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    let warning = run(&["--bind", "0.0.0.0:0"]);
    assert!(warning.starts_with("warning: whoever reaches 0.0.0.0:"), "{warning}");
    assert_eq!(run(&["--bind", "0.0.0.0:0", "--no-control"]), "");
    assert_eq!(run(&[]), "");
}

#[test]
fn missing_dashes_and_misplaced_flags_are_named() {
    assert_refuses(program().args(["exec", "pytest", "-x", "canary"]), &["`--` is missing", "exec -- pytest"]);
    assert_refuses(program().args(["exec", "--no-demo", "--", "true"]), &["flags of the mock stand before exec"]);
    let output = program().args(["exec", "pytest", "canary"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(!String::from_utf8_lossy(&output.stderr).contains("canary"), "{output:?}");
}

/// Goal: in a container, where the program is the first process, no process stays as a zombie.
/// Method: a grandchild whose parent has gone ends, and its entry has to go.
#[cfg(target_os = "linux")]
#[test]
fn first_process_of_a_container_sees_orphans_end() {
    if !has_namespaces() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let orphan = folder.path().join("orphan");
    let line = r#"(sh -c 'echo $$ > "$1.draft"; mv "$1.draft" "$1"' sh "$1" &)
        until [ -e "$1" ]; do :; done; pid=$(cat "$1"); n=0
        while [ -e "/proc/$pid" ]; do n=$((n + 1)); [ $n -lt 1000000 ] || exit 1; done; exit 9"#;
    let mut inner = program();
    inner.args(["exec", "--", "sh", "-c", line, "sh"]).arg(&orphan);
    let mut command = within(&["unshare", "-rmpf", "--mount-proc"], r#"exec "$@""#, &inner);
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(9), "{output:?}");
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
