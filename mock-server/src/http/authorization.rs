use http::HeaderValue;

/// The schemes of HTTP that clients know, and those that vendors have made up.
const SCHEMES: [&str; 14] = [
    "Api-Token",
    "ApiKey",
    "AWS4-HMAC-SHA256",
    "Basic",
    "Bearer",
    "Digest",
    "DPoP",
    "HOBA",
    "Mutual",
    "Negotiate",
    "NTLM",
    "OAuth",
    "SCRAM-SHA-256",
    "Token",
];

/// Says what is wrong with an `Authorization` header that shows no credential of the scheme that an API takes.
///
/// Only a known scheme is named: what stands in the place of one may be a secret.
pub(crate) fn misfit(header: &HeaderValue, taken: &str) -> String {
    let Ok(text) = header.to_str() else { return "the header Authorization has bytes that are no ASCII".to_owned() };
    let (given, rest) = text.trim().split_once([' ', '\t']).unwrap_or((text.trim(), ""));
    match SCHEMES.iter().find(|scheme| scheme.eq_ignore_ascii_case(given)) {
        Some(scheme) if !scheme.eq_ignore_ascii_case(taken) => {
            format!("the scheme is `{scheme}`, this API takes `{taken}`")
        }
        Some(_) if rest.trim().is_empty() => format!("there is nothing behind the scheme `{taken}`"),
        Some(_) => format!("what is behind the scheme `{taken}` cannot be read"),
        None => {
            format!("the header Authorization does not begin with a scheme that is known, this API takes `{taken}`")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scheme_is_named_if_it_is_one() {
        for (given, expected) in [
            ("Bearer CANARY", "the scheme is `Bearer`, this API takes `Api-Token`"),
            ("bearer", "the scheme is `Bearer`, this API takes `Api-Token`"),
            ("basic CANARY", "the scheme is `Basic`, this API takes `Api-Token`"),
            ("api-token", "there is nothing behind the scheme `Api-Token`"),
            ("Api-Token CANARY", "what is behind the scheme `Api-Token` cannot be read"),
            (
                "CANARY",
                "the header Authorization does not begin with a scheme that is known, this API takes `Api-Token`",
            ),
            (
                "CANARY CANARY",
                "the header Authorization does not begin with a scheme that is known, this API takes `Api-Token`",
            ),
        ] {
            assert_eq!(misfit(&HeaderValue::from_static(given), "Api-Token"), expected);
        }
        let bytes = HeaderValue::from_bytes(b"Bearer \xff").unwrap();
        assert!(misfit(&bytes, "Bearer").contains("no ASCII"));
    }
}
