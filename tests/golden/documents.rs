//! The errors that the documents show in their examples.

use saphyr::{LoadableYamlNode as _, Scalar, Yaml};
use serde_json::{Map, Value};

/// An error that stands in a document.
#[derive(Debug)]
pub(crate) struct ErrorExample {
    /// The name of the example.
    pub(crate) name: String,
    pub(crate) body: Value,
}

/// Returns the errors among the examples of an API's document; `is_error` tells them from the others.
pub(crate) fn errors(api: &str, is_error: impl Fn(&Value) -> bool) -> Vec<ErrorExample> {
    let text = match api {
        "astrom" => include_str!("../../openapi/astrom.yaml"),
        "astra_control" => include_str!("../../openapi/astra-control.yaml"),
        "ops_manager" => include_str!("../../openapi/ops-manager.yaml"),
        other => panic!("there is no document of {other}"),
    };
    let document = json(&Yaml::load_from_str(text).unwrap()[0]);
    let examples = document["components"]["examples"].as_object().expect("the documents share their examples");
    let errors = examples.iter().filter(|(_, example)| is_error(&example["value"]));
    errors.map(|(name, example)| ErrorExample { name: name.clone(), body: example["value"].clone() }).collect()
}

fn json(yaml: &Yaml<'_>) -> Value {
    match yaml {
        Yaml::Value(Scalar::Boolean(value)) => (*value).into(),
        Yaml::Value(Scalar::Integer(value)) => (*value).into(),
        Yaml::Value(Scalar::FloatingPoint(value)) => value.into_inner().into(),
        Yaml::Value(Scalar::String(value)) => value.to_string().into(),
        Yaml::Sequence(items) => items.iter().map(json).collect(),
        Yaml::Mapping(members) => {
            let name = |key: &Yaml<'_>| key.as_str().expect("names are texts").to_owned();
            Value::Object(members.iter().map(|(key, value)| (name(key), json(value))).collect::<Map<_, _>>())
        }
        _ => Value::Null,
    }
}
