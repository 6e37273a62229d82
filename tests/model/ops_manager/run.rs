use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use tokenwright_mock::ops_manager::{AccessListPolicy, NewKey, Organization, Role};

use super::calls::Nonce;
use super::state::*;
use super::steps::*;
use crate::host::{Host, start};
use crate::sequences::Tally;
use crate::wire::Wire;

/// One organization on the wire beside what it should hold.
pub(crate) struct Run<'a> {
    pub(super) host: &'a Host,
    pub(super) wire: Wire,
    pub(super) origin: String,
    pub(super) stored: Arc<Organization>,
    pub(super) org: String,
    pub(super) projects: [String; 2],
    pub(super) keys: Vec<Key>,
    pub(super) requires_addresses: bool,
    pub(super) nonce: Option<Nonce>,
    pub(super) now: DateTime<Utc>,
    pub(super) tally: Tally,
}

impl<'a> Run<'a> {
    pub(crate) fn new(host: &'a Host) -> Self {
        let world = host.server.world();
        let number = host.tenant_number();
        let id = |kind: &str| format!("64a1f0{kind}{number:016x}");
        let (org, projects) = (id("00"), [id("aa"), id("bb")]);
        let stored = world.ops_manager().add_organization(org.parse().unwrap(), "Example");
        for project in &projects {
            world.ops_manager().add_project(&stored, project.parse().unwrap(), "Project");
        }
        let founders = [(Role::OrgOwner, "ORG_OWNER"), (Role::OrgOwner, "ORG_OWNER"), (Role::OrgMember, "ORG_MEMBER")];
        let other = world.ops_manager().add_organization(id("ff").parse().unwrap(), "Other");
        let add = |organization: &Arc<Organization>, (role, name): (Role, &'static str)| {
            let key = NewKey::new("founder").with_organization_role(role);
            let created = world.ops_manager().add_key(organization, key, &world.ids).unwrap();
            Key {
                id: created.id.to_string(),
                public: created.public_key.to_string(),
                private: created.private_key.expose().to_owned(),
                desc: "founder".to_owned(),
                org_roles: BTreeSet::from([name]),
                project_roles: [BTreeSet::new(), BTreeSet::new()],
                addresses: Vec::new(),
                deleted: false,
                foreign: false,
            }
        };
        let mut keys: Vec<Key> = founders.into_iter().map(|founder| add(&stored, founder)).collect();
        keys.push(Key { foreign: true, org_roles: BTreeSet::new(), ..add(&other, founders[0]) });
        Self {
            host,
            wire: Wire::open(host.server.address()),
            origin: format!("http://{}{BASE}", host.server.address()),
            stored,
            org,
            projects,
            keys,
            requires_addresses: false,
            nonce: None,
            now: start(),
            tally: Tally::default(),
        }
    }

    /// Carries out all steps and looks at everything at the end; returns what was done.
    pub(crate) fn carry_out(mut self, sequence: &Sequence, may_pass: bool) -> Result<Tally, String> {
        for (i, step) in sequence.0.iter().enumerate() {
            if !may_pass && step.moves_the_clock() {
                continue;
            }
            self.take(step).map_err(|difference| format!("Step {i}, {step:?}:\n{difference}"))?;
        }
        self.take(&Step::Require { addresses: false })?;
        let at_the_end = |difference: String| format!("At the end:\n{difference}");
        for parent in [Parent::Organization, Parent::Project(0), Parent::Project(1)] {
            self.list(Caller::Anchor, parent, None, 1).map_err(at_the_end)?;
        }
        for key in 0..self.keys.len() {
            self.list_addresses(Caller::Anchor, Target::Key(key)).map_err(at_the_end)?;
        }
        Ok(self.tally)
    }

    fn take(&mut self, step: &Step) -> Result<(), String> {
        self.tally.n_operations += u64::from(!matches!(step, Step::Pass { .. } | Step::Require { .. }));
        match step {
            Step::Pass { ms } => {
                self.pass(*ms);
                Ok(())
            }
            Step::UseNonce { age_ms, count } => self.use_nonce(*age_ms, *count),
            Step::Require { addresses } => {
                self.requires_addresses = *addresses;
                let policy = if *addresses { AccessListPolicy::Required } else { AccessListPolicy::Optional };
                self.stored.set_access_list_policy(policy);
                Ok(())
            }
            Step::List { caller, parent, size, page } => self.list(*caller, *parent, *size, *page),
            Step::Create { caller, parent, desc, roles } => self.create(*caller, *parent, *desc, roles.as_deref()),
            Step::Get { caller, key } => self.get(*caller, *key),
            Step::Update { caller, key, desc, roles } => self.update(*caller, *key, *desc, roles.as_deref()),
            Step::Delete { caller, key } => self.delete(*caller, *key),
            Step::Assign { caller, project, key, roles } => self.assign(*caller, *project, *key, Some(roles)),
            Step::Unassign { caller, project, key } => self.assign(*caller, *project, *key, None),
            Step::ListAddresses { caller, key } => self.list_addresses(*caller, *key),
            Step::AddAddresses { caller, key, addresses } => self.add_addresses(*caller, *key, addresses),
            Step::GetAddress { caller, key, address } => self.get_address(*caller, *key, *address),
            Step::DeleteAddress { caller, key, address } => self.delete_address(*caller, *key, *address),
        }
    }

    pub(super) fn pass(&mut self, ms: i64) {
        self.host.pass(TimeDelta::milliseconds(ms));
        self.now += TimeDelta::milliseconds(ms);
    }

    pub(super) fn number(&self, caller: Caller) -> usize {
        match caller {
            Caller::Key(number) => number % self.keys.len(),
            _ => 0,
        }
    }

    pub(super) fn target(&self, caller: Caller, target: Target) -> Option<usize> {
        match target {
            Target::Unknown | Target::Malformed => None,
            Target::Caller => Some(self.number(caller)),
            Target::Key(number) => Some(number % self.keys.len()),
        }
    }

    /// As [`target`](Self::target), but another key than the anchor.
    pub(super) fn prey(&self, caller: Caller, target: Target) -> Option<usize> {
        self.target(caller, target).map(|key| key.max(1))
    }

    pub(super) fn id(&self, target: Target, found: Option<usize>) -> &str {
        match (target, found) {
            (_, Some(key)) => &self.keys[key].id,
            (Target::Malformed, None) => "hvbtsnqe",
            (_, None) => UNKNOWN_ID,
        }
    }

    pub(super) fn is_owner(&self, caller: usize) -> bool {
        self.keys[caller].org_roles.contains("ORG_OWNER")
    }

    pub(super) fn manages(&self, caller: usize, project: usize) -> bool {
        let roles = &self.keys[caller].project_roles[project];
        self.is_owner(caller) || roles.contains("GROUP_OWNER") || roles.contains("GROUP_USER_ADMIN")
    }

    /// Returns the key that a path names.
    pub(super) fn find(&self, target: Target, found: Option<usize>) -> Result<usize, Refusal> {
        let id = self.id(target, found);
        match found {
            Some(key) if self.keys[key].is_here() => Ok(key),
            None if matches!(target, Target::Malformed) => error(404, "INVALID_KEY_ID", &[id]),
            _ => error(400, "API_KEY_NOT_FOUND", &[id]),
        }
    }

    pub(super) fn path(&self, parent: Parent) -> String {
        match parent {
            Parent::Organization => format!("{BASE}/orgs/{}/apiKeys", self.org),
            Parent::Project(project) => format!("{BASE}/groups/{}/apiKeys", self.projects[project]),
            Parent::Unknown => format!("{BASE}/groups/{UNKNOWN_ID}/apiKeys"),
        }
    }

    pub(super) fn key_path(&self, target: Target, found: Option<usize>) -> String {
        format!("{}/{}", self.path(Parent::Organization), self.id(target, found))
    }

    /// Returns a key as it is shown after its creation, with its roles in order.
    pub(super) fn json(&self, key: &Key) -> Value {
        let mut roles: Vec<Value> =
            key.org_roles.iter().map(|role| json!({"orgId": self.org, "roleName": role})).collect();
        for (project, held) in self.projects.iter().zip(&key.project_roles) {
            roles.extend(held.iter().map(|role| json!({"groupId": project, "roleName": role})));
        }
        json!({
            "desc": key.desc, "id": key.id, "publicKey": key.public,
            "privateKey": format!("********-****-****-{}", key.private.rsplit('-').next().unwrap_or_default()),
            "links": [{"href": format!("{}/orgs/{}/apiKeys/{}", self.origin, self.org, key.id), "rel": "self"}],
            "roles": sorted(roles),
        })
    }
}
