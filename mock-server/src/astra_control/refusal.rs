/// Why an account did not do what it was asked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The caller's token was deleted since it was looked up.
    Revoked,
    /// The caller may not do this.
    NotPermitted,
    /// The account, the user or the token that the path names is not there.
    NotFound,
    /// A precondition of the request does not hold.
    PreconditionFailed,
}
