//! Worlds: which one a path names, and what is told of one.

use std::sync::Arc;

use super::state;
use super::{Problem, clock};
use crate::generated::control::types;
use crate::generated::{Access, Known};
use crate::served_world::{NewWorld, ServedWorld};
use crate::world::{World, WorldId, Worlds, WorldsError};

/// What stands for the default world in a path.
pub(crate) const DEFAULT: &str = "default";

/// Returns the path of a world.
pub(super) fn path(id: &str) -> String {
    format!("/_mock/worlds/{id}")
}

/// Returns the URL below which this API has a world of the server at `origin`.
pub(crate) fn url(origin: &str, id: &str) -> String {
    format!("{origin}{}", path(id))
}

/// Returns the world that a path names.
pub(super) fn find(worlds: &Worlds, id: &str) -> Result<Arc<World>, Problem> {
    if id == DEFAULT {
        return Ok(worlds.default_world().clone());
    }
    worlds.get(read_id(id)?).ok_or_else(|| unknown(id))
}

/// Reads the id of a world that is not the default one.
pub(super) fn read_id(id: &str) -> Result<WorldId, Problem> {
    id.parse().map_err(|error: crate::InvalidWorldId| Problem::InvalidPath(error.to_string()))
}

pub(super) fn unknown(id: &str) -> Problem {
    Problem::NotFound(format!("there is no world {id}; GET /_mock/worlds lists them"))
}

/// Returns the id that a path names; `None` for the default world.
pub(super) fn read_place(id: &str) -> Result<Option<WorldId>, Problem> {
    if id == DEFAULT { Ok(None) } else { read_id(id).map(Some) }
}

/// Makes the world that a body asks for.
pub(super) fn create(
    worlds: &Arc<Worlds>,
    id: Option<WorldId>,
    body: &types::WorldCreate,
    origin: String,
) -> Result<ServedWorld, Problem> {
    let types::WorldCreate { seed, clock, state, fork_of } = body;
    let wrong = |reason: &str| Err(Problem::InvalidBody(reason.to_owned()));
    let served = match (fork_of, state) {
        (Some(_), _) if seed.is_some() || clock.is_some() || state.is_some() => {
            return wrong("fork_of excludes everything else; change the clock of the copy once it is there");
        }
        (_, Some(_)) if seed.is_some() || clock.is_some() => {
            return wrong("state excludes seed and clock; it has its own: random_seed and clock");
        }
        (Some(original), None) => ServedWorld::fork_of(&*find(worlds, original)?, id, worlds, &origin),
        (_, state) => {
            let new = read_new(body)?.with(id, state.as_ref().map(state::seed).transpose()?);
            new.create(worlds, origin)
        }
    };
    served.map_err(refuse)
}

/// Says why a world is not made, or does not change.
pub(super) fn refuse(error: WorldsError) -> Problem {
    match error {
        WorldsError::Seed(error) => Problem::InvalidState(error.faults().iter().map(ToString::to_string).collect()),
        WorldsError::Gone(id) => unknown(&id.to_string()),
        other => Problem::Conflict(other.to_string()),
    }
}

fn read_new(body: &types::WorldCreate) -> Result<NewWorld, Problem> {
    let mut new = NewWorld::default();
    if let Some(seed) = body.seed {
        // The document has no negative seeds.
        new = new.with_seed(seed.unsigned_abs());
    }
    if let Some(start) = &body.clock {
        new = new.with_clock(clock::start(start)?);
    }
    Ok(new)
}

/// Tells what a client needs to use a world of the server at `origin`.
pub(super) fn view(id: String, origin: &str, access: &Access) -> types::World {
    let access = Access { control_url: Some(url(origin, &id)), ..access.clone() };
    let told = serde_json::to_value(access).and_then(|mut access| {
        access["id"] = id.into();
        serde_json::from_value(access)
    });
    told.expect("the document has the members of what clients can know")
}

/// Lets a world take over a state, or makes it with it.
pub(super) fn replace(
    worlds: &Arc<Worlds>,
    id: &str,
    body: &types::State,
    origin: &str,
) -> Result<types::World, Problem> {
    let (place, mut seed) = (read_place(id)?, state::seed(body)?);
    if let Some(new) = place.filter(|place| worlds.get(*place).is_none()) {
        let served =
            NewWorld::default().with_id(new).with_state(seed).create(worlds, origin.to_owned()).map_err(refuse)?;
        return Ok(view(id.to_owned(), origin, served.access()));
    }
    seed.complete(place, worlds.chance());
    let state = match place {
        Some(id) => World::import_into(id, &seed),
        None => World::import(&seed),
    };
    let state = state.map_err(|error| refuse(error.into()))?;
    let known = Known::of_seed(&seed);
    state.remember(&worlds.rules(), &known);
    let world = worlds.restore(place, &state).map_err(refuse)?;
    world.keep_start();
    Ok(view(id.to_owned(), origin, &world.access(origin, &known)))
}

/// Describes a world as it is now.
pub(super) fn describe(id: &str, world: &World) -> types::WorldDescription {
    let marks = world.marks();
    types::WorldDescription {
        id: id.to_owned(),
        tenants: world.tenant_ids(),
        clock: clock::view(&world.clock),
        n_faults: count(marks.n_faults),
        n_recorded: i64::try_from(marks.journal.n_recorded).unwrap_or(i64::MAX),
        n_kept: count(marks.journal.n_kept),
        n_snapshots: count(marks.n_snapshots),
    }
}

/// Returns a number of things as the document has it.
pub(super) fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
