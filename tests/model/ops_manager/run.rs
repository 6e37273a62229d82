//! One sequence, and where its steps lead.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use tokenwright_mock::ops_manager::{AccessListPolicy, NewKey, Organization, Role};

use super::calls::Nonce;
use super::founding::Deleted;
use super::keys::{Membership, Part, Said};
use super::state::*;
use super::steps::*;
use crate::host::{Company, Host, start};
use crate::sequences::Tally;
use crate::wire::Wire;

/// Who may do something, by roles. An owner of an organization is one of its projects, and global roles hold everywhere.
pub(super) const ANY_ROLE: &[&str] = &[];
pub(super) const OWNERS: &[&str] = &["ORG_OWNER", "GLOBAL_OWNER"];
pub(super) const MANAGERS: &[&str] = &["ORG_OWNER", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"];
pub(super) const PROJECT_OWNERS: &[&str] = &["GROUP_OWNER", "GLOBAL_OWNER"];
pub(super) const PROJECT_MANAGERS: &[&str] = &["GROUP_OWNER", "GROUP_USER_ADMIN", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"];
pub(super) const GLOBAL_OWNER: &[&str] = &["GLOBAL_OWNER"];

/// An installation on the wire beside what it should hold.
pub(crate) struct Run<'a> {
    pub(super) host: &'a Host,
    pub(super) wire: Wire,
    pub(super) origin: String,
    pub(super) stored: Arc<Organization>,
    /// The first one is the anchor's, and is not deleted.
    pub(super) orgs: Vec<Org>,
    pub(super) projects: Vec<Project>,
    pub(super) keys: Vec<Key>,
    /// The key of the first user.
    pub(super) root: Option<usize>,
    pub(super) users: BTreeSet<&'static str>,
    /// The global access list.
    pub(super) entries: Vec<Listed>,
    pub(super) requires_addresses: bool,
    pub(super) requires_global_addresses: bool,
    pub(super) nonce: Option<Nonce>,
    pub(super) now: DateTime<Utc>,
    pub(super) tally: Tally,
}

/// Where a path looks for a key, and which one that is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Aim {
    pub(super) place: Place,
    pub(super) key: Option<usize>,
}

impl<'a> Run<'a> {
    pub(crate) fn new(host: &'a Host) -> Self {
        let world = host.server.world();
        let number = host.tenant_number();
        let id = |kind: &str| format!("64a1f0{kind}{number:016x}");
        let org = |kind: &str, name: &'static str| {
            let id = id(kind);
            (world.ops_manager().add_organization(id.parse().unwrap(), name), Org { id, name, deleted: false })
        };
        let ((stored, first), (other, second)) = (org("00", "Example"), org("ff", "Other"));
        let project = |kind: &str| {
            let id = id(kind);
            world.ops_manager().add_project(&stored, id.parse().unwrap(), NAMES[0]);
            Project { id, name: NAMES[0], org: 0, deleted: false, agents: Vec::new() }
        };
        let projects = vec![project("aa"), project("bb")];
        let add = |home: usize, (role, name): (Role, &'static str)| {
            let key = NewKey::new("founder").with_organization_role(role);
            let organization = if home == 0 { &stored } else { &other };
            let created = world.ops_manager().add_key(organization, key, &world.ids).unwrap();
            Key {
                id: created.id.to_string(),
                public: created.public_key.to_string(),
                private: created.private_key.expose().to_owned(),
                desc: "founder".to_owned(),
                home: Some(home),
                roles: BTreeSet::from([name]),
                project_roles: BTreeMap::new(),
                addresses: Vec::new(),
                deleted: false,
            }
        };
        let owner = (Role::OrgOwner, "ORG_OWNER");
        let (member, creator) = ((Role::OrgMember, "ORG_MEMBER"), (Role::OrgGroupCreator, "ORG_GROUP_CREATOR"));
        let keys = vec![add(0, owner), add(0, owner), add(0, member), add(1, owner), add(0, creator)];
        Self {
            host,
            wire: Wire::open(host.server.address()),
            origin: format!("http://{}{BASE}", host.server.address()),
            stored,
            orgs: vec![first, second],
            projects,
            keys,
            root: None,
            users: BTreeSet::new(),
            entries: Vec::new(),
            requires_addresses: false,
            requires_global_addresses: false,
            nonce: None,
            now: start(),
            tally: Tally::default(),
        }
    }

    /// Carries out all steps and looks at everything at the end; returns what was done. In company, nobody moves the clock
    /// or opens the installation, which all share.
    pub(crate) fn carry_out(mut self, sequence: &Sequence, company: Company) -> Result<Tally, String> {
        for (i, step) in sequence.0.iter().enumerate() {
            if company == Company::Others && (step.moves_the_clock() || step.leaves_home()) {
                continue;
            }
            self.take(step).map_err(|difference| format!("Step {i}, {step:?}:\n{difference}"))?;
        }
        self.look_at_everything().map_err(|difference| format!("At the end:\n{difference}"))?;
        Ok(self.tally)
    }

    fn look_at_everything(&mut self) -> Result<(), String> {
        self.require(Place::Org(0), AccessListPolicy::Optional);
        if self.root.is_some() {
            self.require(Place::Installation, AccessListPolicy::Optional);
        }
        self.list(Caller::Root, Parent::Installation, Part::WHOLE)?;
        self.list_entries(Caller::Root)?;
        self.list_orgs(Caller::Root, Deleted::Wanted)?;
        self.list_projects(Caller::Root, None)?;
        for org in 0..self.orgs.len() {
            self.list_in(Caller::Root, Some(Place::Org(org)), Part::WHOLE)?;
        }
        for project in 0..self.projects.len() {
            self.list_in(Caller::Root, Some(Place::Project(project)), Part::WHOLE)?;
            self.list_agents_of(Caller::Root, project)?;
        }
        for key in 0..self.keys.len() {
            self.list_addresses(Caller::Anchor, Target::Key(key))?;
        }
        Ok(())
    }

    /// Sets the policy of the installation, or of the organization that all belongs to.
    fn require(&mut self, place: Place, policy: AccessListPolicy) {
        let is_required = policy == AccessListPolicy::Required;
        if place == Place::Installation {
            self.requires_global_addresses = is_required;
            self.host.server.world().ops_manager().installation().set_access_list_policy(policy);
        } else {
            self.requires_addresses = is_required;
            self.stored.set_access_list_policy(policy);
        }
    }

    fn take(&mut self, step: &Step) -> Result<(), String> {
        self.tally.n_operations += u64::from(!matches!(step, Step::Pass { .. } | Step::Require { .. }));
        match step {
            Step::Pass { ms } => {
                self.pass(*ms);
                Ok(())
            }
            Step::UseNonce { age_ms, count } => self.use_nonce(*age_ms, *count),
            Step::Require { addresses, globally } => {
                let place = if *globally { Place::Installation } else { Place::Org(0) };
                self.require(place, if *addresses { AccessListPolicy::Required } else { AccessListPolicy::Optional });
                Ok(())
            }
            Step::List { caller, parent, size, page } => self.list(*caller, *parent, Part { size: *size, page: *page }),
            Step::Create { caller, parent, desc, roles } => {
                self.create(*caller, *parent, Said { desc: *desc, roles: roles.as_deref() })
            }
            Step::Get { caller, key } => self.get(*caller, *key),
            Step::Update { caller, key, desc, roles } => {
                self.update(*caller, *key, Said { desc: *desc, roles: roles.as_deref() })
            }
            Step::Delete { caller, key } => self.delete(*caller, *key),
            Step::Assign { caller, project, key, roles } => {
                self.assign(*caller, Membership { project: *project, key: *key }, Some(roles))
            }
            Step::Unassign { caller, project, key } => {
                self.assign(*caller, Membership { project: *project, key: *key }, None)
            }
            Step::ListAddresses { caller, key } => self.list_addresses(*caller, *key),
            Step::AddAddresses { caller, key, addresses } => self.add_addresses(*caller, *key, addresses),
            Step::GetAddress { caller, key, address } => self.get_address(*caller, *key, *address),
            Step::DeleteAddress { caller, key, address } => self.delete_address(*caller, *key, *address),
            Step::CreateUser { name, address } => self.create_user(USERS[*name], *address),
            Step::ListOrgs { caller, deleted } => {
                self.list_orgs(*caller, if *deleted { Deleted::Wanted } else { Deleted::LeftOut })
            }
            Step::CreateOrg { caller, name } => self.create_org(*caller, NAMES[*name]),
            Step::RenameOrg { caller, org, name } => self.rename_org(*caller, *org, NAMES[*name]),
            Step::DeleteOrg { caller, org } => self.delete_org(*caller, *org),
            Step::ListProjects { caller, org } => self.list_projects(*caller, *org),
            Step::CreateProject { caller, org, name } => self.create_project(*caller, *org, NAMES[*name]),
            Step::GetProject { caller, project } => self.get_project(*caller, *project),
            Step::FindProject { caller, name } => self.find_project(*caller, NAMES[*name]),
            Step::RenameProject { caller, project, name } => self.rename_project(*caller, *project, NAMES[*name]),
            Step::DeleteProject { caller, project } => self.delete_project(*caller, *project),
            Step::ListAgents { caller, project } => self.list_agents_of(*caller, self.project(*project)),
            Step::CreateAgent { caller, project, desc } => self.create_agent(*caller, *project, DESCS[*desc]),
            Step::DeleteAgent { caller, project, agent } => self.delete_agent(*caller, *project, *agent),
            Step::ListEntries { caller } => self.list_entries(*caller),
            Step::AddEntry { caller, address } => self.add_entry(*caller, *address),
            Step::ChangeEntry { caller, entry, address } => self.change_entry(*caller, *entry, *address),
            Step::DeleteEntry { caller, entry } => self.delete_entry(*caller, *entry),
        }
    }

    pub(super) fn pass(&mut self, ms: i64) {
        self.host.pass(TimeDelta::milliseconds(ms));
        self.now += TimeDelta::milliseconds(ms);
    }

    pub(super) fn number(&self, caller: Caller) -> usize {
        match caller {
            Caller::Key(number) => number % self.keys.len(),
            Caller::Root => self.root.unwrap_or(0),
            _ => 0,
        }
    }

    pub(super) fn aim(&self, caller: Caller, target: Target) -> Aim {
        let key = match target {
            Target::Unknown | Target::Malformed => None,
            Target::Caller => Some(self.number(caller)),
            Target::Key(number) | Target::Stray(number) => Some(number % self.keys.len()),
            Target::Global(number) => {
                let others =
                    (0..self.keys.len()).filter(|key| self.keys[*key].home.is_none() && Some(*key) != self.root);
                let others: Vec<usize> = others.collect();
                others.get(number % others.len().max(1)).copied()
            }
        };
        let home = match (target, key) {
            (Target::Global(_), None) => None,
            (_, None) => Some(0),
            (_, Some(key)) => self.keys[key].home,
        };
        let place = match (target, home) {
            (Target::Stray(_), Some(0)) => Place::Org(1),
            (Target::Stray(_), _) => Place::Org(0),
            (_, Some(org)) => Place::Org(org),
            (_, None) => Place::Installation,
        };
        Aim { place, key }
    }

    /// As [`aim`](Self::aim), but at another key than the anchor and the root.
    pub(super) fn prey(&self, caller: Caller, target: Target) -> Aim {
        let aim = self.aim(caller, target);
        match aim.key {
            Some(key) if key == 0 || Some(key) == self.root => self.aim(caller, Target::Key(1)),
            _ => aim,
        }
    }

    pub(super) fn id(&self, target: Target, aim: Aim) -> &str {
        match (target, aim.key) {
            (_, Some(key)) => &self.keys[key].id,
            (Target::Malformed, None) => "hvbtsnqe",
            (_, None) => UNKNOWN_ID,
        }
    }

    /// Returns the project that a number stands for, most often one that is there.
    pub(super) fn project(&self, number: usize) -> usize {
        pick(number, self.projects.iter().map(|project| project.deleted))
    }

    /// Returns the organization that a number stands for, most often one that is there.
    pub(super) fn org(&self, number: usize) -> usize {
        pick(number, self.orgs.iter().map(|org| org.deleted))
    }

    pub(super) fn place(&self, parent: Parent) -> Option<Place> {
        match parent {
            Parent::Installation => Some(Place::Installation),
            Parent::Org(number) => Some(Place::Org(self.org(number))),
            Parent::Project(number) => Some(Place::Project(self.project(number))),
            Parent::Unknown => None,
        }
    }

    /// Returns the roles of a key in a place that is there; none at all if it is a stranger there.
    pub(super) fn roles_at(&self, key: usize, place: Place) -> Result<Option<Roles>, Refusal> {
        let org = match place {
            Place::Installation => None,
            Place::Org(org) if self.orgs[org].deleted => return error(404, "ORG_NOT_FOUND", &[&self.orgs[org].id]),
            Place::Project(project) if self.projects[project].deleted => {
                return error(404, "GROUP_NOT_FOUND", &[&self.projects[project].id]);
            }
            Place::Org(org) => Some(org),
            Place::Project(project) => Some(self.projects[project].org),
        };
        let key = &self.keys[key];
        Ok(match (key.home, place) {
            (None, _) => Some(key.roles.clone()),
            (home, _) if home != org => None,
            (_, Place::Project(project)) => {
                let mut roles = key.project_roles.get(&project).cloned().unwrap_or_default();
                roles.extend(key.roles.contains("ORG_OWNER").then_some("GROUP_OWNER"));
                Some(roles)
            }
            _ => Some(key.roles.clone()),
        })
    }

    /// Whether a key belongs to a place.
    pub(super) fn is_at(&self, key: usize, place: Place) -> bool {
        match self.keys[key].home {
            Some(org) => place == Place::Org(org),
            None => place == Place::Installation,
        }
    }

    /// Says who calls, if it has one of these roles where it asks; or why it may not.
    pub(super) fn admit(&mut self, caller: Caller, place: Option<Place>, any_of: &[&str]) -> Result<usize, Refusal> {
        let caller = self.authenticate(caller)?;
        let Some(place) = place else { return error(404, "GROUP_NOT_FOUND", &[UNKNOWN_ID]) };
        let roles = self.roles_at(caller, place)?.unwrap_or_default();
        let may = if any_of.is_empty() { !roles.is_empty() } else { roles.iter().any(|role| any_of.contains(role)) };
        if may { Ok(caller) } else { Err(UNAUTHORIZED) }
    }

    /// Returns the key that a path names.
    pub(super) fn find(&self, target: Target, aim: Aim) -> Result<usize, Refusal> {
        let id = self.id(target, aim);
        match aim.key {
            Some(key) if !self.keys[key].deleted && self.is_at(key, aim.place) => Ok(key),
            None if matches!(target, Target::Malformed) => error(404, "INVALID_KEY_ID", &[id]),
            _ => error(400, "API_KEY_NOT_FOUND", &[id]),
        }
    }

    pub(super) fn path(&self, place: Option<Place>) -> String {
        match place {
            Some(Place::Installation) => format!("{BASE}/admin/apiKeys"),
            Some(Place::Org(org)) => format!("{BASE}/orgs/{}/apiKeys", self.orgs[org].id),
            Some(Place::Project(project)) => format!("{BASE}/groups/{}/apiKeys", self.projects[project].id),
            None => format!("{BASE}/groups/{UNKNOWN_ID}/apiKeys"),
        }
    }

    pub(super) fn key_path(&self, target: Target, aim: Aim) -> String {
        format!("{}/{}", self.path(Some(aim.place)), self.id(target, aim))
    }

    pub(super) fn key_url(&self, key: &Key) -> String {
        // The link of a global key leads nowhere, as the vendor's does.
        let org = key.home.map_or("null", |org| &self.orgs[org].id);
        format!("{}/orgs/{org}/apiKeys/{}", self.origin, key.id)
    }

    /// Returns a key as it is shown after its creation, with its roles in order.
    pub(super) fn json(&self, key: &Key) -> Value {
        let own = key.roles.iter().map(|role| match key.home {
            Some(org) => json!({"orgId": self.orgs[org].id, "roleName": role}),
            None => json!({"roleName": role}),
        });
        let in_projects = key.project_roles.iter().flat_map(|(project, held)| {
            let id = &self.projects[*project].id;
            held.iter().map(move |role| json!({"groupId": id, "roleName": role}))
        });
        json!({
            "desc": key.desc, "id": key.id, "publicKey": key.public,
            "privateKey": format!("********-****-****-{}", key.private.rsplit('-').next().unwrap_or_default()),
            "links": [{"href": self.key_url(key), "rel": "self"}],
            "roles": sorted(own.chain(in_projects).collect()),
        })
    }
}

/// Returns one of several by a number, one time in eight of all, else of those that are not deleted.
fn pick(number: usize, deleted: impl Iterator<Item = bool>) -> usize {
    let deleted: Vec<bool> = deleted.collect();
    let here: Vec<usize> = (0..deleted.len()).filter(|one| !deleted[*one]).collect();
    if here.is_empty() || number % 8 == 7 { number % deleted.len() } else { here[number % here.len()] }
}
