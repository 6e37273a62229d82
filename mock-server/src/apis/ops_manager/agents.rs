//! The keys of a project's agents.

use super::admission::Admission;
use super::agent_keys::{AgentKey, Origin};
use super::problem::Problem;
use super::view::agent_key;
use crate::generated::ops_manager::types;
use crate::http::Exchange;

/// Lists the keys, the oldest first.
pub(super) fn keys(admission: &Admission<'_>) -> Result<Vec<types::AgentApiKey>, Problem> {
    let show = |key: &AgentKey| agent_key(key, key.tail.masked());
    admission.read_project(|_, project| Ok(project.agent_keys.iter().map(show).collect()))
}

/// Creates a key, which this answer alone shows.
pub(super) fn create_key(
    exchange: &Exchange<'_>,
    admission: &Admission<'_>,
    body: &types::AgentApiKeyCreate,
) -> Result<types::AgentApiKey, Problem> {
    let origin = Origin::caller(admission.caller_id()?, exchange.peer, exchange.now);
    admission.change_project(|state, id| {
        let project = state.project_mut(id).ok_or_else(|| Problem::GroupNotFound(id.to_string()))?;
        let (made, key) = project.agent_keys.create(&body.desc, origin, admission.ids);
        Ok(agent_key(made, key))
    })
}

/// Deletes the key that the path names.
pub(super) fn delete_key(admission: &Admission<'_>, key: &str) -> Result<(), Problem> {
    let unknown = || Problem::InvalidKeyId(key.to_owned());
    admission.change_project(|state, id| {
        let project = state.project_mut(id).ok_or_else(|| Problem::GroupNotFound(id.to_string()))?;
        let key_id = key.parse().map_err(|_| unknown())?;
        if project.agent_keys.remove(key_id) { Ok(()) } else { Err(unknown()) }
    })
}
