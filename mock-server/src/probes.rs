//! What those who run the server ask it: whether it lives, whether it takes requests, what it has counted.
//!
//! These paths are no part of any API: no document has them, no journal lists them, and no token guards them,
//! because they tell nothing of what is in a world.

use std::sync::Arc;

use dropshot::{
    ApiDescription, ApiDescriptionRegisterError, ApiEndpoint, ApiEndpointVersions, Body, CONTENT_TYPE_JSON, HttpError,
    RequestContext,
};
use http::{Method, Response, StatusCode, header};

use crate::app::App;
use crate::metrics;

type Probe = RequestContext<Arc<App>>;

/// Registers the probes, which no description shows.
pub(crate) fn register(description: &mut ApiDescription<Arc<App>>) -> Result<(), ApiDescriptionRegisterError> {
    let versions = || ApiEndpointVersions::All;
    let json = CONTENT_TYPE_JSON;
    let get = || Method::GET;
    description.register(
        ApiEndpoint::new("healthz".to_owned(), healthz, get(), json, "/healthz", versions()).visible(false),
    )?;
    description
        .register(ApiEndpoint::new("readyz".to_owned(), readyz, get(), json, "/readyz", versions()).visible(false))?;
    description
        .register(ApiEndpoint::new("metrics".to_owned(), metrics, get(), json, "/metrics", versions()).visible(false))
}

/// Whoever can answer lives.
async fn healthz(_: Probe) -> Result<Response<Body>, HttpError> {
    text(StatusCode::OK, PLAIN, "ok\n".to_owned())
}

/// A server that stops takes no new requests.
async fn readyz(probe: Probe) -> Result<Response<Body>, HttpError> {
    if probe.context().stopping.is_cancelled() {
        return text(StatusCode::SERVICE_UNAVAILABLE, PLAIN, "stopping\n".to_owned());
    }
    text(StatusCode::OK, PLAIN, "ok\n".to_owned())
}

async fn metrics(probe: Probe) -> Result<Response<Body>, HttpError> {
    text(StatusCode::OK, metrics::MEDIA_TYPE, metrics::render(probe.context()))
}

const PLAIN: &str = "text/plain; charset=utf-8";

fn text(status: StatusCode, media_type: &'static str, text: String) -> Result<Response<Body>, HttpError> {
    let response = Response::builder().status(status).header(header::CONTENT_TYPE, media_type).body(text.into());
    response.map_err(|error| HttpError::for_internal_error(error.to_string()))
}
