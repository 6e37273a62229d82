use super::row::Needs;
use crate::matrix::state::{Callers, State};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Caller {
    NoHeader,
    EmptyHeader,
    OtherScheme,
    SchemeAlone,
    NoParameters,
    WithoutQop,
    OtherRealm,
    MisshapenPublicKey,
    UnknownPublicKey,
    UnknownNonce,
    OtherPrivateKey,
    ResponseForOtherMethod,
    ResponseForOtherPath,
    OldNonce,
    UsedNonce,
    Deleted,
    NoRoles,
    Member,
    ProjectReader,
    ProjectUserAdministrator,
    ProjectOwner,
    OwnerOfAnotherProject,
    OwnerOfAnotherOrganization,
    NothingListed,
    OthersListed,
    Owner,
    OwnerFromListedAddress,
    OwnerOnNonceOfAnother,
    Target,
}

pub(super) fn callers(state: State) -> Callers<Caller> {
    use Caller as C;
    match state {
        State::None => Callers::Are(&[C::NoHeader, C::EmptyHeader]),
        State::Malformed => Callers::Are(&[
            C::OtherScheme,
            C::SchemeAlone,
            C::NoParameters,
            C::WithoutQop,
            C::OtherRealm,
            C::MisshapenPublicKey,
        ]),
        State::Unknown => Callers::Are(&[C::UnknownPublicKey, C::UnknownNonce]),
        State::WrongSecret => Callers::Are(&[C::OtherPrivateKey, C::ResponseForOtherMethod, C::ResponseForOtherPath]),
        State::Disabled => Callers::None("keys cannot be disabled, only deleted"),
        // Keys have no end; the nonce that a response is worked out for has.
        State::Expired => Callers::Are(&[C::OldNonce, C::UsedNonce]),
        State::Deleted => Callers::Are(&[C::Deleted]),
        State::WrongRight => Callers::Are(&[
            C::NoRoles,
            C::Member,
            C::ProjectReader,
            C::ProjectUserAdministrator,
            C::ProjectOwner,
            C::OwnerOfAnotherProject,
        ]),
        State::OtherTenant => Callers::Are(&[C::OwnerOfAnotherOrganization]),
        State::AddressNotListed => Callers::Are(&[C::NothingListed, C::OthersListed]),
        State::Right => Callers::Are(&[C::Owner, C::OwnerFromListedAddress, C::OwnerOnNonceOfAnother, C::Target]),
    }
}

/// What a cell answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Challenge {
        stale: bool,
    },
    /// 401 without a challenge: the credentials are good, so trying again is in vain.
    Unauthorized,
    /// The same for the access list of another key.
    AccessListDenied,
    AddressRefused,
    Success,
}

pub(super) fn expected(caller: Caller, needs: Needs) -> Expected {
    use Caller as C;
    use Needs as N;
    let allowed = match caller {
        C::NoHeader
        | C::EmptyHeader
        | C::OtherScheme
        | C::SchemeAlone
        | C::NoParameters
        | C::WithoutQop
        | C::OtherRealm
        | C::MisshapenPublicKey
        | C::UnknownPublicKey
        | C::OtherPrivateKey
        | C::ResponseForOtherMethod
        | C::ResponseForOtherPath
        | C::UsedNonce
        | C::Deleted => return Expected::Challenge { stale: false },
        C::UnknownNonce | C::OldNonce => return Expected::Challenge { stale: true },
        C::NothingListed | C::OthersListed => return Expected::AddressRefused,
        C::NoRoles | C::OwnerOfAnotherProject | C::OwnerOfAnotherOrganization => false,
        C::Member => needs == N::AnyRoleInOrganization,
        C::ProjectReader => needs == N::AnyRoleInProject,
        C::ProjectUserAdministrator | C::ProjectOwner => {
            matches!(needs, N::AnyRoleInProject | N::ProjectManager)
        }
        C::Target => {
            matches!(needs, N::AnyRoleInProject | N::AnyRoleInOrganization | N::OrganizationOwnerOrTarget)
        }
        C::Owner | C::OwnerFromListedAddress | C::OwnerOnNonceOfAnother => true,
    };
    match needs {
        _ if allowed || needs == N::Nothing => Expected::Success,
        N::OrganizationOwnerOrTarget if caller != C::OwnerOfAnotherOrganization => Expected::AccessListDenied,
        _ => Expected::Unauthorized,
    }
}
