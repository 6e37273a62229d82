//! Answers of a newer server: whatever a document may gain decodes, and what is known stays as it is.
//!
//! Driven by the documents: the generated table `answers` has every object that an answer is made of, the
//! schemas beside the mock's generated code say what is in it. A new schema is visited without an edit here.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::generated;

/// Decodes a value as one of the types, and encodes it again.
pub(crate) type Recode = fn(Value) -> serde_json::Result<Value>;

pub(crate) fn recode<T: DeserializeOwned + Serialize>(value: Value) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_value::<T>(value)?)
}

/// The name of an API, the schemas of its document, and the types made from them.
type Document = (&'static str, &'static str, &'static [(&'static str, Recode)]);

const DOCUMENTS: &[Document] = &[
    ("astrom", include_str!("../../mock-server/src/generated/astrom.schemas.json"), generated::astrom::answers::ALL),
    (
        "astra_control",
        include_str!("../../mock-server/src/generated/astra_control.schemas.json"),
        generated::astra_control::answers::ALL,
    ),
    (
        "ops_manager",
        include_str!("../../mock-server/src/generated/ops_manager.schemas.json"),
        generated::ops_manager::answers::ALL,
    ),
    #[cfg(feature = "mock-control")]
    ("control", include_str!("../../mock-server/src/generated/control.schemas.json"), generated::control::answers::ALL),
];

/// What a newer or an older server may do to an answer, and where.
#[derive(Clone, Debug)]
enum Change {
    /// An object has a member that no document names: of any type, or of the one that its map has.
    Added { object: String, value: Value },
    /// An enumeration has a value that no document names.
    OtherValue(String),
    /// A member that is not required is missing.
    Missing { object: String, member: String },
}

/// The schemas of a document.
struct Schemas(Value);

impl Schemas {
    fn component(&self, name: &str) -> &Value {
        &self.0["components"]["schemas"][name]
    }

    /// Follows references, and takes the first of several alternatives.
    fn resolve<'a>(&'a self, mut schema: &'a Value) -> (&'a str, &'a Value) {
        let mut name = "";
        loop {
            if let Some(target) = schema["$ref"].as_str() {
                name = target.rsplit('/').next().unwrap();
                schema = self.component(name);
            } else if let Some(first) = schema["oneOf"].get(0) {
                schema = first;
            } else {
                return (name, schema);
            }
        }
    }

    /// Makes a value with everything that the schema names, and notes what may become of it.
    fn instance(&self, schema: &Value, at: &str, changes: &mut Vec<Change>) -> Value {
        let (name, schema) = self.resolve(schema);
        if name == "Timestamp" {
            return json!("2026-11-22T08:17:00.123Z");
        }
        if let Some(values) = schema["enum"].as_array() {
            changes.push(Change::OtherValue(at.to_owned()));
            return values[0].clone();
        }
        let of_type = schema["type"].as_str().or_else(|| schema["type"].get(0)?.as_str());
        match of_type {
            Some("object") => self.object(schema, at, changes),
            Some("array") => json!([self.instance(&schema["items"], &format!("{at}/0"), changes)]),
            Some("boolean") => json!(true),
            Some("integer") => json!(7),
            Some("number") => json!(0.5),
            _ => json!("text"),
        }
    }

    fn object(&self, schema: &Value, at: &str, changes: &mut Vec<Change>) -> Value {
        let value = match &schema["additionalProperties"] {
            values @ Value::Object(_) => self.instance(values, "", &mut Vec::new()),
            _ => json!({ "deep": [1] }),
        };
        changes.push(Change::Added { object: at.to_owned(), value });
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        let mut members = Map::new();
        for (member, schema) in schema["properties"].as_object().into_iter().flatten() {
            if !required.contains(&json!(member)) {
                changes.push(Change::Missing { object: at.to_owned(), member: member.clone() });
            }
            members.insert(member.clone(), self.instance(schema, &format!("{at}/{member}"), changes));
        }
        members.into()
    }
}

impl Change {
    fn apply(&self, value: &mut Value) {
        match self {
            Self::Added { object, value: added } => {
                value.pointer_mut(object).unwrap()["ofTomorrow"] = added.clone();
            }
            Self::OtherValue(at) => *value.pointer_mut(at).unwrap() = json!("OF_TOMORROW"),
            Self::Missing { object, member } => {
                value.pointer_mut(object).unwrap().as_object_mut().unwrap().remove(member);
            }
        }
    }

    /// Takes an added member away again, which need not survive.
    fn forget(&self, value: &mut Value) {
        if let Self::Added { object, .. } = self {
            value.pointer_mut(object).unwrap().as_object_mut().unwrap().remove("ofTomorrow");
        }
    }
}

/// Goal: an added member, another value of an enumeration and a missing optional member decode, and everything
/// known is encoded again as it was.
#[test]
fn answers_of_tomorrow_decode_and_keep_what_is_known() {
    let mut n_changes = [0; 3];
    for (api, schemas, types) in DOCUMENTS {
        let schemas = Schemas(serde_json::from_str(schemas).unwrap());
        for (name, recode) in *types {
            let mut changes = Vec::new();
            let instance = schemas.instance(schemas.component(name), "", &mut changes);
            let today = recode(instance.clone()).unwrap_or_else(|error| panic!("{api} {name}: {error}: {instance}"));
            assert_eq!(today, with_secrets_hidden(&instance, &today), "{api} {name}");
            for change in &changes {
                let (mut sent, mut expected) = (instance.clone(), today.clone());
                change.apply(&mut sent);
                change.apply(&mut expected);
                change.forget(&mut expected);
                let mut received = recode(sent).unwrap_or_else(|error| panic!("{api} {name}: {change:?}: {error}"));
                change.forget(&mut received);
                assert_eq!(received, expected, "{api} {name}: {change:?}");
                let kind = match change {
                    Change::Added { .. } => 0,
                    Change::OtherValue(_) => 1,
                    Change::Missing { .. } => 2,
                };
                n_changes[kind] += 1;
            }
        }
    }
    assert!(n_changes.iter().all(|n| *n > 10), "{n_changes:?}");
}

/// Returns the value with each secret, which does not encode, as the type shows it.
fn with_secrets_hidden(sent: &Value, received: &Value) -> Value {
    match (sent, received) {
        (_, Value::String(text)) if text == "[REDACTED]" => received.clone(),
        (Value::Object(sent), Value::Object(received)) => sent
            .iter()
            .map(|(name, value)| {
                (name.clone(), with_secrets_hidden(value, &received.get(name).cloned().unwrap_or_default()))
            })
            .collect::<Map<_, _>>()
            .into(),
        (Value::Array(sent), Value::Array(received)) => {
            sent.iter().zip(received).map(|(sent, received)| with_secrets_hidden(sent, received)).collect()
        }
        _ => sent.clone(),
    }
}
