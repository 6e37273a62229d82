//! From documents to files.

use std::fs;
use std::path::Path;

use crate::model::{self, Api, Fault, Faults};
use crate::output::{self, File, Outcome};
use crate::{sdk, server};

/// The documents: the file in `openapi/`, the name of the module made from it, and whose API it is.
const DOCUMENTS: &[(&str, &str, Owner)] = &[
    ("astrom.yaml", "astrom", Owner::Vendor),
    ("astra-control.yaml", "astra_control", Owner::Vendor),
    ("ops-manager.yaml", "ops_manager", Owner::Vendor),
    ("control.yaml", "control", Owner::Project),
];

/// Whose API a document describes, which decides what is made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    /// The SDK calls it and the mock serves it.
    Vendor,
    /// The mock serves it, unless it is switched off; the SDK has no module for it.
    Project,
}

/// Why nothing was generated, or why a comparison failed.
pub(crate) type Failure = Box<dyn std::fmt::Display>;

/// Writes what the documents give and says what changed.
pub(crate) fn write(root: &Path) -> Result<String, Failure> {
    let outcome = output::write(root, &render(root)?)?;
    Ok(match outcome {
        Outcome { changed, .. } if changed.is_empty() => "generated code is up to date".to_owned(),
        Outcome { changed, .. } => format!("written:\n  {}", changed.join("\n  ")),
    })
}

/// Compares what the documents give with the files that are there.
pub(crate) fn check(root: &Path) -> Result<String, Failure> {
    let files = render(root)?;
    output::compare(root, &files)?;
    Ok(format!("generated code agrees with the documents ({} files)", files.len()))
}

fn render(root: &Path) -> Result<Vec<File>, Failure> {
    let apis = read_documents(root)?;
    let files = render_all(&apis).map_err(|faults| Box::new(Faults(faults)) as Failure)?;
    Ok(files)
}

fn read_documents(root: &Path) -> Result<Vec<(Api, Owner)>, Failure> {
    let mut apis = Vec::new();
    let mut faults = Vec::new();
    for (name, module, owner) in DOCUMENTS {
        let file = format!("openapi/{name}");
        let path = root.join(&file);
        let text = fs::read_to_string(&path).map_err(|error| Box::new(format!("error: {file}: {error}")) as Failure)?;
        match model::read(&file, module, &text) {
            Ok(api) => apis.push((api, *owner)),
            Err(more) => faults.extend(more),
        }
    }
    faults.extend(repeated_operation_ids(&apis));
    if faults.is_empty() { Ok(apis) } else { Err(Box::new(Faults(faults))) }
}

/// All operations share one API description in the mock, so their ids differ across documents, too.
fn repeated_operation_ids(apis: &[(Api, Owner)]) -> Vec<Fault> {
    let mut seen = std::collections::BTreeMap::new();
    let mut faults = Vec::new();
    for (api, _) in apis {
        for operation in &api.operations {
            if let Some(first) = seen.insert(operation.id.as_str(), api.file.as_str()) {
                let reason = format!("the operation id {} is also in {first}", operation.id);
                faults.push(api.fault(operation.place, reason));
            }
        }
    }
    faults
}

fn render_all(apis: &[(Api, Owner)]) -> Result<Vec<File>, Vec<Fault>> {
    let mut files = Vec::new();
    let mut faults = Vec::new();
    let owned_by = |owner| apis.iter().filter(move |(_, of)| *of == owner).map(|(api, _)| api);
    let vendors: Vec<&Api> = owned_by(Owner::Vendor).collect();
    let own: Vec<&Api> = owned_by(Owner::Project).collect();
    let sdk = vendors.iter().map(|api| sdk::render(api));
    for rendered in sdk.chain(apis.iter().map(|(api, _)| server::render(api))) {
        match rendered {
            Ok(more) => files.extend(more),
            Err(more) => faults.extend(more),
        }
    }
    files.extend(server::render_modules(&vendors, &own));
    files.push(sdk::render_modules(&vendors));
    if faults.is_empty() { Ok(files) } else { Err(faults) }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use tempfile::TempDir;

    use super::*;

    /// A folder with the documents of this workspace and nothing generated.
    fn copied_documents() -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("openapi")).unwrap();
        for (name, ..) in DOCUMENTS {
            fs::copy(workspace().join("openapi").join(name), folder.path().join("openapi").join(name)).unwrap();
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

    #[track_caller]
    fn failure(result: Result<String, Failure>) -> String {
        match result {
            Ok(report) => panic!("should have failed, said: {report}"),
            Err(failure) => failure.to_string(),
        }
    }

    #[test]
    fn second_run_changes_nothing() {
        let folder = copied_documents();
        assert!(write(folder.path()).is_ok_and(|report| report.starts_with("written:")));
        assert!(write(folder.path()).is_ok_and(|report| report == "generated code is up to date"));
        assert!(check(folder.path()).is_ok());
    }

    #[test]
    fn generated_code_of_this_workspace_is_up_to_date() {
        if let Err(failure) = check(&workspace()) {
            panic!("{failure}");
        }
    }

    #[test]
    fn edited_document_fails_the_comparison_with_file_lines_and_repair() {
        let folder = copied_documents();
        assert!(write(folder.path()).is_ok());
        edit(&folder, "astrom.yaml", "operationId: api_token_get", "operationId: api_token_show");
        let report = failure(check(folder.path()));
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
    fn stray_file_fails_the_comparison() {
        let folder = copied_documents();
        assert!(write(folder.path()).is_ok());
        fs::write(folder.path().join("sdk/src/generated/old.rs"), "").unwrap();
        let report = failure(check(folder.path()));
        assert!(report.contains("sdk/src/generated/old.rs"), "{report}");
    }

    #[test]
    fn unsupported_construct_writes_nothing() {
        let folder = copied_documents();
        edit(&folder, "ops-manager.yaml", "x-safe-to-repeat: true", "x-safe-to-repeat: true\n      callbacks: {}");
        let report = failure(write(folder.path()));
        assert!(report.starts_with("error: openapi/ops-manager.yaml:"), "{report}");
        assert!(report.contains("`callbacks`"), "{report}");
        assert!(!folder.path().join("sdk").exists(), "something was written");
    }

    #[test]
    fn operation_id_of_another_document_is_refused() {
        let folder = copied_documents();
        edit(&folder, "astra-control.yaml", "operationId: token_get", "operationId: api_token_get");
        let report = failure(check(folder.path()));
        assert!(report.contains("the operation id api_token_get is also in openapi/astrom.yaml"), "{report}");
    }

    #[test]
    fn api_of_the_project_is_served_and_has_no_sdk() {
        let folder = copied_documents();
        assert!(write(folder.path()).is_ok());
        let read = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
        assert!(read("mock-server/src/generated/control.rs").contains("fn world_create("));
        assert!(!folder.path().join("sdk/src/generated/control.rs").exists());
        assert!(!read("sdk/src/generated/mod.rs").lines().any(|line| line == "pub mod control;"));
        let modules = read("mock-server/src/generated/mod.rs");
        assert!(modules.contains("pub mod control;") && !modules.contains("control::register::<Control"), "{modules}");
        edit(&folder, "control.yaml", "operationId: world_list", "operationId: world_index");
        let report = failure(check(folder.path()));
        assert!(report.contains("mock-server/src/generated/control.rs:"), "{report}");
    }

    #[test]
    fn secret_without_a_type_that_hides_it_is_refused() {
        let folder = copied_documents();
        edit(
            &folder,
            "astrom.yaml",
            "    TokenSecret:\n",
            "    Password:\n      type: string\n      description: x\n      format: password\n    TokenSecret:\n",
        );
        let report = failure(check(folder.path()));
        assert!(report.contains("the secret Password has no type in the SDK"), "{report}");
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
            let report = failure(check(folder.path()));
            assert!(report.contains("a secret inside another schema or a parameter would print"), "{report}");
        }
    }
}
