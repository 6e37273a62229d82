//! What the mock offers beyond the vendors' APIs: worlds, faults and the journal.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod console;
mod control;
mod cors;
mod faults;
mod guard;
mod http2;
mod journal;
mod limits;
mod passing;
mod proxy;
mod relay;
mod replay;
mod resets;
mod routing;
mod tls;
mod wire;
mod worlds;
