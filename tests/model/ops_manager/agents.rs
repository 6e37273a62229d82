//! The keys of the agents of a project.

use serde_json::{Value, json};

use super::run::*;
use super::state::*;
use super::steps::*;
use crate::wire::Request;

impl Run<'_> {
    /// Returns how a key that has just been shown in full is listed.
    pub(super) fn agent(&self, key: &Value, mut shown: Value) -> Result<Listed, String> {
        let key = key.as_str().unwrap_or_default();
        let Some(tail) = key.get(28..32).filter(|_| key.len() == 32) else {
            return Err(format!("{key:?} is no key of an agent"));
        };
        shown["key"] = format!("{}{tail}", "*".repeat(28)).into();
        shown["createdTime"] = self.now.timestamp_millis().into();
        Ok(Listed { id: shown["_id"].as_str().map(str::to_owned), shown })
    }

    fn agents_path(&self, project: usize) -> String {
        format!("{BASE}/groups/{}/agentapikeys", self.projects[project].id)
    }

    /// Lists the keys of a project by its place among all.
    pub(super) fn list_agents_of(&mut self, caller: Caller, project: usize) -> Result<(), String> {
        let expected = self.admit(caller, Some(Place::Project(project)), ANY_ROLE);
        let mut reply = self.send(caller, Request::new("GET", self.agents_path(project)));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        let agents = &mut self.projects[project].agents;
        let received = reply.body.as_array_mut().map_or(&mut [][..], |list| list);
        meet(agents, received, ["_id", "desc"]);
        let expected: Value = agents.iter().map(|agent| agent.shown.clone()).collect();
        reply.agree(200, &expected)
    }

    pub(super) fn create_agent(&mut self, caller: Caller, project: usize, desc: &str) -> Result<(), String> {
        let project = self.project(project);
        let expected = self.admit(caller, Some(Place::Project(project)), PROJECT_OWNERS);
        let reply = self.send(caller, Request::new("POST", self.agents_path(project)).json(&json!({"desc": desc})));
        let caller = match expected {
            Ok(caller) => caller,
            Err(refusal) => return refusal.agrees(&reply),
        };
        let origin = json!({
            "_id": reply.body["_id"], "desc": desc, "createdBy": "PUBLIC_API", "createdIpAddr": "127.0.0.1",
            "createdUserId": self.keys[caller].id,
        });
        let agent = self.agent(&reply.body["key"], origin)?;
        let mut expected = agent.shown.clone();
        expected["key"] = reply.body["key"].clone();
        self.projects[project].agents.push(agent);
        self.tally.reach("agent key created");
        reply.agree(200, &expected)
    }

    pub(super) fn delete_agent(&mut self, caller: Caller, project: usize, agent: usize) -> Result<(), String> {
        let project = self.project(project);
        let agents = &self.projects[project].agents;
        let agent = agent % (agents.len() + 1);
        let known = agents.get(agent).and_then(|agent| agent.id.clone());
        let id = known.clone().unwrap_or_else(|| UNKNOWN_ID.to_owned());
        let expected = self.admit(caller, Some(Place::Project(project)), PROJECT_OWNERS).and_then(|_| match known {
            Some(_) => Ok(()),
            None => error(404, "INVALID_KEY_ID", &[&id]),
        });
        let reply = self.send(caller, Request::new("DELETE", format!("{}/{id}", self.agents_path(project))));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        self.projects[project].agents.remove(agent);
        self.tally.reach("agent key deleted");
        reply.agree(204, &Value::Null)
    }
}

/// Learns, from a listing, the id and the words of what the server has made by itself.
pub(super) fn meet(known: &mut [Listed], received: &[Value], [id, words]: [&str; 2]) {
    for (known, received) in known.iter_mut().zip(received).filter(|(known, _)| known.id.is_none()) {
        known.id = received[id].as_str().map(str::to_owned);
        (known.shown[id], known.shown[words]) = (received[id].clone(), received[words].clone());
    }
}
