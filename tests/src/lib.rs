//! Fixtures of the contract tests.
//!
//! The tests stand outside the SDK and the mock on purpose: they see what a user of either sees.
