use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::generated::Seed;
use crate::seed::{Format, SeedError, Text};
use crate::world::WorldId;

/// All worlds of a server, for a file that outlives it.
///
/// What is kept of a world is its [export](crate::World::export): everything that it stores and its clock, with hashes
/// instead of secrets, but neither faults nor journal. Who has the file can call a mock that was started with it as
/// any key of Ops Manager.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ServerState {
    /// The default world.
    pub default: Seed,
    /// The others, by id.
    #[serde(default)]
    pub worlds: BTreeMap<String, Seed>,
}

/// Why a text is not the state of a server.
#[derive(Debug, thiserror::Error)]
#[error("{line}:{column}: {reason}")]
pub struct InvalidServerState {
    line: usize,
    column: usize,
    reason: String,
}

impl ServerState {
    /// Reads what [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    ///
    /// [`InvalidServerState`]; the message has line and column and quotes no value.
    pub fn parse(text: &str) -> Result<Self, InvalidServerState> {
        let refused = |line, column, reason| InvalidServerState { line, column, reason };
        let misread = |misread: crate::seed::Misread| {
            let place = misread.place;
            refused(place.line, place.column, format!("{}: {}", misread.path, misread.reason))
        };
        let text = Text::read(text, Format::Json).map_err(misread)?;
        let state: Self = text.value().map_err(misread)?;
        state.worlds().map_err(|reason| refused(1, 1, reason))?;
        let checked = |name: &dyn fmt::Display, seed: &Seed| {
            let told = |error: SeedError| refused(1, 1, format!("the world {name}: {error}"));
            seed.check().map_err(told)
        };
        checked(&"default", &state.default)?;
        state.worlds.iter().try_for_each(|(id, seed)| checked(id, seed))?;
        Ok(state)
    }

    /// Writes the state as JSON. Equal states give equal texts.
    #[expect(clippy::missing_panics_doc, reason = "texts, numbers and lists have a JSON form")]
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("texts, numbers and lists have a JSON form");
        text.push('\n');
        text
    }

    /// Returns the worlds beside the default one with their ids.
    pub(crate) fn worlds(&self) -> Result<Vec<(WorldId, &Seed)>, String> {
        let read = |(id, seed): (&String, _)| Ok((id.parse::<WorldId>().map_err(|error| error.to_string())?, seed));
        self.worlds.iter().map(read).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::World;

    #[test]
    fn text_and_state_are_the_same() {
        let world = World::demo().0.export();
        let state = ServerState { worlds: [("0badcafe".to_owned(), world.clone())].into(), default: world };
        let text = state.to_json();
        assert_eq!(ServerState::parse(&text).unwrap().to_json(), text);
    }

    #[tokio::test]
    async fn world_with_an_impossible_id_is_refused_and_not_lost() {
        let state = ServerState { worlds: [("mine".to_owned(), Seed::default())].into(), ..ServerState::default() };
        let error = crate::MockServer::builder().state(state).start().await.unwrap_err();
        assert!(error.to_string().contains("is no id of a world"), "{error}");
    }

    #[test]
    fn text_that_is_no_state_is_refused_without_quoting_it() {
        for (text, reason) in [
            ("", "1:1: : this is not JSON"),
            ("{\n  \"world\": {}}", "2:12: : has a member that is not known here"),
            (r#"{"default": {}, "worlds": {"canary": {}}}"#, "is no id of a world"),
            (r#"{"default": {"astrom": {"environments": [{"id": ""}]}}}"#, "the world default: "),
        ] {
            let error = ServerState::parse(text).unwrap_err().to_string();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }
}
