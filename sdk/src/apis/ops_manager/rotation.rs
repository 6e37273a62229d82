//! How API keys are rotated.

use std::collections::{BTreeMap, BTreeSet};

use super::{ApiKeyPath, Client, KeyPair, Role, types};
use crate::error::Error;
use crate::rotation::{Created, Issued, Marker, Obstacle, Proof, RotatingClient};
use crate::runtime::ClientInfo as _;
use types::ObjectId;

/// The longest description of a key, in characters.
const DESCRIPTION_LEN_MAX: usize = 250;

/// The longest page of a listing.
const PAGE_LEN: i64 = 500;

/// The answer to a key whose access list does not cover the address of the caller: by then the server has
/// accepted the key.
const ADDRESS_REFUSED: &str = "IP_ADDRESS_NOT_ON_ACCESS_LIST";

/// The answer to the id of a key that is gone.
const KEY_GONE: &str = "API_KEY_NOT_FOUND";

/// What the successor of a key gets.
#[derive(Debug)]
pub struct ApiKeyPlan {
    description: String,
    roles: Roles,
    /// Addresses and ranges in CIDR notation.
    access_list: BTreeSet<String>,
}

/// The roles of a key, in its organization and by project.
#[derive(Debug, Default, PartialEq)]
struct Roles {
    of_organization: BTreeSet<Role>,
    of_projects: BTreeMap<String, BTreeSet<Role>>,
    /// Those that belong to neither.
    global: BTreeSet<Role>,
}

impl RotatingClient for Client {
    type Id = ApiKeyPath;
    type Plan = ApiKeyPlan;
    const NAME: &'static str = "ops_manager";

    async fn inspect(&self, predecessor: &ApiKeyPath) -> Result<ApiKeyPlan, Obstacle> {
        let impossible = |reason: String| Err(Obstacle::Impossible(reason));
        if let Some(caller) = self.own_key(&predecessor.org_id).await?
            && !Roles::of(&caller.roles).of_organization.contains(&Role::ORG_OWNER)
        {
            return impossible(format!("the key of the client lacks the role {}", Role::ORG_OWNER));
        }
        // Every member is named, so that a new one of the document does not compile until somebody has decided here what
        // becomes of it.
        let types::ApiKey { desc, public_key, roles, id: _, links: _, private_key: _ } = self.get(predecessor).await?;
        let roles = Roles::of(&roles);
        if let Some(role) = roles.global.first() {
            return impossible(format!("it has the role {role}, which belongs to no organization and no project"));
        }
        if roles.of_organization.is_empty() {
            return impossible("it has no role in its organization, and no key can be created without one".to_owned());
        }
        let description = if desc.is_empty() { format!("successor of {}", *public_key) } else { desc };
        Ok(ApiKeyPlan { description, roles, access_list: self.access_list(predecessor).await? })
    }

    async fn uses(&self, id: &ApiKeyPath) -> Result<Option<bool>, Error> {
        let Some(own) = self.own_public_key().await else { return Ok(None) };
        match self.get(id).await {
            Ok(key) => Ok(Some(*key.public_key == own)),
            Err(error) if has_code(&error, KEY_GONE) => Ok(Some(false)),
            Err(error) => Err(error),
        }
    }

    async fn create(
        &self,
        predecessor: &ApiKeyPath,
        plan: &ApiKeyPlan,
        marker: &Marker,
    ) -> Result<Created<Self>, Error> {
        let body = types::OrgApiKeyCreate {
            desc: marker.behind(&plan.description, DESCRIPTION_LEN_MAX),
            roles: Vec::from_iter(plan.roles.of_organization.clone()),
        };
        let org_id = predecessor.org_id.clone();
        let created = self.org_api_key_create().org_id(org_id.clone()).body(body).send().await?.into_inner();
        let pair = KeyPair::new(created.public_key.0, created.private_key);
        Ok(Some(Issued { id: ApiKeyPath { org_id, api_key_id: created.id }, credential: pair }))
    }

    /// The access list comes first, so that the key has few roles while it may be used from anywhere.
    async fn equip(&self, successor: &ApiKeyPath, plan: &ApiKeyPlan) -> Result<(), Error> {
        self.allow(successor, plan).await?;
        let ApiKeyPath { org_id, api_key_id } = successor;
        for (project_id, roles) in &plan.roles.of_projects {
            let body = types::ProjectApiKeyUpdate::builder().roles(Vec::from_iter(roles.clone()));
            let update = self.project_api_key_update().project_id(project_id.as_str()).api_key_id(api_key_id.clone());
            update.body(body).send().await?;
        }
        let body = types::OrgApiKeyUpdate::builder().desc(plan.description.clone());
        self.org_api_key_update().org_id(org_id.clone()).api_key_id(api_key_id.clone()).body(body).send().await?;
        Ok(())
    }

    async fn prove(&self, successor: &Issued<ApiKeyPath, KeyPair>, plan: &ApiKeyPlan) -> Result<Proof, Error> {
        match self.get(&successor.id).await {
            Ok(key) if Roles::of(&key.roles) == plan.roles => Ok(Proof::Equal),
            Ok(_) => Ok(Proof::Different),
            Err(error) if has_code(&error, ADDRESS_REFUSED) => Ok(Proof::Equal),
            Err(error) => Err(error),
        }
    }

    async fn delete(&self, id: &ApiKeyPath) -> Result<(), Error> {
        let ApiKeyPath { org_id, api_key_id } = id.clone();
        match self.org_api_key_delete().org_id(org_id).api_key_id(api_key_id).send().await {
            Err(error) if has_code(&error, KEY_GONE) => Ok(()),
            result => result.map(|_| ()),
        }
    }

    fn are_listed_together(one: &ApiKeyPath, other: &ApiKeyPath) -> bool {
        one.org_id == other.org_id
    }

    async fn find(&self, predecessor: &ApiKeyPath, markers: &[Marker]) -> Result<Vec<ApiKeyPath>, Error> {
        let keys = self.keys(&predecessor.org_id).await?.into_iter();
        let marked = keys.filter(|key| Marker::any_is_in(markers, &key.desc));
        Ok(marked.map(|key| ApiKeyPath { api_key_id: key.id, ..predecessor.clone() }).collect())
    }
}

impl Client {
    async fn own_public_key(&self) -> Option<String> {
        let authorization = self.inner().authorization().await.ok()?;
        authorization.user().map(str::to_owned)
    }

    /// Returns the key of the client, unless it belongs to another organization or to none.
    async fn own_key(&self, org_id: &ObjectId) -> Result<Option<types::ApiKey>, Error> {
        let Some(own) = self.own_public_key().await else { return Ok(None) };
        Ok(self.keys(org_id).await?.into_iter().find(|key| *key.public_key == own))
    }

    async fn get(&self, path: &ApiKeyPath) -> Result<types::ApiKey, Error> {
        let ApiKeyPath { org_id, api_key_id } = path.clone();
        Ok(self.org_api_key_get().org_id(org_id).api_key_id(api_key_id).send().await?.into_inner())
    }

    /// Returns all keys of an organization.
    async fn keys(&self, org_id: &ObjectId) -> Result<Vec<types::ApiKey>, Error> {
        let mut keys = Vec::new();
        let mut list = self.org_api_key_list().org_id(org_id.clone()).items_per_page(PAGE_LEN).stream();
        while let Some(key) = list.next().await {
            keys.push(key?);
        }
        Ok(keys)
    }

    async fn access_list(&self, path: &ApiKeyPath) -> Result<BTreeSet<String>, Error> {
        let mut entries = BTreeSet::new();
        let list = self.access_list_entry_list().org_id(path.org_id.clone()).api_key_id(path.api_key_id.clone());
        let mut list = list.items_per_page(PAGE_LEN).stream();
        while let Some(entry) = list.next().await {
            let types::AccessListEntry {
                // An address alone is a range, too.
                cidr_block,
                ip_address: _,
                // These are of this entry alone.
                count: _,
                created: _,
                last_used: _,
                last_used_address: _,
                links: _,
            } = entry?;
            entries.insert(cidr_block);
        }
        Ok(entries)
    }

    /// Adds what the access list of a key lacks; it would be refused as a whole with an entry that is there.
    async fn allow(&self, path: &ApiKeyPath, plan: &ApiKeyPlan) -> Result<(), Error> {
        if plan.access_list.is_empty() {
            return Ok(());
        }
        let present = self.access_list(path).await?;
        let missing = plan
            .access_list
            .difference(&present)
            .map(|entry| types::AccessListEntryCreate { cidr_block: Some(entry.clone()), ip_address: None });
        let missing: Vec<_> = missing.collect();
        if missing.is_empty() {
            return Ok(());
        }
        let ApiKeyPath { org_id, api_key_id } = path.clone();
        let create = self.access_list_entry_create().org_id(org_id).api_key_id(api_key_id);
        create.body(types::AccessListEntryCreateList::from(missing)).send().await?;
        Ok(())
    }
}

impl Roles {
    fn of(assignments: &[types::RoleAssignment]) -> Self {
        let mut roles = Self::default();
        for types::RoleAssignment { group_id, org_id, role_name } in assignments {
            let place = match (group_id, org_id) {
                (Some(project), _) => roles.of_projects.entry(project.0.clone()).or_default(),
                (None, Some(_)) => &mut roles.of_organization,
                (None, None) => &mut roles.global,
            };
            place.insert(role_name.clone());
        }
        roles
    }
}

fn has_code(error: &Error, code: &str) -> bool {
    error.vendor_error().is_some_and(|error| error.code.as_deref() == Some(code))
}
