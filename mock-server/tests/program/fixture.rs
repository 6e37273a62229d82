use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

use serde_json::Value;

/// A running program; killed when dropped.
pub(crate) struct Program {
    pub(crate) child: Child,
    pub(crate) stdout: BufReader<ChildStdout>,
    /// `127.0.0.1:PORT`
    pub(crate) authority: String,
}

impl Program {
    /// Starts the program on a free port and waits until it says that it listens.
    #[track_caller]
    pub(crate) fn start(configure: impl FnOnce(&mut Command)) -> Self {
        let mut command = program();
        command.args(["--bind", "127.0.0.1:0"]);
        configure(&mut command);
        Self::spawn(&mut command)
    }

    /// Starts the program in one's own way and waits until it says that it listens.
    #[track_caller]
    pub(crate) fn spawn(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let urls = line.split("listens on ").nth(1).unwrap_or_default();
        let authority = urls.split_whitespace().next().and_then(|url| url.split("://").nth(1)).unwrap_or_default();
        let authority = authority.to_owned();
        assert!(!authority.is_empty(), "first line: {line:?}");
        Self { child, stdout, authority }
    }

    /// Reads the rest of the greeting, which ends with how to stop.
    pub(crate) fn greeting(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        while lines.last().is_none_or(|line: &String| !line.contains("Ctrl-C")) {
            let mut line = String::new();
            assert_ne!(self.stdout.read_line(&mut line).unwrap(), 0, "the greeting ended early: {lines:#?}");
            lines.push(line.trim_end().to_owned());
        }
        lines
    }

    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for the end; returns the exit status and what was logged.
    pub(crate) fn wait(&mut self) -> (ExitStatus, String) {
        let mut log = String::new();
        if let Some(mut stderr) = self.child.stderr.take() {
            stderr.read_to_string(&mut log).unwrap();
        }
        (self.child.wait().unwrap(), log)
    }

    /// Sends a request and returns the whole answer.
    pub(crate) fn exchange(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.authority).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

/// A request whose body has not come whole. The server has it in hand.
pub(crate) fn half_a_request(program: &Program) -> TcpStream {
    let mut stream = TcpStream::connect(&program.authority).unwrap();
    let head = "POST /_mock/worlds HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    let mut interim = [0; 25];
    stream.read_exact(&mut interim).unwrap();
    assert!(interim.starts_with(b"HTTP/1.1 100"), "{interim:?}");
    stream.write_all(b"{").unwrap();
    stream
}

/// Makes a command that runs a line of a shell, in which `"$@"` stands for another command.
pub(crate) fn within(wrapper: &[&str], line: &str, inner: &Command) -> Command {
    let mut words = wrapper.iter().copied().chain(["sh", "-c", line, "sh"]);
    let mut command = Command::new(words.next().unwrap());
    command.args(words).arg(inner.get_program()).args(inner.get_args()).stdin(Stdio::null());
    for (name, value) in inner.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
}

/// Whether a program that is started here hears of the end of its terminal: not under `nohup`, and where nothing tells.
pub(crate) fn hears_of_hangup() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.is_some_and(|mask| u64::from_str_radix(mask.trim(), 16).unwrap() & 1 == 0)
}

/// Whether this machine lets a process have mounts and process numbers of its own. Many containers do not; CI has to.
pub(crate) fn has_namespaces() -> bool {
    let output = Command::new("unshare").args(["-rmpf", "true"]).output();
    let is_there = output.is_ok_and(|output| output.status.success());
    assert!(is_there || std::env::var_os("CI").is_none(), "CI has to run what needs namespaces (unshare -rmpf)");
    is_there
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tokenwright-mock"));
    // What the machine sets for other programs is none of ours.
    for (name, _) in std::env::vars_os() {
        if name == "RUST_LOG" || name.to_string_lossy().starts_with("TOKENWRIGHT_") {
            command.env_remove(name);
        }
    }
    command.stdin(Stdio::null());
    command
}

pub(crate) fn read_json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

pub(crate) fn text<'a>(info: &'a Value, pointer: &str) -> &'a str {
    info.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no {pointer} in {info:#}"))
}

/// Asserts that the program ends by itself with a failure and one line.
#[track_caller]
pub(crate) fn assert_refuses(command: &mut Command, parts: &[&str]) {
    let output = command.output().unwrap();
    let line = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{:?}", output.status);
    assert_eq!(line.trim_end().lines().count(), 1, "{line}");
    assert!(line.starts_with("error: "), "{line}");
    for part in parts {
        assert!(line.contains(part), "no {part:?} in {line:?}");
    }
    assert!(output.stdout.is_empty(), "{:?}", output.stdout);
}
