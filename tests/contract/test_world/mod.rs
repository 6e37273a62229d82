//! A world for a test, on a server of one's choice.
//!
//! A test that asks for a [`TestWorld`] cannot tell where it is. Alone, each has a server of its own in the test's
//! process, as a user of the library has it. Within `tokenwright-mock exec` it gets a new world on that server, made,
//! seeded and moved over the control API, over TLS if the server has it, and deleted at the end:
//!
//! ```sh
//! cargo run -- --tls self-issued exec -- cargo test -p contract-tests --test contract
//! ```
//!
//! [`TestWorld::alone`] and [`TestWorld::on`] are for tests of what no world of a shared server has: another address, a
//! builder's options, numbers of all worlds, and paths that name no tenant, which belong to the server's default world.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod background;
mod control;
mod far;
mod renamed;
mod socket;
mod world;

pub(crate) use renamed::Renamed;
pub(crate) use socket::{Connection, Socket, connector};
pub(crate) use world::TestWorld;
