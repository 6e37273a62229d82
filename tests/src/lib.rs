//! Fixtures of the contract tests.
//!
//! The tests stand outside the SDK and the mock on purpose: they see what a user of either sees.

/// The examples of the README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
