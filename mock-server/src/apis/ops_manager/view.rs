//! What is stored, as the document shows it.

use chrono::{DateTime, SecondsFormat, Utc};

use super::access_list::AccessListEntry;
use super::identifier::ObjectId;
use super::key::StoredKey;
use crate::generated::ops_manager::types;
use crate::http::Exchange;
use crate::world::Secret;

/// Where the server stands, as the client addressed it, and whose keys are shown.
#[derive(Debug)]
pub(super) struct View {
    base: String,
    organization: ObjectId,
}

impl View {
    pub(super) fn new(exchange: &Exchange<'_>, organization: ObjectId) -> Self {
        Self { base: format!("{}/api/public/v1.0/orgs/{organization}/apiKeys", exchange.origin()), organization }
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
        let organization_id = self.organization.to_string();
        let in_organization = key.organization_roles.iter().map(|role_name| types::RoleAssignment {
            group_id: None,
            org_id: Some(organization_id.clone()),
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

fn link(rel: &str, href: String) -> types::Link {
    types::Link { href, rel: rel.to_owned() }
}

fn timestamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
