//! Listings whose pages a test gives.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use super::by_key::ByKey;
use super::cursor::Subject;
use super::fetch::Listing;
use super::page::Fetched;
use super::walk::{Style, Walk};
use crate::error::Error;
use crate::operation::Operation;

impl<T: Send + 'static> Listing<T> {
    /// Makes a listing of pages, each of which is given once, whatever is asked for.
    pub(crate) fn of_pages(
        operation: &'static Operation,
        pages: impl IntoIterator<Item = Result<Vec<T>, Error>>,
    ) -> Self {
        let pages: VecDeque<_> = pages.into_iter().collect();
        let n_items: usize = pages.iter().flatten().map(Vec::len).sum();
        let total_count = i64::try_from(n_items).ok();
        let pages = Mutex::new(pages);
        let next = move || {
            let mut pages = pages.lock().unwrap_or_else(PoisonError::into_inner);
            let page = pages.pop_front().unwrap_or_else(|| Ok(Vec::new()));
            let key = (!pages.is_empty()).then(|| format!("{} more", pages.len()));
            page.map(|items| Fetched { items, total_count, next: key })
        };
        Self {
            operation,
            walk: Walk::new(Subject::new(operation.id, ""), Style::Key(ByKey::new(None, 0))),
            fetch: Box::new(move |_| Box::pin(std::future::ready(next()))),
            identity: |_| None,
            fault: None,
        }
    }
}
