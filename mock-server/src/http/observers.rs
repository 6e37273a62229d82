//! Those who look at a request that has its outcome: metrics, log, journal, self-check and coverage.

use std::marker::PhantomData;

use super::incoming::{Content, Incoming};
use super::outcome::Outcome;
use super::record::{Concluded, record};
use super::serve::Routed;
use super::stage::Stage;
use super::{Exchange, Vendor, coverage, self_check};
use crate::world::{Applied, Effect};

/// A request that has its outcome.
pub(super) struct Finished<'a, V> {
    pub(super) incoming: &'a Incoming<'a>,
    pub(super) stage: &'a Stage<'a>,
    pub(super) exchange: &'a Exchange<'a>,
    pub(super) routed: Routed<'a>,
    /// The fault that met it.
    pub(super) applied: Option<&'a Applied>,
    pub(super) outcome: &'a Outcome,
    pub(super) vendor: PhantomData<fn() -> V>,
}

impl<V: Vendor> Finished<'_, V> {
    /// Shows the request to all who look on.
    pub(super) fn observe(&self) {
        self.count();
        self.log();
        self.enter();
        if self.incoming.app().self_check.is_on() {
            self.check();
            self.cover();
        }
    }

    fn status(&self) -> Option<u16> {
        self.outcome.status().map(|status| status.as_u16())
    }

    fn effect(&self) -> Option<&Effect> {
        self.applied.map(|applied| &applied.effect)
    }

    /// Counts it in the metrics.
    fn count(&self) {
        self.incoming.app().metrics.count(Some(V::API), self.routed.id, self.status(), self.effect());
    }

    /// Writes its line of the log.
    fn log(&self) {
        // Neither path nor query: both may carry a secret.
        tracing::info!(
            api = V::API.name(),
            operation = self.routed.id,
            method = %self.exchange.method,
            status = self.status(),
            peer = %self.exchange.peer,
            fault = self.effect().map(Effect::kind),
            elapsed_us = u64::try_from(self.exchange.received_at.elapsed().as_micros()).unwrap_or(u64::MAX),
            "request"
        );
    }

    /// Enters it in the journal of its world, and notes it for a report if there is to be one. What happened in a state that is gone is no part of the journal of the next
    /// one.
    fn enter(&self) {
        if !V::IS_OF_A_WORLD {
            return;
        }
        let concluded = Concluded {
            operation: self.routed.id,
            body: self.incoming.read().and_then(Content::whole),
            applied: self.applied,
            response: self.outcome.response.as_ref(),
            explanation: self.outcome.explanation.as_ref(),
        };
        let entered = record::<V>(self.exchange, concluded);
        self.stage.act(|| self.stage.world.journal.add(entered));
        if let Some(reach) = &self.incoming.app().reach {
            let noted = record::<V>(self.exchange, concluded);
            reach.note(self.routed.operation, self.outcome.held.as_ref(), noted);
        }
    }

    /// Holds the answer against the document.
    fn check(&self) {
        let Some(response) = &self.outcome.response else { return };
        let deviations = match (self.routed.operation, self.routed.refused) {
            (Some(operation), _) if self.is_documented() => self_check::deviations(operation, response),
            (None, Some(refused)) if self.outcome.effect(self.applied).is_none() => {
                self_check::refusal_deviations(refused, response)
            }
            _ => return,
        };
        self.incoming.app().self_check.record(deviations);
    }

    /// Notes which parts of the document the answer has shown.
    fn cover(&self) {
        if let (Some(operation), Some(response), true) =
            (self.routed.operation, &self.outcome.response, self.is_documented())
        {
            coverage::answered(operation, response);
        }
    }

    /// Whether the document has to cover the answer: a fault may answer what no document has, and a limit of the
    /// server what only the control API's has.
    fn is_documented(&self) -> bool {
        let Some(operation) = self.routed.operation else { return false };
        let is_known = || {
            let status = self.status().unwrap_or_default();
            (operation.schemas)().response(operation.id, status).is_some()
        };
        let effect = self.outcome.effect(self.applied);
        let has_fault = matches!(effect, Some(Effect::Status(_) | Effect::RateLimit(_)));
        match self.outcome.is_own {
            true => !operation.api.is_of_a_world() && is_known(),
            false => !has_fault || is_known(),
        }
    }
}
