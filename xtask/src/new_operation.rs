//! What a new operation needs beside its document: every file that has a line for each operation of its API.
//!
//! The compiler and the tests find each of them, but one after another. Here they are all at once.

use crate::failure::Failure;
use crate::generate;
use crate::model::{Api, Faults, Operation, Owner};
use crate::readme;
use crate::tree::Tree;

/// A place that has something for each operation.
struct Place {
    /// The files that may have it: a file, or a folder with a slash at the end.
    files: Vec<String>,
    /// What one of them has, if the operation is there.
    mark: Mark,
    /// What to write there.
    what: &'static str,
}

enum Mark {
    Text(String),
    /// The beginning of the name of a file in the folder.
    Name(String),
    /// The number of the operations of the API.
    Count,
}

/// Says which files have a line for an operation, and which lack it. Fails if one lacks it.
pub(crate) fn run(tree: &Tree, id: &str) -> Result<String, Failure> {
    let apis = generate::read_documents(tree).map_err(|faults| Box::new(Faults(faults)) as Failure)?;
    report(tree, &apis, id)
}

fn report(tree: &Tree, apis: &[Api], id: &str) -> Result<String, Failure> {
    let found = apis.iter().find_map(|api| Some((api, api.operations.iter().find(|operation| operation.id == id)?)));
    let Some((api, operation)) = found else {
        let reason = format!(
            "error: no document has the operation {id:?}; write it into its document first (openapi/README.md says what \
             an operation has), run `cargo xtask generate`, then this again"
        );
        return Err(Box::new(reason));
    };
    let mut report = format!("{id} of {}: {} {}\n", api.file, operation.method.to_uppercase(), operation.path);
    let mut n_missing = 0;
    for place in places(api, operation) {
        let is_there = place.is_there(tree, api);
        n_missing += usize::from(!is_there);
        let word = if is_there { "there  " } else { "MISSING" };
        report.push_str(&format!("  {word}  {}  {}\n", place.files.join(" or "), place.what));
    }
    report.push_str(
        "Add a line to CHANGELOG.md that names it as code, and tests of what it does. Then run `cargo xtask public-api`, \
         `cargo xtask check` and `cargo xtask coverage`: a member, status or header that no test brings about has its \
         reason in tests/coverage/exceptions.rs.",
    );
    if n_missing == 0 { Ok(report) } else { Err(Box::new(report)) }
}

fn places(api: &Api, operation: &Operation) -> Vec<Place> {
    let (id, module) = (&operation.id, &api.module);
    let text = |files: &[String], mark: String, what| Place { files: files.to_vec(), mark: Mark::Text(mark), what };
    let call = format!(".{id}()");
    let mut places = match api.owner {
        Owner::Vendor => vec![
            text(
                &[format!("mock-server/src/apis/{module}/")],
                format!("fn {id}("),
                "the handler; it does not compile without",
            ),
            text(
                &[format!("tests/contract/matrix/{module}.rs"), format!("tests/contract/matrix/{module}/")],
                format!("\"{id}\""),
                "a row of the credential matrix: the request, and what it changes",
            ),
            Place {
                files: vec![format!("tests/golden/{module}/")],
                mark: Mark::Name(format!("{id}.")),
                what: "ID.CASE.http: the vendor's exchange, written by hand, one that succeeds and each error that is new",
            },
            text(
                &[format!("sdk/src/apis/{module}/operations.md")],
                format!("\n## `{id}`\n"),
                "an example for users, which is run",
            ),
            text(
                &[format!("sdk/src/fuzz/{module}.rs")],
                call.clone(),
                "a call and an answer for the tests with random answers",
            ),
            Place {
                files: vec!["README.md".to_owned()],
                mark: Mark::Count,
                what: "the number of operations in the table, which `cargo xtask readme` writes",
            },
        ],
        Owner::Project => vec![
            text(
                &["mock-server/src/control/".to_owned()],
                format!("fn {id}("),
                "the handler; it does not compile without",
            ),
            text(
                &["sdk/src/fuzz/control.rs".to_owned()],
                call.clone(),
                "a call and an answer for the tests with random answers",
            ),
        ],
    };
    places.push(text(
        &["tests/contract/sdk/canary/calls.rs".to_owned()],
        call,
        "a call whose every output is searched for secrets",
    ));
    places
}

impl Place {
    fn is_there(&self, tree: &Tree, api: &Api) -> bool {
        self.files.iter().any(|file| match (file.strip_suffix('/'), &self.mark) {
            (Some(folder), Mark::Name(start)) => tree
                .files_in(folder)
                .iter()
                .any(|path| path.rsplit('/').next().is_some_and(|name| name.starts_with(start))),
            (Some(folder), Mark::Text(text)) => tree.files_in(folder).iter().any(|path| has(tree, path, text)),
            (None, Mark::Text(text)) => has(tree, file, text),
            (None, Mark::Name(_)) => false,
            (_, Mark::Count) => readme::counts(tree, api),
        })
    }
}

fn has(tree: &Tree, path: &str, text: &str) -> bool {
    tree.read(path).is_ok_and(|content| content.contains(text))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn tree() -> Tree {
        Tree::new(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap())
    }

    /// Goal: the list is no wish: every operation that there is has a line in each of the files, those of this
    /// project's own API, too.
    #[test]
    fn every_operation_has_a_line_in_every_file() {
        let tree = tree();
        let apis = generate::read_documents(&tree).unwrap();
        for operation in apis.iter().flat_map(|api| &api.operations) {
            let report = report(&tree, &apis, &operation.id).unwrap_or_else(|report| panic!("{report}"));
            assert!(report.contains("handler") && !report.contains("MISSING"), "{report}");
        }
    }

    #[test]
    fn operation_that_only_its_document_has_lacks_all_of_them() {
        let mut tree = tree();
        let file = "openapi/ops-manager.yaml";
        let text = tree.read(file).unwrap();
        tree.replace(file, text.replacen("operationId: org_get\n", "operationId: org_show_get\n", 1));
        let report = run(&tree, "org_show_get").unwrap_err().to_string();
        for file in [
            "mock-server/src/apis/ops_manager/",
            "tests/contract/matrix/ops_manager",
            "tests/golden/ops_manager/",
            "sdk/src/apis/ops_manager/operations.md",
            "sdk/src/fuzz/ops_manager.rs",
            "tests/contract/sdk/canary/calls.rs",
        ] {
            let is_missing = |line: &str| line.trim_start().starts_with("MISSING") && line.contains(file);
            assert!(report.lines().any(is_missing), "{file}: {report}");
        }
        // As many operations as before.
        assert!(report.contains("there    README.md"), "{report}");
        assert!(run(&tree, "org_get").unwrap_err().to_string().contains("no document has the operation"));
    }
}
