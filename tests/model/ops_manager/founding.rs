//! Organizations and projects: how they come, are found, change their names and go, and what goes with them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::run::*;
use super::state::*;
use super::steps::*;
use crate::wire::{Reply, Request, encode};

/// Whether a list of organizations is to have those that were deleted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Deleted {
    Wanted,
    LeftOut,
}

impl Run<'_> {
    fn org_path(&self, org: usize) -> String {
        format!("{BASE}/orgs/{}", self.orgs[org].id)
    }

    fn org_json(&self, org: &Org) -> Value {
        let url = format!("{}/orgs/{}", self.origin, org.id);
        json!({"id": org.id, "isDeleted": org.deleted, "name": org.name, "links": [{"href": url, "rel": "self"}]})
    }

    /// Compares a listing that is short enough for one page. Its link has the query of the request.
    fn shows_all(&self, reply: &Reply, target: &str, mut items: Vec<Value>) -> Result<(), String> {
        items.sort_by_key(|item| item["id"].to_string());
        let separator = if target.contains('?') { '&' } else { '?' };
        let target = target.trim_start_matches(BASE);
        let url = format!("{}{target}{separator}pageNum=1&itemsPerPage=100", self.origin);
        let links = json!([{"href": url, "rel": "self"}]);
        reply.agree(200, &json!({"links": links, "totalCount": items.len(), "results": items}))
    }

    /// Callers of an organization see it alone; those with global roles see all, and what is deleted if they want.
    pub(super) fn list_orgs(&mut self, caller: Caller, deleted: Deleted) -> Result<(), String> {
        let expected = self.authenticate(caller);
        let target =
            format!("{BASE}/orgs{}", if deleted == Deleted::Wanted { "" } else { "?includeDeletedOrgs=false" });
        let reply = self.send(caller, Request::new("GET", &target));
        let home = match expected {
            Ok(caller) => self.keys[caller].home,
            Err(refusal) => return refusal.agrees(&reply),
        };
        let shown = self.orgs.iter().enumerate().filter(|(number, org)| match home {
            Some(home) => home == *number,
            None => deleted == Deleted::Wanted || !org.deleted,
        });
        self.shows_all(&reply, &target, shown.map(|(_, org)| self.org_json(org)).collect())
    }

    pub(super) fn create_org(&mut self, caller: Caller, name: &'static str) -> Result<(), String> {
        let expected = self.authenticate(caller).and_then(|caller| {
            let may = self.keys[caller].roles.contains("GLOBAL_OWNER");
            if may { Ok(()) } else { error(401, "API_KEY_CANNOT_CREATE_ORG", &[]) }
        });
        let reply = self.send(caller, Request::new("POST", format!("{BASE}/orgs")).json(&json!({"name": name})));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        let org = self.found(&reply.body["id"], name)?;
        self.tally.reach("organization created");
        reply.agree(200, &self.org_json(&self.orgs[org]))
    }

    /// Adds an organization whose id has to be a new one.
    fn found(&mut self, id: &Value, name: &'static str) -> Result<usize, String> {
        let id = self.new_id(id)?;
        self.orgs.push(Org { id, name, deleted: false });
        Ok(self.orgs.len() - 1)
    }

    fn new_id(&self, id: &Value) -> Result<String, String> {
        let id = id.as_str().unwrap_or_default();
        let mut ids = self.orgs.iter().map(|org| &org.id).chain(self.projects.iter().map(|project| &project.id));
        if id.len() == 24 && ids.all(|known| known != id) {
            Ok(id.to_owned())
        } else {
            Err(format!("{id:?} is no new id"))
        }
    }

    pub(super) fn rename_org(&mut self, caller: Caller, org: usize, name: &'static str) -> Result<(), String> {
        let org = self.org(org);
        let expected = self.admit(caller, Some(Place::Org(org)), OWNERS);
        let reply = self.send(caller, Request::new("PATCH", self.org_path(org)).json(&json!({"name": name})));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        self.orgs[org].name = name;
        reply.agree_on(200, &json!([self.orgs[org].id, name]), |reply| json!([reply.body["id"], reply.body["name"]]))
    }

    /// Its keys go with it; with projects, it stays.
    pub(super) fn delete_org(&mut self, caller: Caller, org: usize) -> Result<(), String> {
        let org = self.org(org).max(1);
        let expected = self.admit(caller, Some(Place::Org(org)), OWNERS).and_then(|_| {
            let is_empty = self.projects.iter().all(|project| project.deleted || project.org != org);
            if is_empty { Ok(()) } else { error(409, "ORG_NOT_EMPTY", &[&self.orgs[org].id]) }
        });
        let reply = self.send(caller, Request::new("DELETE", self.org_path(org)));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        self.orgs[org].deleted = true;
        let mut has_had_keys = false;
        for key in self.keys.iter_mut().filter(|key| key.home == Some(org)) {
            has_had_keys |= !std::mem::replace(&mut key.deleted, true);
        }
        self.tally.reach(if has_had_keys { "organization deleted with its keys" } else { "organization deleted" });
        reply.agree(204, &Value::Null)
    }

    fn project_path(&self, project: usize) -> String {
        format!("{BASE}/groups/{}", self.projects[project].id)
    }

    fn project_json(&self, project: &Project) -> Value {
        let url = format!("{}/groups/{}", self.origin, project.id);
        json!({
            "id": project.id, "name": project.name, "orgId": self.orgs[project.org].id, "tags": [],
            "links": [{"href": url, "rel": "self"}], "publicApiEnabled": true, "activeAgentCount": 0,
            "replicaSetCount": 0, "shardCount": 0,
            "hostCounts": {"arbiter": 0, "config": 0, "mongos": 0, "primary": 0, "secondary": 0},
        })
    }

    /// Returns the projects in which a key has a role.
    fn visible(&self, caller: usize) -> Vec<usize> {
        let has_role = |project: &usize| matches!(self.roles_at(caller, Place::Project(*project)), Ok(Some(roles)) if !roles.is_empty());
        (0..self.projects.len()).filter(has_role).collect()
    }

    pub(super) fn list_projects(&mut self, caller: Caller, org: Option<usize>) -> Result<(), String> {
        let org = org.map(|number| self.org(number));
        let (path, expected) = match org {
            Some(org) => {
                (format!("{}/groups", self.org_path(org)), self.admit(caller, Some(Place::Org(org)), ANY_ROLE))
            }
            None => (format!("{BASE}/groups"), self.authenticate(caller)),
        };
        let reply = self.send(caller, Request::new("GET", &path));
        let caller = match expected {
            Ok(caller) => caller,
            Err(refusal) => return refusal.agrees(&reply),
        };
        let visible = self.visible(caller);
        // In its own organization, a reader sees also what it has no role in.
        let reads_all = org.is_some() && self.keys[caller].roles.contains("ORG_READ_ONLY");
        let shown = self.projects.iter().enumerate().filter(|(number, project)| {
            !project.deleted && org.is_none_or(|org| project.org == org) && (reads_all || visible.contains(number))
        });
        self.shows_all(&reply, &path, shown.map(|(_, project)| self.project_json(project)).collect())
    }

    /// Returns whether who creates a project in an organization becomes its owner: who owns it anyway does not.
    fn founder(&self, caller: usize, org: usize) -> Result<bool, Refusal> {
        let roles = self.roles_at(caller, Place::Org(org))?.unwrap_or_default();
        if OWNERS.iter().any(|role| roles.contains(role)) {
            return Ok(false);
        }
        if roles.contains("ORG_GROUP_CREATOR") { Ok(true) } else { Err(UNAUTHORIZED) }
    }

    /// Whether another project of an organization has a name.
    fn is_taken(&self, org: usize, name: &str, own: Option<usize>) -> bool {
        let mut others = self.projects.iter().enumerate().filter(|(number, _)| Some(*number) != own);
        others.any(|(_, project)| !project.deleted && project.org == org && project.name == name)
    }

    pub(super) fn create_project(
        &mut self,
        caller: Caller,
        org: Option<usize>,
        name: &'static str,
    ) -> Result<(), String> {
        let org = org.map(|number| self.org(number));
        let expected = self.authenticate(caller).and_then(|caller| match org {
            Some(org) => {
                let becomes_owner = self.founder(caller, org)?;
                if self.is_taken(org, name, None) {
                    return error(409, "GROUP_ALREADY_EXISTS", &[name]);
                }
                Ok(becomes_owner.then_some(caller))
            }
            None if self.keys[caller].home.is_some() => error(400, "API_KEY_CREATED_GROUPS_MUST_HAVE_ORG", &[]),
            None if self.keys[caller].roles.contains("GLOBAL_OWNER") => Ok(None),
            None => Err(UNAUTHORIZED),
        });
        let mut body = json!({"name": name});
        if let Some(org) = org {
            body["orgId"] = self.orgs[org].id.as_str().into();
        }
        let mut reply = self.send(caller, Request::new("POST", format!("{BASE}/groups")).json(&body));
        let owner = match expected {
            Ok(owner) => owner,
            Err(refusal) => return refusal.agrees(&reply),
        };
        let org = match org {
            Some(org) => org,
            None => self.found(&reply.body["orgId"], name)?,
        };
        let id = self.new_id(&reply.body["id"])?;
        let agent = reply.body.as_object_mut().and_then(|body| body.remove("agentApiKey")).unwrap_or_default();
        let agents = vec![self.agent(&agent, json!({"createdBy": "PROVISIONING"}))?];
        let project = Project { id, name, org, deleted: false, agents };
        let expected = self.project_json(&project);
        self.projects.push(project);
        if let Some(owner) = owner {
            self.keys[owner].project_roles.insert(self.projects.len() - 1, BTreeSet::from(["GROUP_OWNER"]));
            self.tally.reach("project created by who becomes its owner");
        }
        self.tally.reach("project created");
        reply.agree(201, &expected)
    }

    fn shows_project(&self, reply: &Reply, expected: Result<usize, Refusal>) -> Result<(), String> {
        match expected {
            Ok(project) => reply.agree(200, &self.project_json(&self.projects[project])),
            Err(refusal) => refusal.agrees(reply),
        }
    }

    pub(super) fn get_project(&mut self, caller: Caller, project: usize) -> Result<(), String> {
        let project = self.project(project);
        let expected = self.admit(caller, Some(Place::Project(project)), ANY_ROLE).map(|_| project);
        let reply = self.send(caller, Request::new("GET", self.project_path(project)));
        self.shows_project(&reply, expected)
    }

    pub(super) fn find_project(&mut self, caller: Caller, name: &'static str) -> Result<(), String> {
        let expected = self.authenticate(caller).and_then(|caller| {
            let named = |project: &usize| self.projects[*project].name == name;
            let found: Vec<usize> = self.visible(caller).into_iter().filter(named).collect();
            match found[..] {
                [project] => Ok(project),
                [_, ..] => error(409, "MULTIPLE_GROUPS", &[name]),
                [] if self.projects.iter().any(|project| !project.deleted && project.name == name) => {
                    error(401, "NOT_IN_GROUP", &[])
                }
                [] => error(404, "GROUP_NAME_NOT_FOUND", &[name]),
            }
        });
        let reply = self.send(caller, Request::new("GET", format!("{BASE}/groups/byName/{}", encode(name))));
        self.shows_project(&reply, expected)
    }

    pub(super) fn rename_project(&mut self, caller: Caller, project: usize, name: &'static str) -> Result<(), String> {
        let project = self.project(project);
        let expected = self.admit(caller, Some(Place::Project(project)), PROJECT_OWNERS).and_then(|_| {
            let is_taken = self.is_taken(self.projects[project].org, name, Some(project));
            if is_taken { error(409, "GROUP_ALREADY_EXISTS", &[name]) } else { Ok(project) }
        });
        let reply = self.send(caller, Request::new("PATCH", self.project_path(project)).json(&json!({"name": name})));
        if expected.is_ok() {
            self.projects[project].name = name;
            self.tally.reach("project renamed");
        }
        self.shows_project(&reply, expected)
    }

    /// Keys lose their roles in it and stay; the keys of its agents go with it.
    pub(super) fn delete_project(&mut self, caller: Caller, project: usize) -> Result<(), String> {
        let project = self.project(project);
        let expected = self.admit(caller, Some(Place::Project(project)), PROJECT_OWNERS);
        let reply = self.send(caller, Request::new("DELETE", self.project_path(project)));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        self.projects[project].deleted = true;
        let mut has_lost_roles = false;
        for key in &mut self.keys {
            has_lost_roles |= key.project_roles.remove(&project).is_some() && !key.deleted;
        }
        self.tally.reach(if has_lost_roles { "project deleted that keys had roles in" } else { "project deleted" });
        reply.agree(202, &json!({}))
    }
}
