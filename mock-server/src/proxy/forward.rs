use std::convert::Infallible;
use std::error::Error;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream;
use http::header::{self, HeaderValue};
use http::{Method, Request, Response, StatusCode, Version};
use http_body::{Body as _, Frame};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::Incoming;

use super::exchange::Exchange;
use super::fields::{self, Coding};
use super::sample::{Sample, Sampled};
use super::shared::Shared;
use super::upstream::{SILENCE_MAX, silent};

pub(super) type BoxError = Box<dyn Error + Send + Sync>;
/// The body of an answer.
type Body = UnsyncBoxBody<Bytes, BoxError>;

/// Passes a request on, and the answer back; tells what was seen before the client has the end of the answer.
pub(super) async fn forward(shared: Arc<Shared>, request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    let (parts, body) = request.into_parts();
    let sample = Sample::new(&shared.room);
    let mut exchange = Exchange::begin(shared.clone(), &parts, sample.clone());
    if let Some(reason) = refusal(&parts) {
        exchange.end_unseen(reason);
        let mut response = own(StatusCode::NOT_IMPLEMENTED, reason);
        // What follows is no request if the client took the refusal for a tunnel.
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        return Ok(response);
    }
    let mut passed = Request::new(Sampled::new(body, sample.clone()));
    *passed.method_mut() = parts.method;
    *passed.uri_mut() = parts.uri;
    *passed.headers_mut() = fields::for_server(&parts.headers, shared.upstream.host());
    // The spelling of the fields' names.
    *passed.extensions_mut() = parts.extensions;
    let answered = shared.upstream.send(passed, &sample).await.and_then(acceptable);
    Ok(match answered {
        Ok(answer) => {
            exchange.answered(answer.status().as_u16());
            pass_back(answer, exchange, Sample::new(&shared.room)).await
        }
        Err(reason) => {
            exchange.end_unseen(&reason);
            own(StatusCode::BAD_GATEWAY, &reason)
        }
    })
}

/// Says why a request cannot be passed on, if it cannot.
fn refusal(parts: &http::request::Parts) -> Option<&'static str> {
    if parts.method == Method::CONNECT {
        return Some(
            "the proxy opens no tunnels (CONNECT): give clients its address as the URL of the server, not as their proxy",
        );
    }
    let is_unknown = Coding::of(&parts.headers) == Coding::Unknown;
    is_unknown.then_some("the proxy passes on no Transfer-Encoding but chunked: send the body without one")
}

/// Refuses an answer that means something else once its connection is left behind.
fn acceptable(answer: Response<Incoming>) -> Result<Response<Incoming>, String> {
    if answer.status() == StatusCode::SWITCHING_PROTOCOLS {
        return Err("the server switches to another protocol, which nobody has asked for".to_owned());
    }
    if Coding::of(answer.headers()) == Coding::Unknown {
        return Err("the server answers with a Transfer-Encoding that nobody has asked for".to_owned());
    }
    Ok(answer)
}

/// Returns an answer as the client gets it.
async fn pass_back(answer: Response<Incoming>, exchange: Exchange, sample: Arc<Sample>) -> Response<Body> {
    let (mut parts, body) = answer.into_parts();
    let mut head = Response::new(());
    *head.status_mut() = parts.status;
    *head.headers_mut() = parts.headers.clone();
    parts.headers = fields::for_client(&parts.headers);
    // hyper says which version it speaks with the client.
    parts.version = Version::HTTP_11;
    if body.is_end_stream() {
        sample.end();
        exchange.end(head, sample).await;
        return Response::from_parts(parts, Body::default());
    }
    let passing = Passing { body, exchange, head, sample };
    let frames = stream::unfold(Some(passing), |passing| async move { passing?.next().await });
    Response::from_parts(parts, StreamBody::new(frames).boxed_unsync())
}

/// The body of an answer on its way.
struct Passing {
    body: Incoming,
    exchange: Exchange,
    head: Response<()>,
    sample: Arc<Sample>,
}

type Passed = (Result<Frame<Bytes>, BoxError>, Option<Passing>);

impl Passing {
    /// Returns the next frame, and what comes behind it; the last one only after the exchange was told of.
    async fn next(mut self) -> Option<Passed> {
        let frame = match tokio::time::timeout(SILENCE_MAX, self.body.frame()).await {
            Ok(Some(Ok(frame))) => frame,
            Ok(Some(Err(error))) => {
                self.exchange.end_unseen("the answer of the server broke off");
                return Some((Err(error.into()), None));
            }
            Ok(None) => {
                self.end().await;
                return None;
            }
            Err(_) => {
                self.exchange.end_unseen(&silent("server", "in its answer"));
                return Some((Err(silent("server", "in its answer").into()), None));
            }
        };
        self.sample.add(&frame);
        if !self.body.is_end_stream() {
            return Some((Ok(frame), Some(self)));
        }
        self.end().await;
        Some((Ok(frame), None))
    }

    async fn end(self) {
        self.sample.end();
        self.exchange.end(self.head, self.sample).await;
    }
}

/// An answer of the proxy's own.
fn own(status: StatusCode, text: &str) -> Response<Body> {
    let body = Full::new(Bytes::from(format!("{text}\n")));
    let mut response = Response::new(body.map_err(|never| match never {}).boxed_unsync());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}
