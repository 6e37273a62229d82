//! Contract tests: raw HTTP and the SDK against the mock.

mod astra_control;
mod astrom;
#[path = "../golden/mod.rs"]
mod golden;
mod ipv6;
mod matrix;
mod mock;
mod ops_manager;
mod sdk;
mod seed;
mod suites;
mod test_world;
mod vendor_pages;
