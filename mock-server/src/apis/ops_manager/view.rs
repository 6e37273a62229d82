//! What is stored, as the document shows it.

use chrono::{DateTime, SecondsFormat, Utc};

use super::access_list::AccessListEntry;
use super::agent_keys::AgentKey;
use super::global_access_list::GlobalEntry;
use super::identifier::ObjectId;
use super::key::StoredKey;
use super::project::Project;
use super::users::User;
use crate::generated::ops_manager::types::{self, HostCounts, Link};
use crate::http::Exchange;
use crate::world::Secret;

/// The URL of the API, as the client addressed it.
#[derive(Debug)]
pub(super) struct Place(String);

impl Place {
    pub(super) fn of(exchange: &Exchange<'_>) -> Self {
        Self(format!("{}/api/public/v1.0", exchange.origin()))
    }

    /// Returns the link to a path of the API.
    pub(super) fn link(&self, rel: &str, path: &str) -> Link {
        link(rel, format!("{}{path}", self.0))
    }

    pub(super) fn organization(&self, id: ObjectId, name: &str) -> types::Organization {
        types::Organization {
            id: id.to_string(),
            is_deleted: false,
            links: vec![self.link("self", &format!("/orgs/{id}"))],
            name: name.to_owned(),
        }
    }

    /// Shows a project. What is shown of it is what one without deployments shows, because the mock has none.
    pub(super) fn project(&self, organization: Option<ObjectId>, id: ObjectId, project: &Project) -> types::Project {
        types::Project {
            active_agent_count: 0,
            host_counts: HostCounts { arbiter: 0, config: 0, mongos: 0, primary: 0, secondary: 0 },
            id: id.to_string(),
            last_active_agent: None,
            links: vec![self.link("self", &format!("/groups/{id}"))],
            name: project.name.to_string(),
            org_id: or_null(organization),
            public_api_enabled: true,
            replica_set_count: 0,
            shard_count: 0,
            tags: project.tags.to_vec(),
        }
    }

    pub(super) fn user(&self, name: &str, user: &User) -> types::User {
        let roles = user.roles.iter();
        let roles = roles.map(|role_name| types::RoleAssignment { group_id: None, org_id: None, role_name });
        types::User {
            email_address: user.email_address.as_deref().map(str::to_owned),
            first_name: user.first_name.to_string(),
            id: user.id.to_string(),
            last_name: user.last_name.to_string(),
            links: vec![self.link("self", &format!("/users/{}", user.id))],
            roles: roles.collect(),
            username: name.to_owned(),
        }
    }

    /// Shows a project with the key of its agents, which nobody is shown again.
    pub(super) fn created_project(shown: types::Project, agent_key: Secret) -> types::ProjectCreated {
        let types::Project { active_agent_count, host_counts, id, links, name, org_id, public_api_enabled, .. } = shown;
        types::ProjectCreated {
            active_agent_count,
            agent_api_key: agent_key,
            host_counts,
            id,
            links,
            name,
            org_id,
            public_api_enabled,
            replica_set_count: shown.replica_set_count,
            shard_count: shown.shard_count,
            tags: shown.tags,
        }
    }
}

/// Returns the text of an id; where there is none the vendor writes `null`.
fn or_null(id: Option<ObjectId>) -> String {
    id.map_or_else(|| "null".to_owned(), |id| id.to_string())
}

/// Where the server stands, as the client addressed it, and whose keys are shown.
#[derive(Debug)]
pub(super) struct View {
    base: String,
    /// `None` for global keys.
    organization: Option<ObjectId>,
}

impl View {
    pub(super) fn new(exchange: &Exchange<'_>, organization: Option<ObjectId>) -> Self {
        let base = format!("{}/api/public/v1.0/orgs/{}/apiKeys", exchange.origin(), or_null(organization));
        Self { base, organization }
    }

    /// Shows a key with its private key masked.
    pub(super) fn key(&self, key: &StoredKey) -> types::ApiKey {
        self.key_with_private_key(key, key.masked_private_key())
    }

    pub(super) fn key_with_private_key(&self, key: &StoredKey, private_key: Secret) -> types::ApiKey {
        types::ApiKey {
            desc: key.description.to_string(),
            id: key.id.to_string(),
            links: vec![link("self", self.key_url(key.id))],
            private_key,
            public_key: key.public_key.to_string(),
            roles: self.roles(key),
        }
    }

    /// Shows an entry as an element of a list.
    pub(super) fn entry(&self, key: ObjectId, entry: &AccessListEntry) -> types::AccessListEntry {
        let address = entry.block.address();
        // An address stands bare in its URL, a range with its slash encoded.
        let segment = address.map_or_else(|| entry.block.cidr().replace('/', "%2F"), str::to_owned);
        types::AccessListEntry {
            cidr_block: entry.block.cidr().to_owned(),
            count: i64::try_from(entry.count).unwrap_or(i64::MAX),
            created: timestamp(entry.created_at),
            ip_address: address.map(str::to_owned),
            last_used: entry.last_used.map(|(at, _)| timestamp(at)),
            last_used_address: entry.last_used.map(|(_, address)| address.to_string()),
            links: vec![link("self", format!("{}/accessList/{segment}", self.key_url(key)))],
        }
    }

    /// Shows an entry alone: with a link to its key, too.
    pub(super) fn single_entry(&self, key: ObjectId, entry: &AccessListEntry) -> types::AccessListEntry {
        let mut shown = self.entry(key, entry);
        shown.links.push(link("http://mms.mongodb.com/apiKeys", self.key_url(key)));
        shown
    }

    fn key_url(&self, key: ObjectId) -> String {
        format!("{}/{key}", self.base)
    }

    fn roles(&self, key: &StoredKey) -> Vec<types::RoleAssignment> {
        let organization_id = self.organization.map(|id| id.to_string());
        let in_organization = key.organization_roles.iter().map(|role_name| types::RoleAssignment {
            group_id: None,
            org_id: organization_id.clone(),
            role_name,
        });
        let in_projects = key.project_roles().iter().flat_map(|(project, roles)| {
            let project_id = project.to_string();
            roles.iter().map(move |role_name| types::RoleAssignment {
                group_id: Some(project_id.clone()),
                org_id: None,
                role_name,
            })
        });
        in_organization.chain(in_projects).collect()
    }
}

/// Shows an entry of the global access list.
pub(super) fn global_entry(entry: &GlobalEntry) -> types::GlobalAccessListEntry {
    types::GlobalAccessListEntry {
        cidr_block: entry.block.cidr().to_owned(),
        created: timestamp(entry.created_at),
        description: entry.description.to_string(),
        id: entry.id.to_string(),
        type_: "GLOBAL_ROLE".to_owned(),
        updated: timestamp(entry.updated_at),
    }
}

/// Shows a key of agents, all of it or masked.
pub(super) fn agent_key(key: &AgentKey, shown: Secret) -> types::AgentApiKey {
    types::AgentApiKey {
        id: key.id.to_string(),
        created_by: key.origin.by,
        created_ip_addr: key.origin.address.map(|address| address.to_string()),
        created_time: key.origin.at.timestamp_millis(),
        created_user_id: key.origin.user.map(|user| user.to_string()),
        desc: key.description.to_string(),
        key: shown,
    }
}

fn link(rel: &str, href: String) -> types::Link {
    types::Link { href, rel: rel.to_owned() }
}

fn timestamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
