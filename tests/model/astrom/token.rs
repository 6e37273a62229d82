use chrono::DateTime;
use serde_json::{Value, json};
use tokenwright_mock::astrom::{AddedToken, Kind, TokenSeed};

use super::steps::CROWD;

/// A token as the vendor's pages describe it. All times are epoch milliseconds.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) id: String,
    pub(super) secret: String,
    pub(super) name: String,
    pub(super) enabled: bool,
    pub(super) owner: String,
    pub(super) personal: bool,
    pub(super) scopes: Vec<&'static str>,
    pub(super) created: i64,
    pub(super) modified: Option<i64>,
    pub(super) used: Option<i64>,
    pub(super) end: Option<i64>,
    pub(super) deleted: bool,
    /// Whether it belongs to another environment.
    pub(super) foreign: bool,
}

impl Token {
    /// A token that was put into an environment.
    pub(super) fn seeded(added: &AddedToken, seed: TokenSeed) -> Self {
        Self {
            id: added.id.to_string(),
            secret: added.secret.expose().to_owned(),
            name: seed.name,
            enabled: true,
            owner: seed.owner,
            personal: seed.kind == Kind::PersonalAccessToken,
            scopes: Vec::new(),
            created: seed.created_at.timestamp_millis(),
            modified: None,
            used: None,
            end: None,
            deleted: false,
            foreign: false,
        }
    }

    pub(super) fn with_scopes(self, scopes: &[&'static str]) -> Self {
        Self { scopes: scopes.to_vec(), ..self }
    }

    /// Whether the environment has it.
    pub(super) fn is_here(&self) -> bool {
        !self.deleted && !self.foreign
    }

    /// Returns everything that is set.
    pub(super) fn json(&self) -> Value {
        let mut token = json!({
            "id": self.id, "name": self.name, "enabled": self.enabled, "owner": self.owner,
            "creationDate": date(self.created), "personalAccessToken": self.personal, "scopes": self.scopes,
        });
        let dates = [("modifiedDate", self.modified), ("lastUsedDate", self.used), ("expirationDate", self.end)];
        for (name, at) in dates.into_iter().filter_map(|(name, at)| Some((name, at?))) {
            token[name] = date(at).into();
        }
        if self.used.is_some() {
            token["lastUsedIpAddress"] = "127.0.0.1".into();
        }
        token
    }

    pub(super) fn matches(&self, selector: usize) -> bool {
        match selector {
            0 => self.owner == "admin",
            1 => self.personal,
            2 => self.scopes.iter().any(|scope| matches!(*scope, "metrics.read" | "apiTokens.read")),
            3 => self.owner == "jane" && !self.personal,
            CROWD => self.owner == "crowd",
            _ => false,
        }
    }
}

/// Returns each scope once, in the order first seen.
pub(super) fn distinct(scopes: &[&'static str]) -> Vec<&'static str> {
    let mut distinct = Vec::new();
    for scope in scopes {
        if !distinct.contains(scope) {
            distinct.push(*scope);
        }
    }
    distinct
}

pub(super) fn same_set(a: &[&str], b: &[&str]) -> bool {
    a.len() == b.len() && a.iter().all(|scope| b.contains(scope))
}

pub(super) fn date(ms: i64) -> String {
    DateTime::from_timestamp_millis(ms).unwrap().format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}
