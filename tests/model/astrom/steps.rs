use std::fmt;

use proptest::prelude::*;

use crate::sequences;

/// The last two cannot be requested: one does not exist, one belongs to tokens of the product.
pub(super) const SCOPES: [&str; 13] = [
    "apiTokens.read",
    "apiTokens.write",
    GATES_READ,
    GATES_CREATE,
    GATES_WRITE,
    TENANT_TOKEN,
    INSTALLER,
    "metrics.read",
    "logs.ingest",
    "AI",
    "Davis",
    "metrics.reed",
    "ViewReport",
];
pub(super) const GATES_READ: &str = "activeGateTokenManagement.read";
pub(super) const GATES_CREATE: &str = "activeGateTokenManagement.create";
pub(super) const GATES_WRITE: &str = "activeGateTokenManagement.write";
pub(super) const TENANT_TOKEN: &str = "tenantTokenRotation.write";
pub(super) const INSTALLER: &str = "InstallerDownload";
/// How many of the scopes, from the first on, open something here. The anchor has these.
pub(super) const N_SCOPES_OPENING: usize = 7;
pub(super) const METRICS: usize = 7;
pub(super) const N_SCOPES_REQUESTABLE: usize = 11;
/// The last one is refused.
pub(super) const NAMES: [&str; 6] = ["ci", "deploy", "Архив", "a b", "ci", ""];
pub(super) const UNKNOWN_ID: &str = "dt0c01.NOSUCHTOKENNOSUCHTOKEN23";
pub(super) const UNKNOWN_GATE: &str = "dt0g02.NOSUCHGT";
/// No page of a listing is shorter; tokens that only fill pages make walks of several.
pub(super) const PAGE_SIZE_MIN: usize = 100;

#[derive(Clone)]
pub(crate) struct Sequence {
    /// How many tokens there are that nobody calls with, and how many tokens of gates.
    pub(super) n_bystanders: usize,
    pub(super) steps: Vec<Step>,
}

impl fmt::Debug for Sequence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} bystanders", self.n_bystanders)?;
        sequences::write_steps(f, &self.steps)
    }
}

#[derive(Debug, Clone)]
pub(super) enum Step {
    Pass {
        ms: i64,
    },
    /// Passes the time until a token ends, give or take, and calls with it.
    PassToEnd {
        token: usize,
        offset_ms: i64,
    },
    Create {
        caller: Caller,
        name: usize,
        scopes: Vec<usize>,
        personal: Option<bool>,
        end: End,
    },
    List {
        caller: Caller,
        query: Query,
    },
    Get {
        caller: Caller,
        target: Target,
    },
    Update {
        caller: Caller,
        target: Target,
        name: Option<usize>,
        enabled: Option<bool>,
        scopes: Option<Vec<usize>>,
    },
    Delete {
        caller: Caller,
        target: Target,
        handle: Handle,
    },
    Lookup {
        caller: Caller,
        target: Target,
        handle: Handle,
    },
    CreateGate {
        caller: Caller,
        name: usize,
        cluster: bool,
        seed: Option<bool>,
        end: End,
    },
    ListGates {
        caller: Caller,
        page_size: Option<usize>,
        /// Whether the anchor revokes what was shown last, between the first two pages.
        revokes: bool,
    },
    GetGate {
        caller: Caller,
        gate: Gate,
    },
    RevokeGate {
        caller: Caller,
        gate: Gate,
    },
    /// Takes a token of a gate for an access token.
    MistakeGate {
        gate: usize,
    },
    Rotate {
        caller: Caller,
        step: Rotation,
    },
    /// Looks at what agents, or gates, are installed with.
    Connect {
        caller: Caller,
        is_gate: bool,
    },
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Caller {
    Nobody,
    Stranger,
    /// The first token, which nothing disables or strips of its scopes.
    Anchor,
    Token(usize),
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Target {
    Unknown,
    Caller,
    Token(usize),
}

/// What a path of ActiveGate tokens names.
#[derive(Debug, Clone, Copy)]
pub(super) enum Gate {
    Unknown,
    /// A token of this kind, by its secret.
    Secret(usize),
    /// An access token.
    Access(usize),
    Token(usize),
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Rotation {
    Start,
    Finish,
    Cancel,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Handle {
    Id,
    Secret,
    WrongSecret,
}

/// The `expirationDate` of a request.
#[derive(Debug, Clone, Copy)]
pub(super) enum End {
    Absent,
    Null,
    In {
        n: i64,
        unit: usize,
    },
    /// So many hours on, rounded down to the day.
    Day {
        hours: i64,
    },
    Epoch {
        ms: i64,
    },
    Instant {
        ms: i64,
    },
    Unreadable,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Query {
    pub(super) sort: Option<usize>,
    pub(super) descending: bool,
    pub(super) selector: Option<usize>,
    pub(super) fields: usize,
    pub(super) page_size: Option<usize>,
    /// The window of last use, in minutes before now.
    pub(super) from: Option<i64>,
    pub(super) to: Option<i64>,
    /// What happens once between two pages.
    pub(super) between: Option<Between>,
}

impl Query {
    /// Whether the listing is in the default order, asked for or not.
    pub(super) fn is_newest_first(&self) -> bool {
        self.sort.is_none_or(|sort| SORTS[sort] == "creationDate" && self.descending)
    }
}

/// What the anchor does while somebody else walks through a listing.
#[derive(Debug, Clone, Copy)]
pub(super) enum Between {
    Create,
    /// Deletes the token that was shown last.
    DeleteShown,
}

impl Step {
    /// Whether all sequences that run at the same time would notice.
    pub(super) fn moves_the_clock(&self) -> bool {
        matches!(self, Self::Pass { .. } | Self::PassToEnd { .. })
    }
}

pub(super) const UNITS: [(&str, i64); 4] = [("m", 60_000), ("h", 3_600_000), ("d", 86_400_000), ("w", 604_800_000)];
pub(super) const SORTS: [&str; 5] = ["name", "creationDate", "lastUsedDate", "expirationDate", "modifiedDate"];
pub(super) const SELECTORS: [&str; 6] = [
    r#"owner("admin")"#,
    "personalAccessToken(true)",
    r#"scope("metrics.read","apiTokens.read")"#,
    r#"owner("jane"),personalAccessToken(false)"#,
    // Those who only fill pages, so that a filtered listing has several, too.
    r#"owner("crowd")"#,
    r#"owner("Admin")"#,
];
pub(super) const CROWD: usize = 4;
pub(super) const FIELDS_DEFAULT: [&str; 5] = ["id", "name", "enabled", "owner", "creationDate"];
/// What `fields` says, and the members that an item then has if they are set.
pub(super) const FIELDS: [(&str, &[&str]); 4] = [
    ("", &FIELDS_DEFAULT),
    (
        "+scopes,+expirationDate,+personalAccessToken,+lastUsedDate,+lastUsedIpAddress,+modifiedDate",
        &[
            "id",
            "name",
            "enabled",
            "owner",
            "creationDate",
            "scopes",
            "expirationDate",
            "personalAccessToken",
            "lastUsedDate",
            "lastUsedIpAddress",
            "modifiedDate",
        ],
    ),
    ("name,expirationDate", &["id", "name", "expirationDate"]),
    ("-creationDate,+modifiedDate,-id", &["id", "name", "enabled", "owner", "modifiedDate"]),
];

pub(crate) fn sequences() -> impl Strategy<Value = Sequence> {
    let n_bystanders = prop_oneof![6 => Just(0), 1 => PAGE_SIZE_MIN - 12..PAGE_SIZE_MIN + 12];
    (n_bystanders, prop::collection::vec(step(), 1..140))
        .prop_map(|(n_bystanders, steps)| Sequence { n_bystanders, steps })
}

fn step() -> impl Strategy<Value = Step> {
    let name = || prop_oneof![30 => 0..NAMES.len() - 1, 1 => Just(NAMES.len() - 1)];
    let scope = prop_oneof![60 => 0..N_SCOPES_REQUESTABLE, 1 => N_SCOPES_REQUESTABLE..SCOPES.len()];
    let scopes = prop_oneof![40 => prop::collection::vec(scope, 1..5), 1 => Just(Vec::new())].boxed();
    let pass = prop_oneof![1..1_000_i64, 1_000..3_600_000_i64, 3_600_000..200_000_000_i64];
    prop_oneof![
        2 => pass.prop_map(|ms| Step::Pass { ms }),
        1 => (0..24_usize, -1..=1_i64).prop_map(|(token, offset_ms)| Step::PassToEnd { token, offset_ms }),
        4 => (caller(), name(), scopes.clone(), any::<Option<bool>>(), end()).prop_map(
            |(caller, name, scopes, personal, end)| Step::Create { caller, name, scopes, personal, end }
        ),
        3 => (caller(), query()).prop_map(|(caller, query)| Step::List { caller, query }),
        3 => (caller(), target()).prop_map(|(caller, target)| Step::Get { caller, target }),
        4 => (
            caller(),
            target(),
            prop::option::of(name()),
            prop::option::of(prop::bool::weighted(0.6)),
            prop::option::weighted(0.4, scopes)
        )
            .prop_map(|(caller, target, name, enabled, scopes)| Step::Update { caller, target, name, enabled, scopes }),
        2 => (caller(), target(), handle()).prop_map(|(caller, target, handle)| Step::Delete { caller, target, handle }),
        2 => (caller(), target(), handle()).prop_map(|(caller, target, handle)| Step::Lookup { caller, target, handle }),
        6 => gate_step(),
        3 => (caller(), rotation()).prop_map(|(caller, step)| Step::Rotate { caller, step }),
        1 => (caller(), any::<bool>()).prop_map(|(caller, is_gate)| Step::Connect { caller, is_gate }),
    ]
}

fn gate_step() -> impl Strategy<Value = Step> {
    let name = prop_oneof![30 => 0..NAMES.len() - 1, 1 => Just(NAMES.len() - 1)];
    prop_oneof![
        6 => (caller(), name, any::<bool>(), any::<Option<bool>>(), end())
            .prop_map(|(caller, name, cluster, seed, end)| Step::CreateGate { caller, name, cluster, seed, end }),
        3 => (caller(), page_size(), any::<bool>())
            .prop_map(|(caller, page_size, revokes)| Step::ListGates { caller, page_size, revokes }),
        3 => (caller(), gate()).prop_map(|(caller, gate)| Step::GetGate { caller, gate }),
        3 => (caller(), gate()).prop_map(|(caller, gate)| Step::RevokeGate { caller, gate }),
        1 => (0..8_usize).prop_map(|gate| Step::MistakeGate { gate }),
    ]
}

fn gate() -> impl Strategy<Value = Gate> {
    prop_oneof![
        20 => (0..8_usize).prop_map(Gate::Token),
        1 => (0..8_usize).prop_map(Gate::Secret),
        1 => (0..24_usize).prop_map(Gate::Access),
        1 => Just(Gate::Unknown),
    ]
}

fn rotation() -> impl Strategy<Value = Rotation> {
    prop_oneof![2 => Just(Rotation::Start), 1 => Just(Rotation::Finish), 1 => Just(Rotation::Cancel)]
}

fn page_size() -> impl Strategy<Value = Option<usize>> {
    prop::option::of(prop_oneof![4 => Just(PAGE_SIZE_MIN), 1 => Just(3_000), 1 => Just(PAGE_SIZE_MIN - 1)])
}

fn caller() -> impl Strategy<Value = Caller> {
    prop_oneof![
        50 => Just(Caller::Anchor),
        45 => (0..24_usize).prop_map(Caller::Token),
        1 => Just(Caller::Nobody),
        1 => Just(Caller::Stranger),
    ]
}

fn target() -> impl Strategy<Value = Target> {
    prop_oneof![16 => (0..24_usize).prop_map(Target::Token), 3 => Just(Target::Caller), 1 => Just(Target::Unknown)]
}

fn handle() -> impl Strategy<Value = Handle> {
    prop_oneof![4 => Just(Handle::Secret), 3 => Just(Handle::Id), 1 => Just(Handle::WrongSecret)]
}

fn end() -> impl Strategy<Value = End> {
    prop_oneof![
        6 => Just(End::Absent),
        1 => Just(End::Null),
        4 => (0..40_i64, 0..UNITS.len()).prop_map(|(n, unit)| End::In { n, unit }),
        1 => (0..60_i64).prop_map(|hours| End::Day { hours }),
        2 => (-3..7_200_000_i64).prop_map(|ms| End::Epoch { ms }),
        2 => (-3..7_200_000_i64).prop_map(|ms| End::Instant { ms }),
        1 => Just(End::Unreadable),
    ]
}

fn query() -> impl Strategy<Value = Query> {
    let minutes = || prop::option::weighted(0.15, 0..3_000_i64);
    (
        prop::option::of(0..SORTS.len()),
        any::<bool>(),
        prop::option::weighted(0.4, 0..SELECTORS.len()),
        0..FIELDS.len(),
        prop::option::of(prop_oneof![4 => Just(PAGE_SIZE_MIN), 1 => Just(10_000), 1 => Just(PAGE_SIZE_MIN - 1)]),
        minutes(),
        minutes(),
        prop::option::of(prop_oneof![Just(Between::Create), Just(Between::DeleteShown)]),
    )
        .prop_map(|(sort, descending, selector, fields, page_size, from, to, between)| Query {
            sort,
            descending,
            selector,
            fields,
            page_size,
            from,
            to,
            between,
        })
}
