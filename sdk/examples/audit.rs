//! What expires soon, over all three APIs, as a table.
//!
//! ```sh
//! cargo run -p tokenwright --example audit -- 30
//! ```
//!
//! The argument is a number of days, 30 if it is left out. An API takes part if its variables are set:
//!
//! | API | Variables |
//! |---|---|
//! | `astrom` | `ASTROM_BASE_URL`, `ASTROM_TOKEN` |
//! | `astra_control` | `ASTRA_CONTROL_BASE_URL`, `ASTRA_CONTROL_TOKEN`, `ASTRA_CONTROL_ACCOUNT_ID`, `ASTRA_CONTROL_USER_ID` |
//! | `ops_manager` | `OPS_MANAGER_BASE_URL`, `OPS_MANAGER_PUBLIC_KEY`, `OPS_MANAGER_PRIVATE_KEY` |
//!
//! Of astrom, the tokens of ActiveGates are looked at as well, if the calling token has the scope
//! `activeGateTokenManagement.read`.
//!
//! Tokens of Astra Control, keys of Ops Manager and the keys of its agents never end by themselves: they are counted,
//! so that the summary covers everything, and no date is made up for them. Of agents, those of the projects are looked
//! at in which the calling key has a role.
//!
//! Exit codes: 0 if nothing expires within the time, 1 if something does, 2 if it could not be found out.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::fmt;
use std::process::ExitCode;

use chrono::{DateTime, TimeDelta, Utc};
use tokenwright::astrom::{TokenField, TokenFields, TokenSort, TokenSortKey};
use tokenwright::{Error, astra_control, astrom, ops_manager};

/// The clients of the APIs that take part.
#[derive(Debug, Default)]
pub(crate) struct Clients {
    pub(crate) astrom: Option<astrom::Client>,
    /// With the account and the user whose tokens are looked at.
    pub(crate) astra_control: Option<(astra_control::Client, String, String)>,
    pub(crate) ops_manager: Option<ops_manager::Client>,
}

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// What ends within the time, soonest first.
    pub(crate) expiring: Vec<Expiring>,
    /// What was looked at.
    pub(crate) n_seen: usize,
    /// What never ends by itself.
    pub(crate) n_endless: usize,
}

/// A credential that ends soon, or has ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Expiring {
    pub(crate) api: &'static str,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) owner: String,
    pub(crate) expires_at: DateTime<Utc>,
    /// Whole days from now, rounded down: negative once it has ended.
    pub(crate) days_left: i64,
}

/// Looks at everything there is.
pub(crate) async fn audit(clients: &Clients, now: DateTime<Utc>, within: TimeDelta) -> Result<Report, Error> {
    let mut report = Report::default();
    if let Some(client) = &clients.astrom {
        let span = Span { now, within };
        audit_astrom(client, span, &mut report).await?;
        audit_gates(client, span, &mut report).await?;
    }
    if let Some((client, account, user)) = &clients.astra_control {
        let mut tokens = client.token_list().account_id(account.as_str()).user_id(user.as_str()).stream();
        while let Some(token) = tokens.next().await {
            token?;
            report.count_endless();
        }
    }
    if let Some(client) = &clients.ops_manager {
        audit_ops_manager(client, &mut report).await?;
    }
    report.expiring.sort_by(|a, b| (a.expires_at, &a.id).cmp(&(b.expires_at, &b.id)));
    Ok(report)
}

/// From when on, and how far ahead, is looked.
#[derive(Clone, Copy, Debug)]
struct Span {
    now: DateTime<Utc>,
    within: TimeDelta,
}

async fn audit_astrom(client: &astrom::Client, span: Span, report: &mut Report) -> Result<(), Error> {
    let fields = TokenFields::only([TokenField::Name, TokenField::Owner, TokenField::ExpirationDate]);
    let soonest_first = TokenSort::ascending(TokenSortKey::ExpirationDate);
    let mut tokens = client.api_token_list().fields(fields).sort(soonest_first).page_size(1000).stream();
    while let Some(token) = tokens.next().await {
        let token = token?;
        let Some(expires_at) = token.expiration_date.map(DateTime::<Utc>::from) else {
            report.count_endless();
            continue;
        };
        let id = token.id.map(|id| id.to_string()).unwrap_or_default();
        report.count(span, [id, token.name.unwrap_or_default(), token.owner.unwrap_or_default()], expires_at);
    }
    Ok(())
}

/// Looks at the tokens of ActiveGates. A caller who may not see them has none to care for.
async fn audit_gates(client: &astrom::Client, span: Span, report: &mut Report) -> Result<(), Error> {
    let mut tokens = client.active_gate_token_list().page_size(3000).stream();
    while let Some(token) = tokens.next().await {
        let token = match token {
            Err(error) if error.status().is_some_and(|status| status == 403) => return Ok(()),
            token => token?,
        };
        match token.expiration_date.map(DateTime::<Utc>::from) {
            Some(expires_at) => report.count(span, [token.id.to_string(), token.name, token.owner], expires_at),
            None => report.count_endless(),
        }
    }
    Ok(())
}

async fn audit_ops_manager(client: &ops_manager::Client, report: &mut Report) -> Result<(), Error> {
    let mut organizations = client.org_list().stream();
    while let Some(organization) = organizations.next().await {
        let organization = organization?;
        // Callers with a global role see also those that are gone, with all their keys.
        if organization.is_deleted {
            continue;
        }
        let mut keys = client.org_api_key_list().org_id(organization.id).items_per_page(500).stream();
        while let Some(key) = keys.next().await {
            key?;
            report.count_endless();
        }
    }
    let mut projects = client.project_list().items_per_page(500).stream();
    while let Some(project) = projects.next().await {
        for _ in client.agent_api_key_list().project_id(project?.id).send().await?.iter() {
            report.count_endless();
        }
    }
    Ok(())
}

impl Report {
    /// Counts a credential of astrom that ends at an instant; what names it is its id, its name and its owner.
    fn count(&mut self, span: Span, [id, name, owner]: [String; 3], expires_at: DateTime<Utc>) {
        self.n_seen += 1;
        let left = expires_at - span.now;
        if left <= span.within {
            let days_left = left.num_seconds().div_euclid(24 * 60 * 60);
            self.expiring.push(Expiring { api: "astrom", id, name, owner, expires_at, days_left });
        }
    }

    fn count_endless(&mut self) {
        self.n_seen += 1;
        self.n_endless += 1;
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows = vec![["API", "ID", "NAME", "OWNER", "EXPIRES", "DAYS"].map(str::to_owned)];
        rows.extend(self.expiring.iter().map(|found| {
            let expires_at = found.expires_at.format("%Y-%m-%dT%H:%M:%SZ").to_string();
            let (id, name, owner) = (printable(&found.id), printable(&found.name), printable(&found.owner));
            [found.api.to_owned(), id, name, owner, expires_at, found.days_left.to_string()]
        }));
        let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
        let widths: Vec<usize> = (0..6).map(width).collect();
        for row in &rows {
            let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
            writeln!(f, "{}", cells.join("  ").trim_end())?;
        }
        let (n_expiring, n_seen, n_endless) = (self.expiring.len(), self.n_seen, self.n_endless);
        write!(f, "{n_expiring} of {n_seen} expire; {n_endless} never expire by themselves")
    }
}

/// Names are what people typed: no control character of theirs reaches the terminal.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// Makes a client for each API whose base URL is set.
fn clients_from_environment() -> Result<Clients, Box<dyn std::error::Error>> {
    let is_set = |name: &str| std::env::var_os(name).is_some();
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("the environment variable {name} is not set"));
    let mut clients = Clients::default();
    if is_set("ASTROM_BASE_URL") {
        clients.astrom = Some(astrom::Client::builder_from_environment()?.build()?);
    }
    if is_set("ASTRA_CONTROL_BASE_URL") {
        let client = astra_control::Client::builder_from_environment()?.build()?;
        let (account, user) = (variable("ASTRA_CONTROL_ACCOUNT_ID")?, variable("ASTRA_CONTROL_USER_ID")?);
        clients.astra_control = Some((client, account, user));
    }
    if is_set("OPS_MANAGER_BASE_URL") {
        clients.ops_manager = Some(ops_manager::Client::builder_from_environment()?.build()?);
    }
    let has_none = clients.astrom.is_none() && clients.astra_control.is_none() && clients.ops_manager.is_none();
    if has_none {
        return Err(
            "set ASTROM_BASE_URL, ASTRA_CONTROL_BASE_URL or OPS_MANAGER_BASE_URL, and what belongs to it".into()
        );
    }
    Ok(clients)
}

async fn run() -> Result<Report, Box<dyn std::error::Error>> {
    let days = match std::env::args().nth(1) {
        None => 30,
        Some(text) => text.parse::<u16>().map_err(|_| format!("{text:?} is not a number of days"))?,
    };
    #[expect(clippy::disallowed_methods, reason = "the tokens end by the real time")]
    let now = DateTime::<Utc>::from(std::time::SystemTime::now());
    Ok(audit(&clients_from_environment()?, now, TimeDelta::days(days.into())).await?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(report) => {
            println!("{report}");
            ExitCode::from(u8::from(!report.expiring.is_empty()))
        }
        Err(error) => {
            eprintln!("audit: {error}");
            ExitCode::from(2)
        }
    }
}
