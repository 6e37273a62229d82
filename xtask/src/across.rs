//! What documents cannot have at the same time, because the mock serves all of them on one port.

use std::collections::BTreeMap;

use crate::model::{Api, Fault, variable};

/// Returns what one document takes from another.
pub(crate) fn refusals(apis: &[&Api]) -> Vec<Fault> {
    let mut faults = Vec::new();
    faults.extend(operation_ids(apis));
    faults.extend(prefixes(apis));
    faults.extend(paths(apis));
    faults
}

/// All operations share one API description in the mock, so their ids differ across documents, too.
fn operation_ids(apis: &[&Api]) -> Vec<Fault> {
    let mut seen = BTreeMap::new();
    let mut faults = Vec::new();
    for api in apis {
        for operation in &api.operations {
            if let Some(first) = seen.insert(operation.id.as_str(), api.file.as_str()) {
                let reason = format!("the operation id {} is also in {first}", operation.id);
                faults.push(api.fault(operation.place, reason, "rename one of the two"));
            }
        }
    }
    faults
}

/// Below a prefix everything belongs to one API.
fn prefixes(apis: &[&Api]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (i, api) in apis.iter().enumerate() {
        for (other, theirs) in apis[..i].iter().flat_map(|other| other.prefixes.iter().map(move |one| (other, one))) {
            for ours in api.prefixes.iter().filter(|ours| is_below(ours, theirs) || is_below(theirs, ours)) {
                let reason = format!("the prefix {ours} meets {theirs}, which belongs to {}", other.file);
                faults.push(api.fault(api.server.place, reason, "narrow one of the two with `x-prefixes`"));
            }
        }
    }
    faults
}

/// Whether a path can be the other one, or lie below it.
fn is_below(path: &str, prefix: &str) -> bool {
    let (path, prefix): (Vec<&str>, Vec<&str>) = (path.split('/').collect(), prefix.split('/').collect());
    path.len() >= prefix.len()
        && path.iter().zip(&prefix).all(|(path, prefix)| path == prefix || form(path) == form(prefix))
}

/// Two operations cannot be told apart by method and path.
fn paths(apis: &[&Api]) -> Vec<Fault> {
    let mut seen: BTreeMap<(String, String), &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for api in apis {
        for operation in &api.operations {
            let path = api.path_of(operation);
            let form: Vec<&str> = path.split('/').map(form).collect();
            let first = seen.insert((operation.method.clone(), form.join("/")), &api.file);
            if let Some(first) = first.filter(|first| *first != api.file) {
                let reason = format!("{} {path} is also in {first}", operation.method.to_uppercase());
                faults.push(api.fault(operation.place, reason, "serve one of the two below another path"));
            }
        }
    }
    faults
}

/// Returns a segment of a path without the name of a variable.
fn form(segment: &str) -> &str {
    if variable(segment).is_some() { "{}" } else { segment }
}
