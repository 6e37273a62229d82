use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::steps::{DESCS, N_ROLES_GOOD};
use crate::wire::Reply;

/// A key as the vendor's pages describe it.
#[derive(Debug, Clone)]
pub(super) struct Key {
    pub(super) id: String,
    pub(super) public: String,
    pub(super) private: String,
    pub(super) desc: String,
    /// Its organization; none if it is a global key.
    pub(super) home: Option<usize>,
    /// In the organization, or global ones.
    pub(super) roles: Roles,
    /// Without projects in which it has none.
    pub(super) project_roles: BTreeMap<usize, Roles>,
    pub(super) addresses: Vec<Address>,
    pub(super) deleted: bool,
}

pub(super) type Roles = BTreeSet<&'static str>;

#[derive(Debug)]
pub(super) struct Org {
    pub(super) id: String,
    pub(super) name: &'static str,
    pub(super) deleted: bool,
}

#[derive(Debug)]
pub(super) struct Project {
    pub(super) id: String,
    pub(super) name: &'static str,
    pub(super) org: usize,
    pub(super) deleted: bool,
    pub(super) agents: Vec<Listed>,
}

/// A key of agents, or an entry of the global access list, as a listing shows it. What the server makes by itself has an
/// id that nobody has seen before.
#[derive(Debug)]
pub(super) struct Listed {
    pub(super) id: Option<String>,
    pub(super) shown: Value,
}

/// What a path names in front of keys, and where roles hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Place {
    Installation,
    Org(usize),
    Project(usize),
}

#[derive(Debug, Clone)]
pub(super) struct Address {
    pub(super) cidr: &'static str,
    pub(super) created: DateTime<Utc>,
    pub(super) count: u64,
    pub(super) used: Option<DateTime<Utc>>,
}

impl Address {
    pub(super) fn covers_caller(&self) -> bool {
        self.cidr.starts_with("127.")
    }

    /// Returns how the path names the entry: a single address without its length.
    pub(super) fn segment(&self) -> String {
        match self.single() {
            Some(address) => address.to_owned(),
            None => self.cidr.replace('/', "%2F"),
        }
    }

    pub(super) fn single(&self) -> Option<&'static str> {
        self.cidr.strip_suffix("/32").or_else(|| self.cidr.strip_suffix("/128"))
    }
}

/// What the vendor answers when it refuses.
#[derive(Debug)]
pub(super) enum Refusal {
    Challenge { stale: bool },
    Error(u16, &'static str, Vec<String>),
}

pub(super) const UNAUTHORIZED: Refusal = Refusal::Error(401, "USER_UNAUTHORIZED", Vec::new());
pub(super) const ACCESS_LIST_DENIED: Refusal = Refusal::Error(401, "API_KEY_ACCESS_LIST_ACCESS_DENIED", Vec::new());

pub(super) fn error<T>(status: u16, code: &'static str, parameters: &[&str]) -> Result<T, Refusal> {
    Err(Refusal::Error(status, code, parameters.iter().map(|text| (*text).to_owned()).collect()))
}

impl Refusal {
    pub(super) fn agrees(&self, reply: &Reply) -> Result<(), String> {
        let challenge = reply.header("www-authenticate");
        match self {
            Self::Challenge { stale } => {
                reply.agree_on(401, &Some(true), |_| Some(challenge?.contains(&format!("stale={stale}"))))
            }
            Self::Error(status, code, parameters) => {
                if challenge.is_some() {
                    return Err(format!("expected {self:?}\nreceived the challenge {challenge:?}"));
                }
                let expected = (json!(status), json!(code), json!(parameters));
                let member = |name: &str| reply.body[name].clone();
                reply.agree_on(*status, &expected, |_| (member("error"), member("errorCode"), member("parameters")))
            }
        }
    }
}

/// Checks the values of a body, in the order of their names.
pub(super) fn check(desc: Option<usize>, roles: Option<&[usize]>, known: &[&str]) -> Result<(), Refusal> {
    if desc.is_some_and(|desc| DESCS[desc].is_empty()) {
        return error(400, "INVALID_ATTRIBUTE", &["desc"]);
    }
    if roles.is_some_and(<[usize]>::is_empty) {
        return error(400, "INVALID_ATTRIBUTE", &["roles"]);
    }
    if !roles.unwrap_or_default().contains(&N_ROLES_GOOD) {
        return Ok(());
    }
    let role = known[N_ROLES_GOOD];
    let code = match role {
        "GROUP_OWNER" => "ROLE_NEEDS_GROUP_ID",
        "ORG_OWNER" => "ROLE_NEEDS_ORG_ID",
        _ => "INVALID_ENUM_VALUE",
    };
    error(400, code, &[role])
}

pub(super) fn body(desc: Option<usize>, roles: Option<&[usize]>, known: &[&str]) -> Value {
    let mut body = json!({});
    if let Some(desc) = desc {
        body["desc"] = DESCS[desc].into();
    }
    if let Some(roles) = roles {
        body["roles"] = roles.iter().map(|role| known[*role]).collect();
    }
    body
}

/// The order of roles means nothing.
pub(super) fn sort_roles(key: &mut Value) {
    if let Some(roles) = key.get_mut("roles").and_then(Value::as_array_mut) {
        *roles = sorted(std::mem::take(roles));
    }
}

pub(super) fn sorted(mut roles: Vec<Value>) -> Vec<Value> {
    roles.sort_by_cached_key(Value::to_string);
    roles
}

pub(super) fn date(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}
