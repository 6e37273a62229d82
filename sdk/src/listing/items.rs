use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::cursor::Cursor;
use super::fetch::Listing;
use super::pages::Pages;
use crate::error::Error;

/// The items of a listing, each once, fetched page by page as they are asked for.
///
/// See the [module](super) for an example, errors and changes while it is walked.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    /// The items of the latest page that were not handed out yet, with their places on it.
    page: VecDeque<(u64, T)>,
    total_count: Option<u64>,
}

impl<T> Items<T> {
    pub(crate) fn new(listing: Listing<T>) -> Self {
        Self { pages: Pages::new(listing), page: VecDeque::new(), total_count: None }
    }

    /// Returns the next item, or none behind the last one. May be dropped and called again: nothing is lost.
    ///
    /// # Errors
    ///
    /// The [`Error`] of the call for a page, which the next call of `next` makes again.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns how many items the listing has, by the latest page. None before the first one, and if the
    /// server does not say: Astra Control says it if `count(true)` was set, Ops Manager unless
    /// `include_count(false)` was.
    pub fn total_count(&self) -> Option<u64> {
        self.total_count
    }

    /// Returns where the listing goes on behind the items handed out; none behind the last one.
    pub fn cursor(&self) -> Option<Cursor> {
        match self.page.front() {
            Some((place, _)) => Some(self.pages.cursor_within(*place)),
            None => self.pages.cursor(),
        }
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        while this.page.is_empty() {
            match ready!(this.pages.poll_fresh(context)) {
                Some(Ok(fresh)) => (this.page, this.total_count) = (fresh.items.into(), fresh.total_count),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        let item = this.page.pop_front().map(|(_, item)| item);
        if let Some(item) = &item {
            this.pages.note(item);
        }
        Poll::Ready(item.map(Ok))
    }
}

/// Nothing of it is pinned.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("n_fetched", &self.page.len())
            .field("total_count", &self.total_count)
            .finish()
    }
}
