//! Pages, as they are asked for, as they arrive, and what is taken of them.

/// A page to ask for. Each API uses what it knows: a key, or a number and a size.
#[derive(Debug, Default)]
pub(crate) struct PageRequest {
    pub(crate) key: Option<String>,
    /// From one.
    pub(crate) number: i32,
    pub(crate) size: i32,
}

/// A page as the API gave it.
#[derive(Debug)]
pub(crate) struct Fetched<T> {
    pub(crate) items: Vec<T>,
    pub(crate) total_count: Option<i64>,
    /// The key of the next page; for pages with numbers, any text if there is one.
    pub(crate) next: Option<String>,
}

/// A page as far as a walk looks at it.
#[derive(Debug)]
pub(super) struct Arrived<'a> {
    pub(super) identities: Vec<Option<&'a str>>,
    /// Where the next page is; for pages with numbers, only whether there is one.
    pub(super) next: Option<String>,
}

/// What is to be taken of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Taken {
    /// Where on the page the items begin that may be new.
    pub(super) first: usize,
    pub(super) then: Then,
}

/// What follows a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// Another one.
    More,
    /// Another one; this one was only looked through for a lost place.
    Search,
    /// Nothing.
    Last,
    /// What was there before.
    Endless(Endless),
}

/// Why a listing does not come to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Endless {
    #[error("the server goes on with a page key that it has given before")]
    KeyRepeated,
    #[error("the server says that there is more, but its pages bring nothing new")]
    Idle,
}
