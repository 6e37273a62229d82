use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::model::{Api, Kind, Location};

/// What of a document the traffic has shown.
#[derive(Debug, Default)]
pub(super) struct Coverage {
    pub(super) operations: BTreeSet<String>,
    /// Operation and status as the document has it.
    pub(super) statuses: BTreeSet<(String, String)>,
    /// Operation and query parameter.
    pub(super) parameters: BTreeSet<(String, String)>,
    /// Members of components: `Token.name`.
    pub(super) members: BTreeSet<String>,
}

impl Coverage {
    /// Renders what was reached of how much, and the operations that were not.
    pub(super) fn render(&self, api: &Api) -> String {
        let n_statuses: usize = api.operations.iter().map(|operation| operation.responses.len()).sum();
        let n_parameters: usize = api.operations.iter().map(|one| one.parameters_in(Location::Query).count()).sum();
        let n_members: usize = api
            .schemas
            .iter()
            .map(|(_, schema)| match &schema.kind {
                Kind::Object { properties, .. } => properties.len(),
                _ => 0,
            })
            .sum();
        let mut text = format!("reached of {}:\n", api.file);
        let rows = [
            ("operations", self.operations.len(), api.operations.len()),
            ("statuses", self.statuses.len(), n_statuses),
            ("query parameters", self.parameters.len(), n_parameters),
            ("members of bodies", self.members.len(), n_members),
        ];
        for (what, reached, all) in rows {
            let percent = (reached * 100).checked_div(all).unwrap_or(100);
            let _ = writeln!(text, "  {what:<18} {reached:>4} of {all:>4} ({percent} %)");
        }
        let missing = api.operations.iter().filter(|operation| !self.operations.contains(&operation.id));
        let missing: Vec<&str> = missing.map(|operation| operation.id.as_str()).collect();
        if !missing.is_empty() {
            let _ = writeln!(text, "  never called: {}", missing.join(", "));
        }
        text
    }
}
