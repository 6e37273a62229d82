//! What changes in all worlds, for whoever shows them.
//!
//! Nobody is told by those who change something: a request would pay for it, whether somebody listens or not. Instead,
//! for each client that listens, the worlds are looked at a few times a second, and compared with what was seen last.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Weak};
use std::time::Duration;

use dropshot::{Body, RequestContext};
use http::Response;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::event_stream::{self, PIECE_BYTES_MAX, SIGN_OF_LIFE, SILENCE_MAX, Source};
use super::service::{Operator, Service};
use super::{Problem, world};
use crate::generated::control::ops;
use crate::http::App;
use crate::http::{Extra, PathValues, query_of};
use crate::world::World;
use crate::world::{Changed, Marks, WorldId};

const PATH: &str = "/_mock/changes";

/// The time between two looks.
const PERIOD: Duration = Duration::from_millis(200);

/// Returns the stream, which no description shows.
pub(super) fn changes() -> Extra {
    Extra::get(PATH, |rqctx, _| Box::pin(std::future::ready(answer(rqctx))))
}

fn answer(rqctx: &RequestContext<Arc<App>>) -> Response<Body> {
    let begin = || {
        Operator::recognize(rqctx.context(), rqctx.request.headers())?;
        // It takes no more parameters than the list of worlds.
        query_of::<Service, ops::WorldList>(rqctx, &PathValues::default())?;
        Ok(Watch::begin(rqctx.context().clone()))
    };
    begin().map_or_else(|problem: Problem| problem.render().map(Body::with_content), event_stream::answer)
}

/// A client that listens.
struct Watch {
    app: Arc<App>,
    /// What was seen last; `None` is the default world.
    seen: BTreeMap<Option<WorldId>, Seen>,
    /// What was found and not sent yet. It is not added to before all of it was sent.
    found: VecDeque<String>,
    looked_at: Instant,
    sent_at: Instant,
    has_ended: bool,
}

struct Seen {
    /// Another world may have got the id.
    world: Weak<World>,
    marks: Marks,
}

impl Watch {
    fn begin(app: Arc<App>) -> Self {
        let hello = json!({ "server": app.instance, "version": env!("CARGO_PKG_VERSION") });
        let now = Instant::now();
        let mut watch =
            Self { app, seen: BTreeMap::new(), found: VecDeque::new(), looked_at: now, sent_at: now, has_ended: false };
        watch.look();
        // What was there before is nothing new.
        watch.found = VecDeque::from([event_stream::event("hello", &hello)]);
        watch
    }

    /// Compares all worlds with what was seen last.
    fn look(&mut self) {
        let mut before = std::mem::take(&mut self.seen);
        let worlds = self.app.worlds.by_id();
        for (id, world) in worlds {
            let (marks, weak) = (world.marks(), Arc::downgrade(&world));
            let known = before.remove(&id);
            let same = known.as_ref().filter(|seen| seen.world.ptr_eq(&weak));
            match same {
                Some(seen) => {
                    let kinds = marks.changed_since(&seen.marks).map(kind);
                    self.found.extend(kinds.map(|kind| change(id, kind, Some(&marks))));
                }
                None => {
                    self.found.extend(known.map(|_| change(id, "deleted", None)));
                    self.found.push_back(change(id, "created", Some(&marks)));
                }
            }
            self.seen.insert(id, Seen { world: weak, marks });
        }
        self.found.extend(before.into_keys().map(|id| change(id, "deleted", None)));
        self.looked_at = Instant::now();
    }

    /// Returns the next piece of what was found.
    fn piece(&mut self) -> String {
        let mut text = String::new();
        while text.len() < PIECE_BYTES_MAX
            && let Some(event) = self.found.pop_front()
        {
            text.push_str(&event);
        }
        text
    }
}

impl Source for Watch {
    async fn next(&mut self) -> Option<String> {
        if self.has_ended {
            return None;
        }
        if self.app.stopping.is_cancelled() {
            self.has_ended = true;
            return Some(event_stream::end("the server stops"));
        }
        if self.found.is_empty() {
            tokio::select! {
                () = tokio::time::sleep_until(self.looked_at + PERIOD) => self.look(),
                () = self.app.stopping.cancelled() => {}
            }
        }
        let piece = self.piece();
        let is_silent = piece.is_empty() && self.sent_at.elapsed() >= SILENCE_MAX;
        let piece = if is_silent { SIGN_OF_LIFE.to_owned() } else { piece };
        if !piece.is_empty() {
            self.sent_at = Instant::now();
        }
        Some(piece)
    }
}

/// Writes what has happened to a world, and how much it has if it is still there.
fn change(id: Option<WorldId>, kind: &str, marks: Option<&Marks>) -> String {
    let id = id.map_or_else(|| world::DEFAULT.to_owned(), |id| id.to_string());
    let mut data = json!({ "world_id": id, "kind": kind });
    if let (Value::Object(members), Some(marks)) = (&mut data, marks) {
        members.insert("n_faults".to_owned(), marks.n_faults.into());
        members.insert("n_recorded".to_owned(), marks.journal.n_recorded.into());
        members.insert("n_kept".to_owned(), marks.journal.n_kept.into());
        members.insert("n_snapshots".to_owned(), marks.n_snapshots.into());
    }
    event_stream::event("change", &data)
}

fn kind(changed: Changed) -> &'static str {
    match changed {
        Changed::State => "state",
        Changed::Clock => "clock",
        Changed::Faults => "faults",
        Changed::Snapshots => "snapshots",
        Changed::Journal => "journal",
    }
}
