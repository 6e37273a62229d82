//! Random sequences of operations against a small model of each API.
//!
//! A model says, before each request, which status and which body the vendor would answer with. It
//! is written from the vendors' pages alone: plain vectors, no part of the mock. The sequences move
//! the clock, use tokens of every state as callers and targets, and end with a look at everything.
//!
//! A run is the same wherever it takes place: the seed is fixed, so that a failure belongs to the
//! change that shows it and not to chance. `MODEL_SEED=n` takes another seed, `MODEL_ROUNDS=n` n times
//! as many sequences. `-- --nocapture` prints how many operations there were, and how often what is rare
//! has succeeded; the default seed has to give a least number of it. A failure is cut down to the shortest
//! sequence that still fails, printed, and saved in `regressions/`; saved ones run first.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod astra_control;
mod astrom;
mod concurrency;
mod host;
mod ops_manager;
mod sequences;
mod wire;
