//! Listings as streams, over the three ways of paging.

mod changes;
mod cursors;
mod failures;
mod pages;
mod world;
