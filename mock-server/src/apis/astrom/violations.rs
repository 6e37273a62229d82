//! What the document finds wrong with the input, in the vendor's words.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::json_place::place_of;
use super::problem::Problem;
use super::timestamp::{self, Millis};
use super::violation::Violation;
use crate::http::{Finding, Rule, Segment};

/// Reads the end of a token to be created; it has to lie in the future.
///
/// # Errors
///
/// What is wrong with it.
pub(super) fn expiration(text: &str, now: DateTime<Utc>) -> Result<Millis, Violation> {
    let refuse = |message: &str| Violation::body("expirationDate", message);
    let at = timestamp::read(text, now).ok_or_else(|| refuse(timestamp::UNREADABLE))?;
    if at > Millis::at(now) { Ok(at) } else { Err(refuse("must not be in the past")) }
}

/// Makes the refusal of a body. A value of the wrong type hides everything else, as it does for a
/// server that maps the whole body first; `own` is what the document cannot say.
pub(super) fn of_body(findings: &[Finding], bytes: &[u8], own: Option<Violation>) -> Problem {
    let mut findings: Vec<&Finding> = findings.iter().collect();
    findings.sort_by_key(|finding| order(finding));
    if let Some(mismatch) = findings.iter().find(|finding| is_mismatch(finding)) {
        return Problem::json_unmappable(&mismatch.path(), place_of(bytes, &mismatch.place));
    }
    // A null among texts breaks the rule of their type and that of their values: once is enough.
    findings.dedup_by_key(|finding| path(finding));
    let mut violations: Vec<_> =
        findings.iter().map(|finding| Violation::body(&path(finding), message(finding))).collect();
    violations.extend(own);
    Problem::constraints_violated(violations)
}

/// Makes the violations of query parameters.
pub(super) fn of_query(findings: &[Finding]) -> Vec<Violation> {
    findings.iter().map(|finding| Violation::query(&path(finding), message(finding))).collect()
}

/// Makes the violations of path parameters.
pub(super) fn of_path(findings: &[Finding]) -> Vec<Violation> {
    findings.iter().map(|finding| Violation::path(&path(finding), message(finding))).collect()
}

/// Whether a value is of another JSON type than declared. A null is not: it counts as missing.
fn is_mismatch(finding: &Finding) -> bool {
    matches!(finding.rule, Rule::Type(_)) && (!finding.value.is_null() || finding.place.is_empty())
}

/// By member, then by index, because the validator has an order of its own; the type comes first.
fn order(finding: &Finding) -> (String, Option<usize>, bool) {
    let index = finding.place.iter().find_map(|segment| match segment {
        Segment::Index(index) => Some(*index),
        Segment::Member(_) => None,
    });
    (finding.member().unwrap_or_default().to_owned(), index, !matches!(finding.rule, Rule::Type(_)))
}

fn path(finding: &Finding) -> String {
    match &finding.rule {
        Rule::Required(name) if finding.place.is_empty() => name.clone(),
        Rule::Required(name) => format!("{}.{name}", finding.path()),
        _ => finding.path(),
    }
}

/// The wording for empty, missing and out of range is that of the Java validation framework, which
/// the vendor's servers speak; the one for enumerations is the vendor's.
fn message(finding: &Finding) -> String {
    match &finding.rule {
        Rule::Required(_) => "must not be null".to_owned(),
        Rule::Type(_) if finding.value.is_null() => "must not be null".to_owned(),
        Rule::Type(types) => format!("must be of type {}", types.join(" or ")),
        Rule::Enum(values) => format!(
            "'{}' must be any of [{}]",
            plain(&finding.value),
            values.iter().map(plain).collect::<Vec<_>>().join(", ")
        ),
        Rule::MinLength(1) | Rule::MinItems(1) => "must not be empty".to_owned(),
        Rule::Pattern(pattern) => format!("must match \"{pattern}\""),
        Rule::Minimum(limit) => format!("must be greater than or equal to {}", plain(limit)),
        Rule::Maximum(limit) => format!("must be less than or equal to {}", plain(limit)),
        _ => finding.message.clone(),
    }
}

/// A value without quotes around a text.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
