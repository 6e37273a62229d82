//! Rotations against the mock: in peace, under load, with faults, and with a program that ends anywhere.

#![expect(clippy::panic, reason = "helpers of tests fail the test like the tests themselves")]

mod crash;
mod failure;
mod faults;
mod grace;
mod load;
mod obstacles;
mod own;
mod rights;
mod stage;
mod store;
mod vendor;
