use std::sync::{Mutex, PoisonError};
use std::thread;

use chrono::{DateTime, SecondsFormat, Utc};
use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::{Access, Fault, FaultId, Info, Seed, World, WorldId};

use super::control::Control;
use super::renamed::Renamed;

/// A world of a server that others use, too. It is deleted when this is dropped.
pub(super) struct Far {
    control: &'static Control,
    id: WorldId,
    /// Worlds that the test has made by itself, and that go with this one if they are still there.
    others: Mutex<Vec<String>>,
}

impl Far {
    /// Makes a world with the same kinds of tenants as a server of one's own has, and returns them.
    pub(super) fn create(control: &'static Control) -> (Self, Info) {
        let created = control.succeed(Method::POST, "", Some("{}".to_owned()));
        let far = Self { control, id: text(&created["id"]).parse().unwrap(), others: Mutex::default() };
        let access: Access = serde_json::from_value(created).unwrap();
        (far, access.info().unwrap())
    }

    pub(super) fn control(&self) -> &'static Control {
        self.control
    }

    pub(super) fn id(&self) -> WorldId {
        self.id
    }

    /// Gives a tenant an id by which the server finds this world. Ids that differ behind the eighth digit still do.
    pub(super) fn tenant(&self, id: &str) -> String {
        format!("{}{}", self.id, &id[8..])
    }

    /// Returns a copy of the world as it is now.
    pub(super) fn copy(&self) -> World {
        let state = self.call(Method::GET, "/state", None);
        World::import_into(self.id, &Seed::parse(&state.to_string()).unwrap()).unwrap()
    }

    /// Lets the world take over the state of a copy.
    pub(super) fn replace(&self, copy: &World) {
        self.call(Method::PUT, "/state", Some(serde_json::to_string(&copy.export()).unwrap()));
    }

    /// Lets the world take over another state, under tenants of its own; returns what each of their ids was and is.
    pub(super) fn take_over(&self, state: &World) -> Vec<(String, String)> {
        let mut renamed = Renamed::of(self.id);
        self.replace(&state.fork_as(&mut renamed).unwrap());
        renamed.pairs
    }

    pub(super) fn now(&self) -> DateTime<Utc> {
        text(&self.call(Method::GET, "/clock", None)["now"]).parse().unwrap()
    }

    pub(super) fn stop_clock_at(&self, at: DateTime<Utc>) {
        let at = at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        self.call(Method::PATCH, "/clock", Some(json!({"set": at, "is_frozen": true}).to_string()));
    }

    /// Deletes another world of the server together with this one.
    pub(super) fn adopt(&self, id: &str) {
        self.others.lock().unwrap().push(id.to_owned());
    }

    pub(super) async fn add_fault(&self, fault: &Fault) -> FaultId {
        let added = self.call_meanwhile(Method::POST, "/faults", Some(serde_json::to_string(fault).unwrap())).await;
        number(&added["id"])
    }

    pub(super) async fn n_applied(&self, fault: FaultId) -> u64 {
        number(&self.call_meanwhile(Method::GET, &format!("/faults/{fault}"), None).await["n_applied"])
    }

    pub(super) async fn clear_faults(&self) {
        self.call_meanwhile(Method::DELETE, "/faults", None).await;
    }

    pub(super) async fn n_recorded(&self) -> u64 {
        number(&self.call_meanwhile(Method::GET, "", None).await["n_recorded"])
    }

    fn call(&self, method: Method, path: &str, body: Option<String>) -> Value {
        self.control.succeed(method, &format!("/{}{path}", self.id), body)
    }

    /// Calls an operation of this world, which has to succeed.
    pub(super) async fn call_meanwhile(&self, method: Method, path: &str, body: Option<String>) -> Value {
        self.control.succeed_meanwhile(method, &format!("/{}{path}", self.id), body).await
    }
}

impl Drop for Far {
    fn drop(&mut self) {
        let control = self.control;
        let delete = |id: &str| control.call(Method::DELETE, &format!("/{id}"), None);
        let others = self.others.get_mut().unwrap_or_else(PoisonError::into_inner).drain(..);
        let of_others: Vec<_> = others.map(|id| delete(&id)).collect();
        let of_this = delete(&self.id.to_string());
        // A second panic would hide what the test has found.
        if !thread::panicking() {
            assert!(of_others.iter().all(|deleted| matches!(deleted, Ok((204 | 404, _)))), "{of_others:?}");
            assert!(matches!(of_this, Ok((204, _))), "{of_this:?}");
        }
    }
}

#[track_caller]
fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value} is no number"))
}

#[track_caller]
fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}
