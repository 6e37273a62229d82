use serde_json::{Value, json};

use super::steps::*;
use crate::wire::Reply;

/// What the vendor answers when it refuses.
#[derive(Debug)]
pub(super) enum Refusal {
    Missing,
    Invalid,
    /// Any of these would have done.
    Scope(&'static [&'static str]),
    OtherOwner,
    /// A personal access token where none will do.
    Personal,
    /// A step of a rotation that is not its turn.
    OutOfTurn,
    Unknown,
    /// The offending members or parameters, each with where it stands.
    Violations(Vec<(String, &'static str)>),
}

impl Refusal {
    pub(super) fn agrees(&self, reply: &Reply) -> Result<(), String> {
        let plain =
            |status: u16, message: &str| reply.agree(status, &json!({"error": {"code": status, "message": message}}));
        match self {
            Self::Missing => plain(401, "Missing authorization parameter."),
            Self::Invalid => plain(401, "Token Authentication failed"),
            Self::Scope(scopes) => {
                let named: Vec<String> = scopes.iter().map(|scope| format!("{scope} ({})", title(scope))).collect();
                plain(403, &format!("Token is missing required scope. Use one of: {}", named.join(", ")))
            }
            Self::OutOfTurn => reply.agree_on(400, &json!(400), |reply| reply.body["error"]["code"].clone()),
            Self::Personal | Self::OtherOwner => {
                reply.agree_on(403, &json!(403), |reply| reply.body["error"]["code"].clone())
            }
            Self::Unknown => plain(404, "Token does not exist"),
            Self::Violations(expected) => reply.agree_on(400, expected, |reply| {
                let violations = reply.body["error"]["constraintViolations"].as_array().cloned().unwrap_or_default();
                let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                let place = |violation: &Value| match violation["parameterLocation"].as_str() {
                    Some("QUERY") => "QUERY",
                    Some("PATH") => "PATH",
                    Some("PAYLOAD_BODY") => "PAYLOAD_BODY",
                    _ => "nowhere",
                };
                violations.iter().map(|violation| (text(&violation["path"]), place(violation))).collect()
            }),
        }
    }
}

/// Returns the name of a scope for people.
fn title(scope: &str) -> &'static str {
    match scope {
        "apiTokens.read" => "Read API tokens",
        "apiTokens.write" => "Write API tokens",
        GATES_READ => "Read ActiveGate tokens",
        GATES_CREATE => "Create ActiveGate tokens",
        GATES_WRITE => "Write ActiveGate tokens",
        TENANT_TOKEN => "Rotate tenant tokens",
        _ => "PaaS integration: download the installer",
    }
}

/// Returns what is wrong with a name and scopes.
pub(super) fn violations(name: Option<usize>, scopes: Option<&[usize]>) -> Vec<(String, &'static str)> {
    let mut paths = Vec::new();
    if name.is_some_and(|name| NAMES[name].is_empty()) {
        paths.push("name".to_owned());
    }
    let scopes_given = scopes.unwrap_or_default();
    if scopes.is_some_and(<[usize]>::is_empty) {
        paths.push("scopes".to_owned());
    }
    let unknown = scopes_given.iter().enumerate().filter(|(_, scope)| **scope >= N_SCOPES_REQUESTABLE);
    paths.extend(unknown.map(|(i, _)| format!("scopes[{i}]")));
    paths.into_iter().map(|path| (path, "PAYLOAD_BODY")).collect()
}

pub(super) fn refuse(violations: Vec<(String, &'static str)>) -> Result<(), Refusal> {
    if violations.is_empty() { Ok(()) } else { Err(Refusal::Violations(violations)) }
}
