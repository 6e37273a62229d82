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

/// Where a listing begins; why nowhere, if an argument cannot be meant so.
pub(crate) struct Start(Result<Style, String>);

impl Start {
    /// Pages have keys.
    pub(crate) fn at_key(key: Result<Option<String>, String>) -> Self {
        Self(key.map(|key| Style::Key(ByKey::new(key, 0))))
    }

    /// Pages have numbers, from 1, and at most `size` items.
    pub(crate) fn at_number(number: Result<i64, String>, size: Result<i64, String>) -> Self {
        let counted = |argument: Result<i64, String>| {
            let argument = argument?;
            u64::try_from(argument)
                .ok()
                .filter(|n| *n > 0)
                .ok_or(format!("page number and size count from 1, not {argument}"))
        };
        let begin =
            |number: u64, size| Style::Number(ByNumber::new(number.saturating_sub(1).saturating_mul(size), size));
        Self(counted(number).and_then(|number| Ok(begin(number, counted(size)?))))
    }
}

impl<T: Identified> Listing<T> {
    /// A listing before its first page. `arguments` is a text of all that decides what is listed.
    pub(crate) fn new(
        operation: &'static Operation,
        arguments: &str,
        Start(start): Start,
        fetch: impl Fn(PageRequest) -> Fetching<T> + Send + 'static,
    ) -> Self {
        let (style, fault) = match start {
            Ok(style) => (style, None),
            Err(reason) => (Style::Key(ByKey::new(None, 0)), Some(reason)),
        };
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
