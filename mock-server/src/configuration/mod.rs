//! What the program is started with: flags, environment variables and a file, with one schema.
//!
//! A member of [`Settings`] is a flag (`--worlds-max`), an environment variable (`TOKENWRIGHT_WORLDS_MAX`) and a
//! member of the file (`worlds_max`). A flag wins over a variable, a variable over the file, the file over the
//! default. The file is YAML or JSON, read by the reader of [seeds](crate::seed): a message has line and
//! column and quotes no value.

mod error;
mod layers;
mod print;
mod schema;
mod server;
mod settings;

pub use error::ConfigurationError;
pub use layers::{Configuration, Source};
pub use schema::schema;
pub use settings::{LogFormat, Settings, TlsMode};
