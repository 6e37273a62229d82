//! Raw HTTP against the room of Astra Control. Expected bodies are written by hand from the vendor's
//! documentation (NetApp Astra Automation, pages on user tokens and "HTTP details").

mod bearer;
mod beside_tokens;
mod concurrency;
mod create;
mod delete;
mod filter;
mod get;
mod list;
mod methods;
mod query;
mod reasons;
mod rights;
pub(crate) mod room;
mod update;
