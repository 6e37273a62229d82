use super::Uuid;
use super::role::Reach;

/// Why an account did not do what it was asked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The caller's token was deleted since it was looked up.
    Revoked,
    /// The caller may not do this.
    NotPermitted(Lack),
    /// The account, the user or the token that the path names is not there.
    NotFound,
    /// A precondition of the request does not hold.
    PreconditionFailed,
}

/// What a caller lacks, which the vendor's answer hides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lack {
    /// The caller's user is disabled.
    Disabled {
        /// The user.
        user: Uuid,
    },
    /// The caller belongs to another account than the path names.
    OtherAccount {
        /// The caller's account.
        own: Uuid,
    },
    /// The caller's role does not reach so far.
    Role(Reach),
}
