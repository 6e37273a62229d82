//! Server-sent events: answers that go on until the server stops or the client goes.
//!
//! They are no operations of the document, because a stream is no JSON body: OpenAPI 3.0 has no words for its events.
//! The last event is `end`, with the reason: a client that misses it has lost the connection. Nothing is made before the
//! client reads it, so one that does not read on costs a piece.

use std::future::Future;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use dropshot::Body;
use futures_util::stream::{self, Stream};
use http::{HeaderValue, Response, header};
use http_body::Frame;
use http_body_util::StreamBody;
use serde_json::{Value, json};

/// About how many bytes of events are made at a time.
pub(super) const PIECE_BYTES_MAX: usize = 16 * 1024;

/// How long nothing is sent; then a comment shows both ends that the other is still there.
pub(super) const SILENCE_MAX: Duration = Duration::from_secs(15);

/// What is sent when nothing has happened for a while.
pub(super) const SIGN_OF_LIFE: &str = ": still here\n\n";

/// Where events come from.
pub(super) trait Source: Send + Sync + 'static {
    /// Waits for the next events. The text is empty if there are none yet; `None` stands behind the end.
    fn next(&mut self) -> impl Future<Output = Option<String>> + Send + Sync;
}

/// Answers with events.
pub(super) fn answer(source: impl Source) -> Response<Body> {
    let mut response = Response::new(Body::wrap(StreamBody::new(pieces(source))));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Writes an event.
pub(super) fn event(name: &str, data: &Value) -> String {
    format!("event: {name}\ndata: {data}\n\n")
}

/// Writes the last event.
pub(super) fn end(reason: &str) -> String {
    event("end", &json!({ "reason": reason }))
}

fn pieces(source: impl Source) -> impl Stream<Item = Result<Frame<Bytes>, io::Error>> {
    stream::unfold(source, |mut source| async move {
        loop {
            match source.next().await? {
                nothing if nothing.is_empty() => {}
                text => return Some((Ok(Frame::data(text.into())), source)),
            }
        }
    })
}
