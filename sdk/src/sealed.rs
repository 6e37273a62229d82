/// Keeps the traits of this crate to its own types.
pub trait Sealed {}
