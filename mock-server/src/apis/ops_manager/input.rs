//! Bodies as the vendor reads them, and from what the document finds wrong with a query or a body to the refusal.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::problem::Problem;
use super::roles::RoleScope;
use crate::generated::Within;
use crate::generated::ops_manager::ops;
use crate::generated::ops_manager::types::Role;
use crate::http::{BodyFault, Exchange, Finding, Operation as _, OperationInfo, Rule, Segment};

/// Members that only the server sets; they are told apart from unknown ones.
const READ_ONLY: [&str; 4] = ["id", "links", "privateKey", "publicKey"];

/// Makes the refusal of a query: the parameter that comes first in the request decides.
pub(super) fn refuse_query(exchange: &Exchange<'_>, findings: &[Finding]) -> Problem {
    let place = |finding: &Finding| {
        let name = finding.member().unwrap_or_default();
        exchange.query.iter().position(|(sent, _)| sent == name).unwrap_or(usize::MAX)
    };
    let first = findings.iter().min_by_key(|finding| place(finding)).and_then(Finding::member);
    Problem::InvalidQueryParameter(first.unwrap_or("pageNum").to_owned())
}

/// Makes the refusal of a body.
///
/// Offences are weighed as a server meets them that first reads a body into its types and then
/// looks at the values: wrong kind of body, unknown members, wrong types, missing members, values
/// out of bounds, unusable roles. Among equals the place in the body decides.
pub(super) fn refuse_body(exchange: &Exchange<'_>, operation: &OperationInfo, fault: &BodyFault<'_>) -> Problem {
    match fault {
        BodyFault::TooLarge => Problem::BodyTooLarge,
        BodyFault::NotJson(_) => Problem::InvalidJson,
        BodyFault::Invalid { findings, .. } => {
            worst(findings).map_or(Problem::InvalidJson, |finding| translate(exchange, operation, finding))
        }
    }
}

/// Reads a body without the members that are null, which count as absent. An unknown member stays: it is refused
/// whatever its value.
pub(super) fn read_body(operation: &OperationInfo, bytes: &[u8]) -> serde_json::Result<Value> {
    let mut body: Value = serde_json::from_slice(bytes)?;
    if objects(&mut body).any(|object| object.values().any(Value::is_null)) {
        let findings = (operation.schemas)().body(operation.id, &body);
        let unknown: HashSet<String> = findings.into_iter().flat_map(|finding| unknown_names(finding.rule)).collect();
        objects(&mut body).for_each(|object| object.retain(|name, value| !value.is_null() || unknown.contains(name)));
    }
    Ok(body)
}

/// Returns the objects that a body is or lists; no body has others.
fn objects(body: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let listed = match body {
        Value::Array(elements) => elements.as_mut_slice(),
        other => std::slice::from_mut(other),
    };
    listed.iter_mut().filter_map(Value::as_object_mut)
}

fn unknown_names(rule: Rule) -> Vec<String> {
    match rule {
        Rule::Unknown(names) => names,
        _ => Vec::new(),
    }
}

fn translate(exchange: &Exchange<'_>, operation: &OperationInfo, finding: &Finding) -> Problem {
    let member = member_of(finding);
    match &finding.rule {
        Rule::Unknown(names) => {
            let name = names.iter().min().cloned().unwrap_or_default();
            if READ_ONLY.contains(&name.as_str()) {
                Problem::AttributeReadOnly(name)
            } else {
                Problem::InvalidAttribute(name)
            }
        }
        Rule::Type(_) => member.map_or(Problem::InvalidJson, Problem::InvalidJsonAttribute),
        Rule::Required(name) => missing(name),
        Rule::MinProperties(_) if finding.place.is_empty() => nothing_given(operation),
        Rule::MinProperties(_) => Problem::MissingOneOfAttributes("ipAddress", "cidrBlock"),
        Rule::MinItems(_) if finding.place.is_empty() => Problem::MissingOneOfAttributes("ipAddress", "cidrBlock"),
        Rule::Enum(_) => refuse_role(exchange, operation, finding.value.as_str().unwrap_or_default()),
        _ => member.map_or(Problem::InvalidJson, |member| out_of_bounds(operation, finding, member)),
    }
}

/// A body without a member that it needs. The global access list has errors of its own.
fn missing(name: &str) -> Problem {
    match name {
        "cidrBlock" => Problem::GlobalEntryNeedsAddresses,
        "description" => Problem::GlobalEntryNeedsDescription,
        other => Problem::MissingAttribute(other.to_owned()),
    }
}

/// A body without any of the members of which it needs one.
fn nothing_given(operation: &OperationInfo) -> Problem {
    let (one, other) = match operation.id {
        id if id == ops::GlobalAccessListEntryUpdate::INFO.id => return Problem::GlobalEntryUnchanged,
        id if id == ops::OrgUpdate::INFO.id => ("name", "ldapGroupMappings"),
        id if id == ops::ProjectUpdate::INFO.id => ("name", "tags"),
        _ => ("desc", "roles"),
    };
    Problem::MissingOneOfAttributes(one, other)
}

/// A value that its member does not take. What is wrong with a project has errors of its own.
fn out_of_bounds(operation: &OperationInfo, finding: &Finding, member: String) -> Problem {
    let is_of_a_project = [ops::ProjectCreate::INFO.id, ops::ProjectUpdate::INFO.id].contains(&operation.id);
    let value = || finding.value.as_str().unwrap_or_default().to_owned();
    match (member.as_str(), &finding.rule) {
        ("name", _) if is_of_a_project => Problem::InvalidGroupName(value()),
        ("tags", Rule::MaxItems(max)) => Problem::TooManyGroupTags(*max),
        ("tags", _) => Problem::InvalidGroupTag(value()),
        _ => Problem::InvalidAttribute(member),
    }
}

/// A role that the operation does not take: known elsewhere, or nowhere. Billing roles belong to
/// the vendor's hosted products and count as unknown.
fn refuse_role(exchange: &Exchange<'_>, operation: &OperationInfo, text: &str) -> Problem {
    let unknown = || Problem::InvalidEnumValue(text.to_owned());
    let Some(role) = Role::from_wire(text).filter(|_| !text.ends_with("_BILLING_ADMIN")) else {
        return unknown();
    };
    match (operation.rights.within, RoleScope::of(role)) {
        (Within::Project, RoleScope::Organization) => {
            Problem::InvalidRoleForGroup(role, exchange.path.get("project_id").unwrap_or_default().to_owned())
        }
        (Within::Project, RoleScope::Global) => Problem::RoleNeedsNoGroupId(role),
        (Within::Organization | Within::Installation, RoleScope::Project) => Problem::RoleNeedsGroupId(role),
        (Within::Installation, RoleScope::Organization) => Problem::RoleNeedsOrgId(role),
        (Within::Organization, RoleScope::Global) => Problem::RoleNeedsNoOrgId(role),
        _ => unknown(),
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Kind,
    Unknown,
    Type,
    Missing,
    Bounds,
    Value,
}

fn worst(findings: &[Finding]) -> Option<&Finding> {
    findings.iter().min_by_key(|finding| (weight(&finding.rule, &finding.place), order(&finding.place)))
}

fn weight(rule: &Rule, place: &[Segment]) -> Weight {
    match rule {
        Rule::Type(_) if !place.iter().any(|segment| matches!(segment, Segment::Member(_))) => Weight::Kind,
        Rule::Unknown(_) => Weight::Unknown,
        Rule::Type(_) => Weight::Type,
        Rule::Required(_) | Rule::MinProperties(_) => Weight::Missing,
        Rule::Enum(_) => Weight::Value,
        _ => Weight::Bounds,
    }
}

/// Makes places comparable: elements by number, members by name.
fn order(place: &[Segment]) -> Vec<(usize, &str)> {
    let steps = place.iter().map(|segment| match segment {
        Segment::Member(name) => (0, name.as_str()),
        Segment::Index(index) => (*index, ""),
    });
    steps.collect()
}

/// Returns the innermost member that a finding is about.
fn member_of(finding: &Finding) -> Option<String> {
    let members = finding.place.iter().rev().filter_map(|segment| match segment {
        Segment::Member(name) => Some(name.clone()),
        Segment::Index(_) => None,
    });
    members.into_iter().next()
}
