//! Where on the wire the objects of a document stand: in requests, in answers, in errors.
//!
//! The types differ by that. Of a request everything is written that the caller has set, of an answer everything is
//! read that a vendor may plausibly send, and of an error whatever can be read.

use std::collections::BTreeSet;

use crate::model::{Additional, Api, Branch, Kind, Schema};

/// The names of the component objects by where they stand.
#[derive(Debug, Default)]
pub(super) struct Reach<'a> {
    pub(super) requests: BTreeSet<&'a str>,
    /// With those of the errors.
    pub(super) answers: BTreeSet<&'a str>,
    pub(super) errors: BTreeSet<&'a str>,
}

impl<'a> Reach<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut reach = Self::default();
        for operation in &api.operations {
            if let Some(body) = &operation.body {
                collect(api, &body.content.schema, &mut reach.requests);
            }
            for response in &operation.responses {
                let Some(content) = &response.content else { continue };
                collect(api, &content.schema, &mut reach.answers);
                if !response.status.starts_with('2') {
                    collect(api, &content.schema, &mut reach.errors);
                }
            }
        }
        reach
    }
}

/// Collects the objects below a schema that have a type in the SDK.
fn collect<'a>(api: &'a Api, schema: &'a Schema, names: &mut BTreeSet<&'a str>) {
    match &schema.kind {
        Kind::Ref(name) => {
            let target = api.schema(name);
            let is_object = matches!(target.kind, Kind::Object { .. });
            if !target.omitted && (!is_object || names.insert(name)) {
                collect(api, target, names);
            }
        }
        Kind::Array { items, .. } => collect(api, items, names),
        Kind::OneOf(branches) => {
            remaining(branches, api).into_iter().for_each(|branch| collect(api, &branch.schema, names));
        }
        Kind::Object { properties, additional, .. } => {
            properties.iter().for_each(|property| collect(api, &property.schema, names));
            if let Additional::Schema(values) = additional {
                collect(api, values, names);
            }
        }
        _ => {}
    }
}

/// Returns the branches that the types keep.
pub(crate) fn remaining<'a>(branches: &'a [Branch], api: &Api) -> Vec<&'a Branch> {
    let omitted = |branch: &&Branch| match &branch.schema.kind {
        Kind::Ref(target) => api.schema(target).omitted,
        _ => branch.schema.omitted,
    };
    branches.iter().filter(|branch| !omitted(branch)).collect()
}
