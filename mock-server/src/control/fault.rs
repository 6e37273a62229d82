use serde_json::Value;

use super::{Problem, instant};
use crate::generated::control::types;
use crate::world::World;
use crate::world::{Fault, FaultError, FaultId, FaultReport};

/// Reads the number of a fault in a path.
pub(super) fn id(text: &str) -> Result<FaultId, Problem> {
    text.parse().map_err(|_| Problem::InvalidPath(format!("{text:?} is no number of a fault")))
}

pub(super) fn unknown(id: FaultId, world: &str) -> Problem {
    Problem::NotFound(format!("there is no fault {id}; GET /_mock/worlds/{world}/faults lists them"))
}

/// Reads the fault that a body describes.
///
/// The document leaves to this which members a kind of effect has: the form in which [`Fault`] is written decides.
pub(super) fn read(world: &World, body: &types::Fault) -> Result<Fault, Problem> {
    let tenant = body.tenant.as_deref().map_or(Ok(()), |tenant| world.check_tenant(tenant));
    tenant.map_err(|error| Problem::InvalidBody(error.to_string()))?;
    for (member, text) in [("from", &body.from), ("until", &body.until)] {
        text.as_deref().map(|text| instant::read(member, text)).transpose()?;
    }
    let kind = body.effect.kind.as_str();
    let wrong = |reason: String| Problem::InvalidBody(format!("the effect {kind} cannot be meant so: {reason}"));
    let fault: Fault = serde_json::from_value(json(body)).map_err(|error| wrong(error.to_string()))?;
    // A kind without members of its own takes no notice of others.
    let (given, read) = (json(&body.effect), json(&fault.effect));
    match given.as_object().into_iter().flat_map(|given| given.keys()).find(|name| read.get(name).is_none()) {
        Some(name) => Err(wrong(format!("unknown field `{name}`"))),
        None => Ok(fault),
    }
}

/// Says why a fault is not added: what it is like, or what the server is like.
pub(super) fn refusal(error: FaultError) -> Problem {
    match error {
        FaultError::Invalid(reason) => Problem::InvalidBody(reason),
        state => Problem::Conflict(state.to_string()),
    }
}

/// Tells what a fault has done so far.
pub(super) fn view(report: &FaultReport) -> types::FaultReport {
    types::FaultReport {
        id: i64::try_from(report.id).unwrap_or(i64::MAX),
        fault: serde_json::from_value(json(&report.fault)).expect("the document has all members of a fault"),
        n_matched: i64::try_from(report.n_matched).unwrap_or(i64::MAX),
        n_applied: i64::try_from(report.n_applied).unwrap_or(i64::MAX),
    }
}

fn json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("faults have a JSON form")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Effect;

    #[test]
    fn kinds_of_the_document_are_those_of_effects() {
        let documented: Vec<&str> = types::EffectKind::ALL.iter().map(|kind| kind.as_str()).collect();
        assert_eq!(documented, Effect::KINDS);
        let effects = [
            Effect::Delay { min_ms: 0, max_ms: 0 },
            Effect::status(500),
            Effect::RateLimit(crate::RateLimit { n_requests: 1, window_ms: 1 }),
            Effect::Truncate { body_bytes: 0 },
            Effect::MalformedJson,
            Effect::ContentType { value: String::new() },
            Effect::ContentLength { excess_bytes: 1 },
            Effect::SlowBody { chunk_bytes: 1, delay_ms: 0 },
            Effect::Hang,
            Effect::LostAnswer { n_times: 1 },
            Effect::Reset { after: crate::ResetAfter::Head, body_bytes: None },
        ];
        assert_eq!(effects.map(|effect| effect.kind()), Effect::KINDS);
    }
}
