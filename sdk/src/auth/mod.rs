//! How a credential becomes request headers.

#[cfg(feature = "ops-manager")]
mod digest;

use std::fmt;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use reqwest::{Client, Request, Response};

#[cfg(feature = "ops-manager")]
pub(crate) use digest::Digest;

/// The credential of a client, ready for use.
pub enum Authorization {
    /// Nothing: the server requires no credential.
    #[cfg(feature = "mock-control")]
    None,
    /// The same header on each request.
    Header(HeaderValue),
    /// The answer to the server's challenge.
    #[cfg(feature = "ops-manager")]
    Digest(Digest),
}

impl Authorization {
    /// Makes the header `Authorization: <scheme> <secret>`; none if no header can carry the secret.
    #[cfg(any(feature = "astrom", feature = "astra-control", feature = "mock-control"))]
    pub(crate) fn header(scheme: &str, secret: &crate::TokenSecret) -> Option<Self> {
        if secret.is_placeholder() {
            return None;
        }
        let secret = secret.expose();
        // A header value may hold spaces, but no token does: one at an end comes from careless copying.
        if secret.is_empty() || secret.contains(char::is_whitespace) {
            return None;
        }
        let mut value = HeaderValue::try_from(format!("{scheme} {secret}")).ok()?;
        value.set_sensitive(true);
        Some(Self::Header(value))
    }

    /// Returns the secret of the credential.
    pub(crate) fn secret(&self) -> Option<&str> {
        match self {
            #[cfg(feature = "mock-control")]
            Self::None => None,
            Self::Header(value) => value.to_str().ok()?.split_once(' ').map(|(_, secret)| secret),
            #[cfg(feature = "ops-manager")]
            Self::Digest(digest) => Some(digest.secret()),
        }
    }

    /// Returns the user name of the credential, if it has one.
    #[cfg(feature = "ops-manager")]
    pub(crate) fn user(&self) -> Option<&str> {
        match self {
            #[cfg(feature = "mock-control")]
            Self::None => None,
            Self::Header(_) => None,
            Self::Digest(digest) => Some(digest.user()),
        }
    }

    /// Returns what a server that has refused the credential asks for, if no credential of its kind can answer that.
    #[cfg_attr(
        not(feature = "ops-manager"),
        expect(unused_variables, reason = "only Digest answers challenges, and only Ops Manager uses it")
    )]
    pub(crate) fn unanswerable(&self, headers: &HeaderMap) -> Option<String> {
        match self {
            #[cfg(feature = "mock-control")]
            Self::None => None,
            Self::Header(_) => None,
            #[cfg(feature = "ops-manager")]
            Self::Digest(_) => Digest::unanswerable(headers),
        }
    }

    /// Sends the request with the credential.
    pub(crate) async fn send(&self, client: &Client, mut request: Request) -> reqwest::Result<Response> {
        match self {
            #[cfg(feature = "mock-control")]
            Self::None => crate::wire::exchange(client, request).await,
            Self::Header(value) => {
                request.headers_mut().insert(AUTHORIZATION, value.clone());
                crate::wire::exchange(client, request).await
            }
            #[cfg(feature = "ops-manager")]
            // Apart, so that calls without Digest do not carry the state of two requests about.
            Self::Digest(digest) => Box::pin(digest.send(client, request)).await,
        }
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            #[cfg(feature = "mock-control")]
            Self::None => f.write_str("None"),
            Self::Header(_) => f.write_str("Header([REDACTED])"),
            #[cfg(feature = "ops-manager")]
            Self::Digest(digest) => digest.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_is_sensitive_and_prints_redacted() {
        let authorization = Authorization::header("Api-Token", &"canary".into()).unwrap();
        assert_eq!(format!("{authorization:?}"), "Header([REDACTED])");
        let Authorization::Header(value) = authorization else { panic!("a header was asked for") };
        assert_eq!((value.to_str().unwrap(), value.is_sensitive()), ("Api-Token canary", true));
    }

    #[test]
    fn secret_that_no_header_can_carry_is_refused() {
        for secret in ["", "canary\n", " canary", "can\u{7f}ary", "a b", "[REDACTED]"] {
            assert!(Authorization::header("Bearer", &secret.into()).is_none(), "{secret:?}");
        }
    }
}
