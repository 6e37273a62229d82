use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::{fs, thread};

use super::edit::{self, Class, Edit};
use super::handlers::Workbench;
use super::judge::{Before, judge_code, judge_document};
use super::table::{self, Row};
use crate::compat::Base;
use crate::drift;
use crate::failure::Failure;
use crate::generate;
use crate::model::Fault;
use crate::tree::Tree;

/// The share of harmful edits that have to be caught, in percent.
const CAUGHT_MIN: usize = 98;

/// How many edits are judged side by side.
const N_THREADS: usize = 2;

/// What becomes of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tables {
    /// They are printed.
    Shown,
    /// They are printed, and written into the workspace.
    Written,
}

/// Judges the edits of these classes.
pub(crate) fn run(root: &Path, classes: &[Class], tables: Tables) -> Result<String, Failure> {
    let failure = |reason: String| Box::new(format!("error: {reason}")) as Failure;
    let tree = Tree::new(root);
    let mut report = Vec::new();
    let mut is_proven = true;
    for class in classes {
        let edits = edit::read(&tree, *class).map_err(failure)?;
        let keep = |rows: &[Row]| match tables {
            Tables::Shown => Ok(()),
            Tables::Written => write_table(root, *class, rows),
        };
        let rows = rows(&tree, *class, &edits, &keep).map_err(failure)?;
        keep(&rows).map_err(failure)?;
        let text = table::render(*class, &rows);
        let n_caught = rows.iter().filter(|row| row.is_caught).count();
        is_proven &= match class {
            Class::Harmless => n_caught == 0,
            _ => n_caught * 100 >= rows.len() * CAUGHT_MIN,
        };
        report.push(text);
    }
    let report = report.join("\n");
    if is_proven { Ok(report) } else { Err(failure(format!("the checks do not do what they should:\n\n{report}"))) }
}

fn write_table(root: &Path, class: Class, rows: &[Row]) -> Result<(), String> {
    let path = format!("xtask/corpus/{}.md", class.name());
    fs::write(root.join(&path), table::render(class, rows)).map_err(|error| format!("{path}: {error}"))
}

/// Judges edits. `keep` is told what there is so far where that takes minutes.
fn rows(
    tree: &Tree,
    class: Class,
    edits: &[Edit],
    keep: &(dyn Fn(&[Row]) -> Result<(), String> + Sync),
) -> Result<Vec<Row>, String> {
    if class == Class::Handlers {
        let judge = |number| {
            let workbench = Workbench::new(tree.root(), number)?;
            Ok(move |edit: &Edit| handler_row(&workbench, edit))
        };
        return side_by_side(edits, judge, keep);
    }
    let faults = |faults: &[Fault]| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let before = Before {
        tree,
        base: Base::tree(tree),
        described: drift::describe(tree).map_err(|findings| findings[0].message.clone())?,
        files: generate::render(tree).map_err(faults)?.to_vec(),
    };
    let judge = if class == Class::Generated { judge_code } else { judge_document };
    let row = |edit: &Edit| {
        judge(&before, edit).map(|judgement| Row {
            edit: edit.clone(),
            as_edited: joined(&judgement.as_edited),
            is_caught: judgement.is_caught(),
            in_the_end: joined(&judgement.regenerated),
        })
    };
    side_by_side(edits, |_| Ok(row), &|_| Ok(()))
}

/// Lets several judges take one edit after the other, each made for its number; the rows come in the order of the edits.
fn side_by_side<J: Fn(&Edit) -> Result<Row, String>>(
    edits: &[Edit],
    judge: impl Fn(usize) -> Result<J, String> + Sync,
    keep: &(dyn Fn(&[Row]) -> Result<(), String> + Sync),
) -> Result<Vec<Row>, String> {
    let next = Mutex::new(0);
    let judged = Mutex::new(BTreeMap::new());
    let work = |number| {
        let judge = judge(number)?;
        while let Some((i, edit)) = take(&next, edits) {
            let row = judge(edit)?;
            let mut judged = judged.lock().unwrap_or_else(PoisonError::into_inner);
            judged.insert(i, row);
            keep(&judged.values().cloned().collect::<Vec<_>>())?;
        }
        Ok::<_, String>(())
    };
    thread::scope(|scope| {
        let work = &work;
        let judges: Vec<_> = (0..N_THREADS).map(|number| scope.spawn(move || work(number))).collect();
        let ends = judges.into_iter().map(|judge| judge.join().map_err(|_| "a judge panicked".to_owned()).flatten());
        ends.collect::<Result<(), String>>()
    })?;
    Ok(judged.into_inner().unwrap_or_else(PoisonError::into_inner).into_values().collect())
}

/// Takes the next edit that nobody judges yet.
fn take<'a>(next: &Mutex<usize>, edits: &'a [Edit]) -> Option<(usize, &'a Edit)> {
    let mut next = next.lock().unwrap_or_else(PoisonError::into_inner);
    let i = *next;
    *next += 1;
    edits.get(i).map(|edit| (i, edit))
}

fn handler_row(workbench: &Workbench, edit: &Edit) -> Result<Row, String> {
    let caught = workbench.judge(edit)?;
    let in_the_end = joined(&caught);
    eprintln!("{}: {in_the_end}", edit.name);
    Ok(Row { edit: edit.clone(), as_edited: String::new(), is_caught: !caught.is_empty(), in_the_end })
}

fn joined(rules: &BTreeSet<String>) -> String {
    if rules.is_empty() { "–".to_owned() } else { rules.iter().cloned().collect::<Vec<_>>().join(", ") }
}
