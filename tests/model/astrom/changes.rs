//! What changes tokens: create, update, delete.

use serde_json::{Value, json};

use super::refusal::{Refusal, refuse, violations};
use super::run::Run;
use super::steps::*;
use super::token::{Token, date, distinct, same_set};
use crate::wire::Request;

/// What a request to make a token says of it.
pub(super) struct New<'a> {
    pub(super) name: usize,
    pub(super) scopes: &'a [usize],
    pub(super) personal: Option<bool>,
    pub(super) end: End,
}

/// What a request to change a token says of it.
pub(super) struct Change<'a> {
    pub(super) name: Option<usize>,
    pub(super) enabled: Option<bool>,
    pub(super) scopes: Option<&'a [usize]>,
}

impl Run<'_> {
    pub(super) fn create(&mut self, caller: Caller, new: New<'_>) -> Result<(), String> {
        let New { name, scopes, personal, end } = new;
        let names: Vec<&str> = scopes.iter().map(|scope| SCOPES[*scope]).collect();
        let mut body = json!({"name": NAMES[name], "scopes": names});
        if let Some(personal) = personal {
            body["personalAccessToken"] = personal.into();
        }
        let (text, end) = self.end(end);
        if let Some(text) = text {
            body["expirationDate"] = text;
        }
        let expected = self.admit(caller, &["apiTokens.write"]).and_then(|caller| {
            let mut violations = violations(Some(name), Some(scopes));
            if end == Some(None) {
                violations.push(("expirationDate".to_owned(), "PAYLOAD_BODY"));
            }
            refuse(violations).map(|()| caller)
        });
        let reply = self.send(caller, Request::new("POST", &self.base).json(&body));
        let caller = match expected {
            Ok(caller) => caller,
            Err(refusal) => return refusal.agrees(&reply),
        };
        let end = end.flatten();
        let text = |name: &str| reply.body[name].as_str().unwrap_or_default().to_owned();
        let (id, secret) = (text("id"), text("token"));
        let mut expected = json!({"id": id, "token": secret});
        if let Some(end) = end {
            expected["expirationDate"] = date(end).into();
        }
        reply.agree(201, &expected)?;
        let is_new = self.tokens.iter().all(|token| token.id != id && token.secret != secret);
        if !is_new || secret.len() != id.len() + 65 || !secret.starts_with(&format!("{id}.")) {
            return Err(format!("{id} and its secret are not new, or do not belong together"));
        }
        self.tokens.push(Token {
            id,
            secret,
            name: NAMES[name].to_owned(),
            enabled: true,
            owner: self.tokens[caller].owner.clone(),
            personal: personal == Some(true),
            scopes: distinct(&names),
            created: self.now,
            modified: None,
            used: None,
            end,
            deleted: false,
            foreign: false,
        });
        Ok(())
    }

    /// Returns what the request says, and what it means: `None` no end, `Some(None)` a refusal.
    pub(super) fn end(&self, end: End) -> (Option<Value>, Option<Option<i64>>) {
        const DAY: i64 = 86_400_000;
        let (text, at) = match end {
            End::Absent => return (None, None),
            End::Null => return (Some(Value::Null), None),
            End::Unreadable => return (Some("tomorrow".into()), Some(None)),
            End::In { n, unit } => (format!("now+{n}{}", UNITS[unit].0), self.now + n * UNITS[unit].1),
            End::Day { hours } => (format!("now+{hours}h/d"), (self.now + hours * 3_600_000) / DAY * DAY),
            End::Epoch { ms } => ((self.now + ms).to_string(), self.now + ms),
            End::Instant { ms } => (date(self.now + ms), self.now + ms),
        };
        (Some(text.into()), Some((at > self.now).then_some(at)))
    }

    pub(super) fn update(&mut self, caller: Caller, target: Target, change: Change<'_>) -> Result<(), String> {
        let Change { name, enabled, scopes } = change;
        let found = self.prey(caller, target);
        // The anchor keeps its scopes, or the rest of the sequence would be nothing but refusals.
        let scopes = scopes.filter(|_| found != Some(0));
        let names: Option<Vec<&str>> = scopes.map(|scopes| scopes.iter().map(|scope| SCOPES[*scope]).collect());
        let mut body = json!({});
        if let Some(name) = name {
            body["name"] = NAMES[name].into();
        }
        if let Some(enabled) = enabled {
            body["enabled"] = enabled.into();
        }
        if let Some(names) = &names {
            body["scopes"] = json!(names);
        }
        let id = found.map_or(UNKNOWN_ID, |target| &self.tokens[target].id);
        let request = Request::new("PUT", format!("{}/{id}", self.base)).json(&body);
        let expected = self.admit(caller, &["apiTokens.write"]).and_then(|caller| {
            refuse(violations(name, scopes))?;
            let target = self.living(found)?;
            if caller == target && enabled == Some(false) {
                return Err(Refusal::Violations(vec![("enabled".to_owned(), "PAYLOAD_BODY")]));
            }
            Ok(target)
        });
        let reply = self.send(caller, request);
        let target = match expected {
            Ok(target) => &mut self.tokens[target],
            Err(refusal) => return refusal.agrees(&reply),
        };
        target.enabled = enabled.unwrap_or(target.enabled);
        if let Some(name) = name.map(|name| NAMES[name])
            && name != target.name
        {
            target.name = name.to_owned();
            target.modified = Some(self.now);
        }
        // Scopes are a set: the same ones in another order change nothing.
        if let Some(scopes) = names.map(|names| distinct(&names))
            && !same_set(&scopes, &target.scopes)
        {
            target.scopes = scopes;
            target.modified = Some(self.now);
        }
        reply.agree(204, &Value::Null)
    }

    pub(super) fn delete(&mut self, caller: Caller, target: Target, handle: Handle) -> Result<(), String> {
        let found = self.prey(caller, target);
        let request = Request::new("DELETE", format!("{}/{}", self.base, self.text(found, handle)));
        let expected = self.admit(caller, &["apiTokens.write"]).and_then(|caller| {
            let found = found.filter(|_| !matches!(handle, Handle::WrongSecret));
            let target = self.living(found)?;
            if caller == target {
                return Err(Refusal::Violations(vec![("id".to_owned(), "PATH")]));
            }
            let (caller, token) = (&self.tokens[caller], &self.tokens[target]);
            if caller.personal && caller.owner != token.owner { Err(Refusal::OtherOwner) } else { Ok(target) }
        });
        let reply = self.send(caller, request);
        match expected {
            Ok(target) => {
                self.tokens[target].deleted = true;
                reply.agree(204, &Value::Null)
            }
            Err(refusal) => refusal.agrees(&reply),
        }
    }
}
