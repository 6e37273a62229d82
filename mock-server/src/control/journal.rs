//! What the journal of a world is asked, and how it is told.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use serde::Serialize;
use serde_json::Value;

use super::Problem;
use crate::app::App;
use crate::generated::control::types;
use crate::pipeline::{Api, Postponement};
use crate::world::{Count, Entry, Journal, Mismatch, Query, World};

/// Returns the conditions that query parameters give: they are those of a query in a body.
pub(super) fn conditions(parameters: &impl Serialize) -> Result<Query, Problem> {
    let parameters = serde_json::to_value(parameters).expect("parameters have a JSON form");
    read_query(&serde_json::from_value(parameters).expect("the parameters are the members of a query"))
}

/// Returns the conditions that a query gives; none without one.
pub(super) fn read_query(query: &types::Query) -> Result<Query, Problem> {
    let types::Query { api, operation, method, tenant, caller, status, fault, target, since } = query.clone();
    let mut read = Query::default();
    if let Some(api) = api {
        read = read.api(match api {
            types::Api::Astrom => Api::Astrom,
            types::Api::AstraControl => Api::AstraControl,
            types::Api::OpsManager => Api::OpsManager,
        });
    }
    if let Some(method) = method {
        let method = Method::from_bytes(method.as_bytes());
        read = read.method(method.map_err(|_| Problem::InvalidBody("method is no method of HTTP".to_owned()))?);
    }
    if let Some(status) = status {
        // The document has only those that fit.
        read = read.status(u16::try_from(status).unwrap_or_default());
    }
    if let Some(number) = since {
        read = read.since(number.unsigned_abs());
    }
    read = operation.into_iter().fold(read, Query::operation);
    read = tenant.into_iter().fold(read, Query::tenant);
    read = caller.into_iter().fold(read, Query::caller);
    read = fault.into_iter().fold(read, |read, kind| read.fault(kind.as_str()));
    Ok(target.into_iter().fold(read, Query::target_contains))
}

/// Tells of exchanges.
pub(super) fn entries(entries: &[Entry]) -> Vec<types::Entry> {
    let entry = |entry| serde_json::to_value(entry).and_then(serde_json::from_value);
    entries.iter().map(|one| entry(one).expect("the document has all members of an exchange")).collect()
}

/// Holds a journal against what a body requires.
pub(super) fn verify(journal: &Journal, body: &types::Verification) -> Result<types::Verdict, Problem> {
    let wrong = |reason: &str| Err(Problem::InvalidBody(reason.to_owned()));
    let types::Verification { query, exactly, at_least, at_most, in_order } = body;
    let counts = [
        exactly.map(|n| Count::Exactly(number(n))),
        at_least.map(|n| Count::AtLeast(number(n))),
        at_most.map(|n| Count::AtMost(number(n))),
    ];
    let counts: Vec<Count> = counts.into_iter().flatten().collect();
    let result = match (query, counts.as_slice(), in_order) {
        (None, [], Some(queries)) => {
            let queries: Vec<Query> = queries.iter().map(read_query).collect::<Result<_, _>>()?;
            journal.verify_in_order(&queries)
        }
        (Some(query), [count], None) => journal.verify(&read_query(query)?, *count),
        (Some(_), _, None) => return wrong("give exactly one of exactly, at_least and at_most with query"),
        _ => return wrong("give either query with a count, or in_order alone"),
    };
    let report = result.err().as_ref().map(Mismatch::to_string);
    Ok(types::Verdict { met: report.is_none(), report })
}

/// Returns what came of waiting `waited` so far.
///
/// # Errors
///
/// [`Problem::TooEarly`] if patience is not at its end and too little has happened.
pub(super) fn wait(
    app: &Arc<App>,
    world: &Arc<World>,
    body: &types::Wait,
    waited: Duration,
) -> Result<types::WaitResult, Problem> {
    let query = body.query.as_ref().map_or_else(|| Ok(Query::default()), read_query)?;
    let n_expected = body.at_least.map_or(1, number);
    let patience = Duration::from_millis(u64::from(body.patience_ms.unsigned_abs()));
    let left = patience.saturating_sub(waited);
    let is_over = left.is_zero() || app.stopping.is_cancelled();
    if is_over || world.journal.count(&query) >= n_expected {
        let verdict = world.journal.verify(&query, Count::AtLeast(n_expected));
        let entries = entries(&world.journal.find(&query));
        let report = verdict.err().as_ref().map(Mismatch::to_string);
        return Ok(types::WaitResult { met: report.is_none(), entries, report });
    }
    let (app, world) = (app.clone(), world.clone());
    let postponement: Postponement = Box::pin(async move {
        tokio::select! {
            () = world.journal.counted(&query, n_expected) => {}
            () = world.deleted() => {}
            () = tokio::time::sleep(left) => {}
            () = app.stopping.cancelled() => {}
        }
    });
    Err(Problem::TooEarly(postponement))
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
