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
/// The last one belongs to an organization.
pub(super) const GLOBAL_ROLES: [&str; 5] =
    ["GLOBAL_OWNER", "GLOBAL_READ_ONLY", "GLOBAL_USER_ADMIN", "GLOBAL_MONITORING_ADMIN", "ORG_OWNER"];
/// What organizations and projects are called.
pub(super) const NAMES: [&str; 4] = ["Project", "shop", "Shop", "a b"];
pub(super) const USERS: [&str; 3] = ["jane@example.org", "joe@example.org", "joe"];
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
    /// Sets whether the keys of the organization, or the global ones, work from listed addresses only.
    Require {
        addresses: bool,
        globally: bool,
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
    /// The first one opens the installation.
    CreateUser {
        name: usize,
        address: Option<usize>,
    },
    ListOrgs {
        caller: Caller,
        deleted: bool,
    },
    CreateOrg {
        caller: Caller,
        name: usize,
    },
    RenameOrg {
        caller: Caller,
        org: usize,
        name: usize,
    },
    DeleteOrg {
        caller: Caller,
        org: usize,
    },
    /// Of one organization, or of all.
    ListProjects {
        caller: Caller,
        org: Option<usize>,
    },
    CreateProject {
        caller: Caller,
        org: Option<usize>,
        name: usize,
    },
    GetProject {
        caller: Caller,
        project: usize,
    },
    FindProject {
        caller: Caller,
        name: usize,
    },
    RenameProject {
        caller: Caller,
        project: usize,
        name: usize,
    },
    DeleteProject {
        caller: Caller,
        project: usize,
    },
    ListAgents {
        caller: Caller,
        project: usize,
    },
    CreateAgent {
        caller: Caller,
        project: usize,
        desc: usize,
    },
    DeleteAgent {
        caller: Caller,
        project: usize,
        agent: usize,
    },
    ListEntries {
        caller: Caller,
    },
    AddEntry {
        caller: Caller,
        address: usize,
    },
    ChangeEntry {
        caller: Caller,
        entry: usize,
        address: usize,
    },
    DeleteEntry {
        caller: Caller,
        entry: usize,
    },
}

impl Step {
    /// Whether all sequences that run at the same time would notice.
    pub(super) fn moves_the_clock(&self) -> bool {
        matches!(self, Self::Pass { .. } | Self::UseNonce { .. })
    }

    /// Whether it looks at more than its own organizations, or opens the installation.
    pub(super) fn leaves_home(&self) -> bool {
        matches!(self, Self::CreateUser { .. } | Self::Require { globally: true, .. } | Self::FindProject { .. })
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
    /// The key of the first user, which nothing changes or deletes either; before there is one, the anchor.
    Root,
    Key(usize),
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Parent {
    Installation,
    Org(usize),
    Project(usize),
    Unknown,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Target {
    Unknown,
    Malformed,
    Caller,
    Key(usize),
    /// A key where it does not belong.
    Stray(usize),
    /// A global key other than the root.
    Global(usize),
}

pub(crate) fn sequences() -> impl Strategy<Value = Sequence> {
    let opening = prop::option::weighted(0.8, create_user());
    (opening, prop::collection::vec(step(), 1..150))
        .prop_map(|(opening, steps)| Sequence(opening.into_iter().chain(steps).collect()))
}

fn step() -> impl Strategy<Value = Step> {
    let some_roles = || prop::option::weighted(0.8, roles());
    let pass = prop_oneof![1..2_000_i64, 2_000..80_000_i64, 80_000..90_000_000_i64];
    let address = || 0..ADDRESSES.len();
    prop_oneof![
        4 => pass.prop_map(|ms| Step::Pass { ms }),
        1 => (prop::bool::weighted(0.3), any::<bool>())
            .prop_map(|(addresses, globally)| Step::Require { addresses, globally }),
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
        6 => (caller(), project(), target(), roles())
            .prop_map(|(caller, project, key, roles)| Step::Assign { caller, project, key, roles }),
        3 => (caller(), project(), target()).prop_map(|(caller, project, key)| Step::Unassign { caller, project, key }),
        4 => (caller(), target()).prop_map(|(caller, key)| Step::ListAddresses { caller, key }),
        5 => (caller(), target(), prop::collection::vec(address(), 1..3))
            .prop_map(|(caller, key, addresses)| Step::AddAddresses { caller, key, addresses }),
        3 => (caller(), target(), address()).prop_map(|(caller, key, address)| Step::GetAddress { caller, key, address }),
        3 => (caller(), target(), address())
            .prop_map(|(caller, key, address)| Step::DeleteAddress { caller, key, address }),
        22 => founding(),
        6 => agents(),
        9 => installation(),
    ]
}

/// What organizations and projects go through.
fn founding() -> impl Strategy<Value = Step> {
    let name = || 0..NAMES.len();
    let some_org = || prop::option::weighted(0.7, org());
    prop_oneof![
        2 => (caller(), prop::bool::weighted(0.8)).prop_map(|(caller, deleted)| Step::ListOrgs { caller, deleted }),
        2 => (caller(), name()).prop_map(|(caller, name)| Step::CreateOrg { caller, name }),
        1 => (caller(), org(), name()).prop_map(|(caller, org, name)| Step::RenameOrg { caller, org, name }),
        2 => (caller(), org()).prop_map(|(caller, org)| Step::DeleteOrg { caller, org }),
        3 => (caller(), some_org()).prop_map(|(caller, org)| Step::ListProjects { caller, org }),
        5 => (caller(), some_org(), name()).prop_map(|(caller, org, name)| Step::CreateProject { caller, org, name }),
        1 => (caller(), project()).prop_map(|(caller, project)| Step::GetProject { caller, project }),
        2 => (caller(), name()).prop_map(|(caller, name)| Step::FindProject { caller, name }),
        2 => (caller(), project(), name())
            .prop_map(|(caller, project, name)| Step::RenameProject { caller, project, name }),
        3 => (caller(), project()).prop_map(|(caller, project)| Step::DeleteProject { caller, project }),
    ]
}

fn agents() -> impl Strategy<Value = Step> {
    prop_oneof![
        (caller(), project()).prop_map(|(caller, project)| Step::ListAgents { caller, project }),
        (caller(), project(), 0..DESCS.len() - 1).prop_map(|(caller, project, desc)| Step::CreateAgent {
            caller,
            project,
            desc
        }),
        (caller(), project(), 0..8_usize).prop_map(|(caller, project, agent)| Step::DeleteAgent {
            caller,
            project,
            agent
        }),
    ]
}

/// What belongs to no organization, but for the global keys.
fn installation() -> impl Strategy<Value = Step> {
    let (address, entry) = (|| 0..ADDRESSES.len(), || 0..4_usize);
    let key = || (0..20_usize).prop_map(Target::Global);
    let caller = || prop_oneof![Just(Caller::Root), caller()];
    prop_oneof![
        1 => create_user(),
        2 => caller().prop_map(|caller| Step::ListEntries { caller }),
        4 => (caller(), address()).prop_map(|(caller, address)| Step::AddEntry { caller, address }),
        2 => (caller(), entry(), address())
            .prop_map(|(caller, entry, address)| Step::ChangeEntry { caller, entry, address }),
        2 => (caller(), entry()).prop_map(|(caller, entry)| Step::DeleteEntry { caller, entry }),
        4 => (caller(), desc(), roles()).prop_map(|(caller, desc, roles)| {
            Step::Create { caller, parent: Parent::Installation, desc: desc.or(Some(0)), roles: Some(roles) }
        }),
        1 => (caller(), key()).prop_map(|(caller, key)| Step::Get { caller, key }),
        2 => (caller(), key(), desc(), roles())
            .prop_map(|(caller, key, desc, roles)| Step::Update { caller, key, desc, roles: Some(roles) }),
        2 => (caller(), key()).prop_map(|(caller, key)| Step::Delete { caller, key }),
    ]
}

fn create_user() -> impl Strategy<Value = Step> {
    (0..USERS.len(), prop::option::of(0..ADDRESSES.len()))
        .prop_map(|(name, address)| Step::CreateUser { name, address })
}

fn desc() -> impl Strategy<Value = Option<usize>> {
    prop::option::weighted(0.8, prop_oneof![30 => 0..DESCS.len() - 1, 1 => Just(DESCS.len() - 1)])
}

fn roles() -> impl Strategy<Value = Vec<usize>> {
    let role = prop_oneof![30 => 0..N_ROLES_GOOD, 1 => Just(N_ROLES_GOOD)];
    prop_oneof![30 => prop::collection::vec(role, 1..4), 1 => Just(Vec::new())]
}

fn project() -> impl Strategy<Value = usize> {
    0..48_usize
}

/// Most often the first one, where most keys belong.
fn org() -> impl Strategy<Value = usize> {
    prop_oneof![2 => Just(0), 1 => 0..48_usize]
}

fn caller() -> impl Strategy<Value = Caller> {
    prop_oneof![
        30 => Just(Caller::Anchor),
        12 => Just(Caller::Root),
        32 => (0..20_usize).prop_map(Caller::Key),
        1 => Just(Caller::Nobody),
        1 => Just(Caller::WrongSecret),
        1 => Just(Caller::Replay),
    ]
}

fn parent() -> impl Strategy<Value = Parent> {
    prop_oneof![
        4 => Just(Parent::Installation),
        8 => org().prop_map(Parent::Org),
        10 => project().prop_map(Parent::Project),
        1 => Just(Parent::Unknown),
    ]
}

fn target() -> impl Strategy<Value = Target> {
    prop_oneof![
        20 => (0..20_usize).prop_map(Target::Key),
        6 => Just(Target::Caller),
        1 => (0..20_usize).prop_map(Target::Stray),
        1 => Just(Target::Unknown),
        1 => Just(Target::Malformed),
    ]
}
