//! Commands that end in every way.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use zeroize::Zeroizing;

use super::command_sink::CommandSink;
use super::sink_error::SinkError;

const SECRET: &str = "dt0c01.PUBLIC.CANARYCANARY";

/// A sink that runs a script, which finds `path` in `$1`.
fn script(script: &str, path: &Path) -> CommandSink {
    CommandSink::new("sh").arguments(["-c", script, "sh"]).arguments([path])
}

async fn run(sink: &CommandSink) -> Result<(), SinkError> {
    sink.run(Zeroizing::new(SECRET.to_owned())).await
}

fn file() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    (folder, path)
}

/// Returns what a script has written to a file once it is there.
async fn written(path: &Path) -> String {
    loop {
        match std::fs::read_to_string(path) {
            Ok(text) if text.ends_with('\n') => return text.trim().to_owned(),
            _ => tokio::task::yield_now().await,
        }
    }
}

/// Returns whether there is a process of that id, a dead one that nobody has waited for included.
fn is_there(process: &str) -> bool {
    Command::new("sh").args(["-c", "kill -0 $1", "sh", process]).output().unwrap().status.success()
}

#[tokio::test]
async fn secret_is_on_standard_input_and_nowhere_else() {
    let (_folder, path) = file();
    let sink =
        script(r#"cat > "$1.input"; { env; cat /proc/$$/cmdline || ps -ww -o args= -p $$; } > "$1.seen""#, &path);
    run(&sink).await.unwrap();
    let read = |extension| std::fs::read_to_string(path.with_extension(extension)).unwrap();
    assert_eq!(read("input"), SECRET, "as it is, without a line break");
    let seen = read("seen");
    assert!(seen.contains("PATH=") && seen.contains("$1.seen") && !seen.contains("CANARY"), "{seen}");
    assert!(!format!("{sink:?}").contains("cat"), "arguments are not shown: {sink:?}");
}

#[tokio::test]
async fn arguments_arrive_as_they_are() {
    let (_folder, path) = file();
    let odd = ["$HOME", "a b", "*", "'; exit 1; '", ""];
    let sink = script(r#"cat >/dev/null; file="$1"; shift; printf '%s\n' "$@" > "$file""#, &path).arguments(odd);
    run(&sink).await.unwrap();
    assert_eq!(std::fs::read_to_string(path).unwrap(), odd.join("\n") + "\n");
}

#[tokio::test]
async fn end_of_the_command_decides_what_is_known() {
    let (_folder, path) = file();
    let text = |error: Result<(), SinkError>| match error {
        Ok(()) => "stored".to_owned(),
        Err(SinkError::NotStored(error)) => format!("not stored: {error}"),
        Err(SinkError::Unknown(error)) => format!("unknown: {error}"),
    };
    let loud = r#"echo "no, I have $(cat)" >&2; exit 3"#;
    let refused = r#"the command "sh" ended with exit status: 3: no, I have [REDACTED]"#;
    let signalled = r#"unknown: the command "sh" ended with signal: 9 (SIGKILL)"#;
    for (sink, expected) in [
        (script("cat >/dev/null", &path), "stored".to_owned()),
        (script(loud, &path), format!("unknown: {refused}")),
        (script(loud, &path).failure_stores_nothing(), format!("not stored: {refused}")),
        (script("kill -9 $$", &path).failure_stores_nothing(), signalled.to_owned()),
        (
            CommandSink::new("/no/such/program"),
            r#"not stored: the command "/no/such/program" cannot be started: No such file or directory (os error 2)"#
                .to_owned(),
        ),
    ] {
        assert_eq!(text(run(&sink).await), expected, "{sink:?}");
    }
}

/// Goal: a command that ends before it has the secret has not stored it, whatever it says.
/// Method: a secret that does not fit into a pipe.
#[tokio::test]
async fn input_that_is_not_taken_is_no_success() {
    let secret = Zeroizing::new("x".repeat(1 << 20));
    let Err(SinkError::Unknown(error)) = CommandSink::new("true").run(secret).await else { panic!("it is stored") };
    assert_eq!(error.to_string(), r#"the command "true" has not taken its whole input, and ended with success"#);
}

#[tokio::test]
async fn command_that_does_not_end_is_killed_and_nothing_is_left_of_it() {
    let (_folder, path) = file();
    let limit = Duration::from_millis(300);
    let sink = script(r#"echo waiting >&2; echo $$ > "$1"; exec sleep 1000"#, &path).time_limit(limit);
    let Err(SinkError::Unknown(error)) = run(&sink).await else { panic!("it ends") };
    let text = error.to_string();
    assert!(text.starts_with(r#"the command "sh" was killed because it had not ended after 300ms"#), "{text}");
    if let Ok(process) = std::fs::read_to_string(&path) {
        assert!(!is_there(process.trim()), "{process}");
    }
}

#[tokio::test]
async fn command_ends_with_its_future_and_nothing_is_left_of_it() {
    let (_folder, path) = file();
    let sink = script(r#"echo $$ > "$1"; exec sleep 1000"#, &path);
    let process = tokio::select! {
        ended = run(&sink) => panic!("it ends: {ended:?}"),
        process = written(&path) => process,
    };
    while is_there(&process) {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn what_a_command_leaves_behind_is_not_waited_for() {
    let (_folder, path) = file();
    let sink = script(r#"cat >/dev/null; sleep 1000 & echo $! > "$1""#, &path);
    run(&sink).await.unwrap();
    let process = written(&path).await;
    assert!(Command::new("kill").arg(process).status().unwrap().success(), "it goes on");
}

#[test]
fn outside_a_runtime_nothing_is_started() {
    let (_folder, path) = file();
    let sink = script(r#"echo > "$1""#, &path);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(SinkError::NotStored(error))) = std::pin::pin!(run(&sink)).poll(&mut context) else {
        panic!("it waits")
    };
    assert!(error.to_string().starts_with("there is no Tokio runtime"), "{error}");
    assert!(!path.exists());
}
