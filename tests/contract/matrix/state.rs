/// The state of the credential that a caller shows, or of what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// There is no credential.
    None,
    /// There is something, but not in the form of a credential.
    Malformed,
    /// The form is right, and it was never given out.
    Unknown,
    /// It names one that was given out, and does not prove it.
    WrongSecret,
    /// It was given out and is switched off.
    Disabled,
    /// It was given out and its time is over.
    Expired,
    /// It was given out and is deleted.
    Deleted,
    /// It works, but may lack the scope or role that an operation asks for.
    WrongRight,
    /// It works for another tenant.
    OtherTenant,
    /// It works, but not from the address of the caller.
    AddressNotListed,
    /// Nothing is wrong with it.
    Right,
}

impl State {
    pub(super) const ALL: [Self; 11] = [
        Self::None,
        Self::Malformed,
        Self::Unknown,
        Self::WrongSecret,
        Self::Disabled,
        Self::Expired,
        Self::Deleted,
        Self::WrongRight,
        Self::OtherTenant,
        Self::AddressNotListed,
        Self::Right,
    ];
}

/// Who is in a state, in one API.
#[derive(Debug)]
pub(super) enum Callers<C: 'static> {
    /// These; there is at least one.
    Are(&'static [C]),
    /// Nobody: the API does not know the state, for this reason.
    None(&'static str),
}
