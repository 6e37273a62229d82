//! Which access tokens of an environment hold more than they need.
//!
//! ```sh
//! cargo run -p tokenwright --example least_privilege -- 90 metrics.ingest logs.ingest
//! ```
//!
//! The first argument is a number of days; the others are the scopes that tokens are allowed to hold. Told
//! are the enabled tokens that hold any other scope, and those that were not used for so many days.
//! `ASTROM_BASE_URL` and `ASTROM_TOKEN` say where; the token needs the scope `apiTokens.read`.
//!
//! Exit codes: 0 if all is well, 1 if there is something to take away, 2 if it could not be found out.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::collections::BTreeSet;
use std::fmt;
use std::process::ExitCode;

use chrono::{DateTime, TimeDelta, Utc};
use tokenwright::Error;
use tokenwright::astrom::types::ApiToken;
use tokenwright::astrom::{Client, Scope, TokenField, TokenFields};

/// What tokens are allowed.
#[derive(Debug)]
pub(crate) struct Policy {
    /// The scopes that a token may hold.
    pub(crate) allowed: BTreeSet<Scope>,
    /// How long a token may be without use.
    pub(crate) unused_max: TimeDelta,
}

/// A token with something to take away.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Excess {
    pub(crate) id: String,
    pub(crate) name: String,
    /// The scopes that it should not hold.
    pub(crate) scopes: Vec<Scope>,
    /// Whether it was not used for too long.
    pub(crate) is_unused: bool,
}

/// Looks at every enabled token of the environment.
pub(crate) async fn excesses(client: &Client, policy: &Policy, now: DateTime<Utc>) -> Result<Vec<Excess>, Error> {
    let fields = TokenFields::default().with(TokenField::Scopes).with(TokenField::LastUsedDate);
    let mut tokens = client.api_token_list().fields(fields).page_size(1000).stream();
    let mut excesses = Vec::new();
    while let Some(token) = tokens.next().await {
        excesses.extend(policy.excess(token?, now));
    }
    Ok(excesses)
}

impl Policy {
    fn excess(&self, token: ApiToken, now: DateTime<Utc>) -> Option<Excess> {
        if token.enabled == Some(false) {
            return None;
        }
        // A token that was never used is as old as its creation.
        let used_at = token.last_used_date.or(token.creation_date).map(DateTime::<Utc>::from);
        let is_unused = used_at.is_some_and(|used_at| now - used_at > self.unused_max);
        let scopes: Vec<Scope> = token.scopes.into_iter().filter(|scope| !self.allowed.contains(scope)).collect();
        (is_unused || !scopes.is_empty()).then(|| Excess {
            id: token.id.map(|id| id.to_string()).unwrap_or_default(),
            name: token.name.unwrap_or_default(),
            scopes,
            is_unused,
        })
    }
}

impl fmt::Display for Excess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({:?}):", self.id, self.name)?;
        if !self.scopes.is_empty() {
            let scopes: Vec<&str> = self.scopes.iter().map(Scope::as_str).collect();
            write!(f, " holds {}", scopes.join(", "))?;
        }
        if self.is_unused { f.write_str(" unused for too long") } else { Ok(()) }
    }
}

fn policy_from_arguments() -> Result<Policy, String> {
    let mut arguments = std::env::args().skip(1);
    let days = arguments.next().ok_or("give a number of days and the scopes that tokens may hold")?;
    let days = days.parse::<u16>().map_err(|_| format!("{days:?} is not a number of days"))?;
    let allowed = arguments.map(Scope::from).collect();
    Ok(Policy { allowed, unused_max: TimeDelta::days(days.into()) })
}

async fn run() -> Result<Vec<Excess>, Box<dyn std::error::Error>> {
    let policy = policy_from_arguments()?;
    let client = Client::builder_from_environment()?.build()?;
    #[expect(clippy::disallowed_methods, reason = "tokens are used in real time")]
    let now = DateTime::<Utc>::from(std::time::SystemTime::now());
    Ok(excesses(&client, &policy, now).await?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(excesses) => {
            excesses.iter().for_each(|excess| println!("{excess}"));
            println!("{} tokens have something to take away", excesses.len());
            ExitCode::from(u8::from(!excesses.is_empty()))
        }
        Err(error) => {
            eprintln!("least_privilege: {error}");
            ExitCode::from(2)
        }
    }
}
