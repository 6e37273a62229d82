//! What users get: archives, a wheel, npm packages, crates, an image, with their checksums.
//!
//! `cargo xtask dist` makes all of them for the machine that it runs on, in `target/distrib/`, and looks into them. The work
//! is done by `cargo`, `maturin`, `npm` and `tar`; this only calls them one after the other. What they need beside a
//! Rust toolchain, Python and Node.js is installed below `target/` and in `mock-server/node/node_modules/`.
//!
//! Linux gets a program that is linked to nothing, so that one serves every distribution, Alpine too. The folder is not
//! `target/dist/`: that is where cargo builds the profile `dist`.

mod build;
mod checksums;
mod image;
mod run;
mod tools;

pub(crate) use run::run;

/// How the program is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Build {
    /// As it is published.
    Release,
    /// As the tests build it: quickly, for a look at what is packed.
    Dev,
}
