//! The live journal: exchanges as they happen, as server-sent events.
//!
//! It is no operation of the document, because a stream is no JSON body: OpenAPI 3.0 has no words for its events.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use dropshot::{
    ApiDescription, ApiDescriptionRegisterError, ApiEndpoint, ApiEndpointVersions, Body, CONTENT_TYPE_JSON, HttpError,
    Path, RequestContext,
};
use futures_util::stream::{self, Stream};
use http::{HeaderMap, Method, Response, header};
use http_body::Frame;
use http_body_util::StreamBody;
use schemars::JsonSchema;
use serde::Deserialize;
use tokio::sync::watch;

use super::service::Operator;
use super::{Problem, world};
use crate::app::App;
use crate::world::{Entry, Query, World};

const PATH: &str = "/_mock/worlds/{world_id}/journal/stream";

/// How long nothing is sent; then a comment shows both ends that the other is still there.
const SILENCE_MAX: Duration = Duration::from_secs(15);

/// Registers the stream, which no description shows.
pub(crate) fn register(description: &mut ApiDescription<Arc<App>>) -> Result<(), ApiDescriptionRegisterError> {
    let (id, versions) = ("journal_stream".to_owned(), ApiEndpointVersions::All);
    let endpoint = ApiEndpoint::new(id, journal_stream, Method::GET, CONTENT_TYPE_JSON, PATH, versions);
    description.register(endpoint.visible(false))
}

#[derive(Deserialize, JsonSchema)]
struct Variables {
    world_id: String,
}

async fn journal_stream(rqctx: RequestContext<Arc<App>>, path: Path<Variables>) -> Result<Response<Body>, HttpError> {
    let Variables { world_id } = path.into_inner();
    let opened = Live::open(rqctx.context(), world_id, rqctx.request.headers());
    let live = match opened {
        Ok(live) => live,
        Err(problem) => return Ok(problem.render().map(Body::with_content)),
    };
    let response = Response::builder()
        .header(header::CONTENT_TYPE, "text/event-stream")
        .header(header::CACHE_CONTROL, "no-store")
        .body(Body::wrap(StreamBody::new(events(live))));
    response.map_err(|error| HttpError::for_internal_error(error.to_string()))
}

/// A client that listens.
struct Live {
    app: Arc<App>,
    world_id: String,
    world: Arc<World>,
    newest: watch::Receiver<u64>,
    /// The number of the last exchange that was sent.
    sent: u64,
}

impl Live {
    /// Begins behind the exchange that the client has seen last, according to `Last-Event-ID`, or with the next one.
    fn open(app: &Arc<App>, world_id: String, headers: &HeaderMap) -> Result<Self, Problem> {
        Operator::recognize(app, headers)?;
        let world = world::find(&app.worlds, &world_id)?;
        let newest = world.journal.subscribe();
        let seen = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.trim().parse().ok());
        let sent = seen.unwrap_or_else(|| world.journal.n_recorded());
        Ok(Self { app: app.clone(), world_id, world, newest, sent })
    }

    /// Waits for the next exchanges; `None` if there will be none.
    async fn next(&mut self) -> Option<String> {
        // A world that was deleted, or has made room for another of its id, has no more to tell.
        let is_here = world::find(&self.app.worlds, &self.world_id).is_ok_and(|now| Arc::ptr_eq(&now, &self.world));
        if !is_here || self.app.stopping.is_cancelled() {
            return None;
        }
        self.newest.mark_unchanged();
        let entries = self.world.journal.find(&Query::default().since(self.sent));
        if let Some(last) = entries.last() {
            self.sent = last.number;
            return Some(entries.iter().map(event).collect());
        }
        tokio::select! {
            _ = self.newest.changed() => Some(String::new()),
            () = self.app.stopping.cancelled() => None,
            () = tokio::time::sleep(SILENCE_MAX) => Some(": still here\n\n".to_owned()),
        }
    }
}

fn event(entry: &Entry) -> String {
    let data = serde_json::to_string(entry).expect("exchanges have a JSON form");
    format!("id: {}\nevent: exchange\ndata: {data}\n\n", entry.number)
}

fn events(live: Live) -> impl Stream<Item = Result<Frame<Bytes>, io::Error>> {
    stream::unfold(live, |mut live| async move {
        loop {
            match live.next().await? {
                nothing if nothing.is_empty() => {}
                text => return Some((Ok(Frame::data(text.into())), live)),
            }
        }
    })
}
