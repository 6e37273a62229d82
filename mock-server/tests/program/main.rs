//! The program as a user runs it: flags, files, signals, output.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking, its fixtures included")]

mod beginnings;
#[cfg(target_os = "linux")]
mod bounds;
mod canary;
mod configuration;
mod control;
mod exec;
mod fixture;
mod front;
mod greeting;
mod guides;
mod healthcheck;
mod info_file;
mod log;
mod proxy;
mod report;
mod restart;
mod scale_out;
mod signals;
mod start;
mod state_file;
mod verify;
#[cfg(target_os = "linux")]
mod waiting;
