use tokenwright_mock::ops_manager::Role;

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
    ProjectCreator,
    ProjectReader,
    ProjectUserAdministrator,
    ProjectOwner,
    OwnerOfAnotherProject,
    OwnerOfAnotherOrganization,
    NothingListed,
    OthersListed,
    GlobalOwnerWhereOthersAreListed,
    Owner,
    OwnerFromListedAddress,
    OwnerOnNonceOfAnother,
    Target,
    GlobalReader,
    GlobalBackupAdministrator,
    GlobalUserAdministrator,
    GlobalOwner,
    GlobalOwnerFromListedAddress,
}

impl Caller {
    /// The role of a global key.
    pub(super) fn global_role(self) -> Option<(Role, &'static str)> {
        Some(match self {
            Self::GlobalReader => (Role::GlobalReadOnly, "GLOBAL_READ_ONLY"),
            Self::GlobalBackupAdministrator => (Role::GlobalBackupAdmin, "GLOBAL_BACKUP_ADMIN"),
            Self::GlobalUserAdministrator => (Role::GlobalUserAdmin, "GLOBAL_USER_ADMIN"),
            Self::GlobalOwner | Self::GlobalOwnerWhereOthersAreListed | Self::GlobalOwnerFromListedAddress => {
                (Role::GlobalOwner, "GLOBAL_OWNER")
            }
            _ => return None,
        })
    }
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
            C::ProjectCreator,
            C::ProjectReader,
            C::ProjectUserAdministrator,
            C::ProjectOwner,
            C::OwnerOfAnotherProject,
        ]),
        State::OtherTenant => Callers::Are(&[C::OwnerOfAnotherOrganization]),
        State::AddressNotListed => {
            Callers::Are(&[C::NothingListed, C::OthersListed, C::GlobalOwnerWhereOthersAreListed])
        }
        State::Right => Callers::Are(&[
            C::Owner,
            C::OwnerFromListedAddress,
            C::OwnerOnNonceOfAnother,
            C::Target,
            C::GlobalReader,
            C::GlobalBackupAdministrator,
            C::GlobalUserAdministrator,
            C::GlobalOwner,
            C::GlobalOwnerFromListedAddress,
        ]),
    }
}

/// What a cell answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Challenge,
    /// The same credentials with a new nonce would do.
    StaleChallenge,
    /// 401 without a challenge: the credentials are good, so trying again is in vain.
    Unauthorized,
    /// The same for the access list of another key.
    AccessListDenied,
    /// The same for a project that is asked for by its name.
    NotInGroup,
    /// The same for who wants to create an organization.
    CannotCreateOrganization,
    AddressRefused,
    Success,
}

pub(super) fn expected(caller: Caller, needs: Needs) -> Expected {
    use Caller as C;
    use Needs as N;
    if needs == N::NoCredential {
        return Expected::Success;
    }
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
        | C::Deleted => return Expected::Challenge,
        C::UnknownNonce | C::OldNonce => return Expected::StaleChallenge,
        C::NothingListed | C::OthersListed | C::GlobalOwnerWhereOthersAreListed => return Expected::AddressRefused,
        C::NoRoles | C::OwnerOfAnotherProject | C::OwnerOfAnotherOrganization => false,
        C::Member => needs == N::AnyRoleInOrganization,
        C::ProjectCreator => matches!(needs, N::AnyRoleInOrganization | N::ProjectCreator),
        C::ProjectReader => matches!(needs, N::AnyRoleInProject | N::AnyRoleInNamedProject),
        C::ProjectUserAdministrator => {
            matches!(needs, N::AnyRoleInProject | N::AnyRoleInNamedProject | N::ProjectManager)
        }
        C::ProjectOwner => {
            matches!(needs, N::AnyRoleInProject | N::AnyRoleInNamedProject | N::ProjectManager | N::ProjectOwner)
        }
        C::Target => matches!(
            needs,
            N::AnyRoleInProject | N::AnyRoleInNamedProject | N::AnyRoleInOrganization | N::KeyManagerOrTarget
        ),
        C::Owner | C::OwnerFromListedAddress | C::OwnerOnNonceOfAnother => {
            !matches!(needs, N::AnyGlobalRole | N::GlobalOwner | N::GlobalOwnerToCreateOrganizations)
        }
        C::GlobalReader | C::GlobalBackupAdministrator => is_reading(needs),
        C::GlobalUserAdministrator => {
            is_reading(needs) || matches!(needs, N::ProjectManager | N::KeyManager | N::KeyManagerOrTarget)
        }
        C::GlobalOwner | C::GlobalOwnerFromListedAddress => true,
    };
    match needs {
        _ if allowed || needs == N::Nothing => Expected::Success,
        N::AnyRoleInNamedProject => Expected::NotInGroup,
        N::GlobalOwnerToCreateOrganizations => Expected::CannotCreateOrganization,
        N::KeyManagerOrTarget if caller != C::OwnerOfAnotherOrganization => Expected::AccessListDenied,
        _ => Expected::Unauthorized,
    }
}

/// What any global role suffices for.
fn is_reading(needs: Needs) -> bool {
    use Needs as N;
    matches!(needs, N::AnyRoleInProject | N::AnyRoleInNamedProject | N::AnyRoleInOrganization | N::AnyGlobalRole)
}
