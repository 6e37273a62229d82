//! What may vary in a golden from run to run.
//!
//! `{{name}}` stands for a value that the stage has. In an answer `{{any:pattern}}` stands for whatever
//! has the form of that name, and `{{any:pattern as name}}` keeps it: the same value has to come
//! wherever `{{name}}` stands below.

use std::collections::BTreeMap;

use regex::Regex;
use serde_json::Value;

/// Values by the names that goldens use for them.
pub(crate) type Values = BTreeMap<String, String>;

/// The forms that the vendors document for what their servers make up.
const PATTERNS: [(&str, &str); 17] = [
    // "Access tokens": prefix, public portion, secret portion.
    ("astrom_id", r"dt0c01\.[A-Z0-9]{24}"),
    ("astrom_secret_part", "[A-Z0-9]{64}"),
    // "ActiveGate tokens" and "Tenant tokens", as their examples have it.
    ("gate_id", r"dt0g02\.[A-Z0-9]{8}"),
    ("tenant_token", "[A-Za-z0-9]{20}"),
    ("page_key", "[A-Za-z0-9_-]+={0,2}"),
    // Identifiers of Astra Control: UUIDs of version 4 in lower case; the schema of `token`; entity tags.
    ("uuid", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
    // The mock's own users: the beginning of an identifier, and an address of it.
    ("digits", "[0-9a-f]{8}"),
    ("email", r"[0-9a-f]{8}@example\.org"),
    ("base64", "(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"),
    ("md5", "[0-9a-f]{32}"),
    // Ops Manager: ids, keys, nonces of 24 bytes, and the header with its version.
    ("object_id", "[0-9a-f]{24}"),
    ("public_key", "[a-z]{8}"),
    ("private_key", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    // Of agents; the vendor's mask is as long.
    ("agent_key", "[0-9a-f]{32}"),
    ("nonce", "[A-Za-z0-9+/]{32}"),
    ("git_hash", "[0-9a-f]{40}"),
    ("version", r"[0-9]+(?:\.[0-9]+)*"),
];

/// Puts values into a text that is to be sent.
pub(crate) fn fill(text: &str, values: &Values) -> Result<String, String> {
    let mut filled = String::new();
    for part in parts(text)? {
        match part {
            Part::Text(text) => filled.push_str(text),
            Part::Name(name) => filled.push_str(value_of(name, values)?),
            Part::Any { pattern, .. } => return Err(format!("{{{{any:{pattern}}}}} cannot be sent")),
        }
    }
    Ok(filled)
}

/// Whether a text is what an expected one says; keeps what is to be kept.
pub(crate) fn matches(expected: &str, actual: &str, values: &mut Values) -> Result<bool, String> {
    // Most texts are fixed, and to compile a pattern takes a while.
    if !expected.contains("{{any:") {
        return Ok(fill(expected, values)? == actual);
    }
    let mut regex = "^(?s:".to_owned();
    // The name under which each group is kept, with its form.
    let mut groups: Vec<(Option<&str>, &str)> = Vec::new();
    for part in parts(expected)? {
        let group = match part {
            Part::Text(text) => {
                regex += &regex::escape(text);
                continue;
            }
            Part::Any { pattern, keep } => (keep, form(pattern)?),
            Part::Name(name) => match groups.iter().find(|(keep, _)| *keep == Some(name)) {
                Some(before) => *before,
                None => {
                    regex += &regex::escape(value_of(name, values)?);
                    continue;
                }
            },
        };
        regex += &format!("({})", group.1);
        groups.push(group);
    }
    let regex = Regex::new(&(regex + ")$")).map_err(|error| error.to_string())?;
    let Some(found) = regex.captures(actual) else { return Ok(false) };
    let mut kept = BTreeMap::new();
    for ((keep, _), found) in groups.into_iter().zip(found.iter().skip(1)) {
        let (Some(name), Some(found)) = (keep, found) else { continue };
        if kept.insert(name, found.as_str()).is_some_and(|before| before != found.as_str()) {
            return Ok(false);
        }
    }
    values.extend(kept.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())));
    Ok(true)
}

fn form(pattern: &str) -> Result<&'static str, String> {
    let found = PATTERNS.iter().find(|(known, _)| *known == pattern);
    found.map(|(_, form)| *form).ok_or_else(|| format!("there is no pattern {pattern}"))
}

/// Whether a JSON value is what an expected one says: the same members and elements, and texts as
/// [`matches`] has it.
pub(crate) fn matches_json(expected: &Value, actual: &Value, values: &mut Values) -> Result<bool, String> {
    match (expected, actual) {
        (Value::String(expected), Value::String(actual)) => matches(expected, actual, values),
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            all(expected.iter().zip(actual), |(expected, actual)| matches_json(expected, actual, values))
        }
        (Value::Object(expected), Value::Object(actual)) if expected.len() == actual.len() => {
            all(expected, |(name, expected)| match actual.get(name) {
                Some(actual) => matches_json(expected, actual, values),
                None => Ok(false),
            })
        }
        _ => Ok(expected == actual),
    }
}

fn all<T>(items: impl IntoIterator<Item = T>, mut test: impl FnMut(T) -> Result<bool, String>) -> Result<bool, String> {
    for item in items {
        if !test(item)? {
            return Ok(false);
        }
    }
    Ok(true)
}

enum Part<'a> {
    Text(&'a str),
    Name(&'a str),
    Any { pattern: &'a str, keep: Option<&'a str> },
}

fn parts(text: &str) -> Result<Vec<Part<'_>>, String> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (inside, after) = after.split_once("}}").ok_or_else(|| format!("{{{{ without }}}} in {text}"))?;
        parts.push(Part::Text(before));
        parts.push(match inside.strip_prefix("any:").map(|any| any.split_once(" as ").unwrap_or((any, ""))) {
            Some((pattern, keep)) => Part::Any { pattern, keep: Some(keep).filter(|keep| !keep.is_empty()) },
            None => Part::Name(inside),
        });
        rest = after;
    }
    parts.push(Part::Text(rest));
    Ok(parts)
}

fn value_of<'a>(name: &str, values: &'a Values) -> Result<&'a str, String> {
    values.get(name).map(String::as_str).ok_or_else(|| {
        let known = values.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        format!("there is no value {{{{{name}}}}} here, only {known}")
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn values() -> Values {
        Values::from([("org".to_owned(), "64a1f0.".to_owned())])
    }

    #[test]
    fn values_are_filled_in() {
        assert_eq!(fill("/orgs/{{org}}/x}}", &values()), Ok("/orgs/64a1f0./x}}".to_owned()));
        for text in ["{{nothing}}", "{{org", "{{any:uuid}}"] {
            assert!(fill(text, &values()).is_err(), "{text}");
        }
    }

    #[test]
    fn texts_agree_as_a_whole_and_literally() {
        for (expected, actual, same) in [
            ("a.c", "a.c", true),
            ("a.c", "abc", false),
            ("b", "abc", false),
            ("{{org}}", "64a1f0.", true),
            ("{{org}}", "64a1f0x", false),
            ("a\nb", "a\nb", true),
            ("{{any:public_key}}!", "abcdefgh!", true),
            ("{{any:public_key}}!", "abcdefghi!", false),
        ] {
            assert_eq!(matches(expected, actual, &mut values()), Ok(same), "{expected} {actual}");
        }
        assert!(matches("{{any:nonsense}}", "", &mut values()).is_err());
    }

    #[test]
    fn what_was_kept_has_to_come_again() {
        let mut values = values();
        assert_eq!(matches("/{{any:public_key as key}}", "/abcdefgh", &mut values), Ok(true));
        assert_eq!(matches("{{key}}", "abcdefgh", &mut values), Ok(true));
        assert_eq!(matches("{{key}}", "abcdefgx", &mut values), Ok(false));
        for (actual, same) in [("abcdefgh abcdefgh", true), ("abcdefgh abcdefgx", false)] {
            let mut values = Values::new();
            assert_eq!(matches("{{any:public_key as key}} {{key}}", actual, &mut values), Ok(same), "{actual}");
        }
    }

    #[test]
    fn values_agree_in_members_elements_and_types() {
        let expected = json!({"a": [1, "{{org}}"], "b": null});
        for (actual, same) in [
            (json!({"b": null, "a": [1, "64a1f0."]}), true),
            (json!({"a": [1, "64a1f0."]}), false),
            (json!({"a": [1, "64a1f0."], "c": null}), false),
            (json!({"a": [1, "64a1f0."], "b": null, "c": null}), false),
            (json!({"a": [1, "64a1f0.", 2], "b": null}), false),
            (json!({"a": ["1", "64a1f0."], "b": null}), false),
            (json!({"a": [1, "x"], "b": null}), false),
        ] {
            assert_eq!(matches_json(&expected, &actual, &mut values()), Ok(same), "{actual}");
        }
    }
}
