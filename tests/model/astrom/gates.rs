//! Tokens with which ActiveGates connect: they end and go on their own, and open nothing here.

use chrono::DateTime;
use serde_json::{Value, json};
use tokenwright_mock::World;
use tokenwright_mock::astrom::{ActiveGateType, Environment, GateTokenSeed};

use super::refusal::{Refusal, refuse};
use super::run::Run;
use super::steps::*;
use super::token::date;
use crate::wire::{Request, encode};

/// A token of a gate. It stays listed when it has ended, until it is revoked.
pub(super) struct GateToken {
    id: String,
    secret: String,
    created: i64,
    /// All of it, as it is shown.
    shown: Value,
    revoked: bool,
}

impl GateToken {
    /// Puts a token into an environment.
    pub(super) fn seed(environment: &Environment, world: &World, created: i64) -> Self {
        let created_at = DateTime::from_timestamp_millis(created).unwrap();
        let seed = GateTokenSeed::new("crowd", "crowd", ActiveGateType::CLUSTER, created_at);
        let added = environment.add_gate_token(&world.ids, seed);
        let (id, secret) = (added.id.to_string(), added.secret.expose().to_owned());
        let shown = json!({
            "id": id, "name": "crowd", "owner": "crowd", "activeGateType": "CLUSTER", "seedToken": false,
            "creationDate": date(created),
        });
        Self { id, secret, created, shown, revoked: false }
    }
}

/// How the listing is read, and whether the gate token that was shown last is revoked after the first page.
pub(super) struct GateListing {
    pub(super) page_size: Option<usize>,
    pub(super) revokes: bool,
}

impl Run<'_> {
    fn gate_base(&self) -> String {
        format!("/e/{}/api/v2/activeGateTokens", self.environment)
    }

    /// As [`admit`](Self::admit), for what no personal access token may do.
    pub(super) fn admit_impersonal(
        &mut self,
        caller: Caller,
        any_of: &'static [&'static str],
    ) -> Result<usize, Refusal> {
        let caller = self.admit(caller, any_of)?;
        if self.tokens[caller].personal { Err(Refusal::Personal) } else { Ok(caller) }
    }

    pub(super) fn create_gate(&mut self, caller: Caller, mut body: Value, end: End) -> Result<(), String> {
        let (text, end) = self.end(end);
        if let Some(text) = text {
            body["expirationDate"] = text;
        }
        let expected = self.admit_impersonal(caller, &[GATES_CREATE, GATES_WRITE]).and_then(|caller| {
            let faults = [("name", body["name"] == ""), ("expirationDate", end == Some(None))];
            let faults = faults.into_iter().filter(|(_, is_wrong)| *is_wrong);
            refuse(faults.map(|(name, _)| (name.to_owned(), "PAYLOAD_BODY")).collect())?;
            Ok(caller)
        });
        let reply = self.send(caller, Request::new("POST", self.gate_base()).json(&body));
        let caller = match expected {
            Ok(caller) => caller,
            Err(refusal) => return refusal.agrees(&reply),
        };
        let text = |name: &str| reply.body[name].as_str().unwrap_or_default().to_owned();
        let (id, secret) = (text("id"), text("token"));
        let mut expected = json!({"id": id, "token": secret});
        let mut shown = json!({
            "id": id, "name": body["name"], "owner": self.tokens[caller].owner, "creationDate": date(self.now),
            "activeGateType": body["activeGateType"], "seedToken": body["seedToken"] == true,
        });
        if let Some(end) = end.flatten() {
            expected["expirationDate"] = date(end).into();
            shown["expirationDate"] = date(end).into();
        }
        reply.agree(201, &expected)?;
        let is_new = self.gates.iter().all(|gate| gate.id != id && gate.secret != secret);
        if !is_new || secret.len() != id.len() + 65 || !secret.starts_with(&format!("{id}.")) {
            return Err(format!("{id} and its secret are not new, or do not belong together"));
        }
        self.gates.push(GateToken { id, secret, created: self.now, shown, revoked: false });
        self.tally.reach("gate token created");
        Ok(())
    }

    /// Returns what a path says, and the token that it names if it is there.
    fn named_gate(&self, gate: Gate) -> (String, Option<usize>) {
        let count_back = |number: usize| self.gates.len().checked_sub(1 + number % self.gates.len().max(1));
        match gate {
            Gate::Unknown => (UNKNOWN_GATE.to_owned(), None),
            Gate::Access(number) => (self.tokens[number % self.tokens.len()].id.clone(), None),
            Gate::Secret(number) => {
                (count_back(number).map_or(UNKNOWN_GATE, |gate| &self.gates[gate].secret).to_owned(), None)
            }
            Gate::Token(number) => match count_back(number) {
                Some(gate) => (self.gates[gate].id.clone(), Some(gate).filter(|gate| !self.gates[*gate].revoked)),
                None => (UNKNOWN_GATE.to_owned(), None),
            },
        }
    }

    pub(super) fn get_gate(&mut self, caller: Caller, gate: Gate) -> Result<(), String> {
        let (text, found) = self.named_gate(gate);
        let expected = self.admit_impersonal(caller, &[GATES_READ]).and_then(|_| found.ok_or(Refusal::Unknown));
        let reply = self.send(caller, Request::new("GET", format!("{}/{text}", self.gate_base())));
        match expected {
            Ok(gate) => reply.agree(200, &self.gates[gate].shown),
            Err(refusal) => refusal.agrees(&reply),
        }
    }

    pub(super) fn revoke_gate(&mut self, caller: Caller, gate: Gate) -> Result<(), String> {
        let (text, found) = self.named_gate(gate);
        let expected = self.admit_impersonal(caller, &[GATES_WRITE]).and_then(|_| found.ok_or(Refusal::Unknown));
        let reply = self.send(caller, Request::new("DELETE", format!("{}/{text}", self.gate_base())));
        match expected {
            Ok(gate) => {
                self.gates[gate].revoked = true;
                self.tally.reach("gate token revoked");
                reply.agree(204, &Value::Null)
            }
            Err(refusal) => refusal.agrees(&reply),
        }
    }

    /// Follows the listing to its end. Who asks for too little is refused.
    pub(super) fn list_gates(&mut self, caller: Caller, listing: GateListing) -> Result<(), String> {
        let GateListing { page_size, mut revokes } = listing;
        let size = page_size.unwrap_or(PAGE_SIZE_MIN);
        let query = page_size.map_or(String::new(), |size| format!("?pageSize={size}"));
        let (mut target, mut last) = (format!("{}{query}", self.gate_base()), None);
        loop {
            let reply = self.send(caller, Request::new("GET", target));
            let expected = self.admit_impersonal(caller, &[GATES_READ]).and_then(|_| {
                refuse((size < PAGE_SIZE_MIN).then(|| ("pageSize".to_owned(), "QUERY")).into_iter().collect())
            });
            if let Err(refusal) = expected {
                return refusal.agrees(&reply);
            }
            let place = |gate: &GateToken| (-gate.created, gate.id.clone());
            let mut here: Vec<usize> = (0..self.gates.len()).filter(|gate| !self.gates[*gate].revoked).collect();
            here.sort_by_key(|gate| place(&self.gates[*gate]));
            let total = here.len();
            here.retain(|gate| last.as_ref().is_none_or(|last| place(&self.gates[*gate]) > *last));
            let is_last = here.len() <= size;
            here.truncate(size);
            let key = reply.body["nextPageKey"].as_str().map(str::to_owned);
            let shown: Vec<&Value> = here.iter().map(|gate| &self.gates[*gate].shown).collect();
            let mut expected = json!({"totalCount": total, "pageSize": size, "activeGateTokens": shown});
            if !is_last {
                // Anything, but something.
                expected["nextPageKey"] = key.as_deref().unwrap_or("a page key").into();
            }
            reply.agree(200, &expected)?;
            let Some((key, shown_last)) = key.zip(here.last().copied()) else { return Ok(()) };
            self.tally.reach("gate tokens listed on several pages");
            (target, last) =
                (format!("{}?nextPageKey={}", self.gate_base(), encode(&key)), Some(place(&self.gates[shown_last])));
            if std::mem::take(&mut revokes) {
                let from_the_end = self.gates.len() - 1 - shown_last;
                self.revoke_gate(Caller::Anchor, Gate::Token(from_the_end))?;
            }
        }
    }

    /// The two kinds of tokens know nothing of each other.
    pub(super) fn mistake_gate(&mut self, gate: usize) -> Result<(), String> {
        let (secret, _) = self.named_gate(Gate::Secret(gate));
        let request = Request::new("GET", self.gate_base()).header("authorization", format!("Api-Token {secret}"));
        Refusal::Invalid.agrees(&self.wire.send(&request))?;
        let (id, _) = self.named_gate(Gate::Token(gate));
        let requests = [
            Request::new("POST", format!("{}/lookup", self.base)).json(&json!({"token": secret})),
            Request::new("GET", format!("{}/{id}", self.base)),
            Request::new("DELETE", format!("{}/{secret}", self.base)),
        ];
        for (request, scope) in requests.into_iter().zip([&[][..], &["apiTokens.read"], &["apiTokens.write"]]) {
            let expected = self.admit(Caller::Anchor, scope).err().unwrap_or(Refusal::Unknown);
            expected.agrees(&self.send(Caller::Anchor, request))?;
        }
        Ok(())
    }
}
