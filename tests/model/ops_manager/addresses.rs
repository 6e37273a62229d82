//! The access lists of keys.

use serde_json::{Value, json};

use super::run::*;
use super::state::*;
use super::steps::*;
use crate::wire::{Reply, Request};

impl Run<'_> {
    /// Returns where a path looks for a key with an access list: global keys have none.
    fn list_aim(&self, caller: Caller, target: Target) -> Aim {
        let aim = self.aim(caller, target);
        if aim.place == Place::Installation { Aim { place: Place::Org(0), ..aim } } else { aim }
    }

    /// Returns the key whose access list a path names, if the caller may see it.
    fn list_of(&mut self, caller: Caller, target: Target) -> Result<usize, Refusal> {
        let aim = self.list_aim(caller, target);
        let number = self.authenticate(caller)?;
        let roles = self.roles_at(number, aim.place)?.ok_or(UNAUTHORIZED)?;
        let own = aim.key == Some(number) && self.is_at(number, aim.place);
        if !own && !roles.iter().any(|role| MANAGERS.contains(role)) {
            return Err(ACCESS_LIST_DENIED);
        }
        self.find(target, aim)
    }

    fn list_path(&self, caller: Caller, target: Target) -> String {
        format!("{}/accessList", self.key_path(target, self.list_aim(caller, target)))
    }

    pub(super) fn list_addresses(&mut self, caller: Caller, target: Target) -> Result<(), String> {
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
        let own = format!("{}/accessList", self.key_url(key));
        let links = json!([{"href": format!("{own}?pageNum=1&itemsPerPage=100"), "rel": "self"}]);
        reply.agree(200, &json!({"links": links, "totalCount": results.len(), "results": results}))
    }

    fn address_json(&self, key: &Key, address: &Address) -> Value {
        let own = format!("{}/accessList", self.key_url(key));
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

    pub(super) fn add_addresses(&mut self, caller: Caller, target: Target, addresses: &[usize]) -> Result<(), String> {
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

    pub(super) fn get_address(&mut self, caller: Caller, target: Target, address: usize) -> Result<(), String> {
        let expected = self.entry(caller, target, address);
        let path = format!("{}/{}", self.list_path(caller, target), ADDRESSES[address].0.replace('/', "%2F"));
        let reply = self.send(caller, Request::new("GET", path));
        let (key, entry) = match expected {
            Ok((key, entry)) => (&self.keys[key], &self.keys[key].addresses[entry]),
            Err(refusal) => return refusal.agrees(&reply),
        };
        let mut expected = self.address_json(key, entry);
        let to_key = self.key_url(key);
        let links = expected["links"].as_array_mut().expect("an entry has links");
        links.push(json!({"href": to_key, "rel": "http://mms.mongodb.com/apiKeys"}));
        reply.agree(200, &expected)
    }

    pub(super) fn delete_address(&mut self, caller: Caller, target: Target, address: usize) -> Result<(), String> {
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
