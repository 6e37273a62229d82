use std::fmt;

use proptest::prelude::*;
use tokenwright_mock::astra_control::Role;

use crate::sequences;

/// The users of each account: how far the model says they reach, and the role that the mock gives them.
pub(super) const USERS: [(Rank, Role); 6] = [
    (Rank::Owner, Role::Owner),
    (Rank::Admin, Role::Admin),
    (Rank::Plain, Role::Member),
    (Rank::Plain, Role::Viewer),
    (Rank::Owner, Role::Owner),
    (Rank::Admin, Role::Admin),
];
/// All but the last two are taken: one is too long, one could be an injection.
pub(super) const NAMES: [&str; 7] = [
    "alpha",
    "beta",
    "nightly report",
    "Beta",
    "alpha",
    "0123456789012345678901234567890123456789012345678901234567890123",
    "a<b",
];
pub(super) const N_NAMES_GOOD: usize = 5;
pub(super) const LABELS: [(&str, &str); 4] = [("team", "ops"), ("team", "dev"), ("stage", "prod"), ("", "")];
pub(super) const UNKNOWN_ID: &str = "00000000-0000-4000-8000-00000000dead";

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Rank {
    Owner,
    Admin,
    Plain,
}

#[derive(Clone)]
pub(crate) struct Sequence(pub(super) Vec<Step>);

impl fmt::Debug for Sequence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        sequences::write_steps(f, &self.0)
    }
}

#[derive(Debug, Clone)]
pub(super) enum Step {
    Pass { ms: i64 },
    Create { caller: Caller, user: Holder, name: usize, labels: Option<Vec<usize>> },
    List { caller: Caller, user: Holder, query: Query },
    Get { caller: Caller, place: Place },
    Update { caller: Caller, place: Place, change: Change },
    Delete { caller: Caller, place: Place },
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Caller {
    Nobody,
    Stranger,
    /// An owner of another account.
    Foreigner,
    /// The first user's first token, which only itself could delete.
    Anchor,
    Token(usize),
}

/// Whose tokens a path names.
#[derive(Debug, Clone, Copy)]
pub(super) enum Holder {
    Caller,
    User(usize),
    Unknown,
}

/// Which token a path names.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// Where it belongs.
    Token(usize),
    /// Below a user who may not be its own.
    Below(usize, usize),
    Unknown,
}

#[derive(Debug, Clone)]
pub(super) struct Change {
    pub(super) name: Option<usize>,
    /// `None` without metadata, `Some(None)` with metadata that say nothing of labels.
    pub(super) labels: Option<Option<Vec<usize>>>,
    pub(super) id: Option<Same>,
    pub(super) user_id: Option<Same>,
    /// The entity tag that a get returned so many gets ago.
    pub(super) tag: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Same {
    Yes,
    No,
}

#[derive(Debug, Clone)]
pub(super) struct Query {
    pub(super) filter: Option<Filter>,
    pub(super) order: Option<(usize, bool)>,
    pub(super) limit: Option<usize>,
    pub(super) skip: Option<usize>,
    pub(super) count: bool,
    pub(super) include: bool,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Filter {
    Name(usize, usize),
    Label(usize, usize),
    Created(usize, i64),
}

pub(super) const OPERATORS: [&str; 5] = ["eq", "lt", "lte", "gt", "gte"];
pub(super) const ORDERS: [&str; 3] = ["name", "id", "version"];

pub(crate) fn sequences() -> impl Strategy<Value = Sequence> {
    prop::collection::vec(step(), 1..150).prop_map(Sequence)
}

fn step() -> impl Strategy<Value = Step> {
    let name = || prop_oneof![25 => 0..N_NAMES_GOOD, 1 => N_NAMES_GOOD..NAMES.len()];
    let labels = prop::collection::vec(0..LABELS.len(), 0..3).boxed();
    let pass = prop_oneof![1..2_000_i64, 2_000..90_000_000_i64];
    let same = || prop::option::weighted(0.2, prop_oneof![2 => Just(Same::Yes), 1 => Just(Same::No)]);
    let tag = prop::option::weighted(0.3, 0..4_usize);
    let change =
        (prop::option::of(name()), prop::option::of(prop::option::weighted(0.8, labels.clone())), same(), same(), tag)
            .prop_map(|(name, labels, id, user_id, tag)| Change { name, labels, id, user_id, tag });
    prop_oneof![
        1 => pass.prop_map(|ms| Step::Pass { ms }),
        4 => (caller(), holder(), name(), prop::option::of(labels))
            .prop_map(|(caller, user, name, labels)| Step::Create { caller, user, name, labels }),
        3 => (caller(), holder(), query()).prop_map(|(caller, user, query)| Step::List { caller, user, query }),
        4 => (caller(), place()).prop_map(|(caller, place)| Step::Get { caller, place }),
        4 => (caller(), place(), change).prop_map(|(caller, place, change)| Step::Update { caller, place, change }),
        2 => (caller(), place()).prop_map(|(caller, place)| Step::Delete { caller, place }),
    ]
}

fn caller() -> impl Strategy<Value = Caller> {
    prop_oneof![
        20 => Just(Caller::Anchor),
        45 => (0..24_usize).prop_map(Caller::Token),
        1 => Just(Caller::Nobody),
        1 => Just(Caller::Stranger),
        1 => Just(Caller::Foreigner),
    ]
}

fn holder() -> impl Strategy<Value = Holder> {
    prop_oneof![12 => Just(Holder::Caller), 6 => (0..USERS.len()).prop_map(Holder::User), 1 => Just(Holder::Unknown)]
}

fn place() -> impl Strategy<Value = Place> {
    prop_oneof![
        16 => (0..24_usize).prop_map(Place::Token),
        2 => (0..24_usize, 0..USERS.len()).prop_map(|(token, user)| Place::Below(token, user)),
        1 => Just(Place::Unknown),
    ]
}

fn query() -> impl Strategy<Value = Query> {
    let operator = || 0..OPERATORS.len();
    let filter = prop_oneof![
        3 => (operator(), 0..N_NAMES_GOOD).prop_map(|(operator, name)| Filter::Name(operator, name)),
        1 => (operator(), 0..3_usize).prop_map(|(operator, label)| Filter::Label(operator, label)),
        1 => (operator(), 0..100_000_i64).prop_map(|(operator, ms)| Filter::Created(operator, ms)),
    ];
    (
        prop::option::of(filter),
        prop::option::of((0..ORDERS.len(), any::<bool>())),
        prop::option::of(1..5_usize),
        prop::option::weighted(0.3, 1..4_usize),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(filter, order, limit, skip, count, include)| Query {
            filter,
            order,
            limit,
            skip,
            count,
            include,
        })
}
