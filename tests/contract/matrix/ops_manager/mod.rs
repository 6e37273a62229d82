//! MongoDB Ops Manager. Sources: "Public API Principles", "Configure API Access", "API Error Codes",
//! and the pages of the operations.

mod answer;
mod caller;
mod cells;
mod row;
mod world;
