use std::ffi::OsString;
use std::fmt;
use std::io;
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::process::Command;
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::client::RotatingClient;
use super::sink::{CredentialSink, SinkFuture};
use super::sink_error::SinkError;
use super::successor::Successor;
use crate::credential::Credential as _;
use crate::cut::{cut, one_line};
use crate::secret::redact;
use crate::timers::{NO_RUNTIME, has_runtime};

const TIME_LIMIT: Duration = Duration::from_secs(60);

/// How long a command may take to go when it is killed, and a pipe to close when it has gone. What it has started in its
/// turn may keep the pipe open.
const PARTING_TIME: Duration = Duration::from_secs(1);

/// Bytes of its standard error that are kept. The rest is read and dropped, so that it does not wait for a reader.
const ERROR_BYTES_MAX: usize = 64 * 1024;

/// Characters of these that are shown.
const ERROR_CHARS_MAX: usize = 500;

/// Hands the successor to a command on its standard input: `kubectl`, `vault`, `gh`, `aws` and others.
///
/// The command gets the text of the credential (a token, or a pair of keys as `public:private`) without a line break behind
/// it, then the end of its input. The secret is neither among its arguments nor in its environment, which other users of a
/// machine may read. No shell is involved: each argument arrives as it is. The command has the environment and the folder
/// of this program, and its standard output goes nowhere.
///
/// | The command | The successor |
/// |---|---|
/// | ends with status 0 | is stored; a command that ends without its input is not always noticed |
/// | cannot be started | is deleted; the predecessor works on |
/// | ends with another status | is kept, because it may be stored; or deleted with [`failure_stores_nothing`](Self::failure_stores_nothing) |
/// | is ended by a signal or by the [time limit](Self::time_limit) | is kept, because it may be stored |
///
/// One that is kept ends the rotation with [`RotationError::Interrupted`](super::RotationError::Interrupted), and
/// [`Rotation::resume`](super::Rotation::resume) stores another one and then retires both. The message shows how the command
/// has ended and the first 500 characters of its standard error, with the placeholder in the place of the secret; what the
/// command prints of it in another form, such as Base64, is not recognised.
///
/// If the future is dropped, the command is killed. What it has started in its turn is not.
///
/// # Example
///
/// ```
/// use tokenwright::rotation::CommandSink;
///
/// let vault = CommandSink::new("vault").arguments(["kv", "put", "secret/pipeline", "astrom=-"]);
/// let github = CommandSink::new("gh").arguments(["secret", "set", "ASTROM_TOKEN", "--repo", "example/pipeline"]);
/// let aws = CommandSink::new("aws")
///     .arguments(["secretsmanager", "put-secret-value", "--secret-id", "pipeline"])
///     .arguments(["--secret-string", "file:///dev/stdin"]);
/// ```
#[derive(Clone)]
pub struct CommandSink {
    program: OsString,
    arguments: Vec<OsString>,
    time_limit: Duration,
    failure: Failure,
}

/// What a status other than 0 means.
#[derive(Clone, Copy, Debug)]
enum Failure {
    MayHaveStored,
    StoresNothing,
}

/// How a command has ended.
enum End {
    Exited(ExitStatus),
    Killed,
}

impl CommandSink {
    /// Takes the name of a program, which is looked for as the system does, or its path.
    pub fn new(program: impl Into<OsString>) -> Self {
        Self { program: program.into(), arguments: Vec::new(), time_limit: TIME_LIMIT, failure: Failure::MayHaveStored }
    }

    /// Adds arguments. They are no place for a secret.
    #[must_use]
    pub fn arguments<A: Into<OsString>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// Sets how long the command may take before it is killed. 60 seconds unless set.
    #[must_use]
    pub fn time_limit(self, time_limit: Duration) -> Self {
        Self { time_limit, ..self }
    }

    /// Says that the command has stored nothing if it ends with a status other than 0: the successor is deleted then. Not
    /// to be said of a command that sends a request and fails if the answer is lost, as most do.
    #[must_use]
    pub fn failure_stores_nothing(self) -> Self {
        Self { failure: Failure::StoresNothing, ..self }
    }

    pub(super) async fn run(&self, secret: Zeroizing<String>) -> Result<(), SinkError> {
        if !has_runtime() {
            return Err(NO_RUNTIME.into());
        }
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child =
            command.kill_on_drop(true).spawn().map_err(|error| self.said(&format!("cannot be started: {error}")))?;
        let written = child.stdin.take().map(|input| tokio::spawn(write(input, secret.clone())));
        let heard = Heard::default();
        let hearing = child.stderr.take().map(|errors| tokio::spawn(heard.clone().hear(errors)));

        let end = match timeout(self.time_limit, child.wait()).await {
            Ok(status) => End::Exited(status.map_err(|error| self.unknown(&error.to_string()))?),
            Err(_) => {
                // Waited for, so that nothing is left of it.
                timeout(PARTING_TIME, child.kill()).await.ok();
                End::Killed
            }
        };
        let mut is_written = false;
        if let Some(mut written) = written {
            is_written = matches!(timeout(PARTING_TIME, &mut written).await, Ok(Ok(Ok(()))));
            written.abort();
        }
        if let Some(mut hearing) = hearing {
            timeout(PARTING_TIME, &mut hearing).await.ok();
            hearing.abort();
        }
        let errors = heard.without(&secret);
        match end {
            End::Exited(status) if status.success() && is_written => Ok(()),
            End::Exited(status) if status.success() => {
                Err(self.unknown(&format!("has not taken its whole input, and ended with success{errors}")))
            }
            End::Exited(status) => {
                let text = format!("ended with {status}{errors}");
                match self.failure {
                    // A signal may come at any moment.
                    Failure::StoresNothing if status.code().is_some() => Err(self.said(&text).into()),
                    _ => Err(self.unknown(&text)),
                }
            }
            End::Killed => {
                Err(self.unknown(&format!("was killed because it had not ended after {:?}{errors}", self.time_limit)))
            }
        }
    }

    fn said(&self, text: &str) -> String {
        format!("the command {:?} {text}", self.program)
    }

    fn unknown(&self, text: &str) -> SinkError {
        SinkError::Unknown(self.said(text).into())
    }
}

impl<C: RotatingClient> CredentialSink<C> for CommandSink {
    fn store(&self, successor: Successor<C>) -> SinkFuture<'_> {
        Box::pin(self.run(successor.credential().expose_text()))
    }
}

/// Shows no arguments: somebody may have put a secret there.
impl fmt::Debug for CommandSink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CommandSink")
            .field("program", &self.program)
            .field("n_arguments", &self.arguments.len())
            .field("time_limit", &self.time_limit)
            .field("failure", &self.failure)
            .finish()
    }
}

async fn write(mut input: impl AsyncWrite + Unpin, secret: Zeroizing<String>) -> io::Result<()> {
    input.write_all(secret.as_bytes()).await?;
    input.shutdown().await
}

/// What a command has written to its standard error so far.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Zeroizing<Vec<u8>>>>);

impl Heard {
    /// Reads to the end, and keeps the beginning.
    async fn hear(self, mut errors: impl AsyncRead + Unpin) {
        let mut buffer = Zeroizing::new([0; 4096]);
        while let Ok(n_bytes @ 1..) = errors.read(&mut buffer[..]).await {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let n_kept = n_bytes.min(ERROR_BYTES_MAX.saturating_sub(kept.len()));
            kept.extend(buffer.iter().take(n_kept));
        }
    }

    /// Returns what was heard, behind a colon, without the secret, in one line; nothing if nothing was heard.
    fn without(&self, secret: &str) -> String {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = Zeroizing::new(String::from_utf8_lossy(&kept).into_owned());
        for part in parts(secret) {
            text = redact(&text, Some(part)).into();
        }
        if kept.len() >= ERROR_BYTES_MAX {
            // The beginning of a secret may stand at the end.
            let n_chars = text.chars().count().saturating_sub(secret.len());
            text = text.chars().take(n_chars).collect::<String>().into();
        }
        let text = one_line(&text);
        if text.is_empty() { text } else { format!(": {}", cut(&text, ERROR_CHARS_MAX)) }
    }
}

/// Returns the text of a credential, and what of it is a secret by itself: the private key of a pair, the last part of a
/// token.
fn parts(secret: &str) -> [&str; 3] {
    let private_key = secret.split_once(':').map_or(secret, |(_, private_key)| private_key);
    let last = secret.rsplit_once('.').map_or(secret, |(_, last)| last);
    [secret, private_key, last]
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "dt0c01.PUBLIC.CANARYCANARY";

    async fn heard(errors: &[u8], secret: &str) -> String {
        let heard = Heard::default();
        heard.clone().hear(errors).await;
        heard.without(secret)
    }

    #[tokio::test]
    async fn secret_is_not_repeated() {
        for (errors, secret, expected) in [
            ("", TOKEN, ""),
            (" \n", TOKEN, ""),
            ("no\naccess\n", TOKEN, ": no access"),
            ("<dt0c01.PUBLIC.CANARYCANARY>", TOKEN, ": <[REDACTED]>"),
            ("CANARYCANARY is bad", TOKEN, ": [REDACTED] is bad"),
            ("user:11-CANARY-22 and 11-CANARY-22", "user:11-CANARY-22", ": [REDACTED] and [REDACTED]"),
            ("dt0c01.OTHER.SECRET", "user:11-CANARY-22", ": dt0c01.OTHER.[REDACTED]"),
        ] {
            assert_eq!(heard(errors.as_bytes(), secret).await, expected, "{errors}");
        }
        assert_eq!(heard(b"\xff\x07!", TOKEN).await, ": \u{fffd} !");
    }

    /// Goal: half a secret is not shown either, wherever the text is cut.
    #[tokio::test]
    async fn secret_that_is_cut_is_not_repeated() {
        // Longer than what is kept, so that its beginning alone is.
        let secret = "CANARY".repeat(20_000);
        let text = heard(&["-".repeat(40), secret.clone()].concat().into_bytes(), &secret).await;
        assert!(!text.contains("CANARY"), "{text}");
        for n_before in 0..40 {
            let errors = ["ä".repeat(n_before + 470), TOKEN.to_owned()].concat();
            let text = heard(errors.as_bytes(), TOKEN).await;
            assert!(!text.contains("CANARY") && text.chars().count() < 520, "{text}");
        }
    }
}
