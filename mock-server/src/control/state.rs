//! The states of worlds: as bodies, and under names.

use serde_json::Value;

use super::{Problem, instant};
use crate::generated::control::types;
use crate::seed::{Seed, SeedFileError};
use crate::world::{SNAPSHOTS_MAX, Snapshot, World};

/// Reads a body that is a seed file, in JSON or YAML.
pub(super) fn read_file(bytes: &[u8]) -> Result<Value, Problem> {
    let seed = Seed::parse(text(bytes)?).map_err(|error| refuse(&error))?;
    Ok(json(&seed))
}

/// Reads the seed in the member `state` of a JSON body, which is known to have it.
pub(super) fn read_member(bytes: &[u8]) -> Result<Value, Problem> {
    let seed = Seed::parse_member(text(bytes)?, "state").map_err(|error| refuse(&error))?;
    Ok(json(&seed))
}

fn text(bytes: &[u8]) -> Result<&str, Problem> {
    std::str::from_utf8(bytes).map_err(|error| {
        Problem::InvalidBody(format!("the body is no UTF-8 from byte {} on; send it in UTF-8", error.valid_up_to()))
    })
}

fn json(seed: &Seed) -> Value {
    serde_json::to_value(seed).expect("texts, numbers and lists have a JSON form")
}

fn refuse(error: &SeedFileError) -> Problem {
    let faults = error.faults().iter();
    let sentence = |line, column, fault| format!("line {line}, column {column}: {fault}");
    Problem::InvalidState(faults.map(|fault| sentence(fault.line(), fault.column(), fault.fault())).collect())
}

/// Returns the seed that a body which was read has.
pub(super) fn seed(state: &types::State) -> Result<Seed, Problem> {
    let state = serde_json::to_value(state).expect("generated types have a JSON form");
    serde_json::from_value(state).map_err(|error| Problem::InvalidState(vec![error.to_string()]))
}

/// Tells what a world stores.
pub(super) fn view(world: &World) -> types::State {
    serde_json::from_value(json(&world.export())).expect("the document has all members of a seed")
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
