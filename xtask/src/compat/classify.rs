use super::class::{Class, action};
use super::effect::Effect::{self, Breaking, Compatible, Documentation, None as Nothing};
use super::effect::Effects;
use super::schema::{self, Position};
use crate::shape::{Difference, Sides};

/// Classifies a difference; the left side is the old version.
pub(super) fn classify(difference: &Difference<'_>) -> Class {
    let action = action(difference);
    match difference.path.as_slice() {
        ["server"] => Class::new(format!("server-path-{action}"), Effects::wire(Breaking, Breaking)),
        // Clients are told where the server is; a path that changes is one of every operation.
        ["server", "origin"] => Class::new(format!("server-origin-{action}"), Effects::wire(Breaking, Breaking)),
        ["server", "variables", _] => {
            Class::new(format!("server-variable-{action}"), Effects::wire(Documentation, Documentation))
        }
        ["server", "also_at", _] => offered("server-alias", difference),
        ["server", "prefixes", _] => {
            Class::new(format!("server-prefix-{action}"), Effects::wire(Documentation, Documentation))
        }
        ["security", _] => offered("security-alternative", difference),
        // A caller has to hold what is new there, and no longer has to hold what is gone.
        ["security", _, "scopes", _] => {
            let effects = match difference.sides {
                Sides::Left(_) => Effects::wire(Compatible, Breaking),
                _ => Effects::wire(Breaking, Compatible),
            };
            Class::new(format!("security-scope-{action}"), effects)
        }
        ["schemes", _, "bearerFormat"] => {
            Class::new(format!("security-scheme-format-{action}"), Effects::wire(Documentation, Documentation))
        }
        ["schemes", _] => Class::new(format!("security-scheme-{action}"), Effects::wire(Documentation, Documentation)),
        ["schemes", ..] => Class::new(format!("security-scheme-detail-{action}"), Effects::wire(Breaking, Breaking)),
        ["components", _] => {
            let effect = if action == "removed" { Breaking } else { Compatible };
            Class::new(format!("type-{action}"), Effects::sdk_only(effect))
        }
        ["operations", _] => offered("operation", difference),
        ["operations", _, rest @ ..] => classify_in_operation(rest, difference),
        _ => Class::new(format!("other-{action}"), Effects::wire(Breaking, Breaking)),
    }
}

/// Classifies something that a client may use: there is more or less of it.
fn offered(what: &str, difference: &Difference<'_>) -> Class {
    let effects = match difference.sides {
        Sides::Left(_) => Effects::wire(Breaking, Compatible),
        Sides::Right(_) => Effects::wire(Compatible, Breaking),
        Sides::Both(..) => Effects::wire(Breaking, Breaking),
    };
    Class::new(format!("{what}-{}", action(difference)), effects)
}

fn classify_in_operation(rest: &[&str], difference: &Difference<'_>) -> Class {
    let action = action(difference);
    match rest {
        // Faults and the journal of the mock know operations by their ids, which are not on the wire.
        ["id"] => Class::new("operation-id-changed", Effects { sdk: Breaking, mock: Breaking, ..Effects::default() }),
        ["path"] => Class::new("path-variable-renamed", Effects::sdk_only(Breaking)),
        ["also_at", _] => offered("operation-alias", difference),
        ["safe"] => safety(difference),
        ["rights", rest @ ..] => rights(rest, difference),
        [location @ ("path" | "query" | "header"), _] => parameter(location, difference),
        [location @ ("path" | "query" | "header"), _, rest @ ..] => {
            schema::classify(Position::Parameter(location), rest, difference)
        }
        ["request"] => Class::new(format!("request-body-{action}"), Effects::wire(Breaking, Breaking)),
        ["request", "media", _] => offered("request-media-type", difference),
        ["request", "required"] => schema::classify(Position::Request, &["required"], difference),
        ["request", "body"] => Class::new(format!("request-body-{action}"), Effects::wire(Breaking, Breaking)),
        ["request", "body", rest @ ..] => schema::classify(Position::Request, rest, difference),
        ["responses", status] => response(status, difference),
        ["responses", _, rest @ ..] => classify_in_response(rest, difference),
        _ => Class::new(format!("other-{action}"), Effects::wire(Breaking, Breaking)),
    }
}

fn classify_in_response(rest: &[&str], difference: &Difference<'_>) -> Class {
    let action = action(difference);
    match rest {
        ["media", _] => match difference.sides {
            Sides::Left(_) => Class::new("response-media-type-removed", Effects::wire(Breaking, Breaking)),
            _ => Class::new("response-media-type-added", Effects::wire(Compatible, Breaking)),
        },
        ["headers", _] => {
            let effects = match difference.sides {
                Sides::Left(_) => Effects::wire(Breaking, Compatible),
                Sides::Right(header) if header.get("required").is_some_and(|required| required.value == "true") => {
                    Effects::wire(Compatible, Breaking)
                }
                _ => Effects::wire(Compatible, Compatible),
            };
            Class::new(format!("response-header-{action}"), effects)
        }
        ["headers", _, rest @ ..] => schema::classify(Position::ResponseHeader, rest, difference),
        ["body"] => Class::new(format!("response-body-{action}"), Effects::wire(Breaking, Breaking)),
        ["body", rest @ ..] => schema::classify(Position::Response, rest, difference),
        _ => Class::new(format!("other-{action}"), Effects::wire(Breaking, Breaking)),
    }
}

/// Clients repeat what is safe to repeat: taking that back makes their repetition do harm.
fn safety(difference: &Difference<'_>) -> Class {
    let becomes_safe = matches!(difference.sides, Sides::Both(_, new) | Sides::Right(new) if new.value == "true");
    match becomes_safe {
        true => Class::new("operation-became-safe-to-repeat", Effects::wire(Compatible, Breaking)),
        false => Class::new("operation-no-longer-safe-to-repeat", Effects::wire(Breaking, Compatible)),
    }
}

fn rights(rest: &[&str], difference: &Difference<'_>) -> Class {
    let action = action(difference);
    match rest {
        [member @ ("any_of" | "own"), _] => offered(&format!("right-in-{}", member.replace('_', "-")), difference),
        [member @ ("any_of" | "own")] => {
            let rank = |holders: &str| ["listed", "any", "everyone", "public"].iter().position(|word| *word == holders);
            let effects = match difference.sides {
                Sides::Both(old, new) if rank(&old.value) < rank(&new.value) => Effects::wire(Compatible, Breaking),
                Sides::Right(_) => Effects::wire(Compatible, Breaking),
                Sides::Both(..) | Sides::Left(_) => Effects::wire(Breaking, Compatible),
            };
            Class::new(format!("rights-{}-{action}", member.replace('_', "-")), effects)
        }
        _ => Class::new(format!("rights-{action}"), Effects::wire(Breaking, Breaking)),
    }
}

fn parameter(location: &str, difference: &Difference<'_>) -> Class {
    let kind = format!("{location}-parameter-{}", action(difference));
    // A variable of the path has no name on the wire; its place is that of the path.
    if location == "path" {
        return Class::new(kind, Effects::sdk_only(Breaking));
    }
    let effects = match difference.sides {
        Sides::Right(new) if new.get("required").is_some_and(|required| required.value == "true") => {
            Effects::wire(Breaking, Breaking)
        }
        Sides::Right(_) => Effects::wire(Compatible, Breaking),
        Sides::Left(_) | Sides::Both(..) => Effects::wire(Breaking, Compatible),
    };
    Class::new(kind, effects)
}

fn response(status: &str, difference: &Difference<'_>) -> Class {
    let is_success = status.starts_with('2');
    let (clients, servers): (Effect, Effect) = match (is_success, difference.sides) {
        (true, Sides::Right(_)) => (Breaking, Compatible),
        (true, _) => (Breaking, Breaking),
        // Clients have to expect errors that no document names; a server may only send those that one does.
        (false, Sides::Right(_)) => (Compatible, Nothing),
        (false, _) => (Nothing, Breaking),
    };
    let what = if is_success { "success-status" } else { "error-status" };
    Class::new(format!("{what}-{}", action(difference)), Effects::wire(clients, servers))
}
