//! What secrets look like, and what stands in their place.

use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde_json::Value;

/// What stands where a secret was.
const REDACTED: &str = "***";

/// Secrets that may stand in a path, in a query or in a message: the value of the query parameter
/// `api-token`, and the secret part of an access token.
static SECRETS: LazyLock<Regex> = LazyLock::new(|| {
    let pattern =
        r"(?<name>api-token=)[^&\s]*|(?<public>dt0[a-z]\d{2}(?:\.|%2[eE])[A-Z0-9]{24}(?:\.|%2[eE]))[A-Za-z0-9]+";
    Regex::new(pattern).expect("a valid pattern")
});

/// Returns a text with its secrets replaced.
pub(super) fn without_secrets(text: &str) -> String {
    let replaced = SECRETS.replace_all(text, |found: &Captures<'_>| {
        let kept = found.name("name").or_else(|| found.name("public")).map_or("", |kept| kept.as_str());
        format!("{kept}{REDACTED}")
    });
    replaced.into_owned()
}

/// Returns a JSON text with the values of some members replaced, and with what looks like a secret in any
/// other text; members come in alphabetical order. `None` for an empty body and for one that is not JSON: nobody knows where its secrets are.
pub(super) fn without_secrets_in_json(body: &[u8], members: &[&str]) -> Option<String> {
    let mut value: Value = serde_json::from_slice(body).ok()?;
    redact(&mut value, members);
    Some(value.to_string())
}

fn redact(value: &mut Value, members: &[&str]) {
    match value {
        Value::Object(object) => {
            for (name, member) in object {
                if members.contains(&name.as_str()) && !member.is_null() {
                    *member = REDACTED.into();
                } else {
                    redact(member, members);
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| redact(element, members)),
        Value::String(text) => *text = without_secrets(text),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_wherever_they_stand() {
        let public = "dt0c01.ABCDEFGHIJKLMNOPQRSTUVWX";
        for (text, expected) in [
            (format!("/apiTokens/{public}.SECRET23"), format!("/apiTokens/{public}.***")),
            (format!("/apiTokens/{}%2ESECRET23", public.replace('.', "%2E")), {
                format!("/apiTokens/{}%2E***", public.replace('.', "%2E"))
            }),
            ("?api-token=abc&x=1".to_owned(), "?api-token=***&x=1".to_owned()),
            (format!("token {public} lacks a scope"), format!("token {public} lacks a scope")),
        ] {
            assert_eq!(without_secrets(&text), expected);
        }
    }

    #[test]
    fn json_keeps_everything_but_secrets() {
        let body = br#"{"a":[{"privateKey":"x","publicKey":"y"}],"token":null,"n":1.5}"#;
        let expected = r#"{"a":[{"privateKey":"***","publicKey":"y"}],"n":1.5,"token":null}"#;
        assert_eq!(without_secrets_in_json(body, &["privateKey", "token"]).as_deref(), Some(expected));
        for body in [&b""[..], b"{\"token\": \"x", b"\xff"] {
            assert_eq!(without_secrets_in_json(body, &["token"]), None);
        }
    }
}
