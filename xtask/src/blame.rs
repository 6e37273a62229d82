//! Which part of a document it is that something cannot be made of.
//!
//! The reader refuses what it knows to be inexpressible, with its line. What it does not know fails somewhere inside
//! progenitor or the compiler's parser, without a line. Then the same is tried with one operation at a time, and with
//! one schema at a time, until the one that fails is found.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use crate::model::{Additional, Api, Fault, Kind, Schema};
use crate::yaml::Place;

const REPAIR: &str = "say the same with constructs that openapi/README.md lists; this one passes the reader and should \
                      not, so report it with the construct";

/// Makes something of a document; fails with the places of what it cannot be made of.
pub(crate) fn attempt<T>(api: &Api, make: impl Fn(&Api) -> Result<T, String>) -> Result<T, Vec<Fault>> {
    let attempt = |api: &Api| caught(|| make(api)).map_err(|reason| first_line(&reason));
    let reason = match attempt(api) {
        Ok(made) => return Ok(made),
        Err(reason) => reason,
    };
    let mut faults = Vec::new();
    let fault =
        |place, what: &str, reason: &str| api.fault(place, format!("{what} cannot be generated: {reason}"), REPAIR);
    if attempt(&api.with_operations(&[])).is_err() {
        for (name, schema) in &api.schemas {
            let below = api.with_operations(&[]).with_schemas(&reached(api, name));
            if let Err(reason) = attempt(&below) {
                faults.push(fault(schema.place, &format!("the schema {name}"), &reason));
            }
        }
    } else {
        for operation in &api.operations {
            if let Err(reason) = attempt(&api.with_operations(std::slice::from_ref(operation))) {
                faults.push(fault(operation.place, &format!("the operation {}", operation.id), &reason));
            }
        }
    }
    if faults.is_empty() {
        let place = api.document.get("paths").map_or(Place { line: 1, column: 1 }, |paths| paths.place);
        faults.push(fault(place, "the operations together", &reason));
    }
    Err(faults)
}

/// Returns the names of a schema and of all that it refers to.
fn reached<'a>(api: &'a Api, name: &'a str) -> Vec<&'a str> {
    let mut names = vec![name];
    let mut next = 0;
    while let Some(name) = names.get(next) {
        let mut found = Vec::new();
        references(api.schema(name), &mut found);
        found.retain(|name| !names.contains(name));
        names.extend(found);
        next += 1;
    }
    names
}

fn references<'a>(schema: &'a Schema, found: &mut Vec<&'a str>) {
    match &schema.kind {
        Kind::Ref(name) if !found.contains(&name.as_str()) => found.push(name),
        Kind::Array { items, .. } => references(items, found),
        Kind::OneOf(branches) => branches.iter().for_each(|branch| references(&branch.schema, found)),
        Kind::Object { properties, additional, .. } => {
            properties.iter().for_each(|property| references(&property.schema, found));
            if let Additional::Schema(values) = additional {
                references(values, found);
            }
        }
        _ => {}
    }
}

fn first_line(reason: &str) -> String {
    reason.lines().next().unwrap_or_default().to_owned()
}

thread_local! {
    static IS_SILENT: Cell<bool> = const { Cell::new(false) };
}

/// Turns a panic into a reason. progenitor asserts what it cannot express.
fn caught<T>(make: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !IS_SILENT.get() {
                usual(panic);
            }
        }));
    });
    IS_SILENT.set(true);
    let made = panic::catch_unwind(AssertUnwindSafe(make));
    IS_SILENT.set(false);
    made.unwrap_or_else(|cause| {
        let text = cause.downcast_ref::<String>().map(String::as_str).or(cause.downcast_ref::<&str>().copied());
        Err(text.unwrap_or("it gave no reason").to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model;

    #[test]
    fn the_operation_that_fails_is_named_with_its_line() {
        let api = model::read("openapi/lamps.yaml", "lamps", model::SMALLEST).unwrap();
        let fails_with = |api: &Api| if api.operations.is_empty() { Ok(()) } else { panic!("cannot\nat all") };
        let faults = attempt(&api, fails_with).unwrap_err();
        let [fault] = faults.as_slice() else { panic!("{faults:?}") };
        assert_eq!(fault.reason, "the operation lamp_get cannot be generated: cannot");
        assert!(fault.place.line > 1, "{fault}");
    }

    #[test]
    fn the_schema_that_fails_is_named_with_its_line() {
        let api = model::read("openapi/lamps.yaml", "lamps", model::SMALLEST).unwrap();
        let has_colour = |api: &Api| api.schemas.iter().any(|(name, _)| name == "Colour");
        let faults = attempt(&api, |api| if has_colour(api) { Err("no".to_owned()) } else { Ok(()) }).unwrap_err();
        let reasons: Vec<_> = faults.iter().map(|fault| fault.reason.as_str()).collect();
        // A lamp has a colour.
        assert_eq!(reasons, ["Lamp", "Colour"].map(|name| format!("the schema {name} cannot be generated: no")));
    }
}
