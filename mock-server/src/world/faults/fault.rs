use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::effect::Effect;
use super::error::FaultError;
use crate::generated::Api;
use crate::names;
use crate::world::Ids;

/// Which requests something happens to, and what.
///
/// All conditions must hold; one that is not given holds always.
///
/// # Example
///
/// ```
/// use tokenwright_mock::{Api, Effect, Fault};
///
/// // The third listing fails, once.
/// let fault = Fault::new(Effect::status(503)).on_operation("api_token_list").after(2).times(1);
/// assert_eq!(fault.operation.as_deref(), Some("api_token_list"));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// The API.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api: Option<Api>,
    /// The operation id in the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The id of the environment, account, organization or project that the path names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// The public part of the credential that the request shows: a token id or a public key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential: Option<String>,
    /// How many requests that meet the conditions above pass first.
    #[serde(default)]
    pub after: u64,
    /// Only each so many-th of the requests after that.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub every: u64,
    /// How many times it happens; without it, without end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
    /// How likely it happens each time, from 0 to 1. The seed of the world decides.
    #[serde(default = "certain", skip_serializing_if = "is_certain")]
    pub probability: f64,
    /// The first instant, in the world's time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<DateTime<Utc>>,
    /// The first instant at which it no longer happens, in the world's time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<DateTime<Utc>>,
    /// What happens.
    pub effect: Effect,
}

fn one() -> u64 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_one(value: &u64) -> bool {
    *value == 1
}

fn certain() -> f64 {
    1.0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_certain(value: &f64) -> bool {
    *value >= 1.0
}

/// A request as the conditions see it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attempt<'a> {
    pub(crate) api: Api,
    /// `None` at a path that the API does not have.
    pub(crate) operation: Option<&'a str>,
    pub(crate) tenant: Option<&'a str>,
    pub(crate) credential: Option<&'a str>,
    pub(crate) now: DateTime<Utc>,
}

impl Fault {
    /// A fault for every request.
    pub fn new(effect: Effect) -> Self {
        Self {
            api: None,
            operation: None,
            tenant: None,
            credential: None,
            after: 0,
            every: one(),
            times: None,
            probability: certain(),
            from: None,
            until: None,
            effect,
        }
    }

    /// Only for requests to this API.
    #[must_use]
    pub fn on_api(self, api: Api) -> Self {
        Self { api: Some(api), ..self }
    }

    /// Only for this operation, by its id in the document.
    #[must_use]
    pub fn on_operation(self, id: impl Into<String>) -> Self {
        Self { operation: Some(id.into()), ..self }
    }

    /// Only for requests whose path names this tenant, which may come to the world later: it is taken as it is given.
    #[must_use]
    pub fn on_tenant(self, id: impl Into<String>) -> Self {
        Self { tenant: Some(id.into()), ..self }
    }

    /// Only for requests that show this credential: a token id or a public key, never a secret.
    #[must_use]
    pub fn on_credential(self, id: impl Into<String>) -> Self {
        Self { credential: Some(id.into()), ..self }
    }

    /// Only after so many requests that it is for.
    #[must_use]
    pub fn after(self, n_requests: u64) -> Self {
        Self { after: n_requests, ..self }
    }

    /// Only for each `n`th request.
    #[must_use]
    pub fn every(self, n: u64) -> Self {
        Self { every: n, ..self }
    }

    /// No more than so many times.
    #[must_use]
    pub fn times(self, n_times: u64) -> Self {
        Self { times: Some(n_times), ..self }
    }

    /// With this probability, from 0 to 1.
    #[must_use]
    pub fn with_probability(self, probability: f64) -> Self {
        Self { probability, ..self }
    }

    /// Only from this instant of the world's time on.
    #[must_use]
    pub fn from(self, instant: DateTime<Utc>) -> Self {
        Self { from: Some(instant), ..self }
    }

    /// Only before this instant of the world's time.
    #[must_use]
    pub fn until(self, instant: DateTime<Utc>) -> Self {
        Self { until: Some(instant), ..self }
    }

    pub(super) fn check(&self) -> Result<(), FaultError> {
        let wrong = |message| Err(FaultError::new(message));
        let names = self.api.map_or(Ok(()), names::check_api);
        let names = names.and(self.operation.as_deref().map_or(Ok(()), |id| names::check_operation(self.api, id)));
        if let Err(error) = names {
            return wrong(error.to_string());
        }
        if !(0.0..=1.0).contains(&self.probability) {
            return wrong(format!("probability {} is not between 0 and 1", self.probability));
        }
        if self.every == 0 {
            return wrong("every 0 requests is never; give at least 1".to_owned());
        }
        if let (Some(from), Some(until)) = (self.from, self.until)
            && until <= from
        {
            return wrong(format!("it ends at {until} before it begins at {from}"));
        }
        self.effect.check()
    }

    pub(super) fn is_for(&self, attempt: &Attempt<'_>) -> bool {
        fn holds(condition: Option<&str>, value: Option<&str>) -> bool {
            condition.is_none_or(|condition| value == Some(condition))
        }
        self.api.is_none_or(|api| api == attempt.api)
            && holds(self.operation.as_deref(), attempt.operation)
            && holds(self.tenant.as_deref(), attempt.tenant)
            && holds(self.credential.as_deref(), attempt.credential)
            && self.from.is_none_or(|from| from <= attempt.now)
            && self.until.is_none_or(|until| attempt.now < until)
    }

    /// Whether it is the turn of the `n_matched`th request that the fault is for.
    pub(super) fn is_due(&self, n_matched: u64, n_applied: u64) -> bool {
        let counted = n_matched.saturating_sub(self.after);
        counted > 0 && counted.is_multiple_of(self.every) && self.times.is_none_or(|times| n_applied < times)
    }

    /// Draws whether it happens. Nothing is drawn where there is no doubt, so that a fault without
    /// chance leaves the draws of the others as they are.
    pub(super) fn hits(&self, random: &Ids) -> bool {
        match self.probability {
            certain if certain >= 1.0 => true,
            never if never <= 0.0 => false,
            probability => random.fraction() < probability,
        }
    }
}
