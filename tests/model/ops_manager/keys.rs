//! Keys, of the organization and of its projects.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::run::Run;
use super::state::*;
use super::steps::*;
use crate::wire::{Reply, Request};

impl Run<'_> {
    pub(super) fn list(
        &mut self,
        caller: Caller,
        parent: Parent,
        size: Option<usize>,
        page: usize,
    ) -> Result<(), String> {
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
            Parent::Project(project) => key.is_here() && !key.project_roles[project].is_empty(),
            _ => key.is_here(),
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

    pub(super) fn create(
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
            foreign: false,
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

    pub(super) fn get(&mut self, caller: Caller, target: Target) -> Result<(), String> {
        let found = self.target(caller, target);
        let expected = self.authenticate(caller).and_then(|caller| {
            // Any role in the organization will do, and every key of it has one.
            if self.keys[caller].foreign { Err(UNAUTHORIZED) } else { self.find(target, found) }
        });
        let request = Request::new("GET", self.key_path(target, found));
        let reply = self.send(caller, request);
        self.shows(reply, expected)
    }

    /// Compares an answer with a key as it is now.
    pub(super) fn shows(&self, mut reply: Reply, expected: Result<usize, Refusal>) -> Result<(), String> {
        sort_roles(&mut reply.body);
        match expected {
            Ok(key) => reply.agree(200, &self.json(&self.keys[key])),
            Err(refusal) => refusal.agrees(&reply),
        }
    }

    pub(super) fn update(
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

    pub(super) fn delete(&mut self, caller: Caller, target: Target) -> Result<(), String> {
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
    pub(super) fn assign(
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
}
