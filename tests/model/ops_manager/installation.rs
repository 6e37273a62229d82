//! What belongs to no organization: users, and the addresses that global keys are used from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::agents::meet;
use super::run::*;
use super::state::*;
use super::steps::*;
use crate::wire::Request;

impl Run<'_> {
    /// The first user gets a key that may do everything, those who follow get none.
    pub(super) fn create_user(&mut self, name: &'static str, address: Option<usize>) -> Result<(), String> {
        let body = json!({"username": name, "password": "Passw0rd.", "firstName": "Jane", "lastName": "Doe"});
        let query = address.map_or(String::new(), |address| format!("?whitelist={}", ADDRESSES[address].0));
        let mut reply = self.wire.send(&Request::new("POST", format!("{BASE}/unauth/users{query}")).json(&body));
        let is_first = self.users.is_empty();
        if !self.users.insert(name) {
            return error::<()>(409, "USER_ALREADY_EXISTS", &[name]).unwrap_err().agrees(&reply);
        }
        let id = reply.body["user"]["id"].clone();
        let url = format!("{}/users/{}", self.origin, id.as_str().unwrap_or_default());
        let roles = if is_first { json!([{"roleName": "GLOBAL_OWNER"}]) } else { json!([]) };
        let mut user = json!({
            "id": id, "username": name, "firstName": "Jane", "lastName": "Doe", "roles": roles,
            "links": [{"href": url, "rel": "self"}],
        });
        if name.contains('@') {
            user["emailAddress"] = name.into();
        }
        let mut expected = json!({"user": user});
        if is_first {
            let text = |name: &str| reply.body["programmaticApiKey"][name].as_str().unwrap_or_default().to_owned();
            let root = Key {
                id: text("id"),
                public: text("publicKey"),
                private: text("privateKey"),
                desc: text("desc"),
                home: None,
                roles: BTreeSet::from(["GLOBAL_OWNER"]),
                project_roles: BTreeMap::new(),
                addresses: Vec::new(),
                deleted: false,
            };
            expected["programmaticApiKey"] = self.json_with_private_key(&root)?;
            sort_roles(&mut reply.body["programmaticApiKey"]);
            self.root = Some(self.keys.len());
            self.keys.push(root);
            self.tally.reach("installation opened");
        }
        let new = address.filter(|address| !self.is_entered(*address, None));
        if let Some(address) = new {
            let shown = self.entry_json(address);
            self.entries.push(Listed { id: None, shown });
        }
        reply.agree(201, &expected)
    }

    fn entry_json(&self, address: usize) -> Value {
        let now = date(self.now);
        json!({"cidrBlock": ADDRESSES[address].2, "created": now, "updated": now, "type": "GLOBAL_ROLE"})
    }

    /// Whether an entry has these addresses, another one than `own`.
    fn is_entered(&self, address: usize, own: Option<usize>) -> bool {
        let mut others = self.entries.iter().enumerate().filter(|(number, _)| Some(*number) != own);
        others.any(|(_, entry)| entry.shown["cidrBlock"] == ADDRESSES[address].2)
    }

    /// Returns the entry that a number stands for, and its id.
    fn entry_of(&self, number: usize) -> (Result<usize, Refusal>, String) {
        let number = number % (self.entries.len() + 1);
        match self.entries.get(number).and_then(|entry| entry.id.as_ref()) {
            Some(id) => (Ok(number), id.clone()),
            None => (error(404, "GLOBAL_WHITELIST_ENTRY_NOT_FOUND", &[UNKNOWN_ID]), UNKNOWN_ID.to_owned()),
        }
    }

    pub(super) fn list_entries(&mut self, caller: Caller) -> Result<(), String> {
        let expected = self.admit(caller, Some(Place::Installation), ANY_ROLE);
        // Both names lead to the same.
        let path = format!("{BASE}/admin/{}", if self.now.timestamp() % 2 == 0 { "whitelist" } else { "accessList" });
        let reply = self.send(caller, Request::new("GET", &path));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        meet(&mut self.entries, reply.body["results"].as_array().map_or(&[], Vec::as_slice), ["id", "description"]);
        let shown: Vec<&Value> = self.entries.iter().map(|entry| &entry.shown).collect();
        reply.agree_on(200, &json!([shown, shown.len()]), |reply| {
            json!([reply.body["results"], reply.body["totalCount"]])
        })
    }

    pub(super) fn add_entry(&mut self, caller: Caller, address: usize) -> Result<(), String> {
        let text = ADDRESSES[address].0;
        let expected = self.admit(caller, Some(Place::Installation), GLOBAL_OWNER).and_then(|_| {
            let is_new = !self.is_entered(address, None);
            if is_new { Ok(()) } else { error(400, "DUPLICATE_GLOBAL_WHITELIST_ENTRY", &[text]) }
        });
        let body = json!({"cidrBlock": text, "description": "added"});
        let reply = self.send(caller, Request::new("POST", format!("{BASE}/admin/accessList")).json(&body));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        let mut shown = self.entry_json(address);
        (shown["id"], shown["description"]) = (reply.body["id"].clone(), "added".into());
        self.entries.push(Listed { id: shown["id"].as_str().map(str::to_owned), shown: shown.clone() });
        self.tally.reach("global entry added");
        reply.agree(200, &shown)
    }

    pub(super) fn change_entry(&mut self, caller: Caller, entry: usize, address: usize) -> Result<(), String> {
        let ((found, id), (text, _, cidr)) = (self.entry_of(entry), ADDRESSES[address]);
        let expected = self.admit(caller, Some(Place::Installation), GLOBAL_OWNER).and_then(|_| {
            let entry = found?;
            let is_taken = self.is_entered(address, Some(entry));
            if is_taken { error(400, "DUPLICATE_GLOBAL_WHITELIST_ENTRY", &[text]) } else { Ok(entry) }
        });
        let request = Request::new("PATCH", format!("{BASE}/admin/accessList/{id}")).json(&json!({"cidrBlock": text}));
        let reply = self.send(caller, request);
        let shown = match expected {
            Ok(entry) => &mut self.entries[entry].shown,
            Err(refusal) => return refusal.agrees(&reply),
        };
        (shown["cidrBlock"], shown["updated"]) = (cidr.into(), date(self.now).into());
        self.tally.reach("global entry changed");
        reply.agree(200, shown)
    }

    pub(super) fn delete_entry(&mut self, caller: Caller, entry: usize) -> Result<(), String> {
        let (found, id) = self.entry_of(entry);
        let expected = self.admit(caller, Some(Place::Installation), GLOBAL_OWNER).and(found);
        let reply = self.send(caller, Request::new("DELETE", format!("{BASE}/admin/whitelist/{id}")));
        match expected {
            Ok(entry) => {
                self.entries.remove(entry);
                self.tally.reach("global entry deleted");
                reply.agree(204, &Value::Null)
            }
            Err(refusal) => refusal.agrees(&reply),
        }
    }
}
