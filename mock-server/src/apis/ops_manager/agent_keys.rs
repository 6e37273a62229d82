use std::fmt;
use std::net::IpAddr;

use chrono::{DateTime, Utc};

use super::identifier::ObjectId;
use crate::generated::ops_manager::types::AgentKeyOrigin;
use crate::seed::text_value;
use crate::world::{Ids, Secret};

/// The keys with which the agents of a project call home, the oldest first. They open nothing here.
#[derive(Debug, Default, Clone)]
pub(super) struct AgentKeys(Vec<AgentKey>);

/// A key of agents, of which only the end is kept.
#[derive(Debug, Clone)]
pub(super) struct AgentKey {
    pub(super) id: ObjectId,
    pub(super) description: Box<str>,
    pub(super) origin: Origin,
    /// The last characters of the key, which its masked form shows.
    pub(super) tail: KeyTail,
}

/// Who has made a key of agents, and when.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin {
    pub(super) by: AgentKeyOrigin,
    pub(super) user: Option<ObjectId>,
    pub(super) address: Option<IpAddr>,
    pub(super) at: DateTime<Utc>,
}

impl Origin {
    /// The server itself, together with the project.
    pub(super) fn provisioning(at: DateTime<Utc>) -> Self {
        Self { by: AgentKeyOrigin::PROVISIONING, user: None, address: None, at }
    }

    /// A caller of this API.
    pub(super) fn caller(key: ObjectId, address: IpAddr, at: DateTime<Utc>) -> Self {
        Self { by: AgentKeyOrigin::PublicApi, user: Some(key), address: Some(address), at }
    }
}

/// The last four characters of a key of agents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyTail([u8; 4]);

impl KeyTail {
    /// Returns the end of a key; `None` if it is shorter, or ends in something else than visible ASCII.
    pub(super) fn of(key: &str) -> Option<Self> {
        let tail = key.as_bytes().last_chunk()?;
        tail.iter().all(u8::is_ascii_graphic).then_some(Self(*tail))
    }

    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Returns the key as it is shown after its creation.
    pub(super) fn masked(self) -> Secret {
        Secret::new(format!("****************************{}", self.as_str()))
    }
}

impl fmt::Display for KeyTail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

text_value!(
    KeyTail,
    |text: &String| KeyTail::of(text).filter(|_| text.len() == 4),
    "the last four characters of a key, of visible ASCII",
    pattern: Some("^[!-~]{4}$"),
    format: None
);

impl AgentKeys {
    /// Makes a key and adds it. Only the answer to this has all of it.
    pub(super) fn create(&mut self, description: &str, origin: Origin, ids: &Ids) -> (&AgentKey, Secret) {
        // A generator that was put back draws again what may be there already.
        let mut id = ObjectId::draw(ids);
        while self.get(id).is_some() {
            id = ObjectId::draw(ids);
        }
        let key = ids.hex::<32>();
        let tail = KeyTail::of(&key).expect("32 hexadecimal digits were drawn");
        self.0.push(AgentKey { id, description: description.into(), origin, tail });
        (self.0.last().expect("just added"), Secret::new(key))
    }

    /// Adds a key as it is, behind the others. Its id must be new.
    pub(super) fn put(&mut self, key: AgentKey) {
        self.0.push(key);
    }

    pub(super) fn get(&self, id: ObjectId) -> Option<&AgentKey> {
        self.0.iter().find(|key| key.id == id)
    }

    /// Removes a key; returns whether it was there.
    pub(super) fn remove(&mut self, id: ObjectId) -> bool {
        let n_before = self.0.len();
        self.0.retain(|key| key.id != id);
        self.0.len() < n_before
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &AgentKey> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mask_is_as_long_as_the_key_and_shows_its_end() {
        let (ids, mut keys) = (Ids::from_seed(1), AgentKeys::default());
        let (made, key) = keys.create("agents", Origin::provisioning(DateTime::UNIX_EPOCH), &ids);
        let masked = made.tail.masked();
        assert_eq!(masked.expose().len(), key.expose().len());
        assert_eq!(masked.expose().trim_start_matches('*'), &key.expose()[28..]);
        let id = made.id;
        assert!(keys.remove(id) && !keys.remove(id));
    }

    #[test]
    fn end_of_a_key_is_four_visible_characters() {
        for text in ["", "abc", "abc ", "abcdé"] {
            assert_eq!(KeyTail::of(text), None, "{text}");
        }
        assert_eq!(KeyTail::of("0123abcd").unwrap().as_str(), "abcd");
    }
}
