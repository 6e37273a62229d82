//! Organizations from seeds, and back.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::access_list::{AccessListEntry, Uses};
use super::digest::PasswordHash;
use super::identifier::{ObjectId, PublicKey};
use super::key::{CreatedKey, Identity, NewKey, StoredKey};
use super::organization::{AccessListPolicy, Organization, State};
use super::roles::RoleScope;
use super::seed::{AccessListEntrySeed, ApiKeySeed, OpsManagerSeed, OrganizationSeed, ProjectSeed, RoleSeed};
use super::store::Store;
use crate::seed::{At, Faults, Hex, Instant, Once, Taken, Tenants};
use crate::world::{Ids, Secret};

/// Looks for what keeps a seed from becoming organizations.
pub(super) fn check(seed: &OpsManagerSeed, at: &At<'_>, tenants: &mut Tenants, faults: &mut Faults) {
    let mut public_keys = Once::default();
    for (at, organization) in at.member("organizations").each(&seed.organizations) {
        if let Some(id) = organization.id {
            tenants.see(id.to_string(), &at.member("id"), "the same tenant id", faults);
        }
        for (at, project) in at.member("projects").each(&organization.projects) {
            if let Some(id) = project.id {
                tenants.see(id.to_string(), &at.member("id"), "the same tenant id", faults);
            }
        }
        let mut ids = Once::default();
        for (at, key) in at.member("keys").each(&organization.keys) {
            if let Some(id) = key.id {
                ids.see(id, &at.member("id"), "the same id", faults);
            }
            if let Some(public_key) = key.public_key {
                public_keys.see(public_key, &at.member("public_key"), "the same public key", faults);
            }
            check_private_key(key, &at, faults);
            check_roles(key, &organization.projects, &at, faults);
            check_access_list(key, &at, faults);
        }
    }
}

fn check_private_key(key: &ApiKeySeed, at: &At<'_>, faults: &mut Faults) {
    if key.private_key.is_some() && key.private_key_ha1.is_some() {
        let reason = "stands beside `private_key`; give the private key or its hash, not both";
        faults.add(&at.member("private_key_ha1"), reason);
    }
    if key.private_key_tail.is_some() && key.private_key_ha1.is_none() {
        faults.add(&at.member("private_key_tail"), "only goes with `private_key_ha1`; remove it");
    }
    if key.public_key.is_none() && (key.private_key.is_some() || key.private_key_ha1.is_some()) {
        faults.add(at, "`public_key` is missing, without which nobody could use the private key; add it");
    }
}

fn check_roles(key: &ApiKeySeed, projects: &[ProjectSeed], at: &At<'_>, faults: &mut Faults) {
    for (at, role) in at.member("roles").each(&key.roles) {
        match (RoleScope::of(role.role_name), role.group_id) {
            (RoleScope::Project, None) => {
                faults.add(&at, "`group_id` is missing: a GROUP_ role is held in a project; add its id");
            }
            (RoleScope::Organization | RoleScope::Global, Some(_)) => {
                faults.add(&at.member("group_id"), "only goes with a GROUP_ role; remove it");
            }
            (RoleScope::Project, Some(id)) if !projects.iter().any(|project| project.id == Some(id)) => {
                let reason = "is no project of this organization; add the project or correct the id";
                faults.add(&at.member("group_id"), reason);
            }
            _ => {}
        }
    }
}

fn check_access_list(key: &ApiKeySeed, at: &At<'_>, faults: &mut Faults) {
    let mut networks = Once::default();
    for (at, entry) in at.member("access_list").each(&key.access_list) {
        networks.see(entry.cidr_block.network(), &at.member("cidr_block"), "the same addresses", faults);
        if entry.last_used.is_some() != entry.last_used_address.is_some() {
            faults.add(&at, "`last_used` and `last_used_address` go together; add the other one");
        }
    }
}

impl Store {
    /// Makes the organizations of a seed that was [checked](check).
    pub(super) fn of_seed(seed: &OpsManagerSeed, ids: &Ids, now: DateTime<Utc>) -> Self {
        let store = Self::default();
        let organizations = &seed.organizations;
        let projects = organizations.iter().flat_map(|organization| &organization.projects);
        let given = organizations.iter().filter_map(|one| one.id).chain(projects.filter_map(|project| project.id));
        let mut places = Taken::given(given);
        let keys = organizations.iter().flat_map(|organization| &organization.keys);
        let mut public_keys = Taken::given(keys.filter_map(|key| key.public_key));
        for seed in organizations {
            let id = places.or_draw(seed.id, || ObjectId::of_tenant(ids));
            let organization = store.add_organization(id, &seed.name);
            for project in &seed.projects {
                let id = places.or_draw(project.id, || ObjectId::of_tenant(ids));
                store.add_project(&organization, id, &project.name);
            }
            store.import_keys(&organization, seed, &mut public_keys, ids, now);
            if seed.api_access_list_required {
                organization.set_access_list_policy(AccessListPolicy::Required);
            }
        }
        store
    }

    fn import_keys(
        &self,
        organization: &Arc<Organization>,
        seed: &OrganizationSeed,
        public_keys: &mut Taken<PublicKey>,
        ids: &Ids,
        now: DateTime<Utc>,
    ) {
        let mut key_ids = Taken::given(seed.keys.iter().filter_map(|key| key.id));
        for key in &seed.keys {
            let id = key_ids.or_draw(key.id, || ObjectId::draw(ids));
            let public_key = public_keys.or_draw(key.public_key, || PublicKey::draw(ids));
            self.put_key(organization, import_key(key, identity(key, id, public_key, ids), now));
        }
    }

    /// Returns a seed of the organizations as they are.
    pub(super) fn to_seed(&self) -> OpsManagerSeed {
        let organizations = self.organizations();
        let export = |one: &Arc<Organization>| one.read(|state| export_organization(one, state));
        OpsManagerSeed { organizations: organizations.iter().map(export).collect() }
    }
}

fn identity(seed: &ApiKeySeed, id: ObjectId, public_key: PublicKey, ids: &Ids) -> Identity {
    if let Some(password) = seed.private_key_ha1 {
        let private_key_tail = seed.private_key_tail.map_or([0; 6], |tail| tail.0);
        return Identity { id, public_key, password: PasswordHash::from_bytes(password.0), private_key_tail };
    }
    let private_key = seed.private_key.clone().unwrap_or_else(|| Secret::new(ids.uuid_v4()));
    Identity::of(&CreatedKey { id, public_key, private_key })
}

fn import_key(seed: &ApiKeySeed, identity: Identity, now: DateTime<Utc>) -> StoredKey {
    let key = seed.roles.iter().fold(NewKey::new(&*seed.desc), |key, role| match role.group_id {
        Some(project) => key.with_project_role(project, role.role_name),
        None => key.with_organization_role(role.role_name),
    });
    let mut key = StoredKey::with_identity(identity, key);
    key.change_access_list(|list| {
        for entry in &seed.access_list {
            let last_used = entry.last_used.map(Instant::at).zip(entry.last_used_address);
            let created_at = entry.created.map_or(now, Instant::at);
            list.put(entry.cidr_block.clone(), created_at, Uses { count: entry.count, last_used });
        }
    });
    key
}

fn export_organization(organization: &Organization, state: &State) -> OrganizationSeed {
    let mut projects: Vec<ObjectId> = state.projects().collect();
    projects.sort_unstable();
    let name = |id| state.project_name(id).unwrap_or_default().to_owned();
    let projects = projects.into_iter().map(|id| ProjectSeed { id: Some(id), name: name(id) });
    OrganizationSeed {
        id: Some(organization.id()),
        name: organization.name().to_owned(),
        api_access_list_required: state.policy() == AccessListPolicy::Required,
        projects: projects.collect(),
        keys: state.slice(None, 0..state.count(None)).map(export_key).collect(),
    }
}

fn export_key(key: &StoredKey) -> ApiKeySeed {
    let in_organization = key.organization_roles.iter().map(|role_name| RoleSeed { role_name, group_id: None });
    let in_projects = key
        .project_roles()
        .iter()
        .flat_map(|(project, roles)| roles.iter().map(|role_name| RoleSeed { role_name, group_id: Some(*project) }));
    ApiKeySeed {
        id: Some(key.id),
        public_key: Some(key.public_key),
        desc: key.description.to_string(),
        roles: in_organization.chain(in_projects).collect(),
        access_list: key
            .access_list()
            .into_iter()
            .flat_map(|list| list.slice(0..list.len()))
            .map(export_entry)
            .collect(),
        private_key: None,
        private_key_ha1: Some(Hex(*key.password.as_bytes())),
        private_key_tail: Some(Hex(key.private_key_tail)),
    }
}

fn export_entry(entry: &AccessListEntry) -> AccessListEntrySeed {
    AccessListEntrySeed {
        cidr_block: entry.block.clone(),
        created: Some(Instant::nearest(entry.created_at)),
        count: entry.count,
        last_used: entry.last_used.map(|(at, _)| Instant::nearest(at)),
        last_used_address: entry.last_used.map(|(_, address)| address),
    }
}
