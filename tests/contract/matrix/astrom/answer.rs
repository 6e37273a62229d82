//! What the answers of cells are to be.

use serde_json::{Value, json};
use tokenwright_mock::astrom::AddedToken;

use super::caller::Expected;
use super::row::Success;
use super::world::{CALLING_CREATED, World};
use crate::astrom::fixture::{CALLER_CREATED, NOW, Reply};
use crate::matrix::headers::Headers;

impl World {
    pub(super) fn assert_success(&self, success: Success, reply: &Reply, cell: &str) {
        let (status, body) = match success {
            Success::List => (200, Some(self.list())),
            Success::Token => (200, Some(self.token())),
            Success::Created => (201, Some(created(reply))),
            Success::NoContent => (204, None),
            Success::Gates => (200, Some(json!({"totalCount": 1, "pageSize": 100, "activeGateTokens": [self.gate()]}))),
            Success::Gate => (200, Some(self.gate())),
            Success::GateCreated => (201, Some(gate_created(reply))),
            Success::Started => (200, Some(started(reply))),
            Success::NothingToEnd => {
                let error = json!({"code": 400, "message": "No tenant token rotation is in progress"});
                (400, Some(json!({"error": error})))
            }
            Success::AgentInfo => {
                let endpoint = self.endpoint();
                let endpoints = json!({
                    "communicationEndpoints": [endpoint], "formattedCommunicationEndpoints": format!("{{{endpoint}}}"),
                });
                (200, Some(self.info(endpoints)))
            }
            Success::GatewayInfo => (200, Some(self.info(json!({"communicationEndpoints": self.endpoint()})))),
            Success::Version => (200, Some(json!({"version": "1.254.47.20221130-101500"}))),
            Success::Text(text) => return assert_text(reply, text, cell),
        };
        assert_answer(reply, status, body.as_ref(), cell);
    }

    fn gate(&self) -> Value {
        json!({
            "id": self.gate, "name": "gate", "owner": "john.smith", "creationDate": NOW,
            "activeGateType": "ENVIRONMENT", "seedToken": false,
        })
    }

    fn endpoint(&self) -> String {
        format!("{}/communication", self.fixture.world.origin())
    }

    fn info(&self, mut endpoints: Value) -> Value {
        endpoints["tenantUUID"] = json!(self.fixture.environment);
        endpoints["tenantToken"] = self.fixture.kept()["tenant_token"]["active"].clone();
        endpoints
    }

    fn token(&self) -> Value {
        json!({
            "id": self.target.id.to_string(), "name": "target", "enabled": true, "owner": "john.smith",
            "creationDate": NOW, "personalAccessToken": false, "scopes": ["metrics.read"],
        })
    }

    /// Newest first.
    fn list(&self) -> Value {
        let token = |token: &AddedToken, name: &str, owner: &str, created: &str| {
            json!({
                "id": token.id.to_string(), "name": name, "enabled": true, "owner": owner, "creationDate": created,
            })
        };
        json!({
            "totalCount": 3,
            "pageSize": 200,
            "apiTokens": [
                token(&self.target, "target", "john.smith", NOW),
                token(&self.calling, "calling", self.calling_owner, CALLING_CREATED),
                token(&self.fixture.caller, "caller", "admin", CALLER_CREATED),
            ],
        })
    }
}

/// The same of an ActiveGate token.
fn gate_created(reply: &Reply) -> Value {
    let body = reply.json();
    let secret = body["token"].as_str().unwrap();
    let (id, tail) = secret.rsplit_once('.').unwrap();
    let is_code = |text: &str, length| text.len() == length && text.bytes().all(|c| c.is_ascii_alphanumeric());
    assert!(id.strip_prefix("dt0g02.").is_some_and(|public| is_code(public, 8)) && is_code(tail, 64), "{secret}");
    json!({"id": id, "token": secret})
}

/// Checks that there are two tokens of the right form, and returns the body with them.
fn started(reply: &Reply) -> Value {
    let body = reply.json();
    let value = |name: &str| body[name]["value"].as_str().unwrap().to_owned();
    let (active, old) = (value("active"), value("old"));
    let is_token = |text: &str| text.len() == 20 && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    assert!(is_token(&active) && is_token(&old) && active != old, "{body}");
    json!({"active": {"value": active}, "old": {"value": old}})
}

/// Checks the form of what is drawn, and returns the body with it.
fn created(reply: &Reply) -> Value {
    let body = reply.json();
    let secret = body["token"].as_str().unwrap();
    let (id, tail) = secret.rsplit_once('.').unwrap();
    let is_code = |text: &str, length| text.len() == length && text.bytes().all(|c| c.is_ascii_alphanumeric());
    assert!(id.strip_prefix("dt0c01.").is_some_and(|public| is_code(public, 24)) && is_code(tail, 64), "{secret}");
    json!({"id": id, "token": secret})
}

pub(super) fn assert_refusal(expected: Expected, reply: &Reply, cell: &str) {
    let (status, message) = match expected {
        Expected::CredentialsMissing => (401, "Missing authorization parameter.".to_owned()),
        Expected::CredentialsRefused => (401, "Token Authentication failed".to_owned()),
        Expected::ScopeMissing([]) => (403, "Token is missing required scope.".to_owned()),
        Expected::ScopeMissing(scopes) => {
            let names: Vec<&str> = scopes.iter().map(|(_, name)| *name).collect();
            (403, format!("Token is missing required scope. Use one of: {}", names.join(", ")))
        }
        Expected::PersonalRefused => (403, "Personal access tokens are not accepted for this operation".to_owned()),
        Expected::OtherOwner => (403, "A personal access token can only delete tokens of its owner".to_owned()),
        Expected::Success => unreachable!("a success is no refusal"),
    };
    assert_answer(reply, status, Some(&json!({"error": {"code": status, "message": message}})), cell);
}

/// The headers of every answer.
const ALWAYS: [(&str, &str); 4] = [
    ("cache-control", "no-store, no-cache"),
    ("dynatrace-response-source", "Cluster"),
    ("pragma", "no-cache"),
    ("server", "ruxit server"),
];

fn assert_text(reply: &Reply, text: &str, cell: &str) {
    assert_eq!((reply.status, reply.text.as_str()), (200, text), "{cell}: {reply:?}");
    let headers = [&ALWAYS[..], &[("content-type", "text/plain; charset=utf-8")]].concat();
    Headers::of(&reply.headers).assert(&headers, cell);
}

/// Compares status, body and all headers. The vendor documents no challenge, so there is none.
fn assert_answer(reply: &Reply, status: u16, body: Option<&Value>, cell: &str) {
    assert_eq!(reply.status, status, "{cell}: {reply:?}");
    let mut headers = ALWAYS.to_vec();
    match body {
        Some(body) => {
            assert_eq!(&reply.json(), body, "{cell}");
            headers.push(("content-type", "application/json; charset=utf-8"));
        }
        None => assert_eq!(reply.text, "", "{cell}"),
    }
    Headers::of(&reply.headers).assert(&headers, cell);
}
