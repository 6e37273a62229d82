//! Every operation, with arguments that make a request: each API has a file beside this one.

use std::fmt;

use serde::Serialize;

#[cfg(feature = "mock-control")]
use super::control;
use super::{astra_control, astrom, ops_manager};
use crate::error::Error;
use crate::generated::DOCUMENTS;
use crate::response::ResponseValue;

/// The secret of every credential, to be found in no message.
pub(super) const CANARY: &str = "canary-7c1d9e";

pub(super) struct Clients {
    astrom: crate::astrom::Client,
    astra_control: crate::astra_control::Client,
    ops_manager: crate::ops_manager::Client,
    #[cfg(feature = "mock-control")]
    control: crate::control::Client,
}

impl Clients {
    pub(super) fn new() -> Self {
        let url = "http://answers.test";
        Self {
            // Some operations stand in the place of the end of the base URL.
            astrom: astrom::client(&format!("{url}/api/v2")),
            astra_control: astra_control::client(url),
            ops_manager: ops_manager::client(url),
            #[cfg(feature = "mock-control")]
            control: control::client(url),
        }
    }

    /// Calls the operation of that id, and looks at what comes of it as callers may.
    pub(super) async fn call(&self, operation: &str) -> Result<(), Error> {
        let has = |document: &&crate::forward_compatibility::Document| {
            document.operations.iter().any(|other| other.id == operation)
        };
        match DOCUMENTS.iter().find(has).map(|document| document.name) {
            Some("astrom") => astrom::call(&self.astrom, operation).await,
            Some("astra_control") => astra_control::call(&self.astra_control, operation).await,
            Some("ops_manager") => ops_manager::call(&self.ops_manager, operation).await,
            #[cfg(feature = "mock-control")]
            Some("control") => control::call(&self.control, operation).await,
            _ => panic!("no document has {operation}"),
        }
    }
}

/// Prints and writes what was decoded, which may not fail either.
pub(super) fn look<T: fmt::Debug + Serialize>(result: Result<ResponseValue<T>, Error>) -> Result<(), Error> {
    let value = result?;
    assert!(!format!("{value:?}").contains(CANARY));
    value.request_id();
    serde_json::to_string(&*value).unwrap();
    Ok(())
}
