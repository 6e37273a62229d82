use http::header;

use super::problem::Problem;
use super::world::{self, count};
use super::{Service, clock, fault, journal, server, state};
use crate::generated::control::{Control, ops, types};
use crate::http::{Answer, Call, Request};
use crate::world::{FaultReport, WorldId};

impl Control for Service {
    async fn server_get(call: &Call<'_, Self>, _: Request<ops::ServerGet>) -> Result<Answer<types::Server>, Problem> {
        Ok(server::view(&call.caller.app).into())
    }

    async fn world_list(
        call: &Call<'_, Self>,
        _: Request<ops::WorldList>,
    ) -> Result<Answer<types::WorldList>, Problem> {
        let worlds = &call.caller.app.worlds;
        let ids = worlds.ids().into_iter().map(|id| id.to_string());
        let ids = std::iter::once(world::DEFAULT.to_owned()).chain(ids).collect();
        Ok(types::WorldList { ids, n_worlds_max: count(worlds.limit()) }.into())
    }

    async fn world_create(
        call: &Call<'_, Self>,
        request: Request<ops::WorldCreate>,
    ) -> Result<Answer<types::World>, Problem> {
        create(call, None, &request.body)
    }

    async fn world_create_with_id(
        call: &Call<'_, Self>,
        request: Request<ops::WorldCreateWithId>,
    ) -> Result<Answer<types::World>, Problem> {
        if request.path.world_id == world::DEFAULT {
            return Err(Problem::Conflict("there is always a default world; choose another id".to_owned()));
        }
        create(call, Some(world::read_id(&request.path.world_id)?), &request.body)
    }

    async fn world_get(
        call: &Call<'_, Self>,
        request: Request<ops::WorldGet>,
    ) -> Result<Answer<types::WorldDescription>, Problem> {
        let id = &request.path.world_id;
        let world = world::find(&call.caller.app.worlds, id)?;
        Ok(world::describe(id, &world).into())
    }

    async fn world_delete(call: &Call<'_, Self>, request: Request<ops::WorldDelete>) -> Result<Answer<()>, Problem> {
        let id = &request.path.world_id;
        if id == world::DEFAULT {
            return Err(Problem::Conflict("the default world cannot be deleted".to_owned()));
        }
        let removed = call.caller.app.worlds.remove(world::read_id(id)?);
        removed.map(|_| ().into()).ok_or_else(|| world::unknown(id))
    }

    async fn access_get(
        call: &Call<'_, Self>,
        request: Request<ops::AccessGet>,
    ) -> Result<Answer<types::World>, Problem> {
        let (id, origin) = (&request.path.world_id, call.origin());
        let world = world::find(&call.caller.app.worlds, id)?;
        Ok(trusting(call, world::view(id.clone(), &origin, &world.access_again(&origin))).into())
    }

    async fn state_get(
        call: &Call<'_, Self>,
        request: Request<ops::StateGet>,
    ) -> Result<Answer<types::State>, Problem> {
        let world = world::find(&call.caller.app.worlds, &request.path.world_id)?;
        Ok(state::view(&world).into())
    }

    async fn state_update(
        call: &Call<'_, Self>,
        request: Request<ops::StateUpdate>,
    ) -> Result<Answer<types::World>, Problem> {
        let worlds = &call.caller.app.worlds;
        let view = world::replace(worlds, &request.path.world_id, &request.body, &call.origin())?;
        Ok(trusting(call, view).into())
    }

    async fn world_reset(call: &Call<'_, Self>, request: Request<ops::WorldReset>) -> Result<Answer<()>, Problem> {
        let place = world::read_place(&request.path.world_id)?;
        call.caller.app.worlds.reset(place).map_err(world::refuse)?;
        Ok(().into())
    }

    async fn snapshot_list(
        call: &Call<'_, Self>,
        request: Request<ops::SnapshotList>,
    ) -> Result<Answer<types::SnapshotList>, Problem> {
        let world = world::find(&call.caller.app.worlds, &request.path.world_id)?;
        Ok(state::snapshots(&world).into())
    }

    async fn snapshot_keep(
        call: &Call<'_, Self>,
        request: Request<ops::SnapshotKeep>,
    ) -> Result<Answer<types::Snapshot>, Problem> {
        let world = world::find(&call.caller.app.worlds, &request.path.world_id)?;
        let kept = world.keep_snapshot(&request.path.snapshot);
        Ok(state::snapshot(&kept.map_err(|error| Problem::Conflict(error.to_string()))?).into())
    }

    async fn snapshot_delete(
        call: &Call<'_, Self>,
        request: Request<ops::SnapshotDelete>,
    ) -> Result<Answer<()>, Problem> {
        let ops::SnapshotDeletePath { world_id, snapshot } = &request.path;
        let world = world::find(&call.caller.app.worlds, world_id)?;
        if world.delete_snapshot(snapshot) { Ok(().into()) } else { Err(state::unknown_snapshot(snapshot, world_id)) }
    }

    async fn snapshot_restore(
        call: &Call<'_, Self>,
        request: Request<ops::SnapshotRestore>,
    ) -> Result<Answer<()>, Problem> {
        let (worlds, ops::SnapshotRestorePath { world_id, snapshot }) = (&call.caller.app.worlds, &request.path);
        let state = world::find(worlds, world_id)?.snapshot(snapshot);
        let state = state.ok_or_else(|| state::unknown_snapshot(snapshot, world_id))?;
        worlds.restore(world::read_place(world_id)?, &state).map_err(world::refuse)?;
        Ok(().into())
    }

    async fn clock_get(
        call: &Call<'_, Self>,
        request: Request<ops::ClockGet>,
    ) -> Result<Answer<types::Clock>, Problem> {
        let world = world::find(&call.caller.app.worlds, &request.path.world_id)?;
        Ok(clock::view(&world.clock).into())
    }

    async fn clock_update(
        call: &Call<'_, Self>,
        request: Request<ops::ClockUpdate>,
    ) -> Result<Answer<types::Clock>, Problem> {
        let world = world::find(&call.caller.app.worlds, &request.path.world_id)?;
        clock::update(&world.clock, &request.body)?;
        Ok(clock::view(&world.clock).into())
    }

    async fn fault_list(
        call: &Call<'_, Self>,
        request: Request<ops::FaultList>,
    ) -> Result<Answer<types::FaultList>, Problem> {
        let world = world::find(&call.caller.app.worlds, &request.path.world_id)?;
        Ok(types::FaultList { faults: world.faults.list().iter().map(fault::view).collect() }.into())
    }

    async fn fault_create(
        call: &Call<'_, Self>,
        request: Request<ops::FaultCreate>,
    ) -> Result<Answer<types::FaultReport>, Problem> {
        let world_id = &request.path.world_id;
        let world = world::find(&call.caller.app.worlds, world_id)?;
        let fault = fault::read(&world, &request.body)?;
        let id = world.faults.add(fault.clone()).map_err(fault::refusal)?;
        let report = fault::view(&FaultReport { id, fault, n_matched: 0, n_applied: 0 });
        Ok(Answer::from(report).with_header(header::LOCATION, &format!("{}/faults/{id}", world::path(world_id))))
    }

    async fn fault_clear(call: &Call<'_, Self>, request: Request<ops::FaultClear>) -> Result<Answer<()>, Problem> {
        world::find(&call.caller.app.worlds, &request.path.world_id)?.faults.clear();
        Ok(().into())
    }

    async fn fault_get(
        call: &Call<'_, Self>,
        request: Request<ops::FaultGet>,
    ) -> Result<Answer<types::FaultReport>, Problem> {
        let ops::FaultGetPath { world_id, fault_id } = &request.path;
        let (world, id) = (world::find(&call.caller.app.worlds, world_id)?, fault::id(fault_id)?);
        let report = world.faults.get(id).ok_or_else(|| fault::unknown(id, world_id))?;
        Ok(fault::view(&report).into())
    }

    async fn fault_delete(call: &Call<'_, Self>, request: Request<ops::FaultDelete>) -> Result<Answer<()>, Problem> {
        let ops::FaultDeletePath { world_id, fault_id } = &request.path;
        let (world, id) = (world::find(&call.caller.app.worlds, world_id)?, fault::id(fault_id)?);
        if world.faults.remove(id) { Ok(().into()) } else { Err(fault::unknown(id, world_id)) }
    }

    async fn journal_get(
        call: &Call<'_, Self>,
        request: Request<ops::JournalGet>,
    ) -> Result<Answer<types::Journal>, Problem> {
        let world = world::find(&call.caller.app.worlds, &request.path.world_id)?;
        let entries = journal::entries(&world.journal.find(&journal::conditions(&world, &request.query)?));
        let n_recorded = i64::try_from(world.journal.n_recorded()).unwrap_or(i64::MAX);
        Ok(types::Journal { entries, n_recorded }.into())
    }

    async fn journal_delete(
        call: &Call<'_, Self>,
        request: Request<ops::JournalDelete>,
    ) -> Result<Answer<()>, Problem> {
        world::find(&call.caller.app.worlds, &request.path.world_id)?.journal.clear();
        Ok(().into())
    }

    async fn journal_verify(
        call: &Call<'_, Self>,
        request: Request<ops::JournalVerify>,
    ) -> Result<Answer<types::Verdict>, Problem> {
        let world = world::find(&call.caller.app.worlds, &request.path.world_id)?;
        Ok(journal::verify(&world, &request.body)?.into())
    }

    async fn journal_wait(
        call: &Call<'_, Self>,
        request: Request<ops::JournalWait>,
    ) -> Result<Answer<types::WaitResult>, Problem> {
        let app = &call.caller.app;
        loop {
            // Looked for each time: it may be gone, or be another one with the same id.
            let world = world::find(&app.worlds, &request.path.world_id)?;
            let wait = journal::Wait::read(&world, &request.body, call.received_at.elapsed())?;
            if let Some(result) = wait.result(app, &world)? {
                return Ok(result.into());
            }
            wait.go_on(app, &world).await;
        }
    }

    async fn journal_har(
        call: &Call<'_, Self>,
        request: Request<ops::JournalHar>,
    ) -> Result<Answer<types::Archive>, Problem> {
        let world = world::find(&call.caller.app.worlds, &request.path.world_id)?;
        let query = journal::conditions(&world, &request.query)?;
        Ok(journal::archive(&call.origin(), &world.journal, &query).into())
    }
}

fn create(
    call: &Call<'_, Service>,
    id: Option<WorldId>,
    body: &types::WorldCreate,
) -> Result<Answer<types::World>, Problem> {
    // Where the client has reached the server, which may be behind a proxy, it reaches the world, too.
    let served = world::create(&call.caller.app.worlds, id, body, call.origin())?;
    let id = served.id().to_string();
    let location = world::path(&id);
    let view = trusting(call, world::view(id, &call.origin(), served.access()));
    Ok(Answer::from(view).with_header(header::LOCATION, &location))
}

/// Adds the authority that clients have to trust, if the server made one.
fn trusting(call: &Call<'_, Service>, view: types::World) -> types::World {
    types::World { ca_certificate: call.caller.app.ca_certificate.clone(), ..view }
}
