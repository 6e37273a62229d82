//! A request as it came: its head, and a body that is read when somebody needs it.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use dropshot::{Body, RequestContext, RequestInfo};
use http::uri::Authority;
use http::{HeaderValue, Method, Response, Version, header};
use http_body::Body as _;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use tokio::sync::OnceCell;

use super::app::App;

/// A request before anything is known about it.
pub(crate) struct Incoming<'a> {
    pub(super) rqctx: &'a RequestContext<Arc<App>>,
    unread: Mutex<Option<Body>>,
    content: OnceCell<Content>,
}

/// What came as a body.
pub(super) enum Content {
    /// The whole body; empty if there is none.
    Whole(Bytes),
    /// More than the server takes.
    TooLarge,
    /// The client went, or broke the framing.
    Broken,
}

impl Content {
    /// Returns the bytes if all of them came.
    pub(super) fn whole(&self) -> Option<&Bytes> {
        match self {
            Self::Whole(bytes) => Some(bytes),
            Self::TooLarge | Self::Broken => None,
        }
    }
}

impl<'a> Incoming<'a> {
    pub(super) fn new(rqctx: &'a RequestContext<Arc<App>>, body: Body) -> Self {
        Self { rqctx, unread: Mutex::new(Some(body)), content: OnceCell::new() }
    }

    pub(super) fn app(&self) -> &'a Arc<App> {
        self.rqctx.context()
    }

    pub(super) fn head(&self) -> &'a RequestInfo {
        &self.rqctx.request
    }

    /// Whether the client wants to hear that its head is accepted before it sends the body.
    pub(super) fn expects_continue(&self) -> bool {
        let expect = self.head().headers().get(header::EXPECT);
        expect.is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"100-continue"))
    }

    /// Returns the body, which is read once.
    pub(super) async fn content(&self) -> &Content {
        self.content.get_or_init(|| self.receive()).await
    }

    /// Returns the body if it has been read.
    pub(super) fn read(&self) -> Option<&Content> {
        self.content.get()
    }

    async fn receive(&self) -> Content {
        let body = self.unread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(body) = body.filter(|body| !body.is_end_stream()) else { return Content::Whole(Bytes::new()) };
        match Limited::new(body, self.app().body_bytes_max).collect().await {
            Ok(body) => Content::Whole(body.to_bytes()),
            Err(error) if error.is::<LengthLimitError>() => Content::TooLarge,
            Err(_) => Content::Broken,
        }
    }

    /// Makes an answer fit for the connection: `HEAD` gets no body, and a client whose body was not read to its end is
    /// told that the connection closes, because the rest of it cannot be told from a next request.
    pub(super) fn finish(&self, mut response: Response<Body>) -> Response<Body> {
        if self.head().method() == Method::HEAD {
            let n_bytes = response.body().size_hint().exact();
            if let Some(n_bytes) = n_bytes {
                response.headers_mut().entry(header::CONTENT_LENGTH).or_insert_with(|| n_bytes.into());
            }
            response = response.map(|_| Body::empty());
        }
        if self.content.get().and_then(Content::whole).is_none() && self.head().version() <= Version::HTTP_11 {
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }

    /// Says what is wrong with the host that the request names: it goes into links and `Location`.
    pub(super) fn host_fault(&self) -> Option<&'static str> {
        let (authority, version) = (self.head().uri().authority().map(Authority::as_str), self.head().version());
        if authority.is_some_and(|authority| !is_authority(authority)) {
            return Some("the authority of the target is malformed; send a host name or an address, and a port");
        }
        let mut hosts = self.head().headers().get_all(header::HOST).iter();
        match (hosts.next(), hosts.next()) {
            (Some(_), Some(_)) => Some("the request has more than one Host header; send one"),
            (Some(host), None) => match host.to_str().ok().filter(|host| is_authority(host)) {
                None => Some("the Host header is malformed; send a host name or an address, and a port"),
                // In HTTP/1.1 the target counts (RFC 9112, 3.2.2); in HTTP/2 the two have to agree (RFC 9113, 8.3.1).
                Some(host)
                    if version <= Version::HTTP_11 || authority.is_none_or(|it| it.eq_ignore_ascii_case(host)) =>
                {
                    None
                }
                Some(_) => Some("Host and :authority differ; send one of them"),
            },
            (None, _) if version < Version::HTTP_11 || (version > Version::HTTP_11 && authority.is_some()) => None,
            (None, _) => Some("the request has no Host header; send one"),
        }
    }
}

/// Whether a value is a host with or without a port, as RFC 9110 defines `Host`.
fn is_authority(text: &str) -> bool {
    let Ok(authority) = text.parse::<Authority>() else { return false };
    let port = text.strip_prefix(authority.host());
    let is_port =
        |port: &str| port.is_empty() || port.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok());
    !authority.host().is_empty() && port.is_some_and(is_port)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_is_a_name_or_an_address_with_or_without_a_port() {
        for host in ["localhost", "mock.example:8080", "127.0.0.1:80", "[::1]:8080", "[::1]", "a-b_c.example"] {
            assert!(is_authority(host), "{host}");
        }
        for host in ["", ":80", "a b", "a/b", "user@host", "host:", "host:99999", "host:x", "[::1", "a\"b"] {
            assert!(!is_authority(host), "{host}");
        }
    }
}
