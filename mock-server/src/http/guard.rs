//! Who may use what is the server's own: the control API, the overview, the probes.
//!
//! A browser sends requests for any page that a person visits. Such a page can send a request to a server on the person's
//! machine, and a page whose name leads to that machine (DNS rebinding) can read the answer. Both show in the headers that
//! no page can set: `Host`, `Origin` and `Sec-Fetch-Site`. Other clients send no more than `Host`.

use dropshot::RequestInfo;
use http::uri::Authority;
use http::{HeaderMap, Method, header};

use super::allowed_hosts::normalized;
use super::app::App;
use super::control_token::shows_token;
use super::route_table::{Found, Nothing, OtherMethod, Target};

/// Says why a request may not have what it asks for; `None` if it may.
///
/// The APIs of the vendors answer everybody. For the rest the control token decides, if the request shows it.
pub(super) fn refusal(app: &App, request: &RequestInfo, found: &Found<'_>) -> Option<String> {
    if !is_own(found) || shows_token(app, request.headers()) {
        return None;
    }
    let host = host(request);
    // Only HTTP/1.0 goes without; browsers always name the host.
    if let Some(host) = host.as_deref().filter(|host| !app.allowed_hosts.allow_host(host)) {
        return Some(format!(
            "this path is not served under the name {host}; use an IP address or localhost, name the host with \
             --allowed-hosts, or show the control token (--control-token)"
        ));
    }
    if !all(request.headers(), &header::ORIGIN, |origin| app.allowed_hosts.allow_origin(origin, host.as_deref())) {
        return Some(
            "the request comes from a page of another origin, which may not use this path; name the host of the page \
             with --allowed-hosts, or show the control token (--control-token)"
                .to_owned(),
        );
    }
    if is_followed_link(app, request, found) {
        return None;
    }
    // A page of the same site is one of another port, or of a neighbouring name: the server knows neither.
    if !all(request.headers(), "sec-fetch-site", |site| matches!(site, "same-origin" | "none")) {
        return Some(
            "a browser sends this request for a page of another origin, which may not use this path, whatever \
             --allowed-hosts says; open it by itself, or show the control token (--control-token)"
                .to_owned(),
        );
    }
    None
}

/// Whether a person follows a link to the console. The page of the link gets nothing of the answer: it is the document of
/// a window, and refuses to be in a frame.
fn is_followed_link(app: &App, request: &RequestInfo, found: &Found<'_>) -> bool {
    let is_page = app.has_console && matches!(found, Found::Target(Target::Extra(extra), _) if extra.is_page);
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let says = |name: &str, expected: &str| {
        let mut values = request.headers().get_all(name).iter();
        values.next().is_some_and(|value| value == expected) && values.next().is_none()
    };
    is_page && is_read && says("sec-fetch-mode", "navigate") && says("sec-fetch-dest", "document")
}

/// Whether a path is the server's own. What no API has is nobody's, and its 404 tells nothing.
fn is_own(found: &Found<'_>) -> bool {
    match found {
        Found::Target(Target::Operation(route), _) => !route.info.api.is_of_a_world(),
        Found::Target(Target::Extra(_), _) => true,
        Found::OtherMethod(OtherMethod { api, .. }) => api.is_none_or(|api| !api.api.is_of_a_world()),
        Found::Nothing(Nothing { api, .. }) => api.is_some_and(|api| !api.api.is_of_a_world()),
    }
}

/// Returns the host that the request names, without port. The authority of a target counts before the header.
fn host(request: &RequestInfo) -> Option<String> {
    let header = || request.headers().get(header::HOST)?.to_str().ok()?.parse::<Authority>().ok();
    let authority = request.uri().authority().cloned().or_else(header);
    authority.map(|authority| normalized(authority.host()))
}

/// Whether all values of a header are as they should be, or there is none.
fn all(headers: &HeaderMap, name: impl header::AsHeaderName, is_right: impl Fn(&str) -> bool) -> bool {
    headers.get_all(name).iter().all(|value| value.to_str().is_ok_and(&is_right))
}
