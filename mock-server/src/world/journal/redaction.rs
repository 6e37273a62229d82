//! What secrets look like, and what stands in their place.

use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde_json::Value;

use crate::pipeline::Api;

/// What stands where a secret was.
const REDACTED: &str = "***";

/// Secrets that may stand in a path, in a query or in a message: the value of the query parameter `api-token` in
/// any case of letters, the secret part of an access token of Ключ-АСТРОМ / АппОптима, and a token of Astra Control.
static SECRETS: LazyLock<Regex> = LazyLock::new(|| pattern(&[PARAMETER, ACCESS_TOKEN, USER_TOKEN]));

/// The same and private keys, which have the form of ids of the other APIs. Ids of Ops Manager have another one.
static SECRETS_OF_OPS_MANAGER: LazyLock<Regex> =
    LazyLock::new(|| pattern(&[PARAMETER, ACCESS_TOKEN, USER_TOKEN, PRIVATE_KEY]));

const PARAMETER: &str = r"(?<name>(?i:api-token)=)[^&\s]*";
const ACCESS_TOKEN: &str = r"(?<public>dt0[a-z]\d{2}(?:\.|%2[eE])[A-Z0-9]{24}(?:\.|%2[eE]))[A-Za-z0-9]+";
/// 32 bytes in base64. In a query the sign at the end separates a name from its value, and is none of either.
const USER_TOKEN: &str = r"\b[A-Za-z0-9]{43}\b(?:=|%3[dD])?";
const PRIVATE_KEY: &str = "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";

fn pattern(secrets: &[&str]) -> Regex {
    Regex::new(&secrets.join("|")).expect("a valid pattern")
}

/// Returns a text of an exchange of an API with its secrets replaced.
pub(super) fn without_secrets(api: Api, text: &str) -> String {
    let secrets = if api == Api::OpsManager { &SECRETS_OF_OPS_MANAGER } else { &SECRETS };
    let replaced = secrets.replace_all(text, |found: &Captures<'_>| {
        let kept = found.name("name").or_else(|| found.name("public"));
        format!("{}{REDACTED}", kept.map_or("", |kept| kept.as_str()))
    });
    replaced.into_owned()
}

/// Returns a JSON text with the values of some members replaced, and with what looks like a secret in any
/// other text; members come in alphabetical order. `None` for an empty body and for one that is not JSON: nobody knows
/// where its secrets are.
pub(super) fn without_secrets_in_json(api: Api, body: &[u8], members: &[&str]) -> Option<String> {
    let mut value: Value = serde_json::from_slice(body).ok()?;
    redact(api, &mut value, members);
    Some(value.to_string())
}

fn redact(api: Api, value: &mut Value, members: &[&str]) {
    match value {
        Value::Object(object) => {
            if object.keys().any(|name| without_secrets(api, name) != *name) {
                let shown = |(name, member): (String, Value)| (without_secrets(api, &name), member);
                *object = std::mem::take(object).into_iter().map(shown).collect();
            }
            for (name, member) in object {
                if members.contains(&name.as_str()) && !member.is_null() {
                    *member = REDACTED.into();
                } else {
                    redact(api, member, members);
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| redact(api, element, members)),
        Value::String(text) => *text = without_secrets(api, text),
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
            ("?x=1&Api-Token=abc&API-TOKEN=def".to_owned(), "?x=1&Api-Token=***&API-TOKEN=***".to_owned()),
            (format!("token {public} lacks a scope"), format!("token {public} lacks a scope")),
        ] {
            assert_eq!(without_secrets(Api::Astrom, &text), expected);
        }
    }

    #[test]
    fn secrets_of_the_other_apis_are_found_where_they_cannot_be_ids() {
        let token = format!("{}=", "Ab3".repeat(15).split_at(43).0);
        let key = "0ca9a110-ca9a-4ca9-8ca9-ca9a11ca9a11";
        let of_token = |text: &str| without_secrets(Api::AstraControl, text);
        assert_eq!(of_token(&format!("/tokens/{token}")), "/tokens/***");
        assert_eq!(of_token(&format!("/tokens/{}", token.replace('=', "%3D"))), "/tokens/***");
        assert_eq!(of_token(&format!("{token}: unknown")), "***: unknown");
        assert_eq!(of_token(token.trim_end_matches('=')), "***");
        // A cursor is longer, an id of an account has another form.
        for text in [format!("continue=x{token}"), format!("/accounts/{key}/core")] {
            assert_eq!(of_token(&text), text);
        }
        assert_eq!(without_secrets(Api::OpsManager, &format!("/apiKeys/{key}?x={token}")), "/apiKeys/***?x=***");
    }

    #[test]
    fn json_keeps_everything_but_secrets() {
        let key = r#"{"0ca9a110-ca9a-4ca9-8ca9-ca9a11ca9a11":1,"n":2}"#.as_bytes();
        assert_eq!(without_secrets_in_json(Api::OpsManager, key, &[]).as_deref(), Some(r#"{"***":1,"n":2}"#));
        let body = br#"{"a":[{"privateKey":"x","publicKey":"y"}],"token":null,"n":1.5}"#;
        let expected = r#"{"a":[{"privateKey":"***","publicKey":"y"}],"n":1.5,"token":null}"#;
        assert_eq!(without_secrets_in_json(Api::OpsManager, body, &["privateKey", "token"]).as_deref(), Some(expected));
        for body in [&b""[..], b"{\"token\": \"x", b"\xff"] {
            assert_eq!(without_secrets_in_json(Api::OpsManager, body, &["token"]), None);
        }
    }
}
