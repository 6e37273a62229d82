//! Wire goldens: whole exchanges, written by hand from the vendors' pages, replayed over a socket.
//!
//! Each file in `astrom/`, `astra_control/` and `ops_manager/` is one request and the answer that the
//! vendor gives to it. `file` says what a file looks like, `template` what may vary from run to run,
//! and `stage` what a file can ask to be there. An answer has to agree in its status line, in its
//! headers (all of them, so that one too many fails as well) and in its body.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod completeness;
mod documents;
mod elsewhere;
mod file;
mod folder;
mod replay;
mod stage;
mod template;
mod wire;
