use super::agent_keys::AgentKeys;
use super::keys::KeyOrder;

/// A project of an organization.
#[derive(Debug, Default, Clone)]
pub(super) struct Project {
    pub(super) name: Box<str>,
    pub(super) tags: Box<[String]>,
    /// The API keys that have a role in the project.
    pub(super) order: KeyOrder,
    pub(super) agent_keys: AgentKeys,
}

impl Project {
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.into(), ..Self::default() }
    }
}
