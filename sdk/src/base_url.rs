//! What a base URL may look like.

use std::str::FromStr;

use reqwest::Url;

use crate::error::Error;
use crate::operation::Operation;

/// Why a text cannot be the base URL of a client. No message repeats the URL: it may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BaseUrlError {
    /// The text is not an absolute URL.
    #[error("the base URL cannot be read")]
    Syntax(#[source] <Url as FromStr>::Err),
    /// A variable of the server URL was not filled in.
    #[error("the base URL still holds a placeholder in braces, such as {{environment_id}}; fill it in")]
    Placeholder,
    /// The scheme is neither `http` nor `https`.
    #[error("the base URL begins with neither http:// nor https://")]
    Scheme,
    /// The scheme is `https`, the crate was built without TLS, and there is no
    /// [`http_client`](crate::ClientBuilder::http_client) that might have it.
    #[error(
        "the base URL begins with https://, and TLS is switched off; enable the feature `rustls` or `native-tls`, or give \
         an `http_client` that has TLS"
    )]
    NoTls,
    /// There is a user name or a password before the host.
    #[error("the base URL holds a user name or a password; give them to `credential` instead")]
    Credentials,
    /// There is a query, even an empty one.
    #[error("the base URL has a query; leave out what follows the question mark")]
    Query,
    /// There is a fragment, even an empty one.
    #[error("the base URL has a fragment; leave out what follows the number sign")]
    Fragment,
}

/// Whether the HTTP client can speak TLS, as far as this crate knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tls {
    Possible,
    SwitchedOff,
}

/// Checks a base URL and returns it without slashes at its end.
pub(crate) fn normalize(text: &str, tls: Tls) -> Result<String, BaseUrlError> {
    if text.contains(['{', '}']) {
        return Err(BaseUrlError::Placeholder);
    }
    let url = Url::parse(text).map_err(BaseUrlError::Syntax)?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(BaseUrlError::Scheme);
    }
    if url.scheme() == "https" && tls == Tls::SwitchedOff {
        return Err(BaseUrlError::NoTls);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(BaseUrlError::Credentials);
    }
    if url.query().is_some() {
        return Err(BaseUrlError::Query);
    }
    if url.fragment().is_some() {
        return Err(BaseUrlError::Fragment);
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// Returns what stands before the path of an operation that is beside the base URL: the base URL without the end that the
/// path replaces.
#[allow(dead_code, reason = "not every API has operations beside its base URL")]
pub(crate) fn other_base<'a>(operation: &'static Operation, base_url: &'a str) -> Result<&'a str, Error> {
    let beginning = base_url.strip_suffix(operation.replaces);
    beginning.ok_or_else(|| {
        let Operation { path, replaces, .. } = operation;
        let reason = format!(
            "{path} stands in the place of {replaces}, and the base URL does not end so; give the client a base URL that \
             ends in {replaces}"
        );
        Error::invalid_request(operation, reason)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::astrom::operations::{API_TOKEN_GET, CLUSTER_VERSION_GET, TIME_GET};

    #[test]
    fn operation_beside_the_base_url_takes_its_end_away() {
        for base_url in ["https://host/e/1/api/v2", "https://gate:9999/proxy/e/1/api/v2", "https://host/api/v2"] {
            let beginning = base_url.strip_suffix("/api/v2").unwrap();
            for operation in [&CLUSTER_VERSION_GET, &TIME_GET] {
                assert_eq!(other_base(operation, base_url).unwrap(), beginning);
                assert!(operation.path.starts_with("/api/v1/"), "{}", operation.path);
            }
        }
        assert_eq!(other_base(&API_TOKEN_GET, "https://host/api/v2").unwrap(), "https://host/api/v2");
    }

    #[test]
    fn base_url_with_another_end_is_refused_without_being_shown() {
        for base_url in ["https://host", "https://host/api/v1", "https://host/api/v2/more", "https://host/canary"] {
            let error = other_base(&TIME_GET, base_url).unwrap_err().to_string();
            let expected = "astrom time_get: nothing was sent: /api/v1/time stands in the place of /api/v2, and the base URL \
                            does not end so; give the client a base URL that ends in /api/v2";
            assert_eq!(error, expected);
        }
    }

    #[test]
    fn slashes_at_the_end_are_dropped() {
        let cases = [
            ("https://host", "https://host"),
            ("https://host/", "https://host"),
            ("HTTPS://Host:443/e/1/api/v2//", "https://host/e/1/api/v2"),
            ("http://127.0.0.1:8080/api/public/v1.0", "http://127.0.0.1:8080/api/public/v1.0"),
            ("http://[::1]:8080/", "http://[::1]:8080"),
        ];
        for (text, expected) in cases {
            assert_eq!(normalize(text, Tls::Possible).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn https_needs_tls_and_http_does_not() {
        assert_eq!(normalize("https://host", Tls::SwitchedOff), Err(BaseUrlError::NoTls));
        assert_eq!(normalize("http://host", Tls::SwitchedOff).as_deref(), Ok("http://host"));
    }

    #[test]
    fn what_would_be_lost_or_leak_is_refused() {
        let cases = [
            ("ftp://host", BaseUrlError::Scheme),
            ("host:443", BaseUrlError::Scheme),
            ("https://user@host", BaseUrlError::Credentials),
            ("https://:canary@host", BaseUrlError::Credentials),
            ("https://host/api?", BaseUrlError::Query),
            ("https://host/api?pretty=true", BaseUrlError::Query),
            ("https://host/api#top", BaseUrlError::Fragment),
            ("https://host/e/{environment_id}/api/v2", BaseUrlError::Placeholder),
        ];
        for (text, expected) in cases {
            assert_eq!(normalize(text, Tls::Possible), Err(expected), "{text}");
        }
        for text in ["", "host/api", "/api", "https://", "https://ho st"] {
            assert!(matches!(normalize(text, Tls::Possible), Err(BaseUrlError::Syntax(_))), "{text}");
        }
    }
}
