//! From documents to files.

use std::path::Path;

use crate::finding::{Finding, START};
use crate::model::{self, Api, Fault, Faults};
use crate::output::{self, Draft, File, Outcome};
use crate::stamp::Stamp;
use crate::tree::Tree;
use crate::{across, blame, check, control_client, sdk, server};

/// A document of the workspace.
#[derive(Debug)]
pub(crate) struct Document {
    /// Its name in `openapi/`, without the ending.
    pub(crate) name: &'static str,
    /// The name of the module that is made from it.
    pub(crate) module: &'static str,
    pub(crate) owner: Owner,
}

impl Document {
    /// Returns the path below the workspace.
    pub(crate) fn file(&self) -> String {
        format!("openapi/{}.yaml", self.name)
    }
}

pub(crate) const DOCUMENTS: &[Document] = &[
    Document { name: "astrom", module: "astrom", owner: Owner::Vendor },
    Document { name: "astra-control", module: "astra_control", owner: Owner::Vendor },
    Document { name: "ops-manager", module: "ops_manager", owner: Owner::Vendor },
    Document { name: "control", module: "control", owner: Owner::Project },
];

/// Whose API a document describes, which decides what is made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The SDK calls it and the mock serves it.
    Vendor,
    /// The mock serves it, unless it is switched off, and the SDK calls it if its user asks for that. It has no typed
    /// test helpers: it is itself what one tests with.
    Project,
}

/// Why nothing was generated, or why a comparison failed.
pub(crate) type Failure = Box<dyn std::fmt::Display>;

/// Writes what the documents give and says what changed.
pub(crate) fn write(root: &Path) -> Result<String, Failure> {
    let tree = Tree::new(root);
    let files = render(&tree).map_err(|faults| Box::new(Faults(faults.to_vec())) as Failure)?;
    let outcome = output::write(root, files)?;
    Ok(match outcome {
        Outcome { changed, .. } if changed.is_empty() => "generated code is up to date".to_owned(),
        Outcome { changed, .. } => format!("written:\n  {}", changed.join("\n  ")),
    })
}

/// Compares what the documents give with the files that are there.
pub(crate) fn check(tree: &Tree) -> check::Outcome {
    let findings = match render(tree) {
        Ok(files) => {
            let summary = format!("{} generated files", files.len());
            return check::Outcome { findings: output::compare(tree, files), summary, ..check::Outcome::default() };
        }
        Err(faults) => faults.iter().map(|fault| Finding::of_fault("generate/document", fault)).collect(),
    };
    check::Outcome { findings, summary: "nothing was generated".to_owned(), ..check::Outcome::default() }
}

/// Renders all generated files without writing any, or says everything that is wrong with the documents. `lint` says
/// the same, because it asks here.
pub(crate) fn render(tree: &Tree) -> Result<&[File], &[Fault]> {
    tree.rendered(|| render_all(&read_documents(tree)?, !tree.is_narrowed()))
}

/// Reads all documents strictly.
pub(crate) fn read_documents(tree: &Tree) -> Result<Vec<(Api, Owner)>, Vec<Fault>> {
    let mut apis = Vec::new();
    let mut faults = Vec::new();
    for document in tree.documents() {
        let (file, module) = (document.file(), document.module);
        let read = match tree.read(&file) {
            Ok(text) => model::read(&file, module, &text),
            Err(error) => {
                let (reason, repair) = (error.to_string(), "put the document back".to_owned());
                Err(vec![Fault { file, place: START, at: String::new(), reason, repair }])
            }
        };
        match read {
            Ok(api) => apis.push((api, document.owner)),
            Err(more) => faults.extend(more),
        }
    }
    faults.extend(across::refusals(&apis.iter().map(|(api, _)| api).collect::<Vec<_>>()));
    if faults.is_empty() { Ok(apis) } else { Err(faults) }
}

fn render_all(apis: &[(Api, Owner)], with_modules: bool) -> Result<Vec<File>, Vec<Fault>> {
    let mut files = Vec::new();
    let mut faults = Vec::new();
    let owned_by = |owner| apis.iter().filter(move |(_, of)| *of == owner).map(|(api, _)| api);
    let vendors: Vec<&Api> = owned_by(Owner::Vendor).collect();
    let own: Vec<&Api> = owned_by(Owner::Project).collect();
    for (api, owner) in apis {
        let stamp = Stamp::of(api);
        match render_document(api, *owner) {
            Ok(drafts) => files.extend(drafts.into_iter().map(|draft| draft.stamped(&api.file, &stamp))),
            Err(more) => faults.extend(more),
        }
    }
    let all: Vec<&Api> = apis.iter().map(|(api, _)| api).collect();
    let stamp = Stamp::of_names(&all);
    let modules = server::render_modules(&vendors, &own).into_iter().chain([sdk::render_modules(&vendors, &own)]);
    // The modules list all documents, so one alone does not say what is in them.
    files.extend(modules.filter(|_| with_modules).map(|draft| draft.stamped("openapi/", &stamp)));
    if faults.is_empty() { Ok(files) } else { Err(faults) }
}

/// Renders what is made of one document, or says what it cannot be made of.
pub(crate) fn render_document(api: &Api, owner: Owner) -> Result<Vec<Draft>, Vec<Fault>> {
    let mut faults = sdk::refusals(api);
    faults.extend(server::refusals(api));
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut drafts = vec![blame::attempt(api, sdk::render)?];
    if owner == Owner::Vendor {
        drafts.push(blame::attempt(api, sdk::render_helpers)?);
    }
    drafts.extend(blame::attempt(api, server::render)?);
    if owner == Owner::Project {
        // For the helpers in other languages; the vendors' APIs have clients of their own there.
        drafts.extend(control_client::render(api)?);
    }
    Ok(drafts)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use tempfile::TempDir;

    use super::*;

    /// A folder with the documents of this workspace and nothing generated.
    fn copied_documents() -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("openapi")).unwrap();
        for document in DOCUMENTS {
            fs::copy(workspace().join(document.file()), folder.path().join(document.file())).unwrap();
        }
        folder
    }

    fn workspace() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
    }

    fn edit(folder: &TempDir, name: &str, old: &str, new: &str) {
        let path = folder.path().join("openapi").join(name);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{name} has no {old:?}");
        fs::write(path, text.replacen(old, new, 1)).unwrap();
    }

    /// Returns the findings of the comparison, one a line.
    fn findings(folder: &Path) -> Vec<String> {
        let line = |f: &Finding| format!("{}: {}:{} {} ({})", f.rule, f.file, f.place, f.message, f.repair);
        super::check(&Tree::new(folder)).findings.iter().map(line).collect()
    }

    #[track_caller]
    fn failure(folder: &Path) -> String {
        let findings = findings(folder);
        assert!(!findings.is_empty(), "should have failed");
        findings.join("\n")
    }

    #[test]
    fn second_run_changes_nothing() {
        let folder = copied_documents();
        assert!(write(folder.path()).is_ok_and(|report| report.starts_with("written:")));
        assert!(write(folder.path()).is_ok_and(|report| report == "generated code is up to date"));
        assert_eq!(findings(folder.path()), Vec::<String>::new());
    }

    #[test]
    fn generated_code_of_this_workspace_is_up_to_date() {
        assert_eq!(findings(&workspace()), Vec::<String>::new());
    }

    #[test]
    fn edited_document_fails_the_comparison_with_file_lines_and_repair() {
        let folder = copied_documents();
        assert!(write(folder.path()).is_ok());
        edit(&folder, "astrom.yaml", "operationId: api_token_get", "operationId: api_token_show");
        let report = failure(folder.path());
        for part in [
            "sdk/src/generated/astrom.rs:",
            "mock-server/src/generated/astrom.rs:",
            "api_token_show",
            "run `cargo xtask generate`",
        ] {
            assert!(report.contains(part), "no {part:?} in:\n{report}");
        }
        assert!(!report.contains("ops_manager"), "{report}");
    }

    #[test]
    fn finding_tells_an_edited_document_from_edited_code_and_other_versions() {
        let folder = copied_documents();
        assert!(write(folder.path()).is_ok());
        let path = "sdk/src/generated/astrom.rs";
        let generated = fs::read_to_string(folder.path().join(path)).unwrap();
        let (rest, stamp) = (&generated, generated.lines().nth(1).unwrap());
        let cases = [
            ("generate/code-edited", rest.replacen("pub enabled", "pub is_enabled", 1)),
            ("generate/generator-changed", rest.replacen("progenitor 0.", "progenitor 1.", 1)),
            ("generate/document-edited", rest.replacen(stamp, "// Inputs: 0123; by progenitor 1.0.0.", 1)),
            ("generate/code-edited", rest.replacen(stamp, "//", 1)),
        ];
        for (rule, text) in cases {
            let mut tree = Tree::new(folder.path());
            tree.replace(path, text);
            let findings = super::check(&tree).findings;
            let found: Vec<_> = findings.iter().map(|finding| (finding.rule.as_str(), finding.file.as_str())).collect();
            assert_eq!(found, [(rule, path)]);
        }
    }

    /// The copy of the document, which the mock serves, is another matter.
    #[test]
    fn comments_quotes_and_order_of_members_leave_the_code_as_it_is() {
        let folder = copied_documents();
        assert!(write(folder.path()).is_ok());
        edit(&folder, "astrom.yaml", "paths:\n", "# A remark.\npaths:\n");
        edit(&folder, "astrom.yaml", "summary: Get a token\n", "summary: \"Get a token\"\n");
        edit(
            &folder,
            "astrom.yaml",
            "      operationId: api_token_list\n      summary: List tokens\n",
            "      summary: List tokens\n      operationId: api_token_list\n",
        );
        let of_code: Vec<String> =
            findings(folder.path()).into_iter().filter(|finding| !finding.contains("generated/astrom.yaml:")).collect();
        assert_eq!(of_code, Vec::<String>::new());
    }

    #[test]
    fn stray_file_fails_the_comparison() {
        let folder = copied_documents();
        assert!(write(folder.path()).is_ok());
        fs::write(folder.path().join("sdk/src/generated/old.rs"), "").unwrap();
        let report = failure(folder.path());
        assert!(report.contains("sdk/src/generated/old.rs"), "{report}");
    }

    #[test]
    fn unsupported_construct_writes_nothing() {
        let folder = copied_documents();
        edit(&folder, "ops-manager.yaml", "x-safe-to-repeat: true", "x-safe-to-repeat: true\n      callbacks: {}");
        let report = write(folder.path()).expect_err("should have failed").to_string();
        assert!(report.starts_with("error: openapi/ops-manager.yaml:"), "{report}");
        assert!(report.contains("`callbacks`"), "{report}");
        assert!(!folder.path().join("sdk").exists(), "something was written");
    }

    #[test]
    fn optional_body_whose_schema_requires_something_is_refused() {
        let folder = copied_documents();
        edit(
            &folder,
            "astrom.yaml",
            "        required: true\n        content:",
            "        required: false\n        content:",
        );
        let report = failure(folder.path());
        assert!(
            report.contains("the body of api_token_create is optional, and a missing one counts as {}"),
            "{report}"
        );
        edit(&folder, "astrom.yaml", "        required: false\n        content:", "        content:");
        assert!(failure(folder.path()).contains("api_token_create is optional"), "left out, it is optional, too");
    }

    #[test]
    fn operation_id_of_another_document_is_refused() {
        let folder = copied_documents();
        edit(&folder, "astra-control.yaml", "operationId: token_get", "operationId: api_token_get");
        let report = failure(folder.path());
        assert!(report.contains("the operation id api_token_get is also in openapi/astrom.yaml"), "{report}");
    }

    #[test]
    fn api_of_the_project_is_served_and_called_on_demand() {
        let folder = copied_documents();
        assert!(write(folder.path()).is_ok());
        let read = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
        assert!(read("mock-server/src/generated/control.rs").contains("fn world_create("));
        assert!(read("sdk/src/generated/control.rs").contains("fn world_create("));
        assert!(!folder.path().join("sdk/src/generated/control_httpmock.rs").exists());
        let modules = read("sdk/src/generated/mod.rs");
        assert!(modules.contains("#[cfg(feature = \"mock-control\")]\npub mod control;"), "{modules}");
        let modules = read("mock-server/src/generated/mod.rs");
        assert!(modules.contains("pub mod control;") && !modules.contains("control::register::<Control"), "{modules}");
        edit(&folder, "control.yaml", "operationId: world_list", "operationId: world_index");
        let report = failure(folder.path());
        assert!(report.contains("mock-server/src/generated/control.rs:"), "{report}");
    }

    #[test]
    fn paging_that_names_what_is_not_there_is_refused_with_its_line() {
        let folder = copied_documents();
        edit(&folder, "astrom.yaml", "page: nextPageKey", "page: pageKey");
        edit(&folder, "astra-control.yaml", "next: metadata.continue", "next: continue");
        edit(&folder, "ops-manager.yaml", "      x-paging: { by: number,", "      # {");
        let report = failure(folder.path());
        for (file, message) in [
            ("astrom.yaml", "the query parameter \"pageKey\""),
            ("astra-control.yaml", "the member \"continue\""),
            ("ops-manager.yaml", "org_list has no `x-paging`"),
        ] {
            assert!(report.contains(&format!("openapi/{file}:")) && report.contains(message), "{message}: {report}");
        }
    }

    #[test]
    fn secret_without_a_name_is_refused() {
        for (old, new) in [
            (
                "    TokenSecret:\n",
                "    Holder:\n      type: object\n      description: x\n      properties:\n        secrets:\n          type: array\n          description: x\n          items:\n            type: string\n            format: password\n    TokenSecret:\n",
            ),
            (
                "    TokenSecret:\n",
                "    Map:\n      type: object\n      description: x\n      additionalProperties:\n        type: string\n        format: password\n    TokenSecret:\n",
            ),
        ] {
            let folder = copied_documents();
            edit(&folder, "astrom.yaml", old, new);
            let report = failure(folder.path());
            assert!(report.contains("a secret inside another schema or a parameter would print"), "{report}");
        }
    }
}
