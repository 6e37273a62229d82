use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::{Additional, Api, Kind, Schema};

/// What of a schema a body has shown.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// Members that the document does not know, as paths.
    pub(super) unknown: BTreeSet<String>,
    /// Members of components that were there: `Token.name`.
    pub(super) known: BTreeSet<String>,
}

/// Walks through a body along its schema.
pub(super) fn walk(api: &Api, schema: &Schema, value: &Value, seen: &mut Seen) {
    walk_at(api, schema, value, ("", ""), seen);
}

/// `place` is the component that the schema belongs to, and the path to the value.
fn walk_at(api: &Api, schema: &Schema, value: &Value, place: (&str, &str), seen: &mut Seen) {
    let (component, path) = place;
    match (&schema.kind, value) {
        (Kind::Ref(name), _) => walk_at(api, api.schema(name), value, (name, path), seen),
        (Kind::Array { items, .. }, Value::Array(elements)) => {
            let path = format!("{path}[]");
            elements.iter().for_each(|element| walk_at(api, items, element, (component, &path), seen));
        }
        (Kind::Object { properties, additional, .. }, Value::Object(members)) => {
            for (name, member) in members {
                let path = format!("{path}.{name}");
                match properties.iter().find(|property| property.name == *name) {
                    Some(property) => {
                        seen.known.insert(format!("{component}.{name}"));
                        walk_at(api, &property.schema, member, (component, &path), seen);
                    }
                    None => match additional {
                        Additional::Schema(values) => walk_at(api, values, member, (component, &path), seen),
                        // A closed object refuses it by its schema already.
                        Additional::None => {}
                        Additional::Any => _ = seen.unknown.insert(path),
                    },
                }
            }
        }
        (Kind::OneOf(branches), _) => {
            // The branch that knows most of the value is the one that is meant.
            let tries = branches.iter().map(|branch| {
                let mut seen = Seen::default();
                walk_at(api, &branch.schema, value, (&branch.name, path), &mut seen);
                seen
            });
            if let Some(best) = tries.min_by_key(|seen| (seen.unknown.len(), usize::MAX - seen.known.len())) {
                seen.unknown.extend(best.unknown);
                seen.known.extend(best.known);
            }
        }
        _ => {}
    }
}
