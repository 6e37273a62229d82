//! Nothing that the documents have is without a golden, and no golden is about something else.

use serde_json::Value;
use tokenwright_mock::internals::generated;
use tokenwright_mock::internals::http::OperationInfo;

use super::documents;
use super::file::Message;
use super::folder::{self, Case};

/// Errors of the documents that no request can bring about, each with the reason.
const NEVER_ANSWERED: [(&str, &str, &str); 2] = [
    ("astra_control", "problem_41", "a fault that answers 503 sends problem 24"),
    ("ops_manager", "CHALLENGE_with_code", "newer servers send it instead of CHALLENGE"),
];

#[test]
fn there_is_no_folder_but_those_of_the_apis() {
    let entries = std::fs::read_dir(folder::root()).unwrap().map(|entry| entry.unwrap());
    let mut folders: Vec<String> = entries
        .filter(|entry| entry.file_type().unwrap().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| name != "stage")
        .collect();
    folders.sort_unstable();
    assert_eq!(folders, ["astra_control", "astrom", "ops_manager"]);
}

#[test]
fn every_operation_has_a_golden_of_its_success() {
    for (api, operations) in apis() {
        let cases = folder::read(api);
        for operation in operations {
            let is_success =
                |case: &&Case| case.operation == operation.id && case.golden.answer.status() == Some(operation.success);
            assert!(
                cases.iter().any(|case| is_success(&case)),
                "{api}/{}.*.http with {}",
                operation.id,
                operation.success
            );
        }
    }
}

#[test]
fn every_golden_is_a_request_to_the_operation_that_it_is_called_after() {
    for (api, operations) in apis() {
        for case in folder::read(api) {
            let Some(operation) = operations.iter().find(|operation| operation.id == case.operation) else {
                assert_eq!(case.operation, "route", "{}: there is no such operation", case.name);
                continue;
            };
            assert!(is_to(&case.golden.request, operation), "{}: {}", case.name, case.golden.request.start);
        }
    }
}

#[test]
fn every_error_of_the_documents_has_a_golden() {
    let errors = [
        ("astrom", astrom_error as fn(&Value) -> Option<String>),
        ("astra_control", astra_control_error),
        ("ops_manager", ops_manager_error),
    ];
    for (api, key) in errors {
        let bodies = folder::read(api).into_iter().map(|case| case.golden.answer.body);
        let answered: Vec<String> =
            bodies.filter_map(|body| key(&serde_json::from_str(&body).unwrap_or_default())).collect();
        let documented = documents::errors(api, |body| key(body).is_some());
        for (_, name, _) in NEVER_ANSWERED.iter().filter(|(of, ..)| *of == api) {
            assert!(documented.iter().any(|example| example.name == *name), "{api}: no document shows {name}");
        }
        for example in documented {
            let key = key(&example.body).unwrap();
            let never = NEVER_ANSWERED.iter().any(|(of, name, _)| (*of, *name) == (api, &example.name));
            let shown = answered.iter().any(|answered| is_same(&key, answered));
            assert_ne!(
                shown, never,
                "{api}: {} has a golden: {shown}, is listed as never answered: {never}",
                example.name
            );
        }
    }
}

fn apis() -> [(&'static str, &'static [OperationInfo]); 3] {
    [
        ("astrom", generated::astrom::OPERATIONS),
        ("astra_control", generated::astra_control::OPERATIONS),
        ("ops_manager", generated::ops_manager::OPERATIONS),
    ]
}

/// Whether a request has the method of an operation and fits its path.
fn is_to(request: &Message, operation: &OperationInfo) -> bool {
    let (method, target) = request.target().expect("read from a file");
    let path: Vec<&str> = target.split('?').next().unwrap_or_default().split('/').collect();
    let template: Vec<&str> = operation.path.split('/').collect();
    let fits = |(template, segment): (&&str, &&str)| template.starts_with('{') || template == segment;
    method == operation.method.as_str() && path.len() == template.len() && template.iter().zip(&path).all(fits)
}

/// What makes an error of the access tokens API: its message and its violations.
fn astrom_error(body: &Value) -> Option<String> {
    let error = body.get("error")?;
    let mut key = error.get("message")?.as_str()?.to_owned();
    for violation in error.get("constraintViolations").and_then(Value::as_array).into_iter().flatten() {
        for member in ["path", "message", "parameterLocation"] {
            key += &format!("|{}", violation[member].as_str()?);
        }
    }
    Some(key)
}

/// What makes a problem: its URL, title and detail.
fn astra_control_error(body: &Value) -> Option<String> {
    Some([body["type"].as_str()?, body["title"].as_str()?, body["detail"].as_str()?].join("|"))
}

/// What makes an error of Ops Manager: its code or, without one, its text; and whether it is wrapped.
fn ops_manager_error(body: &Value) -> Option<String> {
    let (wrapping, error) = body.get("content").map_or(("", body), |content| ("content: ", content));
    let status = error.get("error")?;
    let name = error.get("errorCode").or(error.get("detail"))?.as_str()?;
    Some(format!("{wrapping}{status} {name}"))
}

/// Whether an answer is what a document shows; a document cuts long lists short.
fn is_same(documented: &str, answered: &str) -> bool {
    match documented.split_once("...]") {
        Some((start, _)) => answered.starts_with(start),
        None => documented == answered,
    }
}
