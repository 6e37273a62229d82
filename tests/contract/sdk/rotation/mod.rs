//! Rotations against the mock: in peace, under load, with faults, and with a program that ends anywhere.

#![expect(clippy::panic, reason = "helpers of tests fail the test like the tests themselves")]

mod busy;
#[cfg(unix)]
mod command;
mod crash;
mod disabled;
mod failure;
mod faults;
mod gate;
mod grace;
mod late;
mod load;
mod obstacles;
mod own;
mod rights;
mod stage;
mod store;
mod tenant_token;
pub(super) mod vendor;
