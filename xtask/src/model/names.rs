//! What the names of a document become in Rust, and the names that become none.

use std::collections::{BTreeMap, BTreeSet};

use super::cursor::Cursor;
use super::operation::Operation;
use super::parameter::{Location, Parameter};
use super::{Kind, Schema};
use crate::names;
use crate::yaml::Place;

/// Names that a parameter cannot have in Rust: what else the builders of the SDK have as fields, methods and variables.
const TAKEN_ARGUMENTS: &[&str] = &[
    "arguments",
    "body",
    "body_map",
    "client",
    "header_map",
    "into_inner",
    "listing",
    "new",
    "options",
    "pages",
    "pages_from",
    "request",
    "response",
    "retry",
    "send",
    "stream",
    "stream_from",
    "timeout",
];

/// Names that a type cannot have: the generated code means something else by them.
const TAKEN_TYPES: &[&str] = &[
    "AsRef",
    "Box",
    "Default",
    "Deserialize",
    "Err",
    "From",
    "Into",
    "JsonSchema",
    "None",
    "Ok",
    "Option",
    "Result",
    "Self",
    "Serialize",
    "Some",
    "String",
    "Vec",
];

/// Names that an operation cannot have: methods of every client, and words of the modules that operations stand in.
const TAKEN_OPERATIONS: &[&str] = &[
    "api_version",
    "baseurl",
    "builder",
    "builder_from_environment",
    "client",
    "exec",
    "inner",
    "new",
    "new_with_client",
    "no_body",
    "operation",
    "operation_info",
    "post",
    "pre",
    "request",
];

/// Gives each parameter of an operation a name in Rust that no other has.
pub(super) fn name_arguments(parameters: &mut [Parameter]) {
    for i in 0..parameters.len() {
        let plain = names::argument(&parameters[i].name).unwrap_or_default();
        let location = match parameters[i].location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
        };
        let stem = plain.trim_end_matches('_');
        let others = [format!("{stem}_parameter"), format!("{stem}_{location}")];
        let counted = (2..).map(|n| format!("{stem}_{n}"));
        let is_free = |name: &String| {
            !TAKEN_ARGUMENTS.contains(&name.as_str()) && parameters[..i].iter().all(|other| other.argument != *name)
        };
        let is_taken = TAKEN_ARGUMENTS.contains(&plain.as_str());
        let others = others.into_iter().skip(usize::from(!is_taken));
        let free = std::iter::once(plain.clone()).chain(others).chain(counted).find(is_free);
        parameters[i].argument = free.expect("the numbers do not end");
    }
}

/// Refuses names that become no name in Rust, or the name of something else.
pub(super) fn check(root: &Cursor<'_>, schemas: &[(String, Schema)], operations: &[Operation]) {
    check_types(root, schemas);
    for (name, schema) in schemas {
        check_members(root, name, schema);
    }
    check_operations(root, operations);
}

/// The names of a kind with what had each first.
struct Seen<'a> {
    root: &'a Cursor<'a>,
    first: BTreeMap<String, String>,
}

impl<'a> Seen<'a> {
    fn new(root: &'a Cursor<'a>) -> Self {
        Self { root, first: BTreeMap::new() }
    }

    /// Takes a name for something, which is refused if something else has it.
    fn take(&mut self, name: String, what: String, place: Place) {
        match self.first.get(&name) {
            Some(other) => {
                let reason = format!("{what} and {other} are both called `{name}` in Rust");
                self.root.fault_in::<()>(place, reason, "rename one of the two");
            }
            None => _ = self.first.insert(name, what),
        }
    }
}

fn check_types(root: &Cursor<'_>, schemas: &[(String, Schema)]) {
    let mut seen = Seen::new(root);
    let mut enumerations = BTreeSet::new();
    for (name, schema) in schemas {
        let (own, is_enumeration) = match &schema.kind {
            Kind::Enum { shared, .. } => (shared.as_ref().unwrap_or(name), true),
            _ => (name, false),
        };
        if !is_pascal(own) {
            let repair = "write it in PascalCase, of ASCII letters and digits: it names a type";
            root.fault_in::<()>(schema.place, format!("the schema name {own:?} is not in PascalCase"), repair);
        } else if TAKEN_TYPES.contains(&own.as_str()) {
            root.fault_in::<()>(schema.place, format!("a type {own} would hide that of Rust"), "rename the schema");
        }
        // Enumerations of one name are one type.
        if !is_enumeration || enumerations.insert(own) {
            seen.take(names::pascal(own), format!("the schema {own:?}"), schema.place);
        }
    }
}

fn is_pascal(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

fn check_members(root: &Cursor<'_>, name: &str, schema: &Schema) {
    match &schema.kind {
        Kind::Object { properties, .. } => {
            let mut seen = Seen::new(root);
            for property in properties {
                let what = format!("the property {:?} of {name}", property.name);
                match names::argument(&property.name) {
                    Some(argument) => seen.take(argument, what, property.schema.place),
                    None => {
                        let repair = "leave it out: `additionalProperties` lets it be on the wire";
                        root.fault_in::<()>(property.schema.place, format!("{what} has no name in Rust"), repair);
                    }
                }
            }
        }
        Kind::OneOf(branches) => {
            let mut seen = Seen::new(root);
            for branch in branches {
                let variant = names::camel(&branch.name);
                let what = format!("the branch {:?} of {name}", branch.name);
                if variant.is_empty() {
                    root.fault_in::<()>(
                        branch.schema.place,
                        format!("{what} has no name in Rust"),
                        "give it a `title`",
                    );
                } else {
                    seen.take(variant, what, branch.schema.place);
                }
            }
        }
        _ => {}
    }
}

fn check_operations(root: &Cursor<'_>, operations: &[Operation]) {
    let mut seen = Seen::new(root);
    for operation in operations {
        let Operation { id, place, .. } = operation;
        if names::is_keyword(id) || TAKEN_OPERATIONS.contains(&id.as_str()) {
            let reason = format!("the operation id {id:?} means something else in the generated code");
            root.fault_in::<()>(*place, reason, "name the noun and then the verb, like `token_create`");
        }
        if TAKEN_TYPES.contains(&names::camel(id).as_str()) {
            let reason = format!("a type {} would hide that of Rust", names::camel(id));
            root.fault_in::<()>(*place, reason, "name the noun and then the verb, like `token_create`");
        }
        if is_repeated(operations, operation) {
            root.fault_in::<()>(*place, format!("the operation id {id} occurs twice"), "rename one of the two");
            continue;
        }
        for suffix in ["", "Path", "Query", "Headers", "When", "Then"] {
            seen.take(format!("{}{suffix}", names::camel(id)), format!("the operation {id:?}"), *place);
        }
    }
}

/// Whether an operation before one has the same id.
fn is_repeated(operations: &[Operation], operation: &Operation) -> bool {
    let before = operations.iter().take_while(|other| other.place != operation.place);
    before.filter(|other| other.id == operation.id).count() > 0
}
