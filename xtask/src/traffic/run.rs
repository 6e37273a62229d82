use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::str::FromStr;

use super::archive;
use super::coverage::Coverage;
use super::exchange::{Comparison, names};
use super::validators::Validators;
use crate::check::Outcome;
use crate::documents::{self, Document};
use crate::finding::{Finding, START};
use crate::generate;
use crate::model::Api;
use crate::server::schemas_json;
use crate::tree::Tree;
use crate::yaml::Place;

/// What to compare with what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Traffic {
    /// The document, by its name in `openapi/`.
    pub(crate) document: String,
    /// HTTP Archives.
    pub(crate) archives: Vec<PathBuf>,
}

const REPAIR: &str =
    "if the server is right, correct the document; if not, it is the server's fault or the recording's";

impl FromStr for Traffic {
    type Err = String;

    /// Reads `DOCUMENT=recording.har`.
    fn from_str(text: &str) -> Result<Self, String> {
        let (document, archive) = text
            .split_once('=')
            .filter(|(document, archive)| !document.is_empty() && !archive.is_empty())
            .ok_or("expected a document and an archive, written as NAME=recording.har")?;
        Ok(Self { document: document.to_owned(), archives: vec![archive.into()] })
    }
}

/// Compares recorded traffic with documents.
pub(crate) fn run(tree: &Tree, recordings: &[Traffic]) -> Outcome {
    if recordings.is_empty() {
        let reason = "no recording was named (--traffic NAME=recording.har)".to_owned();
        return Outcome { skipped: Some(reason), ..Outcome::default() };
    }
    let nothing = |findings| Outcome { findings, summary: "nothing was compared".to_owned(), ..Outcome::default() };
    let outcomes = recordings.iter().map(|traffic| compare(tree, traffic).unwrap_or_else(nothing));
    outcomes.reduce(joined).unwrap_or_default()
}

/// Makes one outcome of those of two recordings.
fn joined(mut one: Outcome, other: Outcome) -> Outcome {
    one.findings.extend(other.findings);
    one.summary = format!("{}; {}", one.summary, other.summary);
    one.details.push_str(&other.details);
    one
}

fn compare(tree: &Tree, traffic: &Traffic) -> Result<Outcome, Vec<Finding>> {
    let documents = tree.documents();
    let Some(document) = documents.iter().find(|document| document.name() == traffic.document) else {
        let names: Vec<&str> = documents.iter().map(Document::name).collect();
        let message = format!("there is no document {:?}", traffic.document);
        let repair = format!("name one of {}", names.join(", "));
        return Err(vec![Finding::error("traffic/document", documents::FOLDER, START, message, &repair)]);
    };
    let apis = generate::read_documents(&tree.clone().narrowed(&document.file()));
    let apis =
        apis.map_err(|faults| faults.iter().map(|f| Finding::of_fault("traffic/document", f)).collect::<Vec<_>>())?;
    // One document was asked for, and it could be read.
    let Some(api) = apis.first() else { return Ok(Outcome::default()) };
    let mut deviations: BTreeMap<(String, &str, String), (Place, usize)> = BTreeMap::new();
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
                deviations.entry((name.clone(), rule, message)).or_insert((exchange.place, 0)).1 += 1;
            }
        }
    }
    let mut findings: Vec<Finding> = Vec::new();
    for ((file, rule, message), (place, n)) in deviations {
        let more = if n > 1 { format!(" ({n} times, first here)") } else { String::new() };
        findings.push(Finding::error(&format!("traffic/{rule}"), &file, place, format!("{message}{more}"), REPAIR));
    }
    findings.sort_by(|a, b| (&a.file, a.place.line, a.place.column).cmp(&(&b.file, b.place.line, b.place.column)));
    let summary = format!(
        "{}: {n_exchanges} exchanges, {} of {} operations",
        traffic.document,
        comparison.coverage.operations.len(),
        api.operations.len()
    );
    Ok(Outcome { findings, summary, details: comparison.coverage.render(api), skipped: None })
}

/// Makes a comparison that has seen nothing yet.
pub(super) fn comparison(api: &Api) -> Comparison<'_> {
    let validators = Validators::new(schemas_json(api));
    Comparison { api, validators, coverage: Coverage::default(), names: names(api) }
}
