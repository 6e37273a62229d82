use tokenwright_mock::astrom::Scope;

use super::row::Needs;
use crate::matrix::state::{Callers, State};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Caller {
    NoHeader,
    EmptyHeader,
    EmptyParameter,
    SchemeAlone,
    NoScheme,
    OtherScheme,
    NoToken,
    IdAlone,
    LowerCase,
    OneCharacterMore,
    UnusableHeaderAndRightParameter,
    NeverGivenOut,
    OtherSecret,
    SecretOfAnotherToken,
    Disabled,
    PersonalWhileSwitchedOff,
    ExpiresNow,
    ExpiredLongAgo,
    Deleted,
    Reader,
    Writer,
    OtherScope,
    NoScope,
    PersonalOfAnotherOwner,
    OtherEnvironment,
    Right,
    RightInParameter,
    RightInOtherCaseOfScheme,
    RightForAnotherMillisecond,
    PersonalOfTheOwner,
}

pub(super) fn callers(state: State) -> Callers<Caller> {
    use Caller as C;
    match state {
        State::None => Callers::Are(&[C::NoHeader, C::EmptyHeader, C::EmptyParameter]),
        State::Malformed => Callers::Are(&[
            C::SchemeAlone,
            C::NoScheme,
            C::OtherScheme,
            C::NoToken,
            C::IdAlone,
            C::LowerCase,
            C::OneCharacterMore,
            C::UnusableHeaderAndRightParameter,
        ]),
        State::Unknown => Callers::Are(&[C::NeverGivenOut]),
        State::WrongSecret => Callers::Are(&[C::OtherSecret, C::SecretOfAnotherToken]),
        State::Disabled => Callers::Are(&[C::Disabled, C::PersonalWhileSwitchedOff]),
        State::Expired => Callers::Are(&[C::ExpiresNow, C::ExpiredLongAgo]),
        State::Deleted => Callers::Are(&[C::Deleted]),
        State::WrongRight => {
            Callers::Are(&[C::Reader, C::Writer, C::OtherScope, C::NoScope, C::PersonalOfAnotherOwner])
        }
        State::OtherTenant => Callers::Are(&[C::OtherEnvironment]),
        State::AddressNotListed => Callers::None("a token works from any address"),
        State::Right => Callers::Are(&[
            C::Right,
            C::RightInParameter,
            C::RightInOtherCaseOfScheme,
            C::RightForAnotherMillisecond,
            C::PersonalOfTheOwner,
        ]),
    }
}

/// What a cell answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    CredentialsMissing,
    /// The vendor does not tell unknown, wrong, disabled and expired tokens apart.
    CredentialsRefused,
    /// Valid, but without any of these scopes; without any at all, if there is none.
    ScopeMissing(&'static [(Scope, &'static str)]),
    OtherOwner,
    PersonalRefused,
    Success,
}

pub(super) fn expected(caller: Caller, needs: Needs) -> Expected {
    use Caller as C;
    match caller {
        _ if needs == Needs::Nothing => Expected::Success,
        C::NoHeader | C::EmptyHeader | C::EmptyParameter => Expected::CredentialsMissing,
        C::SchemeAlone
        | C::NoScheme
        | C::OtherScheme
        | C::NoToken
        | C::IdAlone
        | C::LowerCase
        | C::OneCharacterMore
        | C::UnusableHeaderAndRightParameter
        | C::NeverGivenOut
        | C::OtherSecret
        | C::SecretOfAnotherToken
        | C::Disabled
        | C::PersonalWhileSwitchedOff
        | C::ExpiresNow
        | C::ExpiredLongAgo
        | C::Deleted
        | C::OtherEnvironment => Expected::CredentialsRefused,
        C::Reader
        | C::Writer
        | C::OtherScope
        | C::NoScope
        | C::PersonalOfAnotherOwner
        | C::Right
        | C::RightInParameter
        | C::RightInOtherCaseOfScheme
        | C::RightForAnotherMillisecond
        | C::PersonalOfTheOwner => {
            let held = scopes(caller);
            let is_enough = match needs {
                Needs::AnyScope => !held.is_empty(),
                _ => needs.scopes().iter().any(|(scope, _)| held.contains(scope)),
            };
            match (is_enough, needs) {
                (false, _) => Expected::ScopeMissing(needs.scopes()),
                (true, Needs::OwnWith(_)) if caller == C::PersonalOfAnotherOwner => Expected::OtherOwner,
                (true, Needs::NotPersonal(_)) if is_personal(caller) => Expected::PersonalRefused,
                (true, _) => Expected::Success,
            }
        }
    }
}

/// The scopes of a caller.
pub(super) fn scopes(caller: Caller) -> &'static [Scope] {
    match caller {
        Caller::Reader => &[Scope::ApiTokensRead],
        Caller::Writer => &[Scope::ApiTokensWrite],
        Caller::OtherScope => &[Scope::MetricsRead],
        Caller::NoScope => &[],
        _ => &[
            Scope::ApiTokensRead,
            Scope::ApiTokensWrite,
            Scope::ActiveGateTokenManagementRead,
            Scope::ActiveGateTokenManagementWrite,
            Scope::TenantTokenRotationWrite,
            Scope::InstallerDownload,
            Scope::DataExport,
        ],
    }
}

pub(super) fn is_personal(caller: Caller) -> bool {
    matches!(caller, Caller::PersonalWhileSwitchedOff | Caller::PersonalOfAnotherOwner | Caller::PersonalOfTheOwner)
}
