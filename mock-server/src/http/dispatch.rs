//! From Dropshot's wildcard endpoints to the operation that a request is for.

use std::iter;
use std::sync::Arc;

use async_trait::async_trait;
use dropshot::{
    ApiDescription, ApiDescriptionRegisterError, ApiEndpoint, ApiEndpointBodyContentType, ApiEndpointVersions, Body,
    CONTENT_TYPE_JSON, ExclusiveExtractor, ExtensionMode, ExtractorMetadata, HttpError, Path, RequestContext,
    ServerContext, SharedExtractor,
};
use http::{Method, Response, StatusCode, header};
use schemars::JsonSchema;
use serde::Deserialize;

use super::app::App;
use super::incoming::{Content, Incoming};
use super::reply::Finished;
use super::route_table::{Found, Nothing, OtherMethod, Target};
use super::routed::Refused;
use super::routes::Route;
use super::{ApiRoutes, Holders, OperationInfo, cors, guard};
use crate::generated::Api;
use crate::own_problem;

/// The methods of RFC 9110, `PATCH` (RFC 5789) and `QUERY`. Dropshot asks for each by its name, and refuses what is
/// left with 405 in its own words.
const METHODS: [&str; 10] = ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"];

/// Returns what Dropshot is started with: one endpoint a method, at every path.
pub(crate) fn endpoints() -> Result<ApiDescription<Arc<App>>, ApiDescriptionRegisterError> {
    let mut description = ApiDescription::new();
    for method in METHODS {
        let method = Method::from_bytes(method.as_bytes()).expect("the names are tokens");
        let (id, versions) = (method.as_str().to_owned(), ApiEndpointVersions::All);
        let mut endpoint = ApiEndpoint::new(id, dispatch, method, CONTENT_TYPE_JSON, "/{path:.*}", versions);
        endpoint.parameters = <Path<AnyPath> as SharedExtractor>::metadata(ApiEndpointBodyContentType::Json).parameters;
        description.register(endpoint.visible(false))?;
    }
    Ok(description)
}

/// The variable of the wildcard, which Dropshot insists on. Nobody reads it: the table goes by the path as sent.
#[derive(Deserialize, JsonSchema)]
struct AnyPath {
    #[expect(dead_code, reason = "only its schema is used")]
    path: Vec<String>,
}

/// The body of a request, not read.
struct Unread(Body);

#[async_trait]
impl ExclusiveExtractor for Unread {
    async fn from_request<Context: ServerContext>(
        _: &RequestContext<Context>,
        request: http::Request<Body>,
    ) -> Result<Self, HttpError> {
        Ok(Self(request.into_body()))
    }

    fn metadata(_: ApiEndpointBodyContentType) -> ExtractorMetadata {
        ExtractorMetadata { extension_mode: ExtensionMode::None, parameters: Vec::new() }
    }
}

async fn dispatch(rqctx: RequestContext<Arc<App>>, Unread(body): Unread) -> Result<Finished, HttpError> {
    let incoming = Incoming::new(&rqctx, body);
    // A client that waits for a word before it sends the body gets that word, or a refusal, by the head alone.
    if !incoming.expects_continue() {
        incoming.content().await;
    }
    let response = answer(&incoming).await;
    Ok(Finished(incoming.finish(response)))
}

async fn answer(incoming: &Incoming<'_>) -> Response<Body> {
    if let Some(fault) = incoming.host_fault() {
        return own(incoming, StatusCode::BAD_REQUEST, fault);
    }
    if matches!(incoming.read(), Some(Content::Broken)) {
        return own(incoming, StatusCode::BAD_REQUEST, own_problem::BROKEN_BODY);
    }
    let head = incoming.head();
    let found = incoming.app().routes.find(head.method(), head.uri().path());
    if let Some(refusal) = guard::refusal(incoming.app(), head, &found) {
        return own(incoming, StatusCode::FORBIDDEN, &refusal);
    }
    let Some(api) = cors::vendor(&found) else { return routed(incoming, found).await };
    let cors = &incoming.app().cors;
    if let Some(response) = cors.preflight(head) {
        return preflight(incoming, api, response);
    }
    let mut response = routed(incoming, found).await;
    cors.apply(head, &mut response);
    response
}

async fn routed(incoming: &Incoming<'_>, found: Found<'_>) -> Response<Body> {
    match found {
        Found::Target(Target::Operation(route), values) => route.serve(incoming, &values).await,
        Found::Target(Target::Extra(extra), values) => (extra.answer)(incoming.rqctx, &values).await,
        Found::OtherMethod(OtherMethod { api: Some(api), operations, allow, values }) => {
            let refused = Refused { here: &operations, like: like(api), allow: Some(allow), path: &values, hint: "" };
            api.refuse(incoming, refused).await
        }
        Found::OtherMethod(OtherMethod { api: None, allow, .. }) => {
            let detail = format!("this path has the methods {allow}");
            let mut response = own(incoming, StatusCode::METHOD_NOT_ALLOWED, &detail);
            response.headers_mut().extend(allow.parse().ok().map(|allow| (header::ALLOW, allow)));
            response
        }
        Found::Nothing(Nothing { api: Some(api), values, hint }) => {
            let refused = Refused { here: &[], like: like(api), allow: None, path: &values, hint: &hint };
            api.refuse(incoming, refused).await
        }
        Found::Nothing(Nothing { api: None, hint, .. }) => {
            let parts = iter::once("no API has this path").chain(Some(hint.as_str()).filter(|hint| !hint.is_empty()));
            let detail = parts.chain(["GET / lists what there is"]).collect::<Vec<_>>().join("; ");
            own(incoming, StatusCode::NOT_FOUND, &detail)
        }
    }
}

/// Returns an operation whose refusals look like all of the API.
fn like(api: &ApiRoutes) -> Option<&'static OperationInfo> {
    let asks = |route: &&Route| route.info.rights.any_of != Holders::Public;
    api.routes.iter().find(asks).or(api.routes.first()).map(|route| route.info)
}

/// Tells of a preflight what is told of other requests, but for the journal: no vendor has seen it.
fn preflight(incoming: &Incoming<'_>, api: Api, response: Response<Body>) -> Response<Body> {
    let (status, peer) = (response.status().as_u16(), incoming.head().remote_addr().ip());
    incoming.app().metrics.count(Some(api), None, Some(status));
    tracing::info!(api = api.name(), status, %peer, "preflight");
    response
}

/// Answers in the server's own words, which belong to no API: the log and the metrics tell of it, no journal.
fn own(incoming: &Incoming<'_>, status: StatusCode, detail: &str) -> Response<Body> {
    incoming.app().metrics.count(None, None, Some(status.as_u16()));
    let (method, peer) = (incoming.head().method(), incoming.head().remote_addr().ip());
    tracing::info!(%method, status = status.as_u16(), %peer, reason = detail, "request to no API");
    own_problem::response(status, detail).map(Body::with_content)
}
