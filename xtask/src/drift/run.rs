use serde_json::Value;

use super::exceptions::{self, Exceptions, who};
use super::{embedded, emitted, program, security};
use crate::check::Outcome;
use crate::finding::Finding;
use crate::generate;
use crate::model::Api;
use crate::shape::{Difference, Shape, Sides, View, differences, read};
use crate::tree::Tree;

const REPAIR: &str = "run `cargo xtask generate`; if that changes nothing, correct `mock-server/src/http` or the server \
                      generator, or list it in xtask/drift-exceptions.yaml if Dropshot cannot say it";

/// Builds the mock, lets it describe itself and compares that with every document.
pub(crate) fn run(tree: &Tree) -> Outcome {
    match program::describe(tree) {
        Ok(described) => compare(tree, &described),
        Err(findings) => not_compared(findings),
    }
}

/// Compares a description of the mock with every document.
pub(crate) fn compare(tree: &Tree, described: &Value) -> Outcome {
    compare_all(tree, described).unwrap_or_else(not_compared)
}

fn not_compared(findings: Vec<Finding>) -> Outcome {
    Outcome { findings, summary: "nothing was compared".to_owned(), ..Outcome::default() }
}

fn compare_all(tree: &Tree, described: &Value) -> Result<Outcome, Vec<Finding>> {
    let apis = generate::read_documents(tree);
    let apis =
        apis.map_err(|faults| faults.iter().map(|f| Finding::of_fault("drift/document", f)).collect::<Vec<_>>())?;
    let exceptions = read_exceptions(tree)?;
    let mut findings = Vec::new();
    let mut n_facts = 0;
    for api in &apis {
        let comparison = compare_document(tree, api, &described[&api.module], &exceptions)?;
        n_facts += comparison.n_facts;
        findings.extend(comparison.findings);
    }
    if !tree.is_narrowed() {
        findings.extend(exceptions.superfluous());
    }
    let summary = format!("{} documents, {n_facts} facts, {} kinds of listed exceptions", apis.len(), exceptions.len());
    Ok(Outcome { findings, summary, ..Outcome::default() })
}

fn read_exceptions(tree: &Tree) -> Result<Exceptions, Vec<Finding>> {
    let text = tree.read(exceptions::FILE).map_err(|error| {
        let repair = "put the file back; without an exception it holds `[]`";
        vec![Finding::error("drift/exceptions", exceptions::FILE, error.to_string(), repair)]
    })?;
    Exceptions::read(&text)
}

/// What comparing one document gave.
#[derive(Debug)]
pub(super) struct Comparison {
    pub(super) findings: Vec<Finding>,
    pub(super) n_facts: usize,
}

fn compare_document(
    tree: &Tree,
    api: &Api,
    described: &Value,
    exceptions: &Exceptions,
) -> Result<Comparison, Vec<Finding>> {
    let path = format!("mock-server/src/generated/{}.schemas.json", api.module);
    let schemas = tree.read(&path).map_err(|error| error.to_string());
    let schemas = schemas.and_then(|text| serde_json::from_str(&text).map_err(|error| error.to_string()));
    let schemas: Value =
        schemas.map_err(|error| vec![Finding::error("drift/schemas", &path, error, "run `cargo xtask generate`")])?;
    Ok(compare_described(api, described, &schemas, exceptions))
}

/// Compares a document with both of the mock's descriptions of it.
pub(super) fn compare_described(api: &Api, described: &Value, schemas: &Value, exceptions: &Exceptions) -> Comparison {
    let types = wire_only(read(&api.document, View::Types));
    let wire = wire_only(read(&api.document, View::Schemas));
    let emitted = wire_only(emitted::shape(api, described, &types));
    let embedded = wire_only(embedded::shape(api, schemas, &described["operations"]));
    let mut findings = Vec::new();
    for (of, document, mock) in [("emitted", &types, &emitted), ("embedded", &wire, &embedded)] {
        let unlisted = differences(document, mock).into_iter().filter(|d| !exceptions.cover(document, of, d));
        findings.extend(unlisted.map(|difference| finding(api, of, &difference, document)));
    }
    findings.extend(security::compare(api, &described["security"]));
    Comparison { findings, n_facts: count(&types) + count(&wire) }
}

/// Leaves out the names of schemas, which are those of types that `generate --check` compares, and the security, of
/// which Dropshot emits nothing: it is compared by itself.
fn wire_only(mut shape: Shape) -> Shape {
    for other in ["components", "security", "schemes"] {
        shape.children.remove(other);
    }
    shape
}

fn count(shape: &Shape) -> usize {
    1 + shape.children.values().map(count).sum::<usize>()
}

fn finding(api: &Api, of: &str, difference: &Difference<'_>, document: &Shape) -> Finding {
    let says =
        |shape: &Shape| if shape.value.is_empty() { "is there".to_owned() } else { format!("{:?}", shape.value) };
    let (document_says, mock_says) = match difference.sides {
        Sides::Left(left) => (says(left), "nothing".to_owned()),
        Sides::Right(right) => ("nothing".to_owned(), says(right)),
        Sides::Both(left, right) => (says(left), says(right)),
    };
    let what = if of == "emitted" { "the mock's routes" } else { "the mock's schemas" };
    let message = format!("{}: the document says {document_says}, {what} {mock_says}", difference.path());
    let rule = format!("drift/{of}-{}", who(difference));
    let place = difference.path.iter().try_fold(document, |shape, step| shape.get(step).ok_or(shape));
    let place = place.map_or_else(|nearest| nearest.place, |fact| fact.place);
    Finding::error(&rule, &api.file, message, REPAIR).at(place)
}
