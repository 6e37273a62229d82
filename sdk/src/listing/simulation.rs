//! Walks through lists that change between two pages, against what the module promises.

use std::collections::{BTreeSet, HashSet};

use super::by_key::ByKey;
use super::by_number::ByNumber;
use super::cursor::{Cursor, Subject};
use super::page::{Fetched, PageRequest};
use super::walk::{Style, Walk};

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % n
    }
}

/// A list in order of its items, some of which come and go.
struct Server {
    items: BTreeSet<u64>,
    /// What was there all the time.
    lasting: BTreeSet<u64>,
    /// The longest page that it gives, whatever is asked for.
    size_max: usize,
    /// The length of its pages if none is asked for.
    size: usize,
    /// The most changes between two pages.
    n_changes_max: u64,
    /// Changes that are still to come: a list that grows faster than it is read would never end.
    n_changes_left: u64,
}

impl Server {
    fn new(n_items: u64, size_max: usize) -> Self {
        let items: BTreeSet<u64> = (0..n_items).map(|i| i * 1_000).collect();
        Self { lasting: items.clone(), items, size_max, size: 0, n_changes_max: 0, n_changes_left: 150 }
    }

    fn change(&mut self, dice: &mut Dice) {
        let n_changes = dice.below(self.n_changes_max + 1).min(self.n_changes_left);
        self.n_changes_left -= n_changes;
        for _ in 0..n_changes {
            let at = dice.below(self.items.len() as u64 + 1);
            let there = self.items.iter().nth(usize::try_from(at).unwrap()).copied();
            match there.filter(|_| dice.below(2) == 0) {
                Some(item) => {
                    self.items.remove(&item);
                    self.lasting.remove(&item);
                }
                None => {
                    self.items.insert(dice.below(1_000_000) | 1);
                }
            }
        }
    }

    fn page(&self, request: &PageRequest) -> Fetched<String> {
        let all: Vec<u64> = match &request.key {
            Some(key) => self.items.range(key.parse::<u64>().unwrap() + 1..).copied().collect(),
            None => self.items.iter().copied().collect(),
        };
        let asked = usize::try_from(request.size).unwrap();
        let size = if asked == 0 { self.size } else { asked.min(self.size_max) };
        let number = usize::try_from(request.number).unwrap().max(1);
        let rest = &all[((number - 1) * size).min(all.len())..];
        let items = &rest[..size.min(rest.len())];
        let next = items.last().filter(|_| rest.len() > size).map(ToString::to_string);
        Fetched {
            items: items.iter().map(ToString::to_string).collect(),
            total_count: i64::try_from(all.len()).ok(),
            next,
        }
    }
}

fn subject() -> Subject {
    Subject::new("thing_list", "")
}

#[expect(clippy::ptr_arg, reason = "the signature of a function for any type of item")]
fn identity(item: &String) -> Option<&str> {
    Some(item)
}

/// Walks the list, which changes between two pages. In half of the walks each page is left somewhere, and a
/// new walk goes on there by a cursor.
fn walk(mut start: impl FnMut() -> Style, server: &mut Server, dice: &mut Dice) -> Vec<u64> {
    let mut walk = Walk::new(subject(), start());
    let mut shown = Vec::new();
    let resumes = dice.below(2) == 0;
    let mut n_pages = 0;
    while !walk.is_over() {
        assert_eq!(walk.endless(), None, "{walk:?}");
        n_pages += 1;
        assert!(n_pages < 5_000, "the walk does not end: {walk:?}");
        let request = walk.ask().unwrap();
        let fresh = walk.accept(server.page(&request), identity);
        let mut cursor: Option<Cursor> = walk.cursor();
        // A page that brings nothing new is not handed out, so nobody can stop there.
        let stops = resumes && !fresh.items.is_empty();
        let stop = dice.below(fresh.items.len() as u64 + 1);
        for (i, (place, item)) in (0..).zip(fresh.items) {
            if stops && i == stop {
                cursor = Some(walk.cursor_within(place));
                break;
            }
            walk.note(Some(&item));
            cursor = walk.cursor();
            shown.push(item.parse().unwrap());
        }
        server.change(dice);
        if let Some(cursor) = cursor.filter(|_| stops) {
            let cursor = cursor.to_string().parse().unwrap();
            walk = Walk::new(subject(), start());
            walk.resume(cursor).unwrap();
        }
    }
    shown
}

#[track_caller]
fn assert_each_once(shown: &[u64], server: &Server, context: &str) {
    let mut seen = HashSet::new();
    let repeated: Vec<&u64> = shown.iter().filter(|item| !seen.insert(**item)).collect();
    assert!(repeated.is_empty(), "{context}: repeated {repeated:?}");
    let missed: Vec<&u64> = server.lasting.iter().filter(|item| !seen.contains(item)).collect();
    assert!(missed.is_empty(), "{context}: left out {missed:?}");
}

/// Goal: what exists all the time is shown exactly once, though pages with numbers move under the walk. Some servers give
/// pages of 7 items only, which can overlap in lists of less than 420.
#[test]
fn pages_with_numbers_show_each_item_once_while_others_come_and_go() {
    let mut dice = Dice(1);
    for round in 0..600 {
        let size = 1 + dice.below(12);
        let mut server = Server::new(dice.below(200), if dice.below(4) == 0 { 7 } else { 500 });
        let n_changes = [0, 1, 3, 8][usize::try_from(dice.below(4)).unwrap()];
        server.n_changes_max = n_changes;
        let start = || Style::Number(ByNumber::new(0, size));
        let shown = walk(start, &mut server, &mut dice);
        assert_each_once(&shown, &server, &format!("round {round}, pages of {size}, up to {n_changes} changes"));
    }
}

/// Goal: the same of pages with keys that stand for the last item.
#[test]
fn pages_with_keys_show_each_item_once_while_others_come_and_go() {
    let mut dice = Dice(2);
    for round in 0..400 {
        let size = usize::try_from(1 + dice.below(12)).unwrap();
        let mut server = Server::new(dice.below(120), 500);
        let n_changes = [0, 1, 3, 8][usize::try_from(dice.below(4)).unwrap()];
        (server.size, server.n_changes_max) = (size, n_changes);
        let start = || Style::Key(ByKey::new(None, 0));
        let shown = walk(start, &mut server, &mut dice);
        assert_each_once(&shown, &server, &format!("round {round}, pages of {size}, up to {n_changes} changes"));
    }
}

/// Goal: a list that loses all that was shown does not make the walk search for ever, nor repeat anything.
#[test]
fn walk_whose_place_is_gone_goes_on_at_its_position() {
    let mut server = Server::new(5_000, 500);
    let mut walk = Walk::new(subject(), Style::Number(ByNumber::new(0, 50)));
    let mut shown = Vec::new();
    let mut n_pages = 0;
    while !walk.is_over() {
        let request = walk.ask().unwrap();
        for (_, item) in walk.accept(server.page(&request), identity).items {
            walk.note(Some(&item));
            shown.push(item.parse::<u64>().unwrap());
        }
        n_pages += 1;
        if shown.len() >= 2_700 && server.items.len() == 5_000 {
            let gone: Vec<u64> = shown[shown.len() - 2_600..].to_vec();
            server.items.retain(|item| !gone.contains(item));
        }
    }
    assert_eq!(server.items.len(), 2_400);
    let n_shown = shown.len();
    shown.sort_unstable();
    shown.dedup();
    assert_eq!(shown.len(), n_shown, "something was repeated");
    assert!(n_pages < 70 + 50 + 70, "{n_pages} pages");
}

/// Goal: a server whose pages are so short that none overlaps another is read to its end all the same.
#[test]
fn shortest_pages_of_a_server_are_read_to_the_end() {
    for size_max in 1..=4 {
        let mut server = Server::new(200, size_max);
        let start = || Style::Number(ByNumber::new(0, 100));
        let shown = walk(start, &mut server, &mut Dice(7));
        assert_each_once(&shown, &server, &format!("pages of {size_max}"));
    }
}

/// Goal: a server that says for ever that there is more is given up: soon if its pages are all the same, some
/// time if they are empty.
#[test]
fn server_that_never_ends_is_given_up() {
    let styles = || [Style::Number(ByNumber::new(0, 3)), Style::Key(ByKey::new(None, 0))];
    let cases = styles().map(|style| (style, &["a", "b", "c"][..], 20)).into_iter();
    for (style, items, expected) in cases.chain(styles().map(|style| (style, &[][..], 999))) {
        let mut walk = Walk::new(subject(), style);
        let mut n_shown = 0;
        let n_pages = (0..2_000).find(|i| {
            walk.ask().unwrap();
            // Keys that never repeat, so that only the items tell.
            let items = items.iter().map(|item| (*item).to_owned()).collect();
            let fresh = walk.accept(Fetched { items, total_count: None, next: Some(i.to_string()) }, identity);
            n_shown += fresh.items.len();
            fresh.items.iter().for_each(|(_, item)| walk.note(Some(item)));
            walk.endless().is_some()
        });
        assert_eq!((n_pages, n_shown), (Some(expected), items.len()));
    }
}
