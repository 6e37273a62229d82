//! The states of worlds: as bodies, and under names.
//!
//! A state is a seed file, which has a reader of its own. From there to the handler what each API stores goes as one text:
//! a tree of its values would take forty times as much memory.

use serde_json::{Value, json};

use super::{Problem, instant};
use crate::generated::Seed;
use crate::generated::control::types;
use crate::seed::SeedFileError;
use crate::world::World;
use crate::world::{SNAPSHOTS_MAX, Snapshot};

/// Reads a body that is a seed file, in JSON or YAML.
pub(super) fn read_file(bytes: &[u8]) -> Result<Value, Problem> {
    let seed = Seed::parse_body(text(bytes)?).map_err(|error| refuse(&error))?;
    Ok(carried(&seed))
}

/// Reads the seed in the member `state` of a JSON body, which is known to have it.
pub(super) fn read_member(bytes: &[u8]) -> Result<Value, Problem> {
    let seed = Seed::parse_member(text(bytes)?, "state").map_err(|error| refuse(&error))?;
    Ok(carried(&seed))
}

fn text(bytes: &[u8]) -> Result<&str, Problem> {
    std::str::from_utf8(bytes).map_err(|error| {
        Problem::InvalidBody(format!("the body is no UTF-8 from byte {} on; send it in UTF-8", error.valid_up_to()))
    })
}

/// Writes a seed as the members of a state, what the APIs store as texts.
fn carried(seed: &Seed) -> Value {
    let mut state = json!({ "clock": seed.clock, "random_seed": seed.random_seed });
    for (api, text) in seed.texts() {
        state[api] = text.expect("texts, numbers and lists have a JSON form").into();
    }
    state
}

fn refuse(error: &SeedFileError) -> Problem {
    let faults = error.faults().iter();
    let sentence = |line, column, fault| format!("line {line}, column {column}: {fault}");
    Problem::InvalidState(faults.map(|fault| sentence(fault.line(), fault.column(), fault.fault())).collect())
}

/// Returns the seed that a body which was read has.
pub(super) fn seed(state: &types::State) -> Result<Seed, Problem> {
    let wrong = |error: serde_json::Error| Problem::InvalidState(vec![error.to_string()]);
    Ok(Seed {
        clock: state.clock.clone().map(serde_json::from_value).transpose().map_err(wrong)?,
        random_seed: state.random_seed.as_ref().and_then(Value::as_u64),
        ..Seed::of_texts(state).map_err(wrong)?
    })
}

/// Tells what a world stores.
pub(super) fn view(world: &World) -> types::State {
    serde_json::to_value(world.export())
        .and_then(serde_json::from_value)
        .expect("the document has all members of a seed")
}

/// Tells what is kept.
pub(super) fn snapshots(world: &World) -> types::SnapshotList {
    types::SnapshotList {
        snapshots: world.snapshots().iter().map(snapshot).collect(),
        n_snapshots_max: i32::try_from(SNAPSHOTS_MAX).unwrap_or(i32::MAX),
    }
}

pub(super) fn snapshot(snapshot: &Snapshot) -> types::Snapshot {
    types::Snapshot { name: snapshot.name.clone(), kept_at: instant::write(snapshot.kept_at) }
}

pub(super) fn unknown_snapshot(name: &str, world: &str) -> Problem {
    Problem::NotFound(format!("there is no snapshot {name}; GET /_mock/worlds/{world}/snapshots lists them"))
}
