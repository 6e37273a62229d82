use serde_json::json;

use super::contents::{Packed, faults_of_files, faults_of_metadata};

fn packed(paths: &[&str]) -> Vec<Packed> {
    let required = ["Cargo.toml", "Cargo.lock", "README.md", "LICENSE-APACHE", "LICENSE-MIT", "src/lib.rs"];
    required.iter().chain(paths).map(|path| Packed { path: (*path).to_owned(), n_bytes: 1 }).collect()
}

#[test]
fn what_does_not_belong_to_a_package_is_named() {
    assert_eq!(
        faults_of_files(&packed(&[
            "examples/a.rs",
            "guides/a.md",
            "seed.schema.json",
            "build.rs",
            ".cargo_vcs_info.json"
        ])),
        [""; 0]
    );
    for path in ["corpus/a/b", "tests/corpus/a", "Containerfile", "src.rs", "deep/seed.schema.json"] {
        let faults = faults_of_files(&packed(&[path]));
        assert_eq!(faults, [format!("{path} does not belong there: see `include` in Cargo.toml")]);
    }
}

#[test]
fn missing_and_long_files_are_named() {
    let mut files = packed(&[]);
    files.retain(|file| file.path != "LICENSE-MIT");
    files[0].n_bytes = 2_000_000;
    let faults = faults_of_files(&files);
    assert_eq!(faults, ["LICENSE-MIT is missing", "Cargo.toml has 2000000 bytes, 1048576 are meant"]);
}

#[test]
fn metadata_that_a_registry_shows_is_required_and_paths_are_refused() {
    let mut package = json!({
        "description": "d", "license": "MIT", "repository": "r", "readme": "README.md", "keywords": ["k"], "categories": ["c"],
        "metadata": { "docs": { "rs": { "all-features": true } } },
        "dependencies": [{ "name": "a", "path": null }],
    });
    assert_eq!(faults_of_metadata(&package), [""; 0]);
    package["keywords"] = json!([]);
    package["readme"] = json!(null);
    package["dependencies"][0]["path"] = json!("/elsewhere");
    let expected = [
        "Cargo.toml lacks readme",
        "Cargo.toml lacks keywords.0",
        "the dependency \"a\" is a path outside the package",
    ];
    assert_eq!(faults_of_metadata(&package), expected);
}
