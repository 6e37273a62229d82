//! Which header fields pass, and which belong to one connection.

use http::header::{self, HeaderName};
use http::{HeaderMap, HeaderValue};

/// What belongs to one connection, according to RFC 9110, 7.6.1, beside the fields that `Connection` names.
const OF_THE_CONNECTION: [HeaderName; 6] = [
    header::CONNECTION,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    header::TE,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// How a body is delimited, beside its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    /// By `Content-Length`, by the end of the connection, or not at all.
    None,
    Chunked,
    /// By something that nobody has asked for.
    Unknown,
}

impl Coding {
    /// Reads `Transfer-Encoding`.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let mut values = headers.get_all(header::TRANSFER_ENCODING).iter();
        match (values.next(), values.next()) {
            (None, _) => Self::None,
            (Some(value), None) if value.as_bytes().trim_ascii().eq_ignore_ascii_case(b"chunked") => Self::Chunked,
            _ => Self::Unknown,
        }
    }
}

/// Returns the fields of a request that the server is to get.
pub(super) fn for_server(headers: &HeaderMap, host: &HeaderValue) -> HeaderMap {
    let mut passed: HeaderMap = end_to_end(headers)
        // There is one server behind the proxy, and it has one name.
        .map(|(name, value)| (name.clone(), if name == header::HOST { host } else { value }.clone()))
        .collect();
    if passed.get_all(header::HOST).iter().count() != 1 {
        passed.insert(header::HOST, host.clone());
    }
    if Coding::of(headers) == Coding::Chunked {
        // hyper sends no body with a `GET` that does not say that it has one.
        passed.insert(header::TRANSFER_ENCODING, HeaderValue::from_static("chunked"));
    }
    passed
}

/// Returns the fields of an answer that the client is to get.
pub(super) fn for_client(headers: &HeaderMap) -> HeaderMap {
    end_to_end(headers).map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Returns the fields that are for the other end, in their order: to remove fields from a map would change it.
fn end_to_end(headers: &HeaderMap) -> impl Iterator<Item = (&HeaderName, &HeaderValue)> {
    let named: Vec<HeaderName> = headers
        .get_all(header::CONNECTION)
        .iter()
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .filter_map(|name| HeaderName::from_bytes(name.trim_ascii()).ok())
        .collect();
    // What the coding says counts, and the length is wrong or an attempt to split messages.
    let is_coded = Coding::of(headers) != Coding::None;
    headers.iter().filter(move |(name, _)| {
        let is_overridden = is_coded && *name == header::CONTENT_LENGTH;
        !is_overridden && !OF_THE_CONNECTION.contains(name) && !named.contains(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        lines.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn all_but_the_fields_of_the_connection_pass_in_their_order() {
        let given = headers(&[
            ("x-first", "1"),
            ("connection", "close, X-Named"),
            ("x-named", "1"),
            ("host", "proxy"),
            ("keep-alive", "timeout=5"),
            ("proxy-authorization", "Basic x"),
            ("proxy-connection", "close"),
            ("te", "trailers"),
            ("trailer", "x-sum"),
            ("upgrade", "h2c"),
            ("x-twice", "1"),
            ("x-twice", "2"),
            ("expect", "100-continue"),
            ("content-length", "0"),
        ]);
        let host = HeaderValue::from_static("server");
        let expected = headers(&[
            ("x-first", "1"),
            ("host", "server"),
            ("proxy-authorization", "Basic x"),
            ("trailer", "x-sum"),
            ("x-twice", "1"),
            ("x-twice", "2"),
            ("expect", "100-continue"),
            ("content-length", "0"),
        ]);
        let passed = for_server(&given, &host);
        assert_eq!(passed.iter().collect::<Vec<_>>(), expected.iter().collect::<Vec<_>>());
    }

    #[test]
    fn server_gets_its_name_once_whatever_the_client_says() {
        let host = HeaderValue::from_static("server");
        for lines in [&[][..], &[("host", "a"), ("host", "b")]] {
            let passed = for_server(&headers(lines), &host);
            assert_eq!(passed.get_all("host").iter().collect::<Vec<_>>(), ["server"]);
        }
    }

    #[test]
    fn coding_overrides_the_length() {
        let both = headers(&[("content-length", "5"), ("transfer-encoding", "Chunked")]);
        assert!(for_client(&both).is_empty());
        let host = HeaderValue::from_static("server");
        let expected = headers(&[("host", "server"), ("transfer-encoding", "chunked")]);
        assert_eq!(for_server(&both, &host), expected);
        assert_eq!(Coding::of(&headers(&[("transfer-encoding", "gzip, chunked")])), Coding::Unknown);
        let twice = headers(&[("transfer-encoding", "gzip"), ("transfer-encoding", "chunked")]);
        assert_eq!(Coding::of(&twice), Coding::Unknown);
    }
}
