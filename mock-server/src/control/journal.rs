//! What the journal of a world is asked, and how it is told.

use std::time::Duration;

use http::Method;
use serde::Serialize;
use serde_json::Value;

use super::Problem;
use crate::generated::Api;
use crate::generated::control::types;
use crate::http::App;
use crate::names::UnknownName;
use crate::world::World;
use crate::world::{Count, Entry, Journal, Mismatch, Query};

/// Returns the conditions that query parameters give: they are those of a query in a body.
pub(super) fn conditions(world: &World, parameters: &impl Serialize) -> Result<Query, Problem> {
    let parameters = serde_json::to_value(parameters).expect("parameters have a JSON form");
    let query = serde_json::from_value(parameters).expect("the parameters are the members of a query");
    read(world, &query).map_err(|error| Problem::InvalidQuery(vec![error.to_string()]))
}

/// Returns the conditions that a query in a body gives, at a place such as `query`.
fn read_query(world: &World, place: &str, query: &types::Query) -> Result<Query, Problem> {
    read(world, query).map_err(|error| Problem::InvalidBody(format!("{place}.{error}")))
}

fn read(world: &World, query: &types::Query) -> Result<Query, UnknownName> {
    let types::Query { api, operation, method, tenant, caller, status, fault, target, since } = query.clone();
    let mut read = Query::default();
    // The document has no other names.
    if let Some(api) = api.and_then(|api| Api::of_name(api.as_str())) {
        read = read.api(api);
    }
    // The document has only letters for it, of which every word is a method.
    if let Some(method) = method.and_then(|method| Method::from_bytes(method.as_bytes()).ok()) {
        read = read.method(method);
    }
    if let Some(status) = status {
        // The document has only those that fit.
        read = read.status(u16::try_from(status).unwrap_or_default());
    }
    if let Some(number) = since {
        read = read.since(number.unsigned_abs());
    }
    read = operation.into_iter().fold(read, Query::operation);
    if let Some(tenant) = tenant {
        // One that was there when something happened, or that a client has made up, is in the journal.
        if !world.journal.has_tenant(&tenant) {
            world.check_tenant(&tenant)?;
        }
        read = read.tenant(tenant);
    }
    read = caller.into_iter().fold(read, Query::caller);
    read = fault.into_iter().fold(read, |read, kind| read.fault(kind.as_str()));
    read = target.into_iter().fold(read, Query::target_contains);
    read.check_names().map(|()| read)
}

/// Tells of exchanges.
pub(super) fn entries(entries: &[Entry]) -> Vec<types::Entry> {
    let entry = |entry| serde_json::to_value(entry).and_then(serde_json::from_value);
    entries.iter().map(|one| entry(one).expect("the document has all members of an exchange")).collect()
}

/// Holds a journal against what a body requires.
///
/// # Errors
///
/// [`Problem::NotMet`] if it is not as required and the body asks for that, and the refusals of the body.
pub(super) fn verify(world: &World, body: &types::Verification) -> Result<types::Verdict, Problem> {
    let wrong = |reason: &str| Err(Problem::InvalidBody(reason.to_owned()));
    let types::Verification { query, exactly, at_least, at_most, in_order, must_be_met } = body;
    let counts = [
        exactly.map(|n| Count::Exactly(number(n))),
        at_least.map(|n| Count::AtLeast(number(n))),
        at_most.map(|n| Count::AtMost(number(n))),
    ];
    let counts: Vec<Count> = counts.into_iter().flatten().collect();
    let result = match (query, counts.as_slice(), in_order) {
        (None, [], Some(queries)) => {
            let read = |(n, query)| read_query(world, &format!("in_order[{n}]"), query);
            let queries: Vec<Query> = queries.iter().enumerate().map(read).collect::<Result<_, _>>()?;
            world.journal.verify_in_order(&queries)
        }
        (Some(query), [count], None) => world.journal.verify(&read_query(world, "query", query)?, *count),
        (Some(_), _, None) => return wrong("give exactly one of exactly, at_least and at_most with query"),
        _ => return wrong("give either query with a count, or in_order alone"),
    };
    let report = result.err().as_ref().map(Mismatch::to_string);
    insist(*must_be_met, report.as_deref())?;
    Ok(types::Verdict { met: report.is_none(), report })
}

/// Makes a problem of a report, if there is one and the client wants it so.
fn insist(must_be_met: Option<bool>, report: Option<&str>) -> Result<(), Problem> {
    let report = report.filter(|_| must_be_met == Some(true));
    report.map_or(Ok(()), |report| Err(Problem::not_met(report)))
}

/// What a client waits for.
pub(super) struct Wait {
    query: Query,
    n_expected: usize,
    /// How long it will go on waiting.
    left: Duration,
    must_be_met: Option<bool>,
}

impl Wait {
    /// Reads what a body asks for that came `waited` ago.
    pub(super) fn read(world: &World, body: &types::Wait, waited: Duration) -> Result<Self, Problem> {
        let read = |query| read_query(world, "query", query);
        let patience = Duration::from_millis(u64::from(body.patience_ms.unsigned_abs()));
        Ok(Self {
            query: body.query.as_ref().map_or_else(|| Ok(Query::default()), read)?,
            n_expected: body.at_least.map_or(1, number),
            left: patience.saturating_sub(waited),
            must_be_met: body.must_be_met,
        })
    }

    /// Returns what came of it; `None` if patience is not at its end and too little has happened.
    ///
    /// # Errors
    ///
    /// [`Problem::NotMet`] if patience is at its end, and the body asks for that.
    pub(super) fn result(&self, app: &App, world: &World) -> Result<Option<types::WaitResult>, Problem> {
        let is_over = self.left.is_zero() || app.stopping.is_cancelled();
        if !is_over && world.journal.count(&self.query) < self.n_expected {
            return Ok(None);
        }
        let verdict = world.journal.verify(&self.query, Count::AtLeast(self.n_expected));
        let entries = entries(&world.journal.find(&self.query));
        let report = verdict.err().as_ref().map(Mismatch::to_string);
        insist(self.must_be_met, report.as_deref())?;
        Ok(Some(types::WaitResult { met: report.is_none(), entries, report }))
    }

    /// Waits until there may be more to tell.
    pub(super) async fn go_on(&self, app: &App, world: &World) {
        tokio::select! {
            () = world.journal.counted(&self.query, self.n_expected) => {}
            () = world.generations.deleted() => {}
            () = tokio::time::sleep(self.left) => {}
            () = app.stopping.cancelled() => {}
        }
    }
}

/// Returns the archive of the exchanges that meet a query with the server at `origin`.
pub(super) fn archive(origin: &str, journal: &Journal, query: &Query) -> types::Archive {
    let mut archive = journal.har(origin, query);
    types::Archive { log: archive.get_mut("log").map(Value::take).unwrap_or_default() }
}

/// Returns a count, which is never negative in the document.
fn number(n: i32) -> usize {
    usize::try_from(n).unwrap_or_default()
}
