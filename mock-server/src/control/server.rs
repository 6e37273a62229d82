use super::world::count;
use crate::generated::control::types;
use crate::http::App;
use crate::world::{Rules, SNAPSHOTS_MAX};

/// Tells what the server was started with.
pub(super) fn view(app: &App) -> types::Server {
    let Rules { n_faults_max, breaks_connections, journal, shows_secrets } = app.worlds.rules();
    types::Server {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        requires_token: app.control_token.is_some(),
        shows_secrets,
        breaks_connections,
        is_deterministic: app.worlds.chance().is_fixed(),
        n_worlds_max: count(app.worlds.limit()),
        n_faults_max: count(n_faults_max),
        n_snapshots_max: count(SNAPSHOTS_MAX),
        journal_entries_max: count(journal.n_entries_max),
        journal_bytes_max: count(journal.n_bytes_max),
    }
}
