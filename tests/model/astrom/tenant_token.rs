//! The tenant token, its replacement in steps, and the one place that shows it.

use serde_json::{Value, json};

use super::refusal::Refusal;
use super::run::Run;
use super::steps::*;
use crate::wire::Request;

/// What agents and gates belong to an environment by. Both tokens are valid while it is replaced.
#[derive(Default)]
pub(super) struct TenantToken {
    pub(super) active: String,
    old: Option<String>,
}

impl Run<'_> {
    fn connection_path(&self, kind: &str) -> String {
        format!("/e/{}/api/v1/deployment/installer/{kind}/connectioninfo", self.environment)
    }

    /// Returns the token that the environment begins with.
    pub(super) fn first_tenant_token(&mut self) -> String {
        let expected = self.admit(Caller::Anchor, &[INSTALLER]);
        let reply = self.send(Caller::Anchor, Request::new("GET", self.connection_path("agent")));
        assert!(expected.is_ok() && reply.status == 200, "{reply:?}");
        reply.body["tenantToken"].as_str().unwrap_or_default().to_owned()
    }

    pub(super) fn rotate(&mut self, caller: Caller, step: Rotation) -> Result<(), String> {
        let name = match step {
            Rotation::Start => "start",
            Rotation::Finish => "finish",
            Rotation::Cancel => "cancel",
        };
        let expected = self.admit_impersonal(caller, &[TENANT_TOKEN]);
        let path = format!("/e/{}/api/v2/tenantTokenRotation/{name}", self.environment);
        let reply = self.send(caller, Request::new("POST", path));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        let TenantToken { active, old } = &self.tenant_token;
        let pair = match (step, old) {
            (Rotation::Start, None) => {
                let new = reply.body["active"]["value"].as_str().unwrap_or_default().to_owned();
                if new.len() < 16 || new == *active {
                    return Err(format!("{new:?} is no new token after {active:?}"));
                }
                self.tally.reach("tenant token replaced");
                (new, Some(active.clone()))
            }
            (Rotation::Finish, Some(old)) => {
                self.tally.reach("rotation finished");
                (active.clone(), Some(old.clone()))
            }
            (Rotation::Cancel, Some(old)) => {
                self.tally.reach("rotation cancelled");
                (old.clone(), None)
            }
            _ => return Refusal::OutOfTurn.agrees(&reply),
        };
        let (active, shown_old) = pair;
        let old = shown_old.clone().filter(|_| matches!(step, Rotation::Start));
        self.tenant_token = TenantToken { active: active.clone(), old };
        reply.agree(200, &json!({"active": {"value": active}, "old": {"value": shown_old}}))
    }

    pub(super) fn connect(&mut self, caller: Caller, what: &str) -> Result<(), String> {
        let expected = self.admit(caller, &[INSTALLER]);
        let path = self.connection_path(what);
        let reply = self.send(caller, Request::new("GET", path));
        if let Err(refusal) = expected {
            return refusal.agrees(&reply);
        }
        let shown = |name: &str| reply.body[name].clone();
        let expected: [Value; 2] = [self.environment.as_str().into(), self.tenant_token.active.as_str().into()];
        reply.agree_on(200, &expected, |_| [shown("tenantUUID"), shown("tenantToken")])
    }
}
