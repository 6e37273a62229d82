//! What a change of a schema does: it allows less than before, more, or something else.

use super::class::{Class, action};
use super::effect::Effect::{Breaking, Compatible, None as Nothing};
use super::effect::{Effect, Effects};
use crate::shape::{Difference, Sides};

/// Where a schema is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position<'a> {
    Parameter(&'a str),
    Request,
    Response,
    ResponseHeader,
}

impl Position<'_> {
    fn name(self) -> String {
        match self {
            Self::Parameter(location) => format!("{location}-parameter"),
            Self::Request => "request".to_owned(),
            Self::Response => "response".to_owned(),
            Self::ResponseHeader => "response-header".to_owned(),
        }
    }

    fn is_request(self) -> bool {
        matches!(self, Self::Parameter(_) | Self::Request)
    }
}

/// Which values a schema allows now, compared with before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Range {
    Narrower,
    Wider,
    /// Some that it did not, and not all that it did.
    Other,
}

/// Classifies a difference inside the schema at a position; `steps` lead from there to the fact.
pub(super) fn classify(position: Position<'_>, steps: &[&str], difference: &Difference<'_>) -> Class {
    let in_property = steps.len() > 2 && steps[..steps.len() - 1].contains(&"properties");
    let subject = match (position, in_property) {
        (Position::Request | Position::Response, true) => format!("{}-property", position.name()),
        (Position::Request | Position::Response, false) => format!("{}-body", position.name()),
        _ => position.name(),
    };
    if let [.., "properties", _] = steps {
        return property(position, difference);
    }
    if let [.., "enum", _] = steps {
        let range = if matches!(difference.sides, Sides::Left(_)) { Range::Narrower } else { Range::Wider };
        // A type with known values that takes others loses a name with a value, and gains one.
        let sdk = if range == Range::Narrower { Breaking } else { Compatible };
        let is_open = matches!(difference.sides, Sides::Right(value) if value.value == "open");
        let effects = match is_open && !position.is_request() {
            true => Effects::wire(Compatible, Compatible),
            false => effects(position, range),
        };
        let effects = effects.and_sdk(sdk);
        return Class::new(format!("{subject}-enum-value-{}", action(difference)), effects);
    }
    if let [.., "oneOf", _] = steps {
        let range = if matches!(difference.sides, Sides::Left(_)) { Range::Narrower } else { Range::Wider };
        let effects = effects(position, range).and_sdk(Breaking);
        return Class::new(format!("{subject}-one-of-{}", action(difference)), effects);
    }
    let attribute = steps.last().copied().unwrap_or_default();
    attribute_class(position, &subject, attribute, difference)
}

/// Returns who breaks when a schema at a position allows something else.
fn effects(position: Position<'_>, range: Range) -> Effects {
    match (range, position.is_request()) {
        (Range::Narrower, true) | (Range::Wider, false) => Effects::wire(Breaking, Compatible),
        (Range::Wider, true) | (Range::Narrower, false) => Effects::wire(Compatible, Breaking),
        (Range::Other, _) => Effects::wire(Breaking, Breaking),
    }
}

/// Classifies a property that is new or gone.
///
/// Nobody writes a literal of the SDK's types, or a pattern that names all of their members: they are non-exhaustive, and
/// made by their builders. So a new member breaks source code only if a builder fails without it.
fn property(position: Position<'_>, difference: &Difference<'_>) -> Class {
    let is_required =
        |sides: Sides<'_>| matches!(sides, Sides::Right(fact) | Sides::Left(fact) if fact.get("required").is_some());
    let is_required = is_required(difference.sides);
    let (clients, servers): (Effect, Effect) = match (difference.sides, position.is_request()) {
        (Sides::Right(_), true) if is_required => (Breaking, Breaking),
        (Sides::Right(_), true) => (Compatible, Breaking),
        (Sides::Left(_), true) => (Breaking, Compatible),
        (Sides::Right(_), false) if is_required => (Compatible, Breaking),
        (Sides::Right(_), false) => (Compatible, Compatible),
        (Sides::Left(_) | Sides::Both(..), _) => (Breaking, Compatible),
    };
    let required = if is_required { "required-" } else { "" };
    let kind = format!("{}-{required}property-{}", position.name(), action(difference));
    let sdk = if matches!(difference.sides, Sides::Right(_)) && !is_required { Compatible } else { Breaking };
    Class::new(kind, Effects::wire(clients, servers).and_sdk(sdk))
}

fn attribute_class(position: Position<'_>, subject: &str, attribute: &str, difference: &Difference<'_>) -> Class {
    let action = action(difference);
    let kind = |word: &str| format!("{subject}-{word}");
    // Limits are no part of the SDK's types; the others are.
    let of_types = |effects: Effects| effects.and_sdk(Breaking);
    match attribute {
        "required" => {
            let becomes = matches!(difference.sides, Sides::Right(new) | Sides::Both(_, new) if new.value == "true");
            let (word, range) =
                if becomes { ("became-required", Range::Narrower) } else { ("became-optional", Range::Wider) };
            Class::new(kind(word), of_types(effects(position, range)))
        }
        "nullable" => {
            let becomes = matches!(difference.sides, Sides::Right(_));
            let (word, range) =
                if becomes { ("became-nullable", Range::Wider) } else { ("became-not-nullable", Range::Narrower) };
            Class::new(kind(word), of_types(effects(position, range)))
        }
        "minimum" | "minLength" | "minItems" | "minProperties" | "maximum" | "maxLength" | "maxItems"
        | "maxProperties" => limit(position, subject, attribute, difference),
        "pattern" | "enum" | "uniqueItems" | "closed" => {
            let effects = effects(position, constraint(difference));
            let effects = if attribute == "enum" { of_types(effects) } else { effects };
            Class::new(kind(&format!("{}-{action}", dashed(attribute))), effects)
        }
        "format" => format_class(position, subject, difference),
        "default" => {
            let (clients, servers) = match difference.sides {
                Sides::Right(_) => (Compatible, Breaking),
                Sides::Left(_) => (Breaking, Compatible),
                Sides::Both(..) => (Breaking, Breaking),
            };
            Class::new(kind(&format!("default-{action}")), Effects::wire(clients, servers))
        }
        "x-sdk-type" => Class::new(kind(&format!("sdk-type-{action}")), Effects::sdk_only(Breaking)),
        "x-open-enum" => Class::new(kind(&format!("type-name-{action}")), Effects::sdk_only(Breaking)),
        "omitted" => {
            let sdk = if matches!((difference.sides, position), (Sides::Left(_), Position::Parameter(_))) {
                Compatible
            } else {
                Breaking
            };
            Class::new(kind(&format!("sdk-omission-{action}")), Effects::sdk_only(sdk))
        }
        "type" => Class::new(kind(&format!("type-{action}")), of_types(effects(position, type_range(difference)))),
        "values" => Class::new(kind(&format!("values-{action}")), of_types(effects(position, constraint(difference)))),
        other => Class::new(kind(&format!("{}-{action}", dashed(other))), of_types(effects(position, Range::Other))),
    }
}

/// `maxLength` becomes `max-length`.
fn dashed(name: &str) -> String {
    let mut dashed = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            dashed.push('-');
        }
        dashed.push(c.to_ascii_lowercase());
    }
    dashed
}

/// A constraint that is new allows less, one that is gone more.
fn constraint(difference: &Difference<'_>) -> Range {
    match difference.sides {
        Sides::Right(_) => Range::Narrower,
        Sides::Left(_) => Range::Wider,
        Sides::Both(..) => Range::Other,
    }
}

fn limit(position: Position<'_>, subject: &str, attribute: &str, difference: &Difference<'_>) -> Class {
    let is_upper = attribute.starts_with("max");
    let number = |text: &str| text.parse::<f64>().unwrap_or_default();
    let (range, word) = match difference.sides {
        Sides::Both(old, new) => {
            let increased = number(&new.value) > number(&old.value);
            let range = if increased == is_upper { Range::Wider } else { Range::Narrower };
            (range, if increased { "increased" } else { "decreased" })
        }
        _ => (constraint(difference), action(difference)),
    };
    Class::new(format!("{subject}-{}-{word}", dashed(attribute)), effects(position, range))
}

fn format_class(position: Position<'_>, subject: &str, difference: &Difference<'_>) -> Class {
    let (old, new) = match difference.sides {
        Sides::Left(old) => (old.value.as_str(), ""),
        Sides::Right(new) => ("", new.value.as_str()),
        Sides::Both(old, new) => (old.value.as_str(), new.value.as_str()),
    };
    // A password is any text; only the types tell it apart.
    let plain = |format: &str| matches!(format, "" | "password");
    let on_wire = match (old, new) {
        (old, new) if plain(old) && plain(new) => Effects::wire(Nothing, Nothing),
        ("int32", "int64" | "") => effects(position, Range::Wider),
        ("int64" | "", "int32") => effects(position, Range::Narrower),
        (old, new) if plain(old) && new != "int64" => effects(position, Range::Narrower),
        (old, new) if plain(new) && old != "int64" => effects(position, Range::Wider),
        ("int64", "") | ("", "int64") => Effects::wire(Nothing, Nothing),
        _ => effects(position, Range::Other),
    };
    Class::new(format!("{subject}-format-{}", action(difference)), on_wire.and_sdk(Breaking))
}

fn type_range(difference: &Difference<'_>) -> Range {
    match difference.sides {
        Sides::Both(old, new) => match (old.value.as_str(), new.value.as_str()) {
            ("integer", "number") => Range::Wider,
            ("number", "integer") => Range::Narrower,
            _ => Range::Other,
        },
        _ => constraint(difference),
    }
}
