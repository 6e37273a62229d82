use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::generated::{Api, operations};

/// What was seen of one exchange. Serialised, it is a line for programs.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Observation {
    /// When the request arrived.
    pub at: DateTime<Utc>,
    /// The operation of the document; `None` if it has none there.
    pub operation: Option<&'static str>,
    /// The method.
    pub method: String,
    /// The status of the answer; `None` if the server gave none.
    pub status: Option<u16>,
    /// From the request to the end of the answer.
    #[serde(rename = "elapsed_us", serialize_with = "microseconds")]
    pub elapsed: Duration,
    /// What the document does not have, a sentence each; never with a value.
    pub deviations: Vec<String>,
    /// What could not be looked at, and why.
    pub unseen: Option<String>,
}

fn microseconds<S: serde::Serializer>(elapsed: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(u64::try_from(elapsed.as_micros()).unwrap_or(u64::MAX))
}

impl fmt::Display for Observation {
    /// A line for each deviation.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (at, operation) = (self.at.format("%H:%M:%S%.3f"), self.operation.unwrap_or("no operation"));
        let status = self.status.map_or_else(|| "no answer".to_owned(), |status| status.to_string());
        for (i, told) in self.deviations.iter().chain(&self.unseen).enumerate() {
            let line_break = if i == 0 { "" } else { "\n" };
            write!(f, "{line_break}{at} {operation} ({} {status}): {told}", self.method)?;
        }
        Ok(())
    }
}

/// What was seen of an API, from the first exchange to the last one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// The number of exchanges.
    pub n_exchanges: u64,
    /// The number of exchanges that deviated from the document.
    pub n_deviating: u64,
    /// How often each operation was answered with each status.
    pub answers: BTreeMap<(&'static str, u16), u64>,
    /// The operations that never occurred.
    pub unused: Vec<&'static str>,
}

impl Summary {
    pub(super) fn new(api: Api) -> Self {
        Self { unused: operations(api).iter().map(|operation| operation.id).collect(), ..Self::default() }
    }

    pub(super) fn add(&mut self, observation: &Observation) {
        self.n_exchanges += 1;
        self.n_deviating += u64::from(!observation.deviations.is_empty());
        if let (Some(operation), Some(status)) = (observation.operation, observation.status) {
            *self.answers.entry((operation, status)).or_default() += 1;
            self.unused.retain(|unused| *unused != operation);
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} exchanges, {} of them deviate from the document", self.n_exchanges, self.n_deviating)?;
        for ((operation, status), n) in &self.answers {
            writeln!(f, "  {operation:28} {status} {n:8}")?;
        }
        if !self.unused.is_empty() {
            writeln!(f, "never called: {}", self.unused.join(", "))?;
        }
        Ok(())
    }
}
