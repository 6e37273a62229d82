use super::effect::Effects;
use crate::shape::{Difference, Sides};

/// What kind of change a difference is, and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Class {
    /// The name of the kind: `response-property-removed`.
    pub(super) kind: String,
    pub(super) effects: Effects,
}

impl Class {
    pub(super) fn new(kind: impl Into<String>, effects: Effects) -> Self {
        Self { kind: kind.into(), effects }
    }
}

/// What happened to a fact.
pub(super) fn action(difference: &Difference<'_>) -> &'static str {
    match difference.sides {
        Sides::Left(_) => "removed",
        Sides::Right(_) => "added",
        Sides::Both(..) => "changed",
    }
}
