use super::by_key::ByKey;
use super::by_number::ByNumber;
use super::cursor::{Cursor, IDENTITIES_MAX, Place, Subject};
use super::page::{Arrived, Endless, Fetched, PageRequest, Then};
use super::recent::Recent;

/// Pages in a row without anything new after which a listing is given up. A list that grows while it is read
/// has some of them.
const IDLE_PAGES_MAX: u32 = 1_000;

/// Pages in a row that end like the one before, after which a listing is given up.
const SAME_END_PAGES_MAX: u32 = 20;

/// Decides which page to ask for next and which items of it are new. Knows nothing of the network.
#[derive(Debug)]
pub(crate) struct Walk {
    subject: Subject,
    style: Style,
    recent: Recent,
    n_idle: u32,
    /// The last item of the page that arrived last, and how many pages in a row ended with it.
    end: (Option<String>, u32),
    endless: Option<Endless>,
    is_over: bool,
}

/// How an API cuts its listings.
#[derive(Debug)]
pub(super) enum Style {
    Key(ByKey),
    Number(ByNumber),
}

/// The new items of a page with their places on it.
#[derive(Debug)]
pub(super) struct Fresh<T> {
    pub(super) items: Vec<(u64, T)>,
    pub(super) total_count: Option<u64>,
}

impl Walk {
    pub(super) fn new(subject: Subject, style: Style) -> Self {
        Self { subject, style, recent: Recent::default(), n_idle: 0, end: (None, 0), endless: None, is_over: false }
    }

    /// Goes on at a cursor, if it belongs to this listing.
    ///
    /// # Errors
    ///
    /// Why it does not.
    pub(super) fn resume(&mut self, cursor: Cursor) -> Result<(), String> {
        if let Some(objection) = self.subject.objection(&cursor) {
            return Err(objection);
        }
        match (&mut self.style, cursor.place) {
            (Style::Key(walk), Place::Key { key, n_passed }) => *walk = ByKey::new(key, n_passed),
            (Style::Number(walk), Place::Number { offset }) => *walk = ByNumber::new(offset, walk.size_max()),
            _ => return Err("cursor: it is damaged".to_owned()),
        }
        cursor.recent.iter().for_each(|identity| self.recent.note(identity));
        Ok(())
    }

    /// Returns whether there is nothing more to ask for.
    pub(super) fn is_over(&self) -> bool {
        self.is_over
    }

    /// Ends the walk where it stands.
    pub(super) fn end(&mut self) {
        self.is_over = true;
    }

    /// Returns the page to ask for.
    ///
    /// # Errors
    ///
    /// If its number is greater than the API can be asked for.
    pub(super) fn ask(&mut self) -> Result<PageRequest, String> {
        match &mut self.style {
            Style::Key(walk) => Ok(PageRequest { key: walk.key().map(str::to_owned), ..PageRequest::default() }),
            Style::Number(walk) => {
                let page = walk.ask(&self.recent);
                let too_great =
                    || format!("page {} of {} items is beyond what a request can name", page.index, page.size);
                let number = i32::try_from(page.index.saturating_add(1)).map_err(|_| too_great())?;
                let size = i32::try_from(page.size).map_err(|_| too_great())?;
                Ok(PageRequest { key: None, number, size })
            }
        }
    }

    /// Takes a page and returns its new items.
    pub(super) fn accept<T>(&mut self, page: Fetched<T>, identity: fn(&T) -> Option<&str>) -> Fresh<T> {
        let arrived = Arrived { identities: page.items.iter().map(identity).collect(), next: page.next };
        let end = arrived.identities.last().copied().flatten();
        let n_same = if end.is_some() && end == self.end.0.as_deref() { self.end.1.saturating_add(1) } else { 0 };
        self.end = (end.map(str::to_owned), n_same);
        let taken = match &mut self.style {
            Style::Key(walk) => walk.accept(arrived, &self.recent),
            Style::Number(walk) => walk.accept(arrived, &self.recent),
        };
        let is_new = |(place, item): &(u64, T)| {
            *place >= taken.first as u64 && identity(item).is_none_or(|identity| !self.recent.contains(identity))
        };
        let items: Vec<(u64, T)> = (0..).zip(page.items).filter(is_new).collect();
        match taken.then {
            Then::Last => self.is_over = true,
            Then::Endless(reason) => self.endless = Some(reason),
            Then::More if items.is_empty() => self.n_idle = self.n_idle.saturating_add(1),
            Then::More => self.n_idle = 0,
            Then::Search => {}
        }
        if self.n_idle >= IDLE_PAGES_MAX || (n_same >= SAME_END_PAGES_MAX && taken.then == Then::More) {
            self.endless = Some(Endless::Idle);
        }
        Fresh { items, total_count: page.total_count.and_then(|count| u64::try_from(count).ok()) }
    }

    /// Returns why the walk would not end if it went on.
    pub(super) fn endless(&self) -> Option<Endless> {
        self.endless
    }

    /// Remembers an item that is handed out.
    pub(super) fn note(&mut self, identity: Option<&str>) {
        let Some(identity) = identity else { return };
        self.recent.note(identity);
        if let Style::Number(walk) = &mut self.style {
            walk.handed_out();
        }
    }

    /// Returns where the walk goes on, unless it is over.
    pub(super) fn cursor(&self) -> Option<Cursor> {
        let place = match &self.style {
            Style::Key(walk) => walk.place(),
            Style::Number(walk) => walk.place(),
        };
        (!self.is_over).then(|| self.cursor_at(place))
    }

    /// Returns where the walk goes on behind the first `n_passed` items of the page that arrived last.
    pub(super) fn cursor_within(&self, n_passed: u64) -> Cursor {
        self.cursor_at(match &self.style {
            Style::Key(walk) => walk.place_within(n_passed),
            Style::Number(walk) => walk.place_within(n_passed),
        })
    }

    fn cursor_at(&self, place: Place) -> Cursor {
        self.subject.cursor(place, self.recent.newest(IDENTITIES_MAX))
    }
}
