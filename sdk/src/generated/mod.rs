// Generated from `openapi/` by `cargo xtask generate`; do not edit.

pub mod astrom;
pub mod astra_control;
pub mod ops_manager;
