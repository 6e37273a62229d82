//! From documents to files.

use std::path::Path;

use crate::failure::Failure;
use crate::file::File;
use crate::finding::{Finding, START};
use crate::model::{self, Api, Fault, Faults, Owner};
use crate::output::{self, Draft, Outcome};
use crate::stamp::Stamp;
use crate::tree::Tree;
use crate::{across, api_parts, blame, check, control_client, sdk, server, vendor_page};

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
    tree.rendered(|| render_all(tree, &read_documents(tree)?))
}

/// Reads all documents strictly. One that speaks of each vendor's API is read as the documents of the vendors complete it.
pub(crate) fn read_documents(tree: &Tree) -> Result<Vec<Api>, Vec<Fault>> {
    let mut apis = Vec::new();
    let mut faults = tree.stray_documents();
    let mut of_all = Vec::new();
    for document in tree.documents() {
        let (file, module) = (document.file(), document.module());
        match tree.read(&file) {
            Ok(text) if !tree.is_narrowed() && api_parts::has_any(&text) => of_all.push((file, module, text)),
            Ok(text) => match model::read(&file, &module, &text) {
                Ok(api) => apis.push(api),
                Err(more) => faults.extend(more),
            },
            Err(error) => {
                let (reason, repair) = (error.to_string(), "put the document back".to_owned());
                faults.push(Fault { file, place: START, at: String::new(), reason, repair });
            }
        }
    }
    for (file, module, text) in of_all {
        // What is wrong with another document is the reason why this one cannot be completed.
        let completed = match faults.is_empty() {
            true => api_parts::complete(&file, &text, &in_order(&apis)).map_err(|fault| vec![fault]),
            false => Ok(text),
        };
        match completed.and_then(|text| model::read(&file, &module, &text)) {
            Ok(api) => apis.push(api),
            Err(more) => faults.extend(more),
        }
    }
    apis.sort_by(|a, b| a.file.cmp(&b.file));
    faults.extend(across::refusals(&apis.iter().collect::<Vec<_>>()));
    if faults.is_empty() { Ok(apis) } else { Err(faults) }
}

/// Returns the APIs of the vendors in a stable order: those that came later stand behind the others, whatever their
/// names.
fn in_order(apis: &[Api]) -> Vec<&Api> {
    let mut vendors: Vec<&Api> = apis.iter().filter(|api| api.owner == Owner::Vendor).collect();
    vendors.sort_by_key(|api| api.position.unwrap_or(i64::MAX));
    vendors
}

fn render_all(tree: &Tree, apis: &[Api]) -> Result<Vec<File>, Vec<Fault>> {
    let mut files = Vec::new();
    let mut faults = Vec::new();
    let owned_by = |owner| apis.iter().filter(move |api| api.owner == owner);
    let vendors: Vec<&Api> = owned_by(Owner::Vendor).collect();
    let own: Vec<&Api> = owned_by(Owner::Project).collect();
    for api in apis {
        let stamp = Stamp::of(api);
        match render_document(api) {
            Ok(drafts) => files.extend(drafts.into_iter().map(|draft| draft.stamped(&api.file, &stamp))),
            Err(more) => faults.extend(more),
        }
        if !tree.is_narrowed() && api_parts::has_any(&api.text) {
            files.push(File::edited(&api.file, api.text.clone(), "openapi/"));
        }
    }
    // What lists all documents cannot be made of one alone.
    if !tree.is_narrowed() {
        let stamp = Stamp::of_all(apis);
        let listed = in_order(apis);
        let table = server::Apis { vendors: &listed, own: &own };
        let modules = server::render_modules(table).into_iter().chain(sdk::render_modules(&vendors, &own));
        files.extend(modules.map(|draft| draft.stamped("openapi/", &stamp)));
        files.push(vendor_page::render(&listed).stamped("openapi/", &Stamp::of_documents(&listed)));
        match sdk::render_manifest(tree, &vendors, &own) {
            Ok(file) => files.push(file),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(files) } else { Err(faults) }
}

/// Renders what is made of one document, or says what it cannot be made of.
pub(crate) fn render_document(api: &Api) -> Result<Vec<Draft>, Vec<Fault>> {
    let faults = refusals(api);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut drafts = vec![blame::attempt(api, sdk::render)?];
    if api.owner == Owner::Vendor {
        drafts.push(blame::attempt(api, sdk::render_helpers)?);
    }
    drafts.extend(blame::attempt(api, server::render)?);
    if api.owner == Owner::Project {
        // For the helpers in other languages; the vendors' APIs have clients of their own there.
        drafts.extend(control_client::render(api)?);
    }
    Ok(drafts)
}

/// Returns what the reader accepts and one of the generators cannot make.
pub(crate) fn refusals(api: &Api) -> Vec<Fault> {
    let mut faults = sdk::refusals(api);
    faults.extend(server::refusals(api));
    faults
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use tempfile::TempDir;

    use super::*;
    use crate::documents::Document;

    /// A folder with the documents of this workspace and nothing generated.
    fn copied_documents() -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("openapi")).unwrap();
        fs::create_dir(folder.path().join("sdk")).unwrap();
        let documents = Tree::new(&workspace()).documents();
        for file in documents.iter().map(Document::file).chain(["sdk/Cargo.toml".to_owned()]) {
            fs::copy(workspace().join(&file), folder.path().join(&file)).unwrap();
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
        assert!(!folder.path().join("sdk/src").exists(), "something was written");
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
        assert!(report.contains("the operation id api_token_get is also in openapi/astra-control.yaml"), "{report}");
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
    fn list_of_an_api_that_counts_nothing_has_no_total() {
        let folder = copied_documents();
        let code = |folder: &TempDir| {
            write(folder.path()).unwrap_or_else(|error| panic!("{error}"));
            fs::read_to_string(folder.path().join("sdk/src/generated/astrom.rs")).unwrap()
        };
        assert!(!code(&folder).contains("total_count: None"));
        edit(&folder, "astrom.yaml", "        total: totalCount\n", "");
        assert!(code(&folder).contains("total_count: None"));
    }

    #[test]
    fn every_secret_has_the_type_that_hides_it() {
        let folder = copied_documents();
        edit(
            &folder,
            "astrom.yaml",
            "    TokenSecret:\n",
            "    Password:\n      type: string\n      description: x\n      format: password\n    TokenSecret:\n",
        );
        edit(&folder, "astrom.yaml", "schemas/TokenSecret", "schemas/Password");
        assert!(write(folder.path()).is_ok());
        let code = fs::read_to_string(folder.path().join("sdk/src/generated/astrom.rs")).unwrap();
        assert!(code.contains("crate::TokenSecret") && !code.contains("struct Password"), "{code}");
    }

    #[test]
    fn type_of_the_sdk_that_is_no_path_is_refused() {
        let folder = copied_documents();
        edit(&folder, "astrom.yaml", "x-sdk-type: Timestamp", "x-sdk-type: a timestamp");
        assert!(failure(folder.path()).contains("`x-sdk-type` is no path of a type"));
    }

    /// Goal: an API is its document. A new one is listed in code, manifest and documentation without another edit.
    #[test]
    fn document_that_is_put_into_the_folder_is_an_api() {
        let folder = copied_documents();
        let text = fs::read_to_string(folder.path().join("openapi/astra-control.yaml")).unwrap();
        let text = text.replace("operationId: ", "operationId: lamp_").replace("NetApp Astra Control]", "Lamp]");
        let text = text.replace("\n  /accounts", "\n  /lamps").replace("[/accounts]", "[/lamps]");
        let text = text.replace("x-position: 2", "x-position: 4");
        fs::write(folder.path().join("openapi/lamp-posts.yaml"), text).unwrap();
        write(folder.path()).unwrap_or_else(|error| panic!("{error}"));
        for (path, expected) in [
            ("sdk/Cargo.toml", "vendors = [\"astra-control\", \"astrom\", \"lamp-posts\", \"ops-manager\"]"),
            ("sdk/Cargo.toml", "\nlamp-posts = []\n"),
            ("sdk/src/apis/mod.rs", "#[cfg(feature = \"lamp-posts\")]\npub mod lamp_posts;"),
            ("sdk/src/generated/mod.rs", "pub mod lamp_posts_httpmock;"),
            ("sdk/src/generated/apis.md", "| [`lamp_posts`](crate::lamp_posts) | Lamp | a token, sent as `Bearer` |"),
            ("sdk/src/generated/lamp_posts.rs", "EnvironmentToken::new(\"LAMP_POSTS_TOKEN\")"),
            ("mock-server/src/generated/mod.rs", "pub mod lamp_posts;"),
            ("mock-server/src/apis/mod.rs", "pub mod lamp_posts;"),
            ("mock-server/src/generated/access.rs", "pub struct LampPostsInfo {"),
            ("openapi/control.yaml", "        - ops_manager\n        - lamp_posts\n"),
            ("openapi/control.yaml", "        lamp_posts:\n          $ref: \"#/components/schemas/LampPostsInfo\"\n"),
            ("mock-server/python/src/tokenwright_mock/control.py", "def lamp_posts(self) -> LampPostsInfo:"),
        ] {
            let written = fs::read_to_string(folder.path().join(path)).unwrap();
            assert!(written.contains(expected), "{path} has no {expected:?}:\n{written}");
        }
        fs::remove_file(folder.path().join("openapi/lamp-posts.yaml")).unwrap();
        let report = failure(folder.path());
        assert!(report.contains("generate/part-edited: sdk/Cargo.toml:"), "{report}");
        assert!(report.contains("generate/part-edited: openapi/control.yaml:"), "{report}");
        assert!(report.contains("generate/stray: sdk/src/generated/lamp_posts.rs"), "{report}");
    }

    #[test]
    fn feature_that_the_package_has_already_is_refused_as_the_name_of_a_document() {
        let folder = copied_documents();
        let text = fs::read_to_string(folder.path().join("openapi/control.yaml")).unwrap();
        fs::write(folder.path().join("openapi/digest.yaml"), text.replace("x-owner: project", "x-owner: vendor"))
            .unwrap();
        fs::remove_file(folder.path().join("openapi/control.yaml")).unwrap();
        let report = failure(folder.path());
        assert!(
            report.contains("openapi/digest.yaml:") && report.contains("already has a feature \"digest\""),
            "{report}"
        );
    }

    #[test]
    fn manifest_without_the_lines_of_the_apis_is_refused_with_these_lines() {
        let mut tree = Tree::new(&workspace());
        tree.replace("sdk/Cargo.toml", "[features]\n".to_owned());
        let findings = super::check(&tree).findings;
        assert!(findings.iter().any(|f| f.file == "sdk/Cargo.toml" && f.repair.contains("# End")), "{findings:#?}");
    }

    /// Goal: what a client shows is what the document says, and what no client can show is refused where it is said.
    #[test]
    fn credential_follows_the_security_scheme() {
        let bearer = "type: http\n      scheme: bearer";
        for (scheme, expected) in [
            ("type: http\n      scheme: digest", "Authorization::digest(credential)"),
            ("type: apiKey\n      in: header\n      name: X-Key", "HeaderName::from_static(\"x-key\"),None,"),
            (
                "type: apiKey\n      in: header\n      name: Authorization\n      x-scheme: Token",
                "HeaderName::from_static(\"authorization\"),Some(\"Token\"),",
            ),
        ] {
            let folder = copied_documents();
            edit(&folder, "astra-control.yaml", bearer, scheme);
            assert!(write(folder.path()).is_ok(), "{scheme}");
            let code = fs::read_to_string(folder.path().join("sdk/src/generated/astra_control.rs")).unwrap();
            let code: String = code.split_whitespace().collect();
            assert!(code.contains(expected), "{scheme}: no {expected}");
            let is_digest = scheme.contains("digest");
            let manifest = fs::read_to_string(folder.path().join("sdk/Cargo.toml")).unwrap();
            assert_eq!(manifest.contains("astra-control = [\"digest\"]"), is_digest);
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
