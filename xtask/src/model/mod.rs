//! What the generators know of a document: a strict, resolved model.
//!
//! The reader accepts only what both generators can express. Anything else is a [`Fault`] with its place,
//! so that a document never generates code that silently ignores a part of it.

mod access;
mod cursor;
mod enums;
mod identity;
mod names;
mod operation;
mod paging;
mod parameter;
mod read;
mod recursion;
mod schema;
mod security;
mod segment;
mod server;
#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use tests::SMALLEST;

use std::fmt;

pub(crate) use access::AccessMember;
pub(crate) use enums::Enumeration;
pub(crate) use identity::{Owner, Tenant};
pub(crate) use operation::{Content, Holders, Operation, Response, Rights};
pub(crate) use paging::{Paging, PagingStyle};
pub(crate) use parameter::{Location, Parameter, SdkType};
pub(crate) use read::read;
pub(crate) use schema::{Additional, Branch, DefaultValue, Kind, Property, Schema};
pub(crate) use security::{Scheme, Security};
pub(crate) use segment::variable;
pub(crate) use server::Server;

use crate::yaml::{Node, Place};

/// A document, read and checked.
#[derive(Debug, Clone)]
pub(crate) struct Api {
    /// Its path below the workspace, for messages and headers: `openapi/astrom.yaml`.
    pub(crate) file: String,
    /// The name of its module: `astrom`.
    pub(crate) module: String,
    /// The title of the API.
    pub(crate) title: String,
    pub(crate) owner: Owner,
    /// The products that have the API, as their vendors call them (`x-products`).
    pub(crate) products: Vec<String>,
    /// Which releases of these products the document describes (`x-release`).
    pub(crate) release: Option<String>,
    /// Where the mock lists it among the others (`x-position`); behind all that have a position if it has none.
    pub(crate) position: Option<i64>,
    /// The kinds of tenants in the order of the document (`x-tenants`); none if all belongs to the installation.
    pub(crate) tenants: Vec<Tenant>,
    /// What a client needs to use the API of a world (`x-access`).
    pub(crate) access: Vec<AccessMember>,
    /// What every request carries; a rule of `lint` wants a document to have it.
    pub(crate) security: Option<Security>,
    /// What stands before the paths, unless a path has a server of its own.
    pub(crate) server: Server,
    /// Paths below which everything belongs to the API, whether it has an operation there or not (`x-prefixes`).
    pub(crate) prefixes: Vec<String>,
    /// The component schemas in the order of the document.
    pub(crate) schemas: Vec<(String, Schema)>,
    /// The operations in the order of the document.
    pub(crate) operations: Vec<Operation>,
    /// The whole document.
    pub(crate) document: Node,
    /// The same as it is written.
    pub(crate) text: String,
}

impl Api {
    /// Returns the component schema of that name.
    ///
    /// # Panics
    ///
    /// If there is none: the reader has resolved every reference.
    pub(crate) fn schema(&self, name: &str) -> &Schema {
        let found = self.schemas.iter().find(|(key, _)| key == name);
        &found.expect("the reader resolves every reference").1
    }

    /// Returns the same document with these operations only.
    pub(crate) fn with_operations(&self, operations: &[Operation]) -> Self {
        Self { operations: operations.to_vec(), ..self.clone() }
    }

    /// Returns the same document with these component schemas only.
    pub(crate) fn with_schemas(&self, names: &[&str]) -> Self {
        let kept = self.schemas.iter().filter(|(name, _)| names.contains(&name.as_str()));
        Self { schemas: kept.cloned().collect(), ..self.clone() }
    }

    /// Returns the feature of the SDK that the API is: its module, that of the project's own behind `mock-`.
    pub(crate) fn feature(&self) -> String {
        let name = self.module.replace('_', "-");
        match self.owner {
            Owner::Vendor => name,
            Owner::Project => format!("mock-{name}"),
        }
    }

    /// Returns the server of an operation.
    pub(crate) fn server_of<'a>(&'a self, operation: &'a Operation) -> &'a Server {
        operation.server.as_ref().unwrap_or(&self.server)
    }

    /// Returns the path of an operation, below the host.
    pub(crate) fn path_of(&self, operation: &Operation) -> String {
        format!("{}{}", self.server_of(operation).path, operation.path)
    }

    /// Returns how callers show who they are, if the document says it.
    pub(crate) fn scheme(&self) -> Option<&Scheme> {
        self.security.as_ref().map(|security| &security.scheme)
    }

    /// Makes a fault of this document.
    pub(crate) fn fault(&self, place: Place, reason: impl Into<String>, repair: impl Into<String>) -> Fault {
        Fault { file: self.file.clone(), place, at: String::new(), reason: reason.into(), repair: repair.into() }
    }
}

/// Something in a document that is wrong or that the generators cannot express.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    /// The document.
    pub(crate) file: String,
    /// Line and column.
    pub(crate) place: Place,
    /// The place as a JSON pointer; empty if the line says it all.
    pub(crate) at: String,
    /// What is wrong.
    pub(crate) reason: String,
    /// What to do about it.
    pub(crate) repair: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.place, self.reason)?;
        if !self.at.is_empty() {
            write!(f, " (at {})", self.at)?;
        }
        write!(f, "; {}", self.repair)
    }
}

/// Everything that is wrong with the documents.
#[derive(Debug)]
pub(crate) struct Faults(pub(crate) Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.0 {
            writeln!(f, "error: {fault}")?;
        }
        let n = self.0.len();
        write!(f, "{n} {} in the documents; nothing was generated", if n == 1 { "error" } else { "errors" })
    }
}
