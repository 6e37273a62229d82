use std::collections::{BTreeMap, BTreeSet};

use super::document::{Document, Operation, members};
use super::operations::title;
use super::rule::Sink;
use crate::yaml::{Data, Node};

/// Demands the statuses that follow from what an operation takes.
pub(super) fn demanded(document: &Document<'_>, sink: &mut Sink) {
    for operation in document.operations() {
        let present: BTreeSet<&str> = members(operation.node, "responses").map(|(status, _)| status).collect();
        let demands = demands(document, operation, &present);
        for (status, reason) in demands.iter().filter(|(status, _)| !present.contains(status)) {
            let at = operation.node.get("responses").unwrap_or(operation.node);
            sink.report(at, format!("{} has no {status}, although {reason}", title(operation)));
        }
    }
}

fn demands(
    document: &Document<'_>,
    operation: Operation<'_>,
    present: &BTreeSet<&str>,
) -> Vec<(&'static str, &'static str)> {
    let rights = operation.node.get("x-rights");
    let holders = rights.and_then(|rights| rights.get("any_of")).and_then(Node::as_str);
    let (public, everyone) = (holders == Some("public"), holders == Some("everyone"));
    let has_body = operation.node.get("requestBody").is_some();
    let creates_what_is_named = operation.method == "put" && present.contains("201");
    let is_in = |parameter: &Node, place: &str| parameter.get("in").and_then(Node::as_str) == Some(place);
    // Options of the layout, which the SDK leaves out, have no wrong value.
    let is_option = |parameter: &Node| parameter.get("x-sdk-omit").is_some_and(is_true);
    let has_query = document.parameters(operation).any(|node| is_in(node, "query") && !is_option(node));
    let named = |node: &Node, name: &str| node.get("name").and_then(Node::as_str) == Some(name);
    let has_precondition = document.parameters(operation).any(|node| is_in(node, "header") && named(node, "If-Match"));
    let all = [
        ("401", "every request shows a credential", !public),
        ("403", "not everyone may call it", !everyone && !public),
        ("404", "its path has a variable", operation.path.contains('{') && !creates_what_is_named),
        ("400", "it has a body", has_body),
        ("413", "it has a body", has_body),
        ("400", "it has a query parameter", has_query && !has_body),
        ("412", "it has the header `If-Match`", has_precondition),
    ];
    all.into_iter().filter(|(_, _, holds)| *holds).map(|(status, reason, _)| (status, reason)).collect()
}

fn is_true(node: &Node) -> bool {
    matches!(node.data, Data::Boolean(true))
}

/// Demands the same statuses of throttling and failure of all operations.
pub(super) fn alike(document: &Document<'_>, sink: &mut Sink) {
    let mut holders: BTreeMap<&str, Vec<Operation<'_>>> = BTreeMap::new();
    for operation in document.operations() {
        for (status, _) in members(operation.node, "responses").filter(|(status, _)| is_of_the_server(status)) {
            holders.entry(status).or_default().push(operation);
        }
    }
    let n_operations = document.operations().count();
    for (status, with) in holders.iter().filter(|(_, with)| with.len() < n_operations) {
        for without in document.operations().filter(|one| !with.iter().any(|other| std::ptr::eq(one.node, other.node)))
        {
            let message = format!("{} has no {status}, but {} of the document have it", title(without), with.len());
            sink.report(without.node.get("responses").unwrap_or(without.node), message);
        }
    }
}

/// Whether a status can meet every operation. Others of the same class, such as 507, belong to what an operation does.
fn is_of_the_server(status: &str) -> bool {
    matches!(status, "429" | "500" | "502" | "503" | "504" | "5XX")
}

/// Demands `Retry-After` of every response with 429 or 503, if one has it.
pub(super) fn retry_after(document: &Document<'_>, sink: &mut Sink) {
    let mut with = 0;
    let mut without: Vec<(&str, &Node)> = Vec::new();
    for operation in document.operations() {
        for (status, response) in members(operation.node, "responses") {
            let Some(response) = document.resolve(response).filter(|_| matches!(status, "429" | "503")) else {
                continue;
            };
            if members(response, "headers").any(|(name, _)| name.eq_ignore_ascii_case("retry-after")) {
                with += 1;
            } else if !without.iter().any(|(_, other)| std::ptr::eq(*other, response)) {
                without.push((status, response));
            }
        }
    }
    for (status, response) in without.into_iter().filter(|_| with > 0) {
        sink.report(response, format!("this {status} does not tell when to come back, another response does"));
    }
}
