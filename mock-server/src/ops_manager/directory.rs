//! `GET /orgs` and `GET /groups`, for the list and for one: clients that know no more than their
//! keys find the ids of their organization and projects here.
//!
//! The document leaves these out, because they belong to another family of the vendor's API; what
//! they show is what a project without deployments shows.

use std::sync::Arc;

use bytes::Bytes;
use dropshot::{ApiDescription, ApiDescriptionRegisterError};
use http::{Method, Response};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::admission::{Admission, roles_in_project};
use super::auth::Caller;
use super::identifier::ObjectId;
use super::organization::Organization;
use super::paging::{Page, envelope_status, total_count};
use super::problem::Problem;
use super::render;
use super::service::Service;
use crate::app::App;
use crate::generated::ops_manager::ops;
use crate::generated::ops_manager::types::Link;
use crate::pipeline::{Allowed, Exchange, Holders, Rights, Undocumented, Within, read_query, refusal, undocumented};

/// Registers the four operations, and refusals for the other methods of their paths.
pub(crate) fn register_directory(
    description: &mut ApiDescription<Arc<App>>,
) -> Result<(), ApiDescriptionRegisterError> {
    register::<Root>(description, "/api/public/v1.0/orgs", organization_list)?;
    register::<OrganizationPath>(description, "/api/public/v1.0/orgs/{org_id}", organization_get)?;
    register::<Root>(description, "/api/public/v1.0/groups", project_list)?;
    register::<ProjectPath>(description, "/api/public/v1.0/groups/{project_id}", project_get)
}

fn register<P: DeserializeOwned + JsonSchema + Send + Sync + 'static>(
    description: &mut ApiDescription<Arc<App>>,
    path: &str,
    answer: Undocumented<Service>,
) -> Result<(), ApiDescriptionRegisterError> {
    description.register(undocumented::<Service, P>(path, answer))?;
    for method in [Method::DELETE, Method::HEAD, Method::OPTIONS, Method::PATCH, Method::POST, Method::PUT] {
        description.register(refusal::<Service, P>(method, path, Allowed { methods: "GET", folded: None }))?;
    }
    Ok(())
}

#[derive(Deserialize, JsonSchema)]
struct Root {}

#[derive(Deserialize, JsonSchema)]
struct OrganizationPath {
    #[expect(dead_code, reason = "the pipeline reads the variables of a path by name")]
    org_id: String,
}

#[derive(Deserialize, JsonSchema)]
struct ProjectPath {
    #[expect(dead_code, reason = "the pipeline reads the variables of a path by name")]
    project_id: String,
}

/// A key belongs to one organization, so the list has one element.
fn organization_list(exchange: &Exchange<'_>, caller: &Caller) -> Result<Response<Bytes>, Problem> {
    list(exchange, vec![OrganizationView::new(exchange, &caller.organization)])
}

fn organization_get(exchange: &Exchange<'_>, caller: &Caller) -> Result<Response<Bytes>, Problem> {
    let admission = Admission::new(exchange, caller, any_role(Within::Organization))?;
    admission.check()?;
    Ok(render::single(exchange, &OrganizationView::new(exchange, admission.organization())))
}

/// Lists the projects in which the caller has a role, in the order of their ids.
fn project_list(exchange: &Exchange<'_>, caller: &Caller) -> Result<Response<Bytes>, Problem> {
    let organization = &caller.organization;
    let projects = organization.read(|state| {
        let key = state.key_of(caller.public_key).ok_or(Problem::Challenge { stale: false })?;
        let mut ids: Vec<_> = state.projects().filter(|project| !roles_in_project(key, *project).is_empty()).collect();
        ids.sort_unstable();
        let named = ids.into_iter().filter_map(|id| Some((id, state.project_name(id)?)));
        let views = named.map(|(id, name)| ProjectView::new(exchange, organization.id(), id, name));
        Ok::<Vec<_>, Problem>(views.collect())
    })?;
    list(exchange, projects)
}

fn project_get(exchange: &Exchange<'_>, caller: &Caller) -> Result<Response<Bytes>, Problem> {
    let admission = Admission::new(exchange, caller, any_role(Within::Project))?;
    let organization = admission.organization().id();
    let project = admission.read(|state| {
        let named = admission.project().and_then(|id| Some((id, state.project_name(id)?)));
        let (id, name) = named.ok_or(Problem::UserUnauthorized)?;
        Ok(ProjectView::new(exchange, organization, id, name))
    })?;
    Ok(render::single(exchange, &project))
}

fn any_role(within: Within) -> Rights {
    Rights { within, any_of: Holders::Any, own: None }
}

/// Renders one page of `all`. The paging parameters are those of every list of this API.
fn list<T: Serialize>(exchange: &Exchange<'_>, all: Vec<T>) -> Result<Response<Bytes>, Problem> {
    let query = read_query::<Service, ops::OrgApiKeyList>(exchange)?;
    let page = Page::new(query.page_num, query.items_per_page);
    let (positions, total) = (page.positions(), all.len());
    let body = List {
        links: page.links(exchange, total),
        results: all.into_iter().skip(positions.start).take(positions.len()).collect(),
        status: envelope_status(exchange),
        total_count: total_count(query.include_count, total),
    };
    Ok(render::list(exchange, &body))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<T> {
    links: Vec<Link>,
    results: Vec<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_count: Option<i64>,
}

/// See "Get One Organization" in the vendor's manual.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OrganizationView {
    id: String,
    is_deleted: bool,
    links: [Link; 1],
    name: String,
}

impl OrganizationView {
    fn new(exchange: &Exchange<'_>, organization: &Organization) -> Self {
        let id = organization.id().to_string();
        Self { links: [self_link(exchange, "orgs", &id)], id, is_deleted: false, name: organization.name().to_owned() }
    }
}

/// See "Get One Project by ID" in the vendor's manual.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ProjectView {
    active_agent_count: u32,
    host_counts: HostCounts,
    id: String,
    links: [Link; 1],
    name: String,
    org_id: String,
    public_api_enabled: bool,
    replica_set_count: u32,
    shard_count: u32,
    tags: [String; 0],
}

#[derive(Serialize, Default)]
struct HostCounts {
    arbiter: u32,
    config: u32,
    mongos: u32,
    primary: u32,
    secondary: u32,
}

impl ProjectView {
    fn new(exchange: &Exchange<'_>, organization: ObjectId, id: ObjectId, name: &str) -> Self {
        let id = id.to_string();
        Self {
            active_agent_count: 0,
            host_counts: HostCounts::default(),
            links: [self_link(exchange, "groups", &id)],
            id,
            name: name.to_owned(),
            org_id: organization.to_string(),
            public_api_enabled: true,
            replica_set_count: 0,
            shard_count: 0,
            tags: [],
        }
    }
}

fn self_link(exchange: &Exchange<'_>, collection: &str, id: &str) -> Link {
    Link { href: format!("{}/api/public/v1.0/{collection}/{id}", exchange.origin()), rel: "self".to_owned() }
}
