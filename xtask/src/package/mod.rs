//! The packages that are published: what is in them, and whether they build and test without the workspace around them.
//!
//! `cargo xtask package` makes both as `cargo package` does, unpacks them below `target/package/unpacked`, and compiles
//! libraries, program and tests there. The SDK's tests need the mock, which they get as it was unpacked. What was built
//! for the workspace serves here too, so that two crates are compiled and not three hundred.

mod archive;
mod contents;
mod run;
#[cfg(test)]
mod tests;

pub(crate) use run::run;
