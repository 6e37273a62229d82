//! The live journal: exchanges as they happen. Its query has the parameters of the journal's, with the same meaning.

use std::sync::Arc;

use dropshot::{Body, RequestContext};
use http::Response;
use tokio::sync::watch;
use tokio::time::Instant;

use super::event_stream::{self, PIECE_BYTES_MAX, SIGN_OF_LIFE, SILENCE_MAX, Source};
use super::service::{Operator, Service};
use super::{Problem, journal, world};
use crate::generated::control::ops;
use crate::http::App;
use crate::http::{Extra, PathValues, query_of};
use crate::world::World;
use crate::world::{Entry, LOOK_PERIOD, Query};

const PATH: &str = "/_mock/worlds/{world_id}/journal/stream";

/// Returns the stream, which no description shows.
pub(super) fn journal_stream() -> Extra {
    Extra::get(PATH, |rqctx, path| Box::pin(answer(rqctx, path)))
}

async fn answer(rqctx: &RequestContext<Arc<App>>, path: &PathValues) -> Response<Body> {
    let world_id = path.get("world_id").unwrap_or_default().to_owned();
    match Live::open(rqctx, world_id) {
        Ok(live) => event_stream::answer(live),
        Err(problem) => problem.render().map(Body::with_content),
    }
}

/// A client that listens.
struct Live {
    app: Arc<App>,
    world_id: String,
    world: Arc<World>,
    newest: watch::Receiver<u64>,
    conditions: Query,
    /// The number of the last exchange that was sent, or passed over.
    seen: u64,
    has_ended: bool,
}

impl Live {
    /// Begins behind the exchange that the client has seen last, according to `Last-Event-ID` or `since`, or with
    /// the next one.
    fn open(rqctx: &RequestContext<Arc<App>>, world_id: String) -> Result<Self, Problem> {
        let (app, headers) = (rqctx.context(), rqctx.request.headers());
        Operator::recognize(app, headers)?;
        let world = world::find(&app.worlds, &world_id)?;
        let query = query_of::<Service, ops::JournalGet>(rqctx, &PathValues::default())?;
        let newest = world.journal.subscribe();
        let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.trim().parse().ok());
        // The document has no negative numbers.
        let seen = last.or(query.since.map(i64::unsigned_abs)).unwrap_or_else(|| world.journal.n_recorded());
        let conditions = journal::conditions(&world, &query)?.since(seen);
        Ok(Self { app: app.clone(), world_id, world, newest, conditions, seen, has_ended: false })
    }

    /// Says why there is no more to tell, if there is not.
    fn end(&self) -> Option<String> {
        if self.app.stopping.is_cancelled() {
            return Some("the server stops".to_owned());
        }
        // A world that has made room for another of its id has no more to tell either.
        let is_here = world::find(&self.app.worlds, &self.world_id).is_ok_and(|now| Arc::ptr_eq(&now, &self.world));
        (!is_here).then(|| format!("the world {} was deleted", self.world_id))
    }
}

impl Source for Live {
    async fn next(&mut self) -> Option<String> {
        if self.has_ended {
            return None;
        }
        if let Some(reason) = self.end() {
            self.has_ended = true;
            return Some(event_stream::end(&reason));
        }
        self.newest.mark_unchanged();
        let (entries, seen) = self.world.journal.piece(self.seen, &self.conditions, PIECE_BYTES_MAX);
        self.seen = seen;
        if !entries.is_empty() {
            return Some(entries.iter().map(event).collect());
        }
        let looked_at = Instant::now();
        tokio::select! {
            _ = self.newest.changed() => tokio::time::sleep_until(looked_at + LOOK_PERIOD).await,
            () = self.world.generations.deleted() => {}
            () = self.app.stopping.cancelled() => {}
            () = tokio::time::sleep(SILENCE_MAX) => return Some(SIGN_OF_LIFE.to_owned()),
        }
        Some(String::new())
    }
}

fn event(entry: &Entry) -> String {
    let data = serde_json::to_string(entry).expect("exchanges have a JSON form");
    format!("id: {}\nevent: exchange\ndata: {data}\n\n", entry.number)
}
