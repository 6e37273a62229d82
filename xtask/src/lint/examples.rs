use std::collections::{BTreeMap, HashMap};

use jsonschema::Validator;
use serde_json::{Value, json};

use super::document::{Document, Item, Kind, children, json_schema, json_schemas, members};
use super::rule::Sink;
use crate::yaml::{Data, Node};

/// Demands an example of everything that is sent.
pub(super) fn present(document: &Document<'_>, sink: &mut Sink) {
    for item in document.of(&[Kind::Parameter, Kind::Header, Kind::MediaType]) {
        let named = item.node.get("examples").is_some_and(|examples| !examples.members().is_empty());
        if !named && item.node.get("example").is_none() {
            sink.report(item.node, format!("{:?} has no example", item.name));
        }
    }
}

/// Demands that examples are what their schemas describe.
pub(super) fn valid(document: &Document<'_>, sink: &mut Sink) {
    let mut validators = Validators::new(document);
    for item in document.of(&[Kind::Parameter, Kind::Header, Kind::MediaType]) {
        let Some(schema) = item.node.get("schema") else { continue };
        for (name, example) in examples_of(document, item.node) {
            for problem in validators.problems(schema, example) {
                sink.report(example, format!("the example{name} {problem}"));
            }
        }
    }
    for item in document.of(&[Kind::Component, Kind::Property, Kind::Schema]) {
        if let Some(example) = item.node.get("example") {
            for problem in validators.problems(item.node, example) {
                sink.report(example, format!("the example of {:?} {problem}", item.name));
            }
        }
    }
}

/// Demands that defaults are what their schemas describe.
pub(super) fn defaults(document: &Document<'_>, sink: &mut Sink) {
    let mut validators = Validators::new(document);
    for item in document.of(&[Kind::Component, Kind::Property, Kind::Schema]) {
        if let Some(default) = item.node.get("default") {
            for problem in validators.problems(item.node, default) {
                sink.report(default, format!("the default {problem}"));
            }
        }
    }
}

/// Demands that the body of an error repeats the status of its response, in the members in which most errors do.
pub(super) fn status(document: &Document<'_>, sink: &mut Sink) {
    let mut found: BTreeMap<String, Vec<(&str, String, &Node)>> = BTreeMap::new();
    // A response that several operations share is one.
    let mut seen: Vec<&Node> = Vec::new();
    for operation in document.operations() {
        for (status, response) in members(operation.node, "responses") {
            let Some(response) = document.resolve(response).filter(|_| status.starts_with(['4', '5'])) else {
                continue;
            };
            if seen.iter().any(|other| std::ptr::eq(*other, response)) {
                continue;
            }
            seen.push(response);
            for (_, media_type) in members(response, "content") {
                for (_, example) in examples_of(document, media_type) {
                    find_statuses(example, "", &mut |path, said, value| {
                        found.entry(path).or_default().push((status, said, value));
                    });
                }
            }
        }
    }
    for statuses in found.values() {
        let n_repeating = statuses.iter().filter(|(status, said, _)| matches(status, said)).count();
        for (status, said, value) in statuses.iter().filter(|(status, said, _)| !matches(status, said)) {
            if n_repeating * 2 > statuses.len() {
                sink.report(value, format!("the example says {said}, but it is one of the response {status}"));
            }
        }
    }
}

/// Calls `found` with each member that could be a status: its path, its text and the value.
fn find_statuses<'a>(example: &'a Node, path: &str, found: &mut impl FnMut(String, String, &'a Node)) {
    for (name, value) in example.members() {
        let path = format!("{path}/{name}");
        let said = match &value.data {
            Data::Integer(number) => number.to_string(),
            Data::String(text) => text.clone(),
            _ => String::new(),
        };
        let is_status = said.len() == 3 && said.bytes().all(|byte| byte.is_ascii_digit());
        match is_status {
            true => found(path, said, value),
            false => find_statuses(value, &path, found),
        }
    }
}

/// Whether a status is that of a response, which may be a range: `5XX`.
fn matches(status: &str, said: &str) -> bool {
    status == said || (status.ends_with("XX") && status.chars().next() == said.chars().next())
}

/// Returns the examples of a parameter, header or media type with their names.
fn examples_of<'a>(document: &Document<'a>, node: &'a Node) -> Vec<(String, &'a Node)> {
    let named = members(node, "examples").filter_map(|(name, example)| {
        let value = document.resolve(example)?.get("value")?;
        Some((format!(" {name:?}"), value))
    });
    node.get("example").map(|example| (String::new(), example)).into_iter().chain(named).collect()
}

/// The compiled schemas of a document, each compiled once.
struct Validators {
    components: Value,
    compiled: HashMap<String, Result<Validator, String>>,
}

impl Validators {
    fn new(document: &Document<'_>) -> Self {
        let schemas = document.root.get("components").and_then(|components| components.get("schemas"));
        let schemas = schemas.map(|schemas| json_schemas(&schemas.to_json())).unwrap_or_default();
        Self { components: json!({ "schemas": schemas }), compiled: HashMap::new() }
    }

    /// Returns what is wrong with a value, as the end of a sentence.
    fn problems(&mut self, schema: &Node, value: &Node) -> Vec<String> {
        let schema = json_schema(&schema.to_json());
        let components = &self.components;
        let compiled = self.compiled.entry(schema.to_string()).or_insert_with(|| {
            let mut whole = schema.clone();
            if let Some(members) = whole.as_object_mut() {
                members.insert("components".to_owned(), components.clone());
            }
            let options =
                jsonschema::options().with_draft(jsonschema::Draft::Draft202012).should_validate_formats(true);
            options.build(&whole).map_err(|error| error.to_string())
        });
        match compiled {
            Ok(validator) => validator.iter_errors(&value.to_json()).map(|error| problem(&error)).collect(),
            Err(error) => vec![format!("cannot be checked, because its schema is no schema: {error}")],
        }
    }
}

fn problem(error: &jsonschema::ValidationError<'_>) -> String {
    match error.instance_path().to_string().as_str() {
        "" => format!("does not agree with its schema: {error}"),
        path => format!("does not agree with its schema at {path}: {error}"),
    }
}

/// Returns the items that a schema names, for the rules about schemas.
pub(super) fn schemas<'a, 'b>(document: &'b Document<'a>) -> impl Iterator<Item = &'b Item<'a>> {
    document.of(&[Kind::Component, Kind::Property, Kind::Schema])
}

/// Returns the elements of a member as JSON with their nodes.
pub(super) fn values<'a>(node: &'a Node, member: &str) -> Vec<(Value, &'a Node)> {
    children(node, member).map(|child| (child.to_json(), child)).collect()
}
