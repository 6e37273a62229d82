//! What those who run the server ask it: whether it lives, whether it takes requests, what it has counted, what there is.
//!
//! These paths are no part of any API: no document has them, no journal lists them, and no token guards them,
//! because they tell nothing of what is in a world.

use std::sync::Arc;

use dropshot::{Body, RequestContext};
use http::uri::Authority;
use http::{HeaderValue, Response, StatusCode, header};

use crate::generated::{Api, operations};
use crate::http::App;
use crate::http::{Answering, Extra};
use crate::{control, metrics};

type Probe = RequestContext<Arc<App>>;

/// Returns the probes and the overview, which no description shows.
pub(crate) fn extras() -> Vec<Extra> {
    let get = Extra::get;
    vec![
        Extra::page("/", |probe, _| at_once(overview(probe))),
        get("/healthz", |_, _| at_once(text(StatusCode::OK, PLAIN, "ok\n".to_owned()))),
        get("/readyz", |probe, _| at_once(readyz(probe))),
        get("/metrics", |probe, _| {
            at_once(text(
                StatusCode::OK,
                metrics::MEDIA_TYPE,
                metrics::render(&probe.context().metrics, &probe.context().worlds),
            ))
        }),
    ]
}

/// Returns the same overview where the control API is.
pub(crate) fn overview_of_control() -> Extra {
    Extra::page("/_mock", |probe, _| at_once(overview(probe)))
}

/// A server that stops takes no new requests.
fn readyz(probe: &Probe) -> Response<Body> {
    if probe.context().stopping.is_cancelled() {
        return text(StatusCode::SERVICE_UNAVAILABLE, PLAIN, "stopping\n".to_owned());
    }
    text(StatusCode::OK, PLAIN, "ok\n".to_owned())
}

/// Links what there is, for whoever has only the address of the server. A browser is led to the console, if there is one.
fn overview(probe: &Probe) -> Response<Body> {
    let (app, request) = (probe.context(), &probe.request);
    #[cfg(feature = "console")]
    if let Some(response) = crate::console::lead(request).filter(|_| app.has_console) {
        return response;
    }
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    // HTTP/2 has it in the target.
    let host = host.or_else(|| request.uri().authority().map(Authority::as_str));
    let origin = host.map_or_else(String::new, |host| format!("{}://{host}", app.scheme));
    let mut page = format!(
        "tokenwright-mock {}: a mock of {} token-management APIs\n\n",
        env!("CARGO_PKG_VERSION"),
        Api::OF_VENDORS.len()
    );
    let mut line = |name: &str, path: &str| page.push_str(&format!("{name:<15}{origin}{path}\n"));
    for api in Api::OF_VENDORS {
        operations(*api).iter().take(1).for_each(|operation| line(api.name(), operation.path));
    }
    if app.has_console {
        line("console", "/_mock/");
    }
    if app.is_controlled {
        let journal = format!("{}/journal", control::url("", control::DEFAULT));
        line("control", "/_mock/worlds");
        line("journal", &journal);
        control::document_paths().for_each(|path| line("document", &path));
    }
    ["/healthz", "/readyz", "/metrics"].into_iter().for_each(|path| line("probe", path));
    let mut response = text(StatusCode::OK, PLAIN, page);
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept"));
    response
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
