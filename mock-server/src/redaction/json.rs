use serde_json::Value;

use super::REDACTED;

/// Returns a JSON text with the values of some members replaced, and all other texts as they are `shown`; members come in alphabetical order. `None` for an empty body and for one that is not JSON: nobody knows
/// where its secrets are.
pub(super) fn without_secrets_in_json(
    body: &[u8],
    members: &[&str],
    shown: &impl Fn(&str) -> String,
) -> Option<String> {
    let mut value: Value = serde_json::from_slice(body).ok()?;
    redact(&mut value, members, shown);
    Some(value.to_string())
}

fn redact(value: &mut Value, members: &[&str], shown: &impl Fn(&str) -> String) {
    match value {
        Value::Object(object) => {
            if object.keys().any(|name| shown(name) != *name) {
                let renamed = |(name, member): (String, Value)| (shown(&name), member);
                *object = std::mem::take(object).into_iter().map(renamed).collect();
            }
            for (name, member) in object {
                if members.contains(&name.as_str()) && !member.is_null() {
                    *member = REDACTED.into();
                } else {
                    redact(member, members, shown);
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| redact(element, members, shown)),
        Value::String(text) => *text = shown(text),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::Api;
    use crate::redaction::without_secrets;

    fn shown(body: &[u8], members: &[&str]) -> Option<String> {
        without_secrets_in_json(body, members, &|text| without_secrets(Api::OpsManager, text))
    }

    #[test]
    fn json_keeps_everything_but_secrets() {
        let key = r#"{"0ca9a110-ca9a-4ca9-8ca9-ca9a11ca9a11":1,"n":2}"#.as_bytes();
        assert_eq!(shown(key, &[]).as_deref(), Some(r#"{"***":1,"n":2}"#));
        let body = br#"{"a":[{"privateKey":"x","publicKey":"y"}],"token":null,"n":1.5}"#;
        let expected = r#"{"a":[{"privateKey":"***","publicKey":"y"}],"n":1.5,"token":null}"#;
        assert_eq!(shown(body, &["privateKey", "token"]).as_deref(), Some(expected));
        for body in [&b""[..], b"{\"token\": \"x", b"\xff"] {
            assert_eq!(shown(body, &["token"]), None);
        }
    }
}
