//! Schemas that lead to themselves, and those of them that no type can be made for.

use std::collections::BTreeSet;

use super::cursor::Cursor;
use super::{Additional, Kind, Schema};

/// Refuses recursion that passes no object, and objects of which no value is finite.
pub(super) fn check(root: &Cursor<'_>, schemas: &[(String, Schema)]) {
    let find = |name: &str| schemas.iter().find(|(other, _)| other == name).map(|(_, schema)| schema);
    for (name, schema) in schemas {
        if !matches!(schema.kind, Kind::Object { .. }) && leads_to(schema, name, &find, &mut BTreeSet::new()) {
            let repair = "let an object stand between the schema and itself";
            root.fault_in::<()>(schema.place, format!("{name} consists of itself without an object between"), repair);
        }
    }
    let finite = finite(schemas);
    for (name, schema) in schemas.iter().filter(|(name, _)| !finite.contains(name.as_str())) {
        let is_known = !matches!(schema.kind, Kind::Object { .. });
        if !is_known {
            let repair = "let one of the members be optional or nullable";
            let reason = format!("{name} requires itself, so that no value of it ends");
            root.fault_in::<()>(schema.place, reason, repair);
        }
    }
}

/// Whether a schema leads to the component of that name without passing an object.
fn leads_to<'a>(
    schema: &'a Schema,
    name: &str,
    find: &impl Fn(&str) -> Option<&'a Schema>,
    passed: &mut BTreeSet<&'a str>,
) -> bool {
    match &schema.kind {
        Kind::Ref(target) if target == name => true,
        Kind::Ref(target) => {
            passed.insert(target) && find(target).is_some_and(|schema| leads_to(schema, name, find, passed))
        }
        Kind::Array { items, .. } => leads_to(items, name, find, passed),
        Kind::OneOf(branches) => branches.iter().any(|branch| leads_to(&branch.schema, name, find, passed)),
        _ => false,
    }
}

/// Returns the components that have a finite value.
fn finite(schemas: &[(String, Schema)]) -> BTreeSet<&str> {
    let mut finite = BTreeSet::new();
    loop {
        let more: Vec<&str> = schemas
            .iter()
            .filter(|(name, schema)| !finite.contains(name.as_str()) && is_finite(schema, &finite))
            .map(|(name, _)| name.as_str())
            .collect();
        if more.is_empty() {
            return finite;
        }
        finite.extend(more);
    }
}

fn is_finite(schema: &Schema, known: &BTreeSet<&str>) -> bool {
    if schema.nullable {
        return true;
    }
    match &schema.kind {
        Kind::Ref(target) => known.contains(target.as_str()),
        Kind::Array { items, items_min, .. } => items_min.unwrap_or_default() == 0 || is_finite(items, known),
        Kind::OneOf(branches) => branches.iter().any(|branch| is_finite(&branch.schema, known)),
        Kind::Object { properties, additional, members_min, .. } => {
            let needs_more = properties.is_empty() && members_min.unwrap_or_default() > 0;
            properties.iter().all(|property| !property.required || is_finite(&property.schema, known))
                && match additional {
                    Additional::Schema(values) if needs_more => is_finite(values, known),
                    _ => true,
                }
        }
        _ => true,
    }
}
