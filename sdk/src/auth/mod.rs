//! How a credential becomes request headers.

#[cfg(feature = "digest")]
mod digest;

use std::fmt;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, Request, Response};

#[cfg(feature = "digest")]
use digest::Digest;

/// The credential of a client, ready for use.
pub enum Authorization {
    /// Nothing: the server requires no credential.
    #[cfg_attr(not(feature = "mock-control"), allow(dead_code, reason = "the vendors' APIs all require one"))]
    None,
    /// The same header on each request.
    Header { name: HeaderName, value: HeaderValue },
    /// The answer to the server's challenge.
    #[cfg(feature = "digest")]
    Digest(Digest),
}

impl Authorization {
    /// Makes the header `<name>: <word> <secret>`, or `<name>: <secret>` without a word; none if no header can carry the
    /// secret.
    pub(crate) fn header(name: HeaderName, word: Option<&str>, secret: &crate::TokenSecret) -> Option<Self> {
        if secret.is_placeholder() {
            return None;
        }
        let secret = secret.expose();
        // A header value may hold spaces, but no token does: one at an end comes from careless copying.
        if secret.is_empty() || secret.contains(char::is_whitespace) {
            return None;
        }
        let text = match word {
            Some(word) => format!("{word} {secret}"),
            None => secret.to_owned(),
        };
        let mut value = HeaderValue::try_from(text).ok()?;
        value.set_sensitive(true);
        Some(Self::Header { name, value })
    }

    /// Takes a pair of keys for HTTP Digest; none if no header can carry it.
    #[cfg(feature = "digest")]
    pub(crate) fn digest(pair: &crate::credential::KeyPair) -> Option<Self> {
        Digest::new(pair.public_key(), pair.private_key()).map(Self::Digest)
    }

    /// Returns the secret of the credential.
    pub(crate) fn secret(&self) -> Option<&str> {
        match self {
            Self::None => None,
            // The secret has no spaces, so it is all that stands behind the word, if there is one.
            Self::Header { value, .. } => value.to_str().ok()?.rsplit(' ').next(),
            #[cfg(feature = "digest")]
            Self::Digest(digest) => Some(digest.secret()),
        }
    }

    /// Returns the user name of the credential, if it has one.
    #[cfg(feature = "digest")]
    pub(crate) fn user(&self) -> Option<&str> {
        match self {
            Self::None => None,
            Self::Header { .. } => None,
            Self::Digest(digest) => Some(digest.user()),
        }
    }

    /// Returns what a server that has refused the credential asks for, if no credential of its kind can answer that.
    #[cfg_attr(not(feature = "digest"), expect(unused_variables, reason = "only Digest answers challenges"))]
    pub(crate) fn unanswerable(&self, headers: &HeaderMap) -> Option<String> {
        match self {
            Self::None => None,
            Self::Header { .. } => None,
            #[cfg(feature = "digest")]
            Self::Digest(_) => Digest::unanswerable(headers),
        }
    }

    /// Sends the request with the credential.
    pub(crate) async fn send(&self, client: &Client, mut request: Request) -> reqwest::Result<Response> {
        match self {
            Self::None => crate::wire::exchange(client, request).await,
            Self::Header { name, value } => {
                request.headers_mut().insert(name.clone(), value.clone());
                crate::wire::exchange(client, request).await
            }
            #[cfg(feature = "digest")]
            // Apart, so that calls without Digest do not carry the state of two requests about.
            Self::Digest(digest) => Box::pin(digest.send(client, request)).await,
        }
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Header { .. } => f.write_str("Header([REDACTED])"),
            #[cfg(feature = "digest")]
            Self::Digest(digest) => digest.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use reqwest::header::AUTHORIZATION;

    use super::*;

    #[test]
    fn header_is_sensitive_and_prints_redacted() {
        for (word, expected) in [(Some("Api-Token"), "Api-Token canary"), (None, "canary")] {
            let authorization = Authorization::header(AUTHORIZATION, word, &"canary".into()).unwrap();
            assert_eq!(format!("{authorization:?}"), "Header([REDACTED])");
            assert_eq!(authorization.secret(), Some("canary"));
            let Authorization::Header { value, .. } = authorization else { panic!("a header was asked for") };
            assert_eq!((value.to_str().unwrap(), value.is_sensitive()), (expected, true));
        }
    }

    #[test]
    fn secret_that_no_header_can_carry_is_refused() {
        for secret in ["", "canary\n", " canary", "can\u{7f}ary", "a b", "[REDACTED]"] {
            assert!(Authorization::header(AUTHORIZATION, Some("Bearer"), &secret.into()).is_none(), "{secret:?}");
        }
    }
}
