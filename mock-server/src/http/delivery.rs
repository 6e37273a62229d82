//! How an answer leaves: whole, or as a fault has it.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use dropshot::Body;
use futures_util::stream::{self, Stream, StreamExt as _};
use http::{HeaderValue, Response, header};
use http_body::Frame;
use http_body_util::StreamBody;

use crate::front::{LastAnswer, Line};
use crate::stopping::Stopping;
use crate::world::Effect;

type Piece = Result<Frame<Bytes>, io::Error>;

/// Turns a finished answer into what the fault lets the client see of it. `line` is the connection, where a fault can
/// reset it.
pub(super) fn deliver(
    mut response: Response<Bytes>,
    effect: Option<&Effect>,
    line: Option<Arc<Line>>,
    stopping: &Stopping,
) -> Response<Body> {
    if let (Some(Effect::Reset { body_bytes, .. }), Some(line)) = (effect, line) {
        return response.map(|body| Body::wrap(LastAnswer::new(body, body_bytes.unwrap_or_default(), line)));
    }
    let body = std::mem::take(response.body_mut());
    // The answer to a `HEAD` announces a body that it does not have.
    let announced = response.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    let announced = announced.unwrap_or(body.len() as u64);
    match effect {
        Some(Effect::Truncate { body_bytes }) => {
            announce(&mut response, announced);
            broken_off(response, body.slice(..body.len().min(*body_bytes)))
        }
        Some(Effect::ContentLength { excess_bytes }) => {
            announce(&mut response, announced.saturating_add(*excess_bytes));
            broken_off(response, body)
        }
        Some(Effect::SlowBody { chunk_bytes, delay_ms }) => {
            announce(&mut response, announced);
            let delay = Duration::from_millis(*delay_ms);
            response.map(|_| Body::wrap(StreamBody::new(slow(body, (*chunk_bytes).max(1), delay, stopping.clone()))))
        }
        Some(Effect::MalformedJson) => response.map(|_| Body::with_content(body.slice(..body.len() / 2))),
        Some(Effect::ContentType { value }) => {
            if let Ok(value) = HeaderValue::from_str(value) {
                response.headers_mut().insert(header::CONTENT_TYPE, value);
            }
            response.map(|_| Body::with_content(body))
        }
        _ => response.map(|_| Body::with_content(body)),
    }
}

fn announce(response: &mut Response<Bytes>, n_bytes: u64) {
    response.headers_mut().insert(header::CONTENT_LENGTH, n_bytes.into());
}

/// A body that ends with a failure, upon which the connection is closed, or over HTTP/2 the stream is reset.
fn broken_off(response: Response<Bytes>, sent: Bytes) -> Response<Body> {
    let first = (!sent.is_empty()).then(|| Ok(Frame::data(sent)));
    let failure = stream::once(async {
        // What was handed over before is written while this waits, and only then.
        tokio::time::sleep(FLUSH).await;
        Err(io::Error::other("broken off by a fault"))
    });
    response.map(|_| Body::wrap(StreamBody::new(stream::iter(first).chain(failure))))
}

/// The time that is left to write what was sent, before the end.
const FLUSH: Duration = Duration::from_millis(5);

/// A body in pieces with waits between them. A server that stops does not wait any longer.
fn slow(body: Bytes, chunk_bytes: usize, delay: Duration, stopping: Stopping) -> impl Stream<Item = Piece> {
    stream::unfold((body, stopping), move |(mut rest, stopping)| async move {
        if rest.is_empty() {
            return None;
        }
        stopping.or_after(delay).await;
        let chunk = rest.split_to(rest.len().min(chunk_bytes));
        Some((Ok(Frame::data(chunk)), (rest, stopping)))
    })
}
