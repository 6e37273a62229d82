//! Answers of a newer or a careless server: whatever a document may gain decodes, and what a vendor may plausibly send in
//! the place of a documented value; what is known stays as it is.
//!
//! Driven by the documents: the generated table `answers` has every object that an answer is made of, the
//! schemas beside the mock's generated code say what is in it. A new schema is visited without an edit here.

use std::fmt::Debug;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::generated::DOCUMENTS;
use crate::operation::Operation;

/// Decodes a value as one of the types, and encodes it again.
pub(crate) type Recode = fn(Value) -> serde_json::Result<Value>;

pub(crate) fn recode<T: DeserializeOwned + Serialize + Clone + Debug + PartialEq>(
    value: Value,
) -> serde_json::Result<Value> {
    let decoded = serde_json::from_value::<T>(value)?;
    assert_eq!(decoded.clone(), decoded, "what a test expects is compared with what came");
    serde_json::to_value(decoded)
}

/// What a document says of the answers of its API.
pub(crate) struct Document {
    /// The name of the API's module.
    pub(crate) name: &'static str,
    /// The types that are made from the schemas of answers.
    pub(crate) answers: &'static [(&'static str, Recode)],
    /// Those of them that are errors.
    pub(crate) errors: &'static [&'static str],
    pub(crate) operations: &'static [&'static Operation],
}

/// The folder of the workspace, which has the documents and, beside the mock's generated code, their schemas.
const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn document(api: &str) -> Value {
    let file = format!("{WORKSPACE}/mock-server/src/generated/{api}.schemas.json");
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    serde_json::from_str(&text).unwrap()
}

/// What a newer or an older server may do to an answer, and where.
#[derive(Clone, Debug)]
enum Change {
    /// An object has a member that no document names: of any type, or of the one that its map has.
    Added { object: String, value: Value },
    /// An enumeration has a value that no document names.
    OtherValue(String),
    /// A member is missing: one that is not required, or any one of an error.
    Missing { object: String, member: String },
    /// The same member is null.
    Null { object: String, member: String },
    /// A list, required or not, is null.
    NullList { object: String, member: String },
    /// A member of an error has another type.
    OtherType { object: String, member: String, value: Value },
    /// An object that has texts by name has a number.
    Number { object: String },
}

/// The schemas of a document.
struct Schemas {
    document: Value,
    /// The names of those that are errors.
    errors: &'static [&'static str],
}

/// A schema that is no reference.
#[derive(Clone, Copy)]
struct Resolved<'a> {
    /// What references call it; empty if none led to it.
    name: &'a str,
    schema: &'a Value,
}

impl Schemas {
    fn component(&self, name: &str) -> &Value {
        &self.document["components"]["schemas"][name]
    }

    /// Follows references, and takes the first of several alternatives.
    fn resolve<'a>(&'a self, mut schema: &'a Value) -> Resolved<'a> {
        let mut name = "";
        loop {
            if let Some(target) = schema["$ref"].as_str() {
                name = target.rsplit('/').next().unwrap();
                schema = self.component(name);
            } else if let Some(first) = schema["oneOf"].get(0) {
                schema = first;
            } else {
                return Resolved { name, schema };
            }
        }
    }

    /// Makes a value with everything that the schema names, and notes what may become of it.
    fn instance(&self, schema: &Value, at: &str, changes: &mut Vec<Change>) -> Value {
        let resolved = self.resolve(schema);
        let Resolved { name, schema } = resolved;
        if name == "Timestamp" {
            return json!("2026-11-22T08:17:00.123Z");
        }
        if let Some(values) = schema["enum"].as_array() {
            changes.push(Change::OtherValue(at.to_owned()));
            return values[0].clone();
        }
        let of_type = schema["type"].as_str().or_else(|| schema["type"].get(0)?.as_str());
        match of_type {
            Some("object") => self.object(resolved, at, changes),
            Some("array") => json!([self.instance(&schema["items"], &format!("{at}/0"), changes)]),
            Some("boolean") => json!(true),
            Some("integer") => json!(7),
            Some("number") => json!(0.5),
            _ => json!("text"),
        }
    }

    fn object(&self, Resolved { name, schema }: Resolved<'_>, at: &str, changes: &mut Vec<Change>) -> Value {
        let value = match &schema["additionalProperties"] {
            values @ Value::Object(_) => self.instance(values, "", &mut Vec::new()),
            _ => json!({ "deep": [1] }),
        };
        if value == "text" {
            changes.push(Change::Number { object: at.to_owned() });
        }
        changes.push(Change::Added { object: at.to_owned(), value });
        let is_error = self.errors.contains(&name);
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        let mut members = Map::new();
        for (member, schema) in schema["properties"].as_object().into_iter().flatten() {
            let (object, member_name) = (|| at.to_owned(), || member.clone());
            let of_type = self.resolve(schema).schema["type"].clone();
            if is_error || !required.contains(&json!(member)) {
                changes.push(Change::Missing { object: object(), member: member_name() });
                changes.push(Change::Null { object: object(), member: member_name() });
            }
            if is_error {
                let value = if of_type == "string" { json!({ "deep": [1] }) } else { json!("text") };
                changes.push(Change::OtherType { object: object(), member: member_name(), value });
            }
            if of_type == "array" {
                changes.push(Change::NullList { object: object(), member: member_name() });
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
            Self::Null { object, member } | Self::NullList { object, member } => {
                value.pointer_mut(object).unwrap()[member] = Value::Null;
            }
            Self::OtherType { object, member, value: other } => {
                value.pointer_mut(object).unwrap()[member] = other.clone();
            }
            Self::Number { object } => value.pointer_mut(object).unwrap()["ofTomorrow"] = json!(7),
        }
    }

    /// Makes of a changed value what is to be left of it.
    fn settle(&self, value: &mut Value) {
        match self {
            // An added member need not survive.
            Self::Added { object, .. } => {
                value.pointer_mut(object).unwrap().as_object_mut().unwrap().remove("ofTomorrow");
            }
            Self::OtherValue(_) | Self::Missing { .. } => {}
            Self::Null { object, member } | Self::OtherType { object, member, .. } => {
                value.pointer_mut(object).unwrap().as_object_mut().unwrap().remove(member);
            }
            Self::NullList { object, member } => {
                let list = value.pointer_mut(object).unwrap().as_object_mut().unwrap();
                // Written only where it is required.
                if list.get(member).is_none_or(|list| list.is_null() || list.as_array().is_some_and(Vec::is_empty)) {
                    list.remove(member);
                }
            }
            Self::Number { object } => {
                let number = &mut value.pointer_mut(object).unwrap()["ofTomorrow"];
                *number = json!(number.as_str().map_or_else(|| number.to_string(), str::to_owned));
            }
        }
    }

    fn kind(&self) -> usize {
        match self {
            Self::Added { .. } => 0,
            Self::OtherValue(_) => 1,
            Self::Missing { .. } => 2,
            Self::Null { .. } => 3,
            Self::NullList { .. } => 4,
            Self::OtherType { .. } => 5,
            Self::Number { .. } => 6,
        }
    }
}

/// Goal: an added member, another value of an enumeration and a missing optional member decode, and so does null for a
/// list, a number among texts, and of an error any member that is missing, null or of another type. Everything else is
/// encoded again as it was.
#[test]
fn answers_of_tomorrow_decode_and_keep_what_is_known() {
    // The package alone has no documents to compare with.
    if !Path::new(WORKSPACE).join("openapi").is_dir() {
        return;
    }
    let mut n_changes = [0; 7];
    for Document { name: api, answers, errors, .. } in DOCUMENTS {
        let schemas = Schemas { document: document(api), errors };
        for (name, recode) in *answers {
            let mut changes = Vec::new();
            let instance = schemas.instance(schemas.component(name), "", &mut changes);
            let today = recode(instance.clone()).unwrap_or_else(|error| panic!("{api} {name}: {error}: {instance}"));
            assert_eq!(today, with_secrets_hidden(&instance, &today), "{api} {name}");
            for change in &changes {
                let (mut sent, mut expected) = (instance.clone(), today.clone());
                change.apply(&mut sent);
                change.apply(&mut expected);
                change.settle(&mut expected);
                let mut received = recode(sent).unwrap_or_else(|error| panic!("{api} {name}: {change:?}: {error}"));
                change.settle(&mut received);
                assert_eq!(received, expected, "{api} {name}: {change:?}");
                n_changes[change.kind()] += 1;
            }
        }
    }
    let (n_numbers, others) = n_changes.split_last().unwrap();
    assert!(*n_numbers > 0 && others.iter().all(|n| *n > 10), "{n_changes:?}");
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
