use std::thread;
use std::time::Instant;

use super::part::{Finished, Outcome, Part, Verdict};
use crate::traffic::Traffic;
use crate::tree::Tree;
use crate::{compat, compile, drift, generate, layers, lint, public_api, readme, traffic};

/// What the parts need to know beyond the workspace.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    /// The revision that `compat` compares with, if not the usual one.
    pub(crate) against: Option<String>,
    /// What `traffic` compares with what.
    pub(crate) traffic: Vec<Traffic>,
}

/// What all parts found, in the order of the table.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) parts: Vec<Finished>,
}

impl Report {
    /// Whether nothing failed.
    pub(crate) fn passed(&self) -> bool {
        self.parts.iter().all(|part| part.verdict() != Verdict::Failed)
    }
}

/// Runs parts side by side: they share nothing but the files, which none of them writes.
pub(crate) fn run(tree: &Tree, parts: &[Part], settings: &Settings) -> Report {
    let parts = thread::scope(|scope| {
        let started: Vec<_> = parts.iter().map(|part| scope.spawn(move || timed(*part, tree, settings))).collect();
        started.into_iter().map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    Report { parts }
}

fn timed(part: Part, tree: &Tree, settings: &Settings) -> Finished {
    let start = Instant::now();
    let outcome = run_part(part, tree, settings);
    Finished { part, outcome, took: start.elapsed() }
}

fn run_part(part: Part, tree: &Tree, settings: &Settings) -> Outcome {
    match part {
        Part::Lint => lint::run(tree),
        Part::Generate => generate::check(tree),
        Part::Compile => compile::run(tree),
        Part::Drift => drift::run(tree),
        Part::Traffic => traffic::run(tree, &settings.traffic),
        Part::Compat => compat::run(tree, settings.against.as_deref()),
        Part::PublicApi => public_api::check(tree),
        Part::Readme => readme::check(tree),
        Part::Layers => layers::run(tree),
    }
}
