use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::cursor::Cursor;
use super::fetch::{Fetching, Listing};
use super::walk::Fresh;
use crate::error::Error;

/// The pages of a listing, each without what an earlier one has shown.
///
/// See the [module](super) for errors and for changes while it is walked.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<T> {
    listing: Listing<T>,
    fetching: Option<Fetching<T>>,
}

/// A page of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items that no earlier page has shown, in the order of the server. Empty on the last page of a
    /// listing that has, or brings, nothing more.
    pub items: Vec<T>,
    /// How many items the listing has, by this page. None if the server does not say.
    pub total_count: Option<u64>,
    /// Where the listing goes on; none behind the last page.
    pub cursor: Option<Cursor>,
}

impl<T> Pages<T> {
    pub(crate) fn new(listing: Listing<T>) -> Self {
        Self { listing, fetching: None }
    }

    /// Returns the next page, or none behind the last one. May be dropped and called again: nothing is lost.
    ///
    /// # Errors
    ///
    /// The [`Error`] of the call for the page, which the next call of `next` makes again.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Polls for the new items of a page that has some, or is the last one.
    pub(super) fn poll_fresh(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Fresh<T>, Error>>> {
        loop {
            if self.fetching.is_none() {
                match self.ask() {
                    Some(Ok(fetching)) => self.fetching = Some(fetching),
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => return Poll::Ready(None),
                }
            }
            let Some(fetching) = &mut self.fetching else { continue };
            let fetched = ready!(fetching.as_mut().poll(context));
            self.fetching = None;
            let listing = &mut self.listing;
            match fetched.map(|page| listing.walk.accept(page, listing.identity)) {
                Ok(fresh) if fresh.items.is_empty() && !self.listing.walk.is_over() => {}
                Ok(fresh) => return Poll::Ready(Some(Ok(fresh))),
                Err(error) => return Poll::Ready(Some(Err(self.failed(error)))),
            }
        }
    }

    /// Asks for the next page, unless there is none.
    fn ask(&mut self) -> Option<Result<Fetching<T>, Error>> {
        let listing = &mut self.listing;
        if listing.walk.is_over() {
            return None;
        }
        if let Some(reason) = listing.walk.endless() {
            let error = Error::endless_listing(listing.operation, reason);
            return Some(Err(self.failed(error)));
        }
        let request = listing.fault.take().map_or_else(|| listing.walk.ask(), Err);
        Some(match request {
            Ok(request) => Ok((listing.fetch)(request)),
            Err(reason) => {
                let error = Error::invalid_request(listing.operation, reason);
                Err(self.failed(error))
            }
        })
    }

    /// Ends the walk after an error that would come again.
    fn failed(&mut self, error: Error) -> Error {
        if matches!(error, Error::InvalidRequest(_) | Error::EndlessListing(_)) {
            self.listing.walk.end();
        }
        error
    }

    /// Remembers an item that is handed out.
    pub(super) fn note(&mut self, item: &T) {
        self.listing.walk.note((self.listing.identity)(item));
    }

    /// Returns where the listing goes on behind the pages handed out; none behind the last one.
    pub fn cursor(&self) -> Option<Cursor> {
        self.listing.walk.cursor()
    }

    /// Returns where the listing goes on behind the first `n_passed` items of the latest page.
    pub(super) fn cursor_within(&self, n_passed: u64) -> Cursor {
        self.listing.walk.cursor_within(n_passed)
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let Some(fresh) = ready!(this.poll_fresh(context)) else { return Poll::Ready(None) };
        let page = fresh.map(|Fresh { items, total_count }| {
            let items: Vec<T> = items.into_iter().map(|(_, item)| item).collect();
            items.iter().for_each(|item| this.note(item));
            Page { items, total_count, cursor: this.cursor() }
        });
        Poll::Ready(Some(page))
    }
}

/// Nothing of it is pinned.
impl<T> Unpin for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("listing", &self.listing).finish_non_exhaustive()
    }
}
