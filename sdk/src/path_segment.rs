//! Ids as segments of a path.
//!
//! progenitor's own function leaves dots and backslashes as they are, which an HTTP client takes for steps to another
//! path: a call with the id `..` would do something else and report success.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::Error;
use crate::operation::Operation;

/// All but the unreserved characters of RFC 3986, which mean the same in every form.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Returns the segment that holds `text` and nothing else.
pub(crate) fn segment(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, RESERVED).into()
}

/// Returns the segment for a parameter of an operation, or what is wrong with its value. An encoded dot is a dot to an
/// HTTP client, so nothing can be done for a segment of dots.
pub(crate) fn encode_path<'a>(
    operation: &'static Operation,
    parameter: &str,
    value: &'a str,
) -> Result<Cow<'a, str>, Error> {
    let reason = match value {
        "" => "it is empty".to_owned(),
        "." | ".." => format!("{value:?} names no object: in a path it leads to another one"),
        _ => return Ok(segment(value)),
    };
    Err(Error::invalid_request(operation, format!("{parameter}: {reason}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::astrom::operations::API_TOKEN_GET;

    #[test]
    fn value_stays_in_its_segment() {
        let cases = [
            ("dt0c01.A-b_c~", "dt0c01.A-b_c~"),
            ("...", "..."),
            ("..\\x", "..%5Cx"),
            ("../x", "..%2Fx"),
            ("%2e%2E", "%252e%252E"),
            ("a;b?c#d e", "a%3Bb%3Fc%23d%20e"),
            ("2001:db8::/32", "2001%3Adb8%3A%3A%2F32"),
            ("\t.", "%09."),
            ("ключ", "%D0%BA%D0%BB%D1%8E%D1%87"),
        ];
        for (value, expected) in cases {
            let segment = encode_path(&API_TOKEN_GET, "id", value).unwrap();
            assert_eq!(segment, expected, "{value}");
            let url: reqwest::Url = format!("http://host/a/{segment}/b").parse().unwrap();
            assert_eq!(url.path(), format!("/a/{expected}/b"), "{value}");
        }
    }

    #[test]
    fn value_that_no_segment_can_hold_is_refused() {
        for value in ["", ".", ".."] {
            let error = encode_path(&API_TOKEN_GET, "id", value).unwrap_err().to_string();
            assert!(error.starts_with("astrom api_token_get: nothing was sent: id: "), "{error}");
        }
    }
}
