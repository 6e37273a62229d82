use std::collections::BTreeSet;

use serde_json::Value;

use super::edit::{Class, Edit};
use crate::check::Outcome;
use crate::compat::{self, Base};
use crate::file::File;
use crate::finding::Finding;
use crate::model::Fault;
use crate::output;
use crate::tree::Tree;
use crate::{drift, generate, lint};

/// What the checks said about an edit.
#[derive(Debug)]
pub(super) struct Judgement {
    /// The rules that failed while the generated code was still that of before.
    pub(super) as_edited: BTreeSet<String>,
    /// The rules that failed after `cargo xtask generate`, which is what an author does next.
    pub(super) regenerated: BTreeSet<String>,
}

impl Judgement {
    /// Whether anything failed, also after the code was generated anew.
    pub(super) fn is_caught(&self) -> bool {
        !self.regenerated.is_empty()
    }
}

/// What edits are compared with.
#[derive(Debug)]
pub(super) struct Before<'a> {
    pub(super) tree: &'a Tree,
    pub(super) base: Base,
    /// What the mock says of itself.
    pub(super) described: Value,
    /// The generated code.
    pub(super) files: Vec<File>,
}

/// Judges an edit of generated code: generating anew undoes it, so what counts is that nobody can leave it there.
pub(super) fn judge_code(before: &Before<'_>, edit: &Edit) -> Result<Judgement, String> {
    let edited = edit.applied(before.tree)?;
    let findings = output::compare(&edited, &before.files);
    let rules = rules(&[Outcome { findings, ..Outcome::default() }]);
    Ok(Judgement { as_edited: rules.clone(), regenerated: rules })
}

/// Judges an edit of a document.
pub(super) fn judge_document(before: &Before<'_>, edit: &Edit) -> Result<Judgement, String> {
    let mut edited = edit.applied(before.tree)?.narrowed(&edit.file);
    // These two look at the document only, whatever was generated from it.
    let of_document = rules(&[lint::run(&edited), compat::compare(&edited, &before.base)]);
    let rendered = generate::render(&edited).map(<[File]>::to_vec).map_err(<[Fault]>::to_vec);
    let of_code = match &rendered {
        Ok(files) => output::compare(&edited, files),
        Err(faults) => faults.iter().map(|fault| Finding::of_fault("generate/document", fault)).collect(),
    };
    let of_code = Outcome { findings: of_code, ..Outcome::default() };
    let of_mock = drift::compare(&edited, &before.described);
    let as_edited: BTreeSet<String> = of_document.union(&rules(&[of_code, of_mock])).cloned().collect();
    let mut regenerated = of_document;
    match rendered {
        Ok(files) => files.into_iter().for_each(|file| edited.replace(&file.path, file.text)),
        Err(_) => _ = regenerated.insert("generate/document".to_owned()),
    }
    if edit.class == Class::Harmless {
        // What changes nothing leaves the mock as it is described.
        regenerated.extend(rules(&[generate::check(&edited), drift::compare(&edited, &before.described)]));
    }
    Ok(Judgement { as_edited, regenerated })
}

/// Returns the rules of the errors.
fn rules(outcomes: &[Outcome]) -> BTreeSet<String> {
    let errors = outcomes.iter().flat_map(|outcome| &outcome.findings).filter(|finding| finding.is_error());
    errors.map(|finding: &Finding| finding.rule.clone()).collect()
}
