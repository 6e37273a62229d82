//! What those who run the server ask it: whether it lives, whether it takes requests, what it has counted.
//!
//! These paths are no part of any API: no document has them, no journal lists them, and no token guards them,
//! because they tell nothing of what is in a world.

use std::sync::Arc;

use dropshot::{Body, RequestContext};
use http::{HeaderValue, Method, Response, StatusCode, header};

use crate::app::App;
use crate::metrics;
use crate::pipeline::{Answering, Extra};

type Probe = RequestContext<Arc<App>>;

/// Returns the probes, which no description shows.
pub(crate) fn extras() -> Vec<Extra> {
    let get = |path, answer| Extra { method: Method::GET, path, answer };
    vec![
        get("/healthz", |_, _| at_once(text(StatusCode::OK, PLAIN, "ok\n".to_owned()))),
        get("/readyz", |probe, _| at_once(readyz(probe))),
        get("/metrics", |probe, _| {
            at_once(text(StatusCode::OK, metrics::MEDIA_TYPE, metrics::render(probe.context())))
        }),
    ]
}

/// A server that stops takes no new requests.
fn readyz(probe: &Probe) -> Response<Body> {
    if probe.context().stopping.is_cancelled() {
        return text(StatusCode::SERVICE_UNAVAILABLE, PLAIN, "stopping\n".to_owned());
    }
    text(StatusCode::OK, PLAIN, "ok\n".to_owned())
}

const PLAIN: &str = "text/plain; charset=utf-8";

fn text(status: StatusCode, media_type: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(text.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}

fn at_once<'a>(response: Response<Body>) -> Answering<'a> {
    Box::pin(std::future::ready(response))
}
