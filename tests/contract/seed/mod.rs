//! Worlds as files, copies of worlds, and the way back to their starts.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod copies;
mod examples;
mod fixture;
mod messages;
mod round_trip;
mod survival;
