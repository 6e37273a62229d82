//! Organizations and projects: clients that know no more than their keys find the ids of theirs here.
//!
//! What is shown of a project is what one without deployments shows, because the mock has none.

use super::admission::{Admission, roles_in_project};
use super::identifier::ObjectId;
use super::organization::Organization;
use super::paging::{Page, envelope_status, total_count};
use super::problem::Problem;
use crate::generated::ops_manager::ops::{OrgListQuery, ProjectListQuery};
use crate::generated::ops_manager::types::{self, HostCounts, Link};
use crate::http::Exchange;

/// Lists the caller's organization, if it has a role there: a key belongs to one, so there is one at most.
pub(super) fn organizations(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    query: &OrgListQuery,
) -> Result<types::OrganizationList, Problem> {
    let organization = admission.organization();
    let has_role = admission.read_caller(|_, key| Ok(!key.organization_roles.is_empty()))?;
    let is_named = query.name.as_ref().is_none_or(|name| name.to_lowercase() == organization.name().to_lowercase());
    let shown = (has_role && is_named).then(|| view_organization(exchange, organization));
    let page = Page::new(query.page_num, query.items_per_page);
    let total = usize::from(shown.is_some());
    Ok(types::OrganizationList {
        links: page.links(exchange, total),
        results: page.cut(shown),
        status: envelope_status(exchange),
        total_count: total_count(query.include_count, total),
    })
}

/// Shows the organization that the path names.
pub(super) fn organization(exchange: &Exchange<'_>, admission: &Admission<'_>) -> Result<types::Organization, Problem> {
    admission.read(|_| Ok(view_organization(exchange, admission.organization())))
}

/// Lists the projects in which the caller has a role, in the order of their ids.
pub(super) fn projects(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    query: &ProjectListQuery,
) -> Result<types::ProjectList, Problem> {
    let organization = admission.organization().id();
    let page = Page::new(query.page_num, query.items_per_page);
    let (results, total) = admission.read_caller(|state, key| {
        let mut ids: Vec<_> = state.projects().filter(|project| !roles_in_project(key, *project).is_empty()).collect();
        ids.sort_unstable();
        let total = ids.len();
        let named = page.cut(ids).into_iter().filter_map(|id| Some((id, state.project_name(id)?)));
        let views = named.map(|(id, name)| view_project(exchange, organization, id, name));
        Ok((views.collect(), total))
    })?;
    Ok(types::ProjectList {
        links: page.links(exchange, total),
        results,
        status: envelope_status(exchange),
        total_count: total_count(query.include_count, total),
    })
}

/// Shows the project that the path names.
pub(super) fn project(exchange: &Exchange<'_>, admission: &Admission<'_>) -> Result<types::Project, Problem> {
    let organization = admission.organization().id();
    admission.read(|state| {
        let named = admission.project().and_then(|id| Some((id, state.project_name(id)?)));
        let (id, name) = named.ok_or_else(Problem::without_project)?;
        Ok(view_project(exchange, organization, id, name))
    })
}

fn view_organization(exchange: &Exchange<'_>, organization: &Organization) -> types::Organization {
    let id = organization.id().to_string();
    types::Organization {
        links: vec![self_link(exchange, "orgs", &id)],
        id,
        is_deleted: false,
        name: organization.name().to_owned(),
    }
}

fn view_project(exchange: &Exchange<'_>, organization: ObjectId, id: ObjectId, name: &str) -> types::Project {
    let id = id.to_string();
    types::Project {
        active_agent_count: 0,
        host_counts: HostCounts { arbiter: 0, config: 0, mongos: 0, primary: 0, secondary: 0 },
        last_active_agent: None,
        links: vec![self_link(exchange, "groups", &id)],
        id,
        name: name.to_owned(),
        org_id: organization.to_string(),
        public_api_enabled: true,
        replica_set_count: 0,
        shard_count: 0,
        tags: Vec::new(),
    }
}

fn self_link(exchange: &Exchange<'_>, collection: &str, id: &str) -> Link {
    Link { href: format!("{}/api/public/v1.0/{collection}/{id}", exchange.origin()), rel: "self".to_owned() }
}
