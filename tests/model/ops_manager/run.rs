use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use tokenwright_mock::ops_manager::{AccessListPolicy, NewKey, Organization, Role};

use super::digest::{authorization, challenge};
use super::state::*;
use super::steps::*;
use crate::host::{Host, start};
use crate::wire::{Reply, Request, Wire};

const NONCE_AGE_MAX: TimeDelta = TimeDelta::seconds(60);
const NONCE_USES_MAX: u32 = 1_000;

/// The nonce in use, which keys share: a nonce belongs to nobody.
struct Nonce {
    text: String,
    taken_at: DateTime<Utc>,
    n_uses: u32,
}

/// One organization on the wire beside what it should hold.
pub(crate) struct Run<'a> {
    host: &'a Host,
    wire: Wire,
    origin: String,
    stored: std::sync::Arc<Organization>,
    org: String,
    projects: [String; 2],
    keys: Vec<Key>,
    requires_addresses: bool,
    nonce: Option<Nonce>,
    now: DateTime<Utc>,
    n_operations: u64,
}

impl<'a> Run<'a> {
    pub(crate) fn new(host: &'a Host) -> Self {
        let world = host.server.world();
        let number = host.tenant_number();
        let id = |kind: &str| format!("64a1f0{kind}{number:016x}");
        let (org, projects) = (id("00"), [id("aa"), id("bb")]);
        let stored = world.ops_manager.add_organization(org.parse().unwrap(), "Example");
        for project in &projects {
            world.ops_manager.add_project(&stored, project.parse().unwrap(), "Project");
        }
        let founders = [(Role::OrgOwner, "ORG_OWNER"), (Role::OrgOwner, "ORG_OWNER"), (Role::OrgMember, "ORG_MEMBER")];
        let mut keys = Vec::new();
        for (role, name) in founders {
            let key = NewKey::new("founder").with_organization_role(role);
            let created = world.ops_manager.add_key(&stored, key, &world.ids).unwrap();
            keys.push(Key {
                id: created.id.to_string(),
                public: created.public_key.to_string(),
                private: created.private_key.expose().to_owned(),
                desc: "founder".to_owned(),
                org_roles: BTreeSet::from([name]),
                project_roles: [BTreeSet::new(), BTreeSet::new()],
                addresses: Vec::new(),
                deleted: false,
            });
        }
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
            n_operations: 0,
        }
    }

    /// Carries out all steps and looks at everything at the end; returns the number of operations.
    pub(crate) fn carry_out(mut self, sequence: &Sequence, may_pass: bool) -> Result<u64, String> {
        for (i, step) in sequence.0.iter().enumerate() {
            if !may_pass && matches!(step, Step::Pass { .. }) {
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
        Ok(self.n_operations)
    }

    fn take(&mut self, step: &Step) -> Result<(), String> {
        self.n_operations += u64::from(!matches!(step, Step::Pass { .. } | Step::Require { .. }));
        match step {
            Step::Pass { ms } => {
                self.host.pass(TimeDelta::milliseconds(*ms));
                self.now += TimeDelta::milliseconds(*ms);
                Ok(())
            }
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

    fn number(&self, caller: Caller) -> usize {
        match caller {
            Caller::Key(number) => number % self.keys.len(),
            _ => 0,
        }
    }

    fn target(&self, caller: Caller, target: Target) -> Option<usize> {
        match target {
            Target::Unknown | Target::Malformed => None,
            Target::Caller => Some(self.number(caller)),
            Target::Key(number) => Some(number % self.keys.len()),
        }
    }

    /// As [`target`](Self::target), but another key than the anchor.
    fn prey(&self, caller: Caller, target: Target) -> Option<usize> {
        self.target(caller, target).map(|key| key.max(1))
    }

    fn id(&self, target: Target, found: Option<usize>) -> &str {
        match (target, found) {
            (_, Some(key)) => &self.keys[key].id,
            (Target::Malformed, None) => "hvbtsnqe",
            (_, None) => UNKNOWN_ID,
        }
    }

    /// Sends a request with the use count that is next, taking a challenge where a client would.
    fn send(&mut self, caller: Caller, request: Request) -> Reply {
        if matches!(caller, Caller::Nobody) {
            return self.wire.send(&request);
        }
        let now = self.now;
        let spent = |nonce: &Nonce| now - nonce.taken_at > NONCE_AGE_MAX || nonce.n_uses >= NONCE_USES_MAX;
        let is_new = self.nonce.as_ref().is_none_or(spent);
        if is_new && matches!(caller, Caller::Replay) {
            // There is no use yet that could be repeated.
            let _ = self.authenticate(Caller::Anchor);
            self.send(Caller::Anchor, Request::new("GET", format!("{BASE}/orgs/x/apiKeys")));
        } else if is_new {
            let text = challenge(&mut self.wire);
            self.nonce = Some(Nonce { text, taken_at: now, n_uses: 0 });
        }
        let key = &self.keys[self.number(caller)];
        let nonce = self.nonce.as_mut().expect("taken above");
        nonce.n_uses += u32::from(!matches!(caller, Caller::Replay));
        let wrong = if matches!(caller, Caller::WrongSecret) { "x" } else { "" };
        let private = format!("{}{wrong}", key.private);
        let header = authorization(&key.public, &private, &nonce.text, nonce.n_uses, &request);
        let request = request.header("authorization", header);
        self.wire.send(&request)
    }

    /// Says who calls, which the access list counts; or why it may not.
    fn authenticate(&mut self, caller: Caller) -> Result<usize, Refusal> {
        let number = self.number(caller);
        if matches!(caller, Caller::Nobody | Caller::WrongSecret | Caller::Replay) || self.keys[number].deleted {
            return Err(Refusal::Challenge { stale: false });
        }
        let mut covered = false;
        for address in self.keys[number].addresses.iter_mut().filter(|address| address.covers_caller()) {
            (address.count, address.used, covered) = (address.count + 1, Some(self.now), true);
        }
        if self.requires_addresses && !covered {
            return error(403, "IP_ADDRESS_NOT_ON_ACCESS_LIST", &["127.0.0.1"]);
        }
        Ok(number)
    }

    fn is_owner(&self, caller: usize) -> bool {
        self.keys[caller].org_roles.contains("ORG_OWNER")
    }

    fn manages(&self, caller: usize, project: usize) -> bool {
        let roles = &self.keys[caller].project_roles[project];
        self.is_owner(caller) || roles.contains("GROUP_OWNER") || roles.contains("GROUP_USER_ADMIN")
    }

    /// Returns the key that a path names.
    fn find(&self, target: Target, found: Option<usize>) -> Result<usize, Refusal> {
        let id = self.id(target, found);
        match found {
            Some(key) if !self.keys[key].deleted => Ok(key),
            None if matches!(target, Target::Malformed) => error(404, "INVALID_KEY_ID", &[id]),
            _ => error(400, "API_KEY_NOT_FOUND", &[id]),
        }
    }

    fn path(&self, parent: Parent) -> String {
        match parent {
            Parent::Organization => format!("{BASE}/orgs/{}/apiKeys", self.org),
            Parent::Project(project) => format!("{BASE}/groups/{}/apiKeys", self.projects[project]),
            Parent::Unknown => format!("{BASE}/groups/{UNKNOWN_ID}/apiKeys"),
        }
    }

    fn key_path(&self, target: Target, found: Option<usize>) -> String {
        format!("{}/{}", self.path(Parent::Organization), self.id(target, found))
    }

    /// Returns a key as it is shown after its creation, with its roles in order.
    fn json(&self, key: &Key) -> Value {
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

    fn list(&mut self, caller: Caller, parent: Parent, size: Option<usize>, page: usize) -> Result<(), String> {
        let expected = self.authenticate(caller).and_then(|caller| {
            let may = match parent {
                Parent::Organization => !self.keys[caller].org_roles.is_empty(),
                Parent::Project(project) => {
                    self.is_owner(caller) || !self.keys[caller].project_roles[project].is_empty()
                }
                Parent::Unknown => return error(404, "GROUP_NOT_FOUND", &[UNKNOWN_ID]),
            };
            if may { Ok(()) } else { Err(UNAUTHORIZED) }
        });
        let (path, length) = (self.path(parent), size.unwrap_or(100));
        let query = size.map_or(String::new(), |size| format!("?itemsPerPage={size}&pageNum={page}"));
        let page = if size.is_some() { page } else { 1 };
        let mut reply = self.send(caller, Request::new("GET", format!("{path}{query}")));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        let here = |key: &&Key| match parent {
            Parent::Project(project) => !key.deleted && !key.project_roles[project].is_empty(),
            _ => !key.deleted,
        };
        let mut keys: Vec<&Key> = self.keys.iter().filter(here).collect();
        keys.sort_by(|a, b| a.public.cmp(&b.public));
        let shown: Vec<Value> = keys.iter().skip((page - 1) * length).take(length).map(|key| self.json(key)).collect();
        let link = |rel: &str, page: usize| {
            let path = path.trim_start_matches(BASE);
            json!({"href": format!("{}{path}?pageNum={page}&itemsPerPage={length}", self.origin), "rel": rel})
        };
        let mut links = vec![link("self", page)];
        links.extend((page > 1).then(|| link("previous", page - 1)));
        links.extend((page * length < keys.len()).then(|| link("next", page + 1)));
        for key in reply.body["results"].as_array_mut().into_iter().flatten() {
            sort_roles(key);
        }
        reply.agree(200, &json!({"links": links, "results": shown, "totalCount": keys.len()}))
    }

    fn create(
        &mut self,
        caller: Caller,
        parent: Parent,
        desc: Option<usize>,
        roles: Option<&[usize]>,
    ) -> Result<(), String> {
        let known = if matches!(parent, Parent::Organization) { &ORG_ROLES } else { &PROJECT_ROLES };
        let expected = self.authenticate(caller).and_then(|caller| {
            let may = match parent {
                Parent::Organization => self.is_owner(caller),
                Parent::Project(project) => self.manages(caller, project),
                Parent::Unknown => return error(404, "GROUP_NOT_FOUND", &[UNKNOWN_ID]),
            };
            if !may {
                return Err(UNAUTHORIZED);
            }
            match (parent, desc, roles) {
                (Parent::Organization, None, _) => return error(400, "MISSING_ATTRIBUTE", &["desc"]),
                (Parent::Organization, _, None) => return error(400, "MISSING_ATTRIBUTE", &["roles"]),
                (_, None, None) => return error(400, "MISSING_ONE_OF_ATTRIBUTES", &["desc", "roles"]),
                _ => {}
            }
            check(desc, roles, matches!(parent, Parent::Organization))
        });
        let request = Request::new("POST", self.path(parent)).json(&body(desc, roles, known));
        let mut reply = self.send(caller, request);
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        let text = |name: &str| reply.body[name].as_str().unwrap_or_default().to_owned();
        let mut key = Key {
            id: text("id"),
            public: text("publicKey"),
            private: text("privateKey"),
            desc: desc.map_or("", |desc| DESCS[desc]).to_owned(),
            org_roles: BTreeSet::from(["ORG_MEMBER"]),
            project_roles: [BTreeSet::new(), BTreeSet::new()],
            addresses: Vec::new(),
            deleted: false,
        };
        let roles = roles.map(|roles| roles.iter().map(|role| known[*role]).collect());
        match parent {
            Parent::Project(project) => {
                key.project_roles[project] = roles.unwrap_or_else(|| BTreeSet::from(["GROUP_READ_ONLY"]));
            }
            _ => key.org_roles = roles.unwrap_or_default(),
        }
        let is_new = self.keys.iter().all(|known| known.id != key.id && known.public != key.public);
        if !is_new || key.private.len() != 36 {
            return Err(format!("{} or its credentials are not new", key.id));
        }
        let mut expected = self.json(&key);
        expected["privateKey"] = key.private.as_str().into();
        sort_roles(&mut reply.body);
        reply.agree(200, &expected)?;
        self.keys.push(key);
        Ok(())
    }

    fn get(&mut self, caller: Caller, target: Target) -> Result<(), String> {
        let found = self.target(caller, target);
        let expected = self.authenticate(caller).and_then(|_| self.find(target, found));
        let request = Request::new("GET", self.key_path(target, found));
        let reply = self.send(caller, request);
        self.shows(reply, expected)
    }

    /// Compares an answer with a key as it is now.
    fn shows(&self, mut reply: Reply, expected: Result<usize, Refusal>) -> Result<(), String> {
        sort_roles(&mut reply.body);
        match expected {
            Ok(key) => reply.agree(200, &self.json(&self.keys[key])),
            Err(refusal) => refusal.agrees(&reply),
        }
    }

    fn update(
        &mut self,
        caller: Caller,
        target: Target,
        desc: Option<usize>,
        roles: Option<&[usize]>,
    ) -> Result<(), String> {
        let found = self.prey(caller, target);
        let expected = self.authenticate(caller).and_then(|caller| {
            if !self.is_owner(caller) {
                return Err(UNAUTHORIZED);
            }
            let key = self.find(target, found)?;
            if (desc, roles) == (None, None) {
                return error(400, "MISSING_ONE_OF_ATTRIBUTES", &["desc", "roles"]);
            }
            check(desc, roles, true).map(|()| key)
        });
        let request = Request::new("PATCH", self.key_path(target, found)).json(&body(desc, roles, &ORG_ROLES));
        let reply = self.send(caller, request);
        if let Ok(key) = expected {
            let key = &mut self.keys[key];
            key.desc = desc.map_or(key.desc.clone(), |desc| DESCS[desc].to_owned());
            if let Some(roles) = roles {
                key.org_roles = roles.iter().map(|role| ORG_ROLES[*role]).collect();
            }
        }
        self.shows(reply, expected)
    }

    fn delete(&mut self, caller: Caller, target: Target) -> Result<(), String> {
        let found = self.prey(caller, target);
        let expected = self
            .authenticate(caller)
            .and_then(|caller| if self.is_owner(caller) { self.find(target, found) } else { Err(UNAUTHORIZED) });
        let request = Request::new("DELETE", self.key_path(target, found));
        let reply = self.send(caller, request);
        match expected {
            Ok(key) => {
                self.keys[key].deleted = true;
                reply.agree(204, &Value::Null)
            }
            Err(refusal) => refusal.agrees(&reply),
        }
    }

    /// Replaces the roles of a key in a project; without roles, takes all of them away.
    fn assign(
        &mut self,
        caller: Caller,
        project: usize,
        target: Target,
        roles: Option<&[usize]>,
    ) -> Result<(), String> {
        let found = self.prey(caller, target);
        let expected = self.authenticate(caller).and_then(|caller| {
            if !self.manages(caller, project) {
                return Err(UNAUTHORIZED);
            }
            let key = self.find(target, found)?;
            if roles.is_none() && self.keys[key].project_roles[project].is_empty() {
                return error(400, "API_KEY_NOT_FOUND", &[&self.keys[key].id]);
            }
            check(None, roles, false).map(|()| key)
        });
        let path = format!("{}/{}", self.path(Parent::Project(project)), self.id(target, found));
        let request = match roles {
            Some(_) => Request::new("PATCH", path).json(&body(None, roles, &PROJECT_ROLES)),
            None => Request::new("DELETE", path),
        };
        let reply = self.send(caller, request);
        if let Ok(key) = expected {
            let names = roles.unwrap_or_default().iter().map(|role| PROJECT_ROLES[*role]);
            self.keys[key].project_roles[project] = names.collect();
            if roles.is_none() {
                return reply.agree(204, &Value::Null);
            }
        }
        self.shows(reply, expected)
    }

    /// Returns the key whose access list a path names, if the caller may see it.
    fn list_of(&mut self, caller: Caller, target: Target) -> Result<usize, Refusal> {
        let found = self.target(caller, target);
        let caller = self.authenticate(caller)?;
        if !self.is_owner(caller) && found != Some(caller) {
            return Err(UNAUTHORIZED);
        }
        self.find(target, found)
    }

    fn list_path(&self, caller: Caller, target: Target) -> String {
        format!("{}/accessList", self.key_path(target, self.target(caller, target)))
    }

    fn list_addresses(&mut self, caller: Caller, target: Target) -> Result<(), String> {
        let expected = self.list_of(caller, target);
        let request = Request::new("GET", self.list_path(caller, target));
        let reply = self.send(caller, request);
        self.shows_list(&reply, expected)
    }

    fn shows_list(&self, reply: &Reply, expected: Result<usize, Refusal>) -> Result<(), String> {
        let key = match expected {
            Ok(key) => &self.keys[key],
            Err(refusal) => return refusal.agrees(reply),
        };
        let results: Vec<Value> = key.addresses.iter().map(|address| self.address_json(key, address)).collect();
        let own = format!("{}/orgs/{}/apiKeys/{}/accessList", self.origin, self.org, key.id);
        let links = json!([{"href": format!("{own}?pageNum=1&itemsPerPage=100"), "rel": "self"}]);
        reply.agree(200, &json!({"links": links, "totalCount": results.len(), "results": results}))
    }

    fn address_json(&self, key: &Key, address: &Address) -> Value {
        let own = format!("{}/orgs/{}/apiKeys/{}/accessList", self.origin, self.org, key.id);
        let mut entry = json!({
            "cidrBlock": address.cidr, "count": address.count, "created": date(address.created),
            "links": [{"href": format!("{own}/{}", address.segment()), "rel": "self"}],
        });
        if let Some(single) = address.single() {
            entry["ipAddress"] = single.into();
        }
        if let Some(used) = address.used {
            (entry["lastUsed"], entry["lastUsedAddress"]) = (date(used).into(), "127.0.0.1".into());
        }
        entry
    }

    fn add_addresses(&mut self, caller: Caller, target: Target, addresses: &[usize]) -> Result<(), String> {
        let expected = self.list_of(caller, target).and_then(|key| {
            let cidr = |address: &usize| ADDRESSES[*address].2;
            let twice = addresses
                .iter()
                .enumerate()
                .find(|(i, address)| addresses[..*i].iter().any(|before| cidr(before) == cidr(address)));
            if let Some((_, address)) = twice {
                return error(400, "DUPLICATE_ADDRESSES_IN_INPUT", &[ADDRESSES[*address].0]);
            }
            let listed = |address: &&usize| self.keys[key].addresses.iter().any(|known| known.cidr == cidr(address));
            match addresses.iter().find(listed) {
                Some(address) => error(409, "ADDRESS_ALREADY_IN_ACCESS_LIST", &[ADDRESSES[*address].0]),
                None => Ok(key),
            }
        });
        let member = |address: &usize| match ADDRESSES[*address] {
            (text, true, _) => json!({"cidrBlock": text}),
            (text, false, _) => json!({"ipAddress": text}),
        };
        let body: Value = addresses.iter().map(member).collect();
        let request = Request::new("POST", self.list_path(caller, target)).json(&body);
        let reply = self.send(caller, request);
        if let Ok(key) = expected {
            let created = self.now;
            let new = |address: &usize| Address { cidr: ADDRESSES[*address].2, created, count: 0, used: None };
            self.keys[key].addresses.extend(addresses.iter().map(new));
        }
        self.shows_list(&reply, expected)
    }

    /// Returns the key and the place of an entry on its list.
    fn entry(&mut self, caller: Caller, target: Target, address: usize) -> Result<(usize, usize), Refusal> {
        let key = self.list_of(caller, target)?;
        let (text, _, cidr) = ADDRESSES[address];
        match self.keys[key].addresses.iter().position(|known| known.cidr == cidr) {
            Some(entry) => Ok((key, entry)),
            None => error(404, "API_KEY_ACCESS_LIST_NOT_FOUND", &[text, &self.keys[key].id]),
        }
    }

    fn get_address(&mut self, caller: Caller, target: Target, address: usize) -> Result<(), String> {
        let expected = self.entry(caller, target, address);
        let path = format!("{}/{}", self.list_path(caller, target), ADDRESSES[address].0.replace('/', "%2F"));
        let reply = self.send(caller, Request::new("GET", path));
        let (key, entry) = match expected {
            Ok((key, entry)) => (&self.keys[key], &self.keys[key].addresses[entry]),
            Err(refusal) => return refusal.agrees(&reply),
        };
        let mut expected = self.address_json(key, entry);
        let to_key = format!("{}/orgs/{}/apiKeys/{}", self.origin, self.org, key.id);
        let links = expected["links"].as_array_mut().expect("an entry has links");
        links.push(json!({"href": to_key, "rel": "http://mms.mongodb.com/apiKeys"}));
        reply.agree(200, &expected)
    }

    fn delete_address(&mut self, caller: Caller, target: Target, address: usize) -> Result<(), String> {
        let expected = self.entry(caller, target, address).and_then(|(key, entry)| {
            if self.keys[key].addresses[entry].covers_caller() {
                return error(400, "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST", &["127.0.0.1"]);
            }
            Ok((key, entry))
        });
        let path = format!("{}/{}", self.list_path(caller, target), ADDRESSES[address].0.replace('/', "%2F"));
        let reply = self.send(caller, Request::new("DELETE", path));
        match expected {
            Ok((key, entry)) => {
                self.keys[key].addresses.remove(entry);
                reply.agree(204, &Value::Null)
            }
            Err(refusal) => refusal.agrees(&reply),
        }
    }
}
