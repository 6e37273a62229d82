//! The JSON Schemas of a document, and what they find.

use std::collections::HashMap;
use std::sync::OnceLock;

use jsonschema::Validator;
use serde_json::{Map, Value};

use super::finding::{Finding, Segment};
use super::{PathValues, ValueKind, media_type};

/// The schemas of one document: path parameters, query parameters, request body and responses of
/// each operation, as JSON Schema 2020-12.
///
/// A schema is compiled when it is first needed, so a server starts without waiting for them.
#[derive(Debug)]
pub struct Schemas {
    document: Value,
    /// What requests are held against, by operation id.
    operations: HashMap<String, OperationSchemas>,
}

/// What is looked up for each request to an operation, found once.
#[derive(Debug)]
struct OperationSchemas {
    /// The parts that have a schema.
    parts: Vec<(Part, OnceLock<Validator>)>,
    /// The path parameters that are no texts.
    path_kinds: Vec<(String, ValueKind)>,
}

/// How many findings are reported at most: a megabyte of wrong values would otherwise be answered
/// with hundreds of megabytes of reasons.
const FINDINGS_MAX: usize = 100;

/// How many values are searched for findings. The validator can stop at the first one, or collect all before anyone sees
/// one of them.
const VALUES_SEARCHED_MAX: usize = 10_000;

/// A part of an operation that has a schema of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Path,
    Query,
    /// The headers that are parameters.
    Headers,
    Body,
    /// The headers of the response with this status (`200`) or range (`5XX`).
    ResponseHeaders([u8; 3]),
    /// The body of that response.
    ResponseBody([u8; 3]),
}

impl Part {
    /// Returns the place of the part's schema below its operation.
    fn place(self) -> String {
        match self {
            Self::Path => "path".to_owned(),
            Self::Query => "query".to_owned(),
            Self::Headers => "headers".to_owned(),
            Self::Body => "body".to_owned(),
            Self::ResponseHeaders(status) => format!("responses/{}/headers", text(&status)),
            Self::ResponseBody(status) => format!("responses/{}/body", text(&status)),
        }
    }
}

fn text(status: &[u8; 3]) -> &str {
    std::str::from_utf8(status).unwrap_or_default()
}

/// A response of an operation, as the document has it.
#[derive(Debug)]
pub(super) struct DocumentedResponse<'a> {
    schemas: &'a Schemas,
    operation: &'static str,
    /// `200`, or a range such as `5XX`.
    key: [u8; 3],
    /// The media types of the body; empty if there is none.
    pub(super) media_types: Vec<&'a str>,
}

impl DocumentedResponse<'_> {
    /// Returns the place of the response in the schemas, as a JSON Pointer.
    pub(super) fn place(&self) -> String {
        format!("/operations/{}/responses/{}", self.operation, text(&self.key))
    }

    /// Returns what is wrong with the headers, an object with lower-case names.
    pub(super) fn headers(&self, headers: &Value) -> Vec<Finding> {
        self.schemas.check(self.operation, Part::ResponseHeaders(self.key), headers)
    }

    /// Returns what the text of a header stands for.
    pub(super) fn kind(&self, header: &str) -> ValueKind {
        let place = format!("/operations/{}/{}/properties", self.operation, Part::ResponseHeaders(self.key).place());
        let headers = self.schemas.document.pointer(&place);
        kind(&self.schemas.document, headers.and_then(|headers| headers.get(header)))
    }

    /// Reads a body: a text as what its schema says it stands for, all else as JSON.
    pub(super) fn read(&self, bytes: &[u8]) -> Option<Value> {
        if !self.media_types.contains(&media_type::TEXT) {
            return serde_json::from_slice(bytes).ok();
        }
        let schema = self.schemas.document.pointer(&format!("{}/body", self.place()));
        std::str::from_utf8(bytes).ok().map(|text| kind(&self.schemas.document, schema).read(text))
    }

    /// Returns what is wrong with the body.
    pub(super) fn body(&self, body: &Value) -> Vec<Finding> {
        self.schemas.check(self.operation, Part::ResponseBody(self.key), body)
    }
}

impl Schemas {
    /// Reads the schemas that `cargo xtask generate` wrote.
    ///
    /// # Panics
    ///
    /// If `json` is not JSON: it is compiled into the program, so that would be a bug.
    pub(crate) fn generated(json: &str) -> Self {
        let document: Value = serde_json::from_str(json).expect("generated schemas are JSON");
        let operations = document["operations"].as_object().into_iter().flatten();
        let operations = operations.map(|(id, operation)| {
            let path_kinds = path_kinds(&document, operation);
            (id.clone(), OperationSchemas { parts: parts(operation), path_kinds })
        });
        Self { operations: operations.collect(), document }
    }

    /// Returns the schemas as the generator wrote them.
    pub(crate) fn document(&self) -> &Value {
        &self.document
    }

    /// Returns what is wrong with the path parameters.
    pub fn path(&self, operation: &'static str, values: &PathValues) -> Vec<Finding> {
        let validator = self.validator(operation, Part::Path);
        validator.map_or_else(Vec::new, |validator| findings(validator, &self.typed(operation, values)))
    }

    /// Returns the path parameters as their schemas have them: a text that is no number stays one.
    fn typed(&self, operation: &str, values: &PathValues) -> Value {
        let mut json = values.to_json();
        for (name, kind) in self.operations.get(operation).into_iter().flat_map(|operation| &operation.path_kinds) {
            if let Some(text) = values.get(name) {
                json[name.as_str()] = kind.read(text);
            }
        }
        json
    }

    /// Returns what is wrong with the query parameters, an object of their values.
    pub fn query(&self, operation: &'static str, values: &Value) -> Vec<Finding> {
        self.check(operation, Part::Query, values)
    }

    /// Returns what is wrong with the header parameters, an object of their values.
    pub fn headers(&self, operation: &'static str, values: &Value) -> Vec<Finding> {
        self.check(operation, Part::Headers, values)
    }

    /// Returns what is wrong with a request body.
    pub fn body(&self, operation: &'static str, body: &Value) -> Vec<Finding> {
        self.check(operation, Part::Body, body)
    }

    /// Whether a missing request body counts as an empty object.
    pub(super) fn body_is_optional(&self, operation: &'static str) -> bool {
        self.document.pointer(&format!("/operations/{operation}/body_is_optional")) == Some(&Value::Bool(true))
    }

    /// Returns the members that a request body may have at a place; none where the document leaves them open.
    pub(crate) fn members(&self, operation: &'static str, place: &[Segment]) -> Vec<&str> {
        let body = self.document.pointer(&format!("/operations/{operation}/body"));
        let mut schema = resolved(&self.document, body);
        for step in place {
            let next = schema.and_then(|schema| match step {
                Segment::Member(name) => schema.get("properties")?.get(name),
                Segment::Index(_) => schema.get("items"),
            });
            schema = resolved(&self.document, next);
        }
        let members = schema.and_then(|schema| schema.get("properties")).and_then(Value::as_object);
        members.into_iter().flat_map(|members| members.keys().map(String::as_str)).collect()
    }

    /// Returns the documented response for a status, the exact one before its range.
    pub(super) fn response(&self, operation: &'static str, status: u16) -> Option<DocumentedResponse<'_>> {
        let exact = <[u8; 3]>::try_from(status.to_string().as_bytes()).ok()?;
        [exact, [exact[0], b'X', b'X']].into_iter().find_map(|key| {
            let place = format!("/operations/{operation}/responses/{}", text(&key));
            let response = self.document.pointer(&place)?;
            let media_types = response.get("media_types").and_then(Value::as_array).into_iter().flatten();
            let media_types = media_types.filter_map(Value::as_str).collect();
            Some(DocumentedResponse { schemas: self, operation, key, media_types })
        })
    }

    /// Returns the statuses that the document has for an operation, as it has them: `200`, `5XX`.
    pub(crate) fn statuses(&self, operation: &str) -> Vec<&str> {
        let responses = self.document.pointer(&format!("/operations/{operation}/responses"));
        responses.and_then(Value::as_object).into_iter().flat_map(|all| all.keys().map(String::as_str)).collect()
    }

    /// Returns a response that the document has for a refusal, of which all share one schema.
    pub(super) fn refusal(&self, operation: &'static str) -> Option<DocumentedResponse<'_>> {
        let responses = self.document.pointer(&format!("/operations/{operation}/responses"))?.as_object()?;
        let status = responses.keys().find_map(|status| status.parse().ok().filter(|status| *status >= 400))?;
        self.response(operation, status)
    }

    fn check(&self, operation: &'static str, part: Part, value: &Value) -> Vec<Finding> {
        self.validator(operation, part).map_or_else(Vec::new, |validator| findings(validator, value))
    }

    /// Returns the validator of a part, if the document has a schema for it. Many requests ask at once and all the
    /// time, so nothing is locked or counted here.
    fn validator(&self, operation: &'static str, part: Part) -> Option<&Validator> {
        let (_, compiled) = self.operations.get(operation)?.parts.iter().find(|(known, _)| *known == part)?;
        Some(compiled.get_or_init(|| self.compile(operation, part)))
    }

    fn compile(&self, operation: &str, part: Part) -> Validator {
        let mut schema = self.document.clone();
        schema["$ref"] = format!("#/operations/{operation}/{}", part.place()).into();
        let options = jsonschema::draft202012::options().should_validate_formats(true);
        options.build(&schema).expect("generated schemas compile; a test compiles all")
    }
}

/// Follows the references of a schema to one that has none.
fn resolved<'a>(document: &'a Value, mut schema: Option<&'a Value>) -> Option<&'a Value> {
    while let Some(target) = schema.and_then(|schema| schema.get("$ref")).and_then(Value::as_str) {
        schema = document.pointer(target.trim_start_matches('#'));
    }
    schema
}

/// Returns what a text stands for that has a schema.
fn kind(document: &Value, schema: Option<&Value>) -> ValueKind {
    match resolved(document, schema).and_then(|schema| schema.get("type")).and_then(Value::as_str) {
        Some("integer") => ValueKind::Integer,
        Some("number") => ValueKind::Number,
        Some("boolean") => ValueKind::Boolean,
        _ => ValueKind::String,
    }
}

/// Returns the path parameters of an operation that are no texts.
fn path_kinds(document: &Value, operation: &Value) -> Vec<(String, ValueKind)> {
    let properties = operation.pointer("/path/properties").and_then(Value::as_object).into_iter().flatten();
    let kinds = properties.map(|(name, schema)| (name.clone(), kind(document, Some(schema))));
    kinds.filter(|(_, kind)| *kind != ValueKind::String).collect()
}

fn findings(validator: &Validator, value: &Value) -> Vec<Finding> {
    // Most values are right, and to say so is much cheaper than to look for errors and find none.
    if validator.is_valid(value) {
        return Vec::new();
    }
    let mut n_left = VALUES_SEARCHED_MAX;
    if is_small(value, &mut n_left) {
        return all_findings(validator, value);
    }
    // Of the whole the first finding, and as many more as there are where lists begin.
    n_left = VALUES_SEARCHED_MAX;
    let beginning = shortened(value, &mut n_left);
    let mut found = beginning.map_or_else(Vec::new, |beginning| all_findings(validator, &beginning));
    if let Err(error) = validator.validate(value) {
        let first = Finding::new(&error, emptied(error.instance()));
        found.retain(|other| (&other.place, &other.rule) != (&first.place, &first.rule));
        found.insert(0, first);
        found.truncate(FINDINGS_MAX);
    }
    found
}

fn all_findings(validator: &Validator, value: &Value) -> Vec<Finding> {
    let errors = validator.iter_errors(value).take(FINDINGS_MAX);
    errors.map(|error| Finding::new(&error, error.instance().clone().into_owned())).collect()
}

/// Takes a value and all within it off a number; returns whether there were so many.
fn is_small(value: &Value, n_left: &mut usize) -> bool {
    let Some(n) = n_left.checked_sub(1) else { return false };
    *n_left = n;
    match value {
        Value::Array(elements) => elements.iter().all(|element| is_small(element, n_left)),
        Value::Object(members) => members.values().all(|member| is_small(member, n_left)),
        _ => true,
    }
}

/// Returns a copy in which lists have no more elements than there can be findings; `None` if it has too many values all
/// the same, which are taken off a number.
fn shortened(value: &Value, n_left: &mut usize) -> Option<Value> {
    *n_left = n_left.checked_sub(1)?;
    Some(match value {
        Value::Array(elements) => {
            let first = elements.iter().take(FINDINGS_MAX);
            Value::Array(first.map(|element| shortened(element, n_left)).collect::<Option<_>>()?)
        }
        Value::Object(members) => {
            let copy = |(name, member): (&String, &Value)| Some((name.clone(), shortened(member, n_left)?));
            Value::Object(members.iter().map(copy).collect::<Option<_>>()?)
        }
        single => single.clone(),
    })
}

/// Returns a value without what is within it.
fn emptied(value: &Value) -> Value {
    match value {
        Value::Array(_) => Value::Array(Vec::new()),
        Value::Object(_) => Value::Object(Map::new()),
        single => single.clone(),
    }
}

/// Returns the parts of an operation whose schema may refuse a value; those of the request first, because they are
/// looked up most.
fn parts(operation: &Value) -> Vec<(Part, OnceLock<Validator>)> {
    let of_request = [Part::Path, Part::Query, Part::Headers, Part::Body];
    let statuses = operation["responses"].as_object().into_iter().flat_map(|responses| responses.keys());
    let keys = statuses.filter_map(|status| <[u8; 3]>::try_from(status.as_bytes()).ok());
    let of_responses = keys.flat_map(|key| [Part::ResponseHeaders(key), Part::ResponseBody(key)]);
    let all = of_request.into_iter().chain(of_responses);
    let place = |part: &Part| operation.pointer(&format!("/{}", part.place()));
    let choosy = all.filter(|part| place(part).is_some_and(|schema| !allows_all_objects(schema)));
    choosy.map(|part| (part, OnceLock::new())).collect()
}

/// Whether a schema is one of an object that may have any members, such as the parameters of an operation without any.
fn allows_all_objects(schema: &Value) -> bool {
    schema.as_object().is_some_and(|keywords| {
        keywords.iter().all(|(keyword, value)| match keyword.as_str() {
            "type" => value == "object",
            "properties" => value.as_object().is_some_and(Map::is_empty),
            "required" => value.as_array().is_some_and(Vec::is_empty),
            _ => false,
        })
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::generated::control::ops::JournalVerify;
    use crate::http::Operation as _;

    fn findings_of(n_wrong: usize) -> Vec<Finding> {
        let body = json!({"in_order": vec![json!(1); n_wrong]});
        let mut found = Vec::new();
        let measured = allocation_counter::measure(|| {
            found = (JournalVerify::INFO.schemas)().body(JournalVerify::INFO.id, &body);
        });
        assert!(measured.bytes_max < 4 << 20, "{} bytes for {n_wrong} findings", measured.bytes_max);
        found
    }

    /// Goal: what is wrong with a value takes no more memory, the more is wrong with it.
    #[test]
    fn findings_are_bounded_and_so_is_looking_for_them() {
        // The schemas are compiled when they are first used.
        (JournalVerify::INFO.schemas)().body(JournalVerify::INFO.id, &json!({"in_order": [1]}));
        for (n_wrong, n_found) in [(1, 1), (90, 90), (900, FINDINGS_MAX), (1_000_000, FINDINGS_MAX)] {
            let found = findings_of(n_wrong);
            assert_eq!(found.len(), n_found, "{n_wrong}");
            assert!(found[0].path().starts_with("in_order"), "{:?}", found[0]);
        }
    }

    /// Goal: a variable of a path is checked as what its schema says, also by a reference, and a text stays one.
    #[test]
    fn variables_of_a_path_are_what_their_schemas_say() {
        let properties = json!({
            "id": {"$ref": "#/definitions/Id"}, "ratio": {"type": "number", "maximum": 1},
            "flag": {"type": "boolean"}, "name": {"type": "string", "maxLength": 3},
        });
        let path = json!({"type": "object", "properties": properties});
        let document = json!({
            "definitions": {"Id": {"type": "integer", "minimum": 7}},
            "operations": {"thing_get": {"path": path, "responses": {}}},
        });
        let schemas = Schemas::generated(&document.to_string());
        let wrong = |values: [&str; 4]| -> Vec<String> {
            let values = ["id", "ratio", "flag", "name"].into_iter().zip(values.map(str::to_owned)).collect();
            let found = schemas.path("thing_get", &values);
            found.iter().map(|finding| format!("{} {:?}", finding.path(), finding.value)).collect()
        };
        assert_eq!(wrong(["7", "0.5", "true", "777"]), [""; 0]);
        assert_eq!(wrong(["6", "0.5", "true", "x"]), ["id Number(6)"]);
        assert_eq!(wrong(["seven", "2", "yes", "7777"]).len(), 4);
    }
}
