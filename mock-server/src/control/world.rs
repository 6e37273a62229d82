//! Worlds: which one a path names, and what is told of one.

use std::sync::Arc;

use super::{Problem, clock, instant};
use crate::Info;
use crate::generated::control::types;
use crate::served_world::{NewWorld, ServedWorld};
use crate::world::{Clock, World, WorldId, Worlds};

/// What stands for the default world in a path.
pub(super) const DEFAULT: &str = "default";

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

/// Makes what a body asks for.
pub(super) fn read_new(body: &types::WorldCreate) -> Result<NewWorld, Problem> {
    let mut new = NewWorld::default();
    if let Some(seed) = body.seed {
        // The document has no negative seeds.
        new = new.with_seed(seed.unsigned_abs());
    }
    if let Some(start) = &body.clock {
        let now = instant::read("clock.now", &start.now)?;
        let clock = Clock::frozen(now);
        if !start.is_frozen.unwrap_or_default() {
            clock.resume();
        }
        new = new.with_clock(clock);
    }
    Ok(new)
}

/// Tells what a client needs to use a new world.
pub(super) fn created(served: &ServedWorld) -> types::World {
    let Info { astrom, astra_control, ops_manager } = served.info().clone();
    types::World {
        id: served.id().to_string(),
        astrom: types::AstromInfo {
            base_url: astrom.base_url,
            environment_id: astrom.environment_id,
            token: astrom.token,
        },
        astra_control: types::AstraControlInfo {
            base_url: astra_control.base_url,
            account_id: astra_control.account_id,
            user_id: astra_control.user_id,
            token: astra_control.token,
        },
        ops_manager: types::OpsManagerInfo {
            base_url: ops_manager.base_url,
            org_id: ops_manager.org_id,
            project_id: ops_manager.project_id,
            second_project_id: ops_manager.second_project_id,
            public_key: ops_manager.public_key,
            private_key: ops_manager.private_key,
        },
    }
}

/// Describes a world as it is now.
pub(super) fn describe(id: &str, world: &World) -> types::WorldDescription {
    types::WorldDescription {
        id: id.to_owned(),
        tenants: world.tenant_ids(),
        clock: clock::view(&world.clock),
        n_faults: count(world.faults.list().len()),
        n_recorded: i64::try_from(world.journal.n_recorded()).unwrap_or(i64::MAX),
    }
}

/// Returns a number of things as the document has it.
pub(super) fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
