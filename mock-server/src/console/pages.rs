//! Which paths lead to which files, and what a browser is told about them.

use std::sync::Arc;

use dropshot::{Body, RequestContext, RequestInfo};
use http::header::{ACCEPT, CONTENT_SECURITY_POLICY, LOCATION, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderName, HeaderValue, Method, Response, StatusCode};

use super::files::File;
use crate::http::App;
use crate::http::{Answering, Extra, PathValues};
use crate::own_problem;

/// What a page of the console may load and do: nothing of another origin, and no script or style within a page.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
     frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
);

/// That of the reference: Swagger UI writes styles into its page.
const REFERENCE_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; \
     frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
);

const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

type Asked<'a> = &'a RequestContext<Arc<App>>;

/// Returns the URL of the console of the server at an origin.
pub(crate) fn url(origin: &str) -> String {
    format!("{origin}/_mock/")
}

/// Returns the paths of the console, which no description shows.
pub(crate) fn extras() -> [Extra; 5] {
    [
        Extra::page("/_mock/", |asked, _| at_once(page(&asked.request, "console/index.html", &POLICY))),
        Extra::page("/_mock/reference/", |asked, _| {
            at_once(page(&asked.request, "console/reference.html", &REFERENCE_POLICY))
        }),
        Extra::page("/_mock/reference", |_, _| at_once(redirect("reference/"))),
        Extra::get("/_mock/console/{file}", |asked, path| at_once(file(asked, "console", path))),
        Extra::get("/_mock/reference/{file}", |asked, path| at_once(file(asked, "reference", path))),
    ]
}

/// Leads a browser from the overview to the console; `None` for everybody else, who reads the overview.
pub(crate) fn lead(request: &RequestInfo) -> Option<Response<Body>> {
    let accepted = request.headers().get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
    let mut media_types = accepted.flat_map(|ranges| ranges.split(',')).map(|range| range.split(';').next());
    let is_browser = media_types.any(|name| name.is_some_and(|name| name.trim().eq_ignore_ascii_case("text/html")));
    // What stands before the path of the server, where a proxy adds something, stays there.
    (is_browser && *request.method() == Method::GET).then(|| redirect("_mock/"))
}

fn redirect(to: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::FOUND;
    response.headers_mut().insert(LOCATION, HeaderValue::from_static(to));
    response.headers_mut().insert(VARY, HeaderValue::from_static("Accept"));
    response
}

fn file(asked: Asked<'_>, folder: &str, path: &PathValues) -> Response<Body> {
    page(&asked.request, &format!("{folder}/{}", path.get("file").unwrap_or_default()), &POLICY)
}

fn page(request: &RequestInfo, name: &str, policy: &HeaderValue) -> Response<Body> {
    let Some(file) = File::find(name) else {
        let detail = "the console has no such file; it begins at /_mock/";
        return own_problem::response(StatusCode::NOT_FOUND, detail).map(Body::with_content);
    };
    let mut response = file.answer(request);
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, policy.clone());
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(RESOURCE_POLICY, HeaderValue::from_static("same-origin"));
    response
}

fn at_once<'a>(response: Response<Body>) -> Answering<'a> {
    Box::pin(std::future::ready(response))
}
