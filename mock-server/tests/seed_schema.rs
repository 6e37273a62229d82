//! The JSON Schema of seeds that is checked in, and the example files.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tokenwright_mock::internals::seed::schema;
use tokenwright_mock::{Seed, World};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn rendered() -> String {
    format!("{}\n", serde_json::to_string_pretty(&schema()).unwrap())
}

fn validator() -> jsonschema::Validator {
    jsonschema::draft7::new(&serde_json::from_str(&rendered()).unwrap()).unwrap()
}

fn examples() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(file("examples/seeds")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 3, "{files:?}");
    files
}

/// Goal: the file is what the types give. With `TOKENWRIGHT_WRITE_SCHEMA=1` it is written first.
#[test]
fn schema_file_is_current() {
    let path = file("seed.schema.json");
    if std::env::var_os("TOKENWRIGHT_WRITE_SCHEMA").is_some() {
        std::fs::write(&path, rendered()).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    let differing = written.lines().zip(rendered().lines().map(str::to_owned)).find(|(old, new)| old != new);
    assert!(
        written == rendered(),
        "{} is not what the types give; first difference: {differing:?}\nrepair it with: \
         TOKENWRIGHT_WRITE_SCHEMA=1 cargo test -p tokenwright-mock --test seed_schema",
        path.display(),
    );
}

/// Goal: an editor with the schema sees no fault where the mock sees none.
/// Method: the schema judges the seeds as they are read, which a world exports as they are written.
#[test]
fn examples_and_exports_satisfy_the_schema() {
    let validator = validator();
    for path in examples() {
        let seed = Seed::read(&path).unwrap_or_else(|error| panic!("{error}"));
        let exported = World::import(&seed).unwrap().export();
        for seed in [&seed, &exported] {
            let instance: Value = serde_json::from_str(&seed.to_json()).unwrap();
            let faults: Vec<String> = validator.iter_errors(&instance).map(|error| error.to_string()).collect();
            assert_eq!(faults, Vec::<String>::new(), "{}", path.display());
        }
    }
}

/// Goal: the schema refuses what the mock refuses, as far as a schema can.
#[test]
fn schema_refuses_what_is_no_seed() {
    let token = |more: Value| {
        let mut token = json!({"name": "n", "owner": "o", "scopes": []});
        token.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"astrom": {"environments": [{"tokens": [token]}]}})
    };
    let validator = validator();
    assert!(validator.is_valid(&token(json!({}))));
    for instance in [
        json!([]),
        json!({"asrtom": {}}),
        json!({"random_seed": -1}),
        json!({"random_seed": 9_007_199_254_740_992_u64}),
        json!({"clock": {"frozen_at": 1}}),
        json!({"clock": {"scaled": {"from": "2030-01-01T00:00:00Z", "rate": 0}}}),
        json!({"clock": {"scaled": {"from": "2030-01-01T00:00:00Z"}}}),
        json!({"clock": {"frozen_at": "2030-01-01T00:00:00Z", "running_from": "2030-01-01T00:00:00Z"}}),
        json!({"ops_manager": {"organizations": [{}]}}),
        json!({"ops_manager": {"organizations": [{"name": "n", "id": "64A1F00000000000000000E1"}]}}),
        token(json!({"scopes": ["metrics.reed"]})),
        token(json!({"id": "dt0c01.short"})),
        token(json!({"token_sha256": "00"})),
        token(json!({"scops": []})),
    ] {
        assert!(!validator.is_valid(&instance), "{instance}");
        assert!(Seed::parse(&instance.to_string()).is_err(), "{instance}");
    }
}
