//! Lets web applications of chosen origins call the vendors' APIs from a browser (CORS).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use bytes::Bytes;
use dropshot::{Body, RequestInfo};
use http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, ALLOW, DATE, ETAG, LOCATION, ORIGIN, RETRY_AFTER, VARY, WWW_AUTHENTICATE,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri};

use super::route_table::{Found, Nothing, OtherMethod, Target};
use crate::generated::Api;

/// The headers of answers that a page may read beyond those of the answer itself: those that the documents name, those that
/// HTTP has for all, and the id of the request, which Dropshot adds on the way out.
static EXPOSED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let request_id = HeaderName::from_static("x-request-id");
    let of_http = [ALLOW, DATE, ETAG, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE, request_id];
    let documented = Api::RESPONSE_HEADERS.iter().map(|name| name.to_ascii_lowercase());
    of_http.iter().map(ToString::to_string).chain(documented).collect()
});

/// Returns the names of all headers that a page may read. With credentials, `*` means nothing here.
fn exposed(headers: &HeaderMap) -> Option<HeaderValue> {
    let names: BTreeSet<&str> =
        EXPOSED.iter().map(String::as_str).chain(headers.keys().map(HeaderName::as_str)).collect();
    let names: Vec<&str> = names.into_iter().collect();
    HeaderValue::try_from(names.join(", ")).ok()
}

const VARIES: HeaderValue = HeaderValue::from_static("Origin");

/// Everything that the answer to a preflight depends on.
const PREFLIGHT_VARIES: HeaderValue =
    HeaderValue::from_static("Origin, Access-Control-Request-Method, Access-Control-Request-Headers");

const YES: HeaderValue = HeaderValue::from_static("true");

/// The origins whose pages may call the vendors' APIs; none by default.
#[derive(Debug, Default)]
pub(crate) struct Cors(BTreeSet<String>);

/// A text is no origin. The message says what is expected.
#[derive(Debug, thiserror::Error)]
#[error(
    "an origin is a scheme, a host and, if need be, a port, without a path, such as http://localhost:3000; {0:?} is none"
)]
pub(crate) struct InvalidOrigin(String);

impl Cors {
    pub(crate) fn new(origins: &[String]) -> Result<Self, InvalidOrigin> {
        let read = |text: &String| origin(text).ok_or_else(|| InvalidOrigin(text.clone()));
        origins.iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// Answers a preflight: the question of a browser whether a page may send a request. It has no credentials, so no
    /// vendor sees it, and no fault meets it. `None` if it is none, or from an origin that is not allowed.
    pub(super) fn preflight(&self, request: &RequestInfo) -> Option<Response<Body>> {
        let headers = request.headers();
        let method = headers.get(ACCESS_CONTROL_REQUEST_METHOD).filter(|_| request.method() == Method::OPTIONS)?;
        let origin = self.allowed(headers)?;
        let mut response = Response::new(Body::with_content(Bytes::new()));
        *response.status_mut() = StatusCode::NO_CONTENT;
        let answered = response.headers_mut();
        allow(answered, origin);
        answered.insert(ACCESS_CONTROL_ALLOW_METHODS, method.clone());
        // Which methods and headers an operation takes is the vendor's answer, which the page is to see.
        answered.extend(
            headers.get(ACCESS_CONTROL_REQUEST_HEADERS).map(|names| (ACCESS_CONTROL_ALLOW_HEADERS, names.clone())),
        );
        answered.insert(VARY, PREFLIGHT_VARIES);
        Some(response)
    }

    /// Lets the page that sent a request read the answer, if its origin is allowed.
    pub(super) fn apply(&self, request: &RequestInfo, response: &mut Response<Body>) {
        if self.0.is_empty() {
            return;
        }
        response.headers_mut().append(VARY, VARIES);
        if let Some(origin) = self.allowed(request.headers()) {
            let exposed = exposed(response.headers()).map(|names| (ACCESS_CONTROL_EXPOSE_HEADERS, names));
            response.headers_mut().extend(exposed);
            allow(response.headers_mut(), origin);
        }
    }

    /// Returns the origin of a request if it is allowed.
    fn allowed<'h>(&self, headers: &'h HeaderMap) -> Option<&'h HeaderValue> {
        let mut origins = headers.get_all(ORIGIN).iter();
        let origin = origins.next().filter(|_| origins.next().is_none())?;
        origin.to_str().is_ok_and(|origin| self.0.contains(origin)).then_some(origin)
    }
}

/// Returns the vendor's API that a path belongs to. The server's own paths are for no page of another origin.
pub(super) fn vendor(found: &Found<'_>) -> Option<Api> {
    let api = match found {
        Found::Target(Target::Operation(route), _) => Some(route.info.api),
        Found::Target(Target::Extra(_), _) => None,
        Found::OtherMethod(OtherMethod { api, .. }) | Found::Nothing(Nothing { api, .. }) => api.map(|api| api.api),
    };
    api.filter(|api| api.is_of_a_world())
}

fn allow(headers: &mut HeaderMap, origin: &HeaderValue) {
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    headers.insert(ACCESS_CONTROL_ALLOW_CREDENTIALS, YES);
}

/// Returns an origin as browsers write it.
fn origin(text: &str) -> Option<String> {
    let uri: Uri = text.parse().ok()?;
    let (scheme, authority, host) = (uri.scheme_str()?, uri.authority()?.as_str(), uri.host()?);
    let port_default = match scheme {
        "http" => 80,
        "https" => 443,
        _ => return None,
    };
    let has_more = authority.contains('@') || text.len() > scheme.len() + "://".len() + authority.len();
    let port = match authority.strip_prefix(host)?.strip_prefix(':') {
        Some(digits) => digits.parse::<u16>().ok()?,
        None => port_default,
    };
    let port = if port == port_default { String::new() } else { format!(":{port}") };
    (!has_more).then(|| format!("{scheme}://{}{port}", host.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origin_is_written_as_browsers_do() {
        for (text, expected) in [
            ("http://localhost:3000", Some("http://localhost:3000")),
            ("HTTPS://App.Example", Some("https://app.example")),
            ("https://app.example:443", Some("https://app.example")),
            ("http://[::1]:3000", Some("http://[::1]:3000")),
            ("http://app.example/", None),
            ("http://app.example/x", None),
            ("http://app.example?x", None),
            ("http://user@app.example", None),
            ("http://app.example:", None),
            ("http://app.example:65536", None),
            ("https://app.example:80", Some("https://app.example:80")),
            ("http://", None),
            ("app.example", None),
            ("localhost:3000", None),
            ("file:///x", None),
            ("null", None),
            ("*", None),
            ("", None),
        ] {
            assert_eq!(origin(text).as_deref(), expected, "{text}");
        }
    }
}
