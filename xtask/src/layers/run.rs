use std::collections::{BTreeMap, BTreeSet};

use super::graph;
use super::order::{ORDERS, Order};
use super::source::{ItemPath, Source, Unreadable};
use crate::check::Outcome;
use crate::finding::Finding;
use crate::tree::Tree;

/// Checks that no modules use each other in a circle, and that none uses one that stands above it.
pub(crate) fn run(tree: &Tree) -> Outcome {
    let mut findings = Vec::new();
    let mut n_modules = 0;
    for order in ORDERS {
        match Source::read(tree.root(), order.folder) {
            Ok(source) => {
                n_modules += source.modules.len();
                findings.extend(judge(&source, order));
            }
            Err(Unreadable { file, reason }) => {
                findings.push(Finding::error("layers/read", &file, reason, "correct the file"));
            }
        }
    }
    Outcome { findings, summary: format!("{n_modules} modules"), ..Outcome::default() }
}

/// Judges one crate.
fn judge(source: &Source, order: &Order) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut edges: BTreeMap<ItemPath, BTreeSet<ItemPath>> = BTreeMap::new();
    for (module, of) in &source.modules {
        let used = source.used_by(module);
        for (other, path) in &used {
            findings.extend(upward(order, module, other).map(|reason| {
                let message = format!("{} uses crate::{}, and {reason}", name(module), path.join("::"));
                Finding::error("layers/upward", &of.file, message, UPWARD)
            }));
        }
        let counts = |used: &&ItemPath| *used != module && !order.contexts.contains(&name(used).as_str());
        edges.entry(module.clone()).or_default().extend(used.into_keys().filter(counts).cloned());
    }
    for context in order.contexts.iter().filter(|context| !source.modules.contains_key(&path(context))) {
        let message = format!("there is no module {context}");
        findings.push(Finding::error("layers/context", ORDER, message, "take it out of the contexts"));
    }
    let edges = edges.iter().map(|(part, used)| (part, used.iter().collect())).collect();
    for circle in graph::circles(&edges) {
        let way: Vec<String> = circle.iter().chain(circle.first()).map(|module| name(module)).collect();
        let is_first = |(module, _): &(&ItemPath, _)| circle.first().is_some_and(|first| *module == *first);
        let file = source.modules.iter().find(is_first).map_or("", |(_, module)| &module.file);
        let message = format!("these modules use each other in a circle: {}", way.join(" -> "));
        findings.push(Finding::error("layers/circle", file, message, CIRCLE));
    }
    findings
}

const UPWARD: &str =
    "let the upper one give it what it needs, or move that down; xtask/src/layers/order.rs has the order";
const CIRCLE: &str = "move what both need into a module below both";

/// The file with the orders.
const ORDER: &str = "xtask/src/layers/order.rs";

/// Reads the path of a module.
fn path(text: &str) -> ItemPath {
    text.split("::").map(str::to_owned).collect()
}

fn name(module: &[String]) -> String {
    if module.is_empty() { "the root".to_owned() } else { module.join("::") }
}

/// Says why a module may not use another one, if it may not.
fn upward(order: &Order, module: &[String], other: &[String]) -> Option<String> {
    // The root declares and shows; whoever goes through it ends elsewhere.
    if order.layers.is_empty() || module.is_empty() {
        return None;
    }
    let Some(own) = layer(order, module) else { return Some(format!("{} has no layer", name(module))) };
    let Some(above) = layer(order, other) else { return Some(format!("{} has no layer", name(other))) };
    (above > own).then(|| format!("{} stands above it", name(other)))
}

/// Returns the layer of a module: that of the longest path on the lines that leads to it.
fn layer(order: &Order, module: &[String]) -> Option<usize> {
    let lines = order.layers.iter().enumerate();
    let named = lines.flat_map(|(i, line)| line.split(' ').map(move |path| (i, path.split("::").collect::<Vec<_>>())));
    let around = named.filter(|(_, path)| module.len() >= path.len() && path.iter().zip(module).all(|(a, b)| a == b));
    around.max_by_key(|(_, path)| path.len()).map(|(i, _)| i)
}

/// Returns the findings about files that are on no disk.
#[cfg(test)]
pub(super) fn judge_texts(
    layers: &'static [&'static str],
    contexts: &'static [&'static str],
    files: &[(&str, &str)],
) -> Vec<String> {
    let folder = "lamps/src";
    let files = files.iter().map(|(file, text)| (format!("{folder}/{file}"), (*text).to_owned())).collect();
    let source = Source::of(folder, files).unwrap_or_else(|error| panic!("{error:?}"));
    let findings = judge(&source, &Order { folder, layers, contexts });
    findings.iter().map(|finding| format!("{}: {}", finding.file, finding.message)).collect()
}

/// Returns the modules that a module of this workspace uses.
#[cfg(test)]
pub(super) fn used(root: &std::path::Path, folder: &str, module: &str) -> Vec<String> {
    let source = Source::read(root, folder).unwrap_or_else(|error| panic!("{error:?}"));
    source.used_by(&path(module)).into_keys().map(|used| used.join("::")).collect()
}
