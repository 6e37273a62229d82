use std::cell::RefCell;
use std::collections::HashMap;

use jsonschema::Validator;
use serde_json::{Value, json};

/// What the mock writes where a secret was; no limit applies to it.
const REDACTED: &str = "***";

/// The schemas of a document, each compiled when it is first needed.
pub(super) struct Validators {
    schemas: Value,
    compiled: RefCell<HashMap<String, Option<Validator>>>,
}

impl Validators {
    /// Takes the JSON Schemas that the generator makes of a document.
    pub(super) fn new(schemas: Value) -> Self {
        Self { schemas, compiled: RefCell::default() }
    }

    /// Returns what stands at a place of the schemas.
    pub(super) fn at(&self, pointer: &str) -> Option<&Value> {
        self.schemas.pointer(pointer)
    }

    /// Returns what is wrong with a value, each with its place in the value. None quotes it: it may be a secret.
    pub(super) fn problems(&self, pointer: &str, value: &Value) -> Vec<String> {
        if self.at(pointer).is_none() {
            return Vec::new();
        }
        let mut compiled = self.compiled.borrow_mut();
        let validator = compiled.entry(pointer.to_owned()).or_insert_with(|| {
            let mut whole = self.schemas.clone();
            whole["$ref"] = json!(format!("#{pointer}"));
            let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012);
            options.should_validate_formats(true).build(&whole).ok()
        });
        let Some(validator) = validator else { return Vec::new() };
        let errors = validator.iter_errors(value).filter(|error| error.instance().as_str() != Some(REDACTED));
        errors.map(|error| format!("{}: {}", error.instance_path(), error.masked())).collect()
    }
}
