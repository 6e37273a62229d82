//! Organizations from seeds, and back.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::access_list::{AccessListEntry, Uses};
use super::agent_keys::{AgentKey, KeyTail, Origin};
use super::digest::PasswordHash;
use super::global_access_list::GlobalEntry;
use super::identifier::{ObjectId, PublicKey};
use super::key::{CreatedKey, Identity, NewKey, StoredKey};
use super::organization::{AccessListPolicy, Organization, State};
use super::project::Project;
use super::roles::RoleScope;
use super::seed::{
    AccessListEntrySeed, AgentKeySeed, ApiKeySeed, DeletedOrganizationSeed, GlobalAccessListEntrySeed,
    InstallationUserSeed, OpsManagerSeed, OrganizationSeed, ProjectSeed, RoleSeed,
};
use super::store::Store;
use super::users::User;
use crate::generated::ops_manager::types::AgentKeyOrigin;
use crate::seed::{At, Faults, Hex, Instant, Once, Taken, Tenants};
use crate::world::{Ids, Secret};

/// Looks for what keeps a seed from becoming organizations.
pub(super) fn check(seed: &OpsManagerSeed, at: &At<'_>, tenants: &mut Tenants, faults: &mut Faults) {
    let mut public_keys = Once::new("the same public key");
    for (at, organization) in at.member("organizations").each(&seed.organizations) {
        if let Some(id) = organization.id {
            tenants.see(id.to_string(), &at.member("id"), faults);
        }
        for (at, project) in at.member("projects").each(&organization.projects) {
            if let Some(id) = project.id {
                tenants.see(id.to_string(), &at.member("id"), faults);
            }
            check_agent_keys(project, &at, faults);
        }
        check_keys(&organization.keys, &at.member("keys"), &mut public_keys, faults);
        for (at, key) in at.member("keys").each(&organization.keys) {
            check_roles(key, &organization.projects, &at, faults);
            check_access_list(key, &at, faults);
        }
    }
    for (at, deleted) in at.member("deleted_organizations").each(&seed.deleted_organizations) {
        tenants.see(deleted.id.to_string(), &at.member("id"), faults);
    }
    check_keys(&seed.global_keys, &at.member("global_keys"), &mut public_keys, faults);
    for (at, key) in at.member("global_keys").each(&seed.global_keys) {
        check_global_key(key, &at, faults);
    }
    check_global_access_list(&seed.global_access_list, &at.member("global_access_list"), faults);
    check_users(&seed.users, &at.member("users"), faults);
}

/// Looks at what keys have in common, whoever they are of.
fn check_keys(keys: &[ApiKeySeed], at: &At<'_>, public_keys: &mut Once<PublicKey>, faults: &mut Faults) {
    let mut ids = Once::new("the same id");
    for (at, key) in at.each(keys) {
        if let Some(id) = key.id {
            ids.see(id, &at.member("id"), faults);
        }
        if let Some(public_key) = key.public_key {
            public_keys.see(public_key, &at.member("public_key"), faults);
        }
        check_private_key(key, &at, faults);
    }
}

fn check_global_key(key: &ApiKeySeed, at: &At<'_>, faults: &mut Faults) {
    for (at, role) in at.member("roles").each(&key.roles) {
        if RoleScope::of(role.role_name) != RoleScope::Global {
            faults.add(&at, "is no global role; give the key a GLOBAL_ role, or move it to `keys` of an organization");
        } else if role.group_id.is_some() {
            faults.add(&at.member("group_id"), "only goes with a GROUP_ role; remove it");
        }
    }
    if !key.access_list.is_empty() {
        let reason = "only goes with the keys of organizations; use `global_access_list`";
        faults.add(&at.member("access_list"), reason);
    }
}

fn check_agent_keys(project: &ProjectSeed, at: &At<'_>, faults: &mut Faults) {
    let mut ids = Once::new("the same id");
    for (at, key) in at.member("agent_keys").each(&project.agent_keys) {
        if let Some(id) = key.id {
            ids.see(id, &at.member("id"), faults);
        }
        if key.key.is_some() && key.key_tail.is_some() {
            faults.add(&at.member("key_tail"), "stands beside `key`; give the key or its end, not both");
        }
        if key.key.as_ref().is_some_and(|key| KeyTail::of(key.expose()).is_none()) {
            faults.add(&at.member("key"), "is too short; give at least four characters of visible ASCII");
        }
    }
}

fn check_global_access_list(entries: &[GlobalAccessListEntrySeed], at: &At<'_>, faults: &mut Faults) {
    let (mut ids, mut networks) = (Once::new("the same id"), Once::new("the same addresses"));
    for (at, entry) in at.each(entries) {
        if let Some(id) = entry.id {
            ids.see(id, &at.member("id"), faults);
        }
        networks.see(entry.cidr_block.network(), &at.member("cidr_block"), faults);
    }
}

fn check_users(users: &[InstallationUserSeed], at: &At<'_>, faults: &mut Faults) {
    let (mut ids, mut names) = (Once::new("the same id"), Once::new("the same name"));
    for (at, user) in at.each(users) {
        if let Some(id) = user.id {
            ids.see(id, &at.member("id"), faults);
        }
        names.see(user.username.clone(), &at.member("username"), faults);
        for (at, role) in at.member("roles").each(&user.roles) {
            if RoleScope::of(*role) != RoleScope::Global {
                faults.add(&at, "is no global role; write one that begins with GLOBAL_");
            }
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
            (RoleScope::Global, _) => {
                faults.add(&at, "is a global role, which no key of an organization has; move the key to `global_keys`");
            }
            (RoleScope::Organization, Some(_)) => {
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
    let mut networks = Once::new("the same addresses");
    for (at, entry) in at.member("access_list").each(&key.access_list) {
        networks.see(entry.cidr_block.network(), &at.member("cidr_block"), faults);
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
        let deleted = seed.deleted_organizations.iter().map(|deleted| deleted.id);
        let given = organizations.iter().filter_map(|one| one.id).chain(projects.filter_map(|project| project.id));
        let mut places = Taken::given(given.chain(deleted));
        let keys = organizations.iter().flat_map(|organization| &organization.keys).chain(&seed.global_keys);
        let public_keys = Taken::given(keys.filter_map(|key| key.public_key));
        let mut import = Import { store: &store, public_keys, ids, now };
        for seed in organizations {
            let id = places.or_draw(seed.id, || ObjectId::of_tenant(ids));
            let organization = store.add_organization(id, &seed.name);
            for project in &seed.projects {
                let id = places.or_draw(project.id, || ObjectId::of_tenant(ids));
                store.put_project(&organization, id, import.project(project));
            }
            import.keys(&organization, &seed.keys);
            if seed.api_access_list_required {
                organization.set_access_list_policy(AccessListPolicy::Required);
            }
        }
        import.installation(seed);
        store
    }

    /// Returns a seed of the organizations as they are.
    pub(super) fn to_seed(&self) -> OpsManagerSeed {
        let organizations = self.organizations().into_iter();
        let export = |(id, one): (ObjectId, Arc<Organization>)| one.read(|state| export_organization(id, state));
        let organizations = organizations.map(export).collect();
        let deleted = self.deleted_organizations().into_iter();
        self.installation().read(|state| OpsManagerSeed {
            organizations,
            deleted_organizations: deleted.map(|(id, name)| DeletedOrganizationSeed { id, name }).collect(),
            global_keys: export_keys(state),
            global_access_list_required: state.policy() == AccessListPolicy::Required,
            global_access_list: state.global_access_list.iter().map(export_global_entry).collect(),
            users: state.users.iter().map(|(name, user)| export_user(name, user)).collect(),
        })
    }
}

/// A store that a seed is put into.
struct Import<'a> {
    store: &'a Store,
    public_keys: Taken<PublicKey>,
    ids: &'a Ids,
    now: DateTime<Utc>,
}

impl Import<'_> {
    fn keys(&mut self, organization: &Arc<Organization>, seeds: &[ApiKeySeed]) {
        let (ids, now) = (self.ids, self.now);
        let mut key_ids = Taken::given(seeds.iter().filter_map(|key| key.id));
        for key in seeds {
            let id = key_ids.or_draw(key.id, || ObjectId::draw(ids));
            let public_key = self.public_keys.or_draw(key.public_key, || PublicKey::draw(ids));
            self.store.put_key(organization, import_key(key, identity(key, id, public_key, ids), now));
        }
    }

    fn project(&self, seed: &ProjectSeed) -> Project {
        let mut project = Project { tags: seed.tags.as_slice().into(), ..Project::new(&seed.name) };
        let mut key_ids = Taken::given(seed.agent_keys.iter().filter_map(|key| key.id));
        for key in &seed.agent_keys {
            let id = key_ids.or_draw(key.id, || ObjectId::draw(self.ids));
            let given = key.key.as_ref().and_then(|key| KeyTail::of(key.expose())).or(key.key_tail);
            let tail = given.or_else(|| KeyTail::of(&self.ids.hex::<32>())).expect("hexadecimal digits are visible");
            project.agent_keys.put(AgentKey {
                id,
                description: (*key.desc).into(),
                origin: Origin {
                    by: key.created_by.unwrap_or(AgentKeyOrigin::PROVISIONING),
                    user: key.created_user_id,
                    address: key.created_ip_addr,
                    at: key.created.map_or(self.now, Instant::at),
                },
                tail,
            });
        }
        project
    }

    fn installation(&mut self, seed: &OpsManagerSeed) {
        for deleted in &seed.deleted_organizations {
            self.store.add_deleted_organization(deleted.id, &deleted.name);
        }
        let installation = self.store.installation().clone();
        self.keys(&installation, &seed.global_keys);
        if seed.global_access_list_required {
            installation.set_access_list_policy(AccessListPolicy::Required);
        }
        let mut entry_ids = Taken::given(seed.global_access_list.iter().filter_map(|entry| entry.id));
        let mut user_ids = Taken::given(seed.users.iter().filter_map(|user| user.id));
        installation.write(|state| {
            for entry in &seed.global_access_list {
                let created_at = entry.created.map_or(self.now, Instant::at);
                state.global_access_list.put(GlobalEntry {
                    id: entry_ids.or_draw(entry.id, || ObjectId::draw(self.ids)),
                    block: entry.cidr_block.clone(),
                    description: (*entry.description).into(),
                    created_at,
                    updated_at: entry.updated.map_or(created_at, Instant::at),
                });
            }
            for user in &seed.users {
                let imported = User {
                    id: user_ids.or_draw(user.id, || ObjectId::draw(self.ids)),
                    first_name: (*user.first_name).into(),
                    last_name: (*user.last_name).into(),
                    email_address: user.email_address.as_deref().map(Into::into),
                    roles: user.roles.iter().copied().collect(),
                };
                state.users.put(&user.username, imported);
            }
        });
    }
}

fn identity(seed: &ApiKeySeed, id: ObjectId, public_key: PublicKey, ids: &Ids) -> Identity {
    if let Some(password) = seed.private_key_ha1 {
        let private_key_tail = seed.private_key_tail.map_or([0; 6], |tail| tail.0);
        return Identity { id, public_key, password: PasswordHash::from_bytes(password.0), private_key_tail };
    }
    let private_key = seed.private_key.clone().unwrap_or_else(|| Secret::new(ids.uuid_v4().to_string()));
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

fn export_organization(id: ObjectId, state: &State) -> OrganizationSeed {
    OrganizationSeed {
        id: Some(id),
        name: state.name.to_string(),
        api_access_list_required: state.policy() == AccessListPolicy::Required,
        projects: state.projects().into_iter().map(|(id, project)| export_project(id, project)).collect(),
        keys: export_keys(state),
    }
}

fn export_project(id: ObjectId, project: &Project) -> ProjectSeed {
    let agent_keys = project.agent_keys.iter().map(|key| AgentKeySeed {
        id: Some(key.id),
        desc: key.description.to_string(),
        created: Some(Instant::nearest(key.origin.at)),
        created_by: Some(key.origin.by),
        created_user_id: key.origin.user,
        created_ip_addr: key.origin.address,
        key: None,
        key_tail: Some(key.tail),
    });
    ProjectSeed {
        id: Some(id),
        name: project.name.to_string(),
        tags: project.tags.to_vec(),
        agent_keys: agent_keys.collect(),
    }
}

fn export_global_entry(entry: &GlobalEntry) -> GlobalAccessListEntrySeed {
    GlobalAccessListEntrySeed {
        id: Some(entry.id),
        cidr_block: entry.block.clone(),
        description: entry.description.to_string(),
        created: Some(Instant::nearest(entry.created_at)),
        updated: Some(Instant::nearest(entry.updated_at)),
    }
}

fn export_user(name: &str, user: &User) -> InstallationUserSeed {
    InstallationUserSeed {
        id: Some(user.id),
        username: name.to_owned(),
        first_name: user.first_name.to_string(),
        last_name: user.last_name.to_string(),
        email_address: user.email_address.as_deref().map(str::to_owned),
        roles: user.roles.iter().collect(),
    }
}

fn export_keys(state: &State) -> Vec<ApiKeySeed> {
    state.slice(None, 0..state.count(None)).map(export_key).collect()
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
