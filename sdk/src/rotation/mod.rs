//! Replaces a credential by a successor, without a moment in which none works.
//!
//! A [`Rotation`] creates a successor with the same rights, proves that it works, hands it to the
//! caller's [`CredentialSink`], and only then retires the predecessor, at once or after a grace period.
//! Before each step it writes down in a [`RotationJournal`] what it is about to do, without secrets:
//! whenever the program ends, at least one credential works, and [`Rotation::resume`] finishes the rest.
//!
//! | API | What the successor gets | What the vendor does not allow |
//! |---|---|---|
//! | [`astrom`](crate::astrom) | name, scopes, kind, and as long a life as the predecessor was given | a personal access token of another owner; the owner of the calling token becomes the owner |
//! | [`astra_control`](crate::astra_control) | name and labels; a token acts as its user and never expires | a token of another user |
//! | [`ops_manager`](crate::ops_manager) | description, roles in the organization and in projects, access list | a caller without `ORG_OWNER`, a key with global roles |
//!
//! What is not allowed is told before anything is created.
//!
//! # Steps
//!
//! 1. *Inspecting*: the rights of the predecessor are read, and those of the caller.
//! 2. *Creating*: the successor is created under the predecessor's name and a random mark. A create is never
//!    sent again while its fate is unknown: if its answer is lost, whatever bears the mark is deleted first.
//! 3. *Proving*: the successor gets the rest of its rights and its name, and makes a call of its own.
//! 4. *Handing over*: the sink stores it.
//! 5. *Retiring*: the predecessor is deleted, or disabled.
//! 6. *Settling*: what is left is deleted in its time. The next rotation may begin before that.
//!
//! A failure before the end of the fourth step deletes the successor, and the predecessor works on:
//! [`RotationError::RolledBack`]. If that fails, too, or a later step does, the record stays:
//! [`RotationError::Interrupted`]. A successor that was being handed over when the program ended, or that a sink
//! [does not know](SinkError::Unknown) whether it has stored, may be in use, and nobody knows its secret for sure: then
//! another one is handed over, and both are retired.
//!
//! A journal is locked for as long as a rotation works with it: a second one, in another program too, ends at
//! once with [`RotationError::Busy`]. If a create got no answer, its mark stays in the journal for a
//! [settling period](Rotation::settling_period), in case that the server carries it out after the rotation has ended.
//!
//! # Example
//!
//! ```
//! use tokenwright::astrom::{Client, Scope, types};
//! use tokenwright::rotation::{FileJournal, FileSink, Rotation};
//! use tokenwright_mock::MockServer;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = MockServer::start().await;
//! let info = &server.info()?.astrom;
//! let client = Client::builder(&info.base_url).credential(info.token.expose()).build()?;
//! # let pipeline = types::ApiTokenCreate::builder().name("pipeline").scopes(vec![Scope::METRICS_READ]);
//! # let predecessor = client.api_token_create().body(pipeline).send().await?.into_inner().id.expect("sent");
//! # let folder = tempfile::tempdir()?;
//! let sink = FileSink::new(folder.path().join("pipeline-token"));
//! let journal = FileJournal::new(folder.path().join("pipeline-rotation.json"));
//! let rotation = Rotation::new(&client);
//!
//! // What an earlier run of the program did not finish comes first.
//! if rotation.resume(&sink, &journal).await?.is_none() {
//!     let rotated = rotation.rotate(predecessor, &sink, &journal).await?;
//!     println!("{} has taken over", rotated.successor);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where the secret goes
//!
//! A [`FileSink`] keeps it in a file, with what a program needs to rotate it again; a [`CommandSink`] hands it to a
//! command such as `kubectl` or `vault`; an asynchronous function takes it anywhere else.
//!
//! # Disable first, delete later
//!
//! Where the API can disable a credential, that of [`astrom`](crate::astrom), a rotation
//! [keeps the predecessor disabled](Rotation::disabled_for) for a while, as its vendor recommends: whoever was forgotten
//! is noticed at once, and is helped by [`Rotation::restore`], which enables it again. No second run is needed at a
//! certain time: the journal knows what is disabled until when, and [`Rotation::resume`] and the next
//! [`Rotation::rotate`] delete what is due by their clock. A clock that is set back deletes later.
//!
//! | When | Predecessor | `retirement` of the rotation | To get back to it |
//! |---|---|---|---|
//! | after the fourth step, with a [grace period](Rotation::grace_period) | works | [`DueAt`](Retirement::DueAt) | it works |
//! | after that, if it is to be disabled | disabled | [`Disabled`](Retirement::Disabled) | `restore` |
//! | in the first run after that period | deleted, unless somebody has enabled it | – | not at all |
//! | without such a period, after the grace period | deleted | [`Done`](Retirement::Done) | not at all |
//!
//! # The tenant token
//!
//! What agents and ActiveGates connect with is replaced in steps that the vendor has for it:
//! [`astrom::TenantTokenRotation`](crate::astrom::TenantTokenRotation) takes them with a journal like the others.
//!
//! # The credential of the client itself
//!
//! Give the client a [`SharedCredential`](crate::credential::SharedCredential), and the same to
//! [`Rotation::own`]. It is replaced after the sink has stored the successor, and the predecessor is retired
//! once no request is under way that began before: no call of any client with that credential fails.

mod client;
#[cfg(test)]
#[cfg(unix)]
mod command_run;
mod command_sink;
mod disabled;
#[cfg(test)]
mod endless;
mod error;
mod file;
mod file_journal;
mod file_sink;
mod journal;
mod machine;
mod marker;
mod memory_journal;
mod record;
mod request;
mod retirement;
mod run;
mod sink;
mod sink_error;
mod state;
mod stored;
mod successor;

pub use client::{DisablingClient, RotatingClient};
pub use command_sink::CommandSink;
pub use error::{RotationCause, RotationError};
pub use file_journal::FileJournal;
pub use file_sink::FileSink;
pub use journal::{JournalError, JournalFuture, JournalLock, RotationJournal};
pub use memory_journal::MemoryJournal;
pub use record::{RotationRecord, RotationStep};
pub use request::{Retirement, Rotated, Rotation};
pub use sink::{CredentialSink, SinkFuture};
pub use sink_error::SinkError;
pub use stored::StoredCredential;
pub use successor::Successor;

pub(crate) use client::{Created, Issued, Obstacle, Proof, Standing, Switch};
pub(crate) use marker::Marker;
pub(crate) use request::system_time;
pub(crate) use run::busy_or;
