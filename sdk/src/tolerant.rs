//! Values that a vendor may plausibly send in the place of documented ones.
//!
//! The generated types name these functions. An answer is read if what deviates has one meaning only; of an error,
//! which is worth something without any one of its members, whatever can be read is kept.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Reads a list; null is one without items.
pub(crate) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// Reads texts by name. What is no text is read as the text that it is written as, and null as if it were not there.
pub(crate) fn texts<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<std::collections::HashMap<String, String>, D::Error> {
    let values = serde_json::Map::deserialize(deserializer)?;
    let text = |value| match value {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    };
    Ok(values.into_iter().filter_map(|(name, value)| Some((name, text(value)?))).collect())
}

/// Reads a member of an error; one of another type is read as if it were not there.
pub(crate) fn member<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(serde_json::from_value(Value::deserialize(deserializer)?).ok())
}

/// Reads a list in an error; items of another type are read as if they were not there.
pub(crate) fn members<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let Value::Array(items) = Value::deserialize(deserializer)? else { return Ok(Vec::new()) };
    Ok(items.into_iter().filter_map(|item| serde_json::from_value(item).ok()).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn list_is_read_from_null_and_from_nothing_else_that_is_no_list() {
        assert_eq!(list::<_, u8>(json!(null)).unwrap(), [0; 0]);
        assert_eq!(list::<_, u8>(json!([1, 2])).unwrap(), [1, 2]);
        for other in [json!({}), json!(1), json!(["a"]), json!([null])] {
            assert!(list::<_, u8>(other.clone()).is_err(), "{other}");
        }
    }

    #[test]
    fn texts_are_read_from_all_values() {
        let values = json!({ "a": "x", "b": 7, "c": 0.5, "d": true, "e": null, "f": { "g": [1] } });
        let expected = [("a", "x"), ("b", "7"), ("c", "0.5"), ("d", "true"), ("f", r#"{"g":[1]}"#)];
        let expected = expected.map(|(name, text)| (name.to_owned(), text.to_owned()));
        assert_eq!(texts(values).unwrap(), expected.into());
    }

    #[test]
    fn members_of_errors_are_read_as_far_as_they_can() {
        assert_eq!(member::<_, String>(json!("a")).unwrap().as_deref(), Some("a"));
        for other in [json!(1), json!(null), json!({}), json!([])] {
            assert_eq!(member::<_, String>(other).unwrap(), None);
        }
        assert_eq!(members::<_, String>(json!(["a", 1, null, {}, "b"])).unwrap(), ["a", "b"]);
        assert_eq!(members::<_, String>(json!("a")).unwrap(), [""; 0]);
    }
}
