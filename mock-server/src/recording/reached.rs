use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::archive::Exchange;
use crate::generated::Api;
use crate::http::{OperationInfo, places_of};

/// What of a document the traffic has shown.
#[derive(Debug, Default)]
pub(super) struct Reached {
    operations: BTreeSet<&'static str>,
    /// Places of responses, parameters and members in the schemas, as JSON Pointers.
    places: BTreeSet<String>,
}

impl Reached {
    /// Adds what an exchange shows. What the server refused shows its answer alone.
    pub(super) fn add(&mut self, operation: &'static OperationInfo, exchange: &Exchange) {
        self.operations.insert(operation.id);
        let Exchange { target, request_body, response, .. } = exchange;
        self.places.extend(places_of(operation, target, request_body, response));
    }

    pub(super) fn n_operations(&self) -> usize {
        self.operations.len()
    }

    /// Renders what was reached of how much, and the operations that were not.
    pub(super) fn render(&self, api: Api, operations: &[OperationInfo]) -> String {
        let document = operations.first().map(|operation| (operation.schemas)().document());
        let n_members: usize = document.map_or(0, |document| {
            let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
            schemas.map(|(_, schema)| n_entries(&schema["properties"])).sum()
        });
        let n_statuses: usize = document.map_or(0, |document| {
            let of = |operation: &OperationInfo| n_entries(&document["operations"][operation.id]["responses"]);
            operations.iter().map(of).sum()
        });
        let n_parameters: usize = operations.iter().map(|operation| operation.query.len()).sum();
        let is_status = |place: &&String| place.starts_with("/operations/") && place.split('/').count() == 5;
        let is_parameter = |place: &&String| place.starts_with("/operations/") && place.contains("/query/properties/");
        let count = |is: &dyn Fn(&&String) -> bool| self.places.iter().filter(is).count();
        let mut text = format!("reached of openapi/{}.yaml:\n", api.document_name());
        for (what, reached, all) in [
            ("operations", self.operations.len(), operations.len()),
            ("statuses", count(&is_status), n_statuses),
            ("query parameters", count(&is_parameter), n_parameters),
            ("members of bodies", count(&|place| place.starts_with("/components/schemas/")), n_members),
        ] {
            let percent = (reached * 100).checked_div(all).unwrap_or(100);
            let _ = writeln!(text, "  {what:<18} {reached:>4} of {all:>4} ({percent} %)");
        }
        let missing = operations.iter().map(|operation| operation.id).filter(|id| !self.operations.contains(id));
        let missing: Vec<&str> = missing.collect();
        if !missing.is_empty() {
            let _ = writeln!(text, "  never called: {}", missing.join(", "));
        }
        text
    }
}

fn n_entries(value: &Value) -> usize {
    value.as_object().map_or(0, serde_json::Map::len)
}
