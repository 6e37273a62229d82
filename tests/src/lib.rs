//! Fixtures of the contract tests.
//!
//! The tests stand outside the SDK and the mock on purpose: they see what a user of either sees.

/// The examples of the README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// The examples of the guides, compiled and run here, where SDK and mock are both at hand.
#[cfg(doctest)]
mod guides {
    #[doc = include_str!("../../mock-server/guides/faults.md")]
    struct Faults;
    #[doc = include_str!("../../mock-server/guides/rotation.md")]
    struct Rotation;
    #[doc = include_str!("../../mock-server/guides/test.md")]
    struct Test;
    #[doc = include_str!("../../mock-server/guides/time.md")]
    struct Time;
    #[doc = include_str!("../../mock-server/guides/worlds.md")]
    struct Worlds;
}
