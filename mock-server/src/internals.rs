//! What the tests, benchmarks and checks of this repository reach into; no part of what the crate promises.

/// The parsers of what clients write, for arbitrary bytes.
pub mod fuzz {
    use crate::api_store::ApiStore as _;
    pub use crate::fuzz::*;
    use crate::generated::Stores;

    /// Returns all parsers, those of one API behind those of another.
    pub fn parsers() -> Vec<Parser> {
        Stores::parsers()
    }
}

/// The control API as a service.
pub mod control {
    pub use crate::control::*;
}

/// What the documents give.
pub mod generated {
    pub use crate::generated::*;
}

/// What every request passes.
pub mod http {
    pub use crate::http::*;
}

/// Seeds member by member, and their schema.
pub mod seed {
    pub use crate::generated::seeds::*;
    pub use crate::seed::*;
    pub use crate::seed_document::schema;
    pub use crate::world::{ClockSeed, ScaledClockSeed};
}

/// Recordings beside documents.
pub mod recording {
    pub use crate::recording::*;
}

/// The proxy, whose observations the tests read.
#[cfg(feature = "proxy")]
pub mod proxy {
    pub use crate::proxy::*;
}

/// What the program is started with.
#[cfg(feature = "cli")]
pub mod configuration {
    pub use crate::configuration::*;
}

pub use crate::describe::describe;
