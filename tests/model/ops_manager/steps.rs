use std::fmt;

use proptest::prelude::*;

use crate::sequences;

pub(crate) const BASE: &str = "/api/public/v1.0";
/// The last one belongs to a project.
pub(super) const ORG_ROLES: [&str; 5] =
    ["ORG_OWNER", "ORG_MEMBER", "ORG_READ_ONLY", "ORG_GROUP_CREATOR", "GROUP_OWNER"];
/// The last one is none at all.
pub(super) const PROJECT_ROLES: [&str; 5] =
    ["GROUP_OWNER", "GROUP_USER_ADMIN", "GROUP_READ_ONLY", "GROUP_DATA_ACCESS_READ_ONLY", "GROUP_NOBODY"];
pub(super) const N_ROLES_GOOD: usize = 4;
/// The last one is refused.
pub(super) const DESCS: [&str; 4] = ["ci runner", "nightly backup job", "ci runner", ""];
/// Texts, whether they are ranges, and how the entry shows itself; the first two cover the caller.
pub(super) const ADDRESSES: [(&str, bool, &str); 6] = [
    ("127.0.0.1", false, "127.0.0.1/32"),
    ("127.0.0.0/8", true, "127.0.0.0/8"),
    ("203.0.113.77", false, "203.0.113.77/32"),
    ("203.0.113.77/32", true, "203.0.113.77/32"),
    ("198.51.100.0/25", true, "198.51.100.0/25"),
    ("2001:db8::7", false, "2001:db8::7/128"),
];
pub(super) const UNKNOWN_ID: &str = "0123456789abcdef01234567";

#[derive(Clone)]
pub(crate) struct Sequence(pub(super) Vec<Step>);

impl fmt::Debug for Sequence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        sequences::write_steps(f, &self.0)
    }
}

#[derive(Debug, Clone)]
pub(super) enum Step {
    Pass {
        ms: i64,
    },
    Require {
        addresses: bool,
    },
    /// Takes a nonce and uses it twice with this use count when it is as old as this.
    UseNonce {
        age_ms: i64,
        count: u32,
    },
    List {
        caller: Caller,
        parent: Parent,
        size: Option<usize>,
        page: usize,
    },
    Create {
        caller: Caller,
        parent: Parent,
        desc: Option<usize>,
        roles: Option<Vec<usize>>,
    },
    Get {
        caller: Caller,
        key: Target,
    },
    Update {
        caller: Caller,
        key: Target,
        desc: Option<usize>,
        roles: Option<Vec<usize>>,
    },
    Delete {
        caller: Caller,
        key: Target,
    },
    Assign {
        caller: Caller,
        project: usize,
        key: Target,
        roles: Vec<usize>,
    },
    Unassign {
        caller: Caller,
        project: usize,
        key: Target,
    },
    ListAddresses {
        caller: Caller,
        key: Target,
    },
    AddAddresses {
        caller: Caller,
        key: Target,
        addresses: Vec<usize>,
    },
    GetAddress {
        caller: Caller,
        key: Target,
        address: usize,
    },
    DeleteAddress {
        caller: Caller,
        key: Target,
        address: usize,
    },
}

impl Step {
    /// Whether all sequences that run at the same time would notice.
    pub(super) fn moves_the_clock(&self) -> bool {
        matches!(self, Self::Pass { .. } | Self::UseNonce { .. })
    }
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Caller {
    Nobody,
    WrongSecret,
    /// Repeats a use count.
    Replay,
    /// The first key, an owner of the organization; nothing changes or deletes it.
    Anchor,
    Key(usize),
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Parent {
    Organization,
    Project(usize),
    Unknown,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Target {
    Unknown,
    Malformed,
    Caller,
    Key(usize),
}

pub(crate) fn sequences() -> impl Strategy<Value = Sequence> {
    prop::collection::vec(step(), 1..150).prop_map(Sequence)
}

fn step() -> impl Strategy<Value = Step> {
    let desc = || prop::option::weighted(0.8, prop_oneof![30 => 0..DESCS.len() - 1, 1 => Just(DESCS.len() - 1)]);
    let role = prop_oneof![30 => 0..N_ROLES_GOOD, 1 => Just(N_ROLES_GOOD)];
    let roles = prop_oneof![30 => prop::collection::vec(role, 1..4), 1 => Just(Vec::new())].boxed();
    let some_roles = || prop::option::weighted(0.8, roles.clone());
    let pass = prop_oneof![1..2_000_i64, 2_000..80_000_i64, 80_000..90_000_000_i64];
    let project = || 0..2_usize;
    let address = || 0..ADDRESSES.len();
    prop_oneof![
        4 => pass.prop_map(|ms| Step::Pass { ms }),
        1 => prop::bool::weighted(0.3).prop_map(|addresses| Step::Require { addresses }),
        1 => (prop_oneof![Just(0), 59_999..60_002_i64], prop_oneof![1..9_u32, 1_022..1_026_u32])
            .prop_map(|(age_ms, count)| Step::UseNonce { age_ms, count }),
        6 => (caller(), parent(), prop::option::of(1..5_usize), 1..4_usize)
            .prop_map(|(caller, parent, size, page)| Step::List { caller, parent, size, page }),
        8 => (caller(), parent(), desc(), some_roles())
            .prop_map(|(caller, parent, desc, roles)| Step::Create { caller, parent, desc, roles }),
        6 => (caller(), target()).prop_map(|(caller, key)| Step::Get { caller, key }),
        5 => (caller(), target(), desc(), some_roles())
            .prop_map(|(caller, key, desc, roles)| Step::Update { caller, key, desc, roles }),
        3 => (caller(), target()).prop_map(|(caller, key)| Step::Delete { caller, key }),
        6 => (caller(), project(), target(), roles.clone())
            .prop_map(|(caller, project, key, roles)| Step::Assign { caller, project, key, roles }),
        3 => (caller(), project(), target()).prop_map(|(caller, project, key)| Step::Unassign { caller, project, key }),
        4 => (caller(), target()).prop_map(|(caller, key)| Step::ListAddresses { caller, key }),
        5 => (caller(), target(), prop::collection::vec(address(), 1..3))
            .prop_map(|(caller, key, addresses)| Step::AddAddresses { caller, key, addresses }),
        3 => (caller(), target(), address()).prop_map(|(caller, key, address)| Step::GetAddress { caller, key, address }),
        3 => (caller(), target(), address())
            .prop_map(|(caller, key, address)| Step::DeleteAddress { caller, key, address }),
    ]
}

fn caller() -> impl Strategy<Value = Caller> {
    prop_oneof![
        30 => Just(Caller::Anchor),
        36 => (0..20_usize).prop_map(Caller::Key),
        1 => Just(Caller::Nobody),
        1 => Just(Caller::WrongSecret),
        1 => Just(Caller::Replay),
    ]
}

fn parent() -> impl Strategy<Value = Parent> {
    prop_oneof![8 => Just(Parent::Organization), 10 => (0..2_usize).prop_map(Parent::Project), 1 => Just(Parent::Unknown)]
}

fn target() -> impl Strategy<Value = Target> {
    prop_oneof![
        20 => (0..20_usize).prop_map(Target::Key),
        6 => Just(Target::Caller),
        1 => Just(Target::Unknown),
        1 => Just(Target::Malformed),
    ]
}
