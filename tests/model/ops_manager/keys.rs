//! Keys, of the organization and of its projects.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::run::*;
use super::state::*;
use super::steps::*;
use crate::wire::{Reply, Request};

/// Which part of a list is asked for: a page of so many, or without a size all of it.
pub(super) struct Part {
    pub(super) size: Option<usize>,
    pub(super) page: usize,
}

impl Part {
    pub(super) const WHOLE: Self = Self { size: None, page: 1 };
}

/// What a request says of a key.
pub(super) struct Said<'a> {
    pub(super) desc: Option<usize>,
    pub(super) roles: Option<&'a [usize]>,
}

/// A key in a project.
pub(super) struct Membership {
    pub(super) project: usize,
    pub(super) key: Target,
}

impl Run<'_> {
    pub(super) fn list(&mut self, caller: Caller, parent: Parent, part: Part) -> Result<(), String> {
        self.list_in(caller, self.place(parent), part)
    }

    pub(super) fn list_in(
        &mut self,
        caller: Caller,
        place: Option<Place>,
        Part { size, page }: Part,
    ) -> Result<(), String> {
        let expected = self.admit(caller, place, ANY_ROLE);
        let (path, length) = (self.path(place), size.unwrap_or(100));
        let query = size.map_or(String::new(), |size| format!("?itemsPerPage={size}&pageNum={page}"));
        let page = if size.is_some() { page } else { 1 };
        let mut reply = self.send(caller, Request::new("GET", format!("{path}{query}")));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        let here = |key: &&Key| match place {
            Some(Place::Project(project)) => key.project_roles.contains_key(&project),
            Some(Place::Org(org)) => key.home == Some(org),
            _ => key.home.is_none(),
        };
        let mut keys: Vec<&Key> = self.keys.iter().filter(|key| !key.deleted).filter(here).collect();
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
        Said { desc, roles }: Said<'_>,
    ) -> Result<(), String> {
        let place = self.place(parent);
        let (known, managers) = match place {
            Some(Place::Installation) => (&GLOBAL_ROLES, GLOBAL_OWNER),
            Some(Place::Org(_)) => (&ORG_ROLES, MANAGERS),
            _ => (&PROJECT_ROLES, PROJECT_MANAGERS),
        };
        let expected = self.admit(caller, place, managers).and_then(|_| {
            match (place, desc, roles) {
                (Some(Place::Project(_)), None, None) => {
                    return error(400, "MISSING_ONE_OF_ATTRIBUTES", &["desc", "roles"]);
                }
                (Some(Place::Project(_)), ..) => {}
                (_, None, _) => return error(400, "MISSING_ATTRIBUTE", &["desc"]),
                (_, _, None) => return error(400, "MISSING_ATTRIBUTE", &["roles"]),
                _ => {}
            }
            check(desc, roles, known)
        });
        let request = Request::new("POST", self.path(place)).json(&body(desc, roles, known));
        let mut reply = self.send(caller, request);
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        let text = |name: &str| reply.body[name].as_str().unwrap_or_default().to_owned();
        let roles: Option<Roles> = roles.map(|roles| roles.iter().map(|role| known[*role]).collect());
        let (home, roles, project_roles) = match place {
            Some(Place::Project(project)) => {
                let roles = roles.unwrap_or_else(|| BTreeSet::from(["GROUP_READ_ONLY"]));
                (Some(self.projects[project].org), BTreeSet::from(["ORG_MEMBER"]), BTreeMap::from([(project, roles)]))
            }
            Some(Place::Org(org)) => (Some(org), roles.unwrap_or_default(), BTreeMap::new()),
            _ => {
                self.tally.reach("global key created");
                (None, roles.unwrap_or_default(), BTreeMap::new())
            }
        };
        let key = Key {
            id: text("id"),
            public: text("publicKey"),
            private: text("privateKey"),
            desc: desc.map_or("", |desc| DESCS[desc]).to_owned(),
            home,
            roles,
            project_roles,
            addresses: Vec::new(),
            deleted: false,
        };
        let expected = self.json_with_private_key(&key)?;
        sort_roles(&mut reply.body);
        reply.agree(200, &expected)?;
        self.keys.push(key);
        Ok(())
    }

    /// Returns how the answer to its creation shows a key that has to be a new one.
    pub(super) fn json_with_private_key(&self, key: &Key) -> Result<Value, String> {
        let is_new = self.keys.iter().all(|known| known.id != key.id && known.public != key.public);
        if !is_new || key.private.len() != 36 {
            return Err(format!("{} or its credentials are not new", key.id));
        }
        let mut shown = self.json(key);
        shown["privateKey"] = key.private.as_str().into();
        Ok(shown)
    }

    pub(super) fn get(&mut self, caller: Caller, target: Target) -> Result<(), String> {
        let aim = self.aim(caller, target);
        let expected = self.admit(caller, Some(aim.place), ANY_ROLE).and_then(|_| self.find(target, aim));
        let request = Request::new("GET", self.key_path(target, aim));
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
        Said { desc, roles }: Said<'_>,
    ) -> Result<(), String> {
        let aim = self.prey(caller, target);
        let is_global = aim.place == Place::Installation;
        let (known, managers) = if is_global { (&GLOBAL_ROLES, GLOBAL_OWNER) } else { (&ORG_ROLES, MANAGERS) };
        let expected = self.admit(caller, Some(aim.place), managers).and_then(|_| {
            let key = self.find(target, aim)?;
            if (desc, roles) == (None, None) {
                return error(400, "MISSING_ONE_OF_ATTRIBUTES", &["desc", "roles"]);
            }
            check(desc, roles, known).map(|()| key)
        });
        let request = Request::new("PATCH", self.key_path(target, aim)).json(&body(desc, roles, known));
        let reply = self.send(caller, request);
        if let Ok(key) = expected {
            let key = &mut self.keys[key];
            key.desc = desc.map_or(key.desc.clone(), |desc| DESCS[desc].to_owned());
            if let Some(roles) = roles {
                key.roles = roles.iter().map(|role| known[*role]).collect();
            }
        }
        self.shows(reply, expected)
    }

    pub(super) fn delete(&mut self, caller: Caller, target: Target) -> Result<(), String> {
        let aim = self.prey(caller, target);
        let managers = if aim.place == Place::Installation { GLOBAL_OWNER } else { MANAGERS };
        let expected = self.admit(caller, Some(aim.place), managers).and_then(|_| self.find(target, aim));
        let request = Request::new("DELETE", self.key_path(target, aim));
        let reply = self.send(caller, request);
        match expected {
            Ok(key) => {
                self.keys[key].deleted = true;
                if self.keys[key].home.is_none() {
                    self.tally.reach("global key deleted");
                }
                reply.agree(204, &Value::Null)
            }
            Err(refusal) => refusal.agrees(&reply),
        }
    }

    /// Replaces the roles of a key in a project; without roles, takes all of them away.
    pub(super) fn assign(
        &mut self,
        caller: Caller,
        Membership { project, key: target }: Membership,
        roles: Option<&[usize]>,
    ) -> Result<(), String> {
        let project = self.project(project);
        let place = Place::Project(project);
        let aim = Aim { place: Place::Org(self.projects[project].org), ..self.prey(caller, target) };
        let expected = self.admit(caller, Some(place), PROJECT_MANAGERS).and_then(|_| {
            let key = self.find(target, aim)?;
            if roles.is_none() && !self.keys[key].project_roles.contains_key(&project) {
                return error(400, "API_KEY_NOT_FOUND", &[&self.keys[key].id]);
            }
            check(None, roles, &PROJECT_ROLES).map(|()| key)
        });
        let path = format!("{}/{}", self.path(Some(place)), self.id(target, aim));
        let request = match roles {
            Some(_) => Request::new("PATCH", path).json(&body(None, roles, &PROJECT_ROLES)),
            None => Request::new("DELETE", path),
        };
        let reply = self.send(caller, request);
        if let Ok(key) = expected {
            let project_roles = &mut self.keys[key].project_roles;
            let Some(roles) = roles else {
                project_roles.remove(&project);
                return reply.agree(204, &Value::Null);
            };
            project_roles.insert(project, roles.iter().map(|role| PROJECT_ROLES[*role]).collect());
        }
        self.shows(reply, expected)
    }
}
