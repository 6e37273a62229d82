//! Replaces one credential by a successor with the same rights.
//!
//! ```sh
//! cargo run -p tokenwright --example rotate -- astrom pipeline-token dt0c01.PUBLIC 60
//! cargo run -p tokenwright --example rotate -- astrom pipeline-token
//! ```
//!
//! The arguments are an API, a file, the id of the credential, and for how many minutes it is to work on after its
//! successor is there (not at all if left out). The file gets the successor, whole, and keeps its owner and permissions;
//! a new one only its owner may read. The secret is shown nowhere else. How far the rotation has come stands in `FILE.rotation.json` until it is over:
//! wherever the program ends, one of the two works, and the same command, or that without an id, finishes the rest.
//!
//! | API | Variables | Id |
//! |---|---|---|
//! | `astrom` | `ASTROM_BASE_URL`, `ASTROM_TOKEN` | of the token |
//! | `astra_control` | `ASTRA_CONTROL_BASE_URL`, `ASTRA_CONTROL_TOKEN`, `ASTRA_CONTROL_ACCOUNT_ID`, `ASTRA_CONTROL_USER_ID` | of a token of that user, whose own the variable holds |
//! | `ops_manager` | `OPS_MANAGER_BASE_URL`, `OPS_MANAGER_PUBLIC_KEY`, `OPS_MANAGER_PRIVATE_KEY`, `OPS_MANAGER_ORG_ID` | of a key of that organization |
//!
//! Exit codes: 0 if all is done, 1 if the program is to be run again without an id, 2 if nothing has changed.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use tokenwright::rotation::{
    FileJournal, FileSink, Retirement, Rotated, RotatingClient, Rotation, RotationError, RotationJournal as _,
};
use tokenwright::{astra_control, astrom, ops_manager};

/// What the program is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Arguments {
    pub(crate) api: String,
    /// Where the successor is stored.
    pub(crate) file: PathBuf,
    /// The credential to replace; none if there is only something to be finished.
    pub(crate) id: Option<String>,
    /// For how long the predecessor works on.
    pub(crate) grace_period: Duration,
}

/// What a run has come to.
#[derive(Debug)]
pub(crate) struct Report {
    file: PathBuf,
    /// What names the successor, and what became of the predecessor; none if there was nothing to finish.
    rotated: Option<Rotated<String>>,
    /// Whether there is something left to do later.
    pub(crate) is_unfinished: bool,
}

/// Finishes what an earlier run has left; if there was nothing, replaces `predecessor`.
pub(crate) async fn rotate<C: RotatingClient>(
    rotation: Rotation<C>,
    arguments: &Arguments,
    predecessor: Option<C::Id>,
) -> Result<Report, RotationError> {
    let (sink, journal) = (FileSink::secret_only(&arguments.file), FileJournal::new(record_of(&arguments.file)));
    let rotation = rotation.grace_period(arguments.grace_period);
    let rotated = match (rotation.resume(&sink, &journal).await?, predecessor) {
        (None, Some(predecessor)) => Some(rotation.rotate(predecessor, &sink, &journal).await?),
        (resumed, _) => resumed,
    };
    let rotated = rotated.map(|Rotated { successor, retirement, settled_at }| Rotated {
        successor: successor.to_string(),
        retirement,
        settled_at,
    });
    // What cannot be read is left for the next run, too.
    let is_unfinished = !matches!(journal.load().await, Ok(None));
    Ok(Report { file: arguments.file.clone(), rotated, is_unfinished })
}

/// Returns the file that says how far a rotation has come.
fn record_of(file: &Path) -> PathBuf {
    let mut record = file.as_os_str().to_owned();
    record.push(".rotation.json");
    record.into()
}

impl Arguments {
    pub(crate) fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let usage = "give an API (astrom, astra_control or ops_manager), a file for the successor, the id of the \
                     credential, and for how many minutes it is to work on";
        let (Some(api), Some(file)) = (arguments.next(), arguments.next()) else { return Err(usage.to_owned()) };
        let id = arguments.next();
        let minutes = match arguments.next() {
            None => 0,
            Some(text) => text.parse::<u32>().map_err(|_| format!("{text:?} is not a number of minutes"))?,
        };
        if arguments.next().is_some() {
            return Err(format!("there are too many arguments; {usage}"));
        }
        Ok(Self { api, file: file.into(), id, grace_period: Duration::from_secs(60 * u64::from(minutes)) })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(Rotated { successor, retirement, settled_at }) = &self.rotated else {
            return f.write_str(if self.is_unfinished { "run this again later" } else { "nothing is left to finish" });
        };
        write!(f, "{successor} has taken over; its secret is in {}", self.file.display())?;
        match retirement {
            Retirement::Done => f.write_str("\nthe predecessor is deleted")?,
            Retirement::Disabled { delete_at } => {
                write!(f, "\nthe predecessor is disabled; run this again after {delete_at}")?
            }
            Retirement::DueAt(at) => write!(f, "\nthe predecessor works until you run this again, after {at}")?,
        }
        match settled_at {
            Some(at) => write!(f, "\nan answer was lost; run this again after {at}, to delete what may come of it"),
            None => Ok(()),
        }
    }
}

async fn run() -> Result<Report, Box<dyn Error>> {
    let arguments = Arguments::read(std::env::args().skip(1))?;
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("the environment variable {name} is not set"));
    let id = arguments.id.as_deref();
    let report = match arguments.api.as_str() {
        "astrom" => {
            let client = astrom::Client::builder_from_environment()?.build()?;
            rotate(Rotation::new(&client), &arguments, id.map(str::parse).transpose()?).await?
        }
        "astra_control" => {
            let client = astra_control::Client::builder_from_environment()?.build()?;
            let (account, user) = (variable("ASTRA_CONTROL_ACCOUNT_ID")?, variable("ASTRA_CONTROL_USER_ID")?);
            let path = id.map(|id| astra_control::TokenPath::new(account, user, id));
            rotate(Rotation::new(&client), &arguments, path).await?
        }
        "ops_manager" => {
            let client = ops_manager::Client::builder_from_environment()?.build()?;
            let org = variable("OPS_MANAGER_ORG_ID")?;
            let path = id.map(|id| ops_manager::ApiKeyPath::new(org, id));
            rotate(Rotation::new(&client), &arguments, path).await?
        }
        other => return Err(format!("{other:?} is no API; take astrom, astra_control or ops_manager").into()),
    };
    Ok(report)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(report) => {
            println!("{report}");
            ExitCode::from(u8::from(report.is_unfinished))
        }
        Err(error) => {
            eprintln!("rotate: {}", with_causes(&*error));
            let is_resumable = error.downcast_ref().is_some_and(RotationError::is_resumable);
            ExitCode::from(if is_resumable { 1 } else { 2 })
        }
    }
}

/// Returns the messages of an error and of what has caused it.
fn with_causes(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
