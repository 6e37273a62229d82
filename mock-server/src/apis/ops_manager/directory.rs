//! Organizations and projects, as they are found: clients that know no more than their keys find the ids of theirs here.

use super::admission::Admission;
use super::identifier::ObjectId;
use super::organization::State;
use super::paging::{Page, envelope_status};
use super::problem::Problem;
use super::project::Project;
use super::standing::Standing;
use super::view::Place;
use crate::generated::ops_manager::ops::{OrgListQuery, OrgProjectListQuery, ProjectListQuery};
use crate::generated::ops_manager::types::{self, Role};
use crate::http::Exchange;

/// Shows where a client goes on from the root of the API.
pub(super) fn root(exchange: &Exchange<'_>, admission: &Admission<'_>) -> Result<types::Root, Problem> {
    let (place, caller) = (Place::of(exchange), admission.caller_id()?);
    let links = vec![
        place.link("self", ""),
        place.link("http://mms.mongodb.com/groups", "/groups"),
        place.link("http://mms.mongodb.com/user", &format!("/users/{caller}")),
    ];
    Ok(types::Root { links, throttling: false })
}

/// Lists the organizations in which the caller has a role: its own, or all if its roles are global.
pub(super) fn organizations(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    query: &OrgListQuery,
) -> Result<types::OrganizationList, Problem> {
    let place = Place::of(exchange);
    let is_named = |name: &str| query.name.as_ref().is_none_or(|asked| asked.to_lowercase() == name.to_lowercase());
    let mut shown = Vec::new();
    for (id, organization) in admission.reachable() {
        admission.observe(&organization, |state, standing| {
            if !standing.in_organization().is_empty() && is_named(&state.name) {
                shown.push(place.organization(id, &state.name));
            }
            Ok(())
        })?;
    }
    if admission.is_global() && query.include_deleted_orgs {
        let deleted = admission.store.deleted_organizations().into_iter().filter(|(_, name)| is_named(name));
        shown.extend(
            deleted.map(|(id, name)| types::Organization { is_deleted: true, ..place.organization(id, &name) }),
        );
        shown.sort_unstable_by(|one, other| one.id.cmp(&other.id));
    }
    let page = Page::from(query);
    let total = shown.len();
    Ok(types::OrganizationList {
        links: page.links(exchange, total),
        results: page.cut(shown),
        status: envelope_status(exchange),
        total_count: page.total_count(total),
    })
}

/// Shows the organization that the path names.
pub(super) fn organization(exchange: &Exchange<'_>, admission: &Admission<'_>) -> Result<types::Organization, Problem> {
    let id = admission.organization_id()?;
    admission.read(|state| Ok(Place::of(exchange).organization(id, &state.name)))
}

/// Lists the projects in which the caller has a role, in the order of their ids.
pub(super) fn projects(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    query: &ProjectListQuery,
) -> Result<types::ProjectList, Problem> {
    let place = Place::of(exchange);
    let mut shown = Vec::new();
    for (organization, one) in admission.reachable() {
        let views = admission.observe(&one, |state, standing| Ok(visible(&place, organization, state, standing)))?;
        shown.extend(views);
    }
    shown.sort_unstable_by(|one, other| one.id.cmp(&other.id));
    let page = Page::from(query);
    let total = shown.len();
    Ok(types::ProjectList {
        links: page.links(exchange, total),
        results: page.cut(shown),
        status: envelope_status(exchange),
        total_count: page.total_count(total),
    })
}

/// Lists the projects of the organization that the path names, as far as the caller may see them.
pub(super) fn projects_of_organization(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    query: &OrgProjectListQuery,
) -> Result<types::ProjectList, Problem> {
    let (place, organization) = (Place::of(exchange), admission.organization_id()?);
    let prefix = query.name.as_deref().unwrap_or_default().to_lowercase();
    let page = Page::from(query);
    let (results, total) = admission.read_as(|state, standing| {
        let sees_all = standing.in_organization().contains(Role::OrgReadOnly);
        let projects = state.projects().into_iter().filter(|(id, project)| {
            (sees_all || !standing.in_project(*id).is_empty()) && project.name.to_lowercase().starts_with(&prefix)
        });
        let projects: Vec<(ObjectId, &Project)> = projects.collect();
        let total = projects.len();
        let shown = page.cut(projects).into_iter().map(|(id, project)| place.project(Some(organization), id, project));
        Ok((shown.collect(), total))
    })?;
    Ok(types::ProjectList {
        links: page.links(exchange, total),
        results,
        status: envelope_status(exchange),
        total_count: page.total_count(total),
    })
}

/// Shows the project that the path names.
pub(super) fn project(exchange: &Exchange<'_>, admission: &Admission<'_>) -> Result<types::Project, Problem> {
    let organization = admission.organization_id()?;
    admission.read_project(|id, project| Ok(Place::of(exchange).project(Some(organization), id, project)))
}

/// Shows the one project of a name in which the caller has a role.
pub(super) fn project_of_name(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    name: &str,
) -> Result<types::Project, Problem> {
    let place = Place::of(exchange);
    let mut shown = Vec::new();
    for (organization, one) in admission.reachable() {
        let views = admission.observe(&one, |state, standing| Ok(visible(&place, organization, state, standing)))?;
        shown.extend(views.into_iter().filter(|project| project.name == name));
    }
    match shown.pop() {
        Some(_) if !shown.is_empty() => Err(Problem::MultipleGroups(name.to_owned())),
        Some(found) => Ok(found),
        None if admission
            .store
            .organizations()
            .iter()
            .any(|(_, one)| one.read(|state| state.has_project_named(name))) =>
        {
            Err(Problem::NotInGroup(format!("the key has no role in the project {name}")))
        }
        None => Err(Problem::GroupNameNotFound(name.to_owned())),
    }
}

/// Shows the projects of an organization in which the caller has a role.
fn visible(place: &Place, organization: ObjectId, state: &State, standing: Standing<'_>) -> Vec<types::Project> {
    let projects = state.projects().into_iter().filter(|(id, _)| !standing.in_project(*id).is_empty());
    projects.map(|(id, project)| place.project(Some(organization), id, project)).collect()
}
