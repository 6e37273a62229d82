use http::{HeaderMap, header};

/// What a request shows as its bearer token.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Bearer<'a> {
    /// No `Authorization` header, one with another scheme, or one without a value.
    Missing,
    /// A value that cannot be a secret.
    Malformed,
    /// A value to look up. Not to be printed.
    Given(&'a str),
}

/// The scheme, which HTTP reads without regard to case.
pub(crate) const SCHEME: &str = "Bearer";

impl<'a> Bearer<'a> {
    /// Reads the first `Authorization` header.
    pub(super) fn read(headers: &'a HeaderMap) -> Self {
        let Some(header) = headers.get(header::AUTHORIZATION) else {
            return Self::Missing;
        };
        let credentials = header.as_bytes().trim_ascii();
        let end = credentials.iter().position(u8::is_ascii_whitespace).unwrap_or(credentials.len());
        let (scheme, value) = credentials.split_at(end);
        let value = value.trim_ascii();
        if !scheme.eq_ignore_ascii_case(SCHEME.as_bytes()) || value.is_empty() {
            return Self::Missing;
        }
        std::str::from_utf8(value).map_or(Self::Malformed, Self::Given)
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn headers(value: &[u8]) -> HeaderMap {
        HeaderMap::from_iter([(header::AUTHORIZATION, HeaderValue::from_bytes(value).unwrap())])
    }

    #[test]
    fn scheme_ignores_case_and_spaces() {
        for value in ["Bearer abc=", "bearer abc=", "BEARER   abc=", "Bearer\tabc=", "  Bearer abc=  "] {
            assert_eq!(Bearer::read(&headers(value.as_bytes())), Bearer::Given("abc="), "{value}");
        }
    }

    #[test]
    fn other_schemes_and_empty_values_are_missing() {
        assert_eq!(Bearer::read(&HeaderMap::new()), Bearer::Missing);
        for value in ["", "Bearer", "Bearer ", "Basic abc=", "Bearerabc=", "Api-Token abc", "abc="] {
            assert_eq!(Bearer::read(&headers(value.as_bytes())), Bearer::Missing, "{value}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_malformed() {
        assert_eq!(Bearer::read(&headers(b"Bearer \xff\xfe")), Bearer::Malformed);
    }
}
