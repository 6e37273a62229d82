//! Listings as streams, whatever way the API cuts them into pages.
//!
//! The builder of every operation that lists has four more methods: `stream` gives the items of all pages
//! one by one, `pages` the pages, and `stream_from` and `pages_from` go on where another listing stopped.
//! Filters, order and page size are set on the builder as for a single page. A page is asked for when
//! its first item is, and dropped with its last one, so memory does not grow with the listing.
//!
//! [`Items`] and [`Pages`] implement [`Stream`](futures_core::Stream) and, so that nothing else is needed for a
//! plain loop, have a `next` of their own.
//!
//! # Example
//!
//! ```
//! use tokenwright::astrom::{Client, Scope, types};
//! use tokenwright_mock::MockServer;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = MockServer::start().await;
//! let info = &server.info()?.astrom;
//! let client = Client::builder(&info.base_url).credential(info.token.expose()).build()?;
//! # for i in 0..150 {
//! #     let token = types::ApiTokenCreate::builder().name(format!("ci-{i}")).scopes(vec![Scope::SLO_READ]);
//! #     client.api_token_create().body(token).send().await?;
//! # }
//!
//! let mut tokens = client.api_token_list().api_token_selector(r#"scope("slo.read")"#).page_size(100).stream();
//! let mut names = Vec::new();
//! while let Some(token) = tokens.next().await {
//!     names.extend(token?.name);
//! }
//! assert_eq!(tokens.total_count(), Some(150));
//! assert_eq!(names.len(), 150);
//! # Ok(())
//! # }
//! ```
//!
//! # Going on later
//!
//! [`Items::cursor`] tells at any time where a listing stands. A [`Cursor`] is a short text without
//! secrets; another process makes the same call and hands it to `stream_from`.
//!
//! ```
//! # use tokenwright::astrom::{Client, Scope, types};
//! # use tokenwright::listing::Cursor;
//! # use tokenwright_mock::MockServer;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let server = MockServer::start().await;
//! # let info = &server.info()?.astrom;
//! # let client = Client::builder(&info.base_url).credential(info.token.expose()).build()?;
//! # for name in ["a", "b", "c"] {
//! #     let token = types::ApiTokenCreate::builder().name(name).scopes(vec![Scope::SLO_READ]);
//! #     client.api_token_create().body(token).send().await?;
//! # }
//! let by_name = || client.api_token_list().api_token_selector(r#"scope("slo.read")"#).sort("+name");
//! let mut tokens = by_name().stream();
//! assert_eq!(tokens.next().await.unwrap()?.name.as_deref(), Some("a"));
//! let text = tokens.cursor().expect("there is more").to_string();
//!
//! let mut rest = by_name().stream_from(text.parse::<Cursor>()?);
//! assert_eq!(rest.next().await.unwrap()?.name.as_deref(), Some("b"));
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! A call that failed ends nothing: the next poll sends it again, for the same page. Whoever does not
//! want that stops at the first error, as `try_collect` and the like do. After
//! [`Error::InvalidRequest`](crate::Error::InvalidRequest) and
//! [`Error::EndlessListing`](crate::Error::EndlessListing) a listing is over.
//!
//! # What changes while a listing is walked
//!
//! An item that is created or deleted meanwhile may or may not be shown. As for the others:
//!
//! | API | Pages are found by | What exists all the time is shown |
//! |---|---|---|
//! | `astrom`, in default order | a key behind the last item | exactly once |
//! | `astrom`, in any other order | a position in the newly sorted list (assumed) | at most once; left out if something before it goes or it moves itself |
//! | `astra_control` | a key, whose meaning is the server's | at most once; exactly once if the key stands for the last item |
//! | `ops_manager` | a number | exactly once, as long as the server keeps its order and pages have 20 items |
//!
//! For the numbers of Ops Manager this takes some care, because every page behind a deleted item begins one
//! item too late, and one too early behind an item that was added. So each page is asked for in such a
//! size that it begins before the last item shown, and the listing goes on behind that item, wherever it is
//! found; if it is gone, behind the one before it, and so on, on earlier pages if need be. Pages are at
//! most as long as `items_per_page`, or of 47 items where none of less than 20 overlaps. If the server gives no such pages,
//! an item may be left out when another one before it is deleted at that moment.
//!
//! "At most once" is remembered of the latest 1,000 items. A cursor remembers the latest 32. If all that are
//! remembered are deleted before the listing goes on, it goes on at the position that is theirs if nothing else has
//! changed.
//!
//! A server that answers with a page key it has given before, with one page over and over, or with a thousand
//! pages in a row that bring nothing new, ends the listing with [`Error::EndlessListing`](crate::Error::EndlessListing).

mod by_key;
mod by_number;
mod cursor;
mod fetch;
#[cfg(feature = "test-util")]
mod given;
mod items;
mod page;
mod pages;
mod recent;
#[cfg(test)]
mod simulation;
mod walk;

pub use cursor::{Cursor, CursorError};
pub use items::Items;
pub use pages::{Page, Pages};

pub(crate) use fetch::{Identified, Listing, Start};
pub(crate) use page::{Endless, Fetched};
