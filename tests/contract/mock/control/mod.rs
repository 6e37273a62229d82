//! The control API, as a client in any language uses it: hand-written bodies over HTTP.

mod access;
mod changes;
mod clock;
mod faults;
mod fixture;
mod generations;
mod journal;
mod names;
mod outsiders;
mod probes;
mod refusals;
mod snapshots;
mod states;
mod stream;
mod worlds;
