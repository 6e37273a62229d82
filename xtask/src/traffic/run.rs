use std::fs;
use std::path::PathBuf;

use super::archive;
use super::coverage::Coverage;
use super::exchange::Comparison;
use super::validators::Validators;
use crate::check::Outcome;
use crate::finding::{Finding, START};
use crate::generate;
use crate::model::Api;
use crate::server::schemas_json;
use crate::tree::Tree;

/// What to compare with what.
#[derive(Debug, Clone, Default)]
pub(crate) struct Traffic {
    /// The document, by its name in `openapi/`.
    pub(crate) document: String,
    /// HTTP Archives.
    pub(crate) archives: Vec<PathBuf>,
}

const REPAIR: &str =
    "if the server is right, correct the document; if not, it is the server's fault or the recording's";

/// Compares recorded traffic with a document.
pub(crate) fn run(tree: &Tree, traffic: &Traffic) -> Outcome {
    match compare(tree, traffic) {
        Ok(outcome) => outcome,
        Err(findings) => Outcome { findings, summary: "nothing was compared".to_owned(), ..Outcome::default() },
    }
}

fn compare(tree: &Tree, traffic: &Traffic) -> Result<Outcome, Vec<Finding>> {
    let file = format!("openapi/{}.yaml", traffic.document);
    let apis = generate::read_documents(&tree.clone().narrowed(&file));
    let apis =
        apis.map_err(|faults| faults.iter().map(|f| Finding::of_fault("traffic/document", f)).collect::<Vec<_>>())?;
    let Some((api, _)) = apis.first() else {
        let repair = "name one of astrom, astra-control, ops-manager and control";
        return Err(vec![Finding::error("traffic/document", &file, START, "there is no such document", repair)]);
    };
    let mut findings = Vec::new();
    let mut comparison = comparison(api);
    let mut n_exchanges = 0;
    for path in &traffic.archives {
        let name = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|error| (START, error.to_string()));
        let read = text.and_then(|text| archive::read(&text).map_err(|error| (error.place, error.reason)));
        let exchanges = read.map_err(|(place, reason)| {
            vec![Finding::error("traffic/archive", &name, place, reason, "name an HTTP Archive (HAR, JSON)")]
        })?;
        n_exchanges += exchanges.len();
        for exchange in &exchanges {
            for (rule, message) in comparison.compare(exchange) {
                findings.push(Finding::error(&format!("traffic/{rule}"), &name, exchange.place, message, REPAIR));
            }
        }
    }
    let summary = format!(
        "{n_exchanges} exchanges, {} of {} operations",
        comparison.coverage.operations.len(),
        api.operations.len()
    );
    Ok(Outcome { findings, summary, details: comparison.coverage.render(api), skipped: None })
}

/// Makes a comparison that has seen nothing yet.
pub(super) fn comparison(api: &Api) -> Comparison<'_> {
    Comparison { api, validators: Validators::new(schemas_json(api)), coverage: Coverage::default() }
}
