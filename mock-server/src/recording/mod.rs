//! Recorded traffic (HTTP Archives) against a document. `cargo xtask traffic` asks for it by `examples/traffic.rs`.

mod archive;
mod compare;
mod reached;
#[cfg(test)]
mod tests;

pub use compare::{Report, Told, compare};
