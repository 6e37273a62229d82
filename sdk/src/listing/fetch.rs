//! What the generated code gives of an operation that lists.

use std::fmt;
use std::pin::Pin;

use super::by_key::ByKey;
use super::by_number::ByNumber;
use super::cursor::{Cursor, Subject};
use super::page::{Fetched, PageRequest};
use super::walk::{Style, Walk};
use crate::error::Error;
use crate::operation::Operation;

/// An item that can be told from others of its listing.
pub(crate) trait Identified {
    /// Returns what no other item of the listing has, if the item shows it.
    fn identity(&self) -> Option<&str>;
}

pub(super) type Fetching<T> = Pin<Box<dyn Future<Output = Result<Fetched<T>, Error>> + Send>>;
type Fetch<T> = Box<dyn Fn(PageRequest) -> Fetching<T> + Send>;

/// A call that lists, before its first page.
pub(crate) struct Listing<T> {
    pub(super) operation: &'static Operation,
    pub(super) walk: Walk,
    pub(super) fetch: Fetch<T>,
    pub(super) identity: fn(&T) -> Option<&str>,
    /// Why nothing can be sent.
    pub(super) fault: Option<String>,
}

impl<T: Identified> Listing<T> {
    /// A listing whose pages have keys. `arguments` is a text of all that decides what is listed.
    pub(crate) fn by_key(
        operation: &'static Operation,
        arguments: &str,
        key: Result<Option<String>, String>,
        fetch: impl Fn(PageRequest) -> Fetching<T> + Send + 'static,
    ) -> Self {
        let (key, fault) = key.map_or_else(|reason| (None, Some(reason)), |key| (key, None));
        Self::new(operation, arguments, Style::Key(ByKey::new(key, 0)), fetch, fault)
    }

    /// A listing whose pages have numbers, the first one of which is `number`, and of at most `size` items.
    pub(crate) fn by_number(
        operation: &'static Operation,
        arguments: &str,
        number: Result<i64, String>,
        size: Result<i64, String>,
        fetch: impl Fn(PageRequest) -> Fetching<T> + Send + 'static,
    ) -> Self {
        let counted = |argument: Result<i64, String>| {
            let argument = argument?;
            u64::try_from(argument)
                .ok()
                .filter(|n| *n > 0)
                .ok_or(format!("page number and size count from 1, not {argument}"))
        };
        let (start, fault) = match (counted(number), counted(size)) {
            (Ok(number), Ok(size)) => (ByNumber::new(number.saturating_sub(1).saturating_mul(size), size), None),
            (Err(reason), _) | (_, Err(reason)) => (ByNumber::new(0, 1), Some(reason)),
        };
        Self::new(operation, arguments, Style::Number(start), fetch, fault)
    }

    fn new(
        operation: &'static Operation,
        arguments: &str,
        style: Style,
        fetch: impl Fn(PageRequest) -> Fetching<T> + Send + 'static,
        fault: Option<String>,
    ) -> Self {
        let walk = Walk::new(Subject::new(operation.id, arguments), style);
        Self { operation, walk, fetch: Box::new(fetch), identity: T::identity, fault }
    }

    /// Goes on at a cursor.
    pub(crate) fn resumed(mut self, cursor: Cursor) -> Self {
        if let Err(reason) = self.walk.resume(cursor) {
            self.fault.get_or_insert(reason);
        }
        self
    }
}

impl<T> fmt::Debug for Listing<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listing")
            .field("operation", &self.operation.id)
            .field("walk", &self.walk)
            .finish_non_exhaustive()
    }
}
