//! The examples in the SDK's documentation, as far as running them does not prove it.

use std::fs;
use std::path::Path;

/// Returns the documents of the vendors' APIs, each with the page on which the SDK shows how to call its operations.
fn apis() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folders = fs::read_dir(root.join("sdk/src/apis")).unwrap().map(|entry| entry.unwrap().path());
    let apis = folders.filter(|folder| folder.is_dir()).map(|folder| {
        let name = folder.file_name().unwrap().to_str().unwrap().replace('_', "-");
        let read = |path: &Path| fs::read_to_string(path).unwrap();
        (read(&root.join("openapi").join(name + ".yaml")), read(&folder.join("operations.md")))
    });
    apis.collect()
}

/// Goal: each operation has an example of its own, which calls it and is run.
#[test]
fn every_operation_has_an_example_that_is_run() {
    let apis = apis();
    assert!(!apis.is_empty());
    for (document, examples) in &apis {
        for id in document.lines().filter_map(|line| line.trim().strip_prefix("operationId: ")) {
            let section = examples.split("\n## ").find(|section| section.starts_with(&format!("`{id}`\n")));
            let section = section.unwrap_or_else(|| panic!("{id} has no section"));
            // An example that is not run says why behind its fence; those that are run have nothing there.
            let [_, code, _] = section.split("```").collect::<Vec<_>>()[..] else { panic!("{id}: not one example") };
            assert!(code.starts_with('\n'), "{id}: the example is not run");
            let shown: Vec<&str> = code.lines().filter(|line| !line.starts_with("# ")).collect();
            assert!(shown.join("").contains(&format!(".{id}()")), "{id} is not called");
        }
    }
}

/// Goal: the crates that users can name through the SDK are those that its first page lists, in the version that is used.
#[test]
fn crates_in_signatures_are_listed_with_their_versions() {
    const PAGE: &str = include_str!("../../../sdk/src/lib.rs");
    const MANIFEST: &str = include_str!("../../../Cargo.toml");
    const SURFACE: &str = include_str!("../../../sdk/public-api.txt");
    let section = PAGE.split("# Crates in signatures").nth(1).unwrap().split("//! # ").next().unwrap();
    let mut listed = Vec::new();
    for row in section.lines().filter(|line| line.starts_with("//! | ") && line.contains('`')) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        for name in cells[1].split(", ").map(|name| name.trim_matches(['[', ']', '`'])) {
            let package = name.replace('_', "-");
            let is_used = |manifest: &str| {
                manifest.starts_with(&format!("{name} = ")) || manifest.starts_with(&format!("{package} = "))
            };
            let line = MANIFEST.lines().find(|line| is_used(line)).unwrap_or_else(|| panic!("{name} is not used"));
            assert!(line.contains(&format!("\"{}\"", cells[3])), "{name} {}: {line}", cells[3]);
            listed.push(name);
        }
    }
    let root = SURFACE.lines().filter_map(|line| line.strip_prefix("pub use tokenwright::")?.split_once(" = "));
    let mut exported: Vec<&str> = root.filter(|(name, of)| name == of).map(|(name, _)| name).collect();
    listed.sort_unstable();
    exported.sort_unstable();
    assert_eq!(listed, exported);
}
